package dev.blockprint.words;

import dev.blockprint.words.Words.Columns;
import dev.blockprint.words.Words.Phrasing;
import dev.blockprint.words.Words.Verb;

/** The words of all languages. */
final class WordLists {
    static final Words ENGLISH = new Words(
            "Diagram",
            "Figure",
            "Steps",
            "Source",
            "Connections",
            new Columns("From", "To", "What"),
            new Phrasing(
                    "and",
                    "and",
                    "{0} more",
                    true,
                    new Verb("{0} sends to {1}", "{0} send to {1}"),
                    new Verb("{0} receives from {1}", "{0} receive from {1}"),
                    new Verb("{0} exchanges data with {1}", "{0} exchange data with {1}"),
                    new Verb("{0} is connected to {1}", "{0} are connected to {1}"),
                    new Verb("{0} is in {1}", "{0} are in {1}"),
                    "{0} of {1}",
                    new Verb("{0} stands alone", "{0} stand alone"),
                    "Step {0}: {1}",
                    "Step {0}, {1}: {2}",
                    "from {0} to {1}",
                    "between {0} and {1}",
                    "A note at {0} says: {1}",
                    "A note on the line {0} says: {1}",
                    "In all, there are {0} elements and {1} connections."));

    static final Words FRENCH = new Words(
            "Diagramme",
            "Figure",
            "Étapes",
            "Source",
            "Liaisons",
            new Columns("De", "À", "Quoi"),
            new Phrasing(
                    "et",
                    "et",
                    "{0} autres",
                    true,
                    new Verb("{0} envoie à {1}", "{0} envoient à {1}"),
                    new Verb("{0} reçoit de {1}", "{0} reçoivent de {1}"),
                    new Verb("{0} échange des données avec {1}", "{0} échangent des données avec {1}"),
                    new Verb("{0} est relié à {1}", "{0} sont reliés à {1}"),
                    new Verb("{0} est dans {1}", "{0} sont dans {1}"),
                    "{0} de {1}",
                    new Verb("{0} reste sans liaison", "{0} restent sans liaison"),
                    "Étape {0} : {1}",
                    "Étape {0}, {1} : {2}",
                    "de {0} à {1}",
                    "entre {0} et {1}",
                    "Une note sur {0} dit : {1}",
                    "Une note sur la ligne {0} dit : {1}",
                    "En tout, il y a {0} éléments et {1} liaisons."));

    static final Words GERMAN = new Words(
            "Diagramm",
            "Abbildung",
            "Schritte",
            "Quelltext",
            "Verbindungen",
            new Columns("Von", "An", "Was"),
            new Phrasing(
                    "und",
                    "und",
                    "{0} weitere",
                    false,
                    new Verb("{0} sendet an {1}", "{0} senden an {1}"),
                    new Verb("{0} empfängt von {1}", "{0} empfangen von {1}"),
                    new Verb("{0} tauscht Daten aus mit {1}", "{0} tauschen Daten aus mit {1}"),
                    new Verb("{0} ist verbunden mit {1}", "{0} sind verbunden mit {1}"),
                    new Verb("{0} ist in {1}", "{0} sind in {1}"),
                    "{0} in {1}",
                    new Verb("{0} steht allein", "{0} stehen allein"),
                    "Schritt {0}: {1}",
                    "Schritt {0}, {1}: {2}",
                    "von {0} an {1}",
                    "zwischen {0} und {1}",
                    "Eine Notiz an {0} sagt: {1}",
                    "Eine Notiz an der Linie {0} sagt: {1}",
                    "Insgesamt sind es {0} Elemente und {1} Verbindungen."));

    static final Words SPANISH = new Words(
            "Diagrama",
            "Figura",
            "Pasos",
            "Fuente",
            "Conexiones",
            new Columns("De", "A", "Qué"),
            new Phrasing(
                    "y",
                    "e",
                    "{0} más",
                    true,
                    new Verb("{0} envía a {1}", "{0} envían a {1}"),
                    new Verb("{0} recibe de {1}", "{0} reciben de {1}"),
                    new Verb("{0} intercambia datos con {1}", "{0} intercambian datos con {1}"),
                    new Verb("{0} está conectado con {1}", "{0} están conectados con {1}"),
                    new Verb("{0} está en {1}", "{0} están en {1}"),
                    "{0} de {1}",
                    new Verb("{0} está sin conexión", "{0} están sin conexión"),
                    "Paso {0}: {1}",
                    "Paso {0}, {1}: {2}",
                    "de {0} a {1}",
                    "entre {0} y {1}",
                    "Una nota en {0} dice: {1}",
                    "Una nota en la línea {0} dice: {1}",
                    "En total hay {0} elementos y {1} conexiones."));

    private WordLists() {}
}
