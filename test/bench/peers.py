"""Times other libraries on the tasks and the graph files of the benchmark, as run.ts asks.

    peers.py list                                        what is installed, and what each library offers
    peers.py run LIBRARY TASK GRAPH-FOLDER THREADS       one measurement, as measure.ts makes it

Both print JSON. A library that is not installed is left out of the list. Every function gets ready off the clock and
returns what is timed, which comes down to the one number that tasks.ts explains under `answer`.
"""

import importlib
import json
import os
import resource
import sys
import time

TASKS = {}


def offers(library, task, parallel=False):
    def register(function):
        TASKS[library, task] = (function, parallel)
        return function

    return register


class Edges:
    """A graph of the benchmark: its edges as arrays, its nodes as 0 … n − 1."""

    def __init__(self, folder):
        import numpy

        def read(name):
            return numpy.fromfile(os.path.join(folder, name + ".i32"), dtype="<i4")

        self.n = int(read("nodes")[0])
        self.suppliers, self.users, self.sample = read("suppliers"), read("users"), read("sample")

    def pairs(self):
        import numpy

        return numpy.column_stack([self.suppliers, self.users])

    def rooted(self):
        """Edges with those from a root, number n, to every node without suppliers."""
        import numpy

        sources = numpy.setdiff1d(numpy.arange(self.n, dtype="<i4"), self.users)
        roots = numpy.full(len(sources), self.n, dtype="<i4")
        return numpy.column_stack([numpy.append(self.suppliers, roots), numpy.append(self.users, sources)])

    def undirected(self):
        """Pairs that are joined, each once."""
        import numpy

        return numpy.unique(numpy.sort(self.pairs(), axis=1), axis=0)


# networkx


def networkx_graph(edges):
    import networkx

    graph = networkx.DiGraph()
    graph.add_nodes_from(range(edges.n))
    graph.add_edges_from(zip(edges.suppliers.tolist(), edges.users.tolist()))
    return graph


@offers("networkx", "load")
def _(edges):
    return lambda: networkx_graph(edges).number_of_edges()


@offers("networkx", "upstream")
def _(edges):
    import networkx

    graph = networkx_graph(edges)
    return lambda: sum(len(networkx.ancestors(graph, node)) for node in edges.sample.tolist())


@offers("networkx", "strong-components")
def _(edges):
    import networkx

    graph = networkx_graph(edges)
    return lambda: networkx.number_strongly_connected_components(graph)


@offers("networkx", "levels")
def _(edges):
    import networkx

    graph = networkx_graph(edges)
    return lambda: sum(level * len(nodes) for level, nodes in enumerate(networkx.topological_generations(graph)))


@offers("networkx", "articulation")
def _(edges):
    import networkx

    graph = networkx_graph(edges).to_undirected()
    return lambda: sum(1 for _ in networkx.articulation_points(graph)) + sum(1 for _ in networkx.bridges(graph))


@offers("networkx", "dominators")
def _(edges):
    import networkx

    graph = networkx.DiGraph(edges.rooted().tolist())
    return lambda: sum(d for d in networkx.immediate_dominators(graph, edges.n).values() if d != edges.n)


@offers("networkx", "betweenness")
def _(edges):
    import networkx

    graph = networkx_graph(edges)
    return lambda: sum(networkx.betweenness_centrality(graph, normalized=False).values())


@offers("networkx", "harmonic")
def _(edges):
    import networkx

    graph = networkx_graph(edges)
    return lambda: sum(networkx.harmonic_centrality(graph).values())


@offers("networkx", "pagerank")
def _(edges):
    import networkx

    graph = networkx_graph(edges)
    return lambda: sum(r * r for r in networkx.pagerank(graph, tol=1e-10 / edges.n, max_iter=1000).values())


# igraph


def igraph_graph(edges):
    import igraph

    return igraph.Graph(n=edges.n, edges=edges.pairs(), directed=True)


@offers("igraph", "load")
def _(edges):
    return lambda: igraph_graph(edges).ecount()


@offers("igraph", "upstream")
def _(edges):
    graph, sample = igraph_graph(edges), edges.sample.tolist()
    return lambda: sum(graph.neighborhood_size(sample, order=edges.n, mode="in")) - len(sample)


@offers("igraph", "strong-components")
def _(edges):
    graph = igraph_graph(edges)
    return lambda: len(graph.connected_components(mode="strong"))


@offers("igraph", "articulation")
def _(edges):
    import igraph

    graph = igraph.Graph(n=edges.n, edges=edges.undirected())
    return lambda: len(graph.articulation_points()) + len(graph.bridges())


