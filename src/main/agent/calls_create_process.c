/*
 * CreateProcess: a child is this same program, made with exactly the arguments of the scenario and
 * told by its environment where to connect.
 */
#include "attributes.h"
#include "memory.h"
#include "self.h"

/* Fills an attribute list with what the record names; FALSE if Win32 refuses to. */
static BOOL fill_attribute_list(LPPROC_THREAD_ATTRIBUTE_LIST list,
                                const struct ProcThreadAttributeList *record)
{
    const struct handle_list *handles = record->handleList;

    if (handles && !UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                              handles->items, handles->count * sizeof(HANDLE),
                                              NULL, NULL))
        return FALSE;
    return !record->parentProcess ||
           UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS,
                                     (void *)record->parentProcess, sizeof(HANDLE), NULL, NULL);
}

/* A list with what the record names, to be deleted and given back; NULL if Win32 refuses to. */
static LPPROC_THREAD_ATTRIBUTE_LIST attribute_list(const struct ProcThreadAttributeList *record)
{
    DWORD count = (record->handleList != NULL) + (record->parentProcess != NULL);
    LPPROC_THREAD_ATTRIBUTE_LIST list;
    SIZE_T size = 0;

    InitializeProcThreadAttributeList(NULL, count, 0, &size);
    list = memory_take(size);
    answer_begin_again();
    if (InitializeProcThreadAttributeList(list, count, 0, &size)) {
        if (fill_attribute_list(list, record))
            return list;
        DeleteProcThreadAttributeList(list);
    }
    memory_give(list);
    return NULL;
}

static void fill_startup_info(STARTUPINFOEXW *startup, const struct StartupInfo *record)
{
    memset(startup, 0, sizeof *startup);
    startup->StartupInfo.cb = sizeof startup->StartupInfo;
    if (!record)
        return;
    startup->StartupInfo.dwFlags = record->dwFlags;
    startup->StartupInfo.hStdInput = record->hStdInput;
    startup->StartupInfo.hStdOutput = record->hStdOutput;
    startup->StartupInfo.hStdError = record->hStdError;
}

/* Writable, as Win32 wants it; without one, the program's name as the scenario gave it stands there. */
static wchar_t *command_line(const struct CreateProcess *in)
{
    BOOL given = in->lpCommandLine && *in->lpCommandLine;

    return (wchar_t *)(given ? in->lpCommandLine : in->lpApplicationName);
}

/* The call itself; its last error is noted. */
static BOOL create(const struct CreateProcess *in, wchar_t *environment, STARTUPINFOEXW *startup,
                   PROCESS_INFORMATION *information, struct answer *out)
{
    DWORD extended = startup->lpAttributeList ? EXTENDED_STARTUPINFO_PRESENT : 0;
    SECURITY_ATTRIBUTES process, thread;
    BOOL created;
    int attempts = 0;

    do {
        answer_begin_again();
        created = CreateProcessW(self_path(), command_line(in),
                                 attributes_of(in->lpProcessAttributes, &process),
                                 attributes_of(in->lpThreadAttributes, &thread),
                                 (BOOL)in->bInheritHandles,
                                 in->dwCreationFlags | CREATE_UNICODE_ENVIRONMENT | extended,
                                 environment, in->lpCurrentDirectory, &startup->StartupInfo,
                                 information);
    } while (self_try_again(created, &attempts));
    answer_note_error(out);
    return created;
}

static BOOL create_with_attributes(const struct CreateProcess *in, wchar_t *environment,
                                   STARTUPINFOEXW *startup, PROCESS_INFORMATION *information,
                                   struct answer *out)
{
    BOOL created;

    startup->StartupInfo.cb = sizeof *startup;
    startup->lpAttributeList = attribute_list(in->lpStartupInfo->lpAttributeList);
    if (!startup->lpAttributeList) {
        answer_note_error(out);
        return FALSE;
    }
    created = create(in, environment, startup, information, out);
    DeleteProcThreadAttributeList(startup->lpAttributeList);
    memory_give(startup->lpAttributeList);
    return created;
}

void call_CreateProcess(const struct CreateProcess *in, struct answer *out)
{
    BOOL attributed = in->lpStartupInfo && in->lpStartupInfo->lpAttributeList;
    wchar_t *environment = self_environment(in->lpEnvironment, ROLE_CHILD);
    PROCESS_INFORMATION information;
    STARTUPINFOEXW startup;
    BOOL created;

    fill_startup_info(&startup, in->lpStartupInfo);
    created = (attributed ? create_with_attributes : create)(in, environment, &startup,
                                                             &information, out);
    memory_give(environment);
    answer_StoredProcessInformation(out, created, &information);
}
