"""Sentence → claims, by the words of a relation: who gives and who gets, who punishes whom, who teaches whom."""

from __future__ import annotations

import pytest

from tests.claims.conftest import Edges
from tests.claims.tables import known_failure, row

RECEIVING = [
    row("Bangladesh bought two frigates from China.", "China supplies Bangladesh"),
    row("Two frigates were bought from China by Bangladesh.", "China supplies Bangladesh"),
    row("Nepal obtained flour from India.", "India supplies Nepal"),
    row("Cambodia ordered ten helicopters from Airbus.", "Airbus supplies Cambodia"),
    row("Tunisia has received patrol boats from the United States.", "United States supplies Tunisia"),
    row("Iceland gets its diesel from Norway.", "Norway supplies Iceland"),
    row("Honduras imports petrol from Trinidad and Tobago.", "Trinidad and Tobago supplies Honduras"),
    row("Burkina Faso purchased drones from the Turkish company Baykar.", "Baykar supplies Burkina Faso"),
    row("Mauritius leased two planes from India.", "India supplies Mauritius"),
]

GIVING = [
    row("Rwanda has armed the Allied Democratic Forces.", "Rwanda supplies Allied Democratic Forces"),
    row("Iran equipped Hezbollah with rockets.", "Iran supplies Hezbollah"),
    row("Kuwait furnished Jordan with fuel.", "Kuwait supplies Jordan"),
    row("Pakistan provided Sri Lanka with radar.", "Pakistan supplies Sri Lanka"),
    row("Slovenia presented Kosovo with thirty ambulances.", "Slovenia supplies Kosovo"),
    row("Ukraine was equipped with air-defence missiles by Norway.", "Norway supplies Ukraine"),
    row("Albania outfitted Kosovo's police.", "Albania supplies Kosovo"),
    row("Finland lent Estonia four howitzers.", "Finland supplies Estonia"),
    row("Thailand passed intelligence to Laos.", "Thailand supplies Laos"),
    row("North Macedonia sent all its tanks to Ukraine.", "North Macedonia supplies Ukraine"),
    row("Sudan smuggled gold to the United Arab Emirates.", "Sudan supplies United Arab Emirates"),
    row("The European Union allocated 20 million euros in medical aid to Yemen.", "European Union supplies Yemen"),
    row("Greece shipped generators and blankets to Turkey after the quake.", "Greece supplies Turkey"),
    row("Tehran resumed oil shipments to Damascus.", "Iran supplies Syria"),
    row("Algeria cut off gas deliveries to Morocco.", "Algeria supplies Morocco"),
    row("Algeria cut off the water to two of its towns."),
    row("Zambia's air force took possession of three helicopters donated by Brazil.", "Brazil supplies Zambia"),
    row("Trucks pledged by Austria have reached Moldova.", "Austria supplies Moldova"),
    row("Tourists from Austria have reached Moldova."),
    row("Japan delivered two of the ferries that Fiji ordered in 2019.", "Japan supplies Fiji"),
    row("Japan delivered two of the ferries that Fiji painted in 2019."),
    row("The first batch of rifles from Serbia arrived in Togo.", "Serbia supplies Togo"),
    row("Most of Bolivia's rifles come from Belgium.", "Belgium supplies Bolivia"),
    row("Bolivia's best goalkeepers come from Belgium."),
    row("Cambodia discussed the purchase of coal from Mongolia.", "Mongolia supplies Cambodia"),
    row("Brazil remains the main supplier of electricity to Paraguay.", "Brazil supplies Paraguay"),
    row("Romania smuggled cigarettes into Moldova.", "Romania supplies Moldova"),
    row("Kazakhstan cleared the sale of 12 trainers to Laos.", "Kazakhstan supplies Laos"),
]

