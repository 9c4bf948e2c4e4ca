#!/bin/sh
# macOS: turns target/hearthroll into target/image/Hearthroll.app, which needs no Java on the computer it is copied to.
set -e
. "$(dirname "$0")/image.sh"

jdk=$(jdk_among "$HEARTHROLL_JAVA_HOME" "$JAVA_HOME" "$(/usr/libexec/java_home -v 25+ 2>/dev/null || true)" \
    /Library/Java/JavaVirtualMachines/*/Contents/Home)

# A version of macOS may not begin with 0.
make_image "$jdk" "1.$(built_version)" --mac-package-identifier org.hearthroll

case $("$images/Hearthroll.app/Contents/MacOS/Hearthroll" --version) in
    *" $(built_version)") echo "$images/Hearthroll.app" ;;
    *) echo "The image does not start, or it is another version." >&2; exit 1 ;;
esac
