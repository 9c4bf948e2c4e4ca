@echo off
rem Windows: turns target\hearthroll into target\image\Hearthroll, which needs no Java on the computer it is copied to.
setlocal
set "HERE=%~dp0.."
set "BUILT=%HERE%\target\hearthroll"
set "IMAGES=%HERE%\target\image"

set "JDK="
for %%J in ("%HEARTHROLL_JAVA_HOME%" "%JAVA_HOME%") do if not defined JDK call :try %%J
for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do if not defined JDK call :try "%%~J"
if not defined JDK (
  echo No JDK 25 or newer with jpackage was found: install one or point HEARTHROLL_JAVA_HOME at it. 1>&2
  exit /b 1
)

set "JAR="
for %%F in ("%BUILT%\lib\hearthroll-*.jar") do set "JAR=%%~nxF"
if not defined JAR (
  echo target\hearthroll is missing: run "mvn -DskipTests package" first. 1>&2
  exit /b 1
)
for /f "tokens=2 delims=-" %%V in ("%JAR:.jar=%") do set "VERSION=%%V"

if exist "%IMAGES%" rmdir /s /q "%IMAGES%"
mkdir "%IMAGES%"
rem Hearthroll.exe has no console, hearthroll-cli.exe has one: the same program for the desktop and for the command line.
echo win-console=true> "%HERE%\target\hearthroll-cli.properties"
"%JDK%\bin\jpackage.exe" --type app-image --name Hearthroll --app-version %VERSION% --vendor Hearthroll ^
  --dest "%IMAGES%" --input "%BUILT%\lib" --main-jar "%JAR%" --main-class org.hearthroll.app.Main ^
  --add-launcher hearthroll-cli="%HERE%\target\hearthroll-cli.properties" ^
  --module-path "%BUILT%\fx" ^
  --add-modules java.sql,java.desktop,java.logging,java.naming,java.management,java.net.http,java.xml.crypto,jdk.localedata,jdk.unsupported,jdk.charsets,jdk.zipfs,javafx.controls,javafx.swing ^
  --jlink-options "--strip-debug --no-header-files --no-man-pages --include-locales=zh,en --generate-cds-archive" ^
  --java-options -Xmx1g --java-options -XX:+UseSerialGC ^
  --java-options --add-modules=javafx.controls,javafx.swing ^
  --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
  --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED ^
  --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED ^
  --java-options --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED
if errorlevel 1 exit /b 1
"%IMAGES%\Hearthroll\hearthroll-cli.exe" --version
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\jpackage.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%~V geq 25 set "JDK=%~1"
exit /b
