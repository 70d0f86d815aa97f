/*
 * Functions of Windows that have to do with no object: they are called by their words, and nobody
 * tells of them. Annotations are those of surface.h.
 */
HANDLE GetProcessHeap(void);
LPVOID HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes);
BOOL HeapFree(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem);
HLOCAL LocalAlloc(UINT uFlags, SIZE_T uBytes);
HLOCAL LocalFree(HLOCAL hMem);
BOOL InitializeProcThreadAttributeList(LPPROC_THREAD_ATTRIBUTE_LIST lpAttributeList, DWORD dwAttributeCount, DWORD dwFlags, SIZE_T *lpSize);
BOOL UpdateProcThreadAttribute(LPPROC_THREAD_ATTRIBUTE_LIST lpAttributeList, DWORD dwFlags, DWORD_PTR Attribute, PVOID lpValue, SIZE_T cbSize, PVOID lpPreviousValue, SIZE_T *lpReturnSize);
void DeleteProcThreadAttributeList(LPPROC_THREAD_ATTRIBUTE_LIST lpAttributeList);
BOOL InitializeSecurityDescriptor(PSECURITY_DESCRIPTOR pSecurityDescriptor, DWORD dwRevision);
BOOL SetSecurityDescriptorDacl(PSECURITY_DESCRIPTOR pSecurityDescriptor, BOOL bDaclPresent, PACL pDacl, BOOL bDaclDefaulted);
BOOL ConvertStringSecurityDescriptorToSecurityDescriptor(LPCTSTR StringSecurityDescriptor, DWORD StringSDRevision, PSECURITY_DESCRIPTOR *SecurityDescriptor, PULONG SecurityDescriptorSize);
BOOL ConvertStringSidToSid(LPCTSTR StringSid, PSID *Sid);
BOOL CreateWellKnownSid(WELL_KNOWN_SID_TYPE WellKnownSidType, PSID DomainSid, PSID pSid, DWORD *cbSid);
LPVOID FreeSid(PSID pSid);
LPVOID VirtualAlloc(LPVOID lpAddress, SIZE_T dwSize, DWORD flAllocationType, DWORD flProtect);
BOOL VirtualFree(LPVOID lpAddress, SIZE_T dwSize, DWORD dwFreeType);
BOOL FlushViewOfFile(LPCVOID lpBaseAddress, SIZE_T dwNumberOfBytesToFlush);
BOOL VirtualProtect(LPVOID lpAddress, SIZE_T dwSize, DWORD flNewProtect, PDWORD lpflOldProtect);
SIZE_T VirtualQuery(LPCVOID lpAddress, LPVOID lpBuffer, SIZE_T dwLength);

/* fileapi.h, winbase.h: files and folders by their paths */
DWORD GetFileAttributes(LPCTSTR lpFileName);
BOOL SetFileAttributes(LPCTSTR lpFileName, DWORD dwFileAttributes);
BOOL GetFileTime(HANDLE hFile, LPVOID lpCreationTime, LPVOID lpLastAccessTime, LPVOID lpLastWriteTime);
BOOL SetFileTime(HANDLE hFile, LPCVOID lpCreationTime, LPCVOID lpLastAccessTime, LPCVOID lpLastWriteTime);
BOOL GetFileInformationByHandle(HANDLE hFile, LPVOID lpFileInformation);
BOOL LockFile(HANDLE hFile, DWORD dwFileOffsetLow, DWORD dwFileOffsetHigh, DWORD nNumberOfBytesToLockLow, DWORD nNumberOfBytesToLockHigh);
BOOL LockFileEx(HANDLE hFile, DWORD dwFlags, DWORD dwReserved, DWORD nNumberOfBytesToLockLow, DWORD nNumberOfBytesToLockHigh, LPVOID lpOverlapped);
BOOL UnlockFile(HANDLE hFile, DWORD dwFileOffsetLow, DWORD dwFileOffsetHigh, DWORD nNumberOfBytesToUnlockLow, DWORD nNumberOfBytesToUnlockHigh);
BOOL UnlockFileEx(HANDLE hFile, DWORD dwReserved, DWORD nNumberOfBytesToUnlockLow, DWORD nNumberOfBytesToUnlockHigh, LPVOID lpOverlapped);
BOOL CopyFile(LPCTSTR lpExistingFileName, LPCTSTR lpNewFileName, BOOL bFailIfExists);
BOOL MoveFile(LPCTSTR lpExistingFileName, LPCTSTR lpNewFileName);
BOOL MoveFileEx(LPCTSTR lpExistingFileName, LPCTSTR lpNewFileName, DWORD dwFlags);
BOOL CreateDirectory(LPCTSTR lpPathName, LPVOID lpSecurityAttributes);
BOOL RemoveDirectory(LPCTSTR lpPathName);
BOOL SetCurrentDirectory(LPCTSTR lpPathName);
DWORD GetCurrentDirectory(DWORD nBufferLength, LPTSTR lpBuffer);
DWORD GetFullPathName(LPCTSTR lpFileName, DWORD nBufferLength, LPTSTR lpBuffer, LPTSTR *lpFilePart);
DWORD SearchPath(LPCTSTR lpPath, LPCTSTR lpFileName, LPCTSTR lpExtension, DWORD nBufferLength, LPTSTR lpBuffer, LPTSTR *lpFilePart);
UINT GetWindowsDirectory(LPTSTR lpBuffer, UINT uSize);
UINT GetSystemDirectory(LPTSTR lpBuffer, UINT uSize);
DWORD GetTempPath(DWORD nBufferLength, LPTSTR lpBuffer);
HANDLE FindFirstFile(LPCTSTR lpFileName, LPVOID lpFindFileData);
BOOL FindNextFile(HANDLE hFindFile, LPVOID lpFindFileData);
BOOL FindClose(HANDLE hFindFile);

