/* What the headers of C and Windows declare besides the calls of the surface. One declaration a line; it is read when one of its names is used.
 * "#tchar" names the functions that a name of tchar.h stands for: for bytes, and for wide characters. */
typedef struct _iobuf { int number; int reserved[3]; } FILE;
typedef char * va_list;
typedef struct _jump { long long parts[32]; } jmp_buf[1];
typedef long time_t32;
typedef long long time_t;
typedef long clock_t;
typedef long long __time64_t;
typedef struct tm { int tm_sec; int tm_min; int tm_hour; int tm_mday; int tm_mon; int tm_year; int tm_wday; int tm_yday; int tm_isdst; } tm;
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
typedef long long intptr_t;
typedef unsigned long long uintptr_t;
typedef long long ptrdiff_t;
typedef long long ssize_t;
typedef int errno_t;
typedef unsigned short wint_t;
typedef int _TINT;
typedef unsigned char _TUCHAR;
typedef unsigned short wctype_t;
typedef long off_t;
typedef long long fpos_t;
typedef unsigned long long rsize_t;
typedef unsigned int uint;
typedef unsigned short LANGID;
typedef unsigned long LCID;
typedef long HRESULT;
typedef unsigned short ATOM;
typedef unsigned long COLORREF;
typedef unsigned char UINT8;
typedef unsigned short UINT16;
typedef signed char INT8;
typedef short INT16;
typedef int INT32;
typedef unsigned int UINT32;
typedef int LONG32;
typedef unsigned int ULONG32;
typedef unsigned int DWORD32;
typedef unsigned long long DWORDLONG;
typedef long long LONG64_;
typedef float FLOAT;
typedef double DOUBLE;
typedef unsigned long long KAFFINITY;
typedef unsigned long long WPARAM;
typedef long long LPARAM;
typedef long long LRESULT;
typedef unsigned char TBYTE;
typedef long NTSTATUS;
typedef void * _locale_t;
typedef void * HKEY;
typedef void * HWND;
typedef void * HDC;
typedef void * HICON;
typedef void * HCURSOR;
typedef void * HBRUSH;
typedef void * HMENU;
typedef void * HDESK;
typedef void * HWINSTA;
typedef void * SC_HANDLE;
typedef int * LPBOOL;
typedef int * PBOOL;
typedef unsigned int MMRESULT;
typedef int CONSTANT_;
typedef unsigned long * LPDWORD_;
typedef unsigned long EXECUTION_STATE;
typedef short SHORT_;
typedef union _ULARGE_INTEGER { struct { DWORD LowPart; DWORD HighPart; }; struct { DWORD LowPart; DWORD HighPart; } u; unsigned long long QuadPart; } ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _SYSTEMTIME { WORD wYear; WORD wMonth; WORD wDayOfWeek; WORD wDay; WORD wHour; WORD wMinute; WORD wSecond; WORD wMilliseconds; } SYSTEMTIME, *PSYSTEMTIME, *LPSYSTEMTIME;
typedef struct _FILETIME { DWORD dwLowDateTime; DWORD dwHighDateTime; } FILETIME, *PFILETIME, *LPFILETIME;
typedef struct _RTL_CRITICAL_SECTION { void *DebugInfo; LONG LockCount; LONG RecursionCount; HANDLE OwningThread; HANDLE LockSemaphore; unsigned long long SpinCount; } CRITICAL_SECTION, *PCRITICAL_SECTION, *LPCRITICAL_SECTION, RTL_CRITICAL_SECTION;
typedef struct _RTL_CONDITION_VARIABLE { void *Ptr; } CONDITION_VARIABLE, *PCONDITION_VARIABLE;
typedef struct _RTL_SRWLOCK { void *Ptr; } SRWLOCK, *PSRWLOCK;
typedef struct _RTL_RUN_ONCE { void *Ptr; } INIT_ONCE, *PINIT_ONCE, *LPINIT_ONCE;
typedef struct _SYSTEM_INFO { DWORD dwOemId; DWORD dwPageSize; void *lpMinimumApplicationAddress; void *lpMaximumApplicationAddress; unsigned long long dwActiveProcessorMask; DWORD dwNumberOfProcessors; DWORD dwProcessorType; DWORD dwAllocationGranularity; WORD wProcessorLevel; WORD wProcessorRevision; } SYSTEM_INFO, *LPSYSTEM_INFO;
typedef struct _COORD { short X; short Y; } COORD, *PCOORD;
typedef struct _MEMORY_BASIC_INFORMATION { void *BaseAddress; void *AllocationBase; DWORD AllocationProtect; unsigned long long RegionSize; DWORD State; DWORD Protect; DWORD Type; } MEMORY_BASIC_INFORMATION, *PMEMORY_BASIC_INFORMATION;
typedef struct _WIN32_FIND_DATAA { DWORD dwFileAttributes; FILETIME ftCreationTime; FILETIME ftLastAccessTime; FILETIME ftLastWriteTime; DWORD nFileSizeHigh; DWORD nFileSizeLow; DWORD dwReserved0; DWORD dwReserved1; char cFileName[260]; char cAlternateFileName[14]; } WIN32_FIND_DATAA, *PWIN32_FIND_DATAA, *LPWIN32_FIND_DATAA;
typedef struct _WIN32_FIND_DATAW { DWORD dwFileAttributes; FILETIME ftCreationTime; FILETIME ftLastAccessTime; FILETIME ftLastWriteTime; DWORD nFileSizeHigh; DWORD nFileSizeLow; DWORD dwReserved0; DWORD dwReserved1; wchar_t cFileName[260]; wchar_t cAlternateFileName[14]; } WIN32_FIND_DATAW, WIN32_FIND_DATA, *PWIN32_FIND_DATAW, *LPWIN32_FIND_DATAW, *PWIN32_FIND_DATA, *LPWIN32_FIND_DATA;
typedef struct _BY_HANDLE_FILE_INFORMATION { DWORD dwFileAttributes; FILETIME ftCreationTime; FILETIME ftLastAccessTime; FILETIME ftLastWriteTime; DWORD dwVolumeSerialNumber; DWORD nFileSizeHigh; DWORD nFileSizeLow; DWORD nNumberOfLinks; DWORD nFileIndexHigh; DWORD nFileIndexLow; } BY_HANDLE_FILE_INFORMATION, *PBY_HANDLE_FILE_INFORMATION, *LPBY_HANDLE_FILE_INFORMATION;
typedef struct tagPROCESSENTRY32 { DWORD dwSize; DWORD cntUsage; DWORD th32ProcessID; unsigned long long th32DefaultHeapID; DWORD th32ModuleID; DWORD cntThreads; DWORD th32ParentProcessID; LONG pcPriClassBase; DWORD dwFlags; TCHAR szExeFile[260]; } PROCESSENTRY32, *PPROCESSENTRY32, *LPPROCESSENTRY32;
typedef struct tagPROCESSENTRY32W { DWORD dwSize; DWORD cntUsage; DWORD th32ProcessID; unsigned long long th32DefaultHeapID; DWORD th32ModuleID; DWORD cntThreads; DWORD th32ParentProcessID; LONG pcPriClassBase; DWORD dwFlags; wchar_t szExeFile[260]; } PROCESSENTRY32W, *PPROCESSENTRY32W, *LPPROCESSENTRY32W;
typedef struct tagTHREADENTRY32 { DWORD dwSize; DWORD cntUsage; DWORD th32ThreadID; DWORD th32OwnerProcessID; LONG tpBasePri; LONG tpDeltaPri; DWORD dwFlags; } THREADENTRY32, *PTHREADENTRY32, *LPTHREADENTRY32;
typedef struct _OSVERSIONINFOA { DWORD dwOSVersionInfoSize; DWORD dwMajorVersion; DWORD dwMinorVersion; DWORD dwBuildNumber; DWORD dwPlatformId; char szCSDVersion[128]; } OSVERSIONINFOA, *LPOSVERSIONINFOA;
typedef struct _OSVERSIONINFOW { DWORD dwOSVersionInfoSize; DWORD dwMajorVersion; DWORD dwMinorVersion; DWORD dwBuildNumber; DWORD dwPlatformId; wchar_t szCSDVersion[128]; } OSVERSIONINFOW, OSVERSIONINFO, *LPOSVERSIONINFOW, *LPOSVERSIONINFO, *POSVERSIONINFO;
typedef struct _OSVERSIONINFOEXA { DWORD dwOSVersionInfoSize; DWORD dwMajorVersion; DWORD dwMinorVersion; DWORD dwBuildNumber; DWORD dwPlatformId; char szCSDVersion[128]; WORD wServicePackMajor; WORD wServicePackMinor; WORD wSuiteMask; BYTE wProductType; BYTE wReserved; } OSVERSIONINFOEXA, *LPOSVERSIONINFOEXA;
typedef struct _OSVERSIONINFOEXW { DWORD dwOSVersionInfoSize; DWORD dwMajorVersion; DWORD dwMinorVersion; DWORD dwBuildNumber; DWORD dwPlatformId; wchar_t szCSDVersion[128]; WORD wServicePackMajor; WORD wServicePackMinor; WORD wSuiteMask; BYTE wProductType; BYTE wReserved; } OSVERSIONINFOEXW, OSVERSIONINFOEX, *LPOSVERSIONINFOEXW, *LPOSVERSIONINFOEX, *POSVERSIONINFOEX;
#define VER_SET_CONDITION(m, t, c) ((m) = VerSetConditionMask((m), (t), (c)))
#define VER_EQUAL 1
#define VER_GREATER 2
#define VER_GREATER_EQUAL 3
#define VER_LESS 4
#define VER_LESS_EQUAL 5
#define VER_AND 6
#define VER_OR 7
#define VER_MINORVERSION 1
#define VER_MAJORVERSION 2
#define VER_BUILDNUMBER 4
#define VER_PLATFORMID 8
#define VER_SERVICEPACKMINOR 16
#define VER_SERVICEPACKMAJOR 32
#define VER_SUITENAME 64
#define VER_PRODUCT_TYPE 128
#define VER_PLATFORM_WIN32_NT 2
#define VER_NT_WORKSTATION 1
#define VER_NT_DOMAIN_CONTROLLER 2
#define VER_NT_SERVER 3
#define DRIVE_UNKNOWN 0
#define DRIVE_NO_ROOT_DIR 1
#define DRIVE_REMOVABLE 2
#define DRIVE_FIXED 3
#define DRIVE_REMOTE 4
#define DRIVE_CDROM 5
#define DRIVE_RAMDISK 6
#define TH32CS_SNAPHEAPLIST 1
#define TH32CS_SNAPPROCESS 2
#define TH32CS_SNAPTHREAD 4
#define TH32CS_SNAPMODULE 8
#define TH32CS_SNAPALL 15
typedef struct _div_t { int quot; int rem; } div_t;
typedef struct _EXCEPTION_RECORD { DWORD ExceptionCode; DWORD ExceptionFlags; struct _EXCEPTION_RECORD *ExceptionRecord; void *ExceptionAddress; DWORD NumberParameters; unsigned long long ExceptionInformation[15]; } EXCEPTION_RECORD, *PEXCEPTION_RECORD;
typedef void *PCONTEXT;
typedef struct _EXCEPTION_POINTERS { PEXCEPTION_RECORD ExceptionRecord; PCONTEXT ContextRecord; } EXCEPTION_POINTERS, *PEXCEPTION_POINTERS, *LPEXCEPTION_POINTERS;
typedef struct _LUID { DWORD LowPart; LONG HighPart; } LUID;
typedef struct tagPOINT { LONG x; LONG y; } POINT, *PPOINT, *LPPOINT;
typedef struct tagRECT { LONG left; LONG top; LONG right; LONG bottom; } RECT, *PRECT, *LPRECT;
typedef DWORD (*PTHREAD_START_ROUTINE)(void *);
typedef unsigned (*_beginthreadex_proc_type)(void *);
typedef BOOL (*PHANDLER_ROUTINE)(DWORD);
typedef long long (*FARPROC)();
typedef void (*WAITORTIMERCALLBACK)(void *, BOOLEAN);
typedef void (*PAPCFUNC)(unsigned long long);
typedef void (*LPOVERLAPPED_COMPLETION_ROUTINE)(DWORD, DWORD, LPOVERLAPPED);
#define stdin (_stream(0))
#define stdout (_stream(1))
#define stderr (_stream(2))
#define EOF (-1)
#define WEOF ((unsigned short)0xFFFF)
#define _TEOF (-1)
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fff
#define BUFSIZ 512
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 64
#define _IONBF 4
#define FILENAME_MAX 260
#define CLOCKS_PER_SEC 1000
#define CLK_TCK 1000
#define LC_ALL 0
#define LC_COLLATE 1
#define LC_CTYPE 2
#define LC_MONETARY 3
#define LC_NUMERIC 4
#define LC_TIME 5
#define CHAR_BIT 8
#define SCHAR_MIN (-128)
#define SCHAR_MAX 127
#define UCHAR_MAX 0xff
#define CHAR_MIN (-128)
#define CHAR_MAX 127
#define SHRT_MIN (-32768)
#define SHRT_MAX 32767
#define USHRT_MAX 0xffff
#define INT_MIN (-2147483647 - 1)
#define INT_MAX 2147483647
#define UINT_MAX 0xffffffff
#define LONG_MIN (-2147483647L - 1)
#define LONG_MAX 2147483647L
#define ULONG_MAX 0xffffffffUL
#define LLONG_MAX 9223372036854775807LL
#define LLONG_MIN (-9223372036854775807LL - 1)
#define ULLONG_MAX 0xffffffffffffffffULL
#define SIZE_MAX 0xffffffffffffffffULL
#define INT32_MAX 2147483647
#define INT32_MIN (-2147483647 - 1)
#define UINT32_MAX 0xffffffff
#define INT64_MAX 9223372036854775807LL
#define UINT64_MAX 0xffffffffffffffffULL
#define MAXDWORD 0xffffffff
#define MAXLONG 0x7fffffff
#define MINLONG 0x80000000
#define MAXWORD 0xffff
#define MAXSHORT 0x7fff
#define MAXINT 0x7fffffff
#define DBL_MAX 1.7976931348623158e+308
#define DBL_MIN 2.2250738585072014e-308
#define DBL_EPSILON 2.2204460492503131e-16
#define FLT_MAX 3.402823466e+38F
#define FLT_MIN 1.175494351e-38F
#define FLT_EPSILON 1.192092896e-07F
#define DBL_DIG 15
#define FLT_DIG 6
#define M_PI 3.14159265358979323846
#define M_E 2.71828182845904523536
#define M_SQRT2 1.41421356237309504880
#define HUGE_VAL (1.0 / 0.0)
#define INFINITY ((float)(1e+300 * 1e+300))
#define NAN ((float)(0.0 / 0.0))
#define errno (*_errno())
#define _doserrno (*_errno())
#define _tolower(c) tolower(c)
#define _toupper(c) toupper(c)
#define _environ (_environ_())
#define ENOENT 2
#define EACCES 13
#define EINVAL 22
#define EEXIST 17
#define ERANGE 34
#define NULL ((void *)0)
#define TRUE 1
#define FALSE 0
#define true 1
#define false 0
#define MAX_PATH 260
#define _MAX_PATH 260
#define _MAX_FNAME 256
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_EXT 256
#define INVALID_HANDLE_VALUE ((HANDLE)(long long)-1)
#define INVALID_FILE_SIZE ((DWORD)0xFFFFFFFF)
#define INVALID_SET_FILE_POINTER ((DWORD)-1)
#define INVALID_FILE_ATTRIBUTES ((DWORD)-1)
#define NO_ERROR 0
#define S_OK ((HRESULT)0)
#define S_FALSE ((HRESULT)1)
#define E_FAIL ((HRESULT)0x80004005)
#define E_INVALIDARG ((HRESULT)0x80070057)
#define E_OUTOFMEMORY ((HRESULT)0x8007000E)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057)
#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007A)
#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_IGNORE_NULLS 0x100
#define STRSAFE_FILL_BEHIND_NULL 0x200
#define STRSAFE_FILL_ON_FAILURE 0x400
#define STRSAFE_NULL_ON_FAILURE 0x800
#define STRSAFE_NO_TRUNCATION 0x1000
#define NOERROR 0
#define STRICT 1
#define FAILED(hr) (((HRESULT)(hr)) < 0)
#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#define HRESULT_CODE(hr) ((hr) & 0xFFFF)
#define MAKELANGID(p, s) ((((WORD)(s)) << 10) | (WORD)(p))
#define MAKELCID(l, s) ((DWORD)((((DWORD)((WORD)(s))) << 16) | ((DWORD)((WORD)(l)))))
#define MAKEWORD(a, b) ((WORD)(((BYTE)((a) & 0xff)) | ((WORD)((BYTE)((b) & 0xff))) << 8))
#define MAKELONG(a, b) ((LONG)(((WORD)((a) & 0xffff)) | ((DWORD)((WORD)((b) & 0xffff))) << 16))
#define LOWORD(l) ((WORD)((l) & 0xffff))
#define HIWORD(l) ((WORD)(((l) >> 16) & 0xffff))
#define LOBYTE(w) ((BYTE)((w) & 0xff))
#define HIBYTE(w) ((BYTE)(((w) >> 8) & 0xff))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define UNREFERENCED_PARAMETER(P) (P)
#define DBG_UNREFERENCED_PARAMETER(P) (P)
#define UNREFERENCED_LOCAL_VARIABLE(V) (V)
#define ARRAYSIZE(a) (sizeof(a) / sizeof((a)[0]))
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#define RTL_NUMBER_OF(a) (sizeof(a) / sizeof((a)[0]))
#define offsetof(type, member) ((size_t)&(((type *)0)->member))
#define FIELD_OFFSET(type, member) ((LONG)(LONG_PTR)&(((type *)0)->member))
#define CONTAINING_RECORD(address, type, field) ((type *)((char *)(address) - (unsigned long long)(&((type *)0)->field)))
#define assert(e) ((e) ? (void)0 : _assert(#e, __FILE__, __LINE__))
#define _ASSERT(e) ((void)0)
#define _ASSERTE(e) ((void)0)
#define va_end(ap) ((void)((ap) = (va_list)0))
#define va_copy(d, s) ((d) = (s))
#define HasOverlappedIoCompleted(o) (((DWORD)(o)->Internal) != 0x103)
#define CopyMemory(d, s, n) memcpy((d), (s), (n))
#define MoveMemory(d, s, n) memmove((d), (s), (n))
#define FillMemory(d, n, v) memset((d), (v), (n))
#define ZeroMemory(d, n) memset((d), 0, (n))
#define SecureZeroMemory(d, n) memset((d), 0, (n))
#define RtlZeroMemory(d, n) memset((d), 0, (n))
#define RtlCopyMemory(d, s, n) memcpy((d), (s), (n))
#define GetExceptionCode() _exception_code()
#define _exception_code_() _exception_code()
#define GetExceptionInformation() ((PEXCEPTION_POINTERS)_exception_info())
#define AbnormalTermination() _abnormal_termination()
#define EXCEPTION_BREAKPOINT 0x80000003
#define EXCEPTION_SINGLE_STEP 0x80000004
#define EXCEPTION_DATATYPE_MISALIGNMENT 0x80000002
#define EXCEPTION_FLT_DENORMAL_OPERAND 0xC000008D
#define EXCEPTION_FLT_DIVIDE_BY_ZERO 0xC000008E
#define EXCEPTION_FLT_INEXACT_RESULT 0xC000008F
#define EXCEPTION_FLT_INVALID_OPERATION 0xC0000090
#define EXCEPTION_FLT_OVERFLOW 0xC0000091
#define EXCEPTION_FLT_STACK_CHECK 0xC0000092
#define EXCEPTION_FLT_UNDERFLOW 0xC0000093
#define EXCEPTION_INT_OVERFLOW 0xC0000095
#define EXCEPTION_PRIV_INSTRUCTION 0xC0000096
#define EXCEPTION_IN_PAGE_ERROR 0xC0000006
#define EXCEPTION_ILLEGAL_INSTRUCTION 0xC000001D
#define EXCEPTION_NONCONTINUABLE_EXCEPTION 0xC0000025
#define EXCEPTION_INVALID_DISPOSITION 0xC0000026
#define EXCEPTION_GUARD_PAGE 0x80000001
#define EXCEPTION_MAXIMUM_PARAMETERS 15
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
#define EXCEPTION_ACCESS_VIOLATION 0xC0000005
#define EXCEPTION_INT_DIVIDE_BY_ZERO 0xC0000094
#define EXCEPTION_STACK_OVERFLOW 0xC00000FD
#define EXCEPTION_ARRAY_BOUNDS_EXCEEDED 0xC000008C
#define EXCEPTION_NONCONTINUABLE 1
#define STATUS_ACCESS_VIOLATION 0xC0000005
#define STATUS_INTEGER_DIVIDE_BY_ZERO 0xC0000094
#define STATUS_PENDING 0x103
#define STATUS_WAIT_0 0
#define STILL_ACTIVE 259
#define WAIT_ABANDONED 0x80
#define PtrToUlong(p) ((unsigned long)(unsigned long long)(p))
#define PtrToInt(p) ((int)(long long)(p))
#define HandleToUlong(h) ((unsigned long)(unsigned long long)(h))
#define STATUS_STACK_OVERFLOW 0xC00000FD
#define DLL_PROCESS_ATTACH 1
#define LANG_NEUTRAL 0
#define LANG_KOREAN 0x12
#define LANG_ENGLISH 9
#define SUBLANG_NEUTRAL 0
#define SUBLANG_DEFAULT 1
#define SUBLANG_SYS_DEFAULT 2
#define SUBLANG_ENGLISH_US 1
#define LOCALE_USER_DEFAULT 0x400
#define LOCALE_SYSTEM_DEFAULT 0x800
#define CP_ACP 0
#define CP_OEMCP 1
#define CP_UTF8 65001
#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x100
#define FORMAT_MESSAGE_IGNORE_INSERTS 0x200
#define FORMAT_MESSAGE_FROM_STRING 0x400
#define FORMAT_MESSAGE_FROM_HMODULE 0x800
#define FORMAT_MESSAGE_FROM_SYSTEM 0x1000
#define FORMAT_MESSAGE_ARGUMENT_ARRAY 0x2000
#define FORMAT_MESSAGE_MAX_WIDTH_MASK 0xFF
#define MB_OK 0
#define MB_OKCANCEL 1
#define MB_ABORTRETRYIGNORE 2
#define MB_YESNOCANCEL 3
#define MB_YESNO 4
#define MB_RETRYCANCEL 5
#define MB_ICONHAND 0x10
#define MB_ICONSTOP 0x10
#define MB_ICONERROR 0x10
#define MB_ICONQUESTION 0x20
#define MB_ICONEXCLAMATION 0x30
#define MB_ICONWARNING 0x30
#define MB_ICONASTERISK 0x40
#define MB_ICONINFORMATION 0x40
#define MB_DEFBUTTON1 0
#define MB_DEFBUTTON2 0x100
#define MB_SYSTEMMODAL 0x1000
#define MB_TOPMOST 0x40000
#define MB_SETFOREGROUND 0x10000
#define IDOK 1
#define IDCANCEL 2
#define IDABORT 3
#define IDRETRY 4
#define IDIGNORE 5
#define IDYES 6
#define IDNO 7
#define STARTF_USESHOWWINDOW 1
#define STARTF_USESIZE 2
#define STARTF_USEPOSITION 4
#define STARTF_USECOUNTCHARS 8
#define STARTF_USEFILLATTRIBUTE 0x10
#define STARTF_FORCEONFEEDBACK 0x40
#define STARTF_FORCEOFFFEEDBACK 0x80
#define SW_HIDE 0
#define SW_SHOWNORMAL 1
#define SW_NORMAL 1
#define SW_SHOWMINIMIZED 2
#define SW_MAXIMIZE 3
#define SW_SHOW 5
#define SW_MINIMIZE 6
#define SW_SHOWDEFAULT 10
#define NORMAL_PRIORITY_CLASS 0x20
#define IDLE_PRIORITY_CLASS 0x40
#define HIGH_PRIORITY_CLASS 0x80
#define REALTIME_PRIORITY_CLASS 0x100
#define BELOW_NORMAL_PRIORITY_CLASS 0x4000
#define ABOVE_NORMAL_PRIORITY_CLASS 0x8000
#define THREAD_PRIORITY_LOWEST (-2)
#define THREAD_PRIORITY_BELOW_NORMAL (-1)
#define THREAD_PRIORITY_NORMAL 0
#define THREAD_PRIORITY_ABOVE_NORMAL 1
#define THREAD_PRIORITY_HIGHEST 2
#define THREAD_PRIORITY_TIME_CRITICAL 15
#define THREAD_PRIORITY_IDLE (-15)
#define THREAD_PRIORITY_ERROR_RETURN 0x7fffffff
#define DEBUG_PROCESS 1
#define DEBUG_ONLY_THIS_PROCESS 2
#define CREATE_SUSPENDED 4
#define DETACHED_PROCESS 8
#define CREATE_NEW_CONSOLE 0x10
#define CREATE_NEW_PROCESS_GROUP 0x200
#define CREATE_UNICODE_ENVIRONMENT 0x400
#define CREATE_SEPARATE_WOW_VDM 0x800
#define CREATE_BREAKAWAY_FROM_JOB 0x1000000
#define CREATE_DEFAULT_ERROR_MODE 0x4000000
#define CREATE_NO_WINDOW 0x8000000
#define STACK_SIZE_PARAM_IS_A_RESERVATION 0x10000
#define FILE_ATTRIBUTE_READONLY 1
#define FILE_ATTRIBUTE_HIDDEN 2
#define FILE_ATTRIBUTE_SYSTEM 4
#define FILE_ATTRIBUTE_DIRECTORY 0x10
#define FILE_ATTRIBUTE_ARCHIVE 0x20
#define FILE_ATTRIBUTE_TEMPORARY 0x100
#define FILE_ATTRIBUTE_SPARSE_FILE 0x200
#define FILE_ATTRIBUTE_REPARSE_POINT 0x400
#define FILE_ATTRIBUTE_COMPRESSED 0x800
#define FILE_ATTRIBUTE_OFFLINE 0x1000
#define FILE_ATTRIBUTE_NOT_CONTENT_INDEXED 0x2000
#define FILE_ATTRIBUTE_ENCRYPTED 0x4000
#define FILE_ATTRIBUTE_DEVICE 0x40
#define MOVEFILE_REPLACE_EXISTING 1
#define MOVEFILE_COPY_ALLOWED 2
#define MOVEFILE_DELAY_UNTIL_REBOOT 4
#define MOVEFILE_WRITE_THROUGH 8
#define FILE_FLAG_WRITE_THROUGH 0x80000000
#define FILE_FLAG_RANDOM_ACCESS 0x10000000
#define FILE_FLAG_SEQUENTIAL_SCAN 0x8000000
#define FILE_FLAG_NO_BUFFERING 0x20000000
#define FILE_FLAG_DELETE_ON_CLOSE 0x4000000
#define FILE_FLAG_BACKUP_SEMANTICS 0x2000000
#define MAXIMUM_WAIT_OBJECTS 64
#define MAXIMUM_SUSPEND_COUNT 127
#define WAIT_IO_COMPLETION 0xC0
#define TLS_OUT_OF_INDEXES 0xFFFFFFFF
#define HEAP_NO_SERIALIZE 1
#define HEAP_GENERATE_EXCEPTIONS 4
#define HEAP_ZERO_MEMORY 8
#define HEAP_REALLOC_IN_PLACE_ONLY 0x10
#define LMEM_FIXED 0
#define WT_EXECUTEDEFAULT 0
#define WT_EXECUTEINIOTHREAD 1
#define WT_EXECUTEINWAITTHREAD 4
#define WT_EXECUTEONLYONCE 8
#define WT_EXECUTELONGFUNCTION 0x10
#define WT_EXECUTEINTIMERTHREAD 0x20
#define WT_EXECUTEINPERSISTENTTHREAD 0x80
#define LMEM_MOVEABLE 2
#define LMEM_ZEROINIT 0x40
#define LPTR 0x40
#define LHND 0x42
#define GMEM_FIXED 0
#define GMEM_MOVEABLE 2
#define GMEM_ZEROINIT 0x40
#define GPTR 0x40
#define GHND 0x42
#define LOCKFILE_FAIL_IMMEDIATELY 1
#define LOCKFILE_EXCLUSIVE_LOCK 2
#define MEM_COMMIT 0x1000
#define MEM_RESERVE 0x2000
#define MEM_DECOMMIT 0x4000
#define MEM_RELEASE 0x8000
#define PAGE_GUARD 0x100
#define PAGE_EXECUTE 0x10
#define PAGE_EXECUTE_READ 0x20
#define PAGE_EXECUTE_READWRITE 0x40
#define ENABLE_PROCESSED_INPUT 1
#define ENABLE_LINE_INPUT 2
#define ENABLE_ECHO_INPUT 4
#define CTRL_C_EVENT 0
#define CTRL_BREAK_EVENT 1
#define CTRL_CLOSE_EVENT 2
#define CTRL_LOGOFF_EVENT 5
#define CTRL_SHUTDOWN_EVENT 6
#define FOREGROUND_BLUE 1
#define FOREGROUND_GREEN 2
#define FOREGROUND_RED 4
#define FOREGROUND_INTENSITY 8
#define BACKGROUND_BLUE 0x10
#define COMPUTER_NAME_LENGTH 15
#define MAX_COMPUTERNAME_LENGTH 15
#define UNLEN 256
#define CONDITION_VARIABLE_LOCKMODE_SHARED 1
#define RTL_CONDITION_VARIABLE_LOCKMODE_SHARED 1
#define CONDITION_VARIABLE_INIT {0}
#define SRWLOCK_INIT {0}
#define INIT_ONCE_STATIC_INIT {0}
#define SYNCHRONIZATION_BARRIER_FLAGS_BLOCK_ONLY 2
#define INFINITE 0xFFFFFFFF
#define _O_TEXT 0x4000
#define _O_BINARY 0x8000
#define _O_U16TEXT 0x20000
#define _O_WTEXT 0x10000
#define _O_U8TEXT 0x40000
#define O_TEXT 0x4000
#define O_BINARY 0x8000
#define _CRTDBG_MAP_ALLOC 1
#define SDDL_REVISION_1 1
#define SECURITY_DESCRIPTOR_REVISION 1
#define SECURITY_DESCRIPTOR_MIN_LENGTH 40
#define SECURITY_MAX_SID_SIZE 68
#define INT64_C(c) c ## LL
#define UINT64_C(c) c ## ULL
#define MAKEINTRESOURCE(i) ((LPTSTR)(unsigned long long)(WORD)(i))
#define YieldProcessor() ((void)0)
#define MemoryBarrier() ((void)0)
#define _mm_pause() ((void)0)
#define Int32x32To64(a, b) (((long long)(int)(a)) * ((long long)(int)(b)))
#define UInt32x32To64(a, b) (((unsigned long long)(unsigned int)(a)) * ((unsigned long long)(unsigned int)(b)))
FILE *_stream(int number);
int *_errno(void);
errno_t _get_errno(int *value) { *value = errno; return 0; }
errno_t _get_doserrno(unsigned long *value) { *value = errno; return 0; }
errno_t _set_errno(int value) { errno = value; return 0; }
BOOL VirtualLock(LPVOID address, SIZE_T size) { volatile char *page = (volatile char *)address; volatile char *end = page + size; __try { for (; page < end; page = (volatile char *)(((ULONG_PTR)page | 4095) + 1)) { char seen = *page; } } __except (EXCEPTION_EXECUTE_HANDLER) { SetLastError(GetExceptionCode() == EXCEPTION_ACCESS_VIOLATION ? ERROR_NOACCESS : GetExceptionCode()); return FALSE; } return address != 0 && size != 0; }
BOOL VirtualUnlock(LPVOID address, SIZE_T size) { return address != 0 && size != 0; }
BOOL IsWindowsXPOrGreater(void) { return 1; }
BOOL IsWindowsVistaOrGreater(void) { return 1; }
BOOL IsWindows7OrGreater(void) { return 1; }
BOOL IsWindows8OrGreater(void) { return 1; }
BOOL IsWindowsServer(void) { return 0; }
void _assert(const char *text, const char *file, unsigned line);
unsigned long _exception_code(void);
void *_exception_info(void);
int _abnormal_termination(void);
void va_start(va_list ap, ...);
int va_arg(va_list ap, ...);
int printf(const char *format, ...);
int wprintf(const wchar_t *format, ...);
int fprintf(FILE *file, const char *format, ...);
int fwprintf(FILE *file, const wchar_t *format, ...);
int vprintf(const char *format, va_list arguments);
int vwprintf(const wchar_t *format, va_list arguments);
int vfprintf(FILE *file, const char *format, va_list arguments);
int vfwprintf(FILE *file, const wchar_t *format, va_list arguments);
int printf_s(const char *format, ...);
int wprintf_s(const wchar_t *format, ...);
int fprintf_s(FILE *file, const char *format, ...);
int fwprintf_s(FILE *file, const wchar_t *format, ...);
int _cprintf(const char *format, ...);
int _cwprintf(const wchar_t *format, ...);
int sprintf(char *to, const char *format, ...);
int swprintf(wchar_t *to, ...);
int _swprintf(wchar_t *to, const wchar_t *format, ...);
int sprintf_s(char *to, size_t size, const char *format, ...);
int swprintf_s(wchar_t *to, size_t size, const wchar_t *format, ...);
int snprintf(char *to, size_t size, const char *format, ...);
int _snprintf(char *to, size_t size, const char *format, ...);
int _snwprintf(wchar_t *to, size_t size, const wchar_t *format, ...);
int _snprintf_s(char *to, size_t size, size_t count, const char *format, ...);
int _snwprintf_s(wchar_t *to, size_t size, size_t count, const wchar_t *format, ...);
int vsprintf(char *to, const char *format, va_list arguments);
int vswprintf(wchar_t *to, size_t size, const wchar_t *format, va_list arguments);
int vsprintf_s(char *to, size_t size, const char *format, va_list arguments);
int vswprintf_s(wchar_t *to, size_t size, const wchar_t *format, va_list arguments);
int vsnprintf(char *to, size_t size, const char *format, va_list arguments);
int _vsnprintf(char *to, size_t size, const char *format, va_list arguments);
int _vsnwprintf(wchar_t *to, size_t size, const wchar_t *format, va_list arguments);
int _scprintf(const char *format, ...);
int wsprintfA(char *to, const char *format, ...);
int wsprintfW(wchar_t *to, const wchar_t *format, ...);
int wvsprintfA(char *to, const char *format, va_list arguments);
int wvsprintfW(wchar_t *to, const wchar_t *format, va_list arguments);
HRESULT StringCchPrintfA(char *to, size_t size, const char *format, ...);
HRESULT StringCchPrintfW(wchar_t *to, size_t size, const wchar_t *format, ...);
HRESULT StringCbPrintfA(char *to, size_t size, const char *format, ...);
HRESULT StringCbPrintfW(wchar_t *to, size_t size, const wchar_t *format, ...);
HRESULT StringCchPrintfExA(char *to, size_t size, char **end, size_t *left, DWORD flags, const char *format, ...);
HRESULT StringCchPrintfExW(wchar_t *to, size_t size, wchar_t **end, size_t *left, DWORD flags, const wchar_t *format, ...);
HRESULT StringCchVPrintfA(char *to, size_t size, const char *format, va_list arguments);
HRESULT StringCchVPrintfW(wchar_t *to, size_t size, const wchar_t *format, va_list arguments);
HRESULT StringCchCopyA(char *to, size_t size, const char *from);
HRESULT StringCchCopyW(wchar_t *to, size_t size, const wchar_t *from);
HRESULT StringCbCopyA(char *to, size_t size, const char *from);
HRESULT StringCbCopyW(wchar_t *to, size_t size, const wchar_t *from);
HRESULT StringCchCatA(char *to, size_t size, const char *from);
HRESULT StringCchCatW(wchar_t *to, size_t size, const wchar_t *from);
HRESULT StringCbCatA(char *to, size_t size, const char *from);
HRESULT StringCbCatW(wchar_t *to, size_t size, const wchar_t *from);
HRESULT StringCchLengthA(const char *text, size_t most, size_t *length);
HRESULT StringCchLengthW(const wchar_t *text, size_t most, size_t *length);
HRESULT StringCbLengthA(const char *text, size_t most, size_t *length);
HRESULT StringCbLengthW(const wchar_t *text, size_t most, size_t *length);
int scanf(const char *format, ...);
int wscanf(const wchar_t *format, ...);
int scanf_s(const char *format, ...);
int wscanf_s(const wchar_t *format, ...);
int fscanf(FILE *file, const char *format, ...);
int fwscanf(FILE *file, const wchar_t *format, ...);
int fscanf_s(FILE *file, const char *format, ...);
int fwscanf_s(FILE *file, const wchar_t *format, ...);
int sscanf(const char *text, const char *format, ...);
int swscanf(const wchar_t *text, const wchar_t *format, ...);
int sscanf_s(const char *text, const char *format, ...);
int swscanf_s(const wchar_t *text, const wchar_t *format, ...);
int getchar(void);
wint_t getwchar(void);
int getc(FILE *file);
int fgetc(FILE *file);
wint_t getwc(FILE *file);
wint_t fgetwc(FILE *file);
int ungetc(int c, FILE *file);
wint_t ungetwc(wint_t c, FILE *file);
int putchar(int c);
wint_t putwchar(wchar_t c);
int putc(int c, FILE *file);
int fputc(int c, FILE *file);
wint_t putwc(wchar_t c, FILE *file);
wint_t fputwc(wchar_t c, FILE *file);
char *gets(char *to);
char *gets_s(char *to, ...);
wchar_t *_getws(wchar_t *to);
wchar_t *_getws_s(wchar_t *to, ...);
char *fgets(char *to, int size, FILE *file);
wchar_t *fgetws(wchar_t *to, int size, FILE *file);
int puts(const char *text);
int _putws(const wchar_t *text);
int fputs(const char *text, FILE *file);
int fputws(const wchar_t *text, FILE *file);
int _getch(void);
int _getche(void);
int getch(void);
int getche(void);
wint_t _getwch(void);
wint_t _getwche(void);
int _kbhit(void);
int kbhit(void);
int _putch(int c);
int putch(int c);
int _cputs(const char *text);
FILE *fopen(const char *name, const char *mode);
FILE *_wfopen(const wchar_t *name, const wchar_t *mode);
errno_t fopen_s(FILE **file, const char *name, const char *mode);
errno_t _wfopen_s(FILE **file, const wchar_t *name, const wchar_t *mode);
FILE *_fsopen(const char *name, const char *mode, int share);
FILE *_wfsopen(const wchar_t *name, const wchar_t *mode, int share);
FILE *freopen(const char *name, const char *mode, FILE *file);
int fclose(FILE *file);
int _fcloseall(void);
int fflush(FILE *file);
int _flushall(void);
size_t fread(void *to, size_t size, size_t count, FILE *file);
size_t fwrite(const void *from, size_t size, size_t count, FILE *file);
int feof(FILE *file);
int ferror(FILE *file);
void clearerr(FILE *file);
int fseek(FILE *file, long offset, int origin);
long ftell(FILE *file);
void rewind(FILE *file);
int setvbuf(FILE *file, char *buffer, int mode, size_t size);
void setbuf(FILE *file, char *buffer);
int _fileno(FILE *file);
int fileno(FILE *file);
int _isatty(int file);
int _setmode(int file, int mode);
long long _get_osfhandle(int file);
int remove(const char *name);
int _wremove(const wchar_t *name);
int _unlink(const char *name);
int _wunlink(const wchar_t *name);
void perror(const char *text);
void _wperror(const wchar_t *text);
char *strerror(int error);
wchar_t *_wcserror(int error);
size_t strlen(const char *text);
size_t wcslen(const wchar_t *text);
size_t strnlen(const char *text, size_t most);
size_t wcsnlen(const wchar_t *text, size_t most);
size_t strnlen_s(const char *text, size_t most);
size_t wcsnlen_s(const wchar_t *text, size_t most);
char *strcpy(char *to, const char *from);
wchar_t *wcscpy(wchar_t *to, const wchar_t *from);
char *strncpy(char *to, const char *from, size_t count);
wchar_t *wcsncpy(wchar_t *to, const wchar_t *from, size_t count);
char *strcat(char *to, const char *from);
wchar_t *wcscat(wchar_t *to, const wchar_t *from);
char *strncat(char *to, const char *from, size_t count);
wchar_t *wcsncat(wchar_t *to, const wchar_t *from, size_t count);
errno_t strcpy_s(char *to, ...);
errno_t wcscpy_s(wchar_t *to, ...);
errno_t strcat_s(char *to, ...);
errno_t wcscat_s(wchar_t *to, ...);
errno_t strncpy_s(char *to, ...);
errno_t wcsncpy_s(wchar_t *to, ...);
errno_t strncat_s(char *to, ...);
errno_t wcsncat_s(wchar_t *to, ...);
int strcmp(const char *a, const char *b);
int wcscmp(const wchar_t *a, const wchar_t *b);
int strncmp(const char *a, const char *b, size_t count);
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t count);
int _stricmp(const char *a, const char *b);
int _wcsicmp(const wchar_t *a, const wchar_t *b);
int stricmp(const char *a, const char *b);
int wcsicmp(const wchar_t *a, const wchar_t *b);
int strcasecmp(const char *a, const char *b);
int _strnicmp(const char *a, const char *b, size_t count);
int _wcsnicmp(const wchar_t *a, const wchar_t *b, size_t count);
int strncasecmp(const char *a, const char *b, size_t count);
int strcoll(const char *a, const char *b);
int wcscoll(const wchar_t *a, const wchar_t *b);
char *strchr(const char *text, int c);
wchar_t *wcschr(const wchar_t *text, wchar_t c);
char *strrchr(const char *text, int c);
wchar_t *wcsrchr(const wchar_t *text, wchar_t c);
char *strstr(const char *text, const char *part);
wchar_t *wcsstr(const wchar_t *text, const wchar_t *part);
char *strpbrk(const char *text, const char *set);
wchar_t *wcspbrk(const wchar_t *text, const wchar_t *set);
size_t strspn(const char *text, const char *set);
size_t wcsspn(const wchar_t *text, const wchar_t *set);
size_t strcspn(const char *text, const char *set);
size_t wcscspn(const wchar_t *text, const wchar_t *set);
char *strtok(char *text, const char *set);
wchar_t *wcstok(wchar_t *text, const wchar_t *set);
char *strtok_s(char *text, const char *set, char **next);
wchar_t *wcstok_s(wchar_t *text, const wchar_t *set, wchar_t **next);
char *strtok_r(char *text, const char *set, char **next);
char *_strdup(const char *text);
char *strdup(const char *text);
wchar_t *_wcsdup(const wchar_t *text);
char *_strrev(char *text);
wchar_t *_wcsrev(wchar_t *text);
char *_strupr(char *text);
wchar_t *_wcsupr(wchar_t *text);
char *_strlwr(char *text);
wchar_t *_wcslwr(wchar_t *text);
char *_strset(char *text, int c);
wchar_t *_wcsset(wchar_t *text, wchar_t c);
void *memcpy(void *to, const void *from, size_t count);
void *memmove(void *to, const void *from, size_t count);
errno_t memcpy_s(void *to, size_t size, const void *from, size_t count);
errno_t memmove_s(void *to, size_t size, const void *from, size_t count);
void *memset(void *to, int value, size_t count);
int memcmp(const void *a, const void *b, size_t count);
void *memchr(const void *from, int value, size_t count);
wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemset(wchar_t *to, wchar_t value, size_t count);
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *block, size_t size);
void free(void *block);
void *_aligned_malloc(size_t size, size_t alignment);
void _aligned_free(void *block);
void *_alloca(size_t size);
void *alloca(size_t size);
size_t _msize(void *block);
int atoi(const char *text);
int _wtoi(const wchar_t *text);
long atol(const char *text);
long _wtol(const wchar_t *text);
long long atoll(const char *text);
long long _atoi64(const char *text);
long long _wtoi64(const wchar_t *text);
double atof(const char *text);
double _wtof(const wchar_t *text);
long strtol(const char *text, char **end, int base);
long wcstol(const wchar_t *text, wchar_t **end, int base);
unsigned long strtoul(const char *text, char **end, int base);
unsigned long wcstoul(const wchar_t *text, wchar_t **end, int base);
long long strtoll(const char *text, char **end, int base);
unsigned long long strtoull(const char *text, char **end, int base);
long long _strtoi64(const char *text, char **end, int base);
unsigned long long _strtoui64(const char *text, char **end, int base);
long long _wcstoi64(const wchar_t *text, wchar_t **end, int base);
unsigned long long _wcstoui64(const wchar_t *text, wchar_t **end, int base);
double strtod(const char *text, char **end);
double wcstod(const wchar_t *text, wchar_t **end);
char *_itoa(int value, char *to, int base);
char *itoa(int value, char *to, int base);
wchar_t *_itow(int value, wchar_t *to, int base);
char *_ltoa(long value, char *to, int base);
wchar_t *_ltow(long value, wchar_t *to, int base);
char *_ultoa(unsigned long value, char *to, int base);
wchar_t *_ultow(unsigned long value, wchar_t *to, int base);
char *_i64toa(long long value, char *to, int base);
wchar_t *_i64tow(long long value, wchar_t *to, int base);
errno_t _itoa_s(int value, char *to, size_t size, int base);
errno_t _itow_s(int value, wchar_t *to, size_t size, int base);
int abs(int value);
long labs(long value);
long long llabs(long long value);
long long _abs64(long long value);
int rand(void);
void srand(unsigned int seed);
errno_t rand_s(unsigned int *value);
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
void *bsearch(const void *key, const void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
void exit(int code);
void _exit(int code);
void abort(void);
int atexit(void (*function)(void));
int system(const char *command);
int _wsystem(const wchar_t *command);
char *getenv(const char *name);
wchar_t *_wgetenv(const wchar_t *name);
int _getpid(void);
char *setlocale(int category, const char *locale);
wchar_t *_wsetlocale(int category, const wchar_t *locale);
size_t mbstowcs(wchar_t *to, const char *from, size_t count);
size_t wcstombs(char *to, const wchar_t *from, size_t count);
errno_t mbstowcs_s(size_t *converted, wchar_t *to, size_t size, const char *from, size_t count);
errno_t wcstombs_s(size_t *converted, char *to, size_t size, const wchar_t *from, size_t count);
unsigned long long _beginthreadex(void *security, unsigned size, unsigned (*start)(void *), void *argument, unsigned flags, unsigned *id);
unsigned long long _beginthread(void (*start)(void *), unsigned size, void *argument);
void _endthreadex(unsigned code);
void _endthread(void);
int isalpha(int c);
int isdigit(int c);
int isalnum(int c);
int isspace(int c);
int isupper(int c);
int islower(int c);
int ispunct(int c);
int isxdigit(int c);
int iscntrl(int c);
int isprint(int c);
int isgraph(int c);
int toupper(int c);
int tolower(int c);
int iswalpha(wint_t c);
int iswdigit(wint_t c);
int iswalnum(wint_t c);
int iswspace(wint_t c);
int iswupper(wint_t c);
int iswlower(wint_t c);
int iswpunct(wint_t c);
int iswprint(wint_t c);
int iswxdigit(wint_t c);
wint_t towupper(wint_t c);
wint_t towlower(wint_t c);
double sqrt(double x);
double pow(double x, double y);
double sin(double x);
double cos(double x);
double tan(double x);
double asin(double x);
double acos(double x);
double atan(double x);
double atan2(double y, double x);
double sinh(double x);
double cosh(double x);
double tanh(double x);
double exp(double x);
double log(double x);
double log10(double x);
double log2(double x);
double fabs(double x);
double floor(double x);
double ceil(double x);
double round(double x);
double trunc(double x);
double fmod(double x, double y);
double fmax(double x, double y);
double fmin(double x, double y);
double hypot(double x, double y);
double cbrt(double x);
double modf(double x, double *whole);
double frexp(double x, int *exponent);
double ldexp(double x, int exponent);
float sqrtf(float x);
float powf(float x, float y);
float fabsf(float x);
float floorf(float x);
float ceilf(float x);
float sinf(float x);
float cosf(float x);
time_t time(time_t *to);
time_t _time64(time_t *to);
clock_t clock(void);
double difftime(time_t a, time_t b);
struct tm *localtime(const time_t *time);
struct tm *gmtime(const time_t *time);
errno_t localtime_s(struct tm *to, const time_t *time);
errno_t gmtime_s(struct tm *to, const time_t *time);
time_t mktime(struct tm *time);
char *ctime(const time_t *time);
wchar_t *_wctime(const time_t *time);
errno_t ctime_s(char *to, size_t size, const time_t *time);
char *asctime(const struct tm *time);
size_t strftime(char *to, size_t size, const char *format, const struct tm *time);
size_t wcsftime(wchar_t *to, size_t size, const wchar_t *format, const struct tm *time);
void GetLocalTime(LPSYSTEMTIME time);
void GetSystemTime(LPSYSTEMTIME time);
void GetSystemTimeAsFileTime(LPFILETIME time);
BOOL SystemTimeToFileTime(const SYSTEMTIME *from, LPFILETIME to);
BOOL FileTimeToSystemTime(const FILETIME *from, LPSYSTEMTIME to);
BOOL FileTimeToLocalFileTime(const FILETIME *from, LPFILETIME to);
BOOL LocalFileTimeToFileTime(const FILETIME *from, LPFILETIME to);
LONG CompareFileTime(const FILETIME *a, const FILETIME *b);
BOOL FileTimeToDosDateTime(const FILETIME *time, WORD *fatDate, WORD *fatTime);
BOOL DosDateTimeToFileTime(WORD fatDate, WORD fatTime, LPFILETIME time);
DWORD GetTickCount(void);
unsigned long long GetTickCount64(void);
DWORD timeGetTime(void);
BOOL SystemTimeToTzSpecificLocalTime(const void *zone, const SYSTEMTIME *from, LPSYSTEMTIME to);
BOOL TzSpecificLocalTimeToSystemTime(const void *zone, const SYSTEMTIME *from, LPSYSTEMTIME to);
DWORD GetCurrentProcessorNumber(void);
BOOL QueryPerformanceCounter(LARGE_INTEGER *count);
BOOL QueryPerformanceFrequency(LARGE_INTEGER *frequency);
void InitializeCriticalSection(LPCRITICAL_SECTION section);
BOOL InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION section, DWORD count);
BOOL InitializeCriticalSectionEx(LPCRITICAL_SECTION section, DWORD count, DWORD flags);
void EnterCriticalSection(LPCRITICAL_SECTION section);
BOOL TryEnterCriticalSection(LPCRITICAL_SECTION section);
void LeaveCriticalSection(LPCRITICAL_SECTION section);
void DeleteCriticalSection(LPCRITICAL_SECTION section);
DWORD SetCriticalSectionSpinCount(LPCRITICAL_SECTION section, DWORD count);
void InitializeConditionVariable(PCONDITION_VARIABLE variable);
BOOL SleepConditionVariableCS(PCONDITION_VARIABLE variable, PCRITICAL_SECTION section, DWORD milliseconds);
BOOL SleepConditionVariableSRW(PCONDITION_VARIABLE variable, PSRWLOCK lock, DWORD milliseconds, ULONG flags);
void WakeConditionVariable(PCONDITION_VARIABLE variable);
void WakeAllConditionVariable(PCONDITION_VARIABLE variable);
void InitializeSRWLock(PSRWLOCK lock);
void AcquireSRWLockExclusive(PSRWLOCK lock);
void AcquireSRWLockShared(PSRWLOCK lock);
BOOLEAN TryAcquireSRWLockExclusive(PSRWLOCK lock);
BOOLEAN TryAcquireSRWLockShared(PSRWLOCK lock);
void ReleaseSRWLockExclusive(PSRWLOCK lock);
void ReleaseSRWLockShared(PSRWLOCK lock);
#define InterlockedIncrementAcquire InterlockedIncrement
#define InterlockedIncrementRelease InterlockedIncrement
#define InterlockedIncrementNoFence InterlockedIncrement
#define InterlockedDecrementAcquire InterlockedDecrement
#define InterlockedDecrementRelease InterlockedDecrement
#define InterlockedDecrementNoFence InterlockedDecrement
#define InterlockedExchangeAcquire InterlockedExchange
#define InterlockedExchangeRelease InterlockedExchange
#define InterlockedExchangeNoFence InterlockedExchange
#define InterlockedExchangeAddAcquire InterlockedExchangeAdd
#define InterlockedExchangeAddRelease InterlockedExchangeAdd
#define InterlockedExchangeAddNoFence InterlockedExchangeAdd
#define InterlockedCompareExchangeAcquire InterlockedCompareExchange
#define InterlockedCompareExchangeRelease InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence InterlockedCompareExchange
#define InterlockedAndAcquire InterlockedAnd
#define InterlockedAndRelease InterlockedAnd
#define InterlockedAndNoFence InterlockedAnd
#define InterlockedOrAcquire InterlockedOr
#define InterlockedOrRelease InterlockedOr
#define InterlockedOrNoFence InterlockedOr
#define InterlockedXorAcquire InterlockedXor
#define InterlockedXorRelease InterlockedXor
#define InterlockedXorNoFence InterlockedXor
LONG InterlockedIncrement(volatile LONG *place);
LONG InterlockedDecrement(volatile LONG *place);
LONG InterlockedExchange(volatile LONG *place, LONG value);
LONG InterlockedExchangeAdd(volatile LONG *place, LONG value);
LONG InterlockedAdd(volatile LONG *place, LONG value);
LONG InterlockedCompareExchange(volatile LONG *place, LONG value, LONG comparand);
LONG InterlockedAnd(volatile LONG *place, LONG value);
LONG InterlockedOr(volatile LONG *place, LONG value);
LONG InterlockedXor(volatile LONG *place, LONG value);
LONGLONG InterlockedIncrement64(volatile LONGLONG *place);
LONGLONG InterlockedDecrement64(volatile LONGLONG *place);
LONGLONG InterlockedExchange64(volatile LONGLONG *place, LONGLONG value);
LONGLONG InterlockedExchangeAdd64(volatile LONGLONG *place, LONGLONG value);
LONGLONG InterlockedAdd64(volatile LONGLONG *place, LONGLONG value);
LONGLONG InterlockedCompareExchange64(volatile LONGLONG *place, LONGLONG value, LONGLONG comparand);
void *InterlockedExchangePointer(void *place, void *value);
void *InterlockedCompareExchangePointer(void *place, void *value, void *comparand);
DWORD TlsAlloc(void);
BOOL TlsFree(DWORD index);
void *TlsGetValue(DWORD index);
BOOL TlsSetValue(DWORD index, void *value);
DWORD FormatMessageA(DWORD flags, const void *source, DWORD id, DWORD language, char *to, DWORD size, va_list *arguments);
DWORD FormatMessageW(DWORD flags, const void *source, DWORD id, DWORD language, wchar_t *to, DWORD size, va_list *arguments);
int MessageBoxA(HWND window, const char *text, const char *title, UINT type);
int MessageBoxW(HWND window, const wchar_t *text, const wchar_t *title, UINT type);
BOOL MessageBeep(UINT type);
BOOL Beep(DWORD frequency, DWORD duration);
void OutputDebugStringA(const char *text);
void OutputDebugStringW(const wchar_t *text);
void GetStartupInfoA(LPSTARTUPINFO info);
void GetStartupInfoW(LPSTARTUPINFO info);
DWORD GetModuleFileNameA(HMODULE module, char *to, DWORD size);
DWORD GetModuleFileNameW(HMODULE module, wchar_t *to, DWORD size);
HMODULE GetModuleHandleA(const char *name);
HMODULE LoadLibraryA(const char *name);
HMODULE LoadLibraryW(const wchar_t *name);
HMODULE LoadLibraryExA(const char *name, HANDLE file, DWORD flags);
HMODULE LoadLibraryExW(const wchar_t *name, HANDLE file, DWORD flags);
BOOL FreeLibrary(HMODULE module);
FARPROC GetProcAddress(HMODULE module, const char *name);
HMODULE GetModuleHandleW(const wchar_t *name);
BOOL SetThreadPriority(HANDLE thread, int priority);
int GetThreadPriority(HANDLE thread);
unsigned long long SetThreadAffinityMask(HANDLE thread, unsigned long long mask);
BOOL SetProcessAffinityMask(HANDLE process, unsigned long long mask);
BOOL SwitchToThread(void);
int _next_apc(unsigned long long *call);
DWORD _alerted(DWORD ended) { unsigned long long call[4]; while (ended == 0xC0 && _next_apc(call)) ((void (*)(unsigned long long, unsigned long long, unsigned long long))call[0])(call[1], call[2], call[3]); return ended; }
DWORD QueueUserAPC(PAPCFUNC function, HANDLE thread, unsigned long long data);
BOOL SetWaitableTimer(HANDLE timer, const LARGE_INTEGER *due, LONG period, PTIMERAPCROUTINE routine, LPVOID argument, BOOL resume);
BOOL ReadFileEx(HANDLE file, LPVOID to, DWORD count, LPOVERLAPPED overlapped, LPOVERLAPPED_COMPLETION_ROUTINE routine);
BOOL WriteFileEx(HANDLE file, LPCVOID from, DWORD count, LPOVERLAPPED overlapped, LPOVERLAPPED_COMPLETION_ROUTINE routine);
DWORD _SleepEx(DWORD milliseconds, BOOL alertable);
DWORD SleepEx(DWORD milliseconds, BOOL alertable) { return _alerted(_SleepEx(milliseconds, alertable)); }
DWORD _WaitForSingleObjectEx(HANDLE handle, DWORD milliseconds, BOOL alertable);
DWORD WaitForSingleObjectEx(HANDLE handle, DWORD milliseconds, BOOL alertable) { return _alerted(_WaitForSingleObjectEx(handle, milliseconds, alertable)); }
DWORD _WaitForMultipleObjectsEx(DWORD count, const HANDLE *handles, BOOL all, DWORD milliseconds, BOOL alertable);
DWORD WaitForMultipleObjectsEx(DWORD count, const HANDLE *handles, BOOL all, DWORD milliseconds, BOOL alertable) { return _alerted(_WaitForMultipleObjectsEx(count, handles, all, milliseconds, alertable)); }
DWORD _SignalObjectAndWait(HANDLE signalled, HANDLE awaited, DWORD milliseconds, BOOL alertable);
DWORD SignalObjectAndWait(HANDLE signalled, HANDLE awaited, DWORD milliseconds, BOOL alertable) { return _alerted(_SignalObjectAndWait(signalled, awaited, milliseconds, alertable)); }
typedef BOOL (*PINIT_ONCE_FN)(PINIT_ONCE, PVOID, PVOID *);
void InitOnceInitialize(PINIT_ONCE once) { once->Ptr = NULL; }
BOOL InitOnceExecuteOnce(PINIT_ONCE once, PINIT_ONCE_FN function, PVOID parameter, PVOID *context) { while ((unsigned long long)once->Ptr == 1) Sleep(1); if (!once->Ptr) { PVOID given = NULL; once->Ptr = (PVOID)1; if (!function(once, parameter, &given)) { once->Ptr = NULL; return FALSE; } once->Ptr = (PVOID)((unsigned long long)given | 2); } if (context) *context = (PVOID)((unsigned long long)once->Ptr & ~3ULL); return TRUE; }
typedef struct _pool_wait { HANDLE object; HANDLE stop; HANDLE thread; WAITORTIMERCALLBACK callback; void *parameter; DWORD due; DWORD period; BOOL once; BOOL over; struct _pool_wait *next; } _pool_wait;
DWORD _next_pool_wait(_pool_wait *wait, DWORD milliseconds) { HANDLE both[2]; both[0] = wait->stop; both[1] = wait->object; return wait->object ? WaitForMultipleObjects(2, both, FALSE, milliseconds) : WaitForSingleObject(wait->stop, milliseconds); }
DWORD PoolThread(void *begun) { _pool_wait *wait = (_pool_wait *)begun; DWORD milliseconds = wait->due; DWORD came = _next_pool_wait(wait, milliseconds); while (!wait->over) { if (came != WAIT_OBJECT_0) { wait->callback(wait->parameter, came == WAIT_TIMEOUT); milliseconds = wait->once ? INFINITE : wait->period; } else milliseconds = wait->due; came = wait->once && milliseconds == INFINITE ? WaitForSingleObject(wait->stop, INFINITE) : _next_pool_wait(wait, milliseconds); } CloseHandle(wait->stop); return 0; }
_pool_wait *_pool_begin(HANDLE queue, HANDLE object, WAITORTIMERCALLBACK callback, void *parameter, DWORD due, DWORD period, BOOL once) { _pool_wait *wait = (_pool_wait *)malloc(sizeof(_pool_wait)); wait->object = object; wait->stop = CreateEvent(NULL, FALSE, FALSE, NULL); wait->callback = callback; wait->parameter = parameter; wait->due = due; wait->period = period; wait->once = once; wait->over = FALSE; wait->next = queue ? *(_pool_wait **)queue : NULL; if (queue) *(_pool_wait **)queue = wait; wait->thread = CreateThread(NULL, 0, PoolThread, wait, 0, NULL); return wait; }
BOOL _pool_end(_pool_wait *wait, HANDLE event) { HANDLE thread = wait->thread; if (wait->over) return TRUE; wait->over = TRUE; SetEvent(wait->stop); if (event == INVALID_HANDLE_VALUE) WaitForSingleObject(thread, INFINITE); else if (event) SetEvent(event); CloseHandle(thread); return TRUE; }
HANDLE CreateTimerQueue(void) { _pool_wait **queue = (_pool_wait **)malloc(sizeof(_pool_wait *)); *queue = NULL; return (HANDLE)queue; }
BOOL CreateTimerQueueTimer(PHANDLE timer, HANDLE queue, WAITORTIMERCALLBACK callback, PVOID parameter, DWORD due, DWORD period, ULONG flags) { *timer = (HANDLE)_pool_begin(queue, NULL, callback, parameter, due, period, period == 0); return TRUE; }
BOOL ChangeTimerQueueTimer(HANDLE queue, HANDLE timer, ULONG due, ULONG period) { _pool_wait *wait = (_pool_wait *)timer; wait->due = due; wait->period = period; wait->once = period == 0; return SetEvent(wait->stop); }
BOOL DeleteTimerQueueTimer(HANDLE queue, HANDLE timer, HANDLE event) { return _pool_end((_pool_wait *)timer, event); }
BOOL CancelTimerQueueTimer(HANDLE queue, HANDLE timer) { return _pool_end((_pool_wait *)timer, NULL); }
BOOL DeleteTimerQueueEx(HANDLE queue, HANDLE event) { _pool_wait *wait = *(_pool_wait **)queue; while (wait) { _pool_end(wait, event == INVALID_HANDLE_VALUE ? event : NULL); wait = wait->next; } if (event && event != INVALID_HANDLE_VALUE) SetEvent(event); return TRUE; }
BOOL DeleteTimerQueue(HANDLE queue) { return DeleteTimerQueueEx(queue, NULL); }
BOOL RegisterWaitForSingleObject(PHANDLE registered, HANDLE object, WAITORTIMERCALLBACK callback, PVOID parameter, ULONG milliseconds, ULONG flags) { *registered = (HANDLE)_pool_begin(NULL, object, callback, parameter, milliseconds, milliseconds, (flags & 8) != 0); return TRUE; }
BOOL UnregisterWait(HANDLE registered) { return _pool_end((_pool_wait *)registered, NULL); }
BOOL UnregisterWaitEx(HANDLE registered, HANDLE event) { return _pool_end((_pool_wait *)registered, event); }
typedef struct _pool { LONG maximum; volatile LONG next; volatile LONG done; } TP_POOL, *PTP_POOL;
typedef struct _pool_group { struct _pool_item *members; } TP_CLEANUP_GROUP, *PTP_CLEANUP_GROUP;
typedef struct _pool_instance { HANDLE event; HANDLE mutex; HANDLE semaphore; DWORD count; PCRITICAL_SECTION section; } TP_CALLBACK_INSTANCE, *PTP_CALLBACK_INSTANCE;
typedef enum _TP_CALLBACK_PRIORITY { TP_CALLBACK_PRIORITY_HIGH, TP_CALLBACK_PRIORITY_NORMAL, TP_CALLBACK_PRIORITY_LOW, TP_CALLBACK_PRIORITY_INVALID } TP_CALLBACK_PRIORITY;
typedef void (*PTP_CLEANUP_GROUP_CANCEL_CALLBACK)(PVOID, PVOID);
typedef struct _TP_CALLBACK_ENVIRON_V3 { DWORD Version; PTP_POOL Pool; PTP_CLEANUP_GROUP CleanupGroup; PTP_CLEANUP_GROUP_CANCEL_CALLBACK CleanupGroupCancelCallback; PVOID RaceDll; PVOID ActivationContext; PVOID FinalizationCallback; DWORD Flags; int CallbackPriority; DWORD Size; } TP_CALLBACK_ENVIRON, *PTP_CALLBACK_ENVIRON;
typedef struct _pool_item { int kind; PVOID callback; PVOID context; PTP_POOL pool; volatile LONG running; HANDLE change; HANDLE object; DWORD due; DWORD period; BOOL set; BOOL closed; struct _pool_item *next; } _pool_item;
typedef _pool_item *PTP_WORK;
typedef _pool_item *PTP_WAIT;
typedef _pool_item *PTP_TIMER;
typedef DWORD TP_WAIT_RESULT;
typedef void (*PTP_WORK_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID, PTP_WORK);
typedef void (*PTP_SIMPLE_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID);
typedef void (*PTP_WAIT_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID, PTP_WAIT, TP_WAIT_RESULT);
typedef void (*PTP_TIMER_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER);
_pool_item *_pool_item_new(int kind, PVOID callback, PVOID context, PTP_CALLBACK_ENVIRON environment) { _pool_item *item = (_pool_item *)calloc(1, sizeof(_pool_item)); item->kind = kind; item->callback = callback; item->context = context; if (environment) { item->pool = environment->Pool; if (environment->CleanupGroup) { item->next = environment->CleanupGroup->members; environment->CleanupGroup->members = item; } } return item; }
void _pool_call(_pool_item *item, TP_WAIT_RESULT result) { TP_CALLBACK_INSTANCE instance; PTP_POOL pool = item->pool; memset(&instance, 0, sizeof(instance)); if (pool) { LONG turn = pool->next++; while (pool->maximum && turn - pool->done >= pool->maximum) Sleep(1); } switch (item->kind) { case 0: ((LPTHREAD_START_ROUTINE)item->callback)(item->context); break; case 1: ((PTP_SIMPLE_CALLBACK)item->callback)(&instance, item->context); break; case 2: ((PTP_WORK_CALLBACK)item->callback)(&instance, item->context, item); break; case 3: ((PTP_WAIT_CALLBACK)item->callback)(&instance, item->context, item, result); break; default: ((PTP_TIMER_CALLBACK)item->callback)(&instance, item->context, item); } if (instance.section) LeaveCriticalSection(instance.section); if (instance.mutex) ReleaseMutex(instance.mutex); if (instance.semaphore) ReleaseSemaphore(instance.semaphore, instance.count, NULL); if (instance.event) SetEvent(instance.event); if (pool) pool->done++; InterlockedDecrement(&item->running); }
DWORD PoolWorker(void *begun) { _pool_call((_pool_item *)begun, 0); return 0; }
BOOL _pool_work_begin(_pool_item *item) { InterlockedIncrement(&item->running); CloseHandle(CreateThread(NULL, 0, PoolWorker, item, 0, NULL)); return TRUE; }
DWORD PoolWaiter(void *begun) { _pool_item *item = (_pool_item *)begun; HANDLE both[2]; both[0] = item->change; while (!item->closed) { both[1] = item->object; DWORD came = WaitForMultipleObjects(item->set && item->object ? 2 : 1, both, FALSE, item->set ? item->due : INFINITE); if (came == WAIT_OBJECT_0 || item->closed) continue; item->due = item->period; item->set = !item->object && item->period; InterlockedIncrement(&item->running); _pool_call(item, came == WAIT_TIMEOUT ? WAIT_TIMEOUT : WAIT_OBJECT_0); } CloseHandle(item->change); return 0; }
void _pool_disarm(_pool_item *item) { item->set = FALSE; if (item->change) SetEvent(item->change); }
void _pool_close(_pool_item *item) { item->closed = TRUE; _pool_disarm(item); }
void _pool_arm(_pool_item *item, HANDLE object, PFILETIME time, DWORD period) { long long due = time ? *(long long *)time : 0; if (due > 0) { FILETIME now; GetSystemTimeAsFileTime(&now); due = due > *(long long *)&now ? *(long long *)&now - due : 0; } item->object = object; item->due = time ? (DWORD)(-due / 10000) : INFINITE; item->period = period; item->set = TRUE; if (item->change) SetEvent(item->change); else { item->change = CreateEvent(NULL, FALSE, FALSE, NULL); CloseHandle(CreateThread(NULL, 0, PoolWaiter, item, 0, NULL)); } }
void _pool_finish(_pool_item *item) { while (item->running) Sleep(1); }
PTP_POOL CreateThreadpool(PVOID reserved) { return (PTP_POOL)calloc(1, sizeof(TP_POOL)); }
void CloseThreadpool(PTP_POOL pool) { }
void SetThreadpoolThreadMaximum(PTP_POOL pool, DWORD most) { pool->maximum = most; }
BOOL SetThreadpoolThreadMinimum(PTP_POOL pool, DWORD least) { return TRUE; }
PTP_CLEANUP_GROUP CreateThreadpoolCleanupGroup(void) { return (PTP_CLEANUP_GROUP)calloc(1, sizeof(TP_CLEANUP_GROUP)); }
void CloseThreadpoolCleanupGroup(PTP_CLEANUP_GROUP group) { }
void CloseThreadpoolCleanupGroupMembers(PTP_CLEANUP_GROUP group, BOOL cancel, PVOID context) { for (_pool_item *item = group->members; item; item = item->next) { _pool_close(item); _pool_finish(item); } group->members = NULL; }
void InitializeThreadpoolEnvironment(PTP_CALLBACK_ENVIRON environment) { memset(environment, 0, sizeof(TP_CALLBACK_ENVIRON)); environment->Version = 3; environment->CallbackPriority = 1; environment->Size = sizeof(TP_CALLBACK_ENVIRON); }
void DestroyThreadpoolEnvironment(PTP_CALLBACK_ENVIRON environment) { }
void SetThreadpoolCallbackPool(PTP_CALLBACK_ENVIRON environment, PTP_POOL pool) { environment->Pool = pool; }
void SetThreadpoolCallbackCleanupGroup(PTP_CALLBACK_ENVIRON environment, PTP_CLEANUP_GROUP group, PTP_CLEANUP_GROUP_CANCEL_CALLBACK cancel) { environment->CleanupGroup = group; environment->CleanupGroupCancelCallback = cancel; }
void SetThreadpoolCallbackRunsLong(PTP_CALLBACK_ENVIRON environment) { environment->Flags |= 1; }
void SetThreadpoolCallbackPriority(PTP_CALLBACK_ENVIRON environment, TP_CALLBACK_PRIORITY priority) { environment->CallbackPriority = priority; }
void SetThreadpoolCallbackPersistent(PTP_CALLBACK_ENVIRON environment) { environment->Flags |= 2; }
BOOL CallbackMayRunLong(PTP_CALLBACK_INSTANCE instance) { return TRUE; }
void DisassociateCurrentThreadFromCallback(PTP_CALLBACK_INSTANCE instance) { }
void SetEventWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, HANDLE event) { instance->event = event; }
void ReleaseMutexWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, HANDLE mutex) { instance->mutex = mutex; }
void ReleaseSemaphoreWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, HANDLE semaphore, DWORD count) { instance->semaphore = semaphore; instance->count = count; }
void LeaveCriticalSectionWhenCallbackReturns(PTP_CALLBACK_INSTANCE instance, PCRITICAL_SECTION section) { instance->section = section; }
PTP_WORK CreateThreadpoolWork(PTP_WORK_CALLBACK callback, PVOID context, PTP_CALLBACK_ENVIRON environment) { return _pool_item_new(2, (PVOID)callback, context, environment); }
void SubmitThreadpoolWork(PTP_WORK work) { _pool_work_begin(work); }
void WaitForThreadpoolWorkCallbacks(PTP_WORK work, BOOL cancel) { _pool_finish(work); }
void CloseThreadpoolWork(PTP_WORK work) { }
PTP_WAIT CreateThreadpoolWait(PTP_WAIT_CALLBACK callback, PVOID context, PTP_CALLBACK_ENVIRON environment) { return _pool_item_new(3, (PVOID)callback, context, environment); }
void SetThreadpoolWait(PTP_WAIT wait, HANDLE object, PFILETIME timeout) { if (object) _pool_arm(wait, object, timeout, 0); else _pool_disarm(wait); }
void WaitForThreadpoolWaitCallbacks(PTP_WAIT wait, BOOL cancel) { _pool_finish(wait); }
void CloseThreadpoolWait(PTP_WAIT wait) { _pool_close(wait); }
PTP_TIMER CreateThreadpoolTimer(PTP_TIMER_CALLBACK callback, PVOID context, PTP_CALLBACK_ENVIRON environment) { return _pool_item_new(4, (PVOID)callback, context, environment); }
void SetThreadpoolTimer(PTP_TIMER timer, PFILETIME due, DWORD period, DWORD window) { if (due) _pool_arm(timer, NULL, due, period); else _pool_disarm(timer); }
BOOL IsThreadpoolTimerSet(PTP_TIMER timer) { return timer->set; }
void WaitForThreadpoolTimerCallbacks(PTP_TIMER timer, BOOL cancel) { _pool_finish(timer); }
void CloseThreadpoolTimer(PTP_TIMER timer) { _pool_close(timer); }
BOOL TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK callback, PVOID context, PTP_CALLBACK_ENVIRON environment) { return _pool_work_begin(_pool_item_new(1, (PVOID)callback, context, environment)); }
BOOL QueueUserWorkItem(LPTHREAD_START_ROUTINE function, PVOID context, ULONG flags) { return _pool_work_begin(_pool_item_new(0, (PVOID)function, context, NULL)); }
typedef struct _RTL_BARRIER { LONG total; LONG arrived; LONG turn; } SYNCHRONIZATION_BARRIER, *PSYNCHRONIZATION_BARRIER, *LPSYNCHRONIZATION_BARRIER;
BOOL InitializeSynchronizationBarrier(LPSYNCHRONIZATION_BARRIER barrier, LONG total, LONG spins) { barrier->total = total; barrier->arrived = 0; barrier->turn = 0; return TRUE; }
BOOL EnterSynchronizationBarrier(LPSYNCHRONIZATION_BARRIER barrier, DWORD flags) { LONG turn = barrier->turn; if (++barrier->arrived == barrier->total) { barrier->arrived = 0; barrier->turn++; return TRUE; } while (barrier->turn == turn) Sleep(1); return FALSE; }
BOOL DeleteSynchronizationBarrier(LPSYNCHRONIZATION_BARRIER barrier) { return TRUE; }
char *CharUpperA(char *text) { if ((unsigned long long)text < 0x10000) return (char *)(unsigned long long)toupper((int)(unsigned long long)text); for (char *p = text; *p; p++) *p = (char)toupper(*p); return text; }
wchar_t *CharUpperW(wchar_t *text) { if ((unsigned long long)text < 0x10000) return (wchar_t *)(unsigned long long)towupper((wchar_t)(unsigned long long)text); for (wchar_t *p = text; *p; p++) *p = towupper(*p); return text; }
char *CharLowerA(char *text) { if ((unsigned long long)text < 0x10000) return (char *)(unsigned long long)tolower((int)(unsigned long long)text); for (char *p = text; *p; p++) *p = (char)tolower(*p); return text; }
wchar_t *CharLowerW(wchar_t *text) { if ((unsigned long long)text < 0x10000) return (wchar_t *)(unsigned long long)towlower((wchar_t)(unsigned long long)text); for (wchar_t *p = text; *p; p++) *p = towlower(*p); return text; }
#tchar CharUpper CharUpperA CharUpperW
#tchar CharLower CharLowerA CharLowerW
char *CharNextA(const char *text) { return (char *)text + (*text ? 1 : 0); }
wchar_t *CharNextW(const wchar_t *text) { return (wchar_t *)text + (*text ? 1 : 0); }
#tchar CharNext CharNextA CharNextW
int MulDiv(int number, int times, int by) { long long product = (long long)number * times; if (by == 0) return -1; if ((product < 0) != (by < 0)) return (int)((product - by / 2) / by); return (int)((product + by / 2) / by); }
#define GetNativeSystemInfo GetSystemInfo
#define YieldProcessor() ((void)0)
#define HasOverlappedIoCompleted(overlapped) (((DWORD)(overlapped)->Internal) != 259)
BOOL IsWow64Process(HANDLE process, PBOOL is) { *is = FALSE; return TRUE; }
BOOL HeapValidate(HANDLE heap, DWORD flags, const void *block) { return TRUE; }
BOOL HeapLock(HANDLE heap) { return TRUE; }
BOOL HeapUnlock(HANDLE heap) { return TRUE; }
BOOL HeapSetInformation(HANDLE heap, int kind, PVOID information, SIZE_T size) { return TRUE; }
BOOL SetThreadPriorityBoost(HANDLE thread, BOOL disable) { return TRUE; }
#define FlsAlloc(callback) TlsAlloc()
#define FlsFree TlsFree
#define FlsGetValue TlsGetValue
#define FlsSetValue TlsSetValue
typedef struct _ldiv_t { long quot; long rem; } ldiv_t;
div_t div(int number, int by) { div_t parts; parts.quot = number / by; parts.rem = number % by; return parts; }
ldiv_t ldiv(long number, long by) { ldiv_t parts; parts.quot = number / by; parts.rem = number % by; return parts; }
long lround(double number) { return (long)(number < 0 ? number - 0.5 : number + 0.5); }
#define isnan(number) ((number) != (number))
#define isinf(number) ((number) == (number) && (number) - (number) != 0)
#define isfinite(number) ((number) - (number) == 0)
void *memccpy(void *to, const void *from, int end, size_t count) { char *a = (char *)to; const char *b = (const char *)from; while (count--) if ((*a++ = *b++) == (char)end) return a; return NULL; }
int _memicmp(const void *one, const void *other, size_t count) { const unsigned char *a = (const unsigned char *)one; const unsigned char *b = (const unsigned char *)other; int d = 0; while (count-- && d == 0) d = tolower(*a++) - tolower(*b++); return d; }
int rename(const char *from, const char *to) { return MoveFileA(from, to) ? 0 : -1; }
int _access(const char *path, int mode) { return GetFileAttributesA(path) == 0xFFFFFFFF ? -1 : 0; }
int _waccess(const wchar_t *path, int mode) { return GetFileAttributesW(path) == 0xFFFFFFFF ? -1 : 0; }
int _mkdir(const char *path) { return CreateDirectoryA(path, NULL) ? 0 : -1; }
int _rmdir(const char *path) { return RemoveDirectoryA(path) ? 0 : -1; }
int _chdir(const char *path) { return SetCurrentDirectoryA(path) ? 0 : -1; }
char *_getcwd(char *to, int size) { return GetCurrentDirectoryA(size, to) ? to : NULL; }
#define access _access
#define mkdir _mkdir
#define rmdir _rmdir
#define chdir _chdir
#define getcwd _getcwd
void _splitpath(const char *path, char *drive, char *folder, char *name, char *extension) { const char *p = path; const char *last = path; const char *dot = NULL; if (path[0] && path[1] == ':') { if (drive) { drive[0] = path[0]; drive[1] = ':'; drive[2] = 0; } p = path + 2; last = p; } else if (drive) drive[0] = 0; for (const char *q = p; *q; q++) { if (*q == '\\' || *q == '/') { last = q + 1; dot = NULL; } else if (*q == '.') dot = q; } if (!dot) dot = last + strlen(last); if (folder) { memcpy(folder, p, last - p); folder[last - p] = 0; } if (name) { memcpy(name, last, dot - last); name[dot - last] = 0; } if (extension) strcpy(extension, dot); }
void _wsplitpath(const wchar_t *path, wchar_t *drive, wchar_t *folder, wchar_t *name, wchar_t *extension) { const wchar_t *p = path; const wchar_t *last = path; const wchar_t *dot = NULL; if (path[0] && path[1] == ':') { if (drive) { drive[0] = path[0]; drive[1] = ':'; drive[2] = 0; } p = path + 2; last = p; } else if (drive) drive[0] = 0; for (const wchar_t *q = p; *q; q++) { if (*q == '\\' || *q == '/') { last = q + 1; dot = NULL; } else if (*q == '.') dot = q; } if (!dot) dot = last + wcslen(last); if (folder) { memcpy(folder, p, (last - p) * 2); folder[last - p] = 0; } if (name) { memcpy(name, last, (dot - last) * 2); name[dot - last] = 0; } if (extension) wcscpy(extension, dot); }
#tchar _tsplitpath _splitpath _wsplitpath
int _splitpath_s(const char *path, char *drive, size_t driveSize, char *folder, size_t folderSize, char *name, size_t nameSize, char *extension, size_t extensionSize) { _splitpath(path, drive, folder, name, extension); return 0; }
int _wsplitpath_s(const wchar_t *path, wchar_t *drive, size_t driveSize, wchar_t *folder, size_t folderSize, wchar_t *name, size_t nameSize, wchar_t *extension, size_t extensionSize) { _wsplitpath(path, drive, folder, name, extension); return 0; }
#tchar _tsplitpath_s _splitpath_s _wsplitpath_s
BOOL WriteConsoleA(HANDLE console, const void *text, DWORD count, LPDWORD written, LPVOID reserved);
BOOL WriteConsoleW(HANDLE console, const void *text, DWORD count, LPDWORD written, LPVOID reserved);
BOOL ReadConsoleA(HANDLE console, void *to, DWORD count, LPDWORD read, LPVOID control);
BOOL ReadConsoleW(HANDLE console, void *to, DWORD count, LPDWORD read, LPVOID control);
BOOL SetConsoleTitleA(const char *title);
BOOL SetConsoleTitleW(const wchar_t *title);
BOOL SetConsoleTextAttribute(HANDLE console, WORD attribute);
BOOL SetConsoleCursorPosition(HANDLE console, COORD position);
BOOL GetConsoleMode(HANDLE console, LPDWORD mode);
BOOL SetConsoleMode(HANDLE console, DWORD mode);
BOOL SetConsoleOutputCP(UINT page);
BOOL SetConsoleCP(UINT page);
UINT GetConsoleOutputCP(void);
UINT GetACP(void);
BOOL SetConsoleCtrlHandler(PHANDLER_ROUTINE handler, BOOL add);
BOOL FlushConsoleInputBuffer(HANDLE console);
HWND GetConsoleWindow(void);
void GetSystemInfo(LPSYSTEM_INFO info);
BOOL GetComputerNameA(char *to, LPDWORD size);
BOOL GetComputerNameW(wchar_t *to, LPDWORD size);
BOOL GetUserNameA(char *to, LPDWORD size);
BOOL GetUserNameW(wchar_t *to, LPDWORD size);
UINT SetErrorMode(UINT mode);
BOOL IsDebuggerPresent(void);
void DebugBreak(void);
void RaiseException(DWORD code, DWORD flags, DWORD count, const unsigned long long *arguments);
int MultiByteToWideChar(UINT page, DWORD flags, const char *from, int count, wchar_t *to, int size);
int WideCharToMultiByte(UINT page, DWORD flags, const wchar_t *from, int count, char *to, int size, const char *other, LPBOOL used);
HANDLE GetProcessHeap(void);
HANDLE HeapCreate(DWORD flags, SIZE_T initial, SIZE_T maximum);
BOOL HeapDestroy(HANDLE heap);
LPVOID HeapAlloc(HANDLE heap, DWORD flags, SIZE_T size);
LPVOID HeapReAlloc(HANDLE heap, DWORD flags, LPVOID block, SIZE_T size);
BOOL HeapFree(HANDLE heap, DWORD flags, LPVOID block);
SIZE_T HeapSize(HANDLE heap, DWORD flags, const void *block);
HLOCAL LocalAlloc(UINT flags, SIZE_T size);
HLOCAL LocalFree(HLOCAL block);
HLOCAL LocalReAlloc(HLOCAL block, SIZE_T size, UINT flags);
SIZE_T LocalSize(HLOCAL block);
LPVOID LocalLock(HLOCAL block);
BOOL LocalUnlock(HLOCAL block);
HGLOBAL GlobalAlloc(UINT flags, SIZE_T size);
HGLOBAL GlobalFree(HGLOBAL block);
HGLOBAL GlobalReAlloc(HGLOBAL block, SIZE_T size, UINT flags);
SIZE_T GlobalSize(HGLOBAL block);
LPVOID GlobalLock(HGLOBAL block);
BOOL GlobalUnlock(HGLOBAL block);
int lstrlenA(const char *text);
int lstrlenW(const wchar_t *text);
char *lstrcpyA(char *to, const char *from);
wchar_t *lstrcpyW(wchar_t *to, const wchar_t *from);
char *lstrcpynA(char *to, const char *from, int count);
wchar_t *lstrcpynW(wchar_t *to, const wchar_t *from, int count);
char *lstrcatA(char *to, const char *from);
wchar_t *lstrcatW(wchar_t *to, const wchar_t *from);
int lstrcmpA(const char *a, const char *b);
int lstrcmpW(const wchar_t *a, const wchar_t *b);
int lstrcmpiA(const char *a, const char *b);
int lstrcmpiW(const wchar_t *a, const wchar_t *b);
int _CrtDumpMemoryLeaks(void);
int _CrtSetDbgFlag(int flag);
int _CrtSetReportMode(int type, int mode);
#tchar _tmain main wmain
#tchar _tWinMain WinMain wWinMain
#tchar _tprintf printf wprintf
#tchar _tprintf_s printf_s wprintf_s
#tchar _ftprintf fprintf fwprintf
#tchar _ftprintf_s fprintf_s fwprintf_s
#tchar _vtprintf vprintf vwprintf
#tchar _vftprintf vfprintf vfwprintf
#tchar _stprintf sprintf swprintf
#tchar _stprintf_s sprintf_s swprintf_s
#tchar _sntprintf _snprintf _snwprintf
#tchar _sntprintf_s _snprintf_s _snwprintf_s
#tchar _vstprintf vsprintf _vswprintf
#tchar _vstprintf_s vsprintf_s vswprintf_s
#tchar _vsntprintf _vsnprintf _vsnwprintf
#tchar _tcprintf _cprintf _cwprintf
#tchar _tscanf scanf wscanf
#tchar _tscanf_s scanf_s wscanf_s
#tchar _ftscanf fscanf fwscanf
#tchar _ftscanf_s fscanf_s fwscanf_s
#tchar _stscanf sscanf swscanf
#tchar _stscanf_s sscanf_s swscanf_s
#tchar _gettchar getchar getwchar
#tchar _fgettc fgetc fgetwc
#tchar _gettc getc getwc
#tchar _fgettchar getchar getwchar
#tchar _ungettc ungetc ungetwc
#tchar _puttchar putchar putwchar
#tchar _fputtc fputc fputwc
#tchar _puttc putc putwc
#tchar _getts gets _getws
#tchar _getts_s gets_s _getws_s
#tchar _fgetts fgets fgetws
#tchar _putts puts _putws
#tchar _fputts fputs fputws
#tchar _gettch _getch _getwch
#tchar _gettche _getche _getwche
#tchar _tfopen fopen _wfopen
#tchar _tfopen_s fopen_s _wfopen_s
#tchar _tfsopen _fsopen _wfsopen
#tchar _tremove remove _wremove
#tchar _tunlink _unlink _wunlink
#tchar _tperror perror _wperror
#tchar _tcserror strerror _wcserror
#tchar _tcslen strlen wcslen
#tchar _tcsclen strlen wcslen
#tchar _tcsnlen strnlen wcsnlen
#tchar _tcscpy strcpy wcscpy
#tchar _tcsncpy strncpy wcsncpy
#tchar _tcscat strcat wcscat
#tchar _tcsncat strncat wcsncat
#tchar _tcscpy_s strcpy_s wcscpy_s
#tchar _tcscat_s strcat_s wcscat_s
#tchar _tcsncpy_s strncpy_s wcsncpy_s
#tchar _tcsncat_s strncat_s wcsncat_s
#tchar _tcscmp strcmp wcscmp
#tchar _tcsncmp strncmp wcsncmp
#tchar _tcsccmp strcmp wcscmp
#tchar _tcsncicmp _strnicmp _wcsnicmp
#tchar _tcsicmp _stricmp _wcsicmp
#tchar _tcsnicmp _strnicmp _wcsnicmp
#tchar _tcscoll strcoll wcscoll
#tchar _tcschr strchr wcschr
#tchar _tcsrchr strrchr wcsrchr
#tchar _tcsstr strstr wcsstr
#tchar _tcspbrk strpbrk wcspbrk
#tchar _tcsspn strspn wcsspn
#tchar _tcscspn strcspn wcscspn
#tchar _tcstok strtok wcstok
#tchar _tcstok_s strtok_s wcstok_s
#tchar _tcsdup _strdup _wcsdup
#tchar _tcsrev _strrev _wcsrev
#tchar _tcsupr _strupr _wcsupr
#tchar _tcslwr _strlwr _wcslwr
#tchar _tcsset _strset _wcsset
#tchar _ttoi atoi _wtoi
#tchar _tstoi atoi _wtoi
#tchar _ttol atol _wtol
#tchar _tstol atol _wtol
#tchar _ttoi64 _atoi64 _wtoi64
#tchar _tstoi64 _atoi64 _wtoi64
#tchar _tstof atof _wtof
#tchar _ttof atof _wtof
#tchar _tcstol strtol wcstol
#tchar _tcstoul strtoul wcstoul
#tchar _tcstoi64 _strtoi64 _wcstoi64
#tchar _tcstoui64 _strtoui64 _wcstoui64
#tchar _tcstod strtod wcstod
#tchar _itot _itoa _itow
#tchar _itot_s _itoa_s _itow_s
#tchar _ltot _ltoa _ltow
#tchar _ultot _ultoa _ultow
#tchar _i64tot _i64toa _i64tow
#tchar _tsystem system _wsystem
#tchar _tgetenv getenv _wgetenv
#tchar _tsetlocale setlocale _wsetlocale
#tchar _istalpha isalpha iswalpha
#tchar _istdigit isdigit iswdigit
#tchar _istalnum isalnum iswalnum
#tchar _istspace isspace iswspace
#tchar _istupper isupper iswupper
#tchar _istlower islower iswlower
#tchar _istpunct ispunct iswpunct
#tchar _istprint isprint iswprint
#tchar _istxdigit isxdigit iswxdigit
#tchar _totupper toupper towupper
#tchar _totlower tolower towlower
#tchar _tctime ctime _wctime
#tchar _tcsftime strftime wcsftime
#tchar FormatMessage FormatMessageA FormatMessageW
#tchar GetComputerName GetComputerNameA GetComputerNameW
#tchar GetModuleFileName GetModuleFileNameA GetModuleFileNameW
#tchar GetModuleHandle GetModuleHandleA GetModuleHandleW
#tchar LoadLibrary LoadLibraryA LoadLibraryW
#tchar LoadLibraryEx LoadLibraryExA LoadLibraryExW
#tchar Process32First Process32First Process32FirstW
#tchar Process32Next Process32Next Process32NextW
#tchar GetStartupInfo GetStartupInfoA GetStartupInfoW
#tchar GetUserName GetUserNameA GetUserNameW
#tchar MessageBox MessageBoxA MessageBoxW
#tchar OutputDebugString OutputDebugStringA OutputDebugStringW
#tchar ReadConsole ReadConsoleA ReadConsoleW
#tchar SetConsoleTitle SetConsoleTitleA SetConsoleTitleW
#tchar StringCbCat StringCbCatA StringCbCatW
#tchar StringCbCopy StringCbCopyA StringCbCopyW
#tchar StringCbLength StringCbLengthA StringCbLengthW
#tchar StringCbPrintf StringCbPrintfA StringCbPrintfW
#tchar StringCchCat StringCchCatA StringCchCatW
#tchar StringCchCopy StringCchCopyA StringCchCopyW
#tchar StringCchLength StringCchLengthA StringCchLengthW
#tchar StringCchPrintf StringCchPrintfA StringCchPrintfW
#tchar StringCchPrintfEx StringCchPrintfExA StringCchPrintfExW
#tchar StringCchVPrintf StringCchVPrintfA StringCchVPrintfW
#tchar WriteConsole WriteConsoleA WriteConsoleW
#tchar lstrcat lstrcatA lstrcatW
#tchar lstrcmp lstrcmpA lstrcmpW
#tchar lstrcmpi lstrcmpiA lstrcmpiW
#tchar lstrcpy lstrcpyA lstrcpyW
#tchar lstrcpyn lstrcpynA lstrcpynW
#tchar lstrlen lstrlenA lstrlenW
#tchar wsprintf wsprintfA wsprintfW
#tchar wvsprintf wvsprintfA wvsprintfW
char *GetCommandLineA(void);
wchar_t *GetCommandLineW(void);
wchar_t **CommandLineToArgvW(const wchar_t *line, int *count);
#tchar GetCommandLine GetCommandLineA GetCommandLineW
int setjmp(jmp_buf env);
void longjmp(jmp_buf env, int value);
typedef struct _SLIST_ENTRY { struct _SLIST_ENTRY *Next; } SLIST_ENTRY, *PSLIST_ENTRY;
typedef struct _SLIST_HEADER { PSLIST_ENTRY Next; WORD Depth; } SLIST_HEADER, *PSLIST_HEADER;
#define MEMORY_ALLOCATION_ALIGNMENT 16
void InitializeSListHead(PSLIST_HEADER head);
PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER head, PSLIST_ENTRY entry);
PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER head);
PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER head);
WORD QueryDepthSList(PSLIST_HEADER head);
HRESULT StringCchCopyNA(char *to, size_t size, const char *from, size_t most) { size_t i = 0; if (size == 0 || size > 2147483647) return STRSAFE_E_INVALID_PARAMETER; for (; i < most && i + 1 < size && from[i]; i++) to[i] = from[i]; to[i] = 0; return i < most && from[i] ? STRSAFE_E_INSUFFICIENT_BUFFER : S_OK; }
HRESULT StringCchCopyNW(wchar_t *to, size_t size, const wchar_t *from, size_t most) { size_t i = 0; if (size == 0 || size > 2147483647) return STRSAFE_E_INVALID_PARAMETER; for (; i < most && i + 1 < size && from[i]; i++) to[i] = from[i]; to[i] = 0; return i < most && from[i] ? STRSAFE_E_INSUFFICIENT_BUFFER : S_OK; }
HRESULT StringCchCatNA(char *to, size_t size, const char *from, size_t most) { size_t used = strlen(to); return used >= size ? STRSAFE_E_INVALID_PARAMETER : StringCchCopyNA(to + used, size - used, from, most); }
HRESULT StringCchCatNW(wchar_t *to, size_t size, const wchar_t *from, size_t most) { size_t used = wcslen(to); return used >= size ? STRSAFE_E_INVALID_PARAMETER : StringCchCopyNW(to + used, size - used, from, most); }
#tchar StringCchCopyN StringCchCopyNA StringCchCopyNW
#tchar StringCchCatN StringCchCatNA StringCchCatNW
typedef struct _SID_IDENTIFIER_AUTHORITY { BYTE Value[6]; } SID_IDENTIFIER_AUTHORITY, *PSID_IDENTIFIER_AUTHORITY;
typedef struct _SID { BYTE Revision; BYTE SubAuthorityCount; SID_IDENTIFIER_AUTHORITY IdentifierAuthority; DWORD SubAuthority[1]; } SID, *PISID;
typedef struct _ACL { BYTE AclRevision; BYTE Sbz1; WORD AclSize; WORD AceCount; WORD Sbz2; } ACL;
typedef struct _ACE_HEADER { BYTE AceType; BYTE AceFlags; WORD AceSize; } ACE_HEADER, *PACE_HEADER;
typedef struct _ACCESS_ALLOWED_ACE { ACE_HEADER Header; DWORD Mask; DWORD SidStart; } ACCESS_ALLOWED_ACE, *PACCESS_ALLOWED_ACE;
typedef struct _ACCESS_DENIED_ACE { ACE_HEADER Header; DWORD Mask; DWORD SidStart; } ACCESS_DENIED_ACE, *PACCESS_DENIED_ACE;
#define SECURITY_WORLD_SID_AUTHORITY {0, 0, 0, 0, 0, 1}
#define SECURITY_NT_AUTHORITY {0, 0, 0, 0, 0, 5}
#define SECURITY_WORLD_RID 0
#define SECURITY_AUTHENTICATED_USER_RID 11
#define SECURITY_LOCAL_SYSTEM_RID 18
#define SECURITY_BUILTIN_DOMAIN_RID 32
#define DOMAIN_ALIAS_RID_ADMINS 544
#define DOMAIN_ALIAS_RID_USERS 545
#define SID_MAX_SUB_AUTHORITIES 15
#define ACL_REVISION 2
DWORD GetSidLengthRequired(BYTE parts) { return 8 + 4 * parts; }
BOOL IsValidSid(PSID sid) { return sid && ((SID *)sid)->Revision == 1 && ((SID *)sid)->SubAuthorityCount <= SID_MAX_SUB_AUTHORITIES; }
DWORD GetLengthSid(PSID sid) { return GetSidLengthRequired(((SID *)sid)->SubAuthorityCount); }
BOOL EqualSid(PSID one, PSID other) { return ((SID *)one)->SubAuthorityCount == ((SID *)other)->SubAuthorityCount && memcmp(one, other, GetLengthSid(one)) == 0; }
BOOL CopySid(DWORD size, PSID to, PSID from) { DWORD length = GetLengthSid(from); if (size < length) { SetLastError(122); return FALSE; } memcpy(to, from, length); return TRUE; }
BOOL AllocateAndInitializeSid(PSID_IDENTIFIER_AUTHORITY authority, BYTE count, DWORD a, DWORD b, DWORD c, DWORD d, DWORD e, DWORD f, DWORD g, DWORD h, PSID *sid) { DWORD parts[8]; SID *made; int i; if (count > 8) { SetLastError(1337); return FALSE; } parts[0] = a; parts[1] = b; parts[2] = c; parts[3] = d; parts[4] = e; parts[5] = f; parts[6] = g; parts[7] = h; made = (SID *)HeapAlloc(GetProcessHeap(), 0, GetSidLengthRequired(count)); made->Revision = 1; made->SubAuthorityCount = count; made->IdentifierAuthority = *authority; for (i = 0; i < count; i++) made->SubAuthority[i] = parts[i]; *sid = (PSID)made; return TRUE; }
BOOL InitializeAcl(PACL acl, DWORD size, DWORD revision) { ACL *list = (ACL *)acl; if (size < sizeof(ACL)) { SetLastError(122); return FALSE; } if (revision != 2 && revision != 4 || size > 0xFFFC) { SetLastError(87); return FALSE; } memset(acl, 0, size); list->AclRevision = (BYTE)revision; list->AclSize = (WORD)(size & ~3); return TRUE; }
BOOL _add_ace(PACL acl, DWORD revision, DWORD mask, PSID sid, BYTE type) { ACL *list = (ACL *)acl; DWORD used = sizeof(ACL); DWORD length = 8 + GetLengthSid(sid); ACCESS_ALLOWED_ACE *entry; int i; if (!IsValidSid(sid)) { SetLastError(1337); return FALSE; } if (revision > 4 || list->AclRevision < 2) { SetLastError(1306); return FALSE; } for (i = 0; i < list->AceCount; i++) used += ((ACE_HEADER *)((BYTE *)list + used))->AceSize; if (used + length > list->AclSize) { SetLastError(1344); return FALSE; } entry = (ACCESS_ALLOWED_ACE *)((BYTE *)list + used); entry->Header.AceType = type; entry->Header.AceFlags = 0; entry->Header.AceSize = (WORD)length; entry->Mask = mask; memcpy(&entry->SidStart, sid, length - 8); list->AceCount++; return TRUE; }
BOOL AddAccessAllowedAce(PACL acl, DWORD revision, DWORD mask, PSID sid) { return _add_ace(acl, revision, mask, sid, 0); }
BOOL AddAccessDeniedAce(PACL acl, DWORD revision, DWORD mask, PSID sid) { return _add_ace(acl, revision, mask, sid, 1); }
BOOL SetWaitableTimerEx(HANDLE timer, const LARGE_INTEGER *due, LONG period, PTIMERAPCROUTINE routine, LPVOID argument, PVOID reason, ULONG delay) { return SetWaitableTimer(timer, due, period, routine, argument, FALSE); }
BOOL GetOverlappedResultEx(HANDLE file, LPOVERLAPPED overlapped, LPDWORD count, DWORD milliseconds, BOOL alertable) { if (milliseconds && (DWORD)overlapped->Internal == 259) { DWORD ended = WaitForSingleObjectEx(overlapped->hEvent ? overlapped->hEvent : file, milliseconds, alertable); if (ended != WAIT_OBJECT_0) { if (ended != WAIT_FAILED) SetLastError(ended); return FALSE; } } return GetOverlappedResult(file, overlapped, count, FALSE); }
