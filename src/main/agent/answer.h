/*
 * What a call answered: the last error it left, and a value of one of the types of
 * org.handlebook.win32.Answer.
 *
 * The last error is told apart from one that the call did not touch by a sentinel that stands there
 * before the call. Most calls have nothing to do with it: the agent thread begins and ends the answer
 * around them. One that must work before or after its Win32 call says so in between.
 */
#ifndef HANDLEBOOK_ANSWER_H
#define HANDLEBOOK_ANSWER_H

#include "wire.h"

struct answer {
    struct writer fields;
    size_t start;       /* where the last error's place is */
    uint32_t given;     /* the thread's last error before the call */
    uint32_t lastError; /* and after it, if noted */
    uint8_t set;        /* whether the call set it */
    uint8_t noted;
};

/* What the information classes of jobs tell; what was not asked for is 0. */
struct job_information {
    uint32_t limit_flags;
    uint32_t active_limit;
    uint32_t total;
    uint32_t active;
    uint32_t terminated;
    uint32_t listed;
    const ULONG_PTR *ids;
};

/* A call of the surface: its name, and what reads it from a frame and makes it. */
struct call {
    const char *name;
    void (*run)(struct reader *in, struct answer *out);
};

/* Puts the sentinel. */
void answer_begin(struct answer *out, uint32_t given);

/* Puts the sentinel once more: what was done since the call's beginning is not the call's. */
void answer_begin_again(void);

/* Notes the last error now, once: what is done from here on is not the call's. */
void answer_note_error(struct answer *out);

/* Says what the last error is instead of looking. */
void answer_error(struct answer *out, uint8_t set, uint32_t lastError);

/* Completes the answer. */
void answer_end(struct answer *out);

void answer_Bool(struct answer *out, BOOL value);
void answer_HandleOrNull(struct answer *out, HANDLE value);
void answer_HandleOrInvalid(struct answer *out, HANDLE value);
void answer_PseudoHandle(struct answer *out, HANDLE value);
void answer_CreatedThread(struct answer *out, HANDLE value, uint32_t lpThreadId);
void answer_WaitResult(struct answer *out, DWORD value);
void answer_AddressOrNull(struct answer *out, const void *value);
void answer_Dword(struct answer *out, uint32_t value);
void answer_IdOrZero(struct answer *out, uint32_t value);
void answer_SuspendCount(struct answer *out, uint32_t value);
void answer_Nothing(struct answer *out);

/* What was stored is put also if nothing was: as zeros. */
void answer_StoredInteger(struct answer *out, BOOL stored, uint32_t value);
void answer_StoredBoolean(struct answer *out, BOOL stored, BOOL value);
void answer_StoredHandle(struct answer *out, BOOL stored, HANDLE value);
void answer_StoredProcessInformation(struct answer *out, BOOL stored,
                                     const PROCESS_INFORMATION *value);
void answer_StoredJobObjectInformation(struct answer *out, BOOL stored,
                                       const struct job_information *value);

/* Bytes, and a security descriptor in self-relative form: of no length if nothing was stored. */
void answer_StoredBytes(struct answer *out, BOOL stored, const void *value, size_t length);
void answer_StoredSecurityDescriptor(struct answer *out, BOOL stored, const void *value,
                                     size_t length);

/* What was moved, also by a call that failed; a buffer only where one was read into. */
void answer_Transferred(struct answer *out, BOOL value, uint32_t count, const void *buffer);
void answer_Position(struct answer *out, BOOL known, uint64_t value);
void answer_FileType(struct answer *out, uint32_t value, BOOL failed);

/* The text is NULL if nothing was stored. */
void answer_Text(struct answer *out, uint32_t value, const wchar_t *text);
void answer_StringPointer(struct answer *out, const wchar_t *value);

/* Strings, each with its terminating zero, and another zero after the last. */
void answer_EnvironmentBlock(struct answer *out, const wchar_t *value);

void answer_StoredLong(struct answer *out, BOOL stored, uint64_t value);
void answer_StoredPipeEnds(struct answer *out, BOOL stored, HANDLE hReadPipe, HANDLE hWritePipe);
void answer_StoredPeekedData(struct answer *out, BOOL stored, const void *buffer,
                             const uint32_t lengths[3]);

/* As the records name them, in their order. */
void answer_StoredMailslotInfo(struct answer *out, BOOL stored, const uint32_t fields[4]);
void answer_StoredPipeHandleState(struct answer *out, BOOL stored, const uint32_t fields[2]);
void answer_StoredPipeInfo(struct answer *out, BOOL stored, const uint32_t fields[4]);

#endif
