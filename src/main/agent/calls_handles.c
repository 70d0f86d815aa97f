/*
 * Calls on handles of any type.
 */
#include "calls.h"
#include "native.h"

void call_CloseHandle(const struct CloseHandle *in, struct answer *out)
{
    answer_Bool(out, CloseHandle(in->hObject));
}

void call_DuplicateHandle(const struct DuplicateHandle *in, struct answer *out)
{
    HANDLE copy = NULL;
    BOOL stored = DuplicateHandle(in->hSourceProcessHandle, in->hSourceHandle,
                                  in->hTargetProcessHandle, &copy, in->dwDesiredAccess,
                                  (BOOL)in->bInheritHandle, in->dwOptions);

    answer_StoredHandle(out, stored, copy);
}

void call_GetHandleInformation(const struct GetHandleInformation *in, struct answer *out)
{
    DWORD flags = 0;
    BOOL stored = GetHandleInformation(in->hObject, &flags);

    answer_StoredInteger(out, stored, flags);
}

void call_SetHandleInformation(const struct SetHandleInformation *in, struct answer *out)
{
    answer_Bool(out, SetHandleInformation(in->hObject, in->dwMask, in->dwFlags));
}

void call_CompareObjectHandles(const struct CompareObjectHandles *in, struct answer *out)
{
    answer_Bool(out, native_compare(in->hFirstObjectHandle, in->hSecondObjectHandle));
}
