@echo off
rem Starts Handlebook from any folder. Builds it on first use and when its sources have changed.
rem Needs Java 17 or later and, to build, Maven. JAVA_HOME is respected.
setlocal EnableExtensions DisableDelayedExpansion
set "codepage="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "codepage=%%p"
chcp 65001 >nul

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
  >&2 echo handlebook: JAVA_HOME is set, but there is no Java in it
  set "code=3"
  goto end
)
if not defined JAVA_HOME (
  where java >nul 2>nul || (
    >&2 echo handlebook: Java 17 or later is needed; install it or set JAVA_HOME
    set "code=3"
    goto end
  )
)

if not "%root:;=%"=="%root%" (
  >&2 echo handlebook: it cannot be in this folder: Java cuts lists of files at ';'; rename the folder
  set "code=3"
  goto end
)
set "inside=%root%\"
if not "%inside:!\=%"=="%inside%" (
  >&2 echo handlebook: it cannot be in this folder: Java cuts the names of files in jars after '!'; rename the folder
  set "code=3"
  goto end
)

rem Where somebody says how much memory Java may take, it is not asked for more, and tried first.
if not defined JAVA_TOOL_OPTIONS if not defined JDK_JAVA_OPTIONS if not defined _JAVA_OPTIONS (
  set "options=-Xms192m -Xmn144m %options%"
  goto start
)
"%java%" %options% -version >nul 2>nul || (
  >&2 echo handlebook: Java does not start; see what JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS and _JAVA_OPTIONS ask of it
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
if %waited% equ 3 >&2 echo handlebook: waiting for another build ...
if %waited% gtr 1800 (
  >&2 echo handlebook: another build has not ended for half an hour; if there is none, remove %lock%
  set "code=3"
  goto end
)
>nul ping -n 2 127.0.0.1
goto wait

:locked
>&2 echo handlebook: building, once ...
where mvn >nul 2>nul || (
  >&2 echo handlebook: Maven ^(mvn^) is needed to build; install it
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
  >&2 echo handlebook: it could not be built; see above
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
