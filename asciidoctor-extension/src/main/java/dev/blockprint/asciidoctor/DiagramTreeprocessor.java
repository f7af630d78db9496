package dev.blockprint.asciidoctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.asciidoctor.extension.Treeprocessor;
import org.jspecify.annotations.Nullable;

/** Puts the pictures into the parsed document: for placeholders, and for fences, which no block processor sees. */
final class DiagramTreeprocessor extends Treeprocessor {
    private final Conversions conversions;

    DiagramTreeprocessor(Conversions conversions) {
        this.conversions = conversions;
    }

    @Override
    public Document process(Document document) {
        Conversion conversion = conversions.of(document);
        new Walk(conversion).document(document);
        conversion.finish();
        return document;
    }

    /** One document from top to bottom, the insides of tables and description lists included. */
    private final class Walk {
        private final Conversion conversion;
        private final FigureNumbers numbers = new FigureNumbers();

        Walk(Conversion conversion) {
            this.conversion = conversion;
        }

        /** Attributes are at each block what they are there, and at the end what they were before. */
        void document(Document document) {
            Map<String, @Nullable Object> before = new LinkedHashMap<>();
            blocks(document, document, before);
            AttributeEntries.rewind(document, before);
        }

        private void blocks(StructuralNode parent, Document document, Map<String, @Nullable Object> before) {
            List<StructuralNode> blocks = parent.getBlocks();
            for (int i = 0; i < blocks.size(); i++) {
                StructuralNode node = blocks.get(i);
                AttributeEntries.play(node, document, before);
                if (node instanceof DescriptionList list) {
                    entries(list, document, before);
                } else if (node instanceof Table table) {
                    cells(table);
                } else {
                    i += block(blocks, i, parent, document, before);
                }
            }
        }

        /** How many blocks were put in behind block {@code i}. */
        private int block(
                List<StructuralNode> blocks,
                int i,
                StructuralNode parent,
                Document document,
                Map<String, @Nullable Object> before) {
            StructuralNode node = blocks.get(i);
            boolean fence = Fences.isDiagram(node, document);
            if (!fence && !Placeholder.isPlaceholder(node)) {
                if ("image".equals(node.getContext())) {
                    numbers.next(node, document, false);
                }
                blocks(node, document, before);
                return 0;
            }
            FoundDiagram found = fence
                    ? FoundDiagram.fence(DiagramTreeprocessor.this, node, document)
                    : FoundDiagram.placeholder(node, document);
            Outcome outcome = found.publish(new Publishing(DiagramTreeprocessor.this, document, conversion));
            numbers.next(found.node(), document, fence);
            List<StructuralNode> figure = new FigureBlocks(
                            DiagramTreeprocessor.this, parent, document, conversion, numbers)
                    .of(found, outcome);
            blocks.set(i, figure.get(0));
            for (int further = 1; further < figure.size(); further++) {
                blocks.add(i + further, figure.get(further));
            }
            return figure.size() - 1;
        }

        private void entries(DescriptionList list, Document document, Map<String, @Nullable Object> before) {
            for (DescriptionListEntry entry : list.getItems()) {
                if (entry.getDescription() != null) {
                    blocks(entry.getDescription(), document, before);
                }
            }
        }

        private void cells(Table table) {
            List<Row> rows = new ArrayList<>(table.getHeader());
            rows.addAll(table.getBody());
            rows.addAll(table.getFooter());
            for (Row row : rows) {
                for (Cell cell : row.getCells()) {
                    Document inner = cell.getInnerDocument();
                    if (inner != null) {
                        conversions.join(inner, conversion);
                        document(inner);
                    }
                }
            }
        }
    }
}
