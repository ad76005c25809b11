package org.orderportal.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts a file inside a PDF, as another form of what its pages say (ISO 32000-2, AFRelationship Alternative). */
final class PdfAttachment {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final String XML = "text/xml";

    private PdfAttachment() {}

    /** The PDF with an XML document in it. */
    static byte[] attached(byte[] pdf, String fileName, byte[] xml) {
        try (var document = Loader.loadPDF(pdf)) {
            var specification = specification(document, fileName, xml);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(fileName, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            var associated = new COSArray();
            associated.add(specification);
            document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, String fileName, byte[] xml)
            throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(xml));
        file.setSubtype(XML);
        file.setSize(xml.length);
        var specification = new PDComplexFileSpecification();
        specification.setFile(fileName);
        specification.setFileUnicode(fileName);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(RELATIONSHIP, "Alternative");
        return specification;
    }
}
