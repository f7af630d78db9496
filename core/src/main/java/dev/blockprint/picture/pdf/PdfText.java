package dev.blockprint.picture.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a PDF says to those who search it or cannot see it.
 *
 * @param title of the document
 * @param description the figure's alternative text
 * @param language of both, such as {@code de}
 */
public record PdfText(String title, String description, String language) {
    /** What stands before the page's content, which as a whole is one figure. */
    static final String BEGIN = "/Figure <</MCID 0>> BDC";

    static final String END = "EMC";

    /** Title, language and structure (ISO 32000-1, 14.7 and 14.9). There is no date, which would change every day. */
    void describe(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator("Blockprint");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        structure(document);
    }

    private void structure(PDDocument document) {
        PDPage page = document.getPage(0);
        page.setStructParents(0);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement("Document", root);
        PDStructureElement figure = new PDStructureElement("Figure", whole);
        figure.setPage(page);
        figure.setAlternateDescription(description);
        figure.appendKid(0);
        whole.appendKid(figure);
        root.appendKid(whole);
        COSArray parents = new COSArray();
        parents.add(figure);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(parents);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(1);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
