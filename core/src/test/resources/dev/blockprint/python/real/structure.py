"""Runs scripts with the real library `diagrams`, draws nothing, and says what Graphviz would have been given.

Usage: structure.py SCRIPT... ; one block of lines for each script, in the form that Structure.java writes as well.
"""
import contextlib
import io
import json
import os
import re
import sys

try:
    import diagrams
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|->|[{}\[\]=;,]|[^\s{}\[\]=;,"<>]+|<', re.S)
EDGE_DEFAULTS = diagrams.Edge._default_edge_attrs
CLUSTER_DEFAULTS = diagrams.Cluster._default_graph_attrs
# Of a node with an icon: more for each line of its label.
HEIGHTS = [str(1.9 + 0.4 * lines) for lines in range(20)]
GROUNDS = diagrams.Cluster._Cluster__bgcolors

found = []
classes = {}
numbers = iter(())


class Graph:
    """A graph or a cluster, as Graphviz reads it: a second cluster of one name inside the same one adds to the first."""

    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.graph, self.node, self.edge = {}, {}, {}
        self.clusters = {}

    def path(self):
        return [] if self.parent is None else self.parent.path() + [self.name[len("cluster_"):]]


class Reader:
    """Reads the DOT that the library writes."""

    def __init__(self, text):
        self.tokens = list(self.cut(text))
        self.at = 0
        self.nodes, self.edges, self.clusters = {}, [], []

    @staticmethod
    def cut(text):
        at = 0
        while True:
            match = TOKEN.search(text, at)
            if not match:
                return
            token, at = match.group(), match.end()
            if token == "<":
                depth = 1
                while depth:
                    depth += {"<": 1, ">": -1}.get(text[at], 0)
                    at += 1
                token = text[match.start():at]
            elif token[0] == '"':
                token = ("text", token[1:-1].replace('\\"', '"').replace("\\\n", ""))
            yield token

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    @staticmethod
    def text(token):
        return token[1] if isinstance(token, tuple) else token

    def is_next(self, token):
        return self.at < len(self.tokens) and self.tokens[self.at] == token

    def attributes(self):
        found = {}
        while self.is_next("["):
            self.next()
            while not self.is_next("]"):
                key = self.text(self.next())
                if key not in (",", ";"):
                    self.next()
                    found[key] = self.text(self.next())
            self.next()
        return found

    def read(self):
        self.strict = self.is_next("strict")
        while not self.is_next("{"):
            self.next()
        root = Graph("")
        self.body(root)
        return root

    def body(self, graph):
        self.next()
        while not self.is_next("}"):
            token = self.next()
            if token == ";":
                continue
            if token == "{":
                self.at -= 1
                self.body(Graph(graph.name, graph.parent))
                continue
            if token in ("graph", "node", "edge"):
                getattr(graph, token).update(self.attributes())
            elif token == "subgraph":
                name = "" if self.is_next("{") else self.text(self.next())
                if name.startswith("cluster"):
                    inner = graph.clusters.get(name)
                    if inner is None:
                        inner = graph.clusters[name] = Graph(name, graph)
                        self.clusters.append(inner)
                    self.body(inner)
                else:
                    self.body(Graph(graph.name, graph.parent))
            elif self.is_next("="):
                self.next()
                graph.graph[self.text(token)] = self.text(self.next())
            elif self.is_next("->"):
                self.next()
                ends = self.text(token), self.text(self.next())
                self.edges.append((ends, self.attributes()))
            else:
                attributes = self.nodes.setdefault(self.text(token), (graph, {}))[1]
                attributes.update(self.attributes())
        self.next()


def shown(attributes):
    return "".join(" %s=%s" % (key, quoted(value)) for key, value in sorted(attributes.items()))


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def path(graph):
    return "/".join(quoted(label) for label in graph.path()) or "-"


def without(attributes, defaults):
    return {key: value for key, value in attributes.items() if defaults.get(key) != value}


def describe(diagram):
    reader = Reader(diagram.dot.source)
    root = reader.read()
    graph = dict(root.graph)
    title, direction = graph.pop("label", ""), graph.pop("rankdir", "")
    print("diagram %s %s%s" % (quoted(title), direction, " strict" if reader.strict else ""))
    print("graph" + shown(without(graph, diagrams.Diagram._default_graph_attrs)))
    print("node" + shown(without(root.node, diagrams.Diagram._default_node_attrs)))
    print("edge" + shown(without(root.edge, diagrams.Diagram._default_edge_attrs)))
    lines = []
    for cluster in reader.clusters:
        attributes = without({**cluster.graph}, CLUSTER_DEFAULTS)
        attributes.pop("rankdir", None)
        if attributes.get("bgcolor") == GROUNDS[(len(cluster.path()) - 1) % len(GROUNDS)]:
            del attributes["bgcolor"]
        label = attributes.pop("label", "")
        lines.append("cluster %s %s%s" % (path(cluster), quoted(label), shown(attributes)))
    for name, (graph, attributes) in reader.nodes.items():
        own = dict(attributes)
        label = own.pop("label", "")
        image = own.get("image", "")
        if image:
            own = without(own, {"shape": "none", "image": image})
            if own.get("height") in HEIGHTS:
                del own["height"]
        kind = classes.get(name, "-")
        if image and "/resources/" not in image:
            kind = image.split("/")[-1].replace(" ", "_")
        lines.append("node %s %s %s %s%s" % (name, kind, path(graph), quoted(label.rstrip("\n")), shown(own)))
    for ends, attributes in reader.edges:
        own = without(attributes, EDGE_DEFAULTS)
        way = own.pop("dir", "forward")
        lines.append("edge %s %s %s%s" % (*ends, way, shown(own)))
    print("\n".join(sorted(lines)))


def make(self, *values, **named):
    original_make(self, *values, **named)
    for kind in type(self).__mro__:
        if kind.__module__.startswith("diagrams.") and kind.__dict__.get("_icon"):
            names = [name for name, value in vars(sys.modules[kind.__module__]).items() if value is kind]
            classes[self._id] = "|".join(kind.__module__[len("diagrams."):] + "." + name for name in names)
            break


def leave(self, *_):
    found.append(self)
    diagrams.setdiagram(None)


def run(script):
    global numbers
    numbers = iter(range(10 ** 6))
    found.clear()
    classes.clear()
    diagrams.setdiagram(None)
    diagrams.setcluster(None)
    problem = None
    try:
        with open(script, encoding="utf-8") as file:
            code = compile(file.read(), script, "exec")
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            exec(code, {"__name__": "__main__", "__file__": script})
    except SystemExit:
        pass
    except BaseException as error:
        problem = "%s: %s" % (type(error).__name__, error)
    print("==== " + os.path.basename(script))
    if problem:
        print("error " + problem.replace("\n", " "))
        return
    for diagram in found:
        try:
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                describe(diagram)
            print(out.getvalue(), end="")
        except Exception as error:
            print("error %s: %s" % (type(error).__name__, error))


def nothing(*_, **__):
    return "", None


def harmless():
    """Nothing is fetched, run or written, as in Blockprint."""
    import shutil
    import subprocess
    import urllib.request

    urllib.request.urlretrieve = urllib.request.urlopen = nothing
    for name in ("run", "call", "check_call", "check_output", "Popen"):
        setattr(subprocess, name, nothing)
    for name in ("makedirs", "mkdir", "chdir", "remove", "rename", "unlink", "system"):
        setattr(os, name, nothing)
    for name in ("copy", "copyfile", "move", "rmtree"):
        setattr(shutil, name, nothing)
    sys.modules["requests"] = type(sys)("requests")
    sys.modules["requests"].get = nothing


original_make = diagrams.Node.__init__
diagrams.Node.__init__ = make
diagrams.Diagram.__exit__ = leave
diagrams.Diagram.render = lambda self: None
diagrams.Node._rand_id = staticmethod(lambda: "n%04d" % next(numbers))
sys.stdout.reconfigure(encoding="utf-8")
harmless()
for script in sys.argv[1:]:
    run(script)
