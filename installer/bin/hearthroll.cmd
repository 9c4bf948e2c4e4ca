@echo off
rem Starts Hearthroll with the first Java 25 or newer that can be found.
setlocal
set "HERE=%~dp0.."
set "JAVA_EXE="
for %%J in ("%HEARTHROLL_JAVA_HOME%" "%HERE%\runtime" "%JAVA_HOME%") do if not defined JAVA_EXE call :try %%J
for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do if not defined JAVA_EXE call :try "%%~J"
if not defined JAVA_EXE (
  echo Hearthroll needs Java 25 or newer: install a JDK 25 or point HEARTHROLL_JAVA_HOME at one. 1>&2
  exit /b 1
)
rem A command ends before the thorough compiler has paid for itself; a window is open for hours.
set "COMPILER=-XX:TieredStopAtLevel=1"
set "FIRST=%~1"
if not defined FIRST set "COMPILER="
if defined FIRST if "%FIRST:~0,1%"=="-" set "COMPILER="
if /i "%FIRST%"=="open" set "COMPILER="
if /i "%FIRST%"=="tour" set "COMPILER="
"%JAVA_EXE%" -Xmx1g -XX:+UseSerialGC %COMPILER% --module-path="%HERE%\fx" --add-modules=javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED -cp "%HERE%\lib\*" org.hearthroll.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%~V geq 25 set "JAVA_EXE=%~1\bin\java.exe"
exit /b
