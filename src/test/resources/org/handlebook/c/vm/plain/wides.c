#include <windows.h>
#include <stdio.h>
#include <tchar.h>
#include <wchar.h>
int _tmain(int argc, TCHAR *argv[]) {
  TCHAR s[50] = _T("Hello"); WCHAR w[] = L"wide"; char n[20]; _tcscat(s, _T(", World")); _tprintf(_T("%s %d %d\n"), s, (int)_tcslen(s), (int)sizeof(s)); wprintf(L"%s %S %ls %hs\n", w, "narrow", L"l", "h"); printf("%S %ls %s\n", L"W", L"x", "n");
  wsprintf(s, _T("%d:%s:%c"), 5, _T("t"), _T('c')); _tprintf(_T("%s\n"), s); wcstombs(n, w, 20); printf("%s\n", n); _tprintf(_T("%d %d\n"), _tcscmp(_T("a"), _T("a")), _ttoi(_T("123")) + 1); TCHAR *p = _tcschr(s, _T(':')); _tprintf(_T("%s\n"), p);
  _fputts(_T("put\n"), stdout); _puttchar(_T('z')); _puttchar(_T('\n')); printf("%d %d\n", argc > 0, (int)sizeof(TCHAR)); WCHAR wb[10]; wsprintfW(wb, L"%d", 77); wprintf(L"%s|%5s|%-5s|\n", wb, L"ab", L"cd"); char nb[20]; WideCharToMultiByte(CP_ACP, 0, L"conv", -1, nb, 20, NULL, NULL); printf("%s\n", nb);
  WCHAR big[20]; int k = MultiByteToWideChar(CP_ACP, 0, "multi", -1, big, 20); wprintf(L"%d %s\n", k, big); _tprintf(TEXT("%s") TEXT("%s\n"), TEXT("a"), TEXT("b")); wprintf(L"%c %lc\n", L'w', L'v'); return 0;
}
