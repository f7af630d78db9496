package dev.blockprint.graphviz.machine;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import dev.blockprint.graphviz.plain.PlainGraphviz;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Graphviz as Chicory compiles it, on Chicory's own runtime. */
final class ChicoryMachine implements Machine {
    private static final int FIRST_PAGES = 100;
    private static final String PLACE = "/dev/blockprint/graphviz/plain/";

    private final WasmModule module;
    private final Properties names;
    private final int mostPages;
    private final ChicoryMemory memory = new ChicoryMemory();
    private final HostFunctions host;
    private final Map<Export, ExportFunction> functions = new EnumMap<>(Export.class);

    private ChicoryMachine(WasmModule module, Properties names, int mostPages) {
        this.module = module;
        this.names = names;
        this.mostPages = mostPages;
        host = new HostFunctions(StartImage.shared().imports(), memory, mostPages);
    }

    @Override
    public void reset() {
        ImportValues.Builder imports = ImportValues.builder();
        for (int i = 0; i < module.importSection().importCount(); i++) {
            FunctionImport function = (FunctionImport) module.importSection().getImport(i);
            FunctionType type = module.typeSection().getType(function.typeIndex());
            int number = i;
            imports.addFunction(new HostFunction(function.module(), function.name(), type, (instance, arguments) ->
                    new long[] {host.call(number, arguments)}));
        }
        Instance instance = Instance.builder(module)
                .withImportValues(imports.build())
                .withStart(false)
                .withMemoryLimits(new MemoryLimits(FIRST_PAGES, mostPages))
                .withMemoryFactory(ByteArrayMemory::new)
                .withMachineFactory(PlainGraphviz::new)
                .build();
        memory.memory = instance.memory();
        for (Export export : Export.values()) {
            String name = names.getProperty(export.name().toLowerCase(Locale.ROOT));
            functions.put(export, instance.export(Objects.requireNonNull(name)));
        }
    }

    static GraphvizInstance start(int mostPages, int stackBytes) {
        try (InputStream wasm = ChicoryMachine.class.getResourceAsStream(PLACE + "graphviz.wasm");
                InputStream list = ChicoryMachine.class.getResourceAsStream(PLACE + "exports.properties")) {
            Properties names = new Properties();
            names.load(list);
            ChicoryMachine machine = new ChicoryMachine(Parser.parse(wasm), names, mostPages);
            return new GraphvizInstance(machine, machine.host, stackBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public int call(Export function, int... arguments) {
        long[] numbers = new long[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            numbers[i] = arguments[i];
        }
        long[] results = Objects.requireNonNull(functions.get(function)).apply(numbers);
        return results == null || results.length == 0 ? 0 : (int) results[0];
    }

    private static final class ChicoryMemory implements Memory {
        private com.dylibso.chicory.runtime.Memory memory = new ByteArrayMemory(new MemoryLimits(1));

        @Override
        public int pages() {
            return memory.pages();
        }

        @Override
        public boolean grow(int pages) {
            return memory.grow(pages) >= 0;
        }

        @Override
        public byte readByte(int address) {
            return memory.read(address);
        }

        @Override
        public int readInt(int address) {
            return memory.readInt(address);
        }

        @Override
        public void writeInt(int address, int value) {
            memory.writeI32(address, value);
        }

        @Override
        public void writeLong(int address, long value) {
            memory.writeLong(address, value);
        }

        @Override
        public byte[] readBytes(int address, int length) {
            return memory.readBytes(address, length);
        }

        @Override
        public void writeBytes(int address, byte[] source, int offset, int length) {
            memory.write(address, source, offset, length);
        }

        @Override
        public void fill(int address, int length, byte value) {
            memory.fill(value, address, address + length);
        }
    }
}
