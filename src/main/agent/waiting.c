/*
 * WAIT: for the end of a process or thread, or until the system forgets a process.
 */
#include "waiting.h"

#include "watch.h"

#define POLLING 5 /* milliseconds from one look to the next */

/* What a WAIT waits for. */
enum wait { WAIT_PROCESS_END = 1, WAIT_THREAD_END = 2, WAIT_PROCESS_FORGOTTEN = 3 };

/* Whether the process or thread ends in time, or is no more. */
static DWORD wait_for_end(HANDLE awaited, DWORD milliseconds, struct writer *out)
{
    if (!awaited && GetLastError() != ERROR_INVALID_PARAMETER)
        return GetLastError();
    put_u8(out, !awaited || WaitForSingleObject(awaited, milliseconds) == WAIT_OBJECT_0 ? 1 : 0);
    if (awaited)
        CloseHandle(awaited);
    return 0;
}

static BOOL is_known(DWORD pid)
{
    HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, pid);

    if (!process)
        return GetLastError() != ERROR_INVALID_PARAMETER;
    CloseHandle(process);
    return TRUE;
}

/* The system forgets a process when it has ended and nothing keeps it; no object tells when. */
static DWORD wait_until_forgotten(DWORD pid, DWORD milliseconds, struct writer *out)
{
    ULONGLONG until = GetTickCount64() + milliseconds;
    BOOL known = is_known(pid);

    while (known && GetTickCount64() < until) {
        Sleep(POLLING);
        known = is_known(pid);
    }
    put_u8(out, known ? 0 : 1);
    return 0;
}

DWORD waiting(struct reader *in, struct writer *out)
{
    uint8_t kind = take_u8(in);
    DWORD id = take_u32(in);
    DWORD milliseconds = take_u32(in);

    take_end(in);
    switch (kind) {
    case WAIT_PROCESS_END:
        return wait_for_end(watch_have(id, SYNCHRONIZE), milliseconds, out);
    case WAIT_THREAD_END:
        return wait_for_end(OpenThread(SYNCHRONIZE, FALSE, id), milliseconds, out);
    case WAIT_PROCESS_FORGOTTEN:
        return wait_until_forgotten(id, milliseconds, out);
    default:
        return ERROR_INVALID_PARAMETER;
    }
}
