"""A picture that is moved: drawn once for many frames, and at every moment what it would be if it were drawn anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest

from .visit import Visit

SOMEWHERE_EMPTY = """() => {
  const canvas = document.querySelector('#picture canvas');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  for (let x = 20; x < width; x += 10) for (let y = 20; y < height; y += 10) {
    if (claimgraph.network.getNodeAt({ x, y }) === undefined) return [left + x, top + y];
  }
}"""
DIFFERENT = """() => {
  const canvas = document.querySelector('#picture canvas');
  const pixels = () => {
    const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
    copy.getContext('2d').drawImage(canvas, 0, 0);
    return copy.getContext('2d').getImageData(0, 0, copy.width, copy.height).data;
  };
  const [moved, wasMoving] = [pixels(), moving.on];
  rest();
  const drawn = pixels();
  let [different, inked] = [0, 0];
  for (let at = 3; at < drawn.length; at += 4) {
    if (drawn[at] > 32) inked += 1;
    if (Math.abs(drawn[at] - moved[at]) > 32) different += 1;
  }
  return [wasMoving, different / inked, inked];
}"""
"""Whether the picture was moving, which share of its ink is elsewhere once it rests, and how much ink there is."""
COUNT_DRAWINGS = """() => {
  window.drawings = 0;
  const { drawNodes } = moving;
  moving.drawNodes = (...them) => ((window.drawings += 1), drawNodes(...them));
  window.frames = 0;
  claimgraph.network.on('afterDrawing', () => (window.frames += 1));
}"""
NEXT_FRAME = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


@pytest.fixture
def generated(pages: Mapping[str, Visit]) -> Iterator[Visit]:
    """The generated page, whose picture does not come to rest because a test takes its time."""
    pages["generated"].enter()
    pages["generated"].page.evaluate("() => { moving.patience = 60_000; rest(); }")
    yield pages["generated"]
    pages["generated"].page.mouse.up()


def drag(visit: Visit, steps: list[tuple[int, int]]) -> None:
    """The button is pressed where no node is and held while the pointer goes by *steps*, a frame for each."""
    x, y = visit.page.evaluate(SOMEWHERE_EMPTY)
    visit.page.mouse.move(x, y)
    visit.page.mouse.down()
    for across, down in steps:
        x, y = x + across, y + down
        visit.page.mouse.move(x, y)
        visit.page.evaluate(NEXT_FRAME)


def near(visit: Visit) -> None:
    """Enlarges the picture until most of it lies outside the window."""
    visit.ask("claimgraph.network.moveTo({ scale: 2.5 * claimgraph.network.getScale() })")
    visit.ask("rest()")


def whole(_: Visit) -> None:
    """Leaves all of the picture in the window."""


@pytest.mark.parametrize("view", [whole, near])
def test_a_dragged_picture_is_drawn_once_for_many_frames(generated: Visit, view: Callable[[Visit], None]) -> None:
    view(generated)
    generated.page.evaluate(COUNT_DRAWINGS)
    drag(generated, [(9, 4)] * 20)
    frames, drawings = generated.ask("[frames, drawings]")
    assert frames >= 15
    assert drawings <= frames / 5


@pytest.mark.parametrize(("view", "step"), [(whole, (40, 10)), (near, (90, 20))])
def test_a_dragged_picture_is_what_it_would_be_if_it_were_drawn(
    generated: Visit, view: Callable[[Visit], None], step: tuple[int, int]
) -> None:
    """The near one is dragged so far that the drawing made at first is used up."""
    view(generated)
    drag(generated, [step] * 7)
    was_moving, different, inked = generated.page.evaluate(DIFFERENT)
    assert was_moving
    assert inked > 2000
    assert different < 0.02


def test_a_zoomed_picture_is_drawn_anew_when_it_rests(generated: Visit) -> None:
    x, y = generated.page.evaluate(SOMEWHERE_EMPTY)
    generated.page.mouse.move(x, y)
    before = generated.ask("claimgraph.network.getScale()")
    generated.ask("moving.patience = 50")
    generated.page.mouse.wheel(0, -300)
    generated.page.wait_for_function("(before) => claimgraph.network.getScale() > before", arg=before)
    generated.page.wait_for_function("() => !moving.on")
    assert generated.ask("placed.scale === claimgraph.network.getScale()")


def test_a_filter_acts_while_the_picture_moves(generated: Visit) -> None:
    drag(generated, [(9, 4)] * 3)
    generated.ask("change({ relation: ['trains'] })")
    generated.page.evaluate(NEXT_FRAME)
    was_moving, different, _ = generated.page.evaluate(DIFFERENT)
    assert was_moving
    assert different < 0.02


def test_the_picture_of_a_moving_one_is_taken_at_rest(generated: Visit) -> None:
    drag(generated, [(9, 4)] * 3)
    assert generated.ask("moving.on")
    with generated.page.expect_download():
        generated.ask("savePng()")
    assert not generated.ask("moving.on")


def test_a_node_that_is_dragged_takes_its_lines_and_its_name_along(generated: Visit) -> None:
    page = generated.page
    x, y, iri = generated.ask(
        """(() => {
          const { id } = placed.names[0].row;
          const { x, y } = claimgraph.network.canvasToDOM(claimgraph.network.getPosition(id));
          const { left, top } = document.querySelector('#picture canvas').getBoundingClientRect();
          return [left + x, top + y, id];
        })()"""
    )
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(1, 6):
        page.mouse.move(x + 8 * step, y + 5 * step)
        page.evaluate(NEXT_FRAME)
    assert not generated.ask("moving.on")
    at, name = generated.ask("[placeOf(it).x, placed.names.find(({ row }) => row.id === it)?.x]", iri)
    assert name == pytest.approx(at)
    apart = generated.ask(
        """(({ x, y, size }) => currentLines().flatMap((layer) => layer.lines)
           .filter(({ id }) => claimgraph.edge(id).from === it)
           .map(({ line }) => Math.hypot(line.start.x - x, line.start.y - y) - size))(placeOf(it))""",
        iri,
    )
    assert apart
    assert max(apart) < 5
