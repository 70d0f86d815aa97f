/*
 * Calls that move bytes, and what becomes of those that go on while their caller does something
 * else.
 */
#include "memory.h"
#include "operations.h"

void call_ReadFile(const struct ReadFile *in, struct answer *out)
{
    uint8_t *bytes = memory_take(in->nNumberOfBytesToRead);
    struct operation *operation = operation_begin(in->lpOverlapped, bytes, TRUE);
    DWORD count = 0;
    BOOL done;

    answer_begin_again();
    done = ReadFile(in->hFile, bytes, in->nNumberOfBytesToRead, &count,
                    operation_overlapped(operation));
    answer_note_error(out);
    answer_Transferred(out, done, count, bytes);
    if (!operation)
        memory_give(bytes);
}

static uint8_t *copy(const struct bytes *bytes)
{
    uint8_t *copied = memory_take(bytes->count);

    memcpy(copied, bytes->items, bytes->count);
    return copied;
}

void call_WriteFile(const struct WriteFile *in, struct answer *out)
{
    uint8_t *bytes = copy(in->lpBuffer);
    struct operation *operation = operation_begin(in->lpOverlapped, bytes, FALSE);
    DWORD count = 0;
    BOOL done;

    answer_begin_again();
    done = WriteFile(in->hFile, bytes, in->lpBuffer->count, &count,
                     operation_overlapped(operation));
    answer_note_error(out);
    answer_Transferred(out, done, count, NULL);
    if (!operation)
        memory_give(bytes);
}

/* What is read comes first, what is written behind it. */
void call_TransactNamedPipe(const struct TransactNamedPipe *in, struct answer *out)
{
    uint8_t *bytes = memory_take((size_t)in->nOutBufferSize + in->lpInBuffer->count);
    uint8_t *written = bytes + in->nOutBufferSize;
    struct operation *operation = operation_begin(in->lpOverlapped, bytes, TRUE);
    DWORD count = 0;
    BOOL done;

    memcpy(written, in->lpInBuffer->items, in->lpInBuffer->count);
    answer_begin_again();
    done = TransactNamedPipe(in->hNamedPipe, written, in->lpInBuffer->count, bytes,
                             in->nOutBufferSize, &count, operation_overlapped(operation));
    answer_note_error(out);
    answer_Transferred(out, done, count, bytes);
    if (!operation)
        memory_give(bytes);
}

void call_CallNamedPipe(const struct CallNamedPipe *in, struct answer *out)
{
    uint8_t *bytes = memory_take(in->nOutBufferSize);
    DWORD count = 0;
    BOOL done;

    answer_begin_again();
    done = CallNamedPipeW(in->lpNamedPipeName, in->lpInBuffer->items, in->lpInBuffer->count, bytes,
                          in->nOutBufferSize, &count, in->nTimeOut);
    answer_note_error(out);
    answer_Transferred(out, done, count, bytes);
    memory_give(bytes);
}

void call_ConnectNamedPipe(const struct ConnectNamedPipe *in, struct answer *out)
{
    struct operation *operation = operation_begin(in->lpOverlapped, NULL, FALSE);

    answer_begin_again();
    answer_Bool(out, ConnectNamedPipe(in->hNamedPipe, operation_overlapped(operation)));
}

void call_FlushFileBuffers(const struct FlushFileBuffers *in, struct answer *out)
{
    answer_Bool(out, FlushFileBuffers(in->hFile));
}

void call_GetOverlappedResult(const struct GetOverlappedResult *in, struct answer *out)
{
    struct operation *operation = operation_of(in->lpOverlapped);
    DWORD count = 0;
    BOOL done;

    answer_begin_again();
    done = GetOverlappedResult(in->hFile, &operation->overlapped, &count, (BOOL)in->bWait);
    answer_note_error(out);
    answer_Transferred(out, done, count, operation->reads ? operation->bytes : NULL);
}

void call_CancelIo(const struct CancelIo *in, struct answer *out)
{
    answer_Bool(out, CancelIo(in->hFile));
}

void call_CancelIoEx(const struct CancelIoEx *in, struct answer *out)
{
    struct operation *operation = in->lpOverlapped ? operation_of(in->lpOverlapped) : NULL;

    answer_begin_again();
    answer_Bool(out, CancelIoEx(in->hFile, operation_overlapped(operation)));
}

void call_CancelSynchronousIo(const struct CancelSynchronousIo *in, struct answer *out)
{
    answer_Bool(out, CancelSynchronousIo(in->hThread));
}
