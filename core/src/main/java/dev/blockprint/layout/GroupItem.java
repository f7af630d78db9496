package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group while it is laid out, or the whole picture. */
final class GroupItem extends Item {
    final @Nullable Group group;
    final FrameBox frame;

    /** What its children stand in; null if Graphviz decides. */
    final @Nullable Arrangement arrangement;

    /** Among all groups that are drawn, in the order written; -1 for others. */
    final int order;

    final List<Item> children = new ArrayList<>();

    /** The edges between its children and what is inside them. */
    final List<Lift> lifts = new ArrayList<>();

    /** By edge: where across the flow a line leaves the group, or comes in, from its top left corner. */
    final Map<Integer, Double> doors = new HashMap<>();

    /** Children that stand in one rank each. */
    final List<List<Item>> aligned = new ArrayList<>();

    /** Its children as they stand along its flow; empty if they are arranged. */
    List<List<Item>> ranks = List.of();

    /** What is kept free at the left of its content for lines that must pass its label. */
    double aside;

    /** Whether its ranks follow each other from left to right, or the other way. */
    private boolean flowsSideways;

    /** In so many columns its children stand, row by row; 0 if they stand in ranks. */
    int columns;

    /** Among all groups, those without a frame included. */
    int number;

    /** Into how many lines it could be wrapped. */
    int lines = 1;

    /** Whether {@link #doors} are counted from the left. */
    boolean doorsAcross;

    private GroupItem(
            @Nullable Group group,
            @Nullable Arrangement arrangement,
            FrameBox frame,
            @Nullable GroupItem parent,
            int index,
            int order) {
        super(parent, index);
        this.group = group;
        this.arrangement = arrangement;
        this.frame = frame;
        this.order = order;
    }

    static GroupItem root() {
        return new GroupItem(null, null, FrameBox.NONE, null, 0, -1);
    }

    static GroupItem of(Group group, List<Mark> marks, List<NoteBox> notes, GroupItem parent, int order) {
        return new GroupItem(group, null, FrameBox.of(group, marks, notes), parent, parent.children.size(), order);
    }

    static GroupItem of(Arrangement arrangement, GroupItem parent) {
        return new GroupItem(null, arrangement, FrameBox.NONE, parent, parent.children.size(), -1);
    }

    /** Something of no size, in a place of a table where nothing stands. */
    static GroupItem hole(GroupItem parent) {
        return new GroupItem(null, null, FrameBox.NONE, parent, parent.children.size(), -1);
    }

    @Override
    boolean framed() {
        return group != null;
    }

    /** Keeps in mind in which ranks the children stand. */
    void ranked(List<List<Item>> found, boolean sideways) {
        ranks = found;
        flowsSideways = sideways;
    }

    /** Whether its ranks follow each other along an axis. */
    boolean flowsAlong(boolean horizontal) {
        return arrangement == null && flowsSideways == horizontal;
    }

    /** How many frames are drawn around it. */
    int framesAround() {
        int count = 0;
        for (GroupItem item = parent; item != null; item = item.parent) {
            count += item.framed() ? 1 : 0;
        }
        return count;
    }

    /** Where edges inside it lead. */
    Direction direction(Direction ofDiagram) {
        for (GroupItem item = this; item != null; item = item.parent) {
            if (item.group != null && item.group.direction() != null) {
                return item.group.direction();
            }
        }
        return ofDiagram;
    }

    /** The side that an edge leaves by, from one child to another. */
    Side forward(Item from, Item to, Direction ofDiagram) {
        if (arrangement == null) {
            return Side.of(direction(ofDiagram));
        }
        boolean ahead = from.index < to.index;
        boolean row = arrangement.kind() == Arrangement.Kind.ROW
                || (arrangement.kind() == Arrangement.Kind.GRID
                        && from.index / arrangement.columns() == to.index / arrangement.columns());
        return row ? (ahead ? Side.RIGHT : Side.LEFT) : ahead ? Side.BOTTOM : Side.TOP;
    }

    @Override
    double anchorX() {
        return width / 2;
    }

    @Override
    double anchorY() {
        return height / 2;
    }

    @Override
    double reach(Side side) {
        return extent(side);
    }

    /**
     * Puts the frame around a content of this size, whose children begin at 0, 0.
     *
     * @param aside what is kept free at the left of the content, for lines that must pass the label of the frame
     */
    void wrap(double contentWidth, double contentHeight, double aside) {
        this.aside = aside;
        double plain = frame.width(contentWidth);
        double left = (plain - contentWidth) / 2 + aside;
        width = aside == 0 ? plain : Math.max(plain, 2 * Math.ceil((left + contentWidth + frame.padding()) / 2));
        height = frame.height(contentHeight);
        doors.replaceAll((link, at) -> at + (doorsAcross ? left : frame.header()));
        for (Item child : children) {
            child.x += left;
            child.y += frame.header();
        }
    }

    void makeAbsolute(double left, double top) {
        x += left;
        y += top;
        for (Item child : children) {
            if (child instanceof GroupItem inner) {
                inner.makeAbsolute(x, y);
            } else {
                child.x += x;
                child.y += y;
            }
        }
    }

    /** What a line must not run over: the badge and the label of the frame; null if it has neither. */
    @Nullable
    Rect titleArea() {
        return frame.titleArea(width, x, y);
    }

    /** Where its numbers and its badge stand. */
    List<PlacedMark> placedMarks() {
        return group == null ? List.of() : frame.marks(group.id(), width, x, y);
    }

    /** Where the notes in the frame stand. */
    List<PlacedNote> placedNotes() {
        return frame.notes(width, x, y);
    }

    PlacedFrame placed(Group of, int level) {
        return new PlacedFrame(of, bounds(), level, frame.title(width, x, y));
    }
}
