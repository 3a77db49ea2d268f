<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Curator</source>
            <translation>Über Curator</translation>
        </message>
        <message>
            <source>Curator {version}</source>
            <translation>Curator {version}</translation>
        </message>
        <message>
            <source>Python {python} · Qt {qt}
Typeface: Inter, SIL Open Font License 1.1</source>
            <translation>Python {python} · Qt {qt}
Schrift: Inter, SIL Open Font License 1.1</translation>
        </message>
        <message>
            <source>See, decide and edit the articles of a site of text files, losslessly.</source>
            <translation>Die Artikel einer Website aus Textdateien sehen, beurteilen und verlustfrei bearbeiten.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Curator</source>
            <translation>Ü&amp;ber Curator</translation>
        </message>
        <message>
            <source>&amp;Ascending</source>
            <translation>&amp;Aufsteigend</translation>
        </message>
        <message>
            <source>&amp;Close Folder</source>
            <translation>Ordner s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>A&amp;bsteigend</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Look for Changes on Disk</source>
            <translation>Auf &amp;Änderungen prüfen</translation>
        </message>
        <message>
            <source>&amp;Next Article</source>
            <translation>&amp;Nächster Artikel</translation>
        </message>
        <message>
            <source>&amp;One Line per Article</source>
            <translation>Eine &amp;Zeile je Artikel</translation>
        </message>
        <message>
            <source>&amp;Open Folder…</source>
            <translation>Ordner ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>&amp;Open Original</source>
            <translation>&amp;Original öffnen</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Veröffentlichen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Save This Search…</source>
            <translation>Diese Suche &amp;speichern …</translation>
        </message>
        <message>
            <source>&amp;Try the Sample Site</source>
            <translation>&amp;Beispielseite ausprobieren</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Unpublish</source>
            <translation>&amp;Depublizieren</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Change &amp;Topics…</source>
            <translation>&amp;Themen ändern …</translation>
        </message>
        <message>
            <source>Change {name}…</source>
            <translation>{name} ändern …</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Follow the &amp;System</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Brisanz</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Pr&amp;evious Article</source>
            <translation>&amp;Vorheriger Artikel</translation>
        </message>
        <message>
            <source>Pre&amp;view Changes</source>
            <translation>Änderungen &amp;ansehen</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redo {label}</source>
            <translation>Wiederholen: {label}</translation>
        </message>
        <message>
            <source>Select &amp;All Shown</source>
            <translation>&amp;Alle angezeigten auswählen</translation>
        </message>
        <message>
            <source>Set &amp;Heat…</source>
            <translation>&amp;Brisanz setzen …</translation>
        </message>
        <message>
            <source>Set &amp;Quality…</source>
            <translation>&amp;Qualität setzen …</translation>
        </message>
        <message>
            <source>Show &amp;Menu Bar</source>
            <translation>&amp;Menüleiste anzeigen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo {label}</source>
            <translation>Rückgängig: {label}</translation>
        </message>
    </context>
    <context>
        <name>AddImage</name>
        <message>
            <source>A file can also be dropped on the images: it is copied into the site.</source>
            <translation>Sie können auch eine Datei auf die Bilder ziehen: Sie wird in die Website kopiert.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add an image</source>
            <translation>Bild hinzufügen</translation>
        </message>
        <message>
            <source>Address of the image</source>
            <translation>Adresse des Bildes</translation>
        </message>
        <message>
            <source>Address, on the web or of this site</source>
            <translation>Adresse im Web oder auf dieser Website</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
    </context>
    <context>
        <name>AddRelated</name>
        <message>
            <source>Add a related article</source>
            <translation>Verwandten Artikel hinzufügen</translation>
        </message>
        <message>
            <source>Add this address</source>
            <translation>Diese Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Address, or search in this folder</source>
            <translation>Adresse oder Suche in diesem Ordner</translation>
        </message>
        <message>
            <source>Articles found</source>
            <translation>Gefundene Artikel</translation>
        </message>
        <message>
            <source>Enter adds the address. An article of this folder brings all it has.</source>
            <translation>Die Eingabetaste fügt die Adresse hinzu. Ein Artikel dieses Ordners bringt all seine Angaben mit.</translation>
        </message>
        <message>
            <source>No article of this folder matches.</source>
            <translation>Kein Artikel dieses Ordners passt dazu.</translation>
        </message>
        <message>
            <source>Only addresses that begin with http:// or https:// can be added.</source>
            <translation>Nur Adressen, die mit http:// oder https:// beginnen, lassen sich hinzufügen.</translation>
        </message>
        <message>
            <source>Words and qualifiers as in the search field, such as topic:robotics.</source>
            <translation>Wörter und Angaben wie im Suchfeld, etwa topic:robotics.</translation>
        </message>
    </context>
    <context>
        <name>AddressCheck</name>
        <message>
            <source>It answers ({status}).</source>
            <translation>Sie antwortet ({status}).</translation>
        </message>
        <message>
            <source>No clear answer: {detail}.</source>
            <translation>Keine klare Antwort: {detail}.</translation>
        </message>
        <message>
            <source>Nothing is there: {detail}.</source>
            <translation>Dort ist nichts: {detail}.</translation>
        </message>
    </context>
    <context>
        <name>AddressEditor</name>
        <message>
            <source>Check whether it answers: {name}</source>
            <translation>Prüfen, ob sie antwortet: {name}</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Kopieren: {name}</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Öffnen: {name}</translation>
        </message>
        <message>
            <source>asking…</source>
            <translation>wird gefragt …</translation>
        </message>
        <message>
            <source>not a web address: it is never opened</source>
            <translation>keine Webadresse: wird nie geöffnet</translation>
        </message>
    </context>
    <context>
        <name>ArticleGit</name>
        <message>
            <source>Asking git…</source>
            <translation>Git wird gefragt …</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Git</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>The selected articles are as in the last commit</source>
            <translation>Die ausgewählten Artikel sind wie im letzten Commit</translation>
        </message>
        <message>
            <source>There is no field to be reverted</source>
            <translation>Es gibt kein Feld, das zurückgesetzt werden könnte</translation>
        </message>
    </context>
    <context>
        <name>ArticleHeader</name>
        <message>
            <source>Sort the list</source>
            <translation>Liste sortieren</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Defekt</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>Not published by the site's settings: the file has no key for it</source>
            <translation>Nach den Einstellungen der Website nicht veröffentlicht: Die Datei hat keinen Schlüssel dafür</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Published by the site's settings: the file has no key for it</source>
            <translation>Nach den Einstellungen der Website veröffentlicht: Die Datei hat keinen Schlüssel dafür</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <source>(not a text: see Fields)</source>
            <translation>(kein Text: siehe Felder)</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Alle Felder</translation>
        </message>
        <message>
            <source>Edit the excerpt</source>
            <translation>Auszug bearbeiten</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>Titel bearbeiten</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Images {n}</source>
            <translation>Bilder {n}</translation>
        </message>
        <message>
            <source>No excerpt. Click to write one.</source>
            <translation>Kein Auszug. Klicken Sie, um einen zu schreiben.</translation>
        </message>
        <message>
            <source>No title: {name}</source>
            <translation>Ohne Titel: {name}</translation>
        </message>
        <message>
            <source>Parts of the article</source>
            <translation>Teile des Artikels</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Verwandte</translation>
        </message>
        <message>
            <source>Related {n}</source>
            <translation>Verwandte {n}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>BlockedModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Finishing it</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <source>Rolling it back</source>
            <translation>Zurückrollen</translation>
        </message>
        <message>
            <source>can be done</source>
            <translation>ist möglich</translation>
        </message>
    </context>
    <context>
        <name>BlockedTable</name>
        <message>
            <source>Files that cannot be brought both ways</source>
            <translation>Dateien, bei denen nicht beides möglich ist</translation>
        </message>
    </context>
    <context>
        <name>BranchSign</name>
        <message>
            <source>Branch: {text}</source>
            <translation>Zweig: {text}</translation>
        </message>
    </context>
    <context>
        <name>BringingIn</name>
        <message>
            <source>Copied, but another article is shown now, so no article names the copy yet.</source>
            <translation>Kopiert; aber inzwischen wird ein anderer Artikel gezeigt, daher nennt noch kein Artikel die Kopie.</translation>
        </message>
        <message>
            <source>Not copied: {reason}</source>
            <translation>Nicht kopiert: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n} files are taken.</source>
            <translation>
                <numerusform>Nur die erste Datei wird genommen.</numerusform>
                <numerusform>Nur die ersten {n} Dateien werden genommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>Datei entfernen</translation>
        </message>
        <message>
            <source>The copied file {path} stays in the folder; redo names it again.</source>
            <translation>Die kopierte Datei {path} bleibt im Ordner; Wiederholen nennt sie wieder.</translation>
        </message>
        <message>
            <source>it is larger than {mb} MB</source>
            <translation>sie ist größer als {mb} MB</translation>
        </message>
        <message>
            <source>it is no picture (PNG, JPEG, GIF, WebP, AVIF or SVG)</source>
            <translation>sie ist kein Bild (PNG, JPEG, GIF, WebP, AVIF oder SVG)</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <translation>das ist keine Datei</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <source>{path} was not removed: {reason}</source>
            <translation>{path} wurde nicht entfernt: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Browsing</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Curator shows text files that begin with a block of keys between two lines of three dashes. In this folder it looks for them in {places}. Perhaps the site's own folder is another one?</source>
            <translation>Curator zeigt Textdateien, die mit einem Block von Schlüsseln zwischen zwei Zeilen aus drei Strichen beginnen. In diesem Ordner sucht es danach in: {places}. Vielleicht ist der Ordner der Website selbst ein anderer?</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>No article matches</source>
            <translation>Kein Artikel passt</translation>
        </message>
        <message>
            <source>No articles in this folder</source>
            <translation>Keine Artikel in diesem Ordner</translation>
        </message>
        <message>
            <source>Nothing in this folder fits the search.</source>
            <translation>Nichts in diesem Ordner passt zur Suche.</translation>
        </message>
        <message>
            <source>Nothing of what was read so far fits the search; the folder is being read.</source>
            <translation>Nichts von dem, was bisher gelesen wurde, passt zur Suche; der Ordner wird noch gelesen.</translation>
        </message>
        <message>
            <source>Open another folder…</source>
            <translation>Anderen Ordner öffnen …</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <source>1 field will be changed</source>
            <translation>1 Feld wird geändert</translation>
        </message>
        <message>
            <source>Add Field</source>
            <translation>Feld hinzufügen</translation>
        </message>
        <message>
            <source>Another key</source>
            <translation>Anderer Schlüssel</translation>
        </message>
        <message>
            <source>Another key, such as “author” or “provider.name”</source>
            <translation>Anderer Schlüssel, etwa „author“ oder „provider.name“</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit fields</source>
            <translation>Felder bearbeiten</translation>
        </message>
        <message>
            <source>Edit {what}</source>
            <translation>Bearbeiten: {what}</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Feld suchen</translation>
        </message>
        <message>
            <source>Only the fields you tick are changed, and nothing before a preview.</source>
            <translation>Nur angekreuzte Felder werden geändert, und nichts vor einer Vorschau.</translation>
        </message>
        <message>
            <source>Preview Changes</source>
            <translation>Änderungen ansehen</translation>
        </message>
        <message>
            <source>The preview shows what “{key}” holds.</source>
            <translation>Die Vorschau zeigt, was „{key}“ enthält.</translation>
        </message>
        <message>
            <source>Tick the fields to change.</source>
            <translation>Kreuzen Sie die Felder an, die geändert werden sollen.</translation>
        </message>
        <message>
            <source>{fields} of {what}</source>
            <translation>{fields}: {what}</translation>
        </message>
        <message>
            <source>{fields} of {what}: {change}</source>
            <translation>{fields} ({what}): {change}</translation>
        </message>
        <message numerus="yes">
            <source>{n} fields will be changed</source>
            <translation>
                <numerusform>{n} Feld wird geändert</numerusform>
                <numerusform>{n} Felder werden geändert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkEditing</name>
        <message>
            <source>Edit &amp;Fields…</source>
            <translation>&amp;Felder bearbeiten …</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mehr …</translation>
        </message>
    </context>
    <context>
        <name>ByDefault</name>
        <message>
            <source>by default: {value} (from {file})</source>
            <translation>Voreinstellung: {value} (aus {file})</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen …</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>CardRow</name>
        <message>
            <source>Remove the key: {name}</source>
            <translation>Schlüssel entfernen: {name}</translation>
        </message>
    </context>
    <context>
        <name>ChangedList</name>
        <message>
            <source>Changed articles</source>
            <translation>Geänderte Artikel</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Alle ankreuzen</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Keine ankreuzen</translation>
        </message>
        <message>
            <source>What has changed in the current article</source>
            <translation>Was sich im aktuellen Artikel geändert hat</translation>
        </message>
        <message>
            <source>{n} of {total} ticked</source>
            <translation>{n} von {total} angekreuzt</translation>
        </message>
    </context>
    <context>
        <name>ChangedModel</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Since the last commit</source>
            <translation>Seit dem letzten Commit</translation>
        </message>
    </context>
    <context>
        <name>ChangesList</name>
        <message>
            <source>Articles that would change</source>
            <translation>Artikel, die sich ändern würden</translation>
        </message>
    </context>
    <context>
        <name>ChangesModel</name>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>{title}, {value}: {before} becomes {after}, {reason}</source>
            <translation>{title}, {value}: {before} wird {after}, {reason}</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Delete removes it</source>
            <translation>Entf entfernt es</translation>
        </message>
        <message>
            <source>Not one of the site's topics</source>
            <translation>Keines der Themen dieser Website</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Add to {name}</source>
            <translation>Zu {name} hinzufügen</translation>
        </message>
        <message>
            <source>New entry of {name}</source>
            <translation>Neuer Eintrag: {name}</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
    </context>
    <context>
        <name>ChipsEditor</name>
        <message>
            <source>Add “{text}” to {name}</source>
            <translation>„{text}“ zu {name} hinzufügen</translation>
        </message>
        <message>
            <source>Remove “{text}” from {name}</source>
            <translation>„{text}“ aus {name} entfernen</translation>
        </message>
    </context>
    <context>
        <name>ChoiceEditor</name>
        <message>
            <source>Choices: {name}</source>
            <translation>Auswahl: {name}</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>nothing chosen</source>
            <translation>nichts gewählt</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>No browser could be opened</source>
            <translation>Es ließ sich kein Browser öffnen</translation>
        </message>
        <message>
            <source>This article names no web address</source>
            <translation>Dieser Artikel nennt keine Webadresse</translation>
        </message>
        <message>
            <source>This file cannot be edited: {reason}</source>
            <translation>Diese Datei lässt sich nicht bearbeiten: {reason}</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <source>Another program changed the same lines of {path} while you typed. Nothing is written yet. Which text shall the file hold?</source>
            <translation>Ein anderes Programm hat dieselben Zeilen von {path} geändert, während Sie schrieben. Noch ist nichts geschrieben. Welchen Text soll die Datei enthalten?</translation>
        </message>
        <message>
            <source>Back to what it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>Changed on disk meanwhile</source>
            <translation>Inzwischen auf der Platte geändert</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Fremde behalten</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Fremde</translation>
        </message>
        <message>
            <source>Where the two differ</source>
            <translation>Wo sich beide unterscheiden</translation>
        </message>
        <message>
            <source>Write mine</source>
            <translation>Meine schreiben</translation>
        </message>
    </context>
    <context>
        <name>CommitDialog</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Committing…</source>
            <translation>Commit wird erstellt …</translation>
        </message>
        <message>
            <source>Message of the commit</source>
            <translation>Nachricht des Commits</translation>
        </message>
        <message>
            <source>Only synchronise</source>
            <translation>Nur synchronisieren</translation>
        </message>
        <message>
            <source>What was done, in your words</source>
            <translation>Was getan wurde, in Ihren Worten</translation>
        </message>
        <message>
            <source>{commit} and synchronise</source>
            <translation>{commit} und synchronisieren</translation>
        </message>
    </context>
    <context>
        <name>Committing</name>
        <message numerus="yes">
            <source>Commit everything: {n} changed files</source>
            <translation>
                <numerusform>Alles committen: {n} geänderte Datei</numerusform>
                <numerusform>Alles committen: {n} geänderte Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Commit {n} of {total} selected articles</source>
            <translation>{n} von {total} ausgewählten Artikeln committen</translation>
        </message>
        <message>
            <source>Commit “{label}”</source>
            <translation>„{label}“ committen</translation>
        </message>
        <message numerus="yes">
            <source>Committed {n} files</source>
            <translation>
                <numerusform>{n} Datei committet</numerusform>
                <numerusform>{n} Dateien committet</numerusform>
            </translation>
        </message>
        <message>
            <source>Committing</source>
            <translation>Commit wird erstellt</translation>
        </message>
        <message>
            <source>None of the selected articles has changed since the last commit</source>
            <translation>Keiner der ausgewählten Artikel hat sich seit dem letzten Commit geändert</translation>
        </message>
        <message>
            <source>Nothing has changed since the last commit</source>
            <translation>Seit dem letzten Commit hat sich nichts geändert</translation>
        </message>
        <message>
            <source>Nothing was committed</source>
            <translation>Es wurde nichts committet</translation>
        </message>
        <message>
            <source>Stopped: nothing was committed</source>
            <translation>Angehalten: Es wurde nichts committet</translation>
        </message>
        <message numerus="yes">
            <source>{n} other files are staged, and stay so.</source>
            <translation>
                <numerusform>{n} andere Datei ist vorgemerkt und bleibt es.</numerusform>
                <numerusform>{n} andere Dateien sind vorgemerkt und bleiben es.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{label}” is committed already</source>
            <translation>„{label}“ ist schon committet</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Original and new</source>
            <translation>Original und neu</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Back to what it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>Changed on disk meanwhile</source>
            <translation>Inzwischen auf der Platte geändert</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Fremde behalten</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message numerus="yes">
            <source>The same for the other {n}</source>
            <translation>
                <numerusform>Dasselbe auch für den anderen</numerusform>
                <numerusform>Dasselbe für die anderen {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Fremde</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <source>Write mine</source>
            <translation>Meine schreiben</translation>
        </message>
        <message>
            <source>“{field}” was changed in the file while you changed it here. Nothing is written yet. Which shall it be?</source>
            <translation>„{field}“ wurde in der Datei geändert, während Sie es hier änderten. Noch ist nichts geschrieben. Was soll gelten?</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Decide…</source>
            <translation>Entscheiden …</translation>
        </message>
        <message>
            <source>{what} left as it is on disk: others changed the same field meanwhile.</source>
            <translation>{what} wie auf der Platte belassen: Andere haben inzwischen dasselbe Feld geändert.</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Articles to decide about</source>
            <translation>Artikel, über die entschieden wird</translation>
        </message>
        <message>
            <source>How far from the line is near it</source>
            <translation>Was als nahe an der Linie gilt</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Number to decide by</source>
            <translation>Zahl, nach der entschieden wird</translation>
        </message>
        <message>
            <source>by</source>
            <translation>nach</translation>
        </message>
        <message>
            <source>near ±</source>
            <translation>nahe ±</translation>
        </message>
    </context>
    <context>
        <name>CopyPictures</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy into the site</source>
            <translation>In die Website kopieren</translation>
        </message>
        <message>
            <source>Copy into the site's folder?</source>
            <translation>In den Ordner der Website kopieren?</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder inside the site</source>
            <translation>Ordner innerhalb der Website</translation>
        </message>
        <message>
            <source>Name of file {n}</source>
            <translation>Name der Datei {n}</translation>
        </message>
        <message>
            <source>The article names the copy. Nothing in the folder is overwritten: where there is a file of that name, the copy gets a number.</source>
            <translation>Der Artikel nennt die Kopie. Im Ordner wird nichts überschrieben: Wo es schon eine Datei dieses Namens gibt, bekommt die Kopie eine Nummer.</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Picture of: {title}</source>
            <translation>Bild zu: {title}</translation>
        </message>
        <message>
            <source>This article names no picture</source>
            <translation>Dieser Artikel nennt kein Bild</translation>
        </message>
        <message>
            <source>cached</source>
            <translation>im Cache</translation>
        </message>
        <message>
            <source>not cached</source>
            <translation>nicht im Cache</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>2026-03-24T20:25:00Z, 2026-03-24, 24.3.2026, March 24 2026, today, +3d, -2h</source>
            <translation>2026-03-24T20:25:00Z, 2026-03-24, 24.3.2026, March 24 2026, today, +3d, -2h</translation>
        </message>
        <message>
            <source>Calendar: {name}</source>
            <translation>Kalender: {name}</translation>
        </message>
    </context>
    <context>
        <name>DecisionActions</name>
        <message>
            <source>&amp;Back to How It Was</source>
            <translation>&amp;Zurück zum vorigen Stand</translation>
        </message>
        <message>
            <source>&amp;Back to How It Was and Go On</source>
            <translation>&amp;Zurück zum vorigen Stand und weiter</translation>
        </message>
        <message>
            <source>&amp;Decide and Go On</source>
            <translation>Ents&amp;cheiden und weiter</translation>
        </message>
        <message>
            <source>&amp;Go On After Each Decision</source>
            <translation>Nach jeder Entscheidung &amp;weiter</translation>
        </message>
        <message>
            <source>&amp;Publish and Go On</source>
            <translation>&amp;Veröffentlichen und weiter</translation>
        </message>
        <message>
            <source>&amp;Read On, Then the Next Undecided</source>
            <translation>Weiter&amp;lesen, dann der nächste offene</translation>
        </message>
        <message>
            <source>&amp;Unpublish and Go On</source>
            <translation>&amp;Depublizieren und weiter</translation>
        </message>
        <message>
            <source>Back to the Last Decided</source>
            <translation>Zurück zum zuletzt entschiedenen</translation>
        </message>
        <message>
            <source>Set Quality &amp;To</source>
            <translation>&amp;Qualität setzen auf</translation>
        </message>
        <message>
            <source>Set Quality to {n}</source>
            <translation>Qualität auf {n} setzen</translation>
        </message>
        <message>
            <source>Set Quality to {n} and Go On</source>
            <translation>Qualität auf {n} setzen und weiter</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Heat</source>
            <translation>Brisanz</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Remove “{key}”</source>
            <translation>„{key}“ entfernen</translation>
        </message>
        <message>
            <source>Set {name} to {value}</source>
            <translation>{name} auf {value} setzen</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>Depublizieren</translation>
        </message>
    </context>
    <context>
        <name>DecisionDesk</name>
        <message>
            <source>&amp;Decision Desk…</source>
            <translation>Entscheidungs&amp;tisch …</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>Nothing to change any more: the articles are as the rule wants them.</source>
            <translation>Nichts mehr zu ändern: Die Artikel sind, wie die Regel sie will.</translation>
        </message>
        <message>
            <source>Publish by {rule}: {what}</source>
            <translation>Veröffentlichen nach {rule}: {what}</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Search: {query}</source>
            <translation>Suche: {query}</translation>
        </message>
        <message>
            <source>The search cannot name the key {key}, so these cannot be listed.</source>
            <translation>Die Suche kann den Schlüssel {key} nicht nennen, daher lassen sich diese nicht auflisten.</translation>
        </message>
        <message>
            <source>The selection</source>
            <translation>Die Auswahl</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>All that is listed is decided</source>
            <translation>Alles Angezeigte ist entschieden</translation>
        </message>
        <message>
            <source>Auto-advance: off</source>
            <translation>Auto-Weiter: aus</translation>
        </message>
        <message>
            <source>Auto-advance: on</source>
            <translation>Auto-Weiter: ein</translation>
        </message>
        <message>
            <source>Back to before this sitting: {what}</source>
            <translation>Zurück zum Stand vor dieser Sitzung: {what}</translation>
        </message>
        <message>
            <source>Back to how it was</source>
            <translation>Zurück zum vorigen Stand</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Noch wurde nichts entschieden</translation>
        </message>
        <message>
            <source>Set {field} of {what} to {value}</source>
            <translation>{field} auf {value} setzen: {what}</translation>
        </message>
        <message>
            <source>Take Back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take {what} back to how they were before this sitting?</source>
            <translation>{what} auf den Stand vor dieser Sitzung zurückbringen?</translation>
        </message>
        <message>
            <source>This kind of site has no quality</source>
            <translation>Diese Art Website kennt keine Qualität</translation>
        </message>
    </context>
    <context>
        <name>DeepEditor</name>
        <message>
            <source>lies deeper than is shown here: see Source</source>
            <translation>liegt tiefer, als hier gezeigt wird: siehe Quelltext</translation>
        </message>
    </context>
    <context>
        <name>DeskDialog</name>
        <message>
            <source>&amp;Give each the key: publish {above}, unpublish {below}</source>
            <translation>Jedem den Schlüssel &amp;geben: {above} veröffentlichen, {below} depublizieren</translation>
        </message>
        <message>
            <source>&amp;Leave them alone</source>
            <translation>In &amp;Ruhe lassen</translation>
        </message>
        <message>
            <source>1 file · one line changes · undo any time from History</source>
            <translation>1 Datei · eine Zeile ändert sich · jederzeit über den Verlauf rückgängig</translation>
        </message>
        <message>
            <source>Apply to {what}</source>
            <translation>Auf {what} anwenden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Count them as &amp;drafts: publish {above}</source>
            <translation>Als &amp;Entwürfe zählen: {above} veröffentlichen</translation>
        </message>
        <message>
            <source>Count them as &amp;published: unpublish {below}</source>
            <translation>Als &amp;veröffentlicht zählen: {below} depublizieren</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <source>Decision desk</source>
            <translation>Entscheidungstisch</translation>
        </message>
        <message>
            <source>Every article follows this rule already: nothing would change.</source>
            <translation>Alle Artikel folgen dieser Regel schon: Es würde sich nichts ändern.</translation>
        </message>
        <message>
            <source>Nearest first</source>
            <translation>Nächste zuerst</translation>
        </message>
        <message>
            <source>None of these articles has this number.</source>
            <translation>Keiner dieser Artikel hat diese Zahl.</translation>
        </message>
        <message>
            <source>Review one by one</source>
            <translation>Einzeln prüfen</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Alle ankreuzen</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Keine ankreuzen</translation>
        </message>
        <message>
            <source>What would change is switched off above.</source>
            <translation>Was sich ändern würde, ist oben ausgeschaltet.</translation>
        </message>
        <message>
            <source>have no {key} key</source>
            <translation>ohne Schlüssel {key}</translation>
        </message>
        <message>
            <source>have no {key} key · count as drafts</source>
            <translation>ohne Schlüssel {key} · zählen als Entwürfe</translation>
        </message>
        <message>
            <source>have no {key} key · count as published</source>
            <translation>ohne Schlüssel {key} · zählen als veröffentlicht</translation>
        </message>
        <message>
            <source>have no {key} key · get one</source>
            <translation>ohne Schlüssel {key} · bekommen ihn</translation>
        </message>
        <message>
            <source>within {band} of the line · review one by one</source>
            <translation>höchstens {band} von der Linie · einzeln prüfen</translation>
        </message>
        <message>
            <source>would be published</source>
            <translation>würden veröffentlicht</translation>
        </message>
        <message>
            <source>would be unpublished</source>
            <translation>würden depubliziert</translation>
        </message>
        <message>
            <source>{n} break this rule today</source>
            <translation>Regelverstöße heute: {n}</translation>
        </message>
        <message>
            <source>{n} cannot be read: show</source>
            <translation>{n} nicht lesbar: anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>{n} files · one line changes in each · undo any time from History</source>
            <translation>
                <numerusform>{n} Datei · eine Zeile ändert sich · jederzeit über den Verlauf rückgängig</numerusform>
                <numerusform>{n} Dateien · je eine Zeile ändert sich · jederzeit über den Verlauf rückgängig</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} have no {number}: show</source>
            <translation>{n} ohne {number}: anzeigen</translation>
        </message>
        <message>
            <source>{view} · {what} · drag the line: everything at or above it is published, everything below is not</source>
            <translation>{view} · {what} · Ziehen Sie die Linie: Was auf oder über ihr liegt, ist veröffentlicht, was darunter liegt, nicht</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Compare their fields</source>
            <translation>Felder vergleichen</translation>
        </message>
        <message>
            <source>Not opened: “{address}” is not a web address.</source>
            <translation>Nicht geöffnet: „{address}“ ist keine Webadresse.</translation>
        </message>
        <message>
            <source>Reloaded from disk: another program changed this article.</source>
            <translation>Neu von der Platte gelesen: Ein anderes Programm hat diesen Artikel geändert.</translation>
        </message>
        <message>
            <source>The system has no program that opens web addresses.</source>
            <translation>Das System hat kein Programm, das Webadressen öffnet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>{n} selected: the bar below the list edits all of them.</source>
            <translation>{n} ausgewählt: Die Leiste unter der Liste bearbeitet alle.</translation>
        </message>
        <message>
            <source>{what}: not done. {reason}</source>
            <translation>{what}: nicht ausgeführt. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message numerus="yes">
            <source>And {n} more fields.</source>
            <translation>
                <numerusform>Und {n} weiteres Feld.</numerusform>
                <numerusform>Und {n} weitere Felder.</numerusform>
            </translation>
        </message>
        <message>
            <source>No field has changed, but the text, a comment or blanks have.</source>
            <translation>Kein Feld hat sich geändert, aber der Text, ein Kommentar oder Leerraum.</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Revert {field} to the last commit</source>
            <translation>{field} auf den letzten Commit zurücksetzen</translation>
        </message>
        <message>
            <source>The article is in no commit yet.</source>
            <translation>Der Artikel ist noch in keinem Commit.</translation>
        </message>
        <message>
            <source>The file was removed.</source>
            <translation>Die Datei wurde entfernt.</translation>
        </message>
        <message>
            <source>The text below the fields has changed too.</source>
            <translation>Auch der Text unter den Feldern hat sich geändert.</translation>
        </message>
        <message>
            <source>{field} is now: {value}</source>
            <translation>{field} ist jetzt: {value}</translation>
        </message>
        <message>
            <source>{field} was: {value}</source>
            <translation>{field} war: {value}</translation>
        </message>
    </context>
    <context>
        <name>DriverOffer</name>
        <message>
            <source>Git can merge the articles of this folder field by field, so that edits of different fields never conflict.</source>
            <translation>Git kann die Artikel dieses Ordners Feld für Feld zusammenführen, sodass Änderungen verschiedener Felder nie in Konflikt geraten.</translation>
        </message>
        <message>
            <source>Let git merge lines again, as without Curator?</source>
            <translation>Git wieder zeilenweise zusammenführen lassen, wie ohne Curator?</translation>
        </message>
        <message>
            <source>Let git merge the articles of this folder field by field?</source>
            <translation>Git die Artikel dieses Ordners Feld für Feld zusammenführen lassen?</translation>
        </message>
        <message>
            <source>Merging field by field</source>
            <translation>Feldweise zusammenführen</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Einrichten …</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>This is written:</source>
            <translation>Dies wird geschrieben:</translation>
        </message>
        <message>
            <source>git could not be set up</source>
            <translation>Git ließ sich nicht einrichten</translation>
        </message>
        <message>
            <source>git merges lines again</source>
            <translation>Git führt wieder zeilenweise zusammen</translation>
        </message>
        <message>
            <source>git now merges articles field by field</source>
            <translation>Git führt Artikel jetzt Feld für Feld zusammen</translation>
        </message>
        <message>
            <source>in the repository's own settings: {names}</source>
            <translation>in den Einstellungen des Repositorys: {names}</translation>
        </message>
        <message>
            <source>{file}: which articles are merged so (commit it for the others)</source>
            <translation>{file}: welche Artikel so zusammengeführt werden (für die anderen committen)</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Brisanz</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>One lists the other as related, titles alike, {detail} of 100</source>
            <translation>Einer führt den anderen als verwandt auf, ähnliche Titel, {detail} von 100</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Verwandte</translation>
        </message>
        <message>
            <source>Same address: {detail}</source>
            <translation>Gleiche Adresse: {detail}</translation>
        </message>
        <message>
            <source>Same title</source>
            <translation>Gleicher Titel</translation>
        </message>
        <message>
            <source>Suggested: {reasons}</source>
            <translation>Vorgeschlagen: {reasons}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Titles alike, {detail} of 100</source>
            <translation>Ähnliche Titel, {detail} von 100</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>came first</source>
            <translation>war zuerst da</translation>
        </message>
        <message>
            <source>has an image</source>
            <translation>hat ein Bild</translation>
        </message>
        <message>
            <source>has the longest excerpt</source>
            <translation>hat den längsten Auszug</translation>
        </message>
        <message>
            <source>highest {name}</source>
            <translation>am höchsten: {name}</translation>
        </message>
        <message>
            <source>is published</source>
            <translation>ist veröffentlicht</translation>
        </message>
        <message>
            <source>nothing sets it apart</source>
            <translation>nichts hebt ihn hervor</translation>
        </message>
        <message>
            <source>related</source>
            <translation>verwandt</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>gleiche Adresse</translation>
        </message>
        <message>
            <source>same title</source>
            <translation>gleicher Titel</translation>
        </message>
        <message>
            <source>titles alike</source>
            <translation>ähnliche Titel</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Groups to decide: {left} of {n}</source>
            <translation>Gruppen zu entscheiden: {left} von {n}</translation>
        </message>
        <message>
            <source>Keep It, Unpublish the Rest…</source>
            <translation>Behalten, die übrigen depublizieren …</translation>
        </message>
        <message>
            <source>Keep Number {digit}</source>
            <translation>Nummer {digit} behalten</translation>
        </message>
        <message>
            <source>Keep the Next One</source>
            <translation>Den nächsten behalten</translation>
        </message>
        <message>
            <source>Keep the One Before</source>
            <translation>Den vorigen behalten</translation>
        </message>
        <message>
            <source>Look for them</source>
            <translation>Danach suchen</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Suche nach Duplikaten</translation>
        </message>
        <message>
            <source>Looking for duplicates was stopped.</source>
            <translation>Die Suche nach Duplikaten wurde angehalten.</translation>
        </message>
        <message>
            <source>Looking for duplicates…</source>
            <translation>Duplikate werden gesucht …</translation>
        </message>
        <message>
            <source>Next Group</source>
            <translation>Nächste Gruppe</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Keine Duplikate</translation>
        </message>
        <message>
            <source>No two articles have the same address, or nearly the same title within some days, or list each other as related under a similar title.</source>
            <translation>Keine zwei Artikel haben dieselbe Adresse oder innerhalb einiger Tage fast denselben Titel, oder führen einander unter ähnlichem Titel als verwandt auf.</translation>
        </message>
        <message>
            <source>Nobody has looked yet</source>
            <translation>Noch hat niemand nachgesehen</translation>
        </message>
        <message>
            <source>Not Duplicates…</source>
            <translation>Keine Duplikate …</translation>
        </message>
        <message>
            <source>Open Original</source>
            <translation>Original öffnen</translation>
        </message>
        <message>
            <source>Previous Group</source>
            <translation>Vorige Gruppe</translation>
        </message>
        <message>
            <source>Show in the List</source>
            <translation>In der Liste anzeigen</translation>
        </message>
        <message>
            <source>Take back: these are duplicates</source>
            <translation>Zurücknehmen: Es sind doch Duplikate</translation>
        </message>
        <message>
            <source>Told apart: {n}…</source>
            <translation>Auseinandergehalten: {n} …</translation>
        </message>
        <message>
            <source>You can go on working meanwhile.</source>
            <translation>Sie können inzwischen weiterarbeiten.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesFeature</name>
        <message>
            <source>1 article is told apart from the others from now on.</source>
            <translation>1 Artikel wird ab jetzt von den anderen auseinandergehalten.</translation>
        </message>
        <message>
            <source>Compare D&amp;uplicates…</source>
            <translation>D&amp;uplikate vergleichen …</translation>
        </message>
        <message>
            <source>It is remembered in .curator.yaml, for the team too. No article is changed.</source>
            <translation>Es wird in .curator.yaml gemerkt, auch für das Team. Kein Artikel wird geändert.</translation>
        </message>
        <message>
            <source>Not duplicates</source>
            <translation>Keine Duplikate</translation>
        </message>
        <message>
            <source>Only Number {digit} From the Others</source>
            <translation>Nur Nummer {digit} von den anderen</translation>
        </message>
        <message>
            <source>Tell Apart</source>
            <translation>Auseinanderhalten</translation>
        </message>
        <message>
            <source>Tell these {what} apart?</source>
            <translation>Diese auseinanderhalten: {what}?</translation>
        </message>
        <message>
            <source>The article has no address of the web.</source>
            <translation>Der Artikel hat keine Webadresse.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unpublish {what}: duplicates</source>
            <translation>{what} depublizieren: Duplikate</translation>
        </message>
        <message>
            <source>{what} are told apart from now on.</source>
            <translation>{what}: werden ab jetzt auseinandergehalten.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesStrip</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Looking for duplicates…</source>
            <translation>Duplikate werden gesucht …</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Keine Duplikate</translation>
        </message>
        <message>
            <source>Not looked for yet</source>
            <translation>Noch nicht gesucht</translation>
        </message>
        <message>
            <source>{n} groups, {left} to decide</source>
            <translation>{n} Gruppen, {left} zu entscheiden</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>all its folders</source>
            <translation>alle seine Ordner</translation>
        </message>
        <message>
            <source>folders whose name begins with “{start}”</source>
            <translation>Ordner, deren Name mit „{start}“ beginnt</translation>
        </message>
        <message>
            <source>{some} and {last}</source>
            <translation>{some} und {last}</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <source>(no title)</source>
            <translation>(ohne Titel)</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Show this article of the folder</source>
            <translation>Diesen Artikel des Ordners zeigen</translation>
        </message>
    </context>
    <context>
        <name>EntryMenu</name>
        <message>
            <source>Copy: {name}</source>
            <translation>Kopieren: {name}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move to the end</source>
            <translation>Ans Ende</translation>
        </message>
        <message>
            <source>Move to the top</source>
            <translation>An den Anfang</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Öffnen: {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <source>Remove {n} entries</source>
            <translation>
                <numerusform>{n} Eintrag entfernen</numerusform>
                <numerusform>{n} Einträge entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show this article of the folder</source>
            <translation>Diesen Artikel des Ordners zeigen</translation>
        </message>
    </context>
    <context>
        <name>Excerpt</name>
        <message>
            <source>1 character</source>
            <translation>1 Zeichen</translation>
        </message>
        <message>
            <source>Ctrl+Enter keeps, Esc takes back</source>
            <translation>Strg+Eingabe übernimmt, Esc verwirft</translation>
        </message>
        <message>
            <source>Enter keeps, Esc takes back</source>
            <translation>Eingabe übernimmt, Esc verwirft</translation>
        </message>
        <message>
            <source>HTML entities as the file has them</source>
            <translation>HTML-Entitäten, wie sie in der Datei stehen</translation>
        </message>
        <message>
            <source>HTML entities shown decoded</source>
            <translation>HTML-Entitäten aufgelöst</translation>
        </message>
        <message>
            <source>Reads: {text}</source>
            <translation>Liest sich: {text}</translation>
        </message>
        <message>
            <source>not edited here</source>
            <translation>hier nicht bearbeitet</translation>
        </message>
        <message numerus="yes">
            <source>{n} characters</source>
            <translation>
                <numerusform>{n} Zeichen</numerusform>
                <numerusform>{n} Zeichen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exchanging</name>
        <message>
            <source>All sent and received</source>
            <translation>Alles gesendet und empfangen</translation>
        </message>
        <message>
            <source>Continuing</source>
            <translation>Wird fortgesetzt</translation>
        </message>
        <message>
            <source>Done: nothing is in conflict any more</source>
            <translation>Fertig: Nichts ist mehr in Konflikt</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <source>Given up: all is as it was before</source>
            <translation>Aufgegeben: Alles ist wie zuvor</translation>
        </message>
        <message>
            <source>Giving up</source>
            <translation>Wird aufgegeben</translation>
        </message>
        <message>
            <source>Not everything was taken over</source>
            <translation>Nicht alles wurde übernommen</translation>
        </message>
        <message>
            <source>Nothing new from the others</source>
            <translation>Nichts Neues von den anderen</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Nichts zu senden</translation>
        </message>
        <message>
            <source>Pulled</source>
            <translation>Geholt</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Pushing</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed</source>
            <translation>Angehalten: Nichts wurde geändert</translation>
        </message>
        <message>
            <source>The others' commits could not be fetched</source>
            <translation>Die Commits der anderen ließen sich nicht abrufen</translation>
        </message>
        <message>
            <source>Your commits could not be sent</source>
            <translation>Ihre Commits ließen sich nicht senden</translation>
        </message>
        <message numerus="yes">
            <source>{n} new commits from the others</source>
            <translation>
                <numerusform>{n} neuer Commit von den anderen</numerusform>
                <numerusform>{n} neue Commits von den anderen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Copy the key</source>
            <translation>Schlüssel kopieren</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bearbeiten</translation>
        </message>
        <message>
            <source>Give the key a name, without line ends or tabs.</source>
            <translation>Geben Sie dem Schlüssel einen Namen, ohne Zeilenenden oder Tabulatoren.</translation>
        </message>
        <message>
            <source>More: {name}</source>
            <translation>Mehr: {name}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move entry {n} of {name}</source>
            <translation>Eintrag {n} von {name} verschieben</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>New name of {name}</source>
            <translation>Neuer Name von {name}</translation>
        </message>
        <message>
            <source>Remove entry {n} of {name}</source>
            <translation>Eintrag {n} von {name} entfernen</translation>
        </message>
        <message>
            <source>Remove the entry</source>
            <translation>Eintrag entfernen</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Rename the key…</source>
            <translation>Schlüssel umbenennen …</translation>
        </message>
        <message>
            <source>Rename {old} to {new}</source>
            <translation>{old} in {new} umbenennen</translation>
        </message>
        <message>
            <source>Set {name} to {value}</source>
            <translation>{name} auf {value} setzen</translation>
        </message>
        <message>
            <source>There is a key “{name}” already.</source>
            <translation>Einen Schlüssel „{name}“ gibt es schon.</translation>
        </message>
        <message>
            <source>different in {n}</source>
            <translation>verschieden in {n}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>kein Schlüssel</translation>
        </message>
        <message>
            <source>no key in {n}</source>
            <translation>kein Schlüssel in {n}</translation>
        </message>
        <message>
            <source>{values} (in the first {n})</source>
            <translation>{values} (in den ersten {n})</translation>
        </message>
    </context>
    <context>
        <name>FieldsPage</name>
        <message>
            <source>&amp;Holds</source>
            <translation>&amp;Enthält</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>B&amp;ezeichnung</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>&amp;Words offered</source>
            <translation>Angebotene &amp;Wörter</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>Keys of the articles</source>
            <translation>Schlüssel der Artikel</translation>
        </message>
        <message>
            <source>No article has been read yet.</source>
            <translation>Noch wurde kein Artikel gelesen.</translation>
        </message>
        <message>
            <source>Take What Was Found</source>
            <translation>Gefundene übernehmen</translation>
        </message>
        <message>
            <source>With commas between them; other words stay possible.</source>
            <translation>Mit Kommas dazwischen; andere Wörter bleiben möglich.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
    </context>
    <context>
        <name>FilesModel</name>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>left alone: {reason}</source>
            <translation>unberührt: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Filling</name>
        <message>
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>Filtering</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete a saved view</source>
            <translation>Gespeicherte Ansicht löschen</translation>
        </message>
        <message>
            <source>Delete the saved view "{name}"? No article is changed.</source>
            <translation>Die gespeicherte Ansicht „{name}“ löschen? Kein Artikel wird geändert.</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>Ansicht umbenennen</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Search for something first: then the search can be saved as a view.</source>
            <translation>Suchen Sie zuerst etwas: Dann lässt sich die Suche als Ansicht speichern.</translation>
        </message>
        <message>
            <source>The saved view "{name}" was deleted.</source>
            <translation>Die gespeicherte Ansicht „{name}“ wurde gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>In diesem Text suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <source>{n} found</source>
            <translation>
                <numerusform>{n} gefunden</numerusform>
                <numerusform>{n} gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
    </context>
    <context>
        <name>FindInput</name>
        <message>
            <source>Found in {n} of {total} looked at</source>
            <translation>Gefunden in {n} von {total} angesehenen</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß- und Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>find</source>
            <translation>suchen</translation>
        </message>
        <message>
            <source>replace by</source>
            <translation>ersetzen durch</translation>
        </message>
        <message>
            <source>{field}, find</source>
            <translation>{field}, suchen</translation>
        </message>
        <message>
            <source>{field}, replace by</source>
            <translation>{field}, ersetzen durch</translation>
        </message>
    </context>
    <context>
        <name>FirstQuestions</name>
        <message>
            <source>Before you begin</source>
            <translation>Bevor Sie beginnen</translation>
        </message>
        <message>
            <source>No hurry: the settings ask the same at any time.</source>
            <translation>Keine Eile: Die Einstellungen fragen dasselbe jederzeit.</translation>
        </message>
    </context>
    <context>
        <name>FlagEditor</name>
        <message>
            <source>No key: {name}</source>
            <translation>Kein Schlüssel: {name}</translation>
        </message>
        <message>
            <source>false</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>kein Schlüssel</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>true</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>A digit sets its number times</source>
            <translation>Eine Ziffer setzt ihre Zahl mal</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>Entries that are too old or too many are forgotten with the next change, whole ones, the oldest first. The newest one stays, and so does what was interrupted.</source>
            <translation>Einträge, die zu alt oder zu viele sind, werden mit der nächsten Änderung vergessen: immer ganze, die ältesten zuerst. Der neueste bleibt, ebenso, was unterbrochen wurde.</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Go on to the next article after each decision</source>
            <translation>Nach jeder Entscheidung zum nächsten Artikel gehen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Keep entries</source>
            <translation>Einträge behalten</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Per folder at most</source>
            <translation>Höchstens je Ordner</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>however old</source>
            <translation>egal wie alt</translation>
        </message>
    </context>
    <context>
        <name>GitPage</name>
        <message>
            <source>As in the last commit</source>
            <translation>Wie im letzten Commit</translation>
        </message>
        <message>
            <source>Last change of each field</source>
            <translation>Letzte Änderung jedes Feldes</translation>
        </message>
        <message>
            <source>Revert all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <source>Revert all fields to the last commit</source>
            <translation>Alle Felder auf den letzten Commit zurücksetzen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show who changed each field last</source>
            <translation>Zeigen, wer jedes Feld zuletzt geändert hat</translation>
        </message>
        <message>
            <source>Since the last commit</source>
            <translation>Seit dem letzten Commit</translation>
        </message>
        <message>
            <source>The article is in no commit yet.</source>
            <translation>Der Artikel ist noch in keinem Commit.</translation>
        </message>
        <message>
            <source>in no commit yet</source>
            <translation>noch in keinem Commit</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>1 key</source>
            <translation>1 Schlüssel</translation>
        </message>
        <message>
            <source>nothing in it yet</source>
            <translation>noch nichts darin</translation>
        </message>
        <message numerus="yes">
            <source>{n} keys</source>
            <translation>
                <numerusform>{n} Schlüssel</numerusform>
                <numerusform>{n} Schlüssel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message>
            <source>Groups of duplicates</source>
            <translation>Gruppen von Duplikaten</translation>
        </message>
    </context>
    <context>
        <name>GroupModel</name>
        <message>
            <source>nothing to decide</source>
            <translation>nichts zu entscheiden</translation>
        </message>
    </context>
    <context>
        <name>GroupPage</name>
        <message>
            <source>Articles side by side</source>
            <translation>Artikel nebeneinander</translation>
        </message>
        <message>
            <source>Keep this one ({digit})</source>
            <translation>Diesen behalten ({digit})</translation>
        </message>
        <message>
            <source>Keep {title}</source>
            <translation>{title} behalten</translation>
        </message>
        <message>
            <source>The first {n} are shown.</source>
            <translation>Die ersten {n} werden gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
    </context>
    <context>
        <name>HelpFiles</name>
        <message>
            <source>&amp;Report a Problem</source>
            <translation>&amp;Problem melden</translation>
        </message>
        <message>
            <source>Nothing failed: the report was asked for.</source>
            <translation>Nichts ist fehlgeschlagen: Der Bericht wurde gewünscht.</translation>
        </message>
        <message>
            <source>Report written: {name}</source>
            <translation>Bericht geschrieben: {name}</translation>
        </message>
        <message>
            <source>Show &amp;Logs</source>
            <translation>Proto&amp;kolle anzeigen</translation>
        </message>
        <message>
            <source>The folder could not be opened: {folder}</source>
            <translation>Der Ordner ließ sich nicht öffnen: {folder}</translation>
        </message>
        <message>
            <source>The report could not be written into {folder}.</source>
            <translation>Der Bericht ließ sich nicht in {folder} schreiben.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>All Keys…</source>
            <translation>Alle Tasten …</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Nothing in the help has all of these words.</source>
            <translation>Nichts in der Hilfe enthält all diese Wörter.</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>See also:</source>
            <translation>Siehe auch:</translation>
        </message>
        <message>
            <source>Text of the topic</source>
            <translation>Text des Themas</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>History of {folder}</source>
            <translation>Verlauf von {folder}</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>ausgeführt</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <source>made</source>
            <translation>angelegt</translation>
        </message>
        <message>
            <source>moved to the trash</source>
            <translation>in den Papierkorb verschoben</translation>
        </message>
        <message>
            <source>only the spelling</source>
            <translation>nur die Schreibweise</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>der Name der Datei</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>der Text</translation>
        </message>
        <message>
            <source>{n} of {total} taken back</source>
            <translation>{n} von {total} zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeature</name>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Verlauf …</translation>
        </message>
        <message>
            <source>All Listed as CSV…</source>
            <translation>Alles Angezeigte als CSV …</translation>
        </message>
        <message>
            <source>All Listed as Markdown…</source>
            <translation>Alles Angezeigte als Markdown …</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Verlauf exportieren</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Not written: {why}</source>
            <translation>Nicht geschrieben: {why}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>Noch wurde nichts geändert</translation>
        </message>
        <message>
            <source>Redo Selected</source>
            <translation>Ausgewählte wiederholen</translation>
        </message>
        <message>
            <source>Stopped before the end.</source>
            <translation>Vor dem Ende angehalten.</translation>
        </message>
        <message>
            <source>The report was stopped; no file was written.</source>
            <translation>Der Bericht wurde angehalten; es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>This Entry as CSV…</source>
            <translation>Dieser Eintrag als CSV …</translation>
        </message>
        <message>
            <source>This Entry as Markdown…</source>
            <translation>Dieser Eintrag als Markdown …</translation>
        </message>
        <message>
            <source>Undo Selected</source>
            <translation>Ausgewählte rückgängig machen</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Geschrieben: {file}</translation>
        </message>
        <message>
            <source>{what} done again.</source>
            <translation>{what} wiederholt.</translation>
        </message>
        <message>
            <source>{what} left alone, because the file holds something else now; each says why.</source>
            <translation>{what} unberührt, weil die Datei jetzt etwas anderes enthält; jede sagt, warum.</translation>
        </message>
        <message>
            <source>{what} taken back.</source>
            <translation>{what} zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Curator has not changed this article yet.</source>
            <translation>Curator hat diesen Artikel noch nicht geändert.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Entries of the history</source>
            <translation>Einträge des Verlaufs</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Find a file of this entry</source>
            <translation>Datei dieses Eintrags suchen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>Fortschritt des Berichts</translation>
        </message>
        <message>
            <source>Redo All of It</source>
            <translation>Alles wiederholen</translation>
        </message>
        <message>
            <source>Redo Selected</source>
            <translation>Ausgewählte wiederholen</translation>
        </message>
        <message>
            <source>Search what was done, or a file</source>
            <translation>Nach Änderung oder Datei suchen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Undo All of It</source>
            <translation>Alles rückgängig machen</translation>
        </message>
        <message>
            <source>Undo Selected</source>
            <translation>Ausgewählte rückgängig machen</translation>
        </message>
        <message>
            <source>What the entry changed</source>
            <translation>Was der Eintrag geändert hat</translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message>
            <source>Add an image</source>
            <translation>Bild hinzufügen</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild auswählen</translation>
        </message>
        <message>
            <source>Edit an image</source>
            <translation>Bild bearbeiten</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Move an image</source>
            <translation>Bild verschieben</translation>
        </message>
        <message>
            <source>No images. Drop a picture here, or add an address.</source>
            <translation>Keine Bilder. Ziehen Sie ein Bild hierher, oder fügen Sie eine Adresse hinzu.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Bilder ({kinds})</translation>
        </message>
        <message>
            <source>Remove an image</source>
            <translation>Bild entfernen</translation>
        </message>
        <message numerus="yes">
            <source>Remove {n} images</source>
            <translation>
                <numerusform>{n} Bild entfernen</numerusform>
                <numerusform>{n} Bilder entfernen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IncidentDialog</name>
        <message>
            <source>A report was written: {name}. It holds nothing of your articles. Pass it on to let the fault be mended; nothing is sent by itself.</source>
            <translation>Ein Bericht wurde geschrieben: {name}. Er enthält nichts aus Ihren Artikeln. Geben Sie ihn weiter, damit der Fehler behoben wird; von selbst wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Copy Report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Every file holds what the last finished edit wrote, and the history is complete: nothing has to be saved. If the window behaves oddly, close it and open it again.</source>
            <translation>Jede Datei enthält, was die letzte abgeschlossene Änderung schrieb, und der Verlauf ist vollständig: Nichts muss gespeichert werden. Wenn sich das Fenster merkwürdig verhält, schließen Sie es und öffnen Sie es wieder.</translation>
        </message>
        <message>
            <source>Open Folder of the Report</source>
            <translation>Ordner des Berichts öffnen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Something went wrong in Curator</source>
            <translation>In Curator ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>The report could not be written; it can be copied from here.</source>
            <translation>Der Bericht ließ sich nicht schreiben; er kann hier kopiert werden.</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Blanks and line ends at both ends go.</source>
            <translation>Leerraum und Zeilenenden an beiden Enden verschwinden.</translation>
        </message>
        <message>
            <source>The key goes, with what it holds.</source>
            <translation>Der Schlüssel verschwindet mit seinem Inhalt.</translation>
        </message>
        <message>
            <source>“&amp;amp;” becomes “&amp;”, “&amp;#39;” becomes “'”.</source>
            <translation>„&amp;amp;“ wird „&amp;“, „&amp;#39;“ wird „'“.</translation>
        </message>
    </context>
    <context>
        <name>Interrupted</name>
        <message>
            <source>&amp;Interrupted Changes…</source>
            <translation>&amp;Unterbrochene Änderungen …</translation>
        </message>
    </context>
    <context>
        <name>InterruptedDialog</name>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Abschließen</translation>
        </message>
        <message>
            <source>&amp;Finish Taking It Back</source>
            <translation>Zurücknahme &amp;abschließen</translation>
        </message>
        <message>
            <source>&amp;Put It Back</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Roll Back</source>
            <translation>&amp;Zurückrollen</translation>
        </message>
        <message>
            <source>All files can be brought either way. You can take back what you choose here.</source>
            <translation>Alle Dateien lassen sich in beide Richtungen bringen. Was Sie hier wählen, können Sie zurücknehmen.</translation>
        </message>
        <message>
            <source>Decide &amp;Later</source>
            <translation>&amp;Später entscheiden</translation>
        </message>
        <message>
            <source>Each file is whole: it holds its old text or its new one.</source>
            <translation>Jede Datei ist heil: Sie enthält ihren alten oder ihren neuen Text.</translation>
        </message>
        <message>
            <source>How far it had come</source>
            <translation>Wie weit sie gekommen war</translation>
        </message>
        <message>
            <source>Interrupted change</source>
            <translation>Unterbrochene Änderung</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Die Dateien werden geprüft …</translation>
        </message>
        <message>
            <source>One article can be brought neither way and will be left exactly as it is.</source>
            <translation>Ein Artikel lässt sich in keine Richtung bringen und bleibt genau, wie er ist.</translation>
        </message>
        <message>
            <source>These can be brought one way only; otherwise they are left exactly as they are.</source>
            <translation>Diese lassen sich nur in eine Richtung bringen; sonst bleiben sie genau, wie sie sind.</translation>
        </message>
        <message>
            <source>This change of {when} was being repeated; Curator ended in the middle of it.</source>
            <translation>Diese Änderung vom {when} wurde gerade wiederholt; dabei endete Curator mittendrin.</translation>
        </message>
        <message>
            <source>This change of {when} was being taken back, and Curator ended in the middle of it.</source>
            <translation>Diese Änderung vom {when} wurde gerade zurückgenommen; dabei endete Curator mittendrin.</translation>
        </message>
        <message>
            <source>This change was begun on {when}, and Curator ended in the middle of it.</source>
            <translation>Diese Änderung wurde am {when} begonnen; dabei endete Curator mittendrin.</translation>
        </message>
        <message>
            <source>{n} as before</source>
            <translation>wie zuvor: {n}</translation>
        </message>
        <message>
            <source>{n} changed by others or not readable</source>
            <translation>von anderen geändert oder nicht lesbar: {n}</translation>
        </message>
        <message>
            <source>{n} of {what} done</source>
            <translation>{what}, davon {n} erledigt</translation>
        </message>
        <message>
            <source>{what} can be brought neither way and will be left exactly as they are.</source>
            <translation>{what}: lassen sich in keine Richtung bringen und bleiben genau, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>ItemsInput</name>
        <message>
            <source>Give an entry.</source>
            <translation>Geben Sie einen Eintrag an.</translation>
        </message>
    </context>
    <context>
        <name>KeyCapture</name>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
    </context>
    <context>
        <name>KeyModel</name>
        <message>
            <source>no key</source>
            <translation>kein Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Change Keys…</source>
            <translation>Tasten ändern …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Search by what it does, or by key</source>
            <translation>Nach Wirkung oder Taste suchen</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Tasten durchsuchen</translation>
        </message>
        <message>
            <source>The row of digits counts on every keyboard, with Shift and without. A sign that is itself a key keeps its meaning: where / stands above the 7, it goes to the search.</source>
            <translation>Die Ziffernreihe gilt auf jeder Tastatur, mit und ohne Umschalttaste. Ein Zeichen, das selbst eine Taste ist, behält seine Bedeutung: Wo / über der 7 steht, geht es zur Suche.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Add as Another</source>
            <translation>Zusätzlich hinzufügen</translation>
        </message>
        <message>
            <source>Choose what to change.</source>
            <translation>Wählen Sie, was geändert werden soll.</translation>
        </message>
        <message>
            <source>Click into the field and press the key.</source>
            <translation>Klicken Sie in das Feld, und drücken Sie die Taste.</translation>
        </message>
        <message>
            <source>No Key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset All Keys</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <source>Search by what it does, or by key</source>
            <translation>Nach Wirkung oder Taste suchen</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Tasten durchsuchen</translation>
        </message>
        <message>
            <source>Taken here, it is taken from there.</source>
            <translation>Wird sie hier verwendet, fällt sie dort weg.</translation>
        </message>
        <message>
            <source>Use This Key</source>
            <translation>Diese Taste verwenden</translation>
        </message>
        <message>
            <source>{key} is free.</source>
            <translation>{key} ist frei.</translation>
        </message>
        <message>
            <source>{key} means already: {names}.</source>
            <translation>{key} bedeutet schon: {names}.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Colours: {names}</source>
            <translation>Farben: {names}</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
    </context>
    <context>
        <name>LineChart</name>
        <message>
            <source>Line in {number}</source>
            <translation>Linie in {number}</translation>
        </message>
        <message numerus="yes">
            <source>{n} drafts</source>
            <translation>
                <numerusform>{n} Entwurf</numerusform>
                <numerusform>{n} Entwürfe</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} published</source>
            <translation>{n} veröffentlicht</translation>
        </message>
        <message>
            <source>{n} without the key</source>
            <translation>{n} ohne Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>(no value)</source>
            <translation>(kein Wert)</translation>
        </message>
    </context>
    <context>
        <name>ListEditor</name>
        <message>
            <source>1 entry</source>
            <translation>1 Eintrag</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Eintrag hinzufügen</translation>
        </message>
        <message>
            <source>Add an entry to {name}</source>
            <translation>Eintrag zu {name} hinzufügen</translation>
        </message>
        <message>
            <source>no entries</source>
            <translation>keine Einträge</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} Eintrag</numerusform>
                <numerusform>{n} Einträge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Listings</name>
        <message>
            <source>(no address)</source>
            <translation>(keine Adresse)</translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation>(ohne Titel)</translation>
        </message>
        <message>
            <source>AMP version</source>
            <translation>AMP-Fassung</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Cached AMP version</source>
            <translation>AMP-Fassung im Cache</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>cached</source>
            <translation>im Cache</translation>
        </message>
        <message>
            <source>in the folder</source>
            <translation>im Ordner</translation>
        </message>
        <message>
            <source>in this folder</source>
            <translation>in diesem Ordner</translation>
        </message>
        <message>
            <source>no size given</source>
            <translation>keine Größe angegeben</translation>
        </message>
        <message>
            <source>not cached</source>
            <translation>nicht im Cache</translation>
        </message>
        <message>
            <source>repeats no. {n}</source>
            <translation>wiederholt Nr. {n}</translation>
        </message>
        <message>
            <source>this article itself</source>
            <translation>dieser Artikel selbst</translation>
        </message>
    </context>
    <context>
        <name>LockedEditor</name>
        <message>
            <source>1 byte</source>
            <translation>1 Byte</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>{size}, kept exactly as it is</source>
            <translation>{size}, bleibt genau, wie es ist</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>Looking for duplicates</source>
            <translation>Suche nach Duplikaten</translation>
        </message>
    </context>
    <context>
        <name>Making</name>
        <message>
            <source>An article of this address is there already: {path}</source>
            <translation>Einen Artikel mit dieser Adresse gibt es schon: {path}</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Geben Sie ihm einen Titel.</translation>
        </message>
        <message>
            <source>New article {title}</source>
            <translation>Neuer Artikel {title}</translation>
        </message>
        <message>
            <source>The page says nothing of an article.</source>
            <translation>Die Seite sagt nichts von einem Artikel.</translation>
        </message>
        <message>
            <source>This is no date; one is written like 2026-03-24.</source>
            <translation>Das ist kein Datum; eines wird geschrieben wie 2026-03-24.</translation>
        </message>
        <message>
            <source>This site has no folder for articles yet. Make one, or name it in .curator.yaml.</source>
            <translation>Diese Website hat noch keinen Ordner für Artikel. Legen Sie einen an, oder nennen Sie ihn in .curator.yaml.</translation>
        </message>
    </context>
    <context>
        <name>MarkdownView</name>
        <message>
            <source>One of more pictures than are shown here</source>
            <translation>Eines von mehr Bildern, als hier gezeigt werden</translation>
        </message>
        <message>
            <source>The picture is on its way…</source>
            <translation>Das Bild ist unterwegs …</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Artikel</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Spalten</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Sort By</source>
            <translation>&amp;Sortieren nach</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
    </context>
    <context>
        <name>NewDialog</name>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <source>&amp;Excerpt</source>
            <translation>Aus&amp;zug</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>&amp;Bild</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Quelle</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>Co&amp;llection</source>
            <translation>&amp;Sammlung</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>File &amp;name</source>
            <translation>Datei&amp;name</translation>
        </message>
        <message>
            <source>It is not published. Only the title is needed; the rest can be edited afterwards.</source>
            <translation>Er ist nicht veröffentlicht. Nur der Titel ist nötig; alles andere lässt sich danach bearbeiten.</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Neuer Artikel</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Take from the &amp;Page</source>
            <translation>Von der &amp;Seite übernehmen</translation>
        </message>
        <message>
            <source>https://…, where the article comes from</source>
            <translation>https://…, woher der Artikel kommt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>NewKey</name>
        <message>
            <source>A key has no line ends or tabs.</source>
            <translation>Ein Schlüssel hat keine Zeilenenden oder Tabulatoren.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a key</source>
            <translation>Schlüssel hinzufügen</translation>
        </message>
        <message>
            <source>Add the key {name}</source>
            <translation>Schlüssel {name} hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Give the key a name.</source>
            <translation>Geben Sie dem Schlüssel einen Namen.</translation>
        </message>
        <message>
            <source>Group of keys</source>
            <translation>Gruppe von Schlüsseln</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>Art des Wertes</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Name des Schlüssels</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Kein Wert</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>There is a key “{name}” already.</source>
            <translation>Einen Schlüssel „{name}“ gibt es schon.</translation>
        </message>
        <message>
            <source>True or false</source>
            <translation>Ja oder nein</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>first entry</source>
            <translation>erster Eintrag</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>NumberInput</name>
        <message>
            <source>Give a number.</source>
            <translation>Geben Sie eine Zahl an.</translation>
        </message>
        <message>
            <source>Whole numbers stay whole, rounded to the nearest; halves away from zero.</source>
            <translation>Ganze Zahlen bleiben ganz, zur nächsten gerundet; halbe von null weg.</translation>
        </message>
        <message>
            <source>Whole numbers stay whole; −5 takes away.</source>
            <translation>Ganze Zahlen bleiben ganz; −5 zieht ab.</translation>
        </message>
    </context>
    <context>
        <name>NumberPair</name>
        <message>
            <source>Outside of the usual range {low} to {high}. It stays as it is.</source>
            <translation>Außerhalb des üblichen Bereichs {low} bis {high}. Sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>The key is there without a value. It stays so until you set one.</source>
            <translation>Der Schlüssel ist ohne Wert da. Das bleibt so, bis Sie einen setzen.</translation>
        </message>
        <message>
            <source>This is not a number. It stays as it is until you set one.</source>
            <translation>Das ist keine Zahl. Es bleibt, wie es ist, bis Sie eine setzen.</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>{name}, slider</source>
            <translation>{name}, Schieberegler</translation>
        </message>
    </context>
    <context>
        <name>NumberPopover</name>
        <message>
            <source>Remove the key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <source>now {span}</source>
            <translation>jetzt {span}</translation>
        </message>
        <message>
            <source>{a} to {b}</source>
            <translation>{a} bis {b}</translation>
        </message>
        <message>
            <source>{field} of {what}</source>
            <translation>{field}: {what}</translation>
        </message>
        <message>
            <source>{n} without the key</source>
            <translation>{n} ohne Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>OneArticle</name>
        <message>
            <source>{path} is not an article of this folder</source>
            <translation>{path} ist kein Artikel dieses Ordners</translation>
        </message>
    </context>
    <context>
        <name>Origin</name>
        <message>
            <source>AMP version</source>
            <translation>AMP-Fassung</translation>
        </message>
        <message>
            <source>All addresses of this article</source>
            <translation>Alle Adressen dieses Artikels</translation>
        </message>
        <message>
            <source>Cached AMP version</source>
            <translation>AMP-Fassung im Cache</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Kopieren: {name}</translation>
        </message>
        <message>
            <source>Date as written: {date}</source>
            <translation>Datum, wie es dasteht: {date}</translation>
        </message>
        <message>
            <source>No provider and no date</source>
            <translation>Keine Quelle und kein Datum</translation>
        </message>
        <message>
            <source>Open original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Öffnen: {name}</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>This article names no web address to open</source>
            <translation>Dieser Artikel nennt keine Webadresse, die sich öffnen ließe</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>none in the file; the day is from the file's name</source>
            <translation>keines in der Datei; der Tag kommt vom Dateinamen</translation>
        </message>
    </context>
    <context>
        <name>PaneFrame</name>
        <message>
            <source>Article in detail</source>
            <translation>Artikel im Einzelnen</translation>
        </message>
        <message>
            <source>Select an article to see it here.</source>
            <translation>Wählen Sie einen Artikel, um ihn hier zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>Lines of the file</source>
            <translation>Zeilen der Datei</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>Text below the fields</source>
            <translation>Text unter den Feldern</translation>
        </message>
    </context>
    <context>
        <name>PastRow</name>
        <message numerus="yes">
            <source>And {n} more changes.</source>
            <translation>
                <numerusform>Und {n} weitere Änderung.</numerusform>
                <numerusform>Und {n} weitere Änderungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Wurde</translation>
        </message>
        <message>
            <source>Do it again in this article</source>
            <translation>In diesem Artikel wiederholen</translation>
        </message>
        <message>
            <source>Left as it is: {why}</source>
            <translation>Belassen, wie es ist: {why}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Show what was changed</source>
            <translation>Zeigen, was geändert wurde</translation>
        </message>
        <message>
            <source>Take it back in this article</source>
            <translation>In diesem Artikel zurücknehmen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <source>What was changed: {label}</source>
            <translation>Was geändert wurde: {label}</translation>
        </message>
        <message>
            <source>interrupted, only partly done</source>
            <translation>unterbrochen, nur teilweise ausgeführt</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>(no address)</source>
            <translation>(keine Adresse)</translation>
        </message>
        <message>
            <source>100 % (1)</source>
            <translation>100 % (1)</translation>
        </message>
        <message>
            <source>Copy Address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Copy Picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Fit (0)</source>
            <translation>Einpassen (0)</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Open in Browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Picture: {title}</source>
            <translation>Bild: {title}</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <source>Really {real}; the article says {said}</source>
            <translation>Tatsächlich {real}; im Artikel steht {said}</translation>
        </message>
        <message>
            <source>The article says {size}</source>
            <translation>Im Artikel steht {size}</translation>
        </message>
        <message>
            <source>{at} of {n}</source>
            <translation>{at} von {n}</translation>
        </message>
        <message>
            <source>{size}, as the article says</source>
            <translation>{size}, wie im Artikel</translation>
        </message>
        <message>
            <source>{size}; the article names no size</source>
            <translation>{size}; der Artikel nennt keine Größe</translation>
        </message>
    </context>
    <context>
        <name>PictureViewing</name>
        <message>
            <source>Show Picture &amp;Large</source>
            <translation>Bild &amp;groß anzeigen</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Loading from {host}…</source>
            <translation>Wird von {host} geladen …</translation>
        </message>
        <message>
            <source>Not in the folder: {source}</source>
            <translation>Nicht im Ordner: {source}</translation>
        </message>
        <message>
            <source>On the web ({host}); pictures are shown from the folder only</source>
            <translation>Im Web ({host}); Bilder werden nur aus dem Ordner gezeigt</translation>
        </message>
        <message>
            <source>On the web ({host}); pictures from the web are not shown yet</source>
            <translation>Im Web ({host}); Bilder aus dem Web werden noch nicht gezeigt</translation>
        </message>
        <message>
            <source>Secure connections are not possible on this computer</source>
            <translation>Sichere Verbindungen sind auf diesem Rechner nicht möglich</translation>
        </message>
        <message>
            <source>cannot be read: {reason}</source>
            <translation>nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>it defines entities</source>
            <translation>sie definiert Entitäten</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>sie ist beschädigt</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>sie ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it is too large for a drawing</source>
            <translation>sie ist zu groß für eine Zeichnung</translation>
        </message>
        <message>
            <source>it uses itself</source>
            <translation>sie verwendet sich selbst</translation>
        </message>
        <message>
            <source>it would draw too much</source>
            <translation>sie würde zu viel zeichnen</translation>
        </message>
        <message>
            <source>it would load something from elsewhere</source>
            <translation>sie würde etwas von anderswo laden</translation>
        </message>
        <message>
            <source>{host} sent nothing</source>
            <translation>{host} hat nichts gesendet</translation>
        </message>
        <message>
            <source>{kind} pictures cannot be shown here</source>
            <translation>Bilder der Art {kind} lassen sich hier nicht anzeigen</translation>
        </message>
        <message>
            <source>{name} cannot be shown: {reason}</source>
            <translation>{name} lässt sich nicht anzeigen: {reason}</translation>
        </message>
        <message>
            <source>{name} has too many pixels ({size})</source>
            <translation>{name} hat zu viele Bildpunkte ({size})</translation>
        </message>
        <message>
            <source>{name} is no picture that can be read</source>
            <translation>{name} ist kein lesbares Bild</translation>
        </message>
        <message>
            <source>{name} is not a regular file</source>
            <translation>{name} ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>{name} is not shown: {reason}</source>
            <translation>{name} wird nicht angezeigt: {reason}</translation>
        </message>
        <message>
            <source>{name} is too large ({mb} MB)</source>
            <translation>{name} ist zu groß ({mb} MB)</translation>
        </message>
        <message>
            <source>{name} sent a page instead of a picture</source>
            <translation>{name} hat eine Seite statt eines Bildes gesendet</translation>
        </message>
        <message>
            <source>{name} sent no picture that can be shown</source>
            <translation>{name} hat kein Bild gesendet, das sich anzeigen lässt</translation>
        </message>
    </context>
    <context>
        <name>PicturesPage</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>Also from this computer and private networks</source>
            <translation>Auch von diesem Rechner und aus privaten Netzen</translation>
        </message>
        <message>
            <source>An article can name any address. Leave this off unless your site's pictures are on a server of your own network.</source>
            <translation>Ein Artikel kann jede Adresse nennen. Lassen Sie dies aus, außer wenn die Bilder Ihrer Website auf einem Server im eigenen Netz liegen.</translation>
        </message>
        <message>
            <source>Keep on disk at most</source>
            <translation>Höchstens auf der Platte behalten</translation>
        </message>
        <message>
            <source>Pictures of the site itself come from its folder. All others are fetched from where the article says, without cookies or anything about you; their servers see that somebody looks at them.</source>
            <translation>Bilder der Website selbst kommen aus ihrem Ordner. Alle anderen werden von dort geholt, wo der Artikel sagt, ohne Cookies oder irgendetwas über Sie; deren Server sehen, dass sie jemand betrachtet.</translation>
        </message>
        <message>
            <source>Remove What Is Kept</source>
            <translation>Gespeicherte entfernen</translation>
        </message>
        <message>
            <source>Show pictures that are on the web</source>
            <translation>Bilder zeigen, die im Web liegen</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Sammlung</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
    </context>
    <context>
        <name>PlanModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Was daraus wird</translation>
        </message>
        <message>
            <source>goes to the trash</source>
            <translation>kommt in den Papierkorb</translation>
        </message>
        <message>
            <source>left as it is: {reason}</source>
            <translation>bleibt, wie sie ist: {reason}</translation>
        </message>
        <message>
            <source>new, not published</source>
            <translation>neu, nicht veröffentlicht</translation>
        </message>
    </context>
    <context>
        <name>PreviewDelegate</name>
        <message>
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>1 is broken and stays</source>
            <translation>1 ist defekt und bleibt</translation>
        </message>
        <message>
            <source>1 stays as it is</source>
            <translation>1 bleibt, wie er ist</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>{what} ändern</translation>
        </message>
        <message>
            <source>Looking at {n} of {total}…</source>
            <translation>{n} von {total} werden geprüft …</translation>
        </message>
        <message>
            <source>One entry of the history · undo any time</source>
            <translation>Ein Eintrag im Verlauf · jederzeit rückgängig</translation>
        </message>
        <message>
            <source>Preview changes</source>
            <translation>Änderungen ansehen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Review One by One</source>
            <translation>Einzeln prüfen</translation>
        </message>
        <message numerus="yes">
            <source>{n} are broken and stay</source>
            <translation>
                <numerusform>{n} ist defekt und bleibt</numerusform>
                <numerusform>{n} sind defekt und bleiben</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} refused</source>
            <translation>{n} abgelehnt</translation>
        </message>
        <message numerus="yes">
            <source>{n} stay as they are</source>
            <translation>
                <numerusform>{n} bleibt, wie er ist</numerusform>
                <numerusform>{n} bleiben, wie sie sind</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} will change</source>
            <translation>{what} zu ändern</translation>
        </message>
    </context>
    <context>
        <name>PreviewFilters</name>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Search in these</source>
            <translation>Hierin suchen</translation>
        </message>
        <message>
            <source>Tick All</source>
            <translation>Alle ankreuzen</translation>
        </message>
        <message>
            <source>Tick None</source>
            <translation>Keine ankreuzen</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Why it stays as it is</source>
            <translation>Warum er bleibt, wie er ist</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>As a card</source>
            <translation>Als Karte</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>In einer Liste</translation>
        </message>
        <message>
            <source>Readers do not see it now: it is not published.</source>
            <translation>Leser sehen ihn jetzt nicht: Er ist nicht veröffentlicht.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text of the article</source>
            <translation>Text des Artikels</translation>
        </message>
        <message numerus="yes">
            <source>The first {n} characters of {total} are shown; Source has all of them.</source>
            <translation>
                <numerusform>Nur das erste Zeichen von {total} wird gezeigt; der Quelltext hat alle.</numerusform>
                <numerusform>Die ersten {n} Zeichen von {total} werden gezeigt; der Quelltext hat alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no text below the fields.</source>
            <translation>Unter den Feldern steht kein Text.</translation>
        </message>
    </context>
    <context>
        <name>PreviewTable</name>
        <message>
            <source>Planned changes</source>
            <translation>Geplante Änderungen</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>&amp;Ignore this check…</source>
            <translation>Diese Prüfung &amp;ignorieren …</translation>
        </message>
        <message>
            <source>&amp;Mend all of this kind…</source>
            <translation>Alle dieser Art &amp;beheben …</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>&amp;Probleme</translation>
        </message>
        <message>
            <source>&amp;Show {what} with this</source>
            <translation>Mit diesem Problem an&amp;zeigen: {what}</translation>
        </message>
        <message>
            <source>1 address</source>
            <translation>1 Adresse</translation>
        </message>
        <message>
            <source>1 error</source>
            <translation>1 Fehler</translation>
        </message>
        <message>
            <source>1 may be mended otherwise too</source>
            <translation>1 lässt sich auch anders beheben</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <source>1 server</source>
            <translation>1 Server</translation>
        </message>
        <message>
            <source>1 warning</source>
            <translation>1 Warnung</translation>
        </message>
        <message>
            <source>A merge was not finished; both versions stand in the file.</source>
            <translation>Eine Zusammenführung wurde nicht beendet; beide Fassungen stehen in der Datei.</translation>
        </message>
        <message>
            <source>All Problems</source>
            <translation>Alle Probleme</translation>
        </message>
        <message>
            <source>Answers are kept for a week. You can go on working, and stop it at any time.</source>
            <translation>Antworten werden eine Woche behalten. Sie können weiterarbeiten und jederzeit anhalten.</translation>
        </message>
        <message>
            <source>Ask the web for {addresses} at {hosts}?</source>
            <translation>Im Web nachfragen ({addresses}, {hosts})?</translation>
        </message>
        <message>
            <source>Ask the web whether the addresses of the listed articles answer</source>
            <translation>Im Web nachfragen, ob die Adressen der angezeigten Artikel antworten</translation>
        </message>
        <message>
            <source>Asking for addresses</source>
            <translation>Adressen werden geprüft</translation>
        </message>
        <message>
            <source>Back to the List</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Browsers and servers cut or refuse such an address.</source>
            <translation>Browser und Server kürzen eine solche Adresse oder lehnen sie ab.</translation>
        </message>
        <message>
            <source>Cannot be read: {reason}</source>
            <translation>Nicht lesbar: {reason}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change a check</source>
            <translation>Prüfung ändern</translation>
        </message>
        <message>
            <source>Check &amp;Links…</source>
            <translation>&amp;Links prüfen …</translation>
        </message>
        <message>
            <source>Check All Again</source>
            <translation>Alles noch einmal prüfen</translation>
        </message>
        <message>
            <source>Check Links</source>
            <translation>Links prüfen</translation>
        </message>
        <message>
            <source>Check Links…</source>
            <translation>Links prüfen …</translation>
        </message>
        <message>
            <source>Check {what}</source>
            <translation>{what} prüfen</translation>
        </message>
        <message>
            <source>Checked {what}.</source>
            <translation>{what} geprüft.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Checking was stopped; not all articles were looked at.</source>
            <translation>Die Prüfung wurde angehalten; nicht alle Artikel wurden angesehen.</translation>
        </message>
        <message>
            <source>Collecting addresses</source>
            <translation>Adressen werden gesammelt</translation>
        </message>
        <message>
            <source>Conflict markers</source>
            <translation>Konfliktmarken</translation>
        </message>
        <message>
            <source>Count “{kind}” as {severity}?</source>
            <translation>„{kind}“ werten als: {severity}?</translation>
        </message>
        <message>
            <source>Date and file name differ</source>
            <translation>Datum und Dateiname verschieden</translation>
        </message>
        <message>
            <source>Dead image</source>
            <translation>Totes Bild</translation>
        </message>
        <message>
            <source>Dead link</source>
            <translation>Toter Link</translation>
        </message>
        <message>
            <source>Each server is asked one question a second at most, without cookies or anything about you.</source>
            <translation>Jeder Server wird höchstens einmal pro Sekunde gefragt, ohne Cookies oder irgendetwas über Sie.</translation>
        </message>
        <message>
            <source>Each spelling is a provider of its own.</source>
            <translation>Jede Schreibweise ist eine eigene Quelle.</translation>
        </message>
        <message>
            <source>Each spelling is a topic of its own.</source>
            <translation>Jede Schreibweise ist ein eigenes Thema.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Every article should have a value here.</source>
            <translation>Jeder Artikel sollte hier einen Wert haben.</translation>
        </message>
        <message>
            <source>Every article should have this key.</source>
            <translation>Jeder Artikel sollte diesen Schlüssel haben.</translation>
        </message>
        <message>
            <source>Excerpt cut off</source>
            <translation>Auszug abgeschnitten</translation>
        </message>
        <message>
            <source>Future date</source>
            <translation>Datum in der Zukunft</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>HTML entities</source>
            <translation>HTML-Entitäten</translation>
        </message>
        <message>
            <source>Hide the problems</source>
            <translation>Probleme ausblenden</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorieren</translation>
        </message>
        <message>
            <source>Ignore a check</source>
            <translation>Prüfung ignorieren</translation>
        </message>
        <message>
            <source>Ignore “{kind}” on this site?</source>
            <translation>„{kind}“ auf dieser Website ignorieren?</translation>
        </message>
        <message>
            <source>Image size wrong</source>
            <translation>Bildgröße falsch</translation>
        </message>
        <message>
            <source>Image too small</source>
            <translation>Bild zu klein</translation>
        </message>
        <message>
            <source>In front matter they are shown as they stand, as &amp;amp;.</source>
            <translation>Im Kopf werden sie gezeigt, wie sie dastehen, als &amp;amp;.</translation>
        </message>
        <message>
            <source>It can be repaired</source>
            <translation>Sie lässt sich reparieren</translation>
        </message>
        <message>
            <source>It can be repaired in one of these ways</source>
            <translation>Sie lässt sich auf eine dieser Arten reparieren</translation>
        </message>
        <message>
            <source>It ends in the middle of a sentence.</source>
            <translation>Er endet mitten im Satz.</translation>
        </message>
        <message>
            <source>It is not in the site's vocabulary, so it has no page.</source>
            <translation>Es steht nicht im Vokabular der Website und hat daher keine Seite.</translation>
        </message>
        <message>
            <source>It will look blurred in lists and when it is shared.</source>
            <translation>In Listen und beim Teilen wird es unscharf aussehen.</translation>
        </message>
        <message>
            <source>Keep {name}, {what}</source>
            <translation>{name} behalten, {what}</translation>
        </message>
        <message>
            <source>Keep:</source>
            <translation>Behalten:</translation>
        </message>
        <message>
            <source>Key empty</source>
            <translation>Schlüssel leer</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Schlüssel fehlt</translation>
        </message>
        <message>
            <source>Key twice</source>
            <translation>Schlüssel doppelt</translation>
        </message>
        <message>
            <source>Kinds of problems</source>
            <translation>Arten von Problemen</translation>
        </message>
        <message>
            <source>Lists show a blank where the image would be.</source>
            <translation>Listen zeigen eine Lücke, wo das Bild wäre.</translation>
        </message>
        <message>
            <source>Mend 1…</source>
            <translation>1 beheben …</translation>
        </message>
        <message numerus="yes">
            <source>Mend {n}…</source>
            <translation>
                <numerusform>{n} beheben …</numerusform>
                <numerusform>{n} beheben …</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend {what}</source>
            <translation>{what} beheben</translation>
        </message>
        <message>
            <source>Mend “{kind}” in {what}</source>
            <translation>„{kind}“ beheben: {what}</translation>
        </message>
        <message>
            <source>More about {kind}</source>
            <translation>Mehr über {kind}</translation>
        </message>
        <message>
            <source>Most sites hide an article until its date.</source>
            <translation>Die meisten Websites verbergen einen Artikel bis zu seinem Datum.</translation>
        </message>
        <message>
            <source>Names spelled in several ways</source>
            <translation>Verschieden geschriebene Namen</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <source>No web address</source>
            <translation>Keine Webadresse</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Nothing is wrong with the articles that were checked.</source>
            <translation>Mit den geprüften Artikeln ist alles in Ordnung.</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Jetzt: {text}</translation>
        </message>
        <message>
            <source>Only http and https addresses open for every reader.</source>
            <translation>Nur http- und https-Adressen öffnen sich bei allen Lesern.</translation>
        </message>
        <message>
            <source>Out of range</source>
            <translation>Außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Problems of this article</source>
            <translation>Probleme dieses Artikels</translation>
        </message>
        <message>
            <source>Programs disagree about which of two equal keys counts.</source>
            <translation>Programme sind uneins, welcher von zwei gleichen Schlüsseln zählt.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Provider spelled in several ways</source>
            <translation>Quelle verschieden geschrieben</translation>
        </message>
        <message>
            <source>Published without image</source>
            <translation>Veröffentlicht ohne Bild</translation>
        </message>
        <message>
            <source>Published without topic</source>
            <translation>Veröffentlicht ohne Thema</translation>
        </message>
        <message>
            <source>Readers find it under no topic.</source>
            <translation>Leser finden ihn unter keinem Thema.</translation>
        </message>
        <message>
            <source>Related is an own article</source>
            <translation>Verwandter ist ein eigener Artikel</translation>
        </message>
        <message>
            <source>Related to itself</source>
            <translation>Mit sich selbst verwandt</translation>
        </message>
        <message>
            <source>Related twice</source>
            <translation>Verwandter doppelt</translation>
        </message>
        <message>
            <source>Rename in {what}…</source>
            <translation>In {what} umbenennen …</translation>
        </message>
        <message>
            <source>Repair: {what}</source>
            <translation>Reparieren: {what}</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparieren …</translation>
        </message>
        <message>
            <source>Setting of the check: {kind}</source>
            <translation>Einstellung der Prüfung: {kind}</translation>
        </message>
        <message>
            <source>Several ways</source>
            <translation>Mehrere Möglichkeiten</translation>
        </message>
        <message>
            <source>Show the problems</source>
            <translation>Probleme anzeigen</translation>
        </message>
        <message>
            <source>Show these articles in the list</source>
            <translation>Diese Artikel in der Liste anzeigen</translation>
        </message>
        <message>
            <source>Show {what}: {kind}</source>
            <translation>Anzeigen ({kind}): {what}</translation>
        </message>
        <message>
            <source>Sites cannot sort by a date that they cannot read.</source>
            <translation>Websites können nicht nach einem Datum sortieren, das sie nicht lesen können.</translation>
        </message>
        <message>
            <source>Space in address</source>
            <translation>Leerzeichen in der Adresse</translation>
        </message>
        <message>
            <source>Spellings of {name}</source>
            <translation>Schreibweisen von {name}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>That takes less than a minute, if all of them answer quickly.</source>
            <translation>Das dauert weniger als eine Minute, wenn alle schnell antworten.</translation>
        </message>
        <message numerus="yes">
            <source>That takes {n} minute(s) at least.</source>
            <translation>
                <numerusform>Das dauert mindestens {n} Minute.</numerusform>
                <numerusform>Das dauert mindestens {n} Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The address does not answer (only looked at when asked).</source>
            <translation>Die Adresse antwortet nicht (wird nur auf Wunsch geprüft).</translation>
        </message>
        <message>
            <source>The address is often made of the file's name, the order of the date.</source>
            <translation>Die Adresse entsteht oft aus dem Dateinamen, die Reihenfolge aus dem Datum.</translation>
        </message>
        <message>
            <source>The article would be listed twice under it.</source>
            <translation>Der Artikel stünde darunter zweimal.</translation>
        </message>
        <message>
            <source>The entry leads to the article it stands in.</source>
            <translation>Der Eintrag führt zu dem Artikel, in dem er steht.</translation>
        </message>
        <message>
            <source>The file cannot be read, so it is left alone.</source>
            <translation>Die Datei ist nicht lesbar, daher bleibt sie unberührt.</translation>
        </message>
        <message>
            <source>The image does not load (only looked at when asked).</source>
            <translation>Das Bild lädt nicht (wird nur auf Wunsch geprüft).</translation>
        </message>
        <message>
            <source>The number is outside of what the field takes.</source>
            <translation>Die Zahl liegt außerhalb dessen, was das Feld nimmt.</translation>
        </message>
        <message>
            <source>The page jumps when the image turns out otherwise.</source>
            <translation>Die Seite springt, wenn das Bild anders ausfällt.</translation>
        </message>
        <message>
            <source>The same link stands in the list more than once.</source>
            <translation>Derselbe Link steht mehr als einmal in der Liste.</translation>
        </message>
        <message>
            <source>The site expects another kind of value here.</source>
            <translation>Die Website erwartet hier eine andere Art von Wert.</translation>
        </message>
        <message>
            <source>The site has this article itself.</source>
            <translation>Die Website hat diesen Artikel selbst.</translation>
        </message>
        <message>
            <source>The spelling to keep</source>
            <translation>Die Schreibweise, die bleibt</translation>
        </message>
        <message>
            <source>Then: {text}</source>
            <translation>Dann: {text}</translation>
        </message>
        <message>
            <source>There are no web addresses in {what}.</source>
            <translation>Keine Webadressen: {what}.</translation>
        </message>
        <message>
            <source>These parameters follow the reader, and make equal addresses look different.</source>
            <translation>Diese Parameter verfolgen die Leser und lassen gleiche Adressen verschieden aussehen.</translation>
        </message>
        <message>
            <source>They stand in the {what} listed now.</source>
            <translation>Sie stehen in den jetzt angezeigten: {what}.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Topic spelled in several ways</source>
            <translation>Thema verschieden geschrieben</translation>
        </message>
        <message>
            <source>Topic twice</source>
            <translation>Thema doppelt</translation>
        </message>
        <message>
            <source>Tracking in address</source>
            <translation>Tracking in der Adresse</translation>
        </message>
        <message>
            <source>UTF-8 text was once read as another encoding.</source>
            <translation>UTF-8-Text wurde einmal in einer anderen Kodierung gelesen.</translation>
        </message>
        <message>
            <source>Unknown topic</source>
            <translation>Unbekanntes Thema</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Write “{name}” in {what}</source>
            <translation>„{name}“ schreiben: {what}</translation>
        </message>
        <message>
            <source>Wrong encoding</source>
            <translation>Falsche Kodierung</translation>
        </message>
        <message>
            <source>Wrong type</source>
            <translation>Falscher Typ</translation>
        </message>
        <message>
            <source>line {n}</source>
            <translation>Zeile {n}</translation>
        </message>
        <message>
            <source>{file} in the folder will say so, for everybody who works on the site. No article is changed; take the line out of the file to have the check back.</source>
            <translation>{file} im Ordner wird es so festhalten, für alle, die an der Website arbeiten. Kein Artikel wird geändert; nehmen Sie die Zeile aus der Datei, um die Prüfung zurückzubekommen.</translation>
        </message>
        <message numerus="yes">
            <source>{n} addresses</source>
            <translation>
                <numerusform>{n} Adresse</numerusform>
                <numerusform>{n} Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} errors</source>
            <translation>
                <numerusform>{n} Fehler</numerusform>
                <numerusform>{n} Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} may be mended otherwise too</source>
            <translation>
                <numerusform>{n} lässt sich auch anders beheben</numerusform>
                <numerusform>{n} lassen sich auch anders beheben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more were answered this week.</source>
            <translation>
                <numerusform>{n} weitere wurde diese Woche beantwortet.</numerusform>
                <numerusform>{n} weitere wurden diese Woche beantwortet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} Hinweis</numerusform>
                <numerusform>{n} Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} servers</source>
            <translation>
                <numerusform>{n} Server</numerusform>
                <numerusform>{n} Server</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} warnings</source>
            <translation>
                <numerusform>{n} Warnung</numerusform>
                <numerusform>{n} Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} von {total}</translation>
        </message>
        <message>
            <source>‹ All Problems</source>
            <translation>‹ Alle Probleme</translation>
        </message>
        <message>
            <source>⟨not shown⟩</source>
            <translation>⟨nicht gezeigt⟩</translation>
        </message>
    </context>
    <context>
        <name>PublishedRow</name>
        <message>
            <source>Draft, not on the site</source>
            <translation>Entwurf, nicht auf der Website</translation>
        </message>
        <message>
            <source>No key: the site does not show it</source>
            <translation>Kein Schlüssel: Die Website zeigt ihn nicht</translation>
        </message>
        <message>
            <source>No key: the site shows it</source>
            <translation>Kein Schlüssel: Die Website zeigt ihn</translation>
        </message>
        <message>
            <source>Published, on the site</source>
            <translation>Veröffentlicht, auf der Website</translation>
        </message>
        <message>
            <source>“{value}” is neither true nor false</source>
            <translation>„{value}“ ist weder true noch false</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Changed {what}</source>
            <translation>{what} geändert</translation>
        </message>
        <message>
            <source>Publish All &amp;Shown…</source>
            <translation>Alle an&amp;gezeigten veröffentlichen …</translation>
        </message>
        <message>
            <source>Stopped: {n} of {what} were written, the others are as they were.</source>
            <translation>Angehalten: {what}, davon {n} geschrieben; die übrigen sind, wie sie waren.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Unpublish All Sho&amp;wn…</source>
            <translation>Alle ange&amp;zeigten depublizieren …</translation>
        </message>
        <message>
            <source>{done}, {n} could not be</source>
            <translation>{done}, {n} nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>RangeHistogram</name>
        <message>
            <source>&amp;Decide by {name}…</source>
            <translation>&amp;Entscheiden nach {name} …</translation>
        </message>
        <message>
            <source>Drag the handles, or move them with the arrow keys (Tab goes to the other one). A double click shows all again.</source>
            <translation>Ziehen Sie die Griffe, oder bewegen Sie sie mit den Pfeiltasten (Tab wechselt zum anderen). Ein Doppelklick zeigt wieder alle.</translation>
        </message>
        <message>
            <source>Show &amp;all</source>
            <translation>&amp;Alle zeigen</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>lower end</source>
            <translation>unteres Ende</translation>
        </message>
        <message>
            <source>upper end</source>
            <translation>oberes Ende</translation>
        </message>
    </context>
    <context>
        <name>RangeInput</name>
        <message>
            <source>Give a number.</source>
            <translation>Geben Sie eine Zahl an.</translation>
        </message>
        <message>
            <source>greatest</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>{field}, greatest</source>
            <translation>{field}, höchstens</translation>
        </message>
        <message>
            <source>{field}, least</source>
            <translation>{field}, mindestens</translation>
        </message>
    </context>
    <context>
        <name>RefusalModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Why it was left as it was</source>
            <translation>Warum sie blieb, wie sie war</translation>
        </message>
    </context>
    <context>
        <name>RefusalsDialog</name>
        <message>
            <source>Copy as Text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht ausgeführt</translation>
        </message>
        <message>
            <source>One file was left exactly as it was.</source>
            <translation>Eine Datei blieb genau, wie sie war.</translation>
        </message>
        <message>
            <source>Refused files</source>
            <translation>Abgelehnte Dateien</translation>
        </message>
        <message numerus="yes">
            <source>{n} files were left exactly as they were.</source>
            <translation>
                <numerusform>{n} Datei blieb genau, wie sie war.</numerusform>
                <numerusform>{n} Dateien blieben genau, wie sie waren.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RelatedPage</name>
        <message>
            <source>Add a related entry</source>
            <translation>Verwandten Eintrag hinzufügen</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <source>Edit a related entry</source>
            <translation>Verwandten Eintrag bearbeiten</translation>
        </message>
        <message>
            <source>Move a related entry</source>
            <translation>Verwandten Eintrag verschieben</translation>
        </message>
        <message>
            <source>No related articles.</source>
            <translation>Keine verwandten Artikel.</translation>
        </message>
        <message>
            <source>Related article</source>
            <translation>Verwandter Artikel</translation>
        </message>
        <message>
            <source>Related articles</source>
            <translation>Verwandte Artikel</translation>
        </message>
        <message>
            <source>Remove a related entry</source>
            <translation>Verwandten Eintrag entfernen</translation>
        </message>
        <message numerus="yes">
            <source>Remove {n} related entries</source>
            <translation>
                <numerusform>{n} verwandten Eintrag entfernen</numerusform>
                <numerusform>{n} verwandte Einträge entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort by quality</source>
            <translation>Nach Qualität sortieren</translation>
        </message>
        <message>
            <source>Sort the related entries by quality</source>
            <translation>Verwandte Einträge nach Qualität sortieren</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>By the site's rule: {name}</source>
            <translation>Nach der Regel der Website: {name}</translation>
        </message>
        <message>
            <source>Its address on the site may change with its name; what links to it stays as it is.</source>
            <translation>Mit dem Namen kann sich die Adresse auf der Website ändern; was darauf verweist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename this file</source>
            <translation>Diese Datei umbenennen</translation>
        </message>
        <message>
            <source>The site's rule gives no name: {reason}</source>
            <translation>Die Regel der Website ergibt keinen Namen: {reason}</translation>
        </message>
        <message>
            <source>This is its name now.</source>
            <translation>So heißt sie jetzt.</translation>
        </message>
    </context>
    <context>
        <name>RenameInput</name>
        <message>
            <source>entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>new name</source>
            <translation>neuer Name</translation>
        </message>
        <message>
            <source>{field}, entry</source>
            <translation>{field}, Eintrag</translation>
        </message>
        <message>
            <source>{field}, new name</source>
            <translation>{field}, neuer Name</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>What git said</source>
            <translation>Was Git gesagt hat</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>All edits saved · {time}</source>
            <translation>Alle Änderungen gespeichert · {time}</translation>
        </message>
        <message>
            <source>Index up to date</source>
            <translation>Index aktuell</translation>
        </message>
        <message>
            <source>No edits yet</source>
            <translation>Noch keine Änderungen</translation>
        </message>
        <message>
            <source>Nothing to change: {what} already so</source>
            <translation>Nichts zu ändern: {what}, schon so</translation>
        </message>
        <message>
            <source>Only partly read</source>
            <translation>Nur teilweise gelesen</translation>
        </message>
        <message>
            <source>Stopped: {what} changed · {time}</source>
            <translation>Angehalten: {what} geändert · {time}</translation>
        </message>
        <message>
            <source>{n} skipped</source>
            <translation>{n} übersprungen</translation>
        </message>
        <message>
            <source>{what} changed on disk · {time}</source>
            <translation>{what} auf der Platte geändert · {time}</translation>
        </message>
        <message>
            <source>{what} changed, {n} refused: {reason}</source>
            <translation>{what} geändert, {n} abgelehnt: {reason}</translation>
        </message>
        <message>
            <source>“Look for Changes on Disk” reads the rest.</source>
            <translation>„Auf Änderungen prüfen“ liest den Rest.</translation>
        </message>
    </context>
    <context>
        <name>Resolver</name>
        <message>
            <source>All is resolved. Go on, and it is done.</source>
            <translation>Alles ist gelöst. Fahren Sie fort, und es ist getan.</translation>
        </message>
        <message>
            <source>Articles in conflict</source>
            <translation>Artikel in Konflikt</translation>
        </message>
        <message numerus="yes">
            <source>But {n} files outside of this folder are: resolve them with git.</source>
            <translation>
                <numerusform>Aber {n} Datei außerhalb dieses Ordners ist es noch: Lösen Sie sie mit Git.</numerusform>
                <numerusform>Aber {n} Dateien außerhalb dieses Ordners sind es noch: Lösen Sie sie mit Git.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Continue the rebase</source>
            <translation>Rebase fortsetzen</translation>
        </message>
        <message>
            <source>Finish the merge</source>
            <translation>Zusammenführung abschließen</translation>
        </message>
        <message>
            <source>Give up the merge…</source>
            <translation>Zusammenführung aufgeben …</translation>
        </message>
        <message>
            <source>Give up the rebase…</source>
            <translation>Rebase aufgeben …</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Aufgeben …</translation>
        </message>
        <message>
            <source>Nothing is in conflict</source>
            <translation>Nichts ist in Konflikt</translation>
        </message>
        <message>
            <source>Resolve the {n} decided</source>
            <translation>Die {n} entschiedenen lösen</translation>
        </message>
        <message>
            <source>{n} left, {ready} of them decided</source>
            <translation>{n} übrig, davon {ready} entschieden</translation>
        </message>
    </context>
    <context>
        <name>ResolverPage</name>
        <message>
            <source>&amp;Resolve</source>
            <translation>&amp;Lösen</translation>
        </message>
        <message numerus="yes">
            <source>(no text, {n} bytes)</source>
            <translation>
                <numerusform>(kein Text, {n} Byte)</numerusform>
                <numerusform>(kein Text, {n} Bytes)</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(nichts)</translation>
        </message>
        <message>
            <source>(the file is removed)</source>
            <translation>(die Datei ist entfernt)</translation>
        </message>
        <message>
            <source>All &amp;mine</source>
            <translation>Alles &amp;meine</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>Alles &amp;fremde</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>Field by field nothing is in conflict: what both sides did is put together.</source>
            <translation>Feld für Feld ist nichts in Konflikt: Was beide Seiten taten, wird zusammengefügt.</translation>
        </message>
        <message>
            <source>It can only be taken as a whole: {why}.</source>
            <translation>Es lässt sich nur als Ganzes nehmen: {why}.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The file as it will be</source>
            <translation>Die Datei, wie sie sein wird</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Die ganze Datei</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Fremde</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <source>{n} to decide</source>
            <translation>Zu entscheiden: {n}</translation>
        </message>
        <message numerus="yes">
            <source>… {n} more lines</source>
            <translation>
                <numerusform>… {n} weitere Zeile</numerusform>
                <numerusform>… {n} weitere Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>⟨not shown⟩</source>
            <translation>⟨nicht gezeigt⟩</translation>
        </message>
    </context>
    <context>
        <name>Resolving</name>
        <message>
            <source>Give up</source>
            <translation>Aufgeben</translation>
        </message>
        <message>
            <source>It was not resolved</source>
            <translation>Es wurde nicht gelöst</translation>
        </message>
        <message>
            <source>Nothing is in conflict</source>
            <translation>Nichts ist in Konflikt</translation>
        </message>
        <message>
            <source>Resolving</source>
            <translation>Wird gelöst</translation>
        </message>
        <message>
            <source>Take back what was begun? All is then as before it; what you resolved is lost.</source>
            <translation>Das Begonnene zurücknehmen? Dann ist alles wie davor; was Sie gelöst haben, geht verloren.</translation>
        </message>
        <message>
            <source>The conflicts cannot be looked at</source>
            <translation>Die Konflikte lassen sich nicht ansehen</translation>
        </message>
    </context>
    <context>
        <name>RevertDialog</name>
        <message>
            <source>Fields get back the values that they have there; the text below them stays as it is.</source>
            <translation>Felder bekommen die Werte zurück, die sie dort haben; der Text darunter bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>Revert to the last commit</source>
            <translation>Auf den letzten Commit zurücksetzen</translation>
        </message>
        <message>
            <source>Revert {what}</source>
            <translation>Zurücksetzen: {what}</translation>
        </message>
        <message>
            <source>Revert {what} to the last commit</source>
            <translation>Auf den letzten Commit zurücksetzen: {what}</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Accept All Remaining</source>
            <translation>Alle übrigen annehmen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Back to the List</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>nicht angekreuzt</translation>
        </message>
        <message>
            <source>this one was accepted</source>
            <translation>dieser wurde angenommen</translation>
        </message>
        <message>
            <source>this one was skipped</source>
            <translation>dieser wurde übersprungen</translation>
        </message>
        <message>
            <source>{n} accepted</source>
            <translation>{n} angenommen</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
        <message>
            <source>{n} skipped</source>
            <translation>{n} übersprungen</translation>
        </message>
    </context>
    <context>
        <name>RolesPage</name>
        <message>
            <source>Choose the key of your articles for each meaning; the window, searches, checks and the command line follow. Several keys: with commas between, the preferred one first.</source>
            <translation>Wählen Sie für jede Bedeutung den Schlüssel Ihrer Artikel; Fenster, Suchen, Prüfungen und Befehlszeile folgen. Mehrere Schlüssel: mit Kommas dazwischen, der bevorzugte zuerst.</translation>
        </message>
        <message>
            <source>from</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>true means that it is not published, as with Hugo's draft</source>
            <translation>true bedeutet, dass er nicht veröffentlicht ist, wie bei Hugos draft</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Show {n} more of {left}</source>
            <translation>{n} weitere von {left} zeigen</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>There is a saved view "{name}" already.</source>
            <translation>Eine gespeicherte Ansicht „{name}“ gibt es schon.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Words, "phrases" and qualifiers such as published:false, quality:&gt;=70, after:2026-03-01. The down arrow shows suggestions.</source>
            <translation>Wörter, "Wortfolgen" und Angaben wie published:false, quality:&gt;=70, after:2026-03-01. Der Pfeil nach unten zeigt Vorschläge.</translation>
        </message>
        <message>
            <source>search title, excerpt, provider, topic…</source>
            <translation>Titel, Auszug, Quelle, Thema suchen …</translation>
        </message>
    </context>
    <context>
        <name>SecuredStrip</name>
        <message>
            <source>1 byte</source>
            <translation>1 Byte</translation>
        </message>
        <message>
            <source>{key} · {size}, kept exactly as it is</source>
            <translation>{key} · {size}, bleibt genau, wie es ist</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Edit</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Heat…</source>
            <translation>Brisanz …</translation>
        </message>
        <message>
            <source>Preview changes</source>
            <translation>Änderungen ansehen</translation>
        </message>
        <message>
            <source>Quality…</source>
            <translation>Qualität …</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Topics…</source>
            <translation>Themen …</translation>
        </message>
        <message>
            <source>{n} broken, cannot be edited</source>
            <translation>{n} defekt, nicht zu bearbeiten</translation>
        </message>
        <message>
            <source>{n} selected</source>
            <translation>{n} gewählt</translation>
        </message>
    </context>
    <context>
        <name>SelectionEdits</name>
        <message>
            <source>Nothing to change: {what} already so</source>
            <translation>Nichts zu ändern: {what}, schon so</translation>
        </message>
        <message>
            <source>Remove {field} of {what}</source>
            <translation>{field} entfernen: {what}</translation>
        </message>
        <message>
            <source>Set {field} of {what} to {value}</source>
            <translation>{field} auf {value} setzen: {what}</translation>
        </message>
        <message>
            <source>There are no articles to change</source>
            <translation>Es gibt keine Artikel zu ändern</translation>
        </message>
        <message>
            <source>Topics of {what}: {change}</source>
            <translation>Themen ({what}): {change}</translation>
        </message>
        <message>
            <source>{path} cannot be edited: {reason}</source>
            <translation>{path} lässt sich nicht bearbeiten: {reason}</translation>
        </message>
        <message>
            <source>{what} cannot be edited: their files cannot be read</source>
            <translation>{what}: nicht zu bearbeiten, die Dateien sind nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Opening {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsFeature</name>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>All &amp;Keys…</source>
            <translation>Alle &amp;Tasten …</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message numerus="yes">
            <source>and more than {n} other values</source>
            <translation>
                <numerusform>und mehr als {n} weiterer Wert</numerusform>
                <numerusform>und mehr als {n} weitere Werte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} other values</source>
            <translation>
                <numerusform>und {n} weiterer Wert</numerusform>
                <numerusform>und {n} weitere Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>different in {n}</source>
            <translation>verschieden in {n}</translation>
        </message>
        <message>
            <source>kept exactly as it is in {n}</source>
            <translation>bleibt genau, wie es ist, in {n}</translation>
        </message>
        <message>
            <source>missing in all</source>
            <translation>fehlt in allen</translation>
        </message>
        <message>
            <source>missing in {n}</source>
            <translation>fehlt in {n}</translation>
        </message>
        <message>
            <source>{fields} of {what}: {change}</source>
            <translation>{fields} ({what}): {change}</translation>
        </message>
        <message>
            <source>{n} × no such key</source>
            <translation>{n} × kein solcher Schlüssel</translation>
        </message>
        <message>
            <source>{n} × {value}</source>
            <translation>{n} × {value}</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Back to the article</source>
            <translation>Zurück zum Artikel</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <source>Edit several fields at once…</source>
            <translation>Mehrere Felder zugleich bearbeiten …</translation>
        </message>
        <message>
            <source>Fields of the selected articles</source>
            <translation>Felder der ausgewählten Artikel</translation>
        </message>
        <message>
            <source>Fields of {what}</source>
            <translation>Felder: {what}</translation>
        </message>
        <message>
            <source>Left out, as the file cannot be read: {what}.</source>
            <translation>Ausgelassen, da die Datei nicht lesbar ist: {what}.</translation>
        </message>
        <message>
            <source>Open a field to see its values and to change it in all of them.</source>
            <translation>Öffnen Sie ein Feld, um seine Werte zu sehen und es in allen zu ändern.</translation>
        </message>
        <message>
            <source>Stop counting</source>
            <translation>Zählen anhalten</translation>
        </message>
        <message>
            <source>Stopped: {seen} of {total} were counted.</source>
            <translation>Angehalten: {seen} von {total} wurden gezählt.</translation>
        </message>
        <message>
            <source>{seen} of {total} counted</source>
            <translation>{seen} von {total} gezählt</translation>
        </message>
    </context>
    <context>
        <name>SeveralRow</name>
        <message>
            <source>Change {what}…</source>
            <translation>{what} ändern …</translation>
        </message>
    </context>
    <context>
        <name>Shelving</name>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>&amp;New Article…</source>
            <translation>&amp;Neuer Artikel …</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate {what}</source>
            <translation>{what} duplizieren</translation>
        </message>
        <message>
            <source>Each copy lies beside its original and is not published.</source>
            <translation>Jede Kopie liegt neben ihrem Original und ist nicht veröffentlicht.</translation>
        </message>
        <message>
            <source>Files are called as this site calls its articles. Addresses on the site may change with the names; what links to them stays as it is.</source>
            <translation>Dateien heißen, wie diese Website ihre Artikel nennt. Mit den Namen können sich Adressen auf der Website ändern; was darauf verweist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Die Dateien werden geprüft</translation>
        </message>
        <message>
            <source>Made {what}</source>
            <translation>{what} angelegt</translation>
        </message>
        <message>
            <source>Mo&amp;ve to Collection…</source>
            <translation>In Sammlung &amp;verschieben …</translation>
        </message>
        <message>
            <source>Move to &amp;Trash</source>
            <translation>In den &amp;Papierkorb</translation>
        </message>
        <message>
            <source>Move to Trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Move to collection</source>
            <translation>In Sammlung verschieben</translation>
        </message>
        <message>
            <source>Move to {name}</source>
            <translation>Nach {name} verschieben</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>{what} verschieben</translation>
        </message>
        <message>
            <source>Move {what} to the Trash</source>
            <translation>{what} in den Papierkorb verschieben</translation>
        </message>
        <message>
            <source>Moved {what}</source>
            <translation>{what} verschoben</translation>
        </message>
        <message>
            <source>Moved {what} to the trash</source>
            <translation>{what} in den Papierkorb verschoben</translation>
        </message>
        <message>
            <source>One file is already so.</source>
            <translation>Eine Datei ist schon so.</translation>
        </message>
        <message>
            <source>One file is left as it is.</source>
            <translation>Eine Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>&amp;Umbenennen …</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename by rule</source>
            <translation>Nach Regel umbenennen</translation>
        </message>
        <message>
            <source>Rename {what}</source>
            <translation>{what} umbenennen</translation>
        </message>
        <message>
            <source>The files go there as they are; what links to them stays as it is.</source>
            <translation>Die Dateien kommen dorthin, wie sie sind; was darauf verweist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>The folder itself</source>
            <translation>Der Ordner selbst</translation>
        </message>
        <message>
            <source>Their pictures stay. Undo brings the files back, also when the trash was emptied.</source>
            <translation>Ihre Bilder bleiben. Rückgängig bringt die Dateien zurück, auch wenn der Papierkorb geleert wurde.</translation>
        </message>
        <message>
            <source>This site has no other folder for articles</source>
            <translation>Diese Website hat keinen anderen Ordner für Artikel</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{done}, {n} could not be</source>
            <translation>{done}, {n} nicht möglich</translation>
        </message>
        <message>
            <source>{file} is left as it is: {reason}</source>
            <translation>{file} bleibt, wie sie ist: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{n} files are already so.</source>
            <translation>
                <numerusform>{n} Datei ist schon so.</numerusform>
                <numerusform>{n} Dateien sind schon so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files are left as they are.</source>
            <translation>
                <numerusform>{n} Datei bleibt, wie sie ist.</numerusform>
                <numerusform>{n} Dateien bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShiftInput</name>
        <message>
            <source>Give days or hours; −1 is one back.</source>
            <translation>Geben Sie Tage oder Stunden an; −1 ist einer zurück.</translation>
        </message>
        <message>
            <source>Give whole numbers; −1 is one back.</source>
            <translation>Geben Sie ganze Zahlen an; −1 ist einer zurück.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>{field}, days</source>
            <translation>{field}, Tage</translation>
        </message>
        <message>
            <source>{field}, hours</source>
            <translation>{field}, Stunden</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} Tg.</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} Std.</translation>
        </message>
    </context>
    <context>
        <name>ShownFolder</name>
        <message>
            <source>Open a folder of articles</source>
            <translation>Ordner mit Artikeln öffnen</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>&amp;All but this (Alt+click)</source>
            <translation>&amp;Alles außer diesem (Alt+Klick)</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Löschen …</translation>
        </message>
        <message>
            <source>&amp;Keep for myself</source>
            <translation>Für mich &amp;behalten</translation>
        </message>
        <message>
            <source>&amp;Only this, or no more</source>
            <translation>&amp;Nur dies, oder nicht mehr</translation>
        </message>
        <message>
            <source>&amp;Publish All in This Folder…</source>
            <translation>Alle in diesem Ordner &amp;veröffentlichen …</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen …</translation>
        </message>
        <message>
            <source>&amp;Share with the team</source>
            <translation>Mit dem Team &amp;teilen</translation>
        </message>
        <message>
            <source>&amp;Unpublish All in This Folder…</source>
            <translation>Alle in diesem Ordner &amp;depublizieren …</translation>
        </message>
        <message>
            <source>&amp;Update to this search</source>
            <translation>Auf diese Suche &amp;aktualisieren</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>Edited today</source>
            <translation>Heute bearbeitet</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Find in {what}</source>
            <translation>Suchen in {what}</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Brisanz</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mehr …</translation>
        </message>
        <message>
            <source>No published key</source>
            <translation>Ohne Schlüssel</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Quality and heat</source>
            <translation>Qualität und Brisanz</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Diese Suche speichern …</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This &amp;too (Ctrl+click)</source>
            <translation>Auch &amp;dies (Strg+Klick)</translation>
        </message>
        <message>
            <source>Top folder</source>
            <translation>Oberster Ordner</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Update to this search</source>
            <translation>Auf diese Suche aktualisieren</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>ausgeschlossen</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>shared with the team</source>
            <translation>mit dem Team geteilt</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
    </context>
    <context>
        <name>SitePage</name>
        <message>
            <source>&amp;Folders with articles</source>
            <translation>&amp;Ordner mit Artikeln</translation>
        </message>
        <message>
            <source>&amp;Kind of site</source>
            <translation>&amp;Art der Website</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Articles without a published key are on the site</source>
            <translation>Artikel ohne Schlüssel published stehen auf der Website</translation>
        </message>
        <message>
            <source>As it is by itself: {kind}</source>
            <translation>Wie von selbst erkannt: {kind}</translation>
        </message>
        <message>
            <source>File na&amp;mes</source>
            <translation>Datei&amp;namen</translation>
        </message>
        <message>
            <source>Folders &amp;without</source>
            <translation>Ordner &amp;ohne</translation>
        </message>
        <message>
            <source>The rule for new names, such as {date}-{slug}; empty: as most in a folder are called.</source>
            <translation>Die Regel für neue Namen, etwa {date}-{slug}; leer: wie die meisten im Ordner heißen.</translation>
        </message>
        <message>
            <source>With commas between them; * stands for any text in a name: _news, _learning/*</source>
            <translation>Mit Kommas dazwischen; * steht für beliebigen Text in einem Namen: _news, _learning/*</translation>
        </message>
    </context>
    <context>
        <name>SiteProfile</name>
        <message>
            <source>AMP address</source>
            <translation>AMP-Adresse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Beliebiges</translation>
        </message>
        <message>
            <source>By itself this is a {kind}: it has {file}, and its articles no keys of another kind.</source>
            <translation>Von selbst erkannt: {kind}; vorhanden ist {file}, und die Artikel haben keine Schlüssel einer anderen Art.</translation>
        </message>
        <message>
            <source>By itself this is a {kind}: it has {file}.</source>
            <translation>Von selbst erkannt: {kind}; vorhanden ist {file}.</translation>
        </message>
        <message>
            <source>By itself this is an {kind}: its articles have the keys of one.</source>
            <translation>Von selbst erkannt: {kind}; die Artikel haben deren Schlüssel.</translation>
        </message>
        <message>
            <source>Cached AMP address</source>
            <translation>AMP-Adresse im Cache</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>Group of keys</source>
            <translation>Gruppe von Schlüsseln</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Brisanz</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>List of words</source>
            <translation>Liste von Wörtern</translation>
        </message>
        <message>
            <source>Long text</source>
            <translation>Langer Text</translation>
        </message>
        <message>
            <source>Not to be shown</source>
            <translation>Nicht zu zeigen</translation>
        </message>
        <message>
            <source>Nothing tells what made this site; it is read like a {kind}.</source>
            <translation>Nichts verrät, womit diese Website gemacht ist; sie wird gelesen wie: {kind}.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>One of some words</source>
            <translation>Eines von einigen Wörtern</translation>
        </message>
        <message>
            <source>Original address</source>
            <translation>Originaladresse</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Related articles</source>
            <translation>Verwandte Artikel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja oder nein</translation>
        </message>
    </context>
    <context>
        <name>SiteProfileDialog</name>
        <message>
            <source>&amp;Propose From the Articles</source>
            <translation>Aus den Artikeln &amp;vorschlagen</translation>
        </message>
        <message>
            <source>&amp;Write {file}</source>
            <translation>{file} &amp;schreiben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Meanings</source>
            <translation>Bedeutungen</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Es würde sich nichts ändern.</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Settings of this folder</source>
            <translation>Einstellungen dieses Ordners</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>What would change in {file}</source>
            <translation>Was sich in {file} ändern würde</translation>
        </message>
    </context>
    <context>
        <name>SiteProfileFeature</name>
        <message>
            <source>Looking what the folder holds</source>
            <translation>Der Ordner wird angesehen</translation>
        </message>
        <message>
            <source>Settings of This &amp;Folder…</source>
            <translation>Einstellungen dieses &amp;Ordners …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{file} was written; the window follows it.</source>
            <translation>{file} wurde geschrieben; das Fenster folgt ihr.</translation>
        </message>
    </context>
    <context>
        <name>SourceEditing</name>
        <message>
            <source>Another program or another field changed the file meanwhile. What you typed is joined with that when you apply it.</source>
            <translation>Ein anderes Programm oder ein anderes Feld hat die Datei inzwischen geändert. Was Sie geschrieben haben, wird beim Übernehmen damit zusammengefügt.</translation>
        </message>
        <message>
            <source>Edit the source</source>
            <translation>Quelltext bearbeiten</translation>
        </message>
        <message>
            <source>The file was changed by another program meanwhile.</source>
            <translation>Die Datei wurde inzwischen von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <source>The source of {path} was not written and waits there as you typed it: {why}</source>
            <translation>Der Quelltext von {path} wurde nicht geschrieben und wartet dort, wie Sie ihn geschrieben haben: {why}</translation>
        </message>
        <message>
            <source>What you typed here is not in the file yet.</source>
            <translation>Was Sie hier geschrieben haben, steht noch nicht in der Datei.</translation>
        </message>
        <message>
            <source>⟨{n} bytes, not shown⟩</source>
            <translation>⟨{n} Bytes, nicht gezeigt⟩</translation>
        </message>
        <message>
            <source>⟨{n} more characters of this line, not shown⟩</source>
            <translation>⟨{n} weitere Zeichen dieser Zeile, nicht gezeigt⟩</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Apply</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Check the text and write it into the file (Ctrl+S)</source>
            <translation>Text prüfen und in die Datei schreiben (Strg+S)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Forget what was typed and show the file as it is</source>
            <translation>Geschriebenes vergessen und die Datei zeigen, wie sie ist</translation>
        </message>
        <message>
            <source>Line {n}: {what}</source>
            <translation>Zeile {n}: {what}</translation>
        </message>
        <message>
            <source>Not in the file yet. Ctrl+S applies it; it can be undone afterwards.</source>
            <translation>Noch nicht in der Datei. Strg+S übernimmt es; danach lässt es sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Not written. {why}</source>
            <translation>Nicht geschrieben. {why}</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>Text der Datei</translation>
        </message>
        <message>
            <source>The text is being read…</source>
            <translation>Der Text wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>{n} bytes. Click into the text to edit it.</source>
            <translation>
                <numerusform>{n} Byte. Klicken Sie in den Text, um ihn zu bearbeiten.</numerusform>
                <numerusform>{n} Bytes. Klicken Sie in den Text, um ihn zu bearbeiten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Einzelheiten …</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>{n} selected</source>
            <translation>{n} ausgewählt</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>{n} angezeigt</translation>
        </message>
        <message>
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} von {total}</translation>
        </message>
    </context>
    <context>
        <name>SuggestedRules</name>
        <message>
            <source>&amp;Suggested Rules…</source>
            <translation>&amp;Regelvorschläge …</translation>
        </message>
        <message>
            <source>Category {value}</source>
            <translation>Kategorie {value}</translation>
        </message>
        <message>
            <source>Counted in {what} that you published or unpublished, up to 50 at a time</source>
            <translation>Gezählt: {what}, die Sie veröffentlicht oder depubliziert haben, bis zu 50 auf einmal</translation>
        </message>
        <message>
            <source>Excerpt contains “{value}”</source>
            <translation>Auszug enthält „{value}“</translation>
        </message>
        <message>
            <source>From {value}</source>
            <translation>Von {value}</translation>
        </message>
        <message>
            <source>In the folder {value}</source>
            <translation>Im Ordner {value}</translation>
        </message>
        <message>
            <source>It fits {what} today; following it would publish {n}.</source>
            <translation>Heute passt sie auf {what}; ihr zu folgen würde {n} veröffentlichen.</translation>
        </message>
        <message>
            <source>It fits {what} today; following it would unpublish {n}.</source>
            <translation>Heute passt sie auf {what}; ihr zu folgen würde {n} depublizieren.</translation>
        </message>
        <message>
            <source>Of your other decisions, {n} of {all} were not to publish.</source>
            <translation>Von Ihren anderen Entscheidungen waren {n} von {all} gegen das Veröffentlichen.</translation>
        </message>
        <message>
            <source>Of your other decisions, {n} of {all} were to publish.</source>
            <translation>Von Ihren anderen Entscheidungen waren {n} von {all} für das Veröffentlichen.</translation>
        </message>
        <message>
            <source>Provider {value}</source>
            <translation>Quelle {value}</translation>
        </message>
        <message>
            <source>Publish {rule}: {what}</source>
            <translation>Veröffentlichen nach {rule}: {what}</translation>
        </message>
        <message>
            <source>Title contains “{value}”</source>
            <translation>Titel enthält „{value}“</translation>
        </message>
        <message>
            <source>Topic {value}</source>
            <translation>Thema {value}</translation>
        </message>
        <message>
            <source>Type {value}</source>
            <translation>Art {value}</translation>
        </message>
        <message>
            <source>Unpublish {rule}: {what}</source>
            <translation>Depublizieren nach {rule}: {what}</translation>
        </message>
        <message>
            <source>Without an image</source>
            <translation>Ohne Bild</translation>
        </message>
        <message>
            <source>and in {n} more that differ from {field} ≥ {line}, which most articles follow</source>
            <translation>und in {n} weiteren, die von {field} ≥ {line} abweichen, dem die meisten Artikel folgen</translation>
        </message>
        <message>
            <source>{n} of the {all} that you unpublished are such, but only {few} of {folder} in the folder.</source>
            <translation>{n} der {all}, die Sie depubliziert haben, sind so, aber nur {few} von {folder} im Ordner.</translation>
        </message>
        <message>
            <source>{n} of the {all} you published are such, but only {few} of {folder} in the folder.</source>
            <translation>{n} der {all}, die Sie veröffentlicht haben, sind so, aber nur {few} von {folder} im Ordner.</translation>
        </message>
        <message>
            <source>{text}. Nothing is done by itself.</source>
            <translation>{text}. Von selbst geschieht nichts.</translation>
        </message>
        <message>
            <source>{trait}: {n} of {all} published</source>
            <translation>{trait}: {n} von {all} veröffentlicht</translation>
        </message>
    </context>
    <context>
        <name>SuggestedRulesDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt …</translation>
        </message>
        <message>
            <source>Show {n} put away</source>
            <translation>{n} weggelegte zeigen</translation>
        </message>
        <message>
            <source>Suggested rules</source>
            <translation>Regelvorschläge</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message numerus="yes">
            <source>What your decisions have in common is shown here after {n} of them.</source>
            <translation>
                <numerusform>Was Ihre Entscheidungen gemeinsam haben, steht hier nach der ersten.</numerusform>
                <numerusform>Was Ihre Entscheidungen gemeinsam haben, steht hier nach {n} Entscheidungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your decisions have nothing in common that could not be chance.</source>
            <translation>Ihre Entscheidungen haben nichts gemeinsam, was nicht Zufall sein könnte.</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <source>50 and more</source>
            <translation>50 und mehr</translation>
        </message>
        <message>
            <source>a number, &gt;=70, 50..80</source>
            <translation>eine Zahl, &gt;=70, 50..80</translation>
        </message>
        <message>
            <source>another key of the files</source>
            <translation>ein anderer Schlüssel der Dateien</translation>
        </message>
        <message>
            <source>before this day: 2026-04-01</source>
            <translation>vor diesem Tag: 2026-04-01</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>comes from this provider</source>
            <translation>kommt aus dieser Quelle</translation>
        </message>
        <message>
            <source>drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>edited today</source>
            <translation>heute bearbeitet</translation>
        </message>
        <message>
            <source>edited, duplicate, changed</source>
            <translation>edited, duplicate, changed</translation>
        </message>
        <message>
            <source>from 50 to 80</source>
            <translation>von 50 bis 80</translation>
        </message>
        <message>
            <source>from this day on: 2026-03-01</source>
            <translation>ab diesem Tag: 2026-03-01</translation>
        </message>
        <message>
            <source>has this topic</source>
            <translation>hat dieses Thema</translation>
        </message>
        <message>
            <source>image, related, problem, conflict</source>
            <translation>image, related, problem, conflict</translation>
        </message>
        <message>
            <source>is of this category</source>
            <translation>ist von dieser Kategorie</translation>
        </message>
        <message>
            <source>is of this type</source>
            <translation>ist von dieser Art</translation>
        </message>
        <message>
            <source>less than 50</source>
            <translation>weniger als 50</translation>
        </message>
        <message>
            <source>lies in this folder</source>
            <translation>liegt in diesem Ordner</translation>
        </message>
        <message>
            <source>not as in git's last commit</source>
            <translation>nicht wie in Gits letztem Commit</translation>
        </message>
        <message>
            <source>on the site</source>
            <translation>auf der Website</translation>
        </message>
        <message>
            <source>searched before</source>
            <translation>früher gesucht</translation>
        </message>
        <message>
            <source>tells the same as another</source>
            <translation>erzählt dasselbe wie ein anderer</translation>
        </message>
        <message>
            <source>the provider's domain</source>
            <translation>die Domain der Quelle</translation>
        </message>
        <message>
            <source>true, false or absent</source>
            <translation>true, false oder absent</translation>
        </message>
        <message>
            <source>with a note</source>
            <translation>mit einem Hinweis</translation>
        </message>
        <message>
            <source>with a picture</source>
            <translation>mit einem Bild</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>mit einer Warnung</translation>
        </message>
        <message>
            <source>with an error</source>
            <translation>mit einem Fehler</translation>
        </message>
        <message>
            <source>with an error or a warning</source>
            <translation>mit einem Fehler oder einer Warnung</translation>
        </message>
        <message>
            <source>with conflict markers of git</source>
            <translation>mit Konfliktmarken von Git</translation>
        </message>
        <message>
            <source>with related articles</source>
            <translation>mit verwandten Artikeln</translation>
        </message>
        <message>
            <source>with this problem: error, warning, note, or a check's code</source>
            <translation>mit diesem Problem: error, warning, note oder dem Code einer Prüfung</translation>
        </message>
        <message>
            <source>without the key</source>
            <translation>ohne den Schlüssel</translation>
        </message>
        <message>
            <source>words of the excerpt</source>
            <translation>Wörter des Auszugs</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>Wörter des Titels</translation>
        </message>
    </context>
    <context>
        <name>SuggestionCard</name>
        <message>
            <source>Not useful</source>
            <translation>Nicht nützlich</translation>
        </message>
        <message>
            <source>Save as a view</source>
            <translation>Als Ansicht speichern</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>Try it: {n} changes…</source>
            <translation>
                <numerusform>Ausprobieren: {n} Änderung …</numerusform>
                <numerusform>Ausprobieren: {n} Änderungen …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>SwitchInput</name>
        <message>
            <source>Choose true, false or no key.</source>
            <translation>Wählen Sie Ja, Nein oder keinen Schlüssel.</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>&amp;Commit Everything…</source>
            <translation>Alles &amp;committen …</translation>
        </message>
        <message>
            <source>&amp;Git</source>
            <translation>&amp;Git</translation>
        </message>
        <message>
            <source>&amp;Look for Others' Commits</source>
            <translation>&amp;Nach Commits der anderen sehen</translation>
        </message>
        <message>
            <source>&amp;Pull</source>
            <translation>&amp;Holen (Pull)</translation>
        </message>
        <message>
            <source>&amp;Resolve Conflicts…</source>
            <translation>&amp;Konflikte lösen …</translation>
        </message>
        <message>
            <source>Commit the &amp;Selection…</source>
            <translation>&amp;Auswahl committen …</translation>
        </message>
        <message>
            <source>Commit the Last &amp;Edit…</source>
            <translation>&amp;Letzte Änderung committen …</translation>
        </message>
        <message>
            <source>Commit {what}</source>
            <translation>Committen: {what}</translation>
        </message>
        <message>
            <source>Commit…</source>
            <translation>Committen …</translation>
        </message>
        <message>
            <source>Large files are kept by Git LFS.</source>
            <translation>Große Dateien verwaltet Git LFS.</translation>
        </message>
        <message>
            <source>Looking took {n} s. Quicker: git config core.untrackedCache true, then git status once.</source>
            <translation>Das Nachsehen dauerte {n} s. Schneller: git config core.untrackedCache true, dann einmal git status.</translation>
        </message>
        <message>
            <source>Merge &amp;Field by Field…</source>
            <translation>&amp;Feldweise zusammenführen …</translation>
        </message>
        <message>
            <source>Merge &amp;Lines Again…</source>
            <translation>Wieder &amp;zeilenweise zusammenführen …</translation>
        </message>
        <message>
            <source>P&amp;ush</source>
            <translation>&amp;Senden (Push)</translation>
        </message>
        <message>
            <source>Re&amp;vert to the Last Commit…</source>
            <translation>Auf den letzten Commit &amp;zurücksetzen …</translation>
        </message>
        <message>
            <source>Repositories inside of it (submodules) are left alone.</source>
            <translation>Repositorys darin (Submodule) bleiben unberührt.</translation>
        </message>
        <message>
            <source>Resolve {n}…</source>
            <translation>{n} lösen …</translation>
        </message>
        <message>
            <source>S&amp;ynchronise</source>
            <translation>S&amp;ynchronisieren</translation>
        </message>
        <message>
            <source>Show C&amp;hanged Articles</source>
            <translation>&amp;Geänderte Artikel anzeigen</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>applying patches</source>
            <translation>Patches werden angewendet</translation>
        </message>
        <message>
            <source>bisecting</source>
            <translation>Bisect läuft</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>cherry-picking</source>
            <translation>Cherry-Pick läuft</translation>
        </message>
        <message>
            <source>detached at {commit}</source>
            <translation>losgelöst bei {commit}</translation>
        </message>
        <message>
            <source>git: not usable here</source>
            <translation>Git: hier nicht nutzbar</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>in Konflikt</translation>
        </message>
        <message>
            <source>merging</source>
            <translation>Zusammenführung läuft</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>no branch</source>
            <translation>kein Zweig</translation>
        </message>
        <message>
            <source>rebasing</source>
            <translation>Rebase läuft</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>reverting</source>
            <translation>Revert läuft</translation>
        </message>
        <message>
            <source>text, comments or blanks</source>
            <translation>Text, Kommentare oder Leerraum</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>der Text</translation>
        </message>
        <message>
            <source>{branch} follows no branch elsewhere yet.</source>
            <translation>{branch} folgt noch keinem Zweig anderswo.</translation>
        </message>
        <message>
            <source>{branch} follows {upstream}: {ahead} commits to send, {behind} to get (when last asked).</source>
            <translation>{branch} folgt {upstream}: {ahead} Commits zu senden, {behind} zu holen (Stand der letzten Abfrage).</translation>
        </message>
        <message numerus="yes">
            <source>{n} files are in conflict.</source>
            <translation>
                <numerusform>{n} Datei ist in Konflikt.</numerusform>
                <numerusform>{n} Dateien sind in Konflikt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} files are not as in the last commit.</source>
            <translation>
                <numerusform>{n} Datei ist nicht wie im letzten Commit.</numerusform>
                <numerusform>{n} Dateien sind nicht wie im letzten Commit.</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>More parts of the article</source>
            <translation>Weitere Teile des Artikels</translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>(empty text)</source>
            <translation>(leerer Text)</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(kein Text)</translation>
        </message>
        <message>
            <source>(no value)</source>
            <translation>(kein Wert)</translation>
        </message>
    </context>
    <context>
        <name>TextInput</name>
        <message>
            <source>A date is written like 2026-03-24T20:25:00Z or 2026-03-24.</source>
            <translation>Ein Datum wird geschrieben wie 2026-03-24T20:25:00Z oder 2026-03-24.</translation>
        </message>
        <message>
            <source>Give the new value.</source>
            <translation>Geben Sie den neuen Wert an.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Folder: {name}</source>
            <translation>Ordner: {name}</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Publish {n}</source>
            <translation>{n} veröffentlichen</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Werkzeugleiste</translation>
        </message>
    </context>
    <context>
        <name>TopicsPopover</name>
        <message>
            <source>Change topics</source>
            <translation>Themen ändern</translation>
        </message>
        <message>
            <source>Topic to add</source>
            <translation>Hinzuzufügendes Thema</translation>
        </message>
        <message>
            <source>Topics of {what}</source>
            <translation>Themen: {what}</translation>
        </message>
    </context>
    <context>
        <name>TopicsRow</name>
        <message>
            <source>Add the topic {name}</source>
            <translation>Thema {name} hinzufügen</translation>
        </message>
        <message>
            <source>Remove all topics</source>
            <translation>Alle Themen entfernen</translation>
        </message>
        <message>
            <source>Remove the topic {name}</source>
            <translation>Thema {name} entfernen</translation>
        </message>
    </context>
    <context>
        <name>TriageStrip</name>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Sichtung</translation>
        </message>
        <message>
            <source>Triage paused</source>
            <translation>Sichtung angehalten</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>{n} geändert</translation>
        </message>
        <message>
            <source>{n} later</source>
            <translation>{n} später</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
        <message>
            <source>{n} only seen</source>
            <translation>{n} nur gesehen</translation>
        </message>
        <message>
            <source>{n} published</source>
            <translation>{n} veröffentlicht</translation>
        </message>
        <message>
            <source>{n} unpublished</source>
            <translation>{n} depubliziert</translation>
        </message>
    </context>
    <context>
        <name>TriageSummary</name>
        <message>
            <source>All is decided</source>
            <translation>Alles ist entschieden</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Go On</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>One edit of these articles is in the history and can be taken back.</source>
            <translation>Eine Änderung dieser Artikel steht im Verlauf und lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>Take All of It Back</source>
            <translation>Alles davon zurücknehmen</translation>
        </message>
        <message>
            <source>There is nothing in the history to take back for it.</source>
            <translation>Im Verlauf steht dazu nichts, was sich zurücknehmen ließe.</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Sichtung</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>nicht entschieden</translation>
        </message>
        <message>
            <source>otherwise changed</source>
            <translation>anders geändert</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>put off until later</source>
            <translation>auf später verschoben</translation>
        </message>
        <message>
            <source>unpublished</source>
            <translation>depubliziert</translation>
        </message>
        <message numerus="yes">
            <source>{n} edits of these articles are in the history and can be taken back.</source>
            <translation>
                <numerusform>{n} Änderung dieser Artikel steht im Verlauf und lässt sich zurücknehmen.</numerusform>
                <numerusform>{n} Änderungen dieser Artikel stehen im Verlauf und lassen sich zurücknehmen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Triaging</name>
        <message>
            <source>&amp;End Triage…</source>
            <translation>Sichtung &amp;beenden …</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Decide &amp;Later</source>
            <translation>&amp;Später entscheiden</translation>
        </message>
        <message>
            <source>Pause &amp;Triage</source>
            <translation>Sichtung &amp;anhalten</translation>
        </message>
        <message>
            <source>Resume &amp;Triage</source>
            <translation>Sichtung &amp;fortsetzen</translation>
        </message>
        <message>
            <source>Start &amp;Triage</source>
            <translation>&amp;Sichtung beginnen</translation>
        </message>
        <message>
            <source>Start a &amp;New Triage of What Is Listed</source>
            <translation>&amp;Neue Sichtung des Angezeigten beginnen</translation>
        </message>
        <message>
            <source>There is nothing to go through</source>
            <translation>Es gibt nichts durchzugehen</translation>
        </message>
    </context>
    <context>
        <name>UnreadablePage</name>
        <message>
            <source>A line of three hyphens inside the fields starts a second set of fields.</source>
            <translation>Eine Zeile aus drei Strichen innerhalb der Felder beginnt einen zweiten Satz von Feldern.</translation>
        </message>
        <message>
            <source>A list or group in brackets is not closed, so what follows cannot be told apart.</source>
            <translation>Eine Liste oder Gruppe in Klammern ist nicht geschlossen, daher lässt sich das Folgende nicht unterscheiden.</translation>
        </message>
        <message>
            <source>A tag (!something) asks for a program to be run. Curator never does that.</source>
            <translation>Ein Tag (!etwas) verlangt, dass ein Programm ausgeführt wird. Das tut Curator nie.</translation>
        </message>
        <message>
            <source>A value refers (with *) to a name that is set nowhere (with &amp;).</source>
            <translation>Ein Wert verweist (mit *) auf einen Namen, der nirgends (mit &amp;) gesetzt ist.</translation>
        </message>
        <message>
            <source>A value refers to itself, so it has no end.</source>
            <translation>Ein Wert verweist auf sich selbst, hat also kein Ende.</translation>
        </message>
        <message>
            <source>Between the fences there must be lines of the form key: value.</source>
            <translation>Zwischen den Begrenzungen müssen Zeilen der Form Schlüssel: Wert stehen.</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Edit the text</source>
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <source>Everything behind the quote is taken for one text. Add the closing quote.</source>
            <translation>Alles hinter dem Anführungszeichen gilt als ein Text. Fügen Sie das schließende hinzu.</translation>
        </message>
        <message>
            <source>It is far larger than an article is. It is left alone so that the window stays quick.</source>
            <translation>Sie ist viel größer als ein Artikel. Sie bleibt unberührt, damit das Fenster schnell bleibt.</translation>
        </message>
        <message>
            <source>It only has the name of an article.</source>
            <translation>Sie heißt nur wie ein Artikel.</translation>
        </message>
        <message>
            <source>It was moved or deleted since the folder was looked through.</source>
            <translation>Sie wurde verschoben oder gelöscht, seit der Ordner durchgesehen wurde.</translation>
        </message>
        <message>
            <source>Its lists and groups are nested deeper than any article needs.</source>
            <translation>Ihre Listen und Gruppen sind tiefer verschachtelt, als ein Artikel braucht.</translation>
        </message>
        <message>
            <source>Its references multiply into more text than the memory can hold.</source>
            <translation>Ihre Verweise vervielfachen sich zu mehr Text, als der Speicher fasst.</translation>
        </message>
        <message>
            <source>Line {n}, column {m}: </source>
            <translation>Zeile {n}, Spalte {m}: </translation>
        </message>
        <message>
            <source>Line {n}: </source>
            <translation>Zeile {n}: </translation>
        </message>
        <message>
            <source>Links that lead out of the folder are not followed.</source>
            <translation>Links, die aus dem Ordner hinausführen, wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Nothing was changed in this file. Mend its text here, or elsewhere and look again.</source>
            <translation>In dieser Datei wurde nichts geändert. Bringen Sie ihren Text hier in Ordnung, oder anderswo und prüfen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Put the whole text into quotes: title: "One: two".</source>
            <translation>Setzen Sie den ganzen Text in Anführungszeichen: title: "Eins: zwei".</translation>
        </message>
        <message>
            <source>Source text around the line</source>
            <translation>Quelltext um die Zeile</translation>
        </message>
        <message>
            <source>Such a character, often invisible, comes from copying. Delete it.</source>
            <translation>Ein solches Zeichen, oft unsichtbar, kommt vom Kopieren. Löschen Sie es.</translation>
        </message>
        <message>
            <source>The fields start with --- but nothing ends them. A second line of three hyphens is missing.</source>
            <translation>Die Felder beginnen mit ---, aber nichts beendet sie. Eine zweite Zeile aus drei Strichen fehlt.</translation>
        </message>
        <message>
            <source>The file does not start with a line of three hyphens (---), so it has no fields.</source>
            <translation>Die Datei beginnt nicht mit einer Zeile aus drei Strichen (---), also hat sie keine Felder.</translation>
        </message>
        <message>
            <source>The file was saved in another encoding. Save it as UTF-8; otherwise letters would be guessed.</source>
            <translation>Die Datei wurde in einer anderen Kodierung gespeichert. Speichern Sie sie als UTF-8; sonst würden Buchstaben geraten.</translation>
        </message>
        <message>
            <source>The link leads back to itself.</source>
            <translation>Der Link führt zu sich selbst zurück.</translation>
        </message>
        <message>
            <source>The site's own program cannot read it either, or reads it differently.</source>
            <translation>Auch das Programm der Website kann sie nicht lesen, oder liest sie anders.</translation>
        </message>
        <message>
            <source>The site's program cannot read it either. In JSON, keys and text stand in double quotes and a comma parts two entries.</source>
            <translation>Auch das Programm der Website kann sie nicht lesen. In JSON stehen Schlüssel und Text in doppelten Anführungszeichen, und ein Komma trennt zwei Einträge.</translation>
        </message>
        <message>
            <source>The site's program cannot read it either. In TOML a line is key = value, with text in quotes.</source>
            <translation>Auch das Programm der Website kann sie nicht lesen. In TOML heißt eine Zeile Schlüssel = Wert, mit Text in Anführungszeichen.</translation>
        </message>
        <message>
            <source>This file cannot be read</source>
            <translation>Diese Datei ist nicht lesbar</translation>
        </message>
        <message>
            <source>YAML allows only spaces to indent. Replace the tab by spaces.</source>
            <translation>YAML erlaubt zum Einrücken nur Leerzeichen. Ersetzen Sie den Tabulator durch Leerzeichen.</translation>
        </message>
        <message>
            <source>Your account may not read it. Its owner can change that.</source>
            <translation>Ihr Konto darf sie nicht lesen. Ihr Besitzer kann das ändern.</translation>
        </message>
        <message>
            <source>⟨not shown⟩</source>
            <translation>⟨nicht gezeigt⟩</translation>
        </message>
    </context>
    <context>
        <name>UpdateDialog</name>
        <message>
            <source>A newer Curator</source>
            <translation>Ein neuerer Curator</translation>
        </message>
        <message>
            <source>Curator {version} can be downloaded</source>
            <translation>Curator {version} kann heruntergeladen werden</translation>
        </message>
        <message>
            <source>Its publisher says nothing about what is new.</source>
            <translation>Der Herausgeber sagt nichts darüber, was neu ist.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Open the Download Page</source>
            <translation>Downloadseite öffnen</translation>
        </message>
        <message>
            <source>Skip This Version</source>
            <translation>Diese Version überspringen</translation>
        </message>
        <message>
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <source>You have {version}. The page to download it is on {host}; Curator installs nothing itself.</source>
            <translation>Sie haben {version}. Die Downloadseite liegt auf {host}; Curator installiert selbst nichts.</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>&amp;Look for a Newer Version</source>
            <translation>Nach einer &amp;neueren Version sehen</translation>
        </message>
        <message>
            <source>A newer Curator</source>
            <translation>Ein neuerer Curator</translation>
        </message>
        <message>
            <source>Curator {version} can be downloaded</source>
            <translation>Curator {version} kann heruntergeladen werden</translation>
        </message>
        <message>
            <source>Curator {version} can be downloaded; you have {own}.</source>
            <translation>Curator {version} kann heruntergeladen werden; Sie haben {own}.</translation>
        </message>
        <message>
            <source>Curator {version} is the newest version</source>
            <translation>Curator {version} ist die neueste Version</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Look Once a Day</source>
            <translation>Täglich nachsehen</translation>
        </message>
        <message>
            <source>Never by Itself</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Newer versions</source>
            <translation>Neuere Versionen</translation>
        </message>
        <message>
            <source>No program on this computer opens web pages: {address}</source>
            <translation>Kein Programm auf diesem Rechner öffnet Webseiten: {address}</translation>
        </message>
        <message>
            <source>Shall Curator look for a newer version once a day? It asks {host}, says nothing about you, and installs nothing by itself.</source>
            <translation>Einmal täglich nach einer neueren Version sehen? Curator fragt {host}, sagt nichts über Sie und installiert nichts von selbst.</translation>
        </message>
        <message>
            <source>The address that tells of newer versions is not one of the web</source>
            <translation>Die Adresse, die von neueren Versionen berichtet, ist keine Webadresse</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Aktualisierung</translation>
        </message>
        <message>
            <source>What Is New…</source>
            <translation>Was ist neu …</translation>
        </message>
        <message>
            <source>{host} answered with {status}</source>
            <translation>{host} hat mit {status} geantwortet</translation>
        </message>
        <message>
            <source>{host} does not say which version is the newest</source>
            <translation>{host} sagt nicht, welche Version die neueste ist</translation>
        </message>
    </context>
    <context>
        <name>UpdatesPage</name>
        <message>
            <source>Ask this address</source>
            <translation>Diese Adresse fragen</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird gefragt …</translation>
        </message>
        <message>
            <source>Look Now</source>
            <translation>Jetzt nachsehen</translation>
        </message>
        <message>
            <source>Look for a newer version once a day</source>
            <translation>Einmal täglich nach einer neueren Version sehen</translation>
        </message>
        <message>
            <source>One request, without anything about you. Curator shows what is new and where to download it; it installs nothing by itself.</source>
            <translation>Eine Anfrage, ohne irgendetwas über Sie. Curator zeigt, was neu ist und wo man es herunterlädt; es installiert selbst nichts.</translation>
        </message>
        <message>
            <source>This is not an address of the web; the one before stays</source>
            <translation>Das ist keine Webadresse; die vorige bleibt</translation>
        </message>
    </context>
    <context>
        <name>ValueText</name>
        <message>
            <source>(empty list)</source>
            <translation>(leere Liste)</translation>
        </message>
        <message>
            <source>(empty text)</source>
            <translation>(leerer Text)</translation>
        </message>
        <message>
            <source>(no such key)</source>
            <translation>(kein solcher Schlüssel)</translation>
        </message>
        <message>
            <source>(no value)</source>
            <translation>(kein Wert)</translation>
        </message>
        <message numerus="yes">
            <source>(not shown, {n} bytes)</source>
            <translation>
                <numerusform>(nicht gezeigt, {n} Byte)</numerusform>
                <numerusform>(nicht gezeigt, {n} Bytes)</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing in it)</source>
            <translation>(nichts darin)</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries: {names}</source>
            <translation>
                <numerusform>{n} Eintrag: {names}</numerusform>
                <numerusform>{n} Einträge: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerbForm</name>
        <message>
            <source>{field}: what to do</source>
            <translation>{field}: was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>ViewPopover</name>
        <message>
            <source>Name of the view</source>
            <translation>Name der Ansicht</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Share with the team (in .curator.yaml)</source>
            <translation>Mit dem Team teilen (in .curator.yaml)</translation>
        </message>
    </context>
    <context>
        <name>Visiting</name>
        <message>
            <source>&amp;Back to the Article Before</source>
            <translation>&amp;Zurück zum vorigen Artikel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>This article is not in the folder any more</source>
            <translation>Dieser Artikel ist nicht mehr im Ordner</translation>
        </message>
        <message>
            <source>You came from “{title}”.</source>
            <translation>Sie kamen von „{title}“.</translation>
        </message>
    </context>
    <context>
        <name>Web</name>
        <message>
            <source>Blocked: {host} is on this computer or in a private network</source>
            <translation>Gesperrt: {host} ist auf diesem Rechner oder in einem privaten Netz</translation>
        </message>
        <message>
            <source>Blocked: {host} leads from a secure address to one that is not</source>
            <translation>Gesperrt: {host} führt von einer sicheren Adresse zu einer unsicheren</translation>
        </message>
        <message>
            <source>No connection to {host}</source>
            <translation>Keine Verbindung zu {host}</translation>
        </message>
        <message>
            <source>No secure connection to {host}: {reason}</source>
            <translation>Keine sichere Verbindung zu {host}: {reason}</translation>
        </message>
        <message>
            <source>Not fetched: the address leads away from the web</source>
            <translation>Nicht geholt: Die Adresse führt aus dem Web hinaus</translation>
        </message>
        <message>
            <source>Offline, or there is no {host}</source>
            <translation>Offline, oder {host} gibt es nicht</translation>
        </message>
        <message>
            <source>Too large: more than {size}</source>
            <translation>Zu groß: mehr als {size}</translation>
        </message>
        <message>
            <source>{host} broke off in the middle</source>
            <translation>{host} hat mittendrin abgebrochen</translation>
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation>{host} antwortet nicht</translation>
        </message>
        <message>
            <source>{host} does not answer as a web server does</source>
            <translation>{host} antwortet nicht, wie ein Webserver es tut</translation>
        </message>
        <message>
            <source>{host} sends from one address to the next without end</source>
            <translation>{host} verweist endlos von einer Adresse zur nächsten</translation>
        </message>
    </context>
    <context>
        <name>WebPictures</name>
        <message>
            <source>Only From the Folder</source>
            <translation>Nur aus dem Ordner</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Pictures from the web</source>
            <translation>Bilder aus dem Web</translation>
        </message>
        <message>
            <source>Shall pictures that are on the web be shown? Fetching them tells their servers that somebody looks at them.</source>
            <translation>Sollen Bilder gezeigt werden, die im Web liegen? Sie zu holen verrät deren Servern, dass sie jemand betrachtet.</translation>
        </message>
        <message>
            <source>Show Them</source>
            <translation>Bilder zeigen</translation>
        </message>
        <message>
            <source>Some pictures of these articles are on the web. Fetching them tells their servers that somebody looks at them.</source>
            <translation>Einige Bilder dieser Artikel liegen im Web. Sie zu holen verrät deren Servern, dass sie jemand betrachtet.</translation>
        </message>
        <message>
            <source>{host} answered with {status} instead of a picture</source>
            <translation>{host} hat mit {status} statt einem Bild geantwortet</translation>
        </message>
        <message>
            <source>{host} cannot answer now ({status})</source>
            <translation>{host} kann gerade nicht antworten ({status})</translation>
        </message>
        <message>
            <source>{host} does not give this picture away ({status})</source>
            <translation>{host} gibt dieses Bild nicht heraus ({status})</translation>
        </message>
        <message>
            <source>{host} has no such picture any more</source>
            <translation>{host} hat dieses Bild nicht mehr</translation>
        </message>
        <message>
            <source>{host} sent nothing</source>
            <translation>{host} hat nichts gesendet</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Curator shows every article of your site as a card, with its picture, its excerpt and its related links. You decide what is published, how good and how hot it is, for one article or for thousands at a time. Your files change in exactly those places and nowhere else, at once, and every step can be undone.</source>
            <translation>Curator zeigt jeden Artikel Ihrer Website als Karte, mit Bild, Auszug und verwandten Artikeln. Sie entscheiden, was veröffentlicht wird, wie gut und wie brisant es ist, für einen Artikel oder für Tausende auf einmal. Ihre Dateien ändern sich sofort, genau an diesen Stellen und nirgends sonst, und jeder Schritt lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Open a folder of articles</source>
            <translation>Ordner mit Artikeln öffnen</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Welcome to Curator</source>
            <translation>Willkommen bei Curator</translation>
        </message>
        <message>
            <source>or drop a folder here</source>
            <translation>oder einen Ordner hierher ziehen</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>The entry that this was about is not in the file any more.</source>
            <translation>Der Eintrag, um den es ging, steht nicht mehr in der Datei.</translation>
        </message>
    </context>
    <context>
        <name>_Cover</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
    </context>
    <context>
        <name>bulk</name>
        <message>
            <source>1 has no image</source>
            <translation>1 hat kein Bild</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>Publish {what}</source>
            <translation>{what} veröffentlichen</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Published {what}</source>
            <translation>{what} veröffentlicht</translation>
        </message>
        <message>
            <source>Publishes {n}</source>
            <translation>Veröffentlicht {n}</translation>
        </message>
        <message>
            <source>Unpublish {what}</source>
            <translation>{what} depublizieren</translation>
        </message>
        <message>
            <source>Unpublished {what}</source>
            <translation>{what} depubliziert</translation>
        </message>
        <message>
            <source>Unpublishes {n}</source>
            <translation>Depubliziert {n}</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>kein Schlüssel</translation>
        </message>
        <message numerus="yes">
            <source>{n} have no image</source>
            <translation>
                <numerusform>{n} hat kein Bild</numerusform>
                <numerusform>{n} haben kein Bild</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} keys</source>
            <translation>
                <numerusform>{n} Schlüssel</numerusform>
                <numerusform>{n} Schlüssel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bulk_edit</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add entries</source>
            <translation>Einträge hinzufügen</translation>
        </message>
        <message>
            <source>Decode HTML entities</source>
            <translation>HTML-Entitäten auflösen</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <source>Keep within</source>
            <translation>Begrenzen auf</translation>
        </message>
        <message>
            <source>Move by</source>
            <translation>Verschieben um</translation>
        </message>
        <message>
            <source>Multiply by</source>
            <translation>Multiplizieren mit</translation>
        </message>
        <message>
            <source>Remove entries</source>
            <translation>Einträge entfernen</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <source>Rename an entry</source>
            <translation>Eintrag umbenennen</translation>
        </message>
        <message>
            <source>Replace the list</source>
            <translation>Liste ersetzen</translation>
        </message>
        <message>
            <source>Set to</source>
            <translation>Setzen auf</translation>
        </message>
        <message>
            <source>Trim blanks</source>
            <translation>Leerraum am Rand entfernen</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>A minus before a term means not, OR between two means either, parentheses group. What cannot be understood is marked at its place, instead of finding nothing.</source>
            <translation>Ein Minus vor einem Begriff bedeutet nicht, OR zwischen zweien bedeutet eines von beiden, Klammern fassen zusammen. Was nicht verstanden wird, wird an seiner Stelle markiert, statt dass nichts gefunden wird.</translation>
        </message>
        <message>
            <source>A refused file stops nothing else: of a hundred articles the other ninety-nine are done, and the one is listed with its reason.</source>
            <translation>Eine abgelehnte Datei hält nichts anderes auf: Von hundert Artikeln sind die übrigen neunundneunzig erledigt, und der eine wird mit seinem Grund aufgeführt.</translation>
        </message>
        <message>
            <source>A team on one folder, with git</source>
            <translation>Ein Team an einem Ordner, mit Git</translation>
        </message>
        <message>
            <source>A view is a search with its order and its columns under a name: “Hot drafts of this week”. Save the present one with Ctrl+Shift+S; it stands on the left with its count, which is always that of now.</source>
            <translation>Eine Ansicht ist eine Suche mit ihrer Sortierung und ihren Spalten unter einem Namen: „Brisante Entwürfe dieser Woche“. Speichern Sie die aktuelle mit Strg+Umschalt+S; sie steht links mit ihrer Anzahl, und die ist immer die von jetzt.</translation>
        </message>
        <message>
            <source>A view is for yourself, or for the team: then it is kept in .curator.yaml in the folder, and whoever shares the folder has it too.</source>
            <translation>Eine Ansicht ist für Sie selbst oder für das Team: Dann steht sie in .curator.yaml im Ordner, und wer den Ordner teilt, hat sie auch.</translation>
        </message>
        <message>
            <source>After some twenty decisions Curator can say what they had in common, for instance that you published nothing of one provider. It is plain counting on your computer, and nothing is ever applied by itself.</source>
            <translation>Nach etwa zwanzig Entscheidungen kann Curator sagen, was sie gemeinsam hatten, zum Beispiel, dass Sie von einer Quelle nichts veröffentlicht haben. Es ist einfaches Zählen auf Ihrem Rechner, und nichts wird je von selbst angewendet.</translation>
        </message>
        <message>
            <source>An article is published when its file says so (published: true), and a draft when it says that it is not (published: false). Many files say neither: the key is not there.</source>
            <translation>Ein Artikel ist veröffentlicht, wenn seine Datei es sagt (published: true), und ein Entwurf, wenn sie sagt, dass er es nicht ist (published: false). Viele Dateien sagen keines von beiden: Der Schlüssel ist nicht da.</translation>
        </message>
        <message>
            <source>An article whose front matter has a mistake is neither hidden nor touched. It stands in the list as “Broken”, with the reason and the line to look at.</source>
            <translation>Ein Artikel, dessen Kopf einen Fehler hat, wird weder versteckt noch angefasst. Er steht als „Defekt“ in der Liste, mit dem Grund und der Zeile, die anzusehen ist.</translation>
        </message>
        <message>
            <source>Choose what to go through and press T. Each article is decided with one key: P, X, or a digit for its quality. With Shift the next one comes by itself; A makes that so without Shift.</source>
            <translation>Wählen Sie, was durchzugehen ist, und drücken Sie T. Jeder Artikel wird mit einer Taste entschieden: P, X oder eine Ziffer für seine Qualität. Mit der Umschalttaste kommt der nächste von selbst; A bewirkt das auch ohne sie.</translation>
        </message>
        <message>
            <source>Clicks on the left write the search for you: Ctrl+click adds one more value, Alt+click excludes it. Below them, drag over quality and heat to choose a range.</source>
            <translation>Klicks links schreiben die Suche für Sie: Strg+Klick nimmt einen Wert hinzu, Alt+Klick schließt ihn aus. Darunter ziehen Sie über Qualität und Brisanz, um einen Bereich zu wählen.</translation>
        </message>
        <message>
            <source>Conflicts open as articles, field by field: what it was, mine, and theirs. What lines made a conflict and fields do not is put together by itself.</source>
            <translation>Konflikte öffnen sich als Artikel, Feld für Feld: was es war, meine und die fremde Fassung. Was in Zeilen ein Konflikt war und in Feldern keiner ist, wird von selbst zusammengefügt.</translation>
        </message>
        <message>
            <source>Ctrl+D draws a line in a number, such as quality: what is at or above it is published, what is below it is not. Drag the line and see what would change before anything does; what lies near it can be decided one by one.</source>
            <translation>Strg+D zieht eine Linie in einer Zahl, etwa der Qualität: Was auf oder über ihr liegt, wird veröffentlicht, was darunter liegt, nicht. Ziehen Sie die Linie, und sehen Sie, was sich ändern würde, bevor es geschieht; was nahe daran liegt, lässt sich einzeln entscheiden.</translation>
        </message>
        <message>
            <source>Ctrl+H shows all of it, with the values before and after. Any entry can be taken back, also one in the middle, all of it or for some articles only. The tab History shows what happened to the article you are looking at.</source>
            <translation>Strg+H zeigt alles davon, mit den Werten davor und danach. Jeder Eintrag lässt sich zurücknehmen, auch einer mittendrin, ganz oder nur für einige Artikel. Der Reiter Verlauf zeigt, was mit dem Artikel geschah, den Sie ansehen.</translation>
        </message>
        <message>
            <source>Curator changes a value only where it is sure what the file will mean afterwards. Some ways of writing make that impossible: a key that stands there twice, a value that other places refer to with &amp; and *, text that is not UTF-8. Then nothing is written, and a message says why.</source>
            <translation>Curator ändert einen Wert nur dort, wo sicher ist, was die Datei danach bedeutet. Manche Schreibweisen machen das unmöglich: ein Schlüssel, der zweimal dasteht, ein Wert, auf den andere Stellen mit &amp; und * verweisen, Text, der nicht UTF-8 ist. Dann wird nichts geschrieben, und eine Meldung sagt, warum.</translation>
        </message>
        <message>
            <source>Curator looks at every article for what is usually a mistake: files that cannot be read, values of the wrong type, dates in the future, addresses with spaces, HTML entities in texts, images that are missing or small, topics that the site does not know, related entries that repeat.</source>
            <translation>Curator sucht in jedem Artikel nach dem, was meist ein Fehler ist: Dateien, die nicht lesbar sind, Werte des falschen Typs, Daten in der Zukunft, Adressen mit Leerzeichen, HTML-Entitäten in Texten, fehlende oder kleine Bilder, Themen, die die Website nicht kennt, verwandte Einträge, die sich wiederholen.</translation>
        </message>
        <message>
            <source>Curator takes back its own changes and nobody else's. Where a file holds something else by now, it is left alone, and its row says so.</source>
            <translation>Curator nimmt seine eigenen Änderungen zurück und die von niemandem sonst. Wo eine Datei inzwischen etwas anderes enthält, bleibt sie unberührt, und ihre Zeile sagt es.</translation>
        </message>
        <message>
            <source>Each thing you do is one entry of the history, be it one article or ten thousand. Ctrl+Z takes the last one back, Ctrl+Shift+Z does it again. That works after a restart too, and for what a script did with the command line.</source>
            <translation>Alles, was Sie tun, ist ein Eintrag im Verlauf, sei es ein Artikel oder zehntausend. Strg+Z nimmt den letzten zurück, Strg+Umschalt+Z wiederholt ihn. Das geht auch nach einem Neustart und für das, was ein Skript mit der Befehlszeile tat.</translation>
        </message>
        <message>
            <source>Edits are about fields, not files. When a program rewrote the heat of an article while you decided about publishing it, both changes stand. Only when the very same field changed are you asked: yours, or theirs?</source>
            <translation>Änderungen gelten Feldern, nicht Dateien. Wenn ein Programm die Brisanz eines Artikels neu schrieb, während Sie über seine Veröffentlichung entschieden, bleibt beides bestehen. Nur wenn dasselbe Feld geändert wurde, werden Sie gefragt: Ihres oder das fremde?</translation>
        </message>
        <message>
            <source>Entries that repeat an earlier one say so, and so do those that are articles of this folder: one click goes there, and Alt+Left comes back. “Add…” takes an address, or finds an article of the folder.</source>
            <translation>Einträge, die einen früheren wiederholen, sagen es, ebenso solche, die Artikel dieses Ordners sind: Ein Klick führt dorthin, und Alt+Links zurück. „Hinzufügen …“ nimmt eine Adresse oder findet einen Artikel des Ordners.</translation>
        </message>
        <message>
            <source>Every field of an article</source>
            <translation>Jedes Feld eines Artikels</translation>
        </message>
        <message>
            <source>Files that cannot be read</source>
            <translation>Dateien, die nicht lesbar sind</translation>
        </message>
        <message>
            <source>Images works alike. Drop a picture file on the strip: Curator asks, and then copies it to where the site keeps its pictures. Whatever you move or remove takes exactly its own lines along.</source>
            <translation>Bilder funktioniert ebenso. Ziehen Sie eine Bilddatei auf den Streifen: Curator fragt und kopiert sie dann dorthin, wo die Website ihre Bilder hat. Was Sie verschieben oder entfernen, nimmt genau seine eigenen Zeilen mit.</translation>
        </message>
        <message>
            <source>In a folder under git the line at the bottom says how many commits there are to send and to get, and Sync (F9) does both. “Changed” on the left lists what is not in the last commit; Ctrl+K commits it, with a message made of your own edits.</source>
            <translation>In einem Ordner unter Git sagt die Zeile unten, wie viele Commits zu senden und zu holen sind, und Sync (F9) tut beides. „Geändert“ links führt auf, was nicht im letzten Commit ist; Strg+K committet es, mit einer Nachricht aus Ihren eigenen Änderungen.</translation>
        </message>
        <message>
            <source>Into your folder go your edits and nothing else: no copy, no cache. One file is written there if you ask for it: .curator.yaml, which tells Curator about your kind of site and holds the saved views that a team shares.</source>
            <translation>In Ihren Ordner kommen Ihre Änderungen und sonst nichts: keine Kopie, kein Cache. Eine Datei wird dort geschrieben, wenn Sie es wünschen: .curator.yaml, die Curator von Ihrer Art Website erzählt und die gespeicherten Ansichten enthält, die ein Team teilt.</translation>
        </message>
        <message>
            <source>Keys can be added, renamed and removed there. A value of the wrong type is shown as it is, with the reason, and can be edited as text. A date keeps its time and its zone as they are written, unless you type others.</source>
            <translation>Schlüssel lassen sich dort hinzufügen, umbenennen und entfernen. Ein Wert des falschen Typs wird gezeigt, wie er ist, mit dem Grund, und lässt sich als Text bearbeiten. Ein Datum behält seine Uhrzeit und Zone, wie sie dastehen, außer Sie schreiben andere.</translation>
        </message>
        <message>
            <source>L puts an article off until the end. Space reads on, and at the end of the article goes to the next one not decided yet. The strip above the list says how far you are.</source>
            <translation>L verschiebt einen Artikel ans Ende. Die Leertaste liest weiter und geht am Ende des Artikels zum nächsten noch nicht entschiedenen. Der Streifen über der Liste sagt, wie weit Sie sind.</translation>
        </message>
        <message>
            <source>Many articles at once</source>
            <translation>Viele Artikel auf einmal</translation>
        </message>
        <message>
            <source>More than 50 files, or any change of many but publish and unpublish, are shown before anything is written: original and new beside each other, with a tick for each article. However many they are, one undo takes them back.</source>
            <translation>Mehr als 50 Dateien oder jede Änderung an vielen außer Veröffentlichen und Depublizieren wird gezeigt, bevor etwas geschrieben wird: Original und neu nebeneinander, mit einem Häkchen für jeden Artikel. Wie viele es auch sind, einmal Rückgängig nimmt sie zurück.</translation>
        </message>
        <message>
            <source>Nothing has to be saved, and everything can be taken back. Should you want to try things out first, the menu File has a sample site, a copy of your own to change as you like.</source>
            <translation>Nichts muss gespeichert werden, und alles lässt sich zurücknehmen. Wenn Sie erst einmal ausprobieren möchten, hat das Menü Datei eine Beispielseite, eine eigene Kopie, die Sie nach Belieben ändern können.</translation>
        </message>
        <message>
            <source>On disk at once</source>
            <translation>Sofort auf der Platte</translation>
        </message>
        <message>
            <source>Only what you meant changes. Quotes, comments, blank lines, line ends and the order of keys stay as they were; to publish an article changes one line. After each edit the new text is read again and compared with what was meant, before it takes the place of the old one.</source>
            <translation>Nur was Sie meinten, ändert sich. Anführungszeichen, Kommentare, Leerzeilen, Zeilenenden und die Reihenfolge der Schlüssel bleiben, wie sie waren; einen Artikel zu veröffentlichen ändert eine Zeile. Nach jeder Änderung wird der neue Text noch einmal gelesen und mit dem Gemeinten verglichen, bevor er an die Stelle des alten tritt.</translation>
        </message>
        <message>
            <source>Open the folder of your site: Curator lists every article in it as a card. On the left you choose what to look at, in the middle stand the articles, on the right is the one you are looking at.</source>
            <translation>Öffnen Sie den Ordner Ihrer Website: Curator zeigt jeden Artikel darin als Karte. Links wählen Sie, was Sie ansehen, in der Mitte stehen die Artikel, rechts ist der, den Sie ansehen.</translation>
        </message>
        <message>
            <source>Pictures and the web</source>
            <translation>Bilder und das Web</translation>
        </message>
        <message>
            <source>Pictures of the site itself come from its folder. Others are fetched from where the article says, if you allowed it; the settings change that at any time. Their servers see that somebody looks at them, and learn nothing else about you.</source>
            <translation>Bilder der Website selbst kommen aus ihrem Ordner. Andere werden von dort geholt, wo der Artikel sagt, wenn Sie es erlaubt haben; die Einstellungen ändern das jederzeit. Deren Server sehen, dass sie jemand betrachtet, und erfahren sonst nichts über Sie.</translation>
        </message>
        <message>
            <source>Preview shows the article as a reader meets it: in a list, as a card, and its text. Markup and scripts stand there as text, and links to anything but the web are never opened.</source>
            <translation>Vorschau zeigt den Artikel, wie ein Leser ihm begegnet: in einer Liste, als Karte und seinen Text. Auszeichnung und Skripte stehen dort als Text, und Links zu anderem als dem Web werden nie geöffnet.</translation>
        </message>
        <message>
            <source>Programs and colleagues may write into the folder while you work. Curator sees it within a second or two and shows what is there now, without moving what you look at.</source>
            <translation>Programme und Kollegen dürfen in den Ordner schreiben, während Sie arbeiten. Curator sieht es binnen ein, zwei Sekunden und zeigt, was jetzt da ist, ohne zu verschieben, was Sie ansehen.</translation>
        </message>
        <message>
            <source>Published, draft, and no key at all</source>
            <translation>Veröffentlicht, Entwurf und gar kein Schlüssel</translation>
        </message>
        <message>
            <source>Qualifiers ask for more: quality:&gt;=70, heat:10..50, published:absent, topic:"AI Ethics", provider:gizmodo, in:_news, after:2026-03-01, has:problem, is:edited. Any other key of your articles works too: author:"A. Person". The box proposes them as you type.</source>
            <translation>Angaben fragen nach mehr: quality:&gt;=70, heat:10..50, published:absent, topic:"AI Ethics", provider:gizmodo, in:_news, after:2026-03-01, has:problem, is:edited. Auch jeder andere Schlüssel Ihrer Artikel geht: author:"A. Person". Das Feld schlägt sie beim Schreiben vor.</translation>
        </message>
        <message>
            <source>Related articles and images</source>
            <translation>Verwandte Artikel und Bilder</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Select an article and decide: P publishes it, X unpublishes it, a digit sets its quality. Select several, and the same keys and buttons count for all of them.</source>
            <translation>Wählen Sie einen Artikel, und entscheiden Sie: P veröffentlicht ihn, X depubliziert ihn, eine Ziffer setzt seine Qualität. Wählen Sie mehrere, gelten dieselben Tasten und Knöpfe für alle.</translation>
        </message>
        <message>
            <source>Select as many as you like (Ctrl+A takes all shown): buttons, keys and menus mean all of them. E opens a form of all fields; only what you tick there is written.</source>
            <translation>Wählen Sie so viele aus, wie Sie möchten (Strg+A nimmt alle angezeigten): Knöpfe, Tasten und Menüs meinen sie alle. E öffnet ein Formular aller Felder; nur was Sie dort ankreuzen, wird geschrieben.</translation>
        </message>
        <message>
            <source>Select it and choose “Edit the text” to mend it here: the line with the mistake is marked. As soon as the text can be read, it is an article like any other.</source>
            <translation>Wählen Sie ihn aus und „Text bearbeiten“, um ihn hier in Ordnung zu bringen: Die Zeile mit dem Fehler ist markiert. Sobald der Text lesbar ist, ist es ein Artikel wie jeder andere.</translation>
        </message>
        <message>
            <source>Select several articles and choose “Compare their fields” to see where they agree, where they differ, and where a key is missing.</source>
            <translation>Wählen Sie mehrere Artikel und „Felder vergleichen“, um zu sehen, wo sie übereinstimmen, wo sie sich unterscheiden und wo ein Schlüssel fehlt.</translation>
        </message>
        <message>
            <source>That is a third state, and Curator never takes it for one of the others. It is shown as “No key”, counted by itself on the left, and found with published:absent. What your site makes of such an article is up to the site; many publish it.</source>
            <translation>Das ist ein dritter Zustand, und Curator hält ihn nie für einen der anderen. Er heißt „Kein Schlüssel“, wird links für sich gezählt und mit published:absent gefunden. Was Ihre Website aus einem solchen Artikel macht, ist ihre Sache; viele veröffentlichen ihn.</translation>
        </message>
        <message>
            <source>The decision desk, and suggested rules</source>
            <translation>Der Entscheidungstisch und Regelvorschläge</translation>
        </message>
        <message>
            <source>The history, and taking things back</source>
            <translation>Der Verlauf und das Zurücknehmen</translation>
        </message>
        <message>
            <source>The history, the index for searching, pictures fetched from the web and the settings lie among your own files, outside of every site. Nothing is sent anywhere; there is no account.</source>
            <translation>Der Verlauf, der Index für die Suche, aus dem Web geholte Bilder und die Einstellungen liegen bei Ihren eigenen Dateien, außerhalb jeder Website. Nichts wird irgendwohin gesendet; es gibt kein Konto.</translation>
        </message>
        <message>
            <source>The line at the bottom says when it was written last, and whether something is still on its way.</source>
            <translation>Die Zeile unten sagt, wann zuletzt geschrieben wurde und ob noch etwas unterwegs ist.</translation>
        </message>
        <message>
            <source>The same holds for every other key. To clear a field removes its key from the file; to fill an empty one puts the key where its neighbours stand. The cross beside a field takes its key away.</source>
            <translation>Dasselbe gilt für jeden anderen Schlüssel. Ein Feld zu leeren entfernt seinen Schlüssel aus der Datei; ein leeres zu füllen setzt den Schlüssel dorthin, wo seine Nachbarn stehen. Das Kreuz neben einem Feld nimmt seinen Schlüssel weg.</translation>
        </message>
        <message>
            <source>The tab Related shows what the article points to, as cards: open them, edit them in place (F2), drag them into order or move them with Alt and the arrow keys, remove them with Delete.</source>
            <translation>Der Reiter Verwandte zeigt als Karten, worauf der Artikel verweist: öffnen Sie sie, bearbeiten Sie sie an Ort und Stelle (F2), ziehen Sie sie in eine Reihenfolge oder verschieben Sie sie mit Alt und den Pfeiltasten, entfernen Sie sie mit Entf.</translation>
        </message>
        <message>
            <source>The tab Source shows the file as it is, and you can type in it. Ctrl+S, or leaving it, checks the text and writes it as one entry of the history. A text that could not be read afterwards is not written; its line is marked.</source>
            <translation>Der Reiter Quelltext zeigt die Datei, wie sie ist, und Sie können darin schreiben. Strg+S oder das Verlassen prüft den Text und schreibt ihn als einen Eintrag des Verlaufs. Ein Text, der danach nicht lesbar wäre, wird nicht geschrieben; seine Zeile wird markiert.</translation>
        </message>
        <message>
            <source>The text of the file, and its preview</source>
            <translation>Der Text der Datei und ihre Vorschau</translation>
        </message>
        <message>
            <source>There is no Save. What you decide is in the file a moment later: text when you press Enter or leave the field, a slider when you let it go, a key or a button at once. Escape takes back what you are typing before it is written.</source>
            <translation>Es gibt kein Speichern. Was Sie entscheiden, steht einen Augenblick später in der Datei: Text, wenn Sie die Eingabetaste drücken oder das Feld verlassen, ein Schieberegler, wenn Sie ihn loslassen, eine Taste oder ein Knopf sofort. Esc nimmt zurück, was Sie gerade schreiben, bevor es geschrieben ist.</translation>
        </message>
        <message>
            <source>Triage: deciding one by one</source>
            <translation>Sichtung: einzeln entscheiden</translation>
        </message>
        <message>
            <source>U is another way back: it returns what you selected to how it was before you opened the folder today, but for what others changed meanwhile.</source>
            <translation>U ist ein anderer Weg zurück: Es bringt das Ausgewählte auf den Stand, den es hatte, bevor Sie den Ordner heute öffneten, bis auf das, was andere inzwischen geändert haben.</translation>
        </message>
        <message>
            <source>What Curator cannot know the meaning of, it leaves alone. The key secured is never changed and never shown: you see its size and a lock.</source>
            <translation>Was Curator nicht verstehen kann, lässt es in Ruhe. Der Schlüssel secured wird nie geändert und nie gezeigt: Sie sehen seine Größe und ein Schloss.</translation>
        </message>
        <message>
            <source>What Curator writes, and where</source>
            <translation>Was Curator wohin schreibt</translation>
        </message>
        <message>
            <source>What is wrong with articles</source>
            <translation>Was an Artikeln nicht stimmt</translation>
        </message>
        <message>
            <source>What you decide about most stands on top of the right side. The tab Fields has every key of the file in its order, each with the editor that fits it; groups and lists open below their line.</source>
            <translation>Worüber Sie am meisten entscheiden, steht rechts oben. Der Reiter Felder hat jeden Schlüssel der Datei in ihrer Reihenfolge, jeden mit dem passenden Eingabefeld; Gruppen und Listen öffnen sich unter ihrer Zeile.</translation>
        </message>
        <message>
            <source>When an edit is refused</source>
            <translation>Wenn eine Änderung abgelehnt wird</translation>
        </message>
        <message>
            <source>When others change the same files</source>
            <translation>Wenn andere dieselben Dateien ändern</translation>
        </message>
        <message>
            <source>Where there is no picture, its place says why. A click on a picture, or V, shows it large, with its real size against the one that the article tells.</source>
            <translation>Wo kein Bild ist, sagt sein Platz, warum. Ein Klick auf ein Bild oder V zeigt es groß, mit seiner wirklichen Größe neben der, die der Artikel angibt.</translation>
        </message>
        <message>
            <source>Where to begin</source>
            <translation>Womit beginnen</translation>
        </message>
        <message>
            <source>Words find articles by title, excerpt, provider and topics, by the beginnings of words, and all of them have to match: robot harb finds “Harbour robots”. Quotes keep words together: “blind spots”.</source>
            <translation>Wörter finden Artikel nach Titel, Auszug, Quelle und Themen, nach Wortanfängen, und alle müssen passen: robot harb findet „Harbour robots“. Anführungszeichen halten Wörter zusammen: "blind spots".</translation>
        </message>
        <message>
            <source>You can do it by hand: the tab Source lets you edit the text of the file itself, with the same care. What could not be read afterwards is not written.</source>
            <translation>Sie können es von Hand tun: Der Reiter Quelltext lässt Sie den Text der Datei selbst bearbeiten, mit derselben Sorgfalt. Was danach nicht lesbar wäre, wird nicht geschrieben.</translation>
        </message>
        <message>
            <source>You can stop at any time, search for something else or close the window: T goes on where you were. At the end a summary counts what became of the articles, and can take all of it back.</source>
            <translation>Sie können jederzeit aufhören, etwas anderes suchen oder das Fenster schließen: T macht weiter, wo Sie waren. Am Ende zählt eine Zusammenfassung, was aus den Artikeln wurde, und kann alles zurücknehmen.</translation>
        </message>
        <message>
            <source>“Problems” on the left and has:problem in the search list them. Nothing is mended unless you say so, and what is mended can be taken back like any other edit. Which checks are made, and how strict they are, can be set in .curator.yaml.</source>
            <translation>„Probleme“ links und has:problem in der Suche führen sie auf. Nichts wird behoben, wenn Sie es nicht sagen, und was behoben wurde, lässt sich wie jede andere Änderung zurücknehmen. Welche Prüfungen gemacht werden und wie streng, lässt sich in .curator.yaml einstellen.</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>A page down</source>
            <translation>Eine Seite nach unten</translation>
        </message>
        <message>
            <source>A page down or up</source>
            <translation>Eine Seite nach unten oder oben</translation>
        </message>
        <message>
            <source>A page up</source>
            <translation>Eine Seite nach oben</translation>
        </message>
        <message>
            <source>A word back</source>
            <translation>Ein Wort zurück</translation>
        </message>
        <message>
            <source>A word on</source>
            <translation>Ein Wort weiter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete a word</source>
            <translation>Ein Wort löschen</translation>
        </message>
        <message>
            <source>Edit the title, or the field the keyboard is on</source>
            <translation>Titel bearbeiten, oder das Feld, auf dem die Tastatur ist</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>End of the line</source>
            <translation>Ende der Zeile</translation>
        </message>
        <message>
            <source>Enter   Esc</source>
            <translation>Eingabe   Esc</translation>
        </message>
        <message>
            <source>First and last article</source>
            <translation>Erster und letzter Artikel</translation>
        </message>
        <message>
            <source>Home   End</source>
            <translation>Pos1   Ende</translation>
        </message>
        <message>
            <source>In the list and in fields</source>
            <translation>In der Liste und in Feldern</translation>
        </message>
        <message>
            <source>Next and previous article</source>
            <translation>Nächster und voriger Artikel</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <source>Next field</source>
            <translation>Nächstes Feld</translation>
        </message>
        <message>
            <source>Page Down   Page Up</source>
            <translation>Bild ab   Bild auf</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Voriger Artikel</translation>
        </message>
        <message>
            <source>Previous field</source>
            <translation>Voriges Feld</translation>
        </message>
        <message>
            <source>Redo typing</source>
            <translation>Eingabe wiederholen</translation>
        </message>
        <message>
            <source>Select all text</source>
            <translation>Ganzen Text auswählen</translation>
        </message>
        <message>
            <source>Select several</source>
            <translation>Mehrere auswählen</translation>
        </message>
        <message>
            <source>Shift with ↓ or ↑</source>
            <translation>Umschalt mit ↓ oder ↑</translation>
        </message>
        <message>
            <source>Start of the line</source>
            <translation>Anfang der Zeile</translation>
        </message>
        <message>
            <source>Tab   Shift+Tab</source>
            <translation>Tab   Umschalt+Tab</translation>
        </message>
        <message>
            <source>Take what is typed; give it up</source>
            <translation>Eingabe übernehmen; verwerfen</translation>
        </message>
        <message>
            <source>To the next part of the window, and back</source>
            <translation>Zum nächsten Teil des Fensters und zurück</translation>
        </message>
        <message>
            <source>Undo typing</source>
            <translation>Eingabe rückgängig machen</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>kein Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message>
            <source>MMM d</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>MMM d, yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message numerus="yes">
            <source>{n} articles</source>
            <translation>
                <numerusform>{n} Artikel</numerusform>
                <numerusform>{n} Artikel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>above</source>
            <translation>über</translation>
        </message>
        <message>
            <source>below</source>
            <translation>unter</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>mittendrin</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>zu wiederholen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>rückgängig zu machen</translation>
        </message>
        <message numerus="yes">
            <source>{n} single changes at once would take too long in a text of this size</source>
            <translation>
                <numerusform>{n} Änderung auf einmal würde in einem Text dieser Größe zu lange dauern</numerusform>
                <numerusform>{n} Änderungen auf einmal würden in einem Text dieser Größe zu lange dauern</numerusform>
            </translation>
        </message>
        <message>
            <source>a line has {fence} in it, which some programs take for the end of the front matter</source>
            <translation>eine Zeile enthält {fence}, was manche Programme für das Ende des Kopfes halten</translation>
        </message>
        <message>
            <source>the result could not be read ({message})</source>
            <translation>das Ergebnis ließ sich nicht lesen ({message})</translation>
        </message>
        <message>
            <source>the front matter would end elsewhere</source>
            <translation>der Kopf würde anderswo enden</translation>
        </message>
        <message>
            <source>the result would not mean what was asked</source>
            <translation>das Ergebnis würde nicht bedeuten, was verlangt war</translation>
        </message>
        <message>
            <source>a comment would be lost</source>
            <translation>ein Kommentar ginge verloren</translation>
        </message>
        <message>
            <source>the file does not start with a line ---</source>
            <translation>die Datei beginnt nicht mit einer Zeile ---</translation>
        </message>
        <message>
            <source>the front matter that opens with {shown} here is never closed by a line {shown}</source>
            <translation>der Kopf, der hier mit {shown} beginnt, wird nie mit einer Zeile {shown} geschlossen</translation>
        </message>
        <message>
            <source>the '{{' that opens here is never closed</source>
            <translation>die Klammer '{{', die hier öffnet, wird nie geschlossen</translation>
        </message>
        <message>
            <source>the text is not UTF-8 (byte 0x{raw})</source>
            <translation>der Text ist nicht UTF-8 (Byte 0x{raw})</translation>
        </message>
        <message>
            <source>the front matter is larger than {max_front_matter} MB</source>
            <translation>der Kopf ist größer als {max_front_matter} MB</translation>
        </message>
        <message>
            <source>line {line}: {message}</source>
            <translation>Zeile {line}: {message}</translation>
        </message>
        <message>
            <source>a character cannot be written as UTF-8</source>
            <translation>ein Zeichen lässt sich nicht als UTF-8 schreiben</translation>
        </message>
        <message>
            <source>{keys} is kept exactly as it is; it was moved, changed or added here</source>
            <translation>{keys} bleibt genau, wie es ist; hier wurde es verschoben, geändert oder hinzugefügt</translation>
        </message>
        <message>
            <source>{mark} stands here twice; it stands for one thing</source>
            <translation>{mark} steht hier zweimal; es steht für eine Sache</translation>
        </message>
        <message>
            <source>{mark} is missing; what it stands for is kept exactly as it is</source>
            <translation>{mark} fehlt; wofür es steht, bleibt genau, wie es ist</translation>
        </message>
        <message>
            <source>{mark} was damaged; take it out whole or leave it as it is</source>
            <translation>{mark} wurde beschädigt; nehmen Sie es ganz heraus, oder lassen Sie es, wie es ist</translation>
        </message>
        <message>
            <source>this is not a text that can be edited here: too many bytes of it are no UTF-8</source>
            <translation>dieser Text lässt sich hier nicht bearbeiten: zu viele seiner Bytes sind kein UTF-8</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>nichts weiter</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>das Ende</translation>
        </message>
        <message>
            <source>not valid JSON: {wanted} should stand here, not {found}</source>
            <translation>kein gültiges JSON: hier sollte {wanted} stehen, nicht {found}</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>ein Wert</translation>
        </message>
        <message>
            <source>the quote that opens here is not closed in its line</source>
            <translation>das Anführungszeichen, das hier öffnet, wird in seiner Zeile nicht geschlossen</translation>
        </message>
        <message>
            <source>{word} cannot be read: {told}</source>
            <translation>{word} ist nicht lesbar: {told}</translation>
        </message>
        <message>
            <source>a key in double quotes</source>
            <translation>ein Schlüssel in doppelten Anführungszeichen</translation>
        </message>
        <message>
            <source>a colon</source>
            <translation>ein Doppelpunkt</translation>
        </message>
        <message>
            <source>a comma or {closing}</source>
            <translation>ein Komma oder {closing}</translation>
        </message>
        <message>
            <source>JSON has no number that is infinite or none</source>
            <translation>JSON kennt keine unendliche Zahl und keine, die keine ist</translation>
        </message>
        <message>
            <source>there is no key {neighbour} to stand beside</source>
            <translation>es gibt keinen Schlüssel {neighbour}, neben dem er stehen könnte</translation>
        </message>
        <message>
            <source>its aliases expand to far too many values</source>
            <translation>seine Aliasse ergeben viel zu viele Werte</translation>
        </message>
        <message>
            <source>*{text} names an anchor that is not there</source>
            <translation>*{text} nennt einen Anker, den es nicht gibt</translation>
        </message>
        <message>
            <source>*{text} stands within the value that it names</source>
            <translation>*{text} steht in dem Wert, den es nennt</translation>
        </message>
        <message>
            <source>the tag {shown} is not plain data, so it is not read</source>
            <translation>das Tag {shown} steht nicht für einfache Daten, daher wird es nicht gelesen</translation>
        </message>
        <message>
            <source>the tag !!{name} does not fit what it stands before</source>
            <translation>das Tag !!{name} passt nicht zu dem, wovor es steht</translation>
        </message>
        <message>
            <source>{text} cannot be read: {told}</source>
            <translation>{text} ist nicht lesbar: {told}</translation>
        </message>
        <message>
            <source>one side wrote the front matter in another notation</source>
            <translation>eine Seite hat den Kopf in einer anderen Notation geschrieben</translation>
        </message>
        <message>
            <source>the texts cannot be merged</source>
            <translation>die Texte lassen sich nicht zusammenführen</translation>
        </message>
        <message>
            <source>a byte order mark stands behind the opening ---</source>
            <translation>hinter dem öffnenden --- steht eine Bytereihenfolge-Marke (BOM)</translation>
        </message>
        <message>
            <source>the character U+{code_point} is not allowed in YAML</source>
            <translation>das Zeichen U+{code_point} ist in YAML nicht erlaubt</translation>
        </message>
        <message>
            <source>nested deeper than {max_depth} levels</source>
            <translation>tiefer als {max_depth} Ebenen verschachtelt</translation>
        </message>
        <message>
            <source>more than {max_nodes} keys and values</source>
            <translation>mehr als {max_nodes} Schlüssel und Werte</translation>
        </message>
        <message>
            <source>more than one YAML document</source>
            <translation>mehr als ein YAML-Dokument</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>a single value</source>
            <translation>ein einzelner Wert</translation>
        </message>
        <message>
            <source>the front matter is {shape}, not keys and values</source>
            <translation>der Kopf ist {shape}, nicht Schlüssel und Werte</translation>
        </message>
        <message>
            <source>not valid YAML: {problem}</source>
            <translation>kein gültiges YAML: {problem}</translation>
        </message>
        <message>
            <source>a tab stands where YAML allows only spaces</source>
            <translation>ein Tabulator steht, wo YAML nur Leerzeichen erlaubt</translation>
        </message>
        <message>
            <source>text must not begin with {here} without quotes</source>
            <translation>Text darf ohne Anführungszeichen nicht mit {here} beginnen</translation>
        </message>
        <message>
            <source>the quote that opens here is never closed</source>
            <translation>das Anführungszeichen, das hier öffnet, wird nie geschlossen</translation>
        </message>
        <message>
            <source>the {bracket} that opens here is not closed, or a comma is missing in it</source>
            <translation>die Klammer {bracket}, die hier öffnet, wird nicht geschlossen, oder es fehlt ein Komma darin</translation>
        </message>
        <message>
            <source>a second ': ' on one line; text that holds one must stand in quotes</source>
            <translation>ein zweites ': ' in einer Zeile; Text, der eines enthält, muss in Anführungszeichen stehen</translation>
        </message>
        <message>
            <source>not valid YAML: {problem} {context}</source>
            <translation>kein gültiges YAML: {problem} {context}</translation>
        </message>
        <message>
            <source>an unusual line break parts this from the text before it in its line</source>
            <translation>ein ungewöhnlicher Zeilenumbruch trennt dies vom Text davor in seiner Zeile</translation>
        </message>
        <message>
            <source>{part} is not a list</source>
            <translation>{part} ist keine Liste</translation>
        </message>
        <message>
            <source>the front matter</source>
            <translation>der Kopf</translation>
        </message>
        <message>
            <source>{part} has no keys: it is a list</source>
            <translation>{part} hat keine Schlüssel, sondern ist eine Liste</translation>
        </message>
        <message>
            <source>{part} has no keys: it is a single value</source>
            <translation>{part} hat keine Schlüssel, sondern ist ein einzelner Wert</translation>
        </message>
        <message>
            <source>the key {path} stands there twice</source>
            <translation>der Schlüssel {path} steht zweimal da</translation>
        </message>
        <message>
            <source>{path} lies within *{text}, which is written elsewhere</source>
            <translation>{path} liegt in *{text}, das anderswo geschrieben steht</translation>
        </message>
        <message>
            <source>&amp;{anchor} is used again as *{anchor}: both would change</source>
            <translation>&amp;{anchor} wird als *{anchor} noch einmal verwendet: beides würde sich ändern</translation>
        </message>
        <message>
            <source>a key is longer than {max_key} characters</source>
            <translation>ein Schlüssel ist länger als {max_key} Zeichen</translation>
        </message>
        <message>
            <source>the tag ! means a string to some programs and nothing to others</source>
            <translation>das Tag ! bedeutet manchen Programmen einen Text und anderen nichts</translation>
        </message>
        <message>
            <source>the value is tagged as {wanted}; another kind of value would contradict it</source>
            <translation>der Wert trägt das Tag {wanted}; eine andere Art von Wert würde dem widersprechen</translation>
        </message>
        <message>
            <source>a list or mapping with an anchor or tag stays one</source>
            <translation>eine Liste oder Gruppe mit Anker oder Tag bleibt eine</translation>
        </message>
        <message>
            <source>a key without a colon is kept as it is</source>
            <translation>ein Schlüssel ohne Doppelpunkt bleibt, wie er ist</translation>
        </message>
        <message>
            <source>a value with an anchor keeps its kind</source>
            <translation>ein Wert mit Anker behält seine Art</translation>
        </message>
        <message>
            <source>{text} is not true or false</source>
            <translation>{text} ist weder true noch false</translation>
        </message>
        <message>
            <source>{value} is not a date or time</source>
            <translation>{value} ist kein Datum und keine Uhrzeit</translation>
        </message>
        <message>
            <source>the text holds half a character (a lone surrogate)</source>
            <translation>der Text enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
        </message>
        <message>
            <source>infinity and not-a-number are not portable YAML</source>
            <translation>Unendlich und „keine Zahl“ sind kein übertragbares YAML</translation>
        </message>
        <message>
            <source>a list with comments that begins behind another list's dash is not reordered</source>
            <translation>eine Liste mit Kommentaren, die hinter dem Strich einer anderen Liste beginnt, wird nicht umgeordnet</translation>
        </message>
        <message>
            <source>{path} is not a list</source>
            <translation>{path} ist keine Liste</translation>
        </message>
        <message>
            <source>{path} is *{text}, which is written elsewhere</source>
            <translation>{path} ist *{text}, das anderswo geschrieben steht</translation>
        </message>
        <message>
            <source>a list with anchors or aliases in it is not reordered</source>
            <translation>eine Liste mit Ankern oder Aliassen wird nicht umgeordnet</translation>
        </message>
        <message>
            <source>a key with an anchor or a tag is kept as it is</source>
            <translation>ein Schlüssel mit Anker oder Tag bleibt, wie er ist</translation>
        </message>
        <message>
            <source>{path} comes from a merge key (&lt;&lt;), which is written elsewhere</source>
            <translation>{path} kommt von einem Merge-Schlüssel (&lt;&lt;), der anderswo geschrieben steht</translation>
        </message>
        <message>
            <source>a pair without braces in a list is kept as it is</source>
            <translation>ein Paar ohne Klammern in einer Liste bleibt, wie es ist</translation>
        </message>
        <message>
            <source>the front matter as a whole cannot be removed</source>
            <translation>der Kopf als Ganzes lässt sich nicht entfernen</translation>
        </message>
        <message>
            <source>{path} has not the items of that order</source>
            <translation>{path} hat nicht die Einträge dieser Reihenfolge</translation>
        </message>
        <message>
            <source>only a key can be renamed</source>
            <translation>nur ein Schlüssel lässt sich umbenennen</translation>
        </message>
        <message>
            <source>there is no {path}</source>
            <translation>es gibt kein {path}</translation>
        </message>
        <message>
            <source>there is a key {path} already</source>
            <translation>einen Schlüssel {path} gibt es schon</translation>
        </message>
        <message>
            <source>the front matter as a whole cannot be set</source>
            <translation>der Kopf als Ganzes lässt sich nicht setzen</translation>
        </message>
        <message>
            <source>{path} has no keys</source>
            <translation>{path} hat keine Schlüssel</translation>
        </message>
        <message>
            <source>not read alike by two readers of TOML</source>
            <translation>zwei Leser von TOML lesen es verschieden</translation>
        </message>
        <message>
            <source>not valid TOML</source>
            <translation>kein gültiges TOML</translation>
        </message>
        <message>
            <source>a quote is not closed</source>
            <translation>ein Anführungszeichen wird nicht geschlossen</translation>
        </message>
        <message>
            <source>a bracket is not closed, or a comma is missing in it</source>
            <translation>eine Klammer wird nicht geschlossen, oder es fehlt ein Komma darin</translation>
        </message>
        <message>
            <source>a key stands there twice: {problem}</source>
            <translation>ein Schlüssel steht zweimal da: {problem}</translation>
        </message>
        <message>
            <source>not valid TOML: {problem}</source>
            <translation>kein gültiges TOML: {problem}</translation>
        </message>
        <message>
            <source>{path} is a table, and stays one</source>
            <translation>{path} ist eine Tabelle und bleibt eine</translation>
        </message>
        <message>
            <source>{path} is a list of tables: another one can be added, no single value</source>
            <translation>{path} ist eine Liste von Tabellen: eine weitere lässt sich hinzufügen, kein einzelner Wert</translation>
        </message>
        <message>
            <source>a table of the list is written in several places</source>
            <translation>eine Tabelle der Liste steht an mehreren Stellen</translation>
        </message>
        <message>
            <source>a key with a dot between braces is kept as it is</source>
            <translation>ein Schlüssel mit Punkt zwischen geschweiften Klammern bleibt, wie er ist</translation>
        </message>
        <message>
            <source>{name} cannot be a key in TOML</source>
            <translation>{name} kann in TOML kein Schlüssel sein</translation>
        </message>
        <message>
            <source>TOML has no empty value: remove the key instead</source>
            <translation>TOML kennt keinen leeren Wert: entfernen Sie stattdessen den Schlüssel</translation>
        </message>
        <message>
            <source>TOML's whole numbers have at most 64 bits</source>
            <translation>ganze Zahlen haben in TOML höchstens 64 Bit</translation>
        </message>
        <message>
            <source>{text} is no date as TOML writes it: 2024-03-24T07:32:00Z</source>
            <translation>{text} ist kein Datum, wie TOML es schreibt: 2024-03-24T07:32:00Z</translation>
        </message>
        <message>
            <source>TOML cannot hold this text</source>
            <translation>TOML kann diesen Text nicht aufnehmen</translation>
        </message>
        <message>
            <source>a key is missing at position {at} of {text}</source>
            <translation>an Stelle {at} von {text} fehlt ein Schlüssel</translation>
        </message>
        <message>
            <source>list positions count from 0, at position {at} of {text}</source>
            <translation>Stellen einer Liste zählen ab 0, an Stelle {at} von {text}</translation>
        </message>
        <message>
            <source>unexpected {text} at position {at} of {text2}</source>
            <translation>{text} unerwartet an Stelle {at} von {text2}</translation>
        </message>
        <message>
            <source>at an end</source>
            <translation>am Rand</translation>
        </message>
        <message>
            <source>{name_of} has a space {where}</source>
            <translation>{name_of} enthält ein Leerzeichen {where}</translation>
        </message>
        <message>
            <source>Take the space out</source>
            <translation>Leerzeichen herausnehmen</translation>
        </message>
        <message>
            <source>Put https: before it</source>
            <translation>https: davorsetzen</translation>
        </message>
        <message>
            <source>{name} does not say http or https</source>
            <translation>{name} nennt weder http noch https</translation>
        </message>
        <message>
            <source>{name} begins with {scheme}:, which is no web address</source>
            <translation>{name} beginnt mit {scheme}:, das ist keine Webadresse</translation>
        </message>
        <message>
            <source>Put https:// before it</source>
            <translation>https:// davorsetzen</translation>
        </message>
        <message>
            <source>{name} does not begin with http:// or https://</source>
            <translation>{name} beginnt nicht mit http:// oder https://</translation>
        </message>
        <message>
            <source>Take the parameters out</source>
            <translation>Parameter herausnehmen</translation>
        </message>
        <message>
            <source>{name_of} carries tracking: {names}</source>
            <translation>{name_of} enthält Tracking: {names}</translation>
        </message>
        <message>
            <source>1 conflict is</source>
            <translation>1 Konflikt ist</translation>
        </message>
        <message numerus="yes">
            <source>{n} conflicts are</source>
            <translation>
                <numerusform>{n} Konflikt ist</numerusform>
                <numerusform>{n} Konflikte sind</numerusform>
            </translation>
        </message>
        <message>
            <source>{places} left of a merge that was not finished</source>
            <translation>{places} von einer nicht beendeten Zusammenführung übrig</translation>
        </message>
        <message>
            <source>Merge both versions field by field</source>
            <translation>Beide Fassungen Feld für Feld zusammenführen</translation>
        </message>
        <message>
            <source>Merge both versions, mine where they conflict</source>
            <translation>Beide Fassungen zusammenführen, bei Konflikten meine</translation>
        </message>
        <message>
            <source>Keep mine (the upper version)</source>
            <translation>Meine behalten (die obere Fassung)</translation>
        </message>
        <message>
            <source>Keep theirs (the lower version)</source>
            <translation>Fremde behalten (die untere Fassung)</translation>
        </message>
        <message>
            <source>Write {meant}</source>
            <translation>{meant} schreiben</translation>
        </message>
        <message>
            <source>{name_of} is no date: {value}</source>
            <translation>{name_of} ist kein Datum: {value}</translation>
        </message>
        <message>
            <source>{label} lies ahead: {value}</source>
            <translation>{label} liegt in der Zukunft: {value}</translation>
        </message>
        <message>
            <source>{label} is {value}, the file's name has {named}</source>
            <translation>{label} ist {value}, der Dateiname sagt {named}</translation>
        </message>
        <message>
            <source>{address} does not answer: {detail}</source>
            <translation>{address} antwortet nicht: {detail}</translation>
        </message>
        <message>
            <source>Take the entry out</source>
            <translation>Eintrag herausnehmen</translation>
        </message>
        <message>
            <source>it is published and has no image</source>
            <translation>er ist veröffentlicht und hat kein Bild</translation>
        </message>
        <message>
            <source>it has no image</source>
            <translation>er hat kein Bild</translation>
        </message>
        <message>
            <source>{path} says {text} x {text2}, the file is {real} x {real2}</source>
            <translation>{path} sagt {text} x {text2}, die Datei hat {real} x {real2}</translation>
        </message>
        <message>
            <source>Write {real} x {real2}</source>
            <translation>{real} x {real2} schreiben</translation>
        </message>
        <message>
            <source>the image is {size} x {size2}, smaller than {wanted}</source>
            <translation>das Bild hat {size} x {size2}, kleiner als {wanted}</translation>
        </message>
        <message>
            <source>{key}[{index}] leads to the same address as {key}[{first}]</source>
            <translation>{key}[{index}] führt zu derselben Adresse wie {key}[{first}]</translation>
        </message>
        <message>
            <source>{key}[{index}] leads to this article itself</source>
            <translation>{key}[{index}] führt zu diesem Artikel selbst</translation>
        </message>
        <message>
            <source>{key}[{index}] is an article of this folder: {others}</source>
            <translation>{key}[{index}] ist ein Artikel dieses Ordners: {others}</translation>
        </message>
        <message numerus="yes">
            <source>{label}, and mend {n} more</source>
            <translation>
                <numerusform>{label}, und {n} weiteres in Ordnung bringen</numerusform>
                <numerusform>{label}, und {n} weitere in Ordnung bringen</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn UTF-16 into UTF-8</source>
            <translation>UTF-16 in UTF-8 umwandeln</translation>
        </message>
        <message>
            <source>Take out what is blank before ---</source>
            <translation>Leerraum vor --- herausnehmen</translation>
        </message>
        <message>
            <source>Turn {label} into UTF-8</source>
            <translation>{label} in UTF-8 umwandeln</translation>
        </message>
        <message>
            <source>Write --- for {text} in line {number}</source>
            <translation>--- statt {text} in Zeile {number} schreiben</translation>
        </message>
        <message>
            <source>Close the front matter with --- after line {keys_end}</source>
            <translation>Den Kopf nach Zeile {keys_end} mit --- schließen</translation>
        </message>
        <message>
            <source>{label} in line {at}</source>
            <translation>{label} in Zeile {at}</translation>
        </message>
        <message>
            <source>Quote the text, the comment stays</source>
            <translation>Den Text in Anführungszeichen setzen, der Kommentar bleibt</translation>
        </message>
        <message>
            <source>Quote the text</source>
            <translation>Den Text in Anführungszeichen setzen</translation>
        </message>
        <message>
            <source>Quote all of the line</source>
            <translation>Die ganze Zeile in Anführungszeichen setzen</translation>
        </message>
        <message>
            <source>Keep the quotes inside as text</source>
            <translation>Die Anführungszeichen darin als Text behalten</translation>
        </message>
        <message>
            <source>Quote the text as a whole</source>
            <translation>Den Text als Ganzes in Anführungszeichen setzen</translation>
        </message>
        <message>
            <source>Close the quote at the end of the line</source>
            <translation>Das Anführungszeichen am Ende der Zeile schließen</translation>
        </message>
        <message>
            <source>Take the quote out</source>
            <translation>Das Anführungszeichen herausnehmen</translation>
        </message>
        <message>
            <source>Keep the quote as text</source>
            <translation>Das Anführungszeichen als Text behalten</translation>
        </message>
        <message>
            <source>Close it with {closing} at the end of the line</source>
            <translation>Am Ende der Zeile mit {closing} schließen</translation>
        </message>
        <message>
            <source>Double the backslashes</source>
            <translation>Die Backslashes verdoppeln</translation>
        </message>
        <message>
            <source>Put a space behind the colon</source>
            <translation>Ein Leerzeichen hinter den Doppelpunkt setzen</translation>
        </message>
        <message>
            <source>Put a colon behind {found}</source>
            <translation>Einen Doppelpunkt hinter {found} setzen</translation>
        </message>
        <message>
            <source>Write {width} spaces for each tab</source>
            <translation>Für jeden Tabulator {width} Leerzeichen schreiben</translation>
        </message>
        <message>
            <source>Take the character out</source>
            <translation>Das Zeichen herausnehmen</translation>
        </message>
        <message>
            <source>Keep line {tree}, which most readers take</source>
            <translation>Zeile {tree} behalten, die die meisten Programme nehmen</translation>
        </message>
        <message>
            <source>Keep line {tree}</source>
            <translation>Zeile {tree} behalten</translation>
        </message>
        <message>
            <source>{code} is off, on, {severity} or a group of settings</source>
            <translation>{code} ist off, on, {severity} oder eine Gruppe von Einstellungen</translation>
        </message>
        <message>
            <source>{code} has no setting {name}; it has {known}</source>
            <translation>{code} hat keine Einstellung {name}; es gibt {known}</translation>
        </message>
        <message>
            <source>{code}: {name} is a number from 0 on</source>
            <translation>{code}: {name} ist eine Zahl ab 0</translation>
        </message>
        <message>
            <source>{code}: {name} is a list of words</source>
            <translation>{code}: {name} ist eine Liste von Wörtern</translation>
        </message>
        <message>
            <source>{code}: {name} holds too many words, or too long ones</source>
            <translation>{code}: {name} enthält zu viele oder zu lange Wörter</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>there is no check {code}; there are {rules}</source>
            <translation>es gibt keine Prüfung {code}; es gibt {rules}</translation>
        </message>
        <message>
            <source>Key twice</source>
            <translation>Schlüssel doppelt</translation>
        </message>
        <message>
            <source>Programs disagree about which of two equal keys counts.</source>
            <translation>Programme sind uneins, welcher von zwei gleichen Schlüsseln zählt.</translation>
        </message>
        <message>
            <source>Conflict markers</source>
            <translation>Konfliktmarken</translation>
        </message>
        <message>
            <source>A merge was not finished; both versions stand in the file.</source>
            <translation>Eine Zusammenführung wurde nicht beendet; beide Fassungen stehen in der Datei.</translation>
        </message>
        <message>
            <source>Wrong type</source>
            <translation>Falscher Typ</translation>
        </message>
        <message>
            <source>The site expects another kind of value here.</source>
            <translation>Die Website erwartet hier eine andere Art von Wert.</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Schlüssel fehlt</translation>
        </message>
        <message>
            <source>Every article should have this key.</source>
            <translation>Jeder Artikel sollte diesen Schlüssel haben.</translation>
        </message>
        <message>
            <source>Key empty</source>
            <translation>Schlüssel leer</translation>
        </message>
        <message>
            <source>Every article should have a value here.</source>
            <translation>Jeder Artikel sollte hier einen Wert haben.</translation>
        </message>
        <message>
            <source>Out of range</source>
            <translation>Außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>The number is outside of what the field takes.</source>
            <translation>Die Zahl liegt außerhalb dessen, was das Feld nimmt.</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>Sites cannot sort by a date that they cannot read.</source>
            <translation>Websites können nicht nach einem Datum sortieren, das sie nicht lesen können.</translation>
        </message>
        <message>
            <source>Future date</source>
            <translation>Datum in der Zukunft</translation>
        </message>
        <message>
            <source>Most sites hide an article until its date.</source>
            <translation>Die meisten Websites verbergen einen Artikel bis zu seinem Datum.</translation>
        </message>
        <message>
            <source>Date and file name differ</source>
            <translation>Datum und Dateiname verschieden</translation>
        </message>
        <message>
            <source>The address is often made of the file's name, the order of the date.</source>
            <translation>Die Adresse entsteht oft aus dem Dateinamen, die Reihenfolge aus dem Datum.</translation>
        </message>
        <message>
            <source>Space in address</source>
            <translation>Leerzeichen in der Adresse</translation>
        </message>
        <message>
            <source>Browsers and servers cut or refuse such an address.</source>
            <translation>Browser und Server kürzen eine solche Adresse oder lehnen sie ab.</translation>
        </message>
        <message>
            <source>No web address</source>
            <translation>Keine Webadresse</translation>
        </message>
        <message>
            <source>Only http and https addresses open for every reader.</source>
            <translation>Nur http- und https-Adressen öffnen sich bei allen Lesern.</translation>
        </message>
        <message>
            <source>Tracking in address</source>
            <translation>Tracking in der Adresse</translation>
        </message>
        <message>
            <source>These parameters follow the reader, and make equal addresses look different.</source>
            <translation>Diese Parameter verfolgen die Leser und lassen gleiche Adressen verschieden aussehen.</translation>
        </message>
        <message>
            <source>HTML entities</source>
            <translation>HTML-Entitäten</translation>
        </message>
        <message>
            <source>In front matter they are shown as they stand, as &amp;amp;.</source>
            <translation>Im Kopf werden sie gezeigt, wie sie dastehen, als &amp;amp;.</translation>
        </message>
        <message>
            <source>Wrong encoding</source>
            <translation>Falsche Kodierung</translation>
        </message>
        <message>
            <source>UTF-8 text was once read as another encoding.</source>
            <translation>UTF-8-Text wurde einmal in einer anderen Kodierung gelesen.</translation>
        </message>
        <message>
            <source>Excerpt cut off</source>
            <translation>Auszug abgeschnitten</translation>
        </message>
        <message>
            <source>It ends in the middle of a sentence.</source>
            <translation>Er endet mitten im Satz.</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <source>Lists show a blank where the image would be.</source>
            <translation>Listen zeigen eine Lücke, wo das Bild wäre.</translation>
        </message>
        <message>
            <source>Image too small</source>
            <translation>Bild zu klein</translation>
        </message>
        <message>
            <source>It will look blurred in lists and when it is shared.</source>
            <translation>In Listen und beim Teilen wird es unscharf aussehen.</translation>
        </message>
        <message>
            <source>Image size wrong</source>
            <translation>Bildgröße falsch</translation>
        </message>
        <message>
            <source>The page jumps when the image turns out otherwise.</source>
            <translation>Die Seite springt, wenn das Bild anders ausfällt.</translation>
        </message>
        <message>
            <source>Unknown topic</source>
            <translation>Unbekanntes Thema</translation>
        </message>
        <message>
            <source>It is not in the site's vocabulary, so it has no page.</source>
            <translation>Es steht nicht im Vokabular der Website und hat daher keine Seite.</translation>
        </message>
        <message>
            <source>Topic twice</source>
            <translation>Thema doppelt</translation>
        </message>
        <message>
            <source>The article would be listed twice under it.</source>
            <translation>Der Artikel stünde darunter zweimal.</translation>
        </message>
        <message>
            <source>Published without topic</source>
            <translation>Veröffentlicht ohne Thema</translation>
        </message>
        <message>
            <source>Readers find it under no topic.</source>
            <translation>Leser finden ihn unter keinem Thema.</translation>
        </message>
        <message>
            <source>Published without image</source>
            <translation>Veröffentlicht ohne Bild</translation>
        </message>
        <message>
            <source>Related twice</source>
            <translation>Verwandter doppelt</translation>
        </message>
        <message>
            <source>The same link stands in the list more than once.</source>
            <translation>Derselbe Link steht mehr als einmal in der Liste.</translation>
        </message>
        <message>
            <source>Related is an own article</source>
            <translation>Verwandter ist ein eigener Artikel</translation>
        </message>
        <message>
            <source>The site has this article itself.</source>
            <translation>Die Website hat diesen Artikel selbst.</translation>
        </message>
        <message>
            <source>Related to itself</source>
            <translation>Mit sich selbst verwandt</translation>
        </message>
        <message>
            <source>The entry leads to the article it stands in.</source>
            <translation>Der Eintrag führt zu dem Artikel, in dem er steht.</translation>
        </message>
        <message>
            <source>Topic spelled in several ways</source>
            <translation>Thema verschieden geschrieben</translation>
        </message>
        <message>
            <source>Each spelling is a topic of its own.</source>
            <translation>Jede Schreibweise ist ein eigenes Thema.</translation>
        </message>
        <message>
            <source>Provider spelled in several ways</source>
            <translation>Quelle verschieden geschrieben</translation>
        </message>
        <message>
            <source>Each spelling is a provider of its own.</source>
            <translation>Jede Schreibweise ist eine eigene Quelle.</translation>
        </message>
        <message>
            <source>Dead link</source>
            <translation>Toter Link</translation>
        </message>
        <message>
            <source>The address does not answer (only looked at when asked).</source>
            <translation>Die Adresse antwortet nicht (wird nur auf Wunsch geprüft).</translation>
        </message>
        <message>
            <source>Dead image</source>
            <translation>Totes Bild</translation>
        </message>
        <message>
            <source>The image does not load (only looked at when asked).</source>
            <translation>Das Bild lädt nicht (wird nur auf Wunsch geprüft).</translation>
        </message>
        <message>
            <source>the {what} {name} is spelled {lead} in more articles</source>
            <translation>{what} {name} steht in mehr Artikeln als {lead}</translation>
        </message>
        <message>
            <source>Write {lead}</source>
            <translation>{lead} schreiben</translation>
        </message>
        <message>
            <source>{path} stands here a second time; readers disagree about which one counts</source>
            <translation>{path} steht hier ein zweites Mal; Programme sind uneins, welches zählt</translation>
        </message>
        <message>
            <source>Write {shown}</source>
            <translation>{shown} schreiben</translation>
        </message>
        <message>
            <source>it as a list</source>
            <translation>es als Liste</translation>
        </message>
        <message>
            <source>{label} ({key}) is missing</source>
            <translation>{label} ({key}) fehlt</translation>
        </message>
        <message>
            <source>{label} ({key}) is empty</source>
            <translation>{label} ({key}) ist leer</translation>
        </message>
        <message>
            <source>{name_of} is {value}, {word} {bound}</source>
            <translation>{name_of} ist {value}, {word} {bound}</translation>
        </message>
        <message>
            <source>Set it to {bound}</source>
            <translation>Auf {bound} setzen</translation>
        </message>
        <message>
            <source>{name_of} has {found} for {html}</source>
            <translation>{name_of} hat {found} statt {html}</translation>
        </message>
        <message>
            <source>Write the characters themselves</source>
            <translation>Die Zeichen selbst schreiben</translation>
        </message>
        <message>
            <source>{name_of} has {found} for {encoding_undone}</source>
            <translation>{name_of} hat {found} statt {encoding_undone}</translation>
        </message>
        <message>
            <source>Undo the wrong encoding</source>
            <translation>Die falsche Kodierung rückgängig machen</translation>
        </message>
        <message>
            <source>End it with its last whole sentence</source>
            <translation>Mit dem letzten ganzen Satz enden lassen</translation>
        </message>
        <message>
            <source>{label} ends in mid-sentence: ...{last}</source>
            <translation>{label} endet mitten im Satz: ...{last}</translation>
        </message>
        <message>
            <source>it is published and has no topic</source>
            <translation>er ist veröffentlicht und hat kein Thema</translation>
        </message>
        <message>
            <source>Take the second one out</source>
            <translation>Das zweite herausnehmen</translation>
        </message>
        <message>
            <source>the topic {topic} stands in the list twice</source>
            <translation>das Thema {topic} steht zweimal in der Liste</translation>
        </message>
        <message>
            <source>Write {name}</source>
            <translation>{name} schreiben</translation>
        </message>
        <message>
            <source>the site has no topic {topic}; did you mean {near}?</source>
            <translation>die Website hat kein Thema {topic}; meinten Sie {near}?</translation>
        </message>
        <message>
            <source>the site has no topic {topic}</source>
            <translation>die Website hat kein Thema {topic}</translation>
        </message>
        <message>
            <source>this is not a regular file</source>
            <translation>das ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>the file is larger than {largest} bytes</source>
            <translation>die Datei ist größer als {largest} Bytes</translation>
        </message>
        <message>
            <source>{text} is not a date</source>
            <translation>{text} ist kein Datum</translation>
        </message>
        <message>
            <source>{text} has no time, so it can only be moved by whole days</source>
            <translation>{text} hat keine Uhrzeit und lässt sich daher nur um ganze Tage verschieben</translation>
        </message>
        <message>
            <source>{text} would leave the calendar</source>
            <translation>{text} würde den Kalender verlassen</translation>
        </message>
        <message>
            <source>{text} has no seconds to move</source>
            <translation>{text} hat keine Sekunden, die sich verschieben ließen</translation>
        </message>
        <message>
            <source>the date would leave the calendar</source>
            <translation>das Datum würde den Kalender verlassen</translation>
        </message>
        <message>
            <source>{error}; the settings in this file are not used</source>
            <translation>{error}; die Einstellungen dieser Datei werden nicht verwendet</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Im Cache</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Original address</source>
            <translation>Originaladresse</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>AMP address</source>
            <translation>AMP-Adresse</translation>
        </message>
        <message>
            <source>Cached AMP address</source>
            <translation>AMP-Adresse im Cache</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Bewertungen</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Durchschnitt</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Brisanz</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Quellenangabe</translation>
        </message>
        <message>
            <source>Featured content</source>
            <translation>Hervorgehobener Inhalt</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Elemente</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Verwandte</translation>
        </message>
        <message>
            <source>Secured</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>should be a list, it is {described}</source>
            <translation>sollte eine Liste sein, ist aber: {described}</translation>
        </message>
        <message>
            <source>is an entry without a value</source>
            <translation>ist ein Eintrag ohne Wert</translation>
        </message>
        <message>
            <source>should be a group of keys, it is {described}</source>
            <translation>sollte eine Gruppe von Schlüsseln sein, ist aber: {described}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>the number {value}</source>
            <translation>die Zahl {value}</translation>
        </message>
        <message>
            <source>none that can be shown</source>
            <translation>eine, die sich nicht zeigen lässt</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>ein Datum</translation>
        </message>
        <message>
            <source>a group of keys</source>
            <translation>eine Gruppe von Schlüsseln</translation>
        </message>
        <message>
            <source>should be true or false, it is {described}</source>
            <translation>sollte true oder false sein, ist aber: {described}</translation>
        </message>
        <message>
            <source>should be a number, it is {described}</source>
            <translation>sollte eine Zahl sein, ist aber: {described}</translation>
        </message>
        <message>
            <source>other text</source>
            <translation>anderer Text</translation>
        </message>
        <message>
            <source>should be a date, it is {what}</source>
            <translation>sollte ein Datum sein, ist aber: {what}</translation>
        </message>
        <message>
            <source>should be text, it is {described}</source>
            <translation>sollte Text sein, ist aber: {described}</translation>
        </message>
        <message>
            <source>there is no {unknown}; there are {parts}</source>
            <translation>{unknown} gibt es nicht; es gibt {parts}</translation>
        </message>
        <message>
            <source>{{slug}} has to stand in it, or all articles of a day would have one name</source>
            <translation>{{slug}} muss darin stehen, sonst hätten alle Artikel eines Tages einen Namen</translation>
        </message>
        <message>
            <source>the name holds half a character</source>
            <translation>der Name enthält ein halbes Zeichen</translation>
        </message>
        <message>
            <source>a file has to have a name</source>
            <translation>eine Datei muss einen Namen haben</translation>
        </message>
        <message>
            <source>the character {found}</source>
            <translation>das Zeichen {found}</translation>
        </message>
        <message>
            <source>a control character</source>
            <translation>ein Steuerzeichen</translation>
        </message>
        <message>
            <source>{sign} cannot stand in a file's name on every system</source>
            <translation>{sign} darf nicht auf jedem System in einem Dateinamen stehen</translation>
        </message>
        <message>
            <source>a name that starts with a dot is a hidden file's</source>
            <translation>ein Name, der mit einem Punkt beginnt, gehört zu einer versteckten Datei</translation>
        </message>
        <message>
            <source>a name cannot start with a blank, or end with a blank or a dot, on every system</source>
            <translation>ein Name kann nicht auf jedem System mit einem Leerzeichen beginnen oder mit einem Leerzeichen oder Punkt enden</translation>
        </message>
        <message>
            <source>{name} is a device on Windows</source>
            <translation>{name} ist unter Windows ein Gerät</translation>
        </message>
        <message>
            <source>the name has {size} bytes, more than the {max_name} that a disk takes</source>
            <translation>der Name hat {size} Bytes, mehr als die {max_name}, die eine Platte nimmt</translation>
        </message>
        <message>
            <source>there is no such setting</source>
            <translation>eine solche Einstellung gibt es nicht</translation>
        </message>
        <message>
            <source>this setting is missing</source>
            <translation>diese Einstellung fehlt</translation>
        </message>
        <message>
            <source>the minimum has to be below the maximum</source>
            <translation>das Minimum muss unter dem Maximum liegen</translation>
        </message>
        <message>
            <source>there is no profile {profile}; there are {presets}</source>
            <translation>es gibt kein Profil {profile}; es gibt {presets}</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Canonical address</source>
            <translation>Kanonische Adresse</translation>
        </message>
        <message>
            <source>Permalink</source>
            <translation>Permalink</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Kurzname (Slug)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>In the sitemap</source>
            <translation>In der Sitemap</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Link title</source>
            <translation>Linktitel</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Publish date</source>
            <translation>Veröffentlichungsdatum</translation>
        </message>
        <message>
            <source>Expiry date</source>
            <translation>Ablaufdatum</translation>
        </message>
        <message>
            <source>Path on the site</source>
            <translation>Pfad auf der Website</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Aliasse</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Titelbild</translation>
        </message>
        <message>
            <source>Featured image</source>
            <translation>Hauptbild</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Out of the collections</source>
            <translation>Nicht in den Sammlungen</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Taxonomies</source>
            <translation>Taxonomien</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Weiteres</translation>
        </message>
        <message>
            <source>CSS classes</source>
            <translation>CSS-Klassen</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Everyday site</source>
            <translation>Everyday-Website</translation>
        </message>
        <message>
            <source>Jekyll site</source>
            <translation>Jekyll-Website</translation>
        </message>
        <message>
            <source>Hugo site</source>
            <translation>Hugo-Website</translation>
        </message>
        <message>
            <source>Astro site</source>
            <translation>Astro-Website</translation>
        </message>
        <message>
            <source>Eleventy site</source>
            <translation>Eleventy-Website</translation>
        </message>
        <message>
            <source>Zola site</source>
            <translation>Zola-Website</translation>
        </message>
        <message>
            <source>Obsidian vault</source>
            <translation>Obsidian-Vault</translation>
        </message>
        <message>
            <source>_data/{vocabulary}: more than {data_files} files, the rest is not read</source>
            <translation>_data/{vocabulary}: mehr als {data_files} Dateien, der Rest wird nicht gelesen</translation>
        </message>
        <message>
            <source>a new article cannot be written like this: {error}</source>
            <translation>ein neuer Artikel lässt sich so nicht schreiben: {error}</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>es ist zu groß</translation>
        </message>
        <message>
            <source>{text} is no date; one is written like 2026-03-24T20:25:00Z or 2026-03-24</source>
            <translation>{text} ist kein Datum; eines wird geschrieben wie 2026-03-24T20:25:00Z oder 2026-03-24</translation>
        </message>
        <message>
            <source>{key} is a list of groups: give it as YAML with {key}:=[...]</source>
            <translation>{key} ist eine Liste von Gruppen: geben Sie sie als YAML an mit {key}:=[...]</translation>
        </message>
        <message>
            <source>{key} is kept exactly as it is, it cannot be edited</source>
            <translation>{key} bleibt genau, wie es ist, und lässt sich nicht bearbeiten</translation>
        </message>
        <message>
            <source>{key} is a list: give it as YAML with {key}:=[...]</source>
            <translation>{key} ist eine Liste: geben Sie sie als YAML an mit {key}:=[...]</translation>
        </message>
        <message>
            <source>{key} is true or false, not {text}</source>
            <translation>{key} ist true oder false, nicht {text}</translation>
        </message>
        <message>
            <source>{key} is a number, {text} is not one</source>
            <translation>{key} ist eine Zahl, {text} ist keine</translation>
        </message>
        <message>
            <source>{key} is a date such as 2022-03-24T20:25:00Z, {text} is not one</source>
            <translation>{key} ist ein Datum wie 2022-03-24T20:25:00Z, {text} ist keines</translation>
        </message>
        <message>
            <source>{key} is a group of keys: set one of them, such as {key}.{example}</source>
            <translation>{key} ist eine Gruppe von Schlüsseln: setzen Sie einen davon, etwa {key}.{example}</translation>
        </message>
        <message>
            <source>{path} would be changed twice at once</source>
            <translation>{path} würde zweimal zugleich geändert</translation>
        </message>
        <message>
            <source>Give the item and what it shall be called.</source>
            <translation>Geben Sie den Eintrag an und wie er heißen soll.</translation>
        </message>
        <message>
            <source>{name} is a list of groups of keys, not of texts</source>
            <translation>{name} ist eine Liste von Gruppen von Schlüsseln, nicht von Texten</translation>
        </message>
        <message>
            <source>{name} is written as one text, in which {item} would be several entries</source>
            <translation>{name} steht als ein Text da, in dem {item} mehrere Einträge wären</translation>
        </message>
        <message>
            <source>Give the least number, the greatest, or both.</source>
            <translation>Geben Sie die kleinste Zahl an, die größte oder beide.</translation>
        </message>
        <message>
            <source>The least number is greater than the greatest.</source>
            <translation>Die kleinste Zahl ist größer als die größte.</translation>
        </message>
        <message>
            <source>{name} is a whole number, and there is none in that range</source>
            <translation>{name} ist eine ganze Zahl, und in diesem Bereich gibt es keine</translation>
        </message>
        <message>
            <source>{name} would become too large a number</source>
            <translation>{name} würde eine zu große Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>{message}, at character {position}</source>
            <translation>{message}, an Zeichen {position}</translation>
        </message>
        <message>
            <source>Give the text to look for</source>
            <translation>Geben Sie den Text an, der gesucht werden soll</translation>
        </message>
        <message>
            <source>It is longer than {longest} characters</source>
            <translation>Er ist länger als {longest} Zeichen</translation>
        </message>
        <message>
            <source>It repeats too often</source>
            <translation>Es wiederholt zu oft</translation>
        </message>
        <message>
            <source>There is no group {name}</source>
            <translation>Eine Gruppe {name} gibt es nicht</translation>
        </message>
        <message>
            <source>the regular expression took longer than {seconds} seconds</source>
            <translation>der reguläre Ausdruck brauchte länger als {seconds} Sekunden</translation>
        </message>
        <message>
            <source>not tried: {gave_up}</source>
            <translation>nicht versucht: {gave_up}</translation>
        </message>
        <message>
            <source>the regular expression took too long for {patience} articles before</source>
            <translation>der reguläre Ausdruck brauchte zuvor bei {patience} Artikeln zu lange</translation>
        </message>
        <message>
            <source>{name} would become too long</source>
            <translation>{name} würde zu lang</translation>
        </message>
        <message>
            <source>{name} should be {wanted}, it is {what}</source>
            <translation>{name} sollte {wanted} sein, ist aber: {what}</translation>
        </message>
        <message>
            <source>one value</source>
            <translation>ein einzelner Wert</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>.curator.yaml: `{key}` is no group; it was left as it is.</source>
            <translation>.curator.yaml: `{key}` ist keine Gruppe; die Datei blieb, wie sie war.</translation>
        </message>
        <message>
            <source>Checking was stopped.</source>
            <translation>Die Prüfung wurde angehalten.</translation>
        </message>
        <message>
            <source>{label} in 1 article</source>
            <translation>{label} in 1 Artikel</translation>
        </message>
        <message>
            <source>{path} is not as it was checked; check it again.</source>
            <translation>{path} ist nicht mehr, wie es geprüft wurde; prüfen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Checking was stopped; no file was changed.</source>
            <translation>Die Prüfung wurde angehalten; keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>1 problem</source>
            <translation>1 Problem</translation>
        </message>
        <message numerus="yes">
            <source>{n} problems</source>
            <translation>
                <numerusform>{n} Problem</numerusform>
                <numerusform>{n} Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 Artikel</translation>
        </message>
        <message numerus="yes">
            <source>{n} articles</source>
            <translation>
                <numerusform>{n} Artikel</numerusform>
                <numerusform>{n} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend {problems} in {articles}</source>
            <translation>{problems} beheben ({articles})</translation>
        </message>
        <message>
            <source>Write {name} for {others} other spelling(s) in {articles}</source>
            <translation>{name} für {others} andere Schreibweise(n) schreiben ({articles})</translation>
        </message>
        <message>
            <source>{key}: takes a date such as 2022-03-01.</source>
            <translation>{key}: nimmt ein Datum wie 2022-03-01.</translation>
        </message>
        <message>
            <source>another program has the file open and lets nobody change it</source>
            <translation>ein anderes Programm hat die Datei offen und lässt niemanden sie ändern</translation>
        </message>
        <message>
            <source>the disk says that it did what it did not do</source>
            <translation>die Platte meldet als getan, was sie nicht getan hat</translation>
        </message>
        <message>
            <source>the file is not there any more</source>
            <translation>die Datei ist nicht mehr da</translation>
        </message>
        <message>
            <source>it is a link that leads in a circle</source>
            <translation>es ist ein Link, der im Kreis führt</translation>
        </message>
        <message>
            <source>you have no permission for this file</source>
            <translation>Sie haben für diese Datei keine Berechtigung</translation>
        </message>
        <message>
            <source>the system does not permit to change this file</source>
            <translation>das System erlaubt nicht, diese Datei zu ändern</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>die Platte ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>die Platte ist voll</translation>
        </message>
        <message>
            <source>your share of the disk is full</source>
            <translation>Ihr Anteil an der Platte ist voll</translation>
        </message>
        <message>
            <source>too many files are open at once</source>
            <translation>zu viele Dateien sind gleichzeitig offen</translation>
        </message>
        <message>
            <source>too many files are open on this computer at once</source>
            <translation>auf diesem Rechner sind zu viele Dateien gleichzeitig offen</translation>
        </message>
        <message>
            <source>it is a socket or a pipe, not a file</source>
            <translation>es ist ein Socket oder eine Pipe, keine Datei</translation>
        </message>
        <message>
            <source>it is a folder, not a file</source>
            <translation>es ist ein Ordner, keine Datei</translation>
        </message>
        <message>
            <source>the two folders lie on different disks</source>
            <translation>die beiden Ordner liegen auf verschiedenen Platten</translation>
        </message>
        <message>
            <source>its name is too long for the disk</source>
            <translation>ihr Name ist zu lang für die Platte</translation>
        </message>
        <message>
            <source>another program has the file open</source>
            <translation>ein anderes Programm hat die Datei offen</translation>
        </message>
        <message>
            <source>the disk reports an error: {error}</source>
            <translation>die Platte meldet einen Fehler: {error}</translation>
        </message>
        <message>
            <source>Looking for duplicates was stopped.</source>
            <translation>Die Suche nach Duplikaten wurde angehalten.</translation>
        </message>
        <message>
            <source>is published</source>
            <translation>ist veröffentlicht</translation>
        </message>
        <message>
            <source>has the highest quality</source>
            <translation>hat die höchste Qualität</translation>
        </message>
        <message>
            <source>has the highest heat</source>
            <translation>hat die höchste Brisanz</translation>
        </message>
        <message>
            <source>has an image</source>
            <translation>hat ein Bild</translation>
        </message>
        <message>
            <source>came first</source>
            <translation>war zuerst da</translation>
        </message>
        <message>
            <source>has the longest excerpt</source>
            <translation>hat den längsten Auszug</translation>
        </message>
        <message>
            <source>nothing sets it apart</source>
            <translation>nichts hebt ihn hervor</translation>
        </message>
        <message>
            <source>The folder was closed.</source>
            <translation>Der Ordner wurde geschlossen.</translation>
        </message>
        <message>
            <source>Stopped; no file was changed.</source>
            <translation>Angehalten; keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>There is no history to write to; no file was changed.</source>
            <translation>Es gibt keinen Verlauf, in den geschrieben werden könnte; keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>{path} is to be changed in two ways in one gesture</source>
            <translation>{path} soll in einem Schritt auf zwei Arten geändert werden</translation>
        </message>
        <message>
            <source>There is nothing to {step}.</source>
            <translation>Es gibt nichts {step}.</translation>
        </message>
        <message>
            <source>has nothing to undo</source>
            <translation>hat nichts, was rückgängig zu machen wäre</translation>
        </message>
        <message>
            <source>has nothing to redo</source>
            <translation>hat nichts, was zu wiederholen wäre</translation>
        </message>
        <message>
            <source>Entry {number} of the history {state} in these files.</source>
            <translation>Eintrag {number} des Verlaufs {state} (in diesen Dateien).</translation>
        </message>
        <message>
            <source>is undone already</source>
            <translation>ist schon zurückgenommen</translation>
        </message>
        <message>
            <source>is not undone, so there is nothing to redo</source>
            <translation>ist nicht zurückgenommen, also gibt es nichts zu wiederholen</translation>
        </message>
        <message>
            <source>Entry {number} of the history {state}.</source>
            <translation>Eintrag {number} des Verlaufs {state}.</translation>
        </message>
        <message>
            <source>made by another version</source>
            <translation>von einer anderen Version erstellt</translation>
        </message>
        <message>
            <source>made for another kind of site</source>
            <translation>für eine andere Art Website erstellt</translation>
        </message>
        <message>
            <source>Looking what the folder holds was stopped.</source>
            <translation>Die Durchsicht des Ordners wurde angehalten.</translation>
        </message>
        <message>
            <source>git blame gave no time: {error}</source>
            <translation>git blame hat keine Zeit genannt: {error}</translation>
        </message>
        <message>
            <source>in the last commit</source>
            <translation>im letzten Commit</translation>
        </message>
        <message>
            <source>{path}: this change alone cannot be committed: {error}</source>
            <translation>{path}: diese Änderung allein lässt sich nicht committen: {error}</translation>
        </message>
        <message>
            <source>{missing} is in no commit yet: commit the whole file.</source>
            <translation>{missing} ist noch in keinem Commit: committen Sie die ganze Datei.</translation>
        </message>
        <message>
            <source>Nothing was chosen to be committed.</source>
            <translation>Es wurde nichts zum Committen ausgewählt.</translation>
        </message>
        <message>
            <source>A commit needs a message.</source>
            <translation>Ein Commit braucht eine Nachricht.</translation>
        </message>
        <message>
            <source>Something else is not finished here (a merge or a rebase): end that first.</source>
            <translation>Hier ist etwas anderes nicht beendet (ein Merge oder ein Rebase): Beenden Sie das zuerst.</translation>
        </message>
        <message>
            <source>There is nothing to commit: all of it is as in the last commit.</source>
            <translation>Es gibt nichts zu committen: Alles ist wie im letzten Commit.</translation>
        </message>
        <message>
            <source>{path} can only be resolved as a whole: {problem}</source>
            <translation>{path} lässt sich nur als Ganzes lösen: {problem}</translation>
        </message>
        <message>
            <source>a choice is missing</source>
            <translation>eine Entscheidung fehlt</translation>
        </message>
        <message>
            <source>{path}: another program changed the file just now.</source>
            <translation>{path}: ein anderes Programm hat die Datei gerade geändert.</translation>
        </message>
        <message>
            <source>{path}: there are still conflict markers in it.</source>
            <translation>{path}: es stehen noch Konfliktmarken darin.</translation>
        </message>
        <message>
            <source>you have</source>
            <translation>Sie haben</translation>
        </message>
        <message>
            <source>the other side has</source>
            <translation>die andere Seite hat</translation>
        </message>
        <message>
            <source>{gone} removed the file, and the other one changed it</source>
            <translation>{gone} die Datei entfernt, und die jeweils andere Seite hat sie geändert</translation>
        </message>
        <message>
            <source>{attributes} is a link, and git does not follow it.</source>
            <translation>{attributes} ist ein Link, und Git folgt ihm nicht.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {error}.</source>
            <translation>{file} lässt sich nicht schreiben: {error}.</translation>
        </message>
        <message>
            <source>No branch is checked out, so there is nothing to pull into.</source>
            <translation>Es ist kein Zweig ausgecheckt, also gibt es nichts, wohin geholt werden könnte.</translation>
        </message>
        <message>
            <source>The branch {branch} follows no other one, so there is nothing to pull from.</source>
            <translation>Der Zweig {branch} folgt keinem anderen, also gibt es nichts, woher geholt werden könnte.</translation>
        </message>
        <message>
            <source>The pull was stopped; all is as it was before.</source>
            <translation>Das Holen wurde angehalten; alles ist wie zuvor.</translation>
        </message>
        <message>
            <source>There is nothing to go on with.</source>
            <translation>Es gibt nichts fortzusetzen.</translation>
        </message>
        <message>
            <source>There is nothing to give up.</source>
            <translation>Es gibt nichts aufzugeben.</translation>
        </message>
        <message>
            <source>No branch is checked out, so there is nothing to push.</source>
            <translation>Es ist kein Zweig ausgecheckt, also gibt es nichts zu senden.</translation>
        </message>
        <message>
            <source>It is not known which repository to push to (no upstream is set).</source>
            <translation>Es ist nicht bekannt, an welches Repository gesendet werden soll (kein Upstream gesetzt).</translation>
        </message>
        <message>
            <source>provider {providers}</source>
            <translation>Quelle {providers}</translation>
        </message>
        <message>
            <source>topic {topics}</source>
            <translation>Thema {topics}</translation>
        </message>
        <message>
            <source>git is not installed.</source>
            <translation>Git ist nicht installiert.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>Der Ordner {folder} ist nicht da.</translation>
        </message>
        <message>
            <source>git cannot be started: {error}.</source>
            <translation>Git lässt sich nicht starten: {error}.</translation>
        </message>
        <message>
            <source>git was stopped.</source>
            <translation>Git wurde angehalten.</translation>
        </message>
        <message>
            <source>git did not answer in time.</source>
            <translation>Git hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>git ended with code {code}.</source>
            <translation>Git endete mit Code {code}.</translation>
        </message>
        <message>
            <source>A merge has begun and is not finished.</source>
            <translation>Ein Merge wurde begonnen und nicht beendet.</translation>
        </message>
        <message>
            <source>A rebase has begun and is not finished.</source>
            <translation>Ein Rebase wurde begonnen und nicht beendet.</translation>
        </message>
        <message>
            <source>A commit is being taken over from elsewhere (cherry-pick) and is not finished.</source>
            <translation>Ein Commit wird von anderswo übernommen (Cherry-Pick); das ist nicht beendet.</translation>
        </message>
        <message>
            <source>A commit is being taken back (revert) and is not finished.</source>
            <translation>Ein Commit wird zurückgenommen (Revert); das ist nicht beendet.</translation>
        </message>
        <message>
            <source>Patches are being applied (git am) and are not finished.</source>
            <translation>Patches werden angewendet (git am); das ist nicht beendet.</translation>
        </message>
        <message>
            <source>A search for a commit (git bisect) is going on.</source>
            <translation>Eine Suche nach einem Commit (git bisect) läuft.</translation>
        </message>
        <message>
            <source>No branch is checked out (detached head): commits made here are easily lost.</source>
            <translation>Es ist kein Zweig ausgecheckt (losgelöster HEAD): Hier erstellte Commits gehen leicht verloren.</translation>
        </message>
        <message>
            <source>There is no commit yet.</source>
            <translation>Es gibt noch keinen Commit.</translation>
        </message>
        <message>
            <source>Older commits were not cloned (shallow), so who changed a field may be unknown.</source>
            <translation>Ältere Commits wurden nicht geklont (shallow), daher ist vielleicht unbekannt, wer ein Feld geändert hat.</translation>
        </message>
        <message>
            <source>Files are kept by Git LFS, which is not installed here.</source>
            <translation>Dateien werden von Git LFS verwaltet, das hier nicht installiert ist.</translation>
        </message>
        <message>
            <source>This is git's own store (a bare repository), not a folder that files are edited in.</source>
            <translation>Dies ist Gits eigener Speicher (ein bloßes Repository), kein Ordner, in dem Dateien bearbeitet werden.</translation>
        </message>
        <message>
            <source>The repository belongs to someone else, so git does not trust it. If you do: git config --global --add safe.directory "{top_of}"</source>
            <translation>Das Repository gehört jemand anderem, daher vertraut Git ihm nicht. Wenn Sie es tun: git config --global --add safe.directory "{top_of}"</translation>
        </message>
        <message>
            <source>The repository cannot be read: {error}</source>
            <translation>Das Repository ist nicht lesbar: {error}</translation>
        </message>
        <message numerus="yes">
            <source>{n} article</source>
            <translation>
                <numerusform>{n} Artikel</numerusform>
                <numerusform>{n} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>Revert {of_them} to the last commit</source>
            <translation>Auf den letzten Commit zurücksetzen: {of_them}</translation>
        </message>
        <message>
            <source>Revert {field} of {of_them} to the last commit</source>
            <translation>{field} auf den letzten Commit zurücksetzen: {of_them}</translation>
        </message>
        <message>
            <source>The history of this folder has no entry {entry}.</source>
            <translation>Der Verlauf dieses Ordners hat keinen Eintrag {entry}.</translation>
        </message>
        <message>
            <source>Entry {entry} of the history did not change {path}.</source>
            <translation>Eintrag {entry} des Verlaufs hat {path} nicht geändert.</translation>
        </message>
        <message>
            <source>The history of this folder ({file}) was written by a newer Curator; use that one, or move the file away.</source>
            <translation>Der Verlauf dieses Ordners ({file}) stammt von einem neueren Curator; verwenden Sie diesen, oder legen Sie die Datei beiseite.</translation>
        </message>
        <message>
            <source>The history of this folder was damaged and starts anew; the old one is {aside}.</source>
            <translation>Der Verlauf dieses Ordners war beschädigt und beginnt neu; der alte ist {aside}.</translation>
        </message>
        <message>
            <source>The history {file} is damaged ({error}); no file was changed.</source>
            <translation>Der Verlauf {file} ist beschädigt ({error}); keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>The history {file} cannot be used ({error}); no file was changed.</source>
            <translation>Der Verlauf {file} lässt sich nicht verwenden ({error}); keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>The index of the folder can be written neither to {parent} nor to {tempfile}: {error}.</source>
            <translation>Der Index des Ordners lässt sich weder in {parent} noch in {tempfile} schreiben: {error}.</translation>
        </message>
        <message>
            <source>The index of the folder is damaged ({error}).</source>
            <translation>Der Index des Ordners ist beschädigt ({error}).</translation>
        </message>
        <message>
            <source>The index of the folder cannot be used: {error}.</source>
            <translation>Der Index des Ordners lässt sich nicht verwenden: {error}.</translation>
        </message>
        <message>
            <source>{file} has the name of a temporary file of Curator's and does not hold what such a file would; it was left as it is.</source>
            <translation>{file} heißt wie eine temporäre Datei von Curator und enthält nicht, was eine solche enthielte; sie blieb, wie sie war.</translation>
        </message>
        <message>
            <source>{note} No file was changed; what you did now can be done again.</source>
            <translation>{note} Keine Datei wurde geändert; was Sie eben taten, können Sie noch einmal tun.</translation>
        </message>
        <message>
            <source>The index cannot be kept, so the folder is read anew each time it is opened.</source>
            <translation>Der Index lässt sich nicht aufbewahren, daher wird der Ordner bei jedem Öffnen neu gelesen.</translation>
        </message>
        <message>
            <source>There is no article {path} in {label}.</source>
            <translation>Es gibt keinen Artikel {path} in {label}.</translation>
        </message>
        <message>
            <source>it does not lie in {root}</source>
            <translation>er liegt nicht in {root}</translation>
        </message>
        <message>
            <source>The index of the folder was damaged and has been built anew. No file was changed: others may have changed some since you saw them. Look at the list again.</source>
            <translation>Der Index des Ordners war beschädigt und wurde neu erstellt. Keine Datei wurde geändert: Andere können inzwischen welche geändert haben. Sehen Sie sich die Liste noch einmal an.</translation>
        </message>
        <message>
            <source>{unreadable} No file was changed.</source>
            <translation>{unreadable} Keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>The folder {root} is not there any more; no file was changed.</source>
            <translation>Der Ordner {root} ist nicht mehr da; keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>Asking for links was stopped.</source>
            <translation>Die Prüfung der Links wurde angehalten.</translation>
        </message>
        <message>
            <source>the server answers {code}</source>
            <translation>der Server antwortet {code}</translation>
        </message>
        <message>
            <source>there is no such host</source>
            <translation>diesen Host gibt es nicht</translation>
        </message>
        <message>
            <source>Mend the file in a text editor, at the line that is named.</source>
            <translation>Bringen Sie die Datei in einem Texteditor in Ordnung, in der genannten Zeile.</translation>
        </message>
        <message>
            <source>Make this change in a text editor.</source>
            <translation>Machen Sie diese Änderung in einem Texteditor.</translation>
        </message>
        <message>
            <source>`curator doctor FOLDER` says what is wrong, and mends what can be mended.</source>
            <translation>`curator doctor ORDNER` sagt, was nicht stimmt, und behebt, was sich beheben lässt.</translation>
        </message>
        <message>
            <source>Give the file a first line --- (or +++ for TOML) if it is to be an article.</source>
            <translation>Geben Sie der Datei eine erste Zeile --- (oder +++ für TOML), wenn sie ein Artikel sein soll.</translation>
        </message>
        <message>
            <source>End the front matter with a line like the first one, of its own.</source>
            <translation>Beenden Sie den Kopf mit einer eigenen Zeile wie der ersten.</translation>
        </message>
        <message>
            <source>Indent or quote the line that looks like the fence.</source>
            <translation>Rücken Sie die Zeile ein, die wie die Begrenzung aussieht, oder setzen Sie sie in Anführungszeichen.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <source>Move what makes it so large out of the front matter.</source>
            <translation>Nehmen Sie aus dem Kopf, was ihn so groß macht.</translation>
        </message>
        <message>
            <source>Flatten what is nested.</source>
            <translation>Lösen Sie die Verschachtelung auf.</translation>
        </message>
        <message>
            <source>Write the values out instead of naming them with *.</source>
            <translation>Schreiben Sie die Werte aus, statt sie mit * zu nennen.</translation>
        </message>
        <message>
            <source>Take the alias out of the value that it names.</source>
            <translation>Nehmen Sie den Alias aus dem Wert, den er nennt.</translation>
        </message>
        <message>
            <source>Quote the text if the * is meant to stand there.</source>
            <translation>Setzen Sie den Text in Anführungszeichen, wenn das * dort stehen soll.</translation>
        </message>
        <message>
            <source>Put spaces in the place of the tab.</source>
            <translation>Setzen Sie Leerzeichen an die Stelle des Tabulators.</translation>
        </message>
        <message>
            <source>Close the quotation mark.</source>
            <translation>Schließen Sie das Anführungszeichen.</translation>
        </message>
        <message>
            <source>Close the bracket.</source>
            <translation>Schließen Sie die Klammer.</translation>
        </message>
        <message>
            <source>Put the text into quotation marks.</source>
            <translation>Setzen Sie den Text in Anführungszeichen.</translation>
        </message>
        <message>
            <source>Take the character out.</source>
            <translation>Nehmen Sie das Zeichen heraus.</translation>
        </message>
        <message>
            <source>Keep one of the documents.</source>
            <translation>Behalten Sie eines der Dokumente.</translation>
        </message>
        <message>
            <source>Write keys with values: `title: A title`.</source>
            <translation>Schreiben Sie Schlüssel mit Werten: `title: Ein Titel`.</translation>
        </message>
        <message>
            <source>Take the tag (the word that begins with !) away.</source>
            <translation>Nehmen Sie das Tag (das Wort, das mit ! beginnt) weg.</translation>
        </message>
        <message>
            <source>Correct the value, or the tag before it.</source>
            <translation>Berichtigen Sie den Wert oder das Tag davor.</translation>
        </message>
        <message>
            <source>Look at the article anew: what was to be changed is not there.</source>
            <translation>Sehen Sie sich den Artikel noch einmal an: Was geändert werden sollte, ist nicht da.</translation>
        </message>
        <message>
            <source>Make the value a list first.</source>
            <translation>Machen Sie den Wert zuerst zu einer Liste.</translation>
        </message>
        <message>
            <source>Remove one of the two keys.</source>
            <translation>Entfernen Sie einen der beiden Schlüssel.</translation>
        </message>
        <message>
            <source>Move the comment out of what is to go, or make the change in a text editor.</source>
            <translation>Bringen Sie den Kommentar weg von dem, was entfernt werden soll, oder machen Sie die Änderung in einem Texteditor.</translation>
        </message>
        <message>
            <source>Replace the unusual line break by an ordinary one.</source>
            <translation>Ersetzen Sie den ungewöhnlichen Zeilenumbruch durch einen gewöhnlichen.</translation>
        </message>
        <message>
            <source>Choose a value that the front matter's notation can hold.</source>
            <translation>Wählen Sie einen Wert, den die Notation des Kopfes aufnehmen kann.</translation>
        </message>
        <message>
            <source>Look for changes on disk: it may have been moved or renamed.</source>
            <translation>Prüfen Sie auf Änderungen: Vielleicht wurde sie verschoben oder umbenannt.</translation>
        </message>
        <message>
            <source>Remove it, or put a file in its place.</source>
            <translation>Entfernen Sie es, oder setzen Sie eine Datei an seine Stelle.</translation>
        </message>
        <message>
            <source>Remove the link, or let it lead to a file.</source>
            <translation>Entfernen Sie den Link, oder lassen Sie ihn zu einer Datei führen.</translation>
        </message>
        <message>
            <source>Open the folder in which the file really lies.</source>
            <translation>Öffnen Sie den Ordner, in dem die Datei wirklich liegt.</translation>
        </message>
        <message>
            <source>Make the file smaller; an article has some kilobytes.</source>
            <translation>Verkleinern Sie die Datei; ein Artikel hat einige Kilobyte.</translation>
        </message>
        <message>
            <source>Give yourself the permission, or ask whom the file belongs to.</source>
            <translation>Geben Sie sich die Berechtigung, oder fragen Sie, wem die Datei gehört.</translation>
        </message>
        <message>
            <source>Make the file writable, then do it again.</source>
            <translation>Machen Sie die Datei beschreibbar, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Make the folder writable, then do it again.</source>
            <translation>Machen Sie den Ordner beschreibbar, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Ask whom the file belongs to, or make it yours first.</source>
            <translation>Fragen Sie, wem die Datei gehört, oder machen Sie sie zuerst zu Ihrer.</translation>
        </message>
        <message>
            <source>Make room on the disk, then do it again.</source>
            <translation>Schaffen Sie Platz auf der Platte, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Close the other program, then do it again.</source>
            <translation>Schließen Sie das andere Programm, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Look at what stands there now, then do it again.</source>
            <translation>Sehen Sie nach, was jetzt dort steht, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Choose another name, or look at what has this one.</source>
            <translation>Wählen Sie einen anderen Namen, oder sehen Sie nach, was diesen hat.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Do it to the file that the link leads to, or to the link in a file manager.</source>
            <translation>Tun Sie es mit der Datei, zu der der Link führt, oder mit dem Link in einem Dateimanager.</translation>
        </message>
        <message>
            <source>Copy the file there in a file manager.</source>
            <translation>Kopieren Sie die Datei in einem Dateimanager dorthin.</translation>
        </message>
        <message>
            <source>Remove the file in a file manager if it is to go for good.</source>
            <translation>Entfernen Sie die Datei in einem Dateimanager, wenn sie endgültig weg soll.</translation>
        </message>
        <message>
            <source>Close other programs, then do it again.</source>
            <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Open the folder again: then the history looks at the file and says what is in it.</source>
            <translation>Öffnen Sie den Ordner noch einmal: Dann sieht der Verlauf die Datei an und sagt, was darin ist.</translation>
        </message>
        <message>
            <source>Check the disk; what is on it may have to be saved elsewhere.</source>
            <translation>Prüfen Sie die Platte; vielleicht muss ihr Inhalt anderswo gesichert werden.</translation>
        </message>
        <message>
            <source>Choose which of the values counts.</source>
            <translation>Wählen Sie, welcher der Werte gilt.</translation>
        </message>
        <message>
            <source>Change the field's type in this article first, or leave it out.</source>
            <translation>Ändern Sie zuerst den Typ des Feldes in diesem Artikel, oder lassen Sie ihn aus.</translation>
        </message>
        <message>
            <source>Use a simpler pattern.</source>
            <translation>Verwenden Sie ein einfacheres Muster.</translation>
        </message>
        <message>
            <source>No file was changed.</source>
            <translation>Keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>The file was left as it was.</source>
            <translation>Die Datei blieb, wie sie war.</translation>
        </message>
        <message>
            <source>Look whether its disk is there and its name is right, then open it again.</source>
            <translation>Sehen Sie nach, ob seine Platte da ist und sein Name stimmt, und öffnen Sie ihn dann noch einmal.</translation>
        </message>
        <message>
            <source>Wait until the other one is done, then do it again.</source>
            <translation>Warten Sie, bis der andere fertig ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No file was made.</source>
            <translation>Es wurde keine Datei angelegt.</translation>
        </message>
        <message>
            <source>Look at the address in a browser, or type in what the page says.</source>
            <translation>Sehen Sie sich die Adresse im Browser an, oder geben Sie ein, was auf der Seite steht.</translation>
        </message>
        <message>
            <source>Do it again; if it fails again, report it.</source>
            <translation>Versuchen Sie es noch einmal; wenn es wieder fehlschlägt, melden Sie es.</translation>
        </message>
        <message>
            <source>this file is the page of its folder, and has to be called so</source>
            <translation>diese Datei ist die Seite ihres Ordners und muss so heißen</translation>
        </message>
        <message>
            <source>it has no title to be called by</source>
            <translation>er hat keinen Titel, nach dem er heißen könnte</translation>
        </message>
        <message>
            <source>it has no date, and the rule wants one in the name</source>
            <translation>er hat kein Datum, und die Regel will eines im Namen</translation>
        </message>
        <message>
            <source>the numbers have no end</source>
            <translation>die Nummern nehmen kein Ende</translation>
        </message>
        <message>
            <source>it is another one now, so it stays</source>
            <translation>es ist jetzt eine andere, daher bleibt sie</translation>
        </message>
        <message>
            <source>this is not a folder inside the site's folder</source>
            <translation>das ist kein Ordner im Ordner der Website</translation>
        </message>
        <message>
            <source>it is a link to a folder outside of this one</source>
            <translation>es ist ein Link zu einem Ordner außerhalb von diesem</translation>
        </message>
        <message>
            <source>the file was changed by another program since you saw it</source>
            <translation>die Datei wurde von einem anderen Programm geändert, seit Sie sie gesehen haben</translation>
        </message>
        <message>
            <source>{source}, as it is called now: {error}</source>
            <translation>{source}, wie es jetzt heißt: {error}</translation>
        </message>
        <message>
            <source>{source}, as it was called, is not there any more</source>
            <translation>{source}, wie es hieß, ist nicht mehr da</translation>
        </message>
        <message>
            <source>the file was changed since; move it to the trash if it is to go</source>
            <translation>die Datei wurde seitdem geändert; verschieben Sie sie in den Papierkorb, wenn sie weg soll</translation>
        </message>
        <message>
            <source>no article can be there: neither its folder nor its ending is one of this site's articles</source>
            <translation>dort kann kein Artikel sein: weder Ordner noch Endung gehören zu den Artikeln dieser Website</translation>
        </message>
        <message>
            <source>{other}, which is the same to some systems</source>
            <translation>{other}, was für manche Systeme dasselbe ist</translation>
        </message>
        <message>
            <source>there is a file {told} already</source>
            <translation>eine Datei {told} gibt es schon</translation>
        </message>
        <message>
            <source>two files cannot both be called {path}</source>
            <translation>zwei Dateien können nicht beide {path} heißen</translation>
        </message>
        <message>
            <source>{path} is edited, not placed</source>
            <translation>{path} wird bearbeitet, nicht versetzt</translation>
        </message>
        <message>
            <source>it is a link to another file</source>
            <translation>es ist ein Link zu einer anderen Datei</translation>
        </message>
        <message>
            <source>it is {kind_of}, not a file</source>
            <translation>es ist {kind_of}, keine Datei</translation>
        </message>
        <message>
            <source>this is not a path inside the folder</source>
            <translation>das ist kein Pfad in diesem Ordner</translation>
        </message>
        <message>
            <source>the text is larger than what is read</source>
            <translation>der Text ist größer, als gelesen wird</translation>
        </message>
        <message>
            <source>there is a file {target} already</source>
            <translation>eine Datei {target} gibt es schon</translation>
        </message>
        <message>
            <source>{folder} is a file, not a folder</source>
            <translation>{folder} ist eine Datei, kein Ordner</translation>
        </message>
        <message>
            <source>its folder is a link that leads out of this folder</source>
            <translation>ihr Ordner ist ein Link, der aus diesem Ordner hinausführt</translation>
        </message>
        <message>
            <source>another program changed the file just now</source>
            <translation>ein anderes Programm hat die Datei gerade geändert</translation>
        </message>
        <message>
            <source>the file was changed by another program meanwhile</source>
            <translation>die Datei wurde inzwischen von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>the text below the fields</source>
            <translation>der Text unter den Feldern</translation>
        </message>
        <message>
            <source>{what} was changed by another program meanwhile</source>
            <translation>{what} wurde inzwischen von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>{path} was changed by another program meanwhile: {shown} stands there now, not {shown2}</source>
            <translation>{path} wurde inzwischen von einem anderen Programm geändert: Jetzt steht dort {shown}, nicht {shown2}</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>what it was</source>
            <translation>was es war</translation>
        </message>
        <message numerus="yes">
            <source>a list of {n}</source>
            <translation>
                <numerusform>eine Liste mit {n} Eintrag</numerusform>
                <numerusform>eine Liste mit {n} Einträgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a group of {n} keys</source>
            <translation>
                <numerusform>eine Gruppe mit {n} Schlüssel</numerusform>
                <numerusform>eine Gruppe mit {n} Schlüsseln</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no problem "{value}". problem: takes {severity}, {unreadable}, or the code of a check, such as wrong-type.</source>
            <translation>Ein Problem „{value}“ gibt es nicht. problem: nimmt {severity}, {unreadable} oder den Code einer Prüfung, etwa wrong-type.</translation>
        </message>
        <message>
            <source>Collecting addresses was stopped.</source>
            <translation>Das Sammeln der Adressen wurde angehalten.</translation>
        </message>
        <message>
            <source>Looking for problems was stopped.</source>
            <translation>Die Suche nach Problemen wurde angehalten.</translation>
        </message>
        <message>
            <source>There is no qualifier "{key}", and no article has a key of that name. To find the text, put it in quotes: "{key}:{value}".</source>
            <translation>Eine Angabe „{key}“ gibt es nicht, und kein Artikel hat einen Schlüssel dieses Namens. Um den Text zu finden, setzen Sie ihn in Anführungszeichen: "{key}:{value}".</translation>
        </message>
        <message>
            <source>A value is missing after {key}:</source>
            <translation>Nach {key}: fehlt ein Wert</translation>
        </message>
        <message>
            <source>published: takes true, false or absent.</source>
            <translation>published: nimmt true, false oder absent.</translation>
        </message>
        <message>
            <source>{column}: takes a number, a comparison such as &gt;=70, or a range such as 10..50.</source>
            <translation>{column}: nimmt eine Zahl, einen Vergleich wie &gt;=70 oder einen Bereich wie 10..50.</translation>
        </message>
        <message>
            <source>month: takes a month such as 2022-03, or absent.</source>
            <translation>month: nimmt einen Monat wie 2022-03, oder absent.</translation>
        </message>
        <message>
            <source>has: takes image, related, problem or conflict.</source>
            <translation>has: nimmt image, related, problem oder conflict.</translation>
        </message>
        <message>
            <source>is:duplicate: nobody has looked for them yet.</source>
            <translation>is:duplicate: danach hat noch niemand gesucht.</translation>
        </message>
        <message>
            <source>is:changed asks git, which knows nothing of this folder.</source>
            <translation>is:changed fragt Git, das nichts von diesem Ordner weiß.</translation>
        </message>
        <message>
            <source>is: takes duplicate, edited or changed.</source>
            <translation>is: nimmt duplicate, edited oder changed.</translation>
        </message>
        <message>
            <source>The search is longer than {max_length} characters.</source>
            <translation>Die Suche ist länger als {max_length} Zeichen.</translation>
        </message>
        <message>
            <source>There is half a character here.</source>
            <translation>Hier steht ein halbes Zeichen.</translation>
        </message>
        <message>
            <source>A parenthesis is closed here that was never opened.</source>
            <translation>Hier wird eine Klammer geschlossen, die nie geöffnet wurde.</translation>
        </message>
        <message>
            <source>OR stands between two terms; there is none before it.</source>
            <translation>OR steht zwischen zwei Begriffen; davor steht keiner.</translation>
        </message>
        <message>
            <source>OR stands between two terms; there is none after it.</source>
            <translation>OR steht zwischen zwei Begriffen; danach steht keiner.</translation>
        </message>
        <message>
            <source>OR stands here a second time.</source>
            <translation>OR steht hier ein zweites Mal.</translation>
        </message>
        <message>
            <source>The search has more than {max_terms} terms.</source>
            <translation>Die Suche hat mehr als {max_terms} Begriffe.</translation>
        </message>
        <message>
            <source>More than {max_depth} parentheses stand inside each other.</source>
            <translation>Mehr als {max_depth} Klammern stehen ineinander.</translation>
        </message>
        <message>
            <source>This parenthesis is never closed.</source>
            <translation>Diese Klammer wird nie geschlossen.</translation>
        </message>
        <message>
            <source>There is nothing between these parentheses.</source>
            <translation>Zwischen diesen Klammern steht nichts.</translation>
        </message>
        <message>
            <source>This quotation mark is never closed.</source>
            <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
        </message>
        <message>
            <source>Reading the folder was stopped.</source>
            <translation>Das Lesen des Ordners wurde angehalten.</translation>
        </message>
        <message>
            <source>The sample site could not be copied to {place}: {why}.</source>
            <translation>Die Beispielseite ließ sich nicht nach {place} kopieren: {why}.</translation>
        </message>
        <message>
            <source>a view has a name and a query</source>
            <translation>eine Ansicht hat einen Namen und eine Suche</translation>
        </message>
        <message>
            <source>the view has no name</source>
            <translation>die Ansicht hat keinen Namen</translation>
        </message>
        <message>
            <source>the query and the sort key of "{name}" have to be text</source>
            <translation>Suche und Sortierung von „{name}“ müssen Text sein</translation>
        </message>
        <message>
            <source>the columns of "{name}" have to be a list of names</source>
            <translation>die Spalten von „{name}“ müssen eine Liste von Namen sein</translation>
        </message>
        <message>
            <source>the view is too long</source>
            <translation>die Ansicht ist zu lang</translation>
        </message>
        <message>
            <source>is nested too deeply</source>
            <translation>ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>cannot be read: {words}</source>
            <translation>nicht lesbar: {words}</translation>
        </message>
        <message>
            <source>is {kind}, not a file</source>
            <translation>ist {kind}, keine Datei</translation>
        </message>
        <message>
            <source>is a link to a folder</source>
            <translation>ist ein Link zu einem Ordner</translation>
        </message>
        <message>
            <source>is a link to a file that is not there</source>
            <translation>ist ein Link zu einer Datei, die es nicht gibt</translation>
        </message>
        <message>
            <source>is a link that leads nowhere: {words}</source>
            <translation>ist ein Link, der nirgends hinführt: {words}</translation>
        </message>
        <message>
            <source>is a link to a file outside of this folder</source>
            <translation>ist ein Link zu einer Datei außerhalb dieses Ordners</translation>
        </message>
        <message>
            <source>is a link to {kind_of}, not to a file</source>
            <translation>ist ein Link, aber nicht zu einer Datei: {kind_of}</translation>
        </message>
        <message>
            <source>a named pipe</source>
            <translation>eine benannte Pipe</translation>
        </message>
        <message>
            <source>a socket</source>
            <translation>ein Socket</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>ein Ordner</translation>
        </message>
        <message>
            <source>a device</source>
            <translation>ein Gerät</translation>
        </message>
        <message>
            <source>something special</source>
            <translation>etwas Besonderes</translation>
        </message>
        <message>
            <source>The folder {root} is not there.</source>
            <translation>Der Ordner {root} ist nicht da.</translation>
        </message>
        <message>
            <source>{root} is not a folder.</source>
            <translation>{root} ist kein Ordner.</translation>
        </message>
        <message>
            <source>The folder {root} cannot be read: you have no permission.</source>
            <translation>Der Ordner {root} ist nicht lesbar: Sie haben keine Berechtigung.</translation>
        </message>
        <message>
            <source>The folder {root} cannot be read: {words}.</source>
            <translation>Der Ordner {root} ist nicht lesbar: {words}.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Die Suche wurde angehalten.</translation>
        </message>
        <message>
            <source>Counting was stopped.</source>
            <translation>Das Zählen wurde angehalten.</translation>
        </message>
        <message>
            <source>There is no sort key "{key}"; there are {sort_keys}.</source>
            <translation>Eine Sortierung „{key}“ gibt es nicht; es gibt {sort_keys}.</translation>
        </message>
        <message>
            <source>{settings_file} was changed meanwhile; it was left as it is.</source>
            <translation>{settings_file} wurde inzwischen geändert; die Datei blieb, wie sie war.</translation>
        </message>
        <message>
            <source>{settings_file} was not removed: {error}.</source>
            <translation>{settings_file} wurde nicht entfernt: {error}.</translation>
        </message>
        <message>
            <source>{settings_file} cannot be read: {error}.</source>
            <translation>{settings_file} ist nicht lesbar: {error}.</translation>
        </message>
        <message>
            <source>{settings_file} is larger than {largest} bytes; it was left as it is.</source>
            <translation>{settings_file} ist größer als {largest} Bytes; die Datei blieb, wie sie war.</translation>
        </message>
        <message>
            <source>{settings_file}: `{key}` is no list; it was left as it is.</source>
            <translation>{settings_file}: `{key}` ist keine Liste; die Datei blieb, wie sie war.</translation>
        </message>
        <message>
            <source>{settings_file} was not changed: {error}.</source>
            <translation>{settings_file} wurde nicht geändert: {error}.</translation>
        </message>
        <message>
            <source>{settings_file}{line}: {message}; it was left as it is.</source>
            <translation>{settings_file}{line}: {message}; die Datei blieb, wie sie war.</translation>
        </message>
        <message>
            <source>there is another view "{name}" above</source>
            <translation>oben gibt es eine andere Ansicht „{name}“</translation>
        </message>
        <message>
            <source>{settings_file} has a view "{name}" already.</source>
            <translation>{settings_file} hat schon eine Ansicht „{name}“.</translation>
        </message>
        <message>
            <source>Somebody changed the view "{name}" in {settings_file} meanwhile; it was left as it is.</source>
            <translation>Jemand hat die Ansicht „{name}“ in {settings_file} inzwischen geändert; sie blieb, wie sie ist.</translation>
        </message>
        <message>
            <source>The file was changed by another program where it was changed here, too.</source>
            <translation>Die Datei wurde von einem anderen Programm dort geändert, wo sie auch hier geändert wurde.</translation>
        </message>
        <message>
            <source>it is a link to a file outside of this folder</source>
            <translation>es ist ein Link zu einer Datei außerhalb dieses Ordners</translation>
        </message>
        <message>
            <source>another program made it just now</source>
            <translation>ein anderes Programm hat sie gerade angelegt</translation>
        </message>
        <message>
            <source>the disk reports an error, and whether the file was changed cannot be seen</source>
            <translation>die Platte meldet einen Fehler, und es ist nicht zu sehen, ob die Datei geändert wurde</translation>
        </message>
        <message>
            <source>the file belongs to another user, and writing it would make it yours</source>
            <translation>die Datei gehört einem anderen Benutzer, und sie zu schreiben würde sie zu Ihrer machen</translation>
        </message>
        <message>
            <source>the disk takes no more</source>
            <translation>die Platte nimmt nichts mehr auf</translation>
        </message>
        <message>
            <source>the file is read-only</source>
            <translation>die Datei ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the file has {size} MB, more than the {max_bytes} MB that are read</source>
            <translation>die Datei hat {size} MB, mehr als die {max_bytes} MB, die gelesen werden</translation>
        </message>
        <message>
            <source>nothing can be written into its folder, which is read-only</source>
            <translation>in ihren Ordner lässt sich nichts schreiben, er ist schreibgeschützt</translation>
        </message>
        <message>
            <source>it takes two articles to be no duplicates</source>
            <translation>es braucht zwei Artikel, um keine Duplikate zu sein</translation>
        </message>
        <message>
            <source>the disk reports an error, and whether the file is in the trash cannot be seen</source>
            <translation>die Platte meldet einen Fehler, und es ist nicht zu sehen, ob die Datei im Papierkorb ist</translation>
        </message>
        <message>
            <source>the trash did not take it, though the system says so</source>
            <translation>der Papierkorb hat sie nicht genommen, obwohl das System es sagt</translation>
        </message>
        <message>
            <source>this disk has no trash that it could go to</source>
            <translation>diese Platte hat keinen Papierkorb, in den sie könnte</translation>
        </message>
        <message>
            <source>the system's trash does not take it ({told})</source>
            <translation>der Papierkorb des Systems nimmt sie nicht ({told})</translation>
        </message>
        <message>
            <source>How far you came in this folder ({file}) was noted by a newer Curator; use that one, or move the file away.</source>
            <translation>Wie weit Sie in diesem Ordner kamen ({file}), hat ein neuerer Curator notiert; verwenden Sie diesen, oder legen Sie die Datei beiseite.</translation>
        </message>
        <message>
            <source>How far you came in this folder could not be read; it starts anew.</source>
            <translation>Wie weit Sie in diesem Ordner kamen, ließ sich nicht lesen; es beginnt von vorn.</translation>
        </message>
        <message>
            <source>How far you come cannot be noted in {file} ({error}).</source>
            <translation>Wie weit Sie kommen, lässt sich nicht in {file} notieren ({error}).</translation>
        </message>
        <message>
            <source>the name has no address</source>
            <translation>der Name hat keine Adresse</translation>
        </message>
        <message>
            <source>it leads into a private network, where nothing is asked</source>
            <translation>es führt in ein privates Netz, in dem nichts gefragt wird</translation>
        </message>
        <message>
            <source>An address of the web begins with http:// or https://.</source>
            <translation>Eine Webadresse beginnt mit http:// oder https://.</translation>
        </message>
        <message>
            <source>There is no page at this address, but {kind}.</source>
            <translation>Unter dieser Adresse liegt keine Seite, sondern {kind}.</translation>
        </message>
        <message>
            <source>Fetching the page was stopped.</source>
            <translation>Das Holen der Seite wurde angehalten.</translation>
        </message>
        <message>
            <source>it is over</source>
            <translation>es ist vorbei</translation>
        </message>
        <message>
            <source>The server sent the page packed ({packing}), which was not asked for.</source>
            <translation>Der Server hat die Seite ungefragt gepackt gesendet ({packing}).</translation>
        </message>
        <message>
            <source>The server sent a page that cannot be unpacked.</source>
            <translation>Der Server hat eine Seite gesendet, die sich nicht entpacken lässt.</translation>
        </message>
        <message>
            <source>The server answers {code}: there is no such page for us.</source>
            <translation>Der Server antwortet {code}: Für uns gibt es keine solche Seite.</translation>
        </message>
        <message>
            <source>The address leads into a private network, where nothing is asked.</source>
            <translation>Die Adresse führt in ein privates Netz, in dem nichts gefragt wird.</translation>
        </message>
        <message>
            <source>The server takes too long.</source>
            <translation>Der Server braucht zu lange.</translation>
        </message>
        <message>
            <source>There is no such host, or no connection to the net.</source>
            <translation>Diesen Host gibt es nicht, oder es besteht keine Verbindung zum Netz.</translation>
        </message>
        <message>
            <source>The server does not answer as a web server does.</source>
            <translation>Der Server antwortet nicht, wie ein Webserver es tut.</translation>
        </message>
        <message>
            <source>This is no address of the web.</source>
            <translation>Das ist keine Webadresse.</translation>
        </message>
        <message>
            <source>The page cannot be fetched: {part}.</source>
            <translation>Die Seite lässt sich nicht holen: {part}.</translation>
        </message>
        <message>
            <source>the connection broke</source>
            <translation>die Verbindung riss ab</translation>
        </message>
        <message>
            <source>something else than a message was written</source>
            <translation>es wurde etwas anderes als eine Nachricht geschrieben</translation>
        </message>
        <message>
            <source>{file} cannot be locked ({error}); no file was changed.</source>
            <translation>{file} lässt sich nicht sperren ({error}); keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>Nothing can be written into {parent} ({error}); no file was changed.</source>
            <translation>In {parent} lässt sich nichts schreiben ({error}); keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>Stopped while waiting for another Curator; no file was changed.</source>
            <translation>Beim Warten auf einen anderen Curator angehalten; keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>Another Curator is writing into this folder and does not end; no file was changed.</source>
            <translation>Ein anderer Curator schreibt in diesen Ordner und wird nicht fertig; keine Datei wurde geändert.</translation>
        </message>
        <message>
            <source>the history cannot be written any more, and without it nothing is</source>
            <translation>der Verlauf lässt sich nicht mehr schreiben, und ohne ihn wird nichts geschrieben</translation>
        </message>
        <message>
            <source>the index cannot be read any more, and without it nothing is written</source>
            <translation>der Index ist nicht mehr lesbar, und ohne ihn wird nichts geschrieben</translation>
        </message>
        <message>
            <source>{file}: too large for settings; using the defaults</source>
            <translation>{file}: zu groß für Einstellungen; es gelten die Voreinstellungen</translation>
        </message>
        <message>
            <source>{file}: {error}; using the default settings</source>
            <translation>{file}: {error}; es gelten die Voreinstellungen</translation>
        </message>
        <message>
            <source>{file}: holds no settings; using the defaults</source>
            <translation>{file}: enthält keine Einstellungen; es gelten die Voreinstellungen</translation>
        </message>
        <message>
            <source>{file}: using the default for {broken}</source>
            <translation>{file}: Voreinstellung für {broken}</translation>
        </message>
        <message>
            <source>{file}: settings not saved: {error}</source>
            <translation>{file}: Einstellungen nicht gespeichert: {error}</translation>
        </message>
        <message>
            <source>{part}: not found in {folders}; please install Curator again</source>
            <translation>{part}: nicht gefunden in {folders}; bitte installieren Sie Curator neu</translation>
        </message>
        <message>
            <source>Set {keys} in {articles}</source>
            <translation>{keys} setzen ({articles})</translation>
        </message>
        <message>
            <source>Remove {keys} in {articles}</source>
            <translation>{keys} entfernen ({articles})</translation>
        </message>
        <message>
            <source>Add to {keys} in {articles}</source>
            <translation>Zu {keys} hinzufügen ({articles})</translation>
        </message>
        <message>
            <source>Take out of {keys} in {articles}</source>
            <translation>Aus {keys} herausnehmen ({articles})</translation>
        </message>
        <message>
            <source>Reorder {keys} in {articles}</source>
            <translation>{keys} umordnen ({articles})</translation>
        </message>
        <message>
            <source>Publish {articles}</source>
            <translation>{articles} veröffentlichen</translation>
        </message>
        <message>
            <source>Unpublish {articles}</source>
            <translation>{articles} depublizieren</translation>
        </message>
    </context>
</TS>
