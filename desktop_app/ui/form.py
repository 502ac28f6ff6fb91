"""A form whose controls are bound to values: each shows what `get` gives and hands a change to `put`, at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, dress


class Form(QFormLayout):
    """Rows of labelled controls. Each row's label is the accessible name of its control."""

    def __init__(self) -> None:
        """Make an empty form."""
        super().__init__()
        self._fillers: list[Callable[[], object]] = []
        self._is_filling = False
        self.setContentsMargins(0, SPACE_L, 0, 0)
        self.setHorizontalSpacing(SPACE_L)
        self.setVerticalSpacing(SPACE_M)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def fill(self) -> None:
        """Show the values as they are now, without taking that for a change."""
        self._is_filling = True
        for filler in self._fillers:
            filler()
        self._is_filling = False

    def whenever_filled(self, filler: Callable[[], object]) -> None:
        """Call this too when the values are shown."""
        self._fillers.append(filler)

    def choice(
        self, label: str, choices: Mapping[str, str], get: Callable[[], str], put: Callable[[str], object]
    ) -> QComboBox:
        """Offer values, each in words."""
        box = QComboBox()
        for value, words in choices.items():
            box.addItem(words, value)
        box.activated.connect(lambda index: put(box.itemData(index)))
        self._fillers.append(lambda: box.setCurrentIndex(box.findData(get())))
        self._add(label, box)
        return box

    def number(
        self, label: str, bounds: tuple[int, int], unit: str, get: Callable[[], int], put: Callable[[int], object]
    ) -> QSpinBox:
        """Ask for a whole number."""
        box = QSpinBox()
        box.setRange(*bounds)
        box.setSuffix(unit)
        box.lineEdit().setTextMargins(SPACE_S, 0, SPACE_S, 0)
        box.valueChanged.connect(lambda value: None if self._is_filling else put(value))
        self._fillers.append(lambda: box.setValue(get()))
        self._add(label, box)
        return box

    def check(self, label: str, get: Callable[[], object], put: Callable[[bool], object]) -> QCheckBox:
        """Ask for yes or no."""
        box = QCheckBox(label)
        box.clicked.connect(lambda: put(box.isChecked()))
        self._fillers.append(lambda: box.setChecked(bool(get())))
        self.addRow("", box)
        return box

    def line(self, label: str, get: Callable[[], str], put: Callable[[str], object]) -> QLineEdit:
        """Ask for a text, which holds when the person leaves it."""
        line = QLineEdit()
        line.editingFinished.connect(lambda: put(line.text().strip()) if line.text().strip() != get() else None)
        self._fillers.append(lambda: line.setText(get()))
        self._add(label, line)
        return line

    def note(self, words: str) -> QLabel:
        """Explain the row above."""
        label = QLabel(words)
        label.setWordWrap(True)
        dress(label, role="muted")
        self.addRow("", label)
        return label

    def _add(self, label: str, control: QWidget) -> None:
        control.setAccessibleName(label.replace("&", ""))
        self.addRow(label, control)
