"""The strip: elapsed time, service, sample notice."""

from __future__ import annotations

from desktop_app.core.acts import RunBegan, ServiceChosen, Ticked
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow


def test_the_strip_tells_the_time_and_the_service(window: MainWindow, store: Store) -> None:
    assert window.top_strip.service.text() == "Interpreter: this machine"
    store.dispatch(ServiceChosen(service="far.example", reduces_noise=True))
    assert window.top_strip.service.text() == "Interpreter: far.example"  # what a start would use
    store.dispatch(RunBegan(draft=store.state.draft, service="", is_sample=True))
    store.dispatch(Ticked(61.5))
    assert window.top_strip.elapsed.text() == "00:01:01"
    assert window.top_strip.service.text() == "Interpreter: this machine"
    store.dispatch(ServiceChosen(service="far.example", reduces_noise=True))
    assert window.top_strip.service.text() == "Interpreter: this machine"  # as long as it does
    assert window.top_strip.notice.isVisible()
