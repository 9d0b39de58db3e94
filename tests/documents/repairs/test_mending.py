"""Wrong tree → right tree, one table for all repairs, and trees that each leaves alone."""

from __future__ import annotations

import pytest

from graph.documents.repairs import REPAIRS, lists, objects, openers, phrases, predicates, repair, speakers, subjects
from tests.documents.repairs.mending import Repair, mended
from tests.trees import plant

WRONG = [
    (
        openers.phrase_around_object,
        "Chile/NNP:nsubj>sends sends/VBZ:ROOT to/IN:case>arms Peru/NNP:obj>sends arms/NNS:obl>sends",
        "Chile/NNP:nsubj>sends sends/VBZ:ROOT to/IN:case>Peru Peru/NNP:obl>sends arms/NNS:obj>sends",
    ),
    (
        objects.verb_beside_verb,
        "Chile/NNP:nsubj>charges charges/VBZ:ROOT and/CC:cc>fines fines/NNS:conj>charges nine/CD:nummod>firms "
        "firms/NNS:obj>charges",
        "Chile/NNP:nsubj>charges charges/VBZ:ROOT and/CC:cc>fines fines/VBZ:conj>charges nine/CD:nummod>firms "
        "firms/NNS:obj>charges",
    ),
    (
        openers.object_of_noun,
        "adding/VBG:ROOT to/IN:case>list list/NN:obl>adding firms/NNS:obj>list",
        "adding/VBG:ROOT to/IN:case>list list/NN:obl>adding firms/NNS:obj>adding",
    ),
    (
        lists.verb_of_its_tense,
        "Chile/NNP:nsubj>accuses accuses/VBZ:ROOT Peru/NNP:obj>accuses of/IN:mark>paying paying/VBG:advcl>accuses "
        "men/NNS:obj>paying ,/,:punct>fines and/CC:cc>fines fines/VBZ:conj>paying it/PRP:obj>fines",
        "Chile/NNP:nsubj>accuses accuses/VBZ:ROOT Peru/NNP:obj>accuses of/IN:mark>paying paying/VBG:advcl>accuses "
        "men/NNS:obj>paying ,/,:punct>fines and/CC:cc>fines fines/VBZ:conj>accuses it/PRP:obj>fines",
    ),
    (
        objects.verb_behind_name,
        "The/DT:det>votes Council/NNP:compound>votes votes/NNS:ROOT in/IN:case>favour favour/NN:obl>votes",
        "The/DT:det>Council Council/NNP:nsubj>votes votes/VBZ:ROOT in/IN:case>favour favour/NN:obl>votes",
    ),
    (
        openers.object_by_its_case,
        "Chile/NNP:nsubj>sold sold/VBD:ROOT arms/NNS:obj>sold to/IN:case>allies allies/NNS:obj>sold",
        "Chile/NNP:nsubj>sold sold/VBD:ROOT arms/NNS:obj>sold to/IN:case>allies allies/NNS:obl>sold",
    ),
    (
        openers.behind_relative,
        "Chile/NNP:nsubj>broke broke/VBD:ROOT pacts/NNS:obj>broke ,/,:punct>signed which/WDT:obj>signed "
        "it/PRP:nsubj>signed signed/VBD:acl:relcl>pacts ,/,:punct>selling by/IN:mark>selling "
        "selling/VBG:advcl>signed arms/NNS:obj>selling",
        "Chile/NNP:nsubj>broke broke/VBD:ROOT pacts/NNS:obj>broke ,/,:punct>signed which/WDT:obj>signed "
        "it/PRP:nsubj>signed signed/VBD:acl:relcl>pacts ,/,:punct>selling by/IN:mark>selling "
        "selling/VBG:advcl>broke arms/NNS:obj>selling",
    ),
    (
        openers.case_of_flat,
        "claims/NNS:ROOT by/IN:case>Ana singer/NN:nmod>claims Ana/NNP:flat>singer Ruiz/NNP:flat>Ana",
        "claims/NNS:ROOT by/IN:case>singer singer/NN:nmod>claims Ana/NNP:flat>singer Ruiz/NNP:flat>Ana",
    ),
    (
        openers.clause_opener,
        "Chile/NNP:nsubj>left left/VBD:ROOT after/IN:case>owner its/PRP$:nmod:poss>owner owner/NN:obl>fined "
        "was/VBD:aux:pass>fined fined/VBN:advcl>left",
        "Chile/NNP:nsubj>left left/VBD:ROOT after/IN:mark>fined its/PRP$:nmod:poss>owner owner/NN:nsubj:pass>fined "
        "was/VBD:aux:pass>fined fined/VBN:advcl>left",
    ),
    (
        phrases.of_phrase_behind_name,
        "Chad/NNP:nsubj>took took/VBD:ROOT delivery/NN:obj>took on/IN:case>Friday Friday/NNP:obl>took of/IN:case>boats "
        "two/CD:nummod>boats boats/NNS:nmod>Friday",
        "Chad/NNP:nsubj>took took/VBD:ROOT delivery/NN:obj>took on/IN:case>Friday Friday/NNP:obl>took of/IN:case>boats "
        "two/CD:nummod>boats boats/NNS:nmod>delivery",
    ),
    (
        phrases.second_object,
        "Chile/NNP:nsubj>sold sold/VBD:ROOT the/DT:det>army army/NN:obj>sold ten/CD:nummod>jets jets/NNS:appos>army",
        "Chile/NNP:nsubj>sold sold/VBD:ROOT the/DT:det>army army/NN:iobj>sold ten/CD:nummod>jets jets/NNS:obj>sold",
    ),
    (
        phrases.receiver_before_number,
        "Chile/NNP:nsubj>sold sold/VBD:ROOT the/DT:det>jets army/NN:compound>jets ten/CD:nummod>jets jets/NNS:obj>sold",
        "Chile/NNP:nsubj>sold sold/VBD:ROOT the/DT:det>army army/NN:iobj>sold ten/CD:nummod>jets jets/NNS:obj>sold",
    ),
    (
        speakers.office_behind_comma,
        "Peru/NNP:nsubj>buys buys/VBZ:ccomp>said from/IN:case>Chile Chile/NNP:obl>buys ,/,:punct>chief "
        "the/DT:det>chief chief/NN:appos>Chile ,/,:punct>chief said/VBD:ROOT",
        "Peru/NNP:nsubj>buys buys/VBZ:ccomp>said from/IN:case>Chile Chile/NNP:obl>buys ,/,:punct>chief "
        "the/DT:det>chief chief/NN:nsubj>said ,/,:punct>chief said/VBD:ROOT",
    ),
    (
        speakers.joined_subject_in_commas,
        "Peru/NNP:nsubj>buys buys/VBZ:ROOT from/IN:case>Chile Chile/NNP:obl>buys ,/,:punct>Cuba and/CC:cc>Cuba "
        "Cuba/NNP:conj>Chile a/DT:det>friend friend/NN:appos>Cuba ,/,:punct>Cuba sells/VBZ:conj>buys",
        "Peru/NNP:nsubj>buys buys/VBZ:ROOT from/IN:case>Chile Chile/NNP:obl>buys ,/,:punct>Cuba and/CC:cc>sells "
        "Cuba/NNP:nsubj>sells a/DT:det>friend friend/NN:appos>Cuba ,/,:punct>Cuba sells/VBZ:conj>buys",
    ),
    (
        speakers.apposition_behind_infinitive,
        "Peru/NNP:nsubj>voted voted/VBD:ROOT to/TO:mark>fine fine/VB:xcomp>voted banks/NNS:obj>fine ,/,:punct>Halden "
        "Halden/NNP:nsubj>fine",
        "Peru/NNP:nsubj>voted voted/VBD:ROOT to/TO:mark>fine fine/VB:xcomp>voted banks/NNS:obj>fine ,/,:punct>Halden "
        "Halden/NNP:appos>banks",
    ),
    (
        phrases.abbreviated_name,
        "Chile/NNP:nsubj>fined fined/VBD:ROOT Orlan/NNP:compound>Sdn. Sdn./NN:obj>fined",
        "Chile/NNP:nsubj>fined fined/VBD:ROOT Orlan/NNP:compound>Sdn. Sdn./NNP:obj>fined",
    ),
    (
        objects.finding_of_somebody,
        "panels/NNS:nmod:poss>finding finding/VBG:obj>left that/IN:mark>paid Peru/NNP:nsubj>paid paid/VBD:acl>finding "
        "left/VBD:ROOT",
        "panels/NNS:nmod:poss>finding finding/NN:obj>left that/IN:mark>paid Peru/NNP:nsubj>paid paid/VBD:acl>finding "
        "left/VBD:ROOT",
    ),
    (
        lists.counted_names,
        "Chile/NNP:nsubj>fined fined/VBD:ROOT two/CD:nummod>men men/NNS:obj>fined of/IN:case>Halden "
        "Halden/NNP:nmod>men ,/,:punct>Ana Ana/NNP:conj>Halden and/CC:cc>Ivo Ivo/NNP:conj>Ana",
        "Chile/NNP:nsubj>fined fined/VBD:ROOT two/CD:nummod>men men/NNS:obj>fined of/IN:case>Halden "
        "Halden/NNP:nmod>men ,/,:punct>Ana Ana/NNP:appos>men and/CC:cc>Ivo Ivo/NNP:conj>Ana",
    ),
    (
        predicates.predicate_of_claim,
        "Chile/NNP:nsubj>said said/VBD:ROOT reports/NNS:obj>said that/IN:mark>false Peru/NNP:nsubj>paid "
        "paid/VBD:acl>reports were/VBD:cop>false false/JJ:acl>reports",
        "Chile/NNP:nsubj>said said/VBD:ROOT reports/NNS:nsubj>false that/IN:mark>paid Peru/NNP:nsubj>paid "
        "paid/VBD:acl>reports were/VBD:cop>false false/JJ:ccomp>said",
    ),
    (
        predicates.inner_marker,
        "Chile/NNP:nsubj>said said/VBD:ROOT reports/NNS:nsubj>false that/IN:mark>false Peru/NNP:nsubj>paid "
        "paid/VBD:acl>reports were/VBD:cop>false false/JJ:ccomp>said",
        "Chile/NNP:nsubj>said said/VBD:ROOT reports/NNS:nsubj>false that/IN:mark>paid Peru/NNP:nsubj>paid "
        "paid/VBD:acl>reports were/VBD:cop>false false/JJ:ccomp>said",
    ),
    (
        predicates.speaker_behind_content,
        "reports/NNS:nsubj>false are/VBP:cop>false false/JJ:ccomp>said ,/,:punct>false envoys/NNS:nsubj>false "
        "said/VBD:ROOT",
        "reports/NNS:nsubj>false are/VBP:cop>false false/JJ:ccomp>said ,/,:punct>false envoys/NNS:nsubj>said "
        "said/VBD:ROOT",
    ),
    (
        objects.noun_by_its_article,
        "Chile/NNP:nsubj>called called/VBD:ROOT the/DT:det>finding finding/VBG:xcomp>called a/DT:det>fake "
        "fake/NN:obj>finding",
        "Chile/NNP:nsubj>called called/VBD:ROOT the/DT:det>finding finding/NN:obj>called a/DT:det>fake "
        "fake/NN:xcomp>called",
    ),
    (
        subjects.speakers_behind_comma,
        "Peru/NNP:nsubj>buys buys/VBZ:ccomp>said arms/NNS:obj>buys from/IN:case>Chile Chile/NNP:nmod>arms "
        ",/,:punct>Ana Ana/NNP:conj>Chile and/CC:cc>Juan Juan/NNP:conj>Ana said/VBD:ROOT",
        "Peru/NNP:nsubj>buys buys/VBZ:ccomp>said arms/NNS:obj>buys from/IN:case>Chile Chile/NNP:nmod>arms "
        ",/,:punct>Ana Ana/NNP:nsubj>said and/CC:cc>Juan Juan/NNP:conj>Ana said/VBD:ROOT",
    ),
    (
        objects.plural_of_compound,
        "Chile/NNP:nsubj>denied denied/VBD:ROOT Greek/JJ:amod>press press/NN:iobj>denied claims/VBZ:obj>denied "
        "it/PRP:nsubj>left left/VBD:ccomp>claims",
        "Chile/NNP:nsubj>denied denied/VBD:ROOT Greek/JJ:amod>claims press/NN:compound>claims claims/NNS:obj>denied "
        "it/PRP:nsubj>left left/VBD:acl>claims",
    ),
    (
        objects.gerund_clause,
        "Chile/NNP:nsubj>accused accused/VBD:ROOT Peru/NNP:obj>accused of/IN:mark>paying paying/VBG:obl>accused "
        "and/CC:cc>arming arming/VBG:conj>paying men/NNS:obj>arming",
        "Chile/NNP:nsubj>accused accused/VBD:ROOT Peru/NNP:obj>accused of/IN:mark>paying paying/VBG:advcl>accused "
        "and/CC:cc>arming arming/VBG:conj>paying men/NNS:obj>arming",
    ),
    (
        objects.verb_root,
        "Chile/NNP:nsubj>sanctions sanctions/NNS:ROOT the/DT:det>fleet fleet/NN:appos>sanctions",
        "Chile/NNP:nsubj>sanctions sanctions/VBZ:ROOT the/DT:det>fleet fleet/NN:obj>sanctions",
    ),
    (
        objects.verb_by_its_tag,
        "Chile/NNP:nsubj>left left/VBD:ROOT after/IN:mark>arming arming/VBG:advcl>left and/CC:cc>training "
        "training/NN:conj>arming men/NNS:obj>arming",
        "Chile/NNP:nsubj>left left/VBD:ROOT after/IN:mark>arming arming/VBG:advcl>left and/CC:cc>training "
        "training/VBG:conj>arming men/NNS:obj>arming",
    ),
    (
        objects.object_behind_judgement,
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:case>claims false/JJ:amod>claims claims/NNS:obj>rejected "
        "it/PRP:nsubj>left left/VBD:acl>claims",
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:case>false false/JJ:obl>rejected claims/NNS:obj>rejected "
        "it/PRP:nsubj>left left/VBD:acl>claims",
    ),
    (
        objects.object_behind_judgement,
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:mark>baseless baseless/VBG:advcl>rejected the/DT:det>claims "
        "claims/NNS:obj>baseless it/PRP:nsubj>left left/VBD:acl>claims",
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:case>baseless baseless/VBG:obl>rejected the/DT:det>claims "
        "claims/NNS:obj>rejected it/PRP:nsubj>left left/VBD:acl>claims",
    ),
    (
        objects.lone_indirect,
        "Chile/NNP:nsubj>lent lent/VBD:ROOT jets/NNS:iobj>lent",
        "Chile/NNP:nsubj>lent lent/VBD:ROOT jets/NNS:obj>lent",
    ),
    (
        objects.bare_oblique,
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:case>fiction fiction/NN:obl>rejected a/DT:det>claim "
        "claim/NN:obl>rejected",
        "Chile/NNP:nsubj>rejected rejected/VBD:ROOT as/IN:case>fiction fiction/NN:obl>rejected a/DT:det>claim "
        "claim/NN:obj>rejected",
    ),
    (
        objects.bare_oblique,
        "Chile/NNP:nsubj>denied denied/VBD:ROOT the/DT:det>crew crew/NNS:compound>entry entry/NN:xcomp>denied",
        "Chile/NNP:nsubj>denied denied/VBD:ROOT the/DT:det>crew crew/NNS:compound>entry entry/NN:obj>denied",
    ),
    (
        objects.object_before_marker,
        "Chile/NNP:nsubj>suspects suspects/VBZ:ROOT Peru/NNP:obj>selling of/IN:mark>selling selling/VBG:advcl>suspects",
        "Chile/NNP:nsubj>suspects suspects/VBZ:ROOT Peru/NNP:obj>suspects of/IN:mark>selling "
        "selling/VBG:advcl>suspects",
    ),
    (
        subjects.two_subjects,
        "Peru/NNP:nsubj>said armed/VBN:acl>Peru Chile/NNP:obj>armed envoys/NNS:nsubj>said said/VBD:ROOT",
        "Peru/NNP:nsubj>armed armed/VBD:ccomp>said Chile/NNP:obj>armed envoys/NNS:nsubj>said said/VBD:ROOT",
    ),
    (
        subjects.fronted_subject,
        "crews/NNS:nsubj>left left/VBD:ROOT Chad/NNP:obj>left ,/,:punct>Mali and/CC:cc>Mali Mali/NNP:conj>Chad "
        ",/,:punct>bought which/WDT:nsubj>bought bought/VBD:acl:relcl>Mali jets/NNS:obj>bought ,/,:punct>bought "
        "may/MD:aux>send send/VB:parataxis>left aides/NNS:obj>send",
        "crews/NNS:nsubj>left left/VBD:ROOT Chad/NNP:obj>left ,/,:punct>Mali and/CC:cc>Mali Mali/NNP:nsubj>send "
        ",/,:punct>bought which/WDT:nsubj>bought bought/VBD:acl:relcl>Mali jets/NNS:obj>bought ,/,:punct>bought "
        "may/MD:aux>send send/VB:parataxis>left aides/NNS:obj>send",
    ),
    (
        subjects.aside_in_commas,
        "plans/NNS:nsubj>mad ,/,:punct>said Chile/NNP:nsubj>said said/VBD:acl:relcl>plans ,/,:punct>said "
        "are/VBP:cop>mad mad/JJ:ROOT",
        "plans/NNS:nsubj>mad ,/,:punct>said Chile/NNP:nsubj>said said/VBD:parataxis>mad ,/,:punct>said "
        "are/VBP:cop>mad mad/JJ:ROOT",
    ),
    (
        subjects.active_subject,
        "crews/NNS:nsubj:pass>trained trained/VBN:ROOT in/IN:case>Peru Peru/NNP:obl>trained ./.:punct>trained",
        "crews/NNS:nsubj>trained trained/VBD:ROOT in/IN:case>Peru Peru/NNP:obl>trained ./.:punct>trained",
    ),
    (
        subjects.cleft_clause,
        "It/PRP:nsubj>Chile is/VBZ:cop>Chile Chile/NNP:ROOT that/WDT:nsubj>pays pays/VBZ:advcl:relcl>Chile",
        "It/PRP:nsubj>Chile is/VBZ:cop>Chile Chile/NNP:ROOT that/WDT:nsubj>pays pays/VBZ:acl:relcl>Chile",
    ),
    (
        objects.verb_by_its_tag,
        "Chile/NNP:nsubj>accused accused/VBD:ROOT Peru/NNP:obj>accused of/IN:mark>shipping "
        "shipping/NN:advcl>accused arms/NNS:obj>shipping",
        "Chile/NNP:nsubj>accused accused/VBD:ROOT Peru/NNP:obj>accused of/IN:mark>shipping "
        "shipping/VBG:advcl>accused arms/NNS:obj>shipping",
    ),
    (
        subjects.inverted_aside,
        "Peru/NNP:nsubj>said ,/,:punct>Peru said/VBD:ROOT envoys/NNS:nsubj>left ,/,:punct>envoys left/VBD:ccomp>said",
        "Peru/NNP:nsubj>left ,/,:punct>Peru said/VBD:ROOT envoys/NNS:nsubj>said ,/,:punct>envoys left/VBD:ccomp>said",
    ),
    (
        lists.name_in_commas,
        "Chile/NNP:nsubj>fined fined/VBD:ROOT importers/NNS:obj>fined of/IN:case>fuel fuel/NN:nmod>importers "
        ",/,:punct>Halden Halden/NNP:conj>fuel ,/,:punct>fined since/IN:case>May May/NNP:obl>fined",
        "Chile/NNP:nsubj>fined fined/VBD:ROOT importers/NNS:obj>fined of/IN:case>fuel fuel/NN:nmod>importers "
        ",/,:punct>Halden Halden/NNP:appos>fuel ,/,:punct>fined since/IN:case>May May/NNP:obl>fined",
    ),
    (
        objects.clause_of_object,
        "Chile/NNP:nsubj>denied denied/VBD:ROOT claims/NNS:obj>denied that/IN:mark>left they/PRP:nsubj>left "
        "left/VBD:advcl>denied",
        "Chile/NNP:nsubj>denied denied/VBD:ROOT claims/NNS:obj>denied that/IN:mark>left they/PRP:nsubj>left "
        "left/VBD:acl>claims",
    ),
    (
        objects.participle_of_subject,
        "Chile/NNP:nsubj>denied denied/VBD:ROOT theft/NN:obj>denied ,/,:punct>calling calling/VBG:acl>theft "
        "it/PRP:obj>calling lies/NNS:xcomp>calling",
        "Chile/NNP:nsubj>denied denied/VBD:ROOT theft/NN:obj>denied ,/,:punct>calling calling/VBG:advcl>denied "
        "it/PRP:obj>calling lies/NNS:xcomp>calling",
    ),
    (
        lists.first_of_subjects,
        "Mali/NNP:nsubj>fell fell/VBD:ROOT after/IN:case>Chad Chad/NNP:obl>left ,/,:punct>Chad Peru/NNP:nsubj>left "
        "and/CC:cc>Togo Togo/NNP:conj>Peru left/VBD:advcl>fell",
        "Mali/NNP:nsubj>fell fell/VBD:ROOT after/IN:mark>left Chad/NNP:nsubj>left ,/,:punct>Chad Peru/NNP:conj>Chad "
        "and/CC:cc>Togo Togo/NNP:conj>Peru left/VBD:advcl>fell",
    ),
    (
        subjects.subject_of_content,
        "claims/NNS:nsubj>says that/IN:mark>false Peru/NNP:nsubj>paid paid/VBD:acl>claims are/VBP:cop>false "
        "false/JJ:ccomp>says ,/,:punct>says Chile/NNP:nsubj>says says/VBZ:ROOT",
        "claims/NNS:nsubj>false that/IN:mark>paid Peru/NNP:nsubj>paid paid/VBD:acl>claims are/VBP:cop>false "
        "false/JJ:ccomp>says ,/,:punct>says Chile/NNP:nsubj>says says/VBZ:ROOT",
    ),
    (
        subjects.before_finite,
        "Chile/NNP:nsubj>denies denies/VBZ:ROOT it/PRP:obj>denies arms/VBZ:ccomp>denies rebels/NNS:obj>arms",
        "Chile/NNP:nsubj>denies denies/VBZ:ROOT it/PRP:nsubj>arms arms/VBZ:ccomp>denies rebels/NNS:obj>arms",
    ),
    (
        subjects.bare_subject,
        "after/IN:mark>left Ana/NNP:obl>left Ruiz/NNP:flat>Ana left/VBD:advcl>fell Peru/NNP:nsubj>fell fell/VBD:ROOT",
        "after/IN:mark>left Ana/NNP:nsubj>left Ruiz/NNP:flat>Ana left/VBD:advcl>fell Peru/NNP:nsubj>fell fell/VBD:ROOT",
    ),
    (
        subjects.cleft_clause,
        "It/PRP:expl>Chile is/VBZ:cop>Chile Chile/NNP:ROOT that/WDT:nsubj>sells sells/VBZ:advcl:relcl>Chile",
        "It/PRP:expl>Chile is/VBZ:cop>Chile Chile/NNP:ROOT that/WDT:nsubj>sells sells/VBZ:acl:relcl>Chile",
    ),
    (
        lists.by_its_case,
        "Norway/NNP:nsubj>fined fined/VBD:ROOT men/NNS:obj>fined from/IN:case>firms firms/NNS:nmod>men in/IN:case>Peru "
        "Peru/NNP:nmod>firms and/CC:cc>banks from/IN:case>banks banks/NNS:conj>Peru",
        "Norway/NNP:nsubj>fined fined/VBD:ROOT men/NNS:obj>fined from/IN:case>firms firms/NNS:nmod>men in/IN:case>Peru "
        "Peru/NNP:nmod>firms and/CC:cc>banks from/IN:case>banks banks/NNS:conj>firms",
    ),
    (
        subjects.fronted_subject,
        "Acting/VBG:advcl>left alone/RB:advmod>Acting ,/,:punct>left Chad/NNP:obj>Acting left/VBD:ROOT",
        "Acting/VBG:advcl>left alone/RB:advmod>Acting ,/,:punct>left Chad/NNP:nsubj>left left/VBD:ROOT",
    ),
    (
        subjects.fronted_subject,
        "Bought/VBN:advcl>sold late/RB:advmod>Bought ,/,:punct>sold ships/NNS:obj>Bought were/VBD:aux:pass>sold "
        "sold/VBN:ROOT",
        "Bought/VBN:advcl>sold late/RB:advmod>Bought ,/,:punct>sold ships/NNS:nsubj:pass>sold "
        "were/VBD:aux:pass>sold sold/VBN:ROOT",
    ),
    (
        lists.verb_of_its_tense,
        "Peru/NNP:nsubj>said said/VBD:ROOT they/PRP:nsubj>trade trade/VBP:ccomp>said ,/,:punct>deny but/CC:cc>deny "
        "did/VBD:aux>deny not/RB:advmod>deny deny/VB:conj>trade it/PRP:obj>deny",
        "Peru/NNP:nsubj>said said/VBD:ROOT they/PRP:nsubj>trade trade/VBP:ccomp>said ,/,:punct>deny but/CC:cc>deny "
        "did/VBD:aux>deny not/RB:advmod>deny deny/VB:conj>said it/PRP:obj>deny",
    ),
    (
        lists.listed_subject,
        "With/IN:case>Peru Peru/NNP:obl>froze ,/,:punct>Chile Chile/NNP:conj>Peru ,/,:punct>Cuba "
        "Cuba/NNP:conj>Peru and/CC:cc>Mali Mali/NNP:nsubj>froze froze/VBD:ROOT funds/NNS:obj>froze",
        "With/IN:case>Peru Peru/NNP:obl>froze ,/,:punct>Chile Chile/NNP:nsubj>froze ,/,:punct>Cuba "
        "Cuba/NNP:conj>Chile and/CC:cc>Mali Mali/NNP:conj>Chile froze/VBD:ROOT funds/NNS:obj>froze",
    ),
    (
        lists.within_semicolons,
        "sanctions/NNS:ROOT on/IN:case>firm firm/NN:nmod>sanctions ;/,:punct>ban and/CC:cc>ban ban/NN:conj>firm",
        "sanctions/NNS:ROOT on/IN:case>firm firm/NN:nmod>sanctions ;/,:punct>ban and/CC:cc>ban ban/NN:conj>sanctions",
    ),
    (
        lists.within_semicolons,
        "ban/NN:ROOT on/IN:case>firm firm/NN:nmod>ban ;/,:punct>listing listing/NN:conj>ban of/IN:case>men "
        "men/NNS:nmod>listing and/CC:cc>aide aide/NN:conj>firm",
        "ban/NN:ROOT on/IN:case>firm firm/NN:nmod>ban ;/,:punct>listing listing/NN:conj>ban of/IN:case>men "
        "men/NNS:nmod>listing and/CC:cc>aide aide/NN:conj>men",
    ),
]

