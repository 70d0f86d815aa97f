package org.handlebook.report.ci;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.handlebook.text.VisibleText;

/**
 * XML with text in it that comes from anywhere: what is hidden, and all that XML 1.0 cannot carry
 * is, stands there as a code.
 */
final class Xml {
  private final XMLStreamWriter out;

  Xml(Writer writer) throws XMLStreamException {
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
  }

  Xml begin() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    return line();
  }

  Xml open(String element) throws XMLStreamException {
    out.writeStartElement(element);
    return this;
  }

  Xml attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, VisibleText.of(value));
    return this;
  }

  Xml attribute(String name, int value) throws XMLStreamException {
    return attribute(name, Integer.toString(value));
  }

  Xml text(String value) throws XMLStreamException {
    out.writeCharacters(VisibleText.of(value));
    return this;
  }

  Xml close() throws XMLStreamException {
    out.writeEndElement();
    return this;
  }

  Xml line() throws XMLStreamException {
    out.writeCharacters("\n");
    return this;
  }

  void end() throws XMLStreamException {
    out.writeEndDocument();
    out.flush();
  }
}
