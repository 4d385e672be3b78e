"""The site's JavaScript as Python calls it: a module and its relative imports, in one QuickJS. Imports no TensorFlow."""

import json

from quickjs import Context

from lstm_shapes.scripts import JAVASCRIPTS, bundle, modules

__all__ = ["JAVASCRIPTS", "context", "function", "modules", "value"]


def context(path):
    """A QuickJS context that holds `exported`."""
    context = Context()
    context.eval(bundle(path))
    return context


def function(path, name):
    """One exported function as a Python function; arguments and result travel as JSON."""
    js = context(path)
    call = js.eval(f"(text) => JSON.stringify(exported.{name}(...JSON.parse(text)))")
    return lambda *arguments: json.loads(call(json.dumps(arguments)))


def value(path, name):
    """One exported value as JSON holds it: a function in it is left out."""
    return json.loads(context(path).eval(f"JSON.stringify(exported.{name})"))
