/*
 * A folder for the files of one scenario.
 */
#include "scratch.h"

#define LONGEST_PATH 1024

static wchar_t folder[MAX_PATH];

const wchar_t *scratch_folder(void)
{
    wchar_t here[MAX_PATH];

    if (!folder[0] && (!GetCurrentDirectoryW(MAX_PATH, here) ||
                       !GetTempFileNameW(here, L"hbk", GetCurrentProcessId() | 1, folder)))
        return NULL;
    return CreateDirectoryW(folder, NULL) || GetLastError() == ERROR_ALREADY_EXISTS ? folder : NULL;
}

/* Writes the path of something within a folder; FALSE if it is too long. */
static BOOL join(wchar_t *into, const wchar_t *outer, const wchar_t *name)
{
    if (wcslen(outer) + wcslen(name) + 2 > LONGEST_PATH)
        return FALSE;
    lstrcpyW(into, outer);
    lstrcatW(into, L"\\");
    lstrcatW(into, name);
    return TRUE;
}

static void remove_file(const wchar_t *path)
{
    SetFileAttributesW(path, FILE_ATTRIBUTE_NORMAL);
    DeleteFileW(path);
}

/* What is behind a link is not followed. */
static BOOL is_folder(const WIN32_FIND_DATAW *found)
{
    return (found->dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) &&
           !(found->dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT);
}

static void remove_folder(const wchar_t *path)
{
    wchar_t inner[LONGEST_PATH];
    WIN32_FIND_DATAW found;
    HANDLE search;

    if (!join(inner, path, L"*"))
        return;
    search = FindFirstFileW(inner, &found);
    if (search != INVALID_HANDLE_VALUE) {
        do {
            if (wcscmp(found.cFileName, L".") == 0 || wcscmp(found.cFileName, L"..") == 0 ||
                !join(inner, path, found.cFileName))
                continue;
            if (is_folder(&found))
                remove_folder(inner);
            else
                remove_file(inner);
        } while (FindNextFileW(search, &found));
        FindClose(search);
    }
    RemoveDirectoryW(path);
}

BOOL scratch_remove(void)
{
    if (!folder[0])
        return TRUE;
    remove_folder(folder);
    return GetFileAttributesW(folder) == INVALID_FILE_ATTRIBUTES;
}
