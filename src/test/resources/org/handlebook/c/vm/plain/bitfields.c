#include <stdio.h>
#include <string.h>

#define SAY(format, ...) printf("> " format "\n", ##__VA_ARGS__)

typedef struct {
  unsigned int ready : 1;
  unsigned int mode : 3;
  signed int level : 4;
  unsigned int : 8;
  unsigned int rest : 16;
} Flags;

typedef struct {
  unsigned char low : 4;
  unsigned char high : 4;
  unsigned short wide : 9;
  int after;
} Mixed;

typedef struct {
  int a : 5;
  int : 0;
  int b : 5;
  long long c : 40;
} Parts;

typedef union {
  unsigned int all;
  struct {
    unsigned int first : 8;
    unsigned int second : 8;
    unsigned int third : 16;
  } part;
} Word;

static Flags global = {1, 5, -3, 0xBEEF};

static unsigned int mode(Flags *flags) { return flags->mode; }

int main(void) {
  Flags flags = {0};
  SAY("%d %d %d", (int)sizeof(Flags), (int)sizeof(Mixed), (int)sizeof(Parts));
  flags.ready = 1;
  flags.mode = 7;
  flags.level = -8;
  flags.rest = 70000;
  SAY("%u %u %d %u", flags.ready, flags.mode, flags.level, flags.rest);
  flags.mode++;
  flags.level--;
  flags.rest += 10;
  SAY("%u %d %u", flags.mode, flags.level, flags.rest);
  SAY("%u %d %u", global.mode, global.level, global.rest);
  flags.mode = global.mode | 2;
  SAY("%u %d", mode(&flags), flags.mode > 6 && !flags.level);

  Mixed mixed = {3, 12, 300, 99};
  unsigned char bytes[sizeof(Mixed)];
  memcpy(bytes, &mixed, sizeof(mixed));
  SAY("%02x %d %d %d", bytes[0], mixed.wide, mixed.after, mixed.high - 20);

  Parts parts = {.a = -1, .b = 15, .c = 1LL << 38};
  parts.c = parts.c * 2 - 1;
  SAY("%d %d %lld", parts.a, parts.b, (long long)parts.c);

  Word word = {0x12345678};
  SAY("%x %x %x", word.part.first, word.part.second, word.part.third);
  word.part.second = 0xFFF;
  SAY("%x", word.all);
  Word *pointer = &word;
  int before = pointer->part.first++;
  SAY("%x %x %d", before, pointer->part.first, (pointer->part.first ? 1 : 0));
  switch (word.part.second) {
    case 0xFF: SAY("all"); break;
    default: SAY("none");
  }
  SAY("end");
  return flags.ready;
}
