/*
 * Calls on jobs.
 */
#include "attributes.h"

#define MOST_LISTED 1024 /* processes of a job */

void call_CreateJobObject(const struct CreateJobObject *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(
        out, CreateJobObjectW(attributes_of(in->lpJobAttributes, &attributes), in->lpName));
}

void call_OpenJobObject(const struct OpenJobObject *in, struct answer *out)
{
    answer_HandleOrNull(
        out, OpenJobObjectW(in->dwDesiredAccess, (BOOL)in->bInheritHandle, in->lpName));
}

void call_AssignProcessToJobObject(const struct AssignProcessToJobObject *in, struct answer *out)
{
    answer_Bool(out, AssignProcessToJobObject(in->hJob, in->hProcess));
}

void call_IsProcessInJob(const struct IsProcessInJob *in, struct answer *out)
{
    BOOL result = FALSE;
    BOOL stored = IsProcessInJob(in->ProcessHandle, in->JobHandle, &result);

    answer_StoredBoolean(out, stored, result);
}

void call_TerminateJobObject(const struct TerminateJobObject *in, struct answer *out)
{
    answer_Bool(out, TerminateJobObject(in->hJob, in->uExitCode));
}

void call_SetInformationJobObject(const struct SetInformationJobObject *in, struct answer *out)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits; /* the basic limits are its beginning */
    DWORD length = in->JobObjectInformationClass == JobObjectBasicLimitInformation
                       ? sizeof limits.BasicLimitInformation
                       : sizeof limits;

    memset(&limits, 0, sizeof limits);
    limits.BasicLimitInformation.LimitFlags = in->lpJobObjectInformation->LimitFlags;
    limits.BasicLimitInformation.ActiveProcessLimit =
        in->lpJobObjectInformation->ActiveProcessLimit;
    answer_Bool(out,
                SetInformationJobObject(in->hJob, (JOBOBJECTINFOCLASS)in->JobObjectInformationClass,
                                        &limits, length));
}

static BOOL query_accounting(HANDLE job, struct job_information *into)
{
    JOBOBJECT_BASIC_ACCOUNTING_INFORMATION told;

    if (!QueryInformationJobObject(job, JobObjectBasicAccountingInformation, &told, sizeof told,
                                   NULL))
        return FALSE;
    into->total = told.TotalProcesses;
    into->active = told.ActiveProcesses;
    into->terminated = told.TotalTerminatedProcesses;
    return TRUE;
}

static BOOL query_limits(HANDLE job, JOBOBJECTINFOCLASS class, struct job_information *into)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION told;
    DWORD length = class == JobObjectBasicLimitInformation ? sizeof told.BasicLimitInformation
                                                           : sizeof told;

    if (!QueryInformationJobObject(job, class, &told, length, NULL))
        return FALSE;
    into->limit_flags = told.BasicLimitInformation.LimitFlags;
    into->active_limit = told.BasicLimitInformation.ActiveProcessLimit;
    return TRUE;
}

void call_QueryInformationJobObject(const struct QueryInformationJobObject *in, struct answer *out)
{
    JOBOBJECTINFOCLASS class = (JOBOBJECTINFOCLASS)in->JobObjectInformationClass;
    ULONG_PTR room[MOST_LISTED + 1];
    JOBOBJECT_BASIC_PROCESS_ID_LIST *list = (JOBOBJECT_BASIC_PROCESS_ID_LIST *)room;
    struct job_information told = {0, 0, 0, 0, 0, 0, NULL};
    BOOL stored;

    switch (class) {
    case JobObjectBasicAccountingInformation:
        stored = query_accounting(in->hJob, &told);
        break;
    case JobObjectBasicProcessIdList:
        stored = QueryInformationJobObject(in->hJob, class, list, sizeof room, NULL);
        told.listed = stored ? list->NumberOfProcessIdsInList : 0;
        told.ids = list->ProcessIdList;
        break;
    default:
        stored = query_limits(in->hJob, class, &told);
        break;
    }
    answer_StoredJobObjectInformation(out, stored, &told);
}