/* synchapi.h, processthreadsapi.h, fileapi.h: procedures that are run while their thread waits alertably */
DWORD SleepEx(DWORD dwMilliseconds, BOOL bAlertable);
DWORD WaitForSingleObjectEx(HANDLE hHandle, DWORD dwMilliseconds, BOOL bAlertable);
DWORD WaitForMultipleObjectsEx(DWORD nCount, const HANDLE *lpHandles, BOOL bWaitAll, DWORD dwMilliseconds, BOOL bAlertable);
DWORD QueueUserAPC(LPVOID pfnAPC, HANDLE hThread, ULONG_PTR dwData);
BOOL ReadFileEx(HANDLE hFile, LPVOID lpBuffer, DWORD nNumberOfBytesToRead, LPVOID lpOverlapped, LPVOID lpCompletionRoutine);
BOOL WriteFileEx(HANDLE hFile, LPCVOID lpBuffer, DWORD nNumberOfBytesToWrite, LPVOID lpOverlapped, LPVOID lpCompletionRoutine);
DWORD GetProcessIdOfThread(HANDLE Thread);
HMODULE GetModuleHandle(LPCTSTR lpModuleName);
LPVOID GetProcAddress(HMODULE hModule, LPCSTR lpProcName);

/* tlhelp32.h */
HANDLE CreateToolhelp32Snapshot(DWORD dwFlags, DWORD th32ProcessID);
BOOL Process32First(HANDLE hSnapshot, LPVOID lppe);
BOOL Process32Next(HANDLE hSnapshot, LPVOID lppe);
BOOL Process32FirstW(HANDLE hSnapshot, LPVOID lppe);
BOOL Process32NextW(HANDLE hSnapshot, LPVOID lppe);
BOOL Thread32First(HANDLE hSnapshot, LPVOID lpte);
BOOL Thread32Next(HANDLE hSnapshot, LPVOID lpte);

/* sysinfoapi.h, winbase.h, fileapi.h: which Windows it is, and its drives */
DWORD GetVersion(void);
BOOL GetVersionEx(LPVOID lpVersionInformation);
ULONGLONG VerSetConditionMask(ULONGLONG ConditionMask, DWORD TypeMask, BYTE Condition);
BOOL VerifyVersionInfo(LPVOID lpVersionInformation, DWORD dwTypeMask, ULONGLONG dwlConditionMask);
DWORD GetLogicalDrives(void);
UINT GetDriveType(LPCTSTR lpRootPathName);
BOOL GetDiskFreeSpace(LPCTSTR lpRootPathName, LPDWORD lpSectorsPerCluster, LPDWORD lpBytesPerSector, LPDWORD lpNumberOfFreeClusters, LPDWORD lpTotalNumberOfClusters);
BOOL GetDiskFreeSpaceEx(LPCTSTR lpDirectoryName, LPVOID lpFreeBytesAvailableToCaller, LPVOID lpTotalNumberOfBytes, LPVOID lpTotalNumberOfFreeBytes);
BOOL GetVolumeInformation(LPCTSTR lpRootPathName, LPTSTR lpVolumeNameBuffer, DWORD nVolumeNameSize, LPDWORD lpVolumeSerialNumber, LPDWORD lpMaximumComponentLength, LPDWORD lpFileSystemFlags, LPTSTR lpFileSystemNameBuffer, DWORD nFileSystemNameSize);
UINT GetTempFileName(LPCTSTR lpPathName, LPCTSTR lpPrefixString, UINT uUnique, LPTSTR lpTempFileName);
