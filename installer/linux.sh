#!/bin/sh
# Linux: turns target/hearthroll into target/image/Hearthroll, which needs no Java on the computer it is copied to.
set -e
. "$(dirname "$0")/image.sh"

on_path=$(readlink -f "$(command -v javac 2>/dev/null)" 2>/dev/null || true)
jdk=$(jdk_among "$HEARTHROLL_JAVA_HOME" "$JAVA_HOME" "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*)
make_image "$jdk" "$(built_version)"

# Java cannot open a file with a Chinese name where the locale is not UTF-8, and its launcher cannot change the locale.
cat > "$images/Hearthroll/hearthroll" <<'SH'
#!/bin/sh
if [ "$(locale charmap 2>/dev/null)" != "UTF-8" ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi
exec "$(dirname "$(readlink -f "$0")")/bin/Hearthroll" "$@"
SH
chmod +x "$images/Hearthroll/hearthroll"

# The image is only good if it starts and is the build it was made of.
case $("$images/Hearthroll/hearthroll" --version) in
    *" $(built_version)") echo "$images/Hearthroll" ;;
    *) echo "The image does not start, or it is another version." >&2; exit 1 ;;
esac