RIGHT = [
    (
        openers.phrase_around_object,
        "Chile/NNP:nsubj>sends sends/VBZ:ROOT arms/NNS:obj>sends to/IN:case>Peru Peru/NNP:obl>sends",
    ),
    (
        objects.verb_beside_verb,
        "Chile/NNP:nsubj>wants wants/VBZ:ROOT talks/NNS:obj>wants and/CC:cc>peace peace/NN:conj>talks",
    ),
    (openers.object_of_noun, "adding/VBG:ROOT firms/NNS:obj>adding to/IN:case>list list/NN:obl>adding"),
    (
        objects.verb_behind_name,
        "The/DT:det>votes Council/NNP:compound>votes votes/NNS:ROOT on/IN:case>aid aid/NN:nmod>votes",
    ),
    (openers.object_by_its_case, "Chile/NNP:nsubj>sold sold/VBD:ROOT allies/NNS:obj>sold arms/NNS:obj>sold"),
    (
        openers.behind_relative,
        "Chile/NNP:nsubj>broke broke/VBD:ROOT pacts/NNS:obj>broke that/WDT:obj>signed it/PRP:nsubj>signed "
        "signed/VBD:acl:relcl>pacts by/IN:mark>selling selling/VBG:advcl>signed arms/NNS:obj>selling",
    ),
    (openers.case_of_flat, "claims/NNS:ROOT by/IN:case>Ana Ana/NNP:nmod>claims Ruiz/NNP:flat>Ana"),
    (
        openers.clause_opener,
        "Chile/NNP:nsubj>left left/VBD:ROOT after/IN:case>May May/NNP:obl>fined it/PRP:nsubj>fined "
        "was/VBD:aux:pass>fined fined/VBN:advcl>left",
    ),
    (
        phrases.of_phrase_behind_name,
        "Chad/NNP:nsubj>sued sued/VBD:ROOT in/IN:case>Bank Bank/NNP:obl>sued of/IN:case>Chile Chile/NNP:nmod>Bank",
    ),
    (
        phrases.second_object,
        "Chile/NNP:nsubj>sold sold/VBD:ROOT Falcon/NNP:obj>sold ,/,:punct>firm a/DT:det>firm firm/NN:appos>Falcon",
    ),
    (
        phrases.receiver_before_number,
        "Chile/NNP:nsubj>sold sold/VBD:ROOT Falcon/NNP:compound>jets 90/CD:nummod>jets jets/NNS:obj>sold",
    ),
    (
        speakers.office_behind_comma,
        "Peru/NNP:nsubj>buys buys/VBZ:ccomp>said from/IN:case>Chile Chile/NNP:obl>buys ,/,:punct>friend "
        "friend/NN:appos>Chile ,/,:punct>said envoys/NNS:nsubj>said said/VBD:ROOT",
    ),
    (
        speakers.joined_subject_in_commas,
        "Peru/NNP:nsubj>buys buys/VBZ:ROOT from/IN:case>Chile Chile/NNP:obl>buys and/CC:cc>Cuba Cuba/NNP:conj>Chile "
        ",/,:punct>sells sells/VBZ:conj>buys",
    ),
    (
        speakers.apposition_behind_infinitive,
        "Peru/NNP:nsubj>voted voted/VBD:ROOT to/TO:mark>fine fine/VB:xcomp>voted banks/NNS:obj>fine ,/,:punct>said "
        "envoys/NNS:nsubj>said said/VBD:parataxis>voted",
    ),
    (
        phrases.abbreviated_name,
        "Chile/NNP:nsubj>met met/VBD:ROOT Mr./NN:obj>met",
    ),
    (
        objects.finding_of_somebody,
        "Peru/NNP:nmod:poss>selling selling/VBG:nsubj>left arms/NNS:obj>selling left/VBD:ROOT",
    ),
    (
        lists.counted_names,
        "Chile/NNP:nsubj>fined fined/VBD:ROOT three/CD:nummod>men men/NNS:obj>fined of/IN:case>Halden "
        "Halden/NNP:nmod>men ,/,:punct>Orlan and/CC:cc>Orlan Orlan/NNP:conj>Halden",
    ),
    (
        predicates.predicate_of_claim,
        "Chile/NNP:nsubj>saw saw/VBD:ROOT reports/NNS:obj>saw Peru/NNP:nsubj>paid paid/VBD:acl:relcl>reports "
        "which/WDT:nsubj>false were/VBD:cop>false false/JJ:acl:relcl>reports",
    ),
    (
        predicates.inner_marker,
        "Chile/NNP:nsubj>said said/VBD:ROOT that/IN:mark>false reports/NNS:nsubj>false Peru/NNP:nsubj>paid "
        "paid/VBD:acl>reports were/VBD:cop>false false/JJ:ccomp>said",
    ),
    (
        predicates.speaker_behind_content,
        "reports/NNS:nsubj>false are/VBP:cop>false false/JJ:ccomp>said ,/,:punct>said envoys/NNS:nsubj>said "
        "said/VBD:ROOT",
    ),
    (
        objects.noun_by_its_article,
        "Chile/NNP:nsubj>began began/VBD:ROOT selling/VBG:xcomp>began arms/NNS:obj>selling",
    ),
    (
        subjects.speakers_behind_comma,
        "Peru/NNP:nsubj>buys buys/VBZ:ccomp>said arms/NNS:obj>buys ,/,:punct>said yesterday/NN:obl:unmarked>said "
        "said/VBD:ROOT",
    ),
    (
        objects.plural_of_compound,
        "Chile/NNP:nsubj>said said/VBD:ROOT the/DT:det>press press/NN:nsubj>claims claims/VBZ:ccomp>said "
        "it/PRP:nsubj>left left/VBD:ccomp>claims",
    ),
    (
        objects.gerund_clause,
        "Chile/NNP:nsubj>spoke spoke/VBD:ROOT of/IN:case>training training/VBG:obl>spoke",
    ),
    (
        objects.object_behind_judgement,
        "Chile/NNP:nsubj>served served/VBD:ROOT as/IN:case>host honorary/JJ:amod>host host/NN:obl>served",
    ),
    (
        objects.verb_root,
        "Chile/NNP:nsubj>sanctions is/VBZ:cop>sanctions sanctions/NNS:ROOT the/DT:det>fleet fleet/NN:appos>sanctions",
    ),
    (
        objects.verb_root,
        "new/JJ:amod>sanctions sanctions/NNS:ROOT the/DT:det>fleet fleet/NN:appos>sanctions",
    ),
    (
        objects.lone_indirect,
        "Chile/NNP:nsubj>lent lent/VBD:ROOT Peru/NNP:iobj>lent jets/NNS:obj>lent",
    ),
    (
        objects.lone_indirect,
        "Chile/NNP:nsubj>taught taught/VBD:ROOT crews/NNS:iobj>taught to/TO:mark>dive dive/VB:xcomp>taught",
    ),
    (
        objects.bare_oblique,
        "Chile/NNP:nsubj>left left/VBD:ROOT on/IN:case>Monday Monday/NNP:obl>left",
    ),
    (
        objects.bare_oblique,
        "jets/NNS:nsubj:pass>sold were/VBD:aux:pass>sold sold/VBN:ROOT time/NN:obl>sold",
    ),
    (
        objects.object_before_marker,
        "Chile/NNP:nsubj>suspects suspects/VBZ:ROOT what/WP:obj>sold Peru/NNP:nsubj>sold sold/VBD:ccomp>suspects",
    ),
    (
        subjects.two_subjects,
        "Peru/NNP:nsubj>said armed/VBN:acl>Peru by/IN:case>Chile Chile/NNP:obl>armed said/VBD:ROOT",
    ),
    (
        subjects.inverted_aside,
        "Peru/NNP:nsubj>said said/VBD:ROOT the/DT:det>envoy envoy/NN:nsubj>left left/VBD:ccomp>said",
    ),
    (subjects.fronted_subject, "Leave/VB:ROOT Chad/NNP:obj>Leave"),
    (
        subjects.fronted_subject,
        "In/IN:case>Chad Chad/NNP:obl>fell rained/VBD:ROOT fell/VBD:conj>rained",
    ),
    (
        lists.verb_of_its_tense,
        "Peru/NNP:nsubj>said said/VBD:ROOT they/PRP:nsubj>traded traded/VBD:ccomp>said ,/,:punct>left and/CC:cc>left "
        "left/VBD:conj>traded",
    ),
    (
        lists.listed_subject,
        "Chile/NNP:nsubj>froze and/CC:cc>Mali Mali/NNP:conj>Chile froze/VBD:ROOT",
    ),
    (
        lists.first_of_subjects,
        "in/IN:case>Chad Chad/NNP:obl>left ,/,:punct>Chad Peru/NNP:nsubj>left and/CC:cc>Togo Togo/NNP:conj>Peru "
        "left/VBD:ROOT",
    ),
    (
        objects.participle_of_subject,
        "Chile/NNP:nsubj>fined fined/VBD:ROOT men/NNS:obj>fined selling/VBG:acl>men arms/NNS:obj>selling",
    ),
    (
        subjects.subject_of_content,
        "Peru/NNP:nsubj>says Chile/NNP:nsubj>left left/VBD:ccomp>says ,/,:punct>says envoys/NNS:nsubj>says "
        "says/VBZ:ROOT",
    ),
    (
        objects.clause_of_object,
        "Chile/NNP:nsubj>fined fined/VBD:ROOT men/NNS:obj>fined after/IN:mark>left they/PRP:nsubj>left "
        "left/VBD:advcl>fined",
    ),
    (
        objects.verb_by_its_tag,
        "Chile/NNP:nsubj>likes likes/VBZ:ROOT shipping/NN:obj>likes",
    ),
    (
        subjects.aside_in_commas,
        "plans/NNS:nsubj>mad that/WDT:obj>drew ,/,:punct>drew Chile/NNP:nsubj>drew drew/VBD:acl:relcl>plans "
        ",/,:punct>drew are/VBP:cop>mad mad/JJ:ROOT",
    ),
    (
        subjects.active_subject,
        "crews/NNS:nsubj:pass>trained trained/VBN:ROOT by/IN:case>Peru Peru/NNP:obl:agent>trained ./.:punct>trained",
    ),
    (
        subjects.active_subject,
        "crews/NNS:nsubj:pass>trained trained/VBN:ROOT in/IN:case>Peru Peru/NNP:obl>trained",
    ),
    (
        lists.name_in_commas,
        "Chile/NNP:nsubj>fined fined/VBD:ROOT banks/NNS:obj>fined and/CC:cc>Halden Halden/NNP:conj>banks",
    ),
    (
        subjects.before_finite,
        "Chile/NNP:nsubj>told told/VBD:ROOT Peru/NNP:obj>told that/IN:mark>left it/PRP:nsubj>left left/VBD:ccomp>told",
    ),
    (
        subjects.bare_subject,
        "Monday/NNP:obl:unmarked>left left/VBD:ROOT",
    ),
    (
        subjects.cleft_clause,
        "Chile/NNP:nsubj>left left/VBD:ROOT which/WDT:nsubj>hurts hurts/VBZ:advcl:relcl>left",
    ),
    (
        lists.by_its_case,
        "Norway/NNP:nsubj>fined fined/VBD:ROOT men/NNS:obj>fined in/IN:case>Peru Peru/NNP:nmod>men and/CC:cc>Chad "
        "in/IN:case>Chad Chad/NNP:conj>Peru",
    ),
    (lists.listed_subject, "And/CC:cc>Mali Mali/NNP:nsubj>froze froze/VBD:ROOT"),
    (
        lists.within_semicolons,
        "sanctions/NNS:ROOT on/IN:case>firm firm/NN:nmod>sanctions and/CC:cc>bank bank/NN:conj>firm",
    ),
]