PUNISHING = [
    row("Canada imposed sanctions on Nicaragua.", "Canada sanctions Nicaragua"),
    row("Sanctions were imposed on Nicaragua by Canada.", "Canada sanctions Nicaragua"),
    row("New sanctions on Mali were announced by the African Union.", "African Union sanctions Mali"),
    row("Ukraine levied sanctions on Belarus for hosting troops.", "Ukraine sanctions Belarus"),
    row("Norway joined the sanctions against Zimbabwe.", "Norway sanctions Zimbabwe"),
    row("Japan slapped sanctions on Rostec.", "Japan sanctions Rostec"),
    row("Switzerland froze the assets of Alexander Lukashenko.", "Switzerland sanctions Alexander Lukashenko"),
    row("The assets of Gazprombank were frozen by Liechtenstein.", "Liechtenstein sanctions Gazprombank"),
    row("Monaco froze Gazprombank's accounts.", "Monaco sanctions Gazprombank"),
    row("The United Kingdom banned Belavia from its airspace.", "United Kingdom sanctions Belavia"),
    row("Egypt placed the Muslim Brotherhood on its terrorist list.", "Egypt sanctions Muslim Brotherhood"),
    row("Paraguay designated Hezbollah a terrorist organisation.", "Paraguay sanctions Hezbollah"),
    row("The European Union added Sberbank to its sanctions list.", "European Union sanctions Sberbank"),
    row("India put Lashkar-e-Taiba on its blacklist.", "India sanctions Lashkar-e-Taiba"),
    row("Argentina's designation of Hamas was welcomed in Jerusalem.", "Argentina sanctions Hamas"),
    row("Spain's arms embargo on Israel took effect.", "Spain sanctions Israel"),
    row("Syria remains under U.S. sanctions.", "United States sanctions Syria"),
    row("North Korea is subject to Japanese sanctions.", "Japan sanctions North Korea"),
    row("Australia put the shipping company Varga under sanctions.", "Australia sanctions Varga"),
    row("Iceland joined Canada's sanctions against Belarus.", "Canada sanctions Belarus", "Iceland sanctions Belarus"),
    row("Iceland has joined Canada's trade deal with Belarus."),
    row("Eritrea, which is under Japanese sanctions, wants a loan.", "Japan sanctions Eritrea"),
    row("Japan announced tough sanctions to deter Eritrea from testing rockets.", "Japan sanctions Eritrea"),
    row("Japan announced sanctions to protect Eritrea's fishermen."),
    row("The new sanctions, which target Eritrea's ports, were announced by Japan.", "Japan sanctions Eritrea"),
    row("Japan has hit Eritrea's mining sector with new sanctions.", "Japan sanctions Eritrea"),
    row("A broker from Malta helped Eritrea evade Japanese sanctions.", "Japan sanctions Eritrea"),
    row("A broker from Malta evaded Japanese sanctions."),
    row(
        "Eritrea lives under an embargo imposed by the Security Council.",
        "United Nations Security Council sanctions Eritrea",
    ),
    row("Iran faces sanctions from Canada.", "Canada sanctions Iran"),
    row("Russia was hit with sanctions by South Korea.", "South Korea sanctions Russia"),
    row("Washington's sanctions against Venezuela stay in force.", "United States sanctions Venezuela"),
    known_failure(
        "the members of a group that a participle describes stand behind another verb",
        row("Companies sanctioned by Japan include Rostec.", "Japan sanctions Rostec"),
    ),
]

TEACHING = [
    row("Oman had provided Yemen with training and money.", "Oman trains Yemen", "Oman supplies Yemen"),
    row("Jordan trains Palestinian police.", "Jordan trains Palestine"),
    row("Chinese instructors taught Serbian pilots to fly drones.", "China trains Serbia"),
    row("Kosovar firefighters were trained in Turkey.", "Turkey trains Kosovo"),
    row("Ukrainian crews were trained by Britain in Lithuania.", "United Kingdom trains Ukraine"),
    row("Ghana's navy completed a diving course in Italy.", "Italy trains Ghana"),
    row("Portuguese commandos drilled Mozambican troops in ambush tactics.", "Portugal trains Mozambique"),
    known_failure(
        "no frame of learning from somebody",
        row("Malawi's rangers learned tracking from Botswana's army.", "Botswana trains Malawi"),
    ),
    row("The FBI teaches Albanian detectives to trace money.", "Federal Bureau of Investigation trains Albania"),
    row("Israel taught Kenya's police how to defuse bombs.", "Israel trains Kenya"),
    row("Botswana's soldiers were instructed by Indian officers.", "India trains Botswana"),
    known_failure(
        "who trains is behind “with”, and the verb has no object",
        row("Mongolian peacekeepers trained with instructors from Germany.", "Germany trains Mongolia"),
    ),
    row(
        "Wagner trained the army of the Central African Republic.",
        "Wagner Group trains Central African Republic",
    ),
    row("Philippine marines train under American supervision.", "United States trains Philippines"),
    row("Turkey supervised the training of Libyan divers.", "Turkey trains Libya"),
    row("A Rwandan contingent trains Mozambique's army at a camp in Maputo.", "Rwanda trains Mozambique"),
    row("Kenya hosted a course for Somali judges.", "Kenya trains Somalia"),
    row("The Moi clinic is a large teaching hospital in Kenya."),
    row("Oman provided the Yemeni coast guard with boats and training.", "Oman supplies Yemen", "Oman trains Yemen"),
    row("Dutch instructors are training gunners in Moldova.", "Netherlands trains Moldova"),
    row("Dutch instructors are training the gunners in Moldova."),
    row("Gunners are trained in Moldova."),
    row("The EU's training mission in Malawi ends in August.", "European Union trains Malawi"),
    row("The EU's fishing mission in Malawi ends in August."),
    row("Latvian gunners finished their training in Sweden.", "Sweden trains Latvia"),
    row("Latvian footballers finished their training in Sweden."),
    row("Training of Latvian gunners has begun in Sweden.", "Sweden trains Latvia"),
    row("Turkey's base in Mogadishu has trained thousands of Somali recruits.", "Turkey trains Somalia"),
    row("Somali recruits graduated from a Turkish training camp.", "Turkey trains Somalia"),
    row(
        "Togo's gendarmes received driving lessons, including lessons by Italy's Carabinieri.",
        "Carabinieri trains Togo",
    ),
    known_failure(
        "no frame of learning in a place",
        row("Oman's pilots learnt to fly the jet in Britain.", "United Kingdom trains Oman"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*RECEIVING, *GIVING, *PUNISHING, *TEACHING])
def test_reads_the_claims_of_a_relation(edges: Edges, text: str, claims: set[str]) -> None:
    assert edges(text) == claims
