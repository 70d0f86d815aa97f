package org.handlebook.system.marshal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;

/**
 * A call as one piece of memory that may lie anywhere: the argument words, what they lead to, and
 * behind that, what the call stores.
 *
 * @param symbol the name of the function as the system exports it
 * @param count how many words it begins with
 * @param bytes what is there before the call; zeros follow
 * @param outputs where that begins which the call stores
 * @param size how long the whole is
 * @param links where pointers into the image itself are, as distances from its beginning
 */
public record CallImage(
    String symbol, int count, Bytes bytes, int outputs, int size, Set<Integer> links) {
  public CallImage {
    links = Set.copyOf(links);
  }

  /** Returns an image of nothing but words, which lead to memory that is there. */
  public static CallImage of(String symbol, List<Long> words) {
    return of(symbol, words, Optional.empty());
  }

  /**
   * Returns an image of words, which lead to memory that is there.
   *
   * @param wanted the word that leads to a number in the image, if one does
   */
  public static CallImage of(String symbol, List<Long> words, Optional<Integer> wanted) {
    ImageWriter image = new ImageWriter(words.size());
    for (int i = 0; i < words.size(); i++) {
      image.store((long) i * CType.POINTER_SIZE, Types.HANDLE, words.get(i));
    }
    int outputs = image.size();
    wanted.ifPresent(
        i -> image.link((long) i * CType.POINTER_SIZE, image.reserve(CType.POINTER_SIZE)));
    return image.image(symbol, outputs);
  }

  /** Returns the image that calls a function of the system's which the agent plays otherwise. */
  public CallImage ofSystem() {
    return new CallImage("kernel32!" + symbol, count, bytes, outputs, size, links);
  }

  /** Returns the words of a call whose image lies there. */
  public ArgumentWords words(Call<?> call, long base) {
    byte[] all = bytes.toArray();
    Long[] words = new Long[count];
    for (int i = 0; i < count; i++) {
      int at = i * CType.POINTER_SIZE;
      byte[] word = Arrays.copyOfRange(all, at, at + CType.POINTER_SIZE);
      words[i] = MemoryReader.number(word, Types.HANDLE) + (links.contains(at) ? base : 0);
    }
    boolean wide = !symbol.equals(call.function() + "A");
    return new ArgumentWords(Surface.call(call.function()), wide, List.of(words));
  }

  /**
   * Returns the memory after a call.
   *
   * @param base where the image lies
   * @param stored what the call has stored in it, as far as it is not zero
   * @param elsewhere the memory that is not in the image
   */
  public MemoryReader after(long base, Bytes stored, MemoryReader elsewhere) {
    byte[] outcome = Arrays.copyOf(stored.toArray(), size - outputs);
    return (address, length) -> {
      long at = address - base - outputs;
      return at >= 0 && at + length <= outcome.length
          ? Arrays.copyOfRange(outcome, (int) at, (int) at + length)
          : elsewhere.load(address, length);
    };
  }
}
