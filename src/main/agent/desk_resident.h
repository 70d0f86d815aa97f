/*
 * The resident's commands, as the self-test gives them.
 */
#ifndef HANDLEBOOK_DESK_RESIDENT_H
#define HANDLEBOOK_DESK_RESIDENT_H

#include "desk.h"

#define DESK_ROWS 160
#define DESK_ITEMS 4
#define DESK_NO_CLASS 0xFFFFFFFFu

struct row {
    HANDLE handle;
    uint32_t access;
    uint32_t attributes;
    uint16_t type;
};

/* A process as SURVEY saw it; of more rows than there is room for, the first. */
struct seen_process {
    BOOL found;
    uint8_t running;
    DWORD code;
    HANDLE standard[3];
    uint32_t rows;
    struct row row[DESK_ROWS];
};

/* What LOOK is asked about: kind 0 a row, 1 a process, 2 a thread, 3 a row and its object's name. */
struct look_item {
    uint8_t kind;
    DWORD id;
    HANDLE row;
};

/* What LOOK said of an item; the object's data only where the item was the first of its class. */
struct seen_object {
    uint32_t class;
    char type[32];
    uint32_t handles;
    wchar_t name[96]; /* with its path, if it was wanted */
    uint8_t detail;
    uint64_t detail_fields[4];
};

/* A first process, once it has said its hello. */
BOOL desk_start(struct peer *resident, struct peer *first);

/* A Win32 error. */
DWORD desk_watch(struct peer *resident, DWORD pid);

/* How many processes are watched; and how that one is. */
uint32_t desk_survey(struct peer *resident, DWORD pid, struct seen_process *seen);

/* Its row of that value; NULL if it has none. */
const struct row *desk_row(const struct seen_process *seen, HANDLE handle);

void desk_look(struct peer *resident, uint32_t count, const struct look_item *items,
               struct seen_object *seen);

/* How many processes would not end. */
uint32_t desk_end(struct peer *resident);

/* Whether it has ended: kind 1 a process, 2 a thread; 3: no process has that id any more. */
BOOL desk_ended(struct peer *resident, uint8_t kind, DWORD id, DWORD milliseconds);

/* What the system has that not every system has. */
uint32_t desk_features(struct peer *resident);

void desk_clean(struct peer *resident, const wchar_t *file);

#endif
