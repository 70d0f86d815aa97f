/*
 * What only ntdll tells: tables of handles, counts, states of objects. Looked up by name, so that
 * no import library is needed.
 */
#ifndef HANDLEBOOK_NATIVE_H
#define HANDLEBOOK_NATIVE_H

#include "system.h"

/* SYSTEM_HANDLE_TABLE_ENTRY_INFO_EX */
struct handle_entry {
    void *object;
    uintptr_t pid;
    uintptr_t handle;
    uint32_t access;
    uint16_t back_trace;
    uint16_t type;
    uint32_t attributes;
    uint32_t reserved;
};

/* SYSTEM_HANDLE_INFORMATION_EX */
struct handle_entries {
    uintptr_t count;
    uintptr_t reserved;
    struct handle_entry entries[1];
};

/* PUBLIC_OBJECT_BASIC_INFORMATION */
struct object_basic {
    uint32_t attributes;
    uint32_t access;
    uint32_t handle_count;
    uint32_t pointer_count;
    uint32_t reserved[10];
};

/* Every handle of every process; valid until the next call. NULL if the system refuses. */
const struct handle_entries *native_handles(void);

/* What the header of an object says; needs no access. */
BOOL native_basic(HANDLE handle, struct object_basic *basic);

/* The name of an object's type in ASCII, cut to the room; empty if the system refuses. */
void native_type_name(HANDLE handle, char *name, size_t room);

/* Whether two handles mean one object. */
BOOL native_compare(HANDLE first, HANDLE second);

/*
 * The name of an object with its path, without a terminating zero, and how many units it has; NULL
 * if it has none or the system refuses. Never to be asked of files: it can hang. Valid until the
 * next call.
 */
const wchar_t *native_name(HANDLE handle, uint32_t *units);

struct mutant_state {
    uint32_t recursion; /* how often its owner has it, 0 for none */
    BOOL abandoned;
    DWORD owner; /* the thread's id; 0 if nobody owns it or the system does not tell */
};

/* Each is FALSE if the handle does not allow to ask. */
BOOL native_mutant(HANDLE handle, struct mutant_state *state);
BOOL native_event(HANDLE handle, BOOL *manual, BOOL *signalled);
BOOL native_semaphore(HANDLE handle, uint32_t *count, uint32_t *maximum);
BOOL native_timer(HANDLE handle, BOOL *signalled, BOOL *set);
BOOL native_section(HANDLE handle, uint64_t *size);
BOOL native_completion_port(HANDLE handle, uint32_t *packets);
BOOL native_suspend_count(HANDLE thread, uint32_t *count);

/* FILE_PIPE_LOCAL_INFORMATION */
struct pipe_state {
    uint32_t type; /* 1 for messages */
    uint32_t configuration;
    uint32_t maximum_instances;
    uint32_t instances;
    uint32_t inbound_quota;
    uint32_t readable;
    uint32_t outbound_quota;
    uint32_t writable;
    uint32_t state; /* FILE_PIPE_CONNECTED_STATE and its kin */
    uint32_t end;   /* 1 for the server's */
};

/* FALSE if the handle is no end of a pipe. Waits while an operation is on a synchronous end. */
BOOL native_pipe(HANDLE handle, struct pipe_state *state);

/* Whether the system has private namespaces, which not every one has. */
BOOL native_has_namespaces(void);

/* The address of a process' environment block; NULL if the handle does not allow to ask. */
const uint8_t *native_process_block(HANDLE process);

#endif
