package dev.blockprint.picture.pdf;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;

/** Gradients as PDF has them (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4). */
final class Gradients {
    private Gradients() {}

    /** Whether a page can hold it: those that repeat have no counterpart. */
    static boolean holds(MultipleGradientPaint gradient) {
        return gradient.getCycleMethod() == MultipleGradientPaint.CycleMethod.NO_CYCLE
                && (gradient instanceof LinearGradientPaint || gradient instanceof RadialGradientPaint);
    }

    static boolean isOpaque(MultipleGradientPaint gradient) {
        for (Color color : gradient.getColors()) {
            if (color.getAlpha() < 255) {
                return false;
            }
        }
        return true;
    }

    /** A pattern of its colours; {@code toPage} leads from the gradient's user space to the page's own. */
    static PDShadingPattern pattern(MultipleGradientPaint gradient, AffineTransform toPage) {
        PDShadingPattern pattern = new PDShadingPattern();
        pattern.setShading(shading(gradient, false));
        AffineTransform matrix = new AffineTransform(toPage);
        matrix.concatenate(gradient.getTransform());
        pattern.setMatrix(matrix);
        return pattern;
    }

    /** The gradient's colours, or its opacity as levels of grey, in its own space. */
    static PDShading shading(MultipleGradientPaint gradient, boolean opacity) {
        COSDictionary dictionary = new COSDictionary();
        COSArray ends = new COSArray();
        PDShadingType2 shading;
        if (gradient instanceof RadialGradientPaint radial) {
            dictionary.setInt(COSName.SHADING_TYPE, PDShading.SHADING_TYPE3);
            shading = new PDShadingType3(dictionary);
            point(ends, radial.getFocusPoint());
            ends.add(new COSFloat(0));
            point(ends, radial.getCenterPoint());
            ends.add(new COSFloat(radial.getRadius()));
        } else {
            LinearGradientPaint linear = (LinearGradientPaint) gradient;
            dictionary.setInt(COSName.SHADING_TYPE, PDShading.SHADING_TYPE2);
            shading = new PDShadingType2(dictionary);
            point(ends, linear.getStartPoint());
            point(ends, linear.getEndPoint());
        }
        shading.setCoords(ends);
        dictionary.setItem(COSName.COLORSPACE, opacity ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        dictionary.setItem(COSName.FUNCTION, colours(gradient, opacity));
        COSArray extend = new COSArray();
        extend.add(COSBoolean.TRUE);
        extend.add(COSBoolean.TRUE);
        shading.setExtend(extend);
        return shading;
    }

    private static void point(COSArray array, Point2D point) {
        array.add(new COSFloat((float) point.getX()));
        array.add(new COSFloat((float) point.getY()));
    }

    /** One function for each stretch between two stops, stitched together (7.10.4). */
    private static COSDictionary colours(MultipleGradientPaint gradient, boolean opacity) {
        List<Float> places = new ArrayList<>();
        List<COSArray> values = new ArrayList<>();
        float[] fractions = gradient.getFractions();
        Color[] colors = gradient.getColors();
        for (int i = 0; i < fractions.length; i++) {
            places.add(fractions[i]);
            values.add(value(colors[i], opacity));
        }
        if (places.get(0) > 0) {
            places.add(0, 0f);
            values.add(0, values.get(0));
        }
        if (places.get(places.size() - 1) < 1) {
            places.add(1f);
            values.add(values.get(values.size() - 1));
        }
        COSArray parts = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int i = 1; i < places.size(); i++) {
            parts.add(between(values.get(i - 1), values.get(i)));
            encode.add(COSInteger.ZERO);
            encode.add(COSInteger.ONE);
            if (i < places.size() - 1) {
                bounds.add(new COSFloat(places.get(i)));
            }
        }
        COSDictionary function = function(3);
        function.setItem(COSName.FUNCTIONS, parts);
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static COSDictionary between(COSArray from, COSArray to) {
        COSDictionary function = function(2);
        function.setItem(COSName.C0, from);
        function.setItem(COSName.C1, to);
        function.setItem(COSName.N, COSInteger.ONE);
        return function;
    }

    private static COSDictionary function(int type) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, type);
        COSArray domain = new COSArray();
        domain.add(COSInteger.ZERO);
        domain.add(COSInteger.ONE);
        function.setItem(COSName.DOMAIN, domain);
        return function;
    }

    private static COSArray value(Color color, boolean opacity) {
        int[] levels =
                opacity ? new int[] {color.getAlpha()} : new int[] {color.getRed(), color.getGreen(), color.getBlue()};
        COSArray value = new COSArray();
        for (int level : levels) {
            value.add(new COSFloat(level / 255f));
        }
        return value;
    }
}
