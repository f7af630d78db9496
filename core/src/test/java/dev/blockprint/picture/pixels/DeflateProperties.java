package dev.blockprint.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DeflateProperties {
    private static byte[] inflate(byte[] stream, int size) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stream);
            byte[] data = new byte[size + 1];
            int length = inflater.inflate(data);
            assertThat(inflater.finished()).isTrue();
            assertThat(inflater.getRemaining()).isZero();
            return Arrays.copyOf(data, length);
        } finally {
            inflater.end();
        }
    }

    @Property(seed = "17", tries = 300)
    void whatIsReadBackIsWhatWasWritten(@ForAll @Size(max = 3000) byte[] data) throws DataFormatException {
        assertThat(inflate(Deflate.compress(data), data.length)).isEqualTo(data);
    }

    @Property(seed = "17", tries = 60)
    void runsRepeatsAndNoiseComeBack(
            @ForAll @IntRange(min = 0, max = 200_000) int size,
            @ForAll @IntRange(min = 1, max = 40_000) int period,
            @ForAll @IntRange(min = 0, max = 3) int noise)
            throws DataFormatException {
        byte[] data = new byte[size];
        Random random = new Random(size);
        for (int i = 0; i < size; i++) {
            data[i] = (byte) (i < period ? random.nextInt(256) : data[i - period]);
            if (random.nextInt(100) < noise) {
                data[i] = (byte) random.nextInt(4);
            }
        }
        byte[] stream = Deflate.compress(data);
        assertThat(inflate(stream, size)).isEqualTo(data);
        assertThat(stream.length).isLessThan(size + size / 50 + 300);
    }

    @Example
    void aPictureTakesHardlyMoreRoomThanWithTheCompressorOfJava() throws IOException, DataFormatException {
        byte[] rows = rows(Files.readAllBytes(Path.of("src/test/resources/dev/blockprint/pixels/diagram.png")));
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(rows);
        deflater.finish();
        int best = deflater.deflate(new byte[rows.length]);
        deflater.end();
        assertThat(Deflate.compress(rows).length).isLessThan(best + best / 20);
    }

    /** What is compressed in a PNG file of ours, which has one chunk of data. */
    private static byte[] rows(byte[] png) throws DataFormatException {
        ByteBuffer chunks = ByteBuffer.wrap(png).position(8);
        while (true) {
            int length = chunks.getInt();
            byte[] type = new byte[4];
            byte[] data = new byte[length];
            chunks.get(type).get(data).getInt();
            if (new String(type, StandardCharsets.US_ASCII).equals("IDAT")) {
                return inflate(data, 1 << 24);
            }
        }
    }

    @Property(seed = "17", tries = 200)
    void aCodeIsCompleteAndKeepsItsLimit(@ForAll @Size(min = 2, max = 286) byte[] steps) {
        int[] counts = new int[steps.length];
        long before = 1;
        for (int i = 0; i < steps.length; i++) {
            // Growing counts are what makes codes long.
            int step = Math.floorMod(steps[i], 40);
            before = Math.min(1_000_000, before + before * step / 20);
            counts[i] = step == 0 ? 0 : (int) before;
        }
        HuffmanCode code = HuffmanCode.of(counts, 15);
        long used = Arrays.stream(counts).filter(count -> count > 0).count();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            assertThat(code.length(i)).isBetween(counts[i] == 0 ? 0 : 1, counts[i] == 0 ? 0 : 15);
            sum += counts[i] == 0 ? 0 : Math.pow(2, -code.length(i));
        }
        assertThat(sum).isEqualTo(used == 0 ? 0 : used == 1 ? 0.5 : 1);
    }
}
