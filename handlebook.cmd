@echo off
rem Starts Handlebook from any folder. Builds it on first use and when its sources have changed.
rem Needs Java 17 or later and, to build, Maven. JAVA_HOME is respected.
setlocal EnableExtensions DisableDelayedExpansion
set "codepage="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "codepage=%%p"
chcp 65001 >nul

rem The language is that of --lang, else that of the environment, else that of this person's Windows.
set "language=%LC_ALL%"
if not defined language set "language=%LC_MESSAGES%"
if not defined language set "language=%LANG%"
if not defined language for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "language=%%l"
set "before="
call :words %*
set "korean="
if /i "%language:~0,2%"=="ko" set "korean=yes"

for %%d in ("%~dp0.") do set "root=%%~fd"
set "target=%root%\target"
set "stamp=%target%\handlebook.stamp"
set "archive=%target%\handlebook.jsa"
set "cache=%target%\handlebook.aot"
set "lock=%target%\handlebook.lock"
set "classes=%target%\handlebook.jar;%target%\lib\*"
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8"
set "built="
rem A command file cannot ask whether its output is a terminal; in CI it is none.
set "terminal=true"
if defined CI set "terminal=false"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" (
  call :say "JAVA_HOME is set, but there is no Java in it" "JAVA_HOME에 Java가 없다"
  set "code=3"
  goto end
)
if not defined JAVA_HOME (
  where java >nul 2>nul || (
    call :say "Java 17 or later is needed; install it or set JAVA_HOME" "Java 17 이상이 필요하다. 설치하거나 JAVA_HOME을 설정한다"
    set "code=3"
    goto end
  )
)

if not "%root:;=%"=="%root%" (
  call :say "it cannot be in this folder: Java cuts lists of files at ';'; rename the folder" "이 폴더에서는 쓸 수 없다: Java가 파일 목록을 ';'에서 나눈다. 폴더의 이름을 바꾼다"
  set "code=3"
  goto end
)
set "inside=%root%\"
if not "%inside:!\=%"=="%inside%" (
  call :say "it cannot be in this folder: Java cuts the names of files in jars after '!'; rename the folder" "이 폴더에서는 쓸 수 없다: Java가 jar 안의 파일 이름을 '!' 뒤에서 나눈다. 폴더의 이름을 바꾼다"
  set "code=3"
  goto end
)

rem Where somebody says how much memory Java may take, it is not asked for more, and tried first.
if not defined JAVA_TOOL_OPTIONS if not defined JDK_JAVA_OPTIONS if not defined _JAVA_OPTIONS (
  set "options=-Xms192m -Xmn144m %options%"
  goto start
)
"%java%" %options% -version >nul 2>nul || (
  call :say "Java does not start; see what JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS and _JAVA_OPTIONS ask of it" "Java가 시작되지 않는다. JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS, _JAVA_OPTIONS가 무엇을 요구하는지 본다"
  set "code=3"
  goto end
)

:start
if not exist "%stamp%" goto build
if not exist "%target%\handlebook.jar" goto build

:run
rem Handlebook itself compares its sources with the stamp, and answers 75 when it is to be built again;
rem not once it has been built: what was edited meanwhile is built next time.
set "fresh=-Dhandlebook.stamp=%stamp%"
if defined built set "fresh=-Dhandlebook.built=true"
set "ready=-XX:SharedArchiveFile=%archive%"
if exist "%cache%" set "ready=-XX:AOTCache=%cache%"
"%java%" %options% "%ready%" "-Dhandlebook.project=%root%" "%fresh%" -Dhandlebook.terminal=%terminal% -cp "%classes%" org.handlebook.app.Handlebook %*
set "code=%errorlevel%"
if not "%code%"=="75" goto end
if defined built goto end

:build
set "built=yes"
if not exist "%target%" md "%target%"
set "waited=0"
:wait
md "%lock%" 2>nul && goto locked
set /a waited+=1
if %waited% equ 3 call :say "waiting for another build ..." "다른 빌드를 기다리는 중 ..."
if %waited% gtr 1800 (
  call :say "another build has not ended for half an hour; if there is none, remove %lock%" "다른 빌드가 30분째 끝나지 않았다. 그런 빌드가 없으면 %lock% 폴더를 지운다"
  set "code=3"
  goto end
)
>nul ping -n 2 127.0.0.1
goto wait

:locked
call :say "building, once ..." "처음 한 번 빌드하는 중 ..."
where mvn >nul 2>nul || (
  call :say "Maven (mvn) is needed to build; install it" "빌드하려면 Maven(mvn)이 필요하다. 설치한다"
  set "code=3"
  goto unlock
)
if exist "%archive%" del /q "%archive%"
if exist "%cache%" del /q "%cache%"
if exist "%stamp%" del /q "%stamp%"
rem The stamp is as old as the beginning of the build: what is edited meanwhile is built next time.
>"%stamp%.new" echo %root%
pushd "%root%"
rem Whoever builds anyway, as CI does with all checks, says how; what that leaves is used.
set "build=mvn -q -B -Dquick -Dmaven.test.skip=true package"
if defined HANDLEBOOK_BUILD set "build=%HANDLEBOOK_BUILD%"
call %build% 1>&2
set "code=%errorlevel%"
popd
if not "%code%"=="0" (
  call :say "it could not be built; see above" "빌드하지 못했다. 위를 본다"
  set "code=3"
  goto unlock
)
rem A training run with small features in both languages shows Java which classes to keep ready: in an archive, or in a
rem cache that has them linked, too, where Java knows that (from 25 on).
set "keep=-XX:ArchiveClassesAtExit=%archive%"
"%java%" -XX:+PrintFlagsFinal -version 2>nul | find "AOTCacheOutput" >nul && set "keep=-XX:AOTCacheOutput=%cache%"
set "training=%TEMP%\handlebook-%RANDOM%%RANDOM%"
md "%training%"
"%java%" %options% "%keep%" "-Dhandlebook.project=%root%" -cp "%classes%" org.handlebook.app.Handlebook run "%root%\src\main\training" --reports "%training%" >nul 2>nul
rd /s /q "%training%"
move /y "%stamp%.new" "%stamp%" >nul
set "code=0"

:unlock
rd /s /q "%lock%" 2>nul
if "%code%"=="0" goto run

:end
if defined codepage chcp %codepage% >nul
exit /b %code%

rem Says something in the person's language, of English and Korean.
:say
if defined korean >&2 echo handlebook: %~2
if not defined korean >&2 echo handlebook: %~1
exit /b 0

rem Takes the word after --lang for the language.
:words
if "%~1"=="" exit /b 0
if "%before%"=="--lang" set "language=%~1"
set "before=%~1"
shift
goto words
