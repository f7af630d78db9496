package dev.blockprint.python.eval;

/** An object of a class that is based on nothing of the library. */
final class PyInstance extends PyObject {
    PyInstance(UserClass type) {
        super(type);
    }

    @Override
    String baseName() {
        return "object";
    }
}
