# What linux.sh and macos.sh have in common; they read it in and call make_image.

here=$(cd "$(dirname "$0")/.." && pwd)
built=$here/target/hearthroll
images=$here/target/image

# Prints the major version that a Java installation states in its release file, or 0.
major() {
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    echo "${version:-0}"
}

# Prints the first of the given folders that is a JDK 25 or newer with jpackage.
jdk_among() {
    for candidate in "$@"; do
        if [ -n "$candidate" ] && [ -x "$candidate/bin/jpackage" ] && [ "$(major "$candidate")" -ge 25 ]; then
            echo "$candidate"
            return
        fi
    done
    echo "No JDK 25 or newer with jpackage was found: install one or point HEARTHROLL_JAVA_HOME at it." >&2
    return 1
}

# make_image JDK VERSION [more options of jpackage]: packs target/hearthroll and a Java runtime into target/image/Hearthroll.
# The options of Java are those of bin/hearthroll. There is no start-up cache: Java does not notice when it belongs to other jars.
make_image() {
    jdk=$1
    version=$2
    shift 2
    jar=$(cd "$built/lib" 2>/dev/null && ls hearthroll-*.jar 2>/dev/null) || {
        echo "target/hearthroll is missing: run 'mvn -DskipTests package' first." >&2
        return 1
    }
    rm -rf "$images"
    "$jdk/bin/jpackage" --type app-image --name Hearthroll --app-version "$version" --vendor Hearthroll \
        --dest "$images" --input "$built/lib" --main-jar "$jar" --main-class org.hearthroll.app.Main \
        --module-path "$built/fx" \
        --add-modules java.sql,java.desktop,java.logging,java.naming,java.management,java.net.http,java.xml.crypto,jdk.localedata,jdk.unsupported,jdk.charsets,jdk.zipfs,javafx.controls,javafx.swing \
        --jlink-options "--strip-debug --no-header-files --no-man-pages --include-locales=zh,en --generate-cds-archive" \
        --java-options -Xmx1g --java-options -XX:+UseSerialGC \
        --java-options --add-modules=javafx.controls,javafx.swing \
        --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
        --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
        --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED \
        --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED \
        --java-options --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED \
        "$@"
}

# The version of the jar that was built.
built_version() {
    ls "$built/lib" 2>/dev/null | sed -n 's/^hearthroll-\([0-9.]*[0-9]\).*\.jar$/\1/p'
}
