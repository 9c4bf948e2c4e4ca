package org.hearthroll.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** XML read element by element, by local names, so that the strict and the usual namespaces are the same. No document type is let in. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final Closeable in;
    private final XMLStreamReader2 reader;

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    }

    XmlPart(Reader in) throws XMLStreamException {
        this.in = in;
        this.reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next event, XMLStreamConstants.END_DOCUMENT at the end. */
    int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("no document type is allowed");
        }
        return event;
    }

    /** Goes to the next beginning of an element; false at the end. */
    boolean nextElement() throws XMLStreamException {
        if (in instanceof MeteredStream metered) {
            metered.nextPiece();
        }
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    /** The value of an attribute by its local name, null if the element has none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    XMLStreamReader2 reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
