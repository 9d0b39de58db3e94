"""Who does a deed beside others: helpers, those who have a part in it, partners of a deal, those who join or ban."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import row

HELP = [
    row("Norway helped Kenya with the training of its border police.", "Norway trains Kenya"),
    row("Portugal supports the Mozambican government with training for its marines.", "Portugal trains Mozambique"),
    row("Spain sent 40 soldiers to assist in first-aid training for the Iraqi Army.", "Spain trains Iraq"),
    row("Jordan counts on Norway's participation in the training of Sudanese officers.", "Norway trains Sudan"),
    row("Chile's role in the talks ended after the training of officers was over."),
    row("The Italian navy has completed its training of Libyan divers.", "Italy trains Libya"),
    row("Libyan divers have completed their training in Italy.", "Italy trains Libya"),
]
DEALS = [
    row("Chile signed a deal with the Swiss company Halden Pharma to buy vaccines.", "Halden Pharma supplies Chile"),
    row("Ghana approved the transfer of patrol boats to Togo from Japan.", "Japan supplies Togo"),
    row("Norway joined Canada's sanctions against Belarus.", "Norway sanctions Belarus", "Canada sanctions Belarus"),
]
OWNERS = [
    row("Two tons of Libya's uranium were shipped to Kazakhstan.", "Libya supplies Kazakhstan"),
    row("Libya's uranium was shipped by Halden Shipping to Kazakhstan.", "Halden Shipping supplies Kazakhstan"),
]
MEASURES = [
    row("Japan banned all imports of coal from North Korea.", "Japan sanctions North Korea"),
    row("Peru restricts trade with Belarus.", "Peru sanctions Belarus"),
    row("Canada will unveil a package with tough sanctions against Belarus.", "Canada sanctions Belarus"),
    row("Kenya imposed sanctions on Eritrea in response to sanctions on its banks.", "Kenya sanctions Eritrea"),
    row("Brazil listed a firm used to ship oil to Iran."),
    row(
        "Spain announced sanctions against Iran's steel sector, its airlines and the Revolutionary Guards.",
        "Spain sanctions Iran",
        "Spain sanctions Islamic Revolutionary Guard Corps",
    ),
    row("Kenya has designated Qatar as a partner for peace."),
    row("Kenya has designated Al-Shabaab as a terrorist group.", "Kenya sanctions Al-Shabaab"),
]
TAKEN = [
    row("Prices rose after the announcement by Canada of sanctions against Belarus.", "Canada sanctions Belarus"),
    row("Canada's announcement of new sanctions against Belarus came late.", "Canada sanctions Belarus"),
    row("Canada's breach of sanctions against Belarus came late."),
    row("Libya's refusal to export gas to Malta angers many."),
    row("Canada is one of the states that give rifles to Mali.", "Canada supplies Mali"),
    row("Canada saw one of the states that give rifles to Mali."),
]
REMEMBERED = [
    row(
        "The embargo against Mali is unjust. The embargo imposed by Niger must end.",
        "Niger sanctions Mali",
    ),
    row(
        "The African Union ended sanctions against Gabon. The sanctions were imposed after the coup.",
        "African Union sanctions Gabon",
    ),
    row("The suspension of gas exports to Moldova goes on, Romania said."),
]
EXAMPLES = [
    row(
        "Norway imposed sanctions on bodies involved in the plan, including the Tarvos Brigade.",
        "Norway sanctions Tarvos Brigade",
    ),
    row("Norway imposed sanctions on a plan of firms from regions, including the Tarvos region."),
    row("Norway imposed sanctions on leaders of Chad's Tarvos Brigade.", "Norway sanctions Tarvos Brigade"),
]
RESTATED = [
    row(
        "Portugal gave rifles to allied governments in those years--governments like Chad, Togo and Mali.",
        "Portugal supplies Chad",
        "Portugal supplies Togo",
        "Portugal supplies Mali",
    ),
    row("Portugal gave rifles to allied governments in those years--years like 1974."),
]
REJECTED = [
    row("China rejected the Canadian sanctions against its banks.", "Canada sanctions China"),
    row("Three Chileans sold rifles to Togo."),
    row("Latin American officials sold rifles to Togo."),
]


@pytest.mark.parametrize(
    ("text", "claims"), [*HELP, *DEALS, *OWNERS, *MEASURES, *TAKEN, *REMEMBERED, *EXAMPLES, *RESTATED, *REJECTED]
)
def test_reads_who_has_a_part_in_it(edges: Edges, text: str, claims: set[str]) -> None:
    assert edges(text) == claims