@offers("igraph", "dominators")
def _(edges):
    import igraph

    graph = igraph.Graph(n=edges.n + 1, edges=edges.rooted(), directed=True)
    return lambda: sum(d for d in graph.dominator(edges.n) if 0 <= d < edges.n)


@offers("igraph", "betweenness")
def _(edges):
    graph = igraph_graph(edges)
    return lambda: sum(graph.betweenness())


@offers("igraph", "harmonic")
def _(edges):
    graph = igraph_graph(edges)
    return lambda: sum(graph.harmonic_centrality(mode="in", normalized=False))


@offers("igraph", "pagerank")
def _(edges):
    graph = igraph_graph(edges)
    return lambda: sum(r * r for r in graph.pagerank(implementation="prpack"))


# graph-tool


def graph_tool_graph(edges, pairs=None, directed=True, nodes=None):
    import graph_tool

    graph = graph_tool.Graph(directed=directed)
    graph.add_vertex(edges.n if nodes is None else nodes)
    graph.add_edge_list(edges.pairs() if pairs is None else pairs)
    return graph


@offers("graph-tool", "load")
def _(edges):
    return lambda: graph_tool_graph(edges).num_edges()


@offers("graph-tool", "upstream")
def _(edges):
    import graph_tool
    import graph_tool.topology

    graph = graph_tool.GraphView(graph_tool_graph(edges), reversed=True)
    upstream = lambda node: int(graph_tool.topology.label_out_component(graph, node).a.sum()) - 1
    return lambda: sum(upstream(node) for node in edges.sample.tolist())


@offers("graph-tool", "strong-components")
def _(edges):
    import graph_tool.topology

    graph = graph_tool_graph(edges)
    return lambda: len(graph_tool.topology.label_components(graph, directed=True)[1])


@offers("graph-tool", "levels")
def _(edges):
    """The longest way from a root: the shortest where every edge has length −1."""
    import graph_tool.topology

    graph = graph_tool_graph(edges, edges.rooted(), nodes=edges.n + 1)
    weights = graph.new_edge_property("int", val=-1)
    longest = lambda: graph_tool.topology.shortest_distance(graph, edges.n, weights=weights, dag=True).a
    return lambda: int(-longest().sum()) - edges.n


@offers("graph-tool", "articulation")
def _(edges):
    import graph_tool.topology
    import numpy

    graph = graph_tool_graph(edges, edges.undirected(), directed=False)

    def count():
        _blocks, articulation, sizes = graph_tool.topology.label_biconnected_components(graph)
        return int(articulation.a.sum()) + int(numpy.sum(sizes == 1))

    return count


@offers("graph-tool", "dominators")
def _(edges):
    import graph_tool.topology

    graph = graph_tool_graph(edges, edges.rooted(), nodes=edges.n + 1)

    def add_up():
        dominators = graph_tool.topology.dominator_tree(graph, edges.n).a[: edges.n]
        return int(dominators[(dominators >= 0) & (dominators != edges.n)].sum(dtype="int64"))

    return add_up


@offers("graph-tool", "betweenness", parallel=True)
def _(edges):
    import graph_tool.centrality

    graph = graph_tool_graph(edges)
    return lambda: float(graph_tool.centrality.betweenness(graph, norm=False)[0].a.sum())


@offers("graph-tool", "betweenness-sampled", parallel=True)
def _(edges):
    import graph_tool.centrality

    graph = graph_tool_graph(edges)
    return lambda: float(graph_tool.centrality.betweenness(graph, pivots=edges.sample, norm=False)[0].a.sum())


@offers("graph-tool", "harmonic", parallel=True)
def _(edges):
    import graph_tool
    import graph_tool.centrality

    graph = graph_tool.GraphView(graph_tool_graph(edges), reversed=True)
    return lambda: float(graph_tool.centrality.closeness(graph, harmonic=True, norm=False).a.sum())


@offers("graph-tool", "pagerank", parallel=True)
def _(edges):
    import graph_tool.centrality

    graph = graph_tool_graph(edges)
    return lambda: float((graph_tool.centrality.pagerank(graph, epsilon=1e-10).a ** 2).sum())


# scipy


def scipy_matrix(edges, dtype=float):
    """Row: supplier, column: user."""
    import numpy
    import scipy.sparse

    ones = numpy.ones(len(edges.users), dtype=dtype)
    return scipy.sparse.csr_matrix((ones, (edges.suppliers, edges.users)), shape=(edges.n, edges.n))


