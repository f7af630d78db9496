package dev.blockprint.svg;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the elements of SVG. Document types are passed over, entities of their own are not known, nothing is fetched. */
final class SvgParser {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 100;

    private final int mostElements;
    private final Deque<SvgElement> open = new ArrayDeque<>();
    private @Nullable SvgElement root;
    private int elements;

    private SvgParser(int mostElements) {
        this.mostElements = mostElements;
    }

    static SvgElement parse(String text, int mostElements) throws SvgRejected {
        return new SvgParser(mostElements).read(text);
    }

    private SvgElement read(String text) throws SvgRejected {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            throw new SvgRejected("it is no well-formed XML");
        }
        if (root == null || !root.name.equals("svg")) {
            throw new SvgRejected("its root is no svg element");
        }
        return root;
    }

    private void event(XMLStreamReader reader, int event) throws SvgRejected {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty()) {
                    open.peek().children.add(reader.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new SvgRejected("it uses the entity " + reader.getLocalName() + ", which is not known");
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) throws SvgRejected {
        if (++elements > mostElements || open.size() >= DEEPEST) {
            throw new SvgRejected("it has more elements than anybody should draw");
        }
        String namespace = reader.getNamespaceURI();
        boolean own = namespace == null || namespace.equals(SVG);
        SvgElement element = new SvgElement(own ? reader.getLocalName() : "?");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            if (space == null || space.isEmpty()) {
                element.attributes.put(name.equals("href") ? "xlink:href" : name, reader.getAttributeValue(i));
            } else if (space.equals(XLINK) && (name.equals("href") || name.equals("title"))) {
                element.attributes.putIfAbsent("xlink:" + name, reader.getAttributeValue(i));
            } else if (name.equals("space") && "xml".equals(reader.getAttributePrefix(i))) {
                element.attributes.put("xml:space", reader.getAttributeValue(i));
            }
        }
        SvgElement parent = open.peek();
        if (parent != null) {
            parent.children.add(element);
        } else if (root == null) {
            root = element;
        }
        open.push(element);
    }
}
