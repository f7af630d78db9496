package dev.blockprint.artifact;

import dev.blockprint.source.Severity;
import dev.blockprint.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Artifacts as bytes: a signature, a check sum over the rest, the fields. */
final class ArtifactFormat {
    private static final long SIGNATURE = 0x426C6F636B707232L;
    private static final int PREFIX = 16;

    private ArtifactFormat() {}

    static byte[] write(Artifact artifact) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(artifact.bytes().length + 1024);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(SIGNATURE);
        out.writeLong(0);
        out.writeInt(artifact.width());
        out.writeInt(artifact.height());
        text(out, artifact.title());
        text(out, artifact.description());
        out.writeInt(artifact.messages().size());
        for (Artifact.Message message : artifact.messages()) {
            text(out, message.severity().name());
            text(out, message.message());
            out.writeBoolean(message.advice() != null);
            text(out, message.advice() == null ? "" : message.advice());
            span(out, message.span());
            Artifact.Other other = message.other();
            out.writeBoolean(other != null);
            if (other != null) {
                text(out, other.message());
                span(out, other.span());
            }
        }
        out.writeInt(artifact.bytes().length);
        out.write(artifact.bytes());
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putLong(8, sum(all));
        return all;
    }

    /**
     * Reads what was written.
     *
     * @throws IOException if these are other bytes, or fewer
     */
    static Artifact read(byte[] all) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
        if (in.readLong() != SIGNATURE || in.readLong() != sum(all)) {
            throw new IOException("no artifact");
        }
        int width = in.readInt();
        int height = in.readInt();
        String title = text(in);
        String description = text(in);
        List<Artifact.Message> messages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Severity severity = Severity.valueOf(text(in));
            String message = text(in);
            boolean advised = in.readBoolean();
            String advice = text(in);
            Span span = span(in);
            Artifact.Other other = in.readBoolean() ? new Artifact.Other(text(in), span(in)) : null;
            messages.add(new Artifact.Message(severity, message, advised ? advice : null, span, other));
        }
        return new Artifact(bytes(in), width, height, title, description, messages);
    }

    private static long sum(byte[] all) {
        CRC32C sum = new CRC32C();
        sum.update(all, PREFIX, all.length - PREFIX);
        return ((long) all.length << 32) | sum.getValue();
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, Math.min(length, in.available())));
        if (bytes.length != length) {
            throw new IOException("an artifact that ends too early");
        }
        return bytes;
    }
}
