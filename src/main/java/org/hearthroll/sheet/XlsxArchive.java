package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a workbook and what links them. Programs differ in the case of names and in absolute and relative links. */
final class XlsxArchive implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    /** A link to another part; the type is the last word of its address, such as worksheet. */
    record Link(String id, String type, String target) {
    }

    XlsxArchive(Path path) throws IOException {
        this.path = path;
        this.zip = ZipGuard.open(path);
        zip.stream().forEach(part -> parts.put(part.getName().toLowerCase(Locale.ROOT), part));
    }

    /** The bytes of a part, null if there is none of that name. */
    MeteredStream open(String part) throws IOException {
        ZipEntry entry = parts.get(part.toLowerCase(Locale.ROOT));
        if (entry == null) {
            return null;
        }
        InputStream in = zip.getInputStream(entry);
        return new MeteredStream(in, entry.getSize() < 0 ? Long.MAX_VALUE : entry.getSize(), FileKind.name(path));
    }

    /** The size of a part unpacked, 0 if there is none. */
    long size(String part) {
        ZipEntry entry = parts.get(part.toLowerCase(Locale.ROOT));
        return entry == null ? 0 : entry.getSize();
    }

    /** The part that holds the workbook itself. */
    String workbook() throws IOException, XMLStreamException {
        return links("").stream().filter(link -> link.type().equals("officeDocument")).map(Link::target).findFirst().orElse("xl/workbook.xml");
    }

    /** The links of a part, in their order; those of the archive itself for an empty name. */
    List<Link> links(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Link> links = new ArrayList<>();
        try (MeteredStream in = open(folder + "_rels/" + part.substring(slash) + ".rels")) {
            if (in == null) {
                return links;
            }
            XmlPart xml = new XmlPart(in);
            while (xml.nextElement()) {
                if (xml.name().equals("Relationship") && xml.attribute("Type") != null && xml.attribute("Target") != null) {
                    String type = xml.attribute("Type");
                    links.add(new Link(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target(folder, xml.attribute("Target"))));
                }
            }
        }
        return links;
    }

    private static String target(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : Path.of(folder + target).normalize().toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