@offers("scipy", "load")
def _(edges):
    def both_directions():
        matrix = scipy_matrix(edges, "int8")
        matrix.T.tocsr()
        return matrix.nnz

    return both_directions


@offers("scipy", "upstream")
def _(edges):
    from scipy.sparse.csgraph import breadth_first_order

    matrix = scipy_matrix(edges).T.tocsr()
    reached = lambda node: len(breadth_first_order(matrix, node, return_predecessors=False)) - 1
    return lambda: sum(reached(node) for node in edges.sample.tolist())


@offers("scipy", "strong-components")
def _(edges):
    from scipy.sparse.csgraph import connected_components

    matrix = scipy_matrix(edges)
    return lambda: connected_components(matrix, connection="strong")[0]


@offers("scipy", "trophic")
def _(edges):
    """Conjugate gradients; isolated nodes get a 1 on the diagonal so that the preconditioner exists."""
    import numpy
    import scipy.sparse
    import scipy.sparse.linalg

    matrix = scipy_matrix(edges)

    def incoherence():
        bought, sold = numpy.asarray(matrix.sum(0)).ravel(), numpy.asarray(matrix.sum(1)).ravel()
        diagonal = numpy.maximum(bought + sold, 1)
        system = scipy.sparse.diags(diagonal) - matrix - matrix.T
        jacobi = scipy.sparse.diags(1 / diagonal)
        level, failed = scipy.sparse.linalg.cg(system, bought - sold, tol=1e-10, M=jacobi, maxiter=100_000)
        assert not failed
        return float(numpy.mean((level[edges.users] - level[edges.suppliers] - 1) ** 2))

    return incoherence


@offers("scipy", "trophic-2014")
def _(edges):
    """The graph is numbered by layer, so the system is triangular as it stands; other orders take 1,000 times as long."""
    import numpy
    import scipy.sparse
    import scipy.sparse.linalg

    matrix = scipy_matrix(edges)

    def incoherence():
        bought = numpy.maximum(numpy.asarray(matrix.sum(0)).ravel(), 1)
        system = scipy.sparse.eye(edges.n) - scipy.sparse.diags(1 / bought) @ matrix.T
        level = scipy.sparse.linalg.spsolve(system.tocsc(), numpy.ones(edges.n), permc_spec="NATURAL")
        return float(numpy.sqrt(numpy.mean((level[edges.users] - level[edges.suppliers]) ** 2) - 1))

    return incoherence


@offers("scipy", "pagerank")
def _(edges):
    """Power iteration as networkx writes it, without the way there from a graph object."""
    import numpy
    import scipy.sparse

    matrix = scipy_matrix(edges)

    def add_up():
        sold = numpy.asarray(matrix.sum(1)).ravel()
        ends = sold == 0
        shares = (scipy.sparse.diags(1 / numpy.where(ends, 1, sold)) @ matrix).T.tocsr()
        rank = numpy.full(edges.n, 1 / edges.n)
        while True:
            before = rank
            rank = 0.85 * (shares @ rank + rank[ends].sum() / edges.n) + 0.15 / edges.n
            if numpy.abs(rank - before).sum() < 1e-10:
                return float((rank**2).sum())

    return add_up


# What run.ts calls


def installed(library):
    try:
        module = importlib.import_module(library.replace("-", "_"))
        return str(module.__version__).split(" ")[0]
    except ImportError:
        return None


def measure(run):
    """The rule of measure.ts."""
    times, peak, total = [], 0, 0
    while not times or ((len(times) < 5 or total < 1) and total < 10):
        start = time.perf_counter()
        answer = run()
        times.append(time.perf_counter() - start)
        if len(times) == 1:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        total += times[-1]
    first = times[0]
    times.sort()
    seconds = {"best": times[0], "median": times[len(times) >> 1], "first": first}
    return {"seconds": seconds, "runs": len(times), "peakMegabytes": peak, "answer": answer}


def main(command, *arguments):
    if command == "list":
        versions = {library: installed(library) for library in sorted({library for library, _ in TASKS})}
        offered = [
            {"library": library, "version": versions[library], "task": task, "parallel": parallel}
            for (library, task), (_, parallel) in TASKS.items()
            if versions[library] is not None
        ]
        return {"offered": offered, "missing": [library for library in versions if versions[library] is None]}
    library, task, folder, threads = arguments
    if library == "graph-tool":
        import graph_tool

        if graph_tool.openmp_enabled():
            graph_tool.openmp_set_num_threads(int(threads))
    function, _ = TASKS[library, task]
    return measure(function(Edges(folder)))


print(json.dumps(main(*sys.argv[1:])))
