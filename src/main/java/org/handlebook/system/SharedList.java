package org.handlebook.system;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A list that never changes. What it grew from shares its elements with it: of two moments of a
 * world most is the same, and is neither copied nor compared.
 */
public final class SharedList<E> extends AbstractList<E> implements RandomAccess {
  private static final int ROOM = 8;

  /** Also has what lists have that grew from this one. */
  private final @Nullable Object[] elements;

  private final int size;

  private SharedList(@Nullable Object[] elements, int size) {
    this.elements = elements;
    this.size = size;
  }

  /** Returns a list of these elements, which it is already if it is one of this kind. */
  public static <E> SharedList<E> copyOf(List<E> list) {
    return list instanceof SharedList<E> shared
        ? shared
        : new SharedList<>(list.toArray(), list.size());
  }

  /** Returns a list of the elements of this one and others after them. */
  public SharedList<E> plus(List<E> others) {
    int grown = size + others.size();
    boolean hasRoom = grown <= elements.length && (grown == size || elements[size] == null);
    @Nullable Object[] all = hasRoom ? elements : copied(grown * 2 + ROOM);
    for (int i = 0; i < others.size(); i++) {
      all[size + i] = others.get(i);
    }
    return new SharedList<>(all, grown);
  }

  private @Nullable Object[] copied(int room) {
    @Nullable Object[] copy = new Object[room];
    System.arraycopy(elements, 0, copy, 0, size);
    return copy;
  }

  /** Returns how many elements at the beginning this list and another are known to share. */
  public static int shared(List<?> one, List<?> other) {
    return one instanceof SharedList<?> a
            && other instanceof SharedList<?> b
            && a.elements == b.elements
        ? Math.min(a.size, b.size)
        : 0;
  }

  @Override
  @SuppressWarnings("unchecked") // nothing else was put in
  public E get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return (E) elements[index];
  }

  @Override
  public int size() {
    return size;
  }
}