@pytest.mark.parametrize(("repair", "wrong", "right"), WRONG)
def test_mends(repair: Repair, wrong: str, right: str) -> None:
    assert mended(repair, wrong) == right


@pytest.mark.parametrize(("repair", "tree"), [*((repair, right) for repair, _, right in WRONG), *RIGHT])
def test_leaves_right_trees_alone(repair: Repair, tree: str) -> None:
    assert mended(repair, tree) == tree


def test_every_repair_has_a_wrong_tree_and_one_to_leave_alone() -> None:
    assert set(REPAIRS) == {repair for repair, *_ in WRONG} == {repair for repair, *_ in RIGHT}


def test_what_heads_a_clause_is_a_verb_if_its_tag_says_so() -> None:
    doc = plant("Chile/NNP:nsubj>fined fined/VBD:ROOT Peru/NNP:obj>fined of/IN:mark>selling selling/VBG:advcl>fined")
    doc[4].pos_ = "NOUN"
    assert repair(doc)[4].pos_ == "VERB"


def test_names_skip_a_parenthetical_report() -> None:
    tree = (
        "Chad/NNP:dep>sold ,/,:punct>said he/PRP:nsubj>said said/VBD:parataxis>sold ,/,:punct>said sold/VBD:ROOT "
        "tea/NN:obj>sold"
    )
    assert mended(subjects.fronted_subject, tree).startswith("Chad/NNP:nsubj>sold")
