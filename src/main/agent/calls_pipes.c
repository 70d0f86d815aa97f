/*
 * Calls on pipes that move no bytes.
 */
#include "attributes.h"
#include "memory.h"
#include "native.h"

void call_CreatePipe(const struct CreatePipe *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;
    HANDLE reading, writing;
    BOOL created = CreatePipe(&reading, &writing, attributes_of(in->lpPipeAttributes, &attributes),
                              in->nSize);

    answer_StoredPipeEnds(out, created, reading, writing);
}

void call_CreateNamedPipe(const struct CreateNamedPipe *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrInvalid(
        out, CreateNamedPipeW(in->lpName, in->dwOpenMode, in->dwPipeMode, in->nMaxInstances,
                              in->nOutBufferSize, in->nInBufferSize, in->nDefaultTimeOut,
                              attributes_of(in->lpSecurityAttributes, &attributes)));
}

void call_DisconnectNamedPipe(const struct DisconnectNamedPipe *in, struct answer *out)
{
    answer_Bool(out, DisconnectNamedPipe(in->hNamedPipe));
}

void call_WaitNamedPipe(const struct WaitNamedPipe *in, struct answer *out)
{
    answer_Bool(out, WaitNamedPipeW(in->lpNamedPipeName, in->nTimeOut));
}

void call_PeekNamedPipe(const struct PeekNamedPipe *in, struct answer *out)
{
    uint8_t *bytes = memory_take(in->nBufferSize);
    DWORD count = 0, all = 0, left = 0;
    uint32_t lengths[3];
    BOOL peeked;

    answer_begin_again();
    peeked = PeekNamedPipe(in->hNamedPipe, bytes, in->nBufferSize, &count, &all, &left);
    answer_note_error(out);
    lengths[0] = count;
    lengths[1] = all;
    lengths[2] = left;
    answer_StoredPeekedData(out, peeked, bytes, lengths);
    memory_give(bytes);
}

void call_GetNamedPipeHandleState(const struct GetNamedPipeHandleState *in, struct answer *out)
{
    DWORD state, instances;
    BOOL told = GetNamedPipeHandleStateW(in->hNamedPipe, &state, &instances, NULL, NULL, NULL, 0);
    uint32_t fields[2] = {state, instances};

    answer_StoredPipeHandleState(out, told, fields);
}

void call_SetNamedPipeHandleState(const struct SetNamedPipeHandleState *in, struct answer *out)
{
    answer_Bool(out, SetNamedPipeHandleState(in->hNamedPipe, (DWORD *)in->lpMode,
                                             (DWORD *)in->lpMaxCollectionCount,
                                             (DWORD *)in->lpCollectDataTimeout));
}

void call_GetNamedPipeInfo(const struct GetNamedPipeInfo *in, struct answer *out)
{
    DWORD flags, out_size, in_size, instances;
    BOOL told = GetNamedPipeInfo(in->hNamedPipe, &flags, &out_size, &in_size, &instances);
    uint32_t fields[4] = {flags, out_size, in_size, instances};

    answer_StoredPipeInfo(out, told, fields);
}

void call_GetNamedPipeClientProcessId(const struct GetNamedPipeClientProcessId *in,
                                      struct answer *out)
{
    ULONG id;
    BOOL told = GetNamedPipeClientProcessId(in->Pipe, &id);

    answer_StoredInteger(out, told, id);
}

void call_GetNamedPipeServerProcessId(const struct GetNamedPipeServerProcessId *in,
                                      struct answer *out)
{
    ULONG id;
    BOOL told = GetNamedPipeServerProcessId(in->Pipe, &id);

    answer_StoredInteger(out, told, id);
}

void call_GetNamedPipeClientSessionId(const struct GetNamedPipeClientSessionId *in,
                                      struct answer *out)
{
    ULONG id;
    BOOL told = GetNamedPipeClientSessionId(in->Pipe, &id);

    answer_StoredInteger(out, told, id);
}

void call_GetNamedPipeServerSessionId(const struct GetNamedPipeServerSessionId *in,
                                      struct answer *out)
{
    ULONG id;
    BOOL told = GetNamedPipeServerSessionId(in->Pipe, &id);

    answer_StoredInteger(out, told, id);
}

void call_ImpersonateNamedPipeClient(const struct ImpersonateNamedPipeClient *in,
                                     struct answer *out)
{
    answer_Bool(out, native_impersonate_client(in->hNamedPipe));
}
