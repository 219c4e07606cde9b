<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outpost</source>
        <translation>Über Outpost</translation>
    </message>
    <message>
        <source>Outpost %1</source>
        <translation>Outpost %1</translation>
    </message>
    <message>
        <source>An independent desktop console for people who run their mail through SMTP2GO.

Free software under the GNU General Public License, version 3 or later. Icons of the Breeze set by the KDE community.</source>
        <translation>Eine unabhängige Desktop-Konsole für alle, die ihre E-Mails über SMTP2GO versenden.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Symbole aus dem Breeze-Satz der KDE-Gemeinschaft.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>&amp;Work as…</source>
        <translation>&amp;Arbeiten als…</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>Es gibt keinen Ordner, den nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>AccountForgetter</name>
    <message>
        <source>The file of the request queue can&apos;t be written, so nothing was forgotten. Is the disk full?</source>
        <translation>Die Datei der Anfrage-Warteschlange kann nicht geschrieben werden, daher wurde nichts vergessen. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written, so the account stays: %1.</source>
        <translation>Das Änderungsprotokoll kann nicht geschrieben werden, daher bleibt das Konto bestehen: %1.</translation>
    </message>
    <message>
        <source>What Outpost keeps of the account can&apos;t be removed, so it stays: %1.</source>
        <translation>Was Outpost zu dem Konto aufbewahrt, kann nicht entfernt werden, daher bleibt es bestehen: %1.</translation>
    </message>
    <message>
        <source>The account is forgotten, but the history of its senders can&apos;t be removed from %1.</source>
        <translation>Das Konto ist vergessen, aber der Verlauf seiner Absender kann nicht aus %1 entfernt werden.</translation>
    </message>
    <message>
        <source>The key store says that it removed the key, and still has it. Remove it there by hand.</source>
        <translation>Der Schlüsselspeicher meldet, er habe den Schlüssel entfernt, hat ihn aber noch. Entfernen Sie ihn dort von Hand.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;History goes back</source>
        <translation>&amp;Verlauf reicht zurück</translation>
    </message>
    <message>
        <source>How long SMTP2GO keeps the activity of this account: it depends on the plan</source>
        <translation>Wie lange SMTP2GO die Aktivität dieses Kontos aufbewahrt; das hängt vom Tarif ab</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Tage im Verlauf</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Schlüssel &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Outpost refuses every change before anything is sent</source>
        <translation>Outpost verweigert jede Änderung, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>Read-&amp;only: change nothing in this account</source>
        <translation>&amp;Schreibgeschützt: in diesem Konto nichts ändern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Andere Anzahl von Tagen</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>Im Schlüsselspeicher dieses Computers</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>Im Arbeitsspeicher, bis Outpost beendet wird</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Manage accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide the demo</source>
        <translation>&amp;Demo ausblenden</translation>
    </message>
    <message>
        <source>Remove account and key</source>
        <translation>Konto und Schlüssel entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Beha&amp;lten</translation>
    </message>
    <message>
        <source>built-in emulator</source>
        <translation>eingebauter Emulator</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Remove “%1” from Outpost? Its key is removed from where it is kept. Nothing changes at SMTP2GO.</source>
        <translation>„%1“ aus Outpost entfernen? Der Schlüssel wird von seinem Aufbewahrungsort entfernt. Bei SMTP2GO ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>ActionCommands</name>
    <message>
        <source>Not possible at this moment</source>
        <translation>Im Moment nicht möglich</translation>
    </message>
</context>
<context>
    <name>ActivityEvent</name>
    <message>
        <source>1 attempt: %1</source>
        <translation>1 Versuch: %1</translation>
    </message>
    <message>
        <source>%1 attempts: %2</source>
        <translation>%1 Versuche: %2</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>ActivityFilterForm</name>
    <message>
        <source>Time ra&amp;nge</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Stop and keep what has arrived (Esc)</source>
        <translation>Anhalten und Eingetroffenes behalten (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>Von (Ortszeit)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>Bis (Ortszeit)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Filter status</source>
        <translation>Filterstatus</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Show the conditions as fields, too</source>
        <translation>Bedingungen auch als Felder anzeigen</translation>
    </message>
    <message>
        <source>&amp;Free text</source>
        <translation>&amp;Freitext</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc</source>
        <translation>E-Mail-ID, Betreff, An, Empfänger oder Bcc</translation>
    </message>
    <message>
        <source>Alternatives with a bar: invoice | reminder</source>
        <translation>Alternativen mit senkrechtem Strich: rechnung | mahnung</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>E&amp;mpfänger</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Event kinds</source>
        <translation>Ereignisarten</translation>
    </message>
    <message>
        <source>E-mail ID, usernames, subaccounts, region, latest events, headers</source>
        <translation>E-Mail-ID, Benutzernamen, Unterkonten, Region, letzte Ereignisse, Kopfzeilen</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>E-mail &amp;ID</source>
        <translation>E-Mail-&amp;ID</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>E-Mail-ID</translation>
    </message>
    <message>
        <source>&amp;Usernames</source>
        <translation>Ben&amp;utzernamen</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>name, name, …</source>
        <translation>Name, Name, …</translation>
    </message>
    <message>
        <source>Subacc&amp;ounts</source>
        <translation>Unter&amp;konten</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Unterkonten</translation>
    </message>
    <message>
        <source>ID, ID, …</source>
        <translation>ID, ID, …</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Without a choice, only the region of the master account is searched</source>
        <translation>Ohne Auswahl wird nur die Region des Hauptkontos durchsucht</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>Die des Hauptkontos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Latest event of each e-mail</source>
        <translation>Letztes Ereignis jeder E-Mail</translation>
    </message>
    <message>
        <source>Latest, by time sent</source>
        <translation>Letztes, nach Sendezeit</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>Eigene Ko&amp;pfzeilen</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Kopfzeilen</translation>
    </message>
    <message>
        <source>Fe&amp;tch headers</source>
        <translation>Kopfzeile&amp;n abrufen</translation>
    </message>
    <message>
        <source>As in the filter</source>
        <translation>Wie im Filter</translation>
    </message>
    <message>
        <source>Mend the filter</source>
        <translation>Korrigieren Sie den Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) of the filter have no field</source>
        <translation>
            <numerusform>%n Bedingung des Filters hat kein Feld</numerusform>
            <numerusform>%n Bedingungen des Filters haben kein Feld</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields wait until the filter can be read</source>
        <translation>Die Felder warten, bis der Filter lesbar ist</translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n left out)</source>
        <translation>
            <numerusform>Felder (%n ausgelassen)</numerusform>
            <numerusform>Felder (%n ausgelassen)</numerusform>
        </translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Benutzerdefiniert…</translation>
    </message>
</context>
<context>
    <name>ActivityMessages</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The rows below are from the search before.</source>
        <translation>Die Zeilen unten stammen aus der vorherigen Suche.</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Suche abgebrochen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>Was eingetroffen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>Mehr abrufen</translation>
    </message>
    <message>
        <source>SMTP2GO’s page token had expired</source>
        <translation>Der Seiten-Token von SMTP2GO war abgelaufen</translation>
    </message>
    <message>
        <source>Outpost asked again from the last complete second. No event is missing or doubled.</source>
        <translation>Outpost hat ab der letzten vollständigen Sekunde neu abgefragt. Kein Ereignis fehlt oder ist doppelt.</translation>
    </message>
</context>
<context>
    <name>ActivityNumbers</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity events</source>
        <translation>Aktivitätsereignisse</translation>
    </message>
    <message>
        <source>Result status</source>
        <translation>Ergebnisstatus</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>Abgerufene Ereignisse</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Zeilen in eine Datei oder in die Zwischenablage schreiben (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fetch all the rest (Ctrl+L)</source>
        <translation>Alle übrigen abrufen (Strg+L)</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Ereignisdetails</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>&amp;Zum Filter</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>Ereignis als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>This can&apos;t be searched</source>
        <translation>Danach kann nicht gesucht werden</translation>
    </message>
</context>
<context>
    <name>ActivityPanels</name>
    <message>
        <source>SMTP2GO got too many requests from this internet address, from Outpost or from another program.</source>
        <translation>SMTP2GO hat zu viele Anfragen von dieser Internetadresse erhalten, von Outpost oder einem anderen Programm.</translation>
    </message>
    <message>
        <source>Nothing is lost: your search goes on by itself.</source>
        <translation>Nichts geht verloren: Ihre Suche läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Wartet auf Ausführung: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Warten auf die Antwort von SMTP2GO.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Suche abgebrochen</translation>
    </message>
    <message>
        <source>Change the filter, or search again.</source>
        <translation>Ändern Sie den Filter oder suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Where is this e-mail, and why?</source>
        <translation>Wo ist diese E-Mail, und warum?</translation>
    </message>
    <message>
        <source>Fill in what you know above and press Return.</source>
        <translation>Tragen Sie oben ein, was Sie wissen, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Only the region of your master account was searched: if subaccounts live in another one, choose it under More filters.</source>
        <translation>Nur die Region Ihres Hauptkontos wurde durchsucht: Liegen Unterkonten in einer anderen, wählen Sie diese unter „Weitere Filter“.</translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>Keine passenden Ereignisse</translation>
    </message>
    <message>
        <source>Nothing between %1 and %2 fits the filter.</source>
        <translation>Zwischen %1 und %2 entspricht nichts dem Filter.</translation>
    </message>
    <message>
        <source>Choose a longer time range or fewer conditions. An event shows up about two minutes after it happened.</source>
        <translation>Wählen Sie einen längeren Zeitraum oder weniger Bedingungen. Ein Ereignis erscheint etwa zwei Minuten, nachdem es eingetreten ist.</translation>
    </message>
    <message>
        <source>None of the rows fetched fits the filter</source>
        <translation>Keine der abgerufenen Zeilen entspricht dem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) fetched, all of them left out by conditions that are applied here.</source>
        <translation>
            <numerusform>%Ln Ereignis abgerufen; es wird durch Bedingungen ausgelassen, die hier angewendet werden.</numerusform>
            <numerusform>%Ln Ereignisse abgerufen; alle werden durch Bedingungen ausgelassen, die hier angewendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be some among those not fetched yet.</source>
        <translation>Unter den noch nicht abgerufenen können passende sein.</translation>
    </message>
    <message>
        <source>Switch a condition off, or remove one.</source>
        <translation>Schalten Sie eine Bedingung ab oder entfernen Sie eine.</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>Mehr abrufen</translation>
    </message>
</context>
<context>
    <name>ActivityQuery</name>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>Das Ende des Zeitraums muss nach seinem Anfang liegen.</translation>
    </message>
    <message>
        <source>A page can have 1 to %1 events.</source>
        <translation>Eine Seite kann 1 bis %1 Ereignisse umfassen.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for an event that isn&apos;t in its list.</source>
        <translation>SMTP2GO kann nicht nach einem Ereignis suchen, das nicht in seiner Liste steht.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Ein Suchfeld enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>ActivitySettingsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns shown at first</source>
        <translation>Anfangs angezeigte &amp;Spalten</translation>
    </message>
    <message>
        <source>Columns shown at first</source>
        <translation>Anfangs angezeigte Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>A change puts the table back to these columns, in their first order and width.</source>
        <translation>Eine Änderung setzt die Tabelle auf diese Spalten zurück, in ihrer ursprünglichen Reihenfolge und Breite.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Time range at first</source>
        <translation>Zeit&amp;raum zu Beginn</translation>
    </message>
    <message>
        <source>&amp;Events asked for at once</source>
        <translation>Ereignisse je &amp;Abfrage</translation>
    </message>
    <message>
        <source>Events asked for at once</source>
        <translation>Ereignisse je Abfrage</translation>
    </message>
    <message>
        <source>Each page is one search of the 60 that SMTP2GO allows in a minute. Smaller pages come sooner, larger ones need fewer searches.</source>
        <translation>Jede Seite ist eine der 60 Suchen, die SMTP2GO pro Minute zulässt. Kleinere Seiten kommen früher, größere brauchen weniger Suchen.</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
</context>
<context>
    <name>ActivityState</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>unbekannt vielen</translation>
    </message>
    <message>
        <source>%1 fetched of %2 events</source>
        <translation>%1 von %2 Ereignissen abgerufen</translation>
    </message>
    <message>
        <source>Sorted among %1 fetched of %2 events</source>
        <translation>Sortiert unter %1 abgerufenen von %2 Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) asked of SMTP2GO</source>
        <translation>
            <numerusform>%Ln Bedingung bei SMTP2GO abgefragt</numerusform>
            <numerusform>%Ln Bedingungen bei SMTP2GO abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) applied to the %1 rows fetched</source>
        <translation>
            <numerusform>%Ln Bedingung auf die %1 abgerufenen Zeilen angewendet</numerusform>
            <numerusform>%Ln Bedingungen auf die %1 abgerufenen Zeilen angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln applied to the %2 rows fetched</source>
        <translation>
            <numerusform>%1, %Ln auf die %2 abgerufenen Zeilen angewendet</numerusform>
            <numerusform>%1, %Ln auf die %2 abgerufenen Zeilen angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more arrived meanwhile, search again to see them</source>
        <translation>
            <numerusform>%1; %Ln weiteres ist inzwischen eingetroffen, suchen Sie erneut, um es zu sehen</numerusform>
            <numerusform>%1; %Ln weitere sind inzwischen eingetroffen, suchen Sie erneut, um sie zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching… Meanwhile: %1</source>
        <translation>Suche läuft… Bis dahin: %1</translation>
    </message>
</context>
<context>
    <name>ActivityViews</name>
    <message>
        <source>Views of Outpost (*.outpostview);;All files (*)</source>
        <translation>Ansichten von Outpost (*.outpostview);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation>Die gespeicherten Ansichten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The views are not saved</source>
        <translation>Die Ansichten sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Not the file of a view</source>
        <translation>Keine Ansichtsdatei</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Meine Ansicht</translation>
    </message>
    <message>
        <source>The view is not saved</source>
        <translation>Die Ansicht ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>The view keeps its name</source>
        <translation>Die Ansicht behält ihren Namen</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Ansicht gelöscht</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>Import view</source>
        <translation>Ansicht importieren</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Paste an API key of the account. SMTP2GO shows it once, under Settings, API Keys, when it is made.</source>
        <translation>Fügen Sie einen API-Schlüssel des Kontos ein. SMTP2GO zeigt ihn nur einmal, unter Settings, API Keys, wenn er angelegt wird.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>Schlüssel &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
    <message>
        <source>SMTP2GO %1</source>
        <translation>SMTP2GO %1</translation>
    </message>
</context>
<context>
    <name>AddDomainDialog</name>
    <message>
        <source>Add a sender domain</source>
        <translation>Absenderdomain hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>Domain to add</source>
        <translation>Hinzuzufügende Domain</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>&amp;Tracking subdomain</source>
        <translation>&amp;Tracking-Subdomain</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Tracking-Subdomain</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, mostly “link”</source>
        <translation>Leer: wie SMTP2GO wählt, meist „link“</translation>
    </message>
    <message>
        <source>&amp;Return-path subdomain</source>
        <translation>&amp;Return-Path-Subdomain</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Return-Path-Subdomain</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, “em” and a number</source>
        <translation>Leer: wie SMTP2GO wählt, „em“ und eine Zahl</translation>
    </message>
    <message>
        <source>&amp;Look for the records at once</source>
        <translation>Sofort nach den &amp;Einträgen suchen</translation>
    </message>
    <message>
        <source>&amp;Get a certificate for tracked links once it is verified</source>
        <translation>Nach der Verifizierung &amp;Zertifikat für getrackte Links holen</translation>
    </message>
    <message>
        <source>&amp;Share it with subaccounts</source>
        <translation>Mit &amp;Unterkonten teilen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Shows what will change before anything is sent</source>
        <translation>Zeigt, was sich ändern wird, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>Tracking subdomain: %1</source>
        <translation>Tracking-Subdomain: %1</translation>
    </message>
    <message>
        <source>Return-path subdomain: %1</source>
        <translation>Return-Path-Subdomain: %1</translation>
    </message>
    <message>
        <source>The domain behind the @ of your senders, e.g. example.com.</source>
        <translation>Die Domain hinter dem @ Ihrer Absender, z. B. example.com.</translation>
    </message>
    <message>
        <source>%1 will be added.</source>
        <translation>%1 wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Links will go through %1.%2.</source>
        <translation>Links werden über %1.%2 geleitet.</translation>
    </message>
</context>
<context>
    <name>AddSingleSenderDialog</name>
    <message>
        <source>Add a single sender</source>
        <translation>Einzelabsender hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Hinzuzufügende Adresse</translation>
    </message>
    <message>
        <source>jo@example.com</source>
        <translation>jo@example.com</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Message in the verification mail</source>
        <translation>Nachricht in der Verifizierungsmail</translation>
    </message>
    <message>
        <source>Stands in the mail; may be empty</source>
        <translation>Steht in der Mail; darf leer sein</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>This address is there already, and verified.</source>
        <translation>Diese Adresse ist schon vorhanden und verifiziert.</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified address(es).</source>
        <translation>
            <numerusform>SMTP2GO schickt an diese Adresse eine Mail mit einem Link; sie kann verwendet werden, sobald jemand den Link geöffnet hat. Im kostenlosen Tarif ist Platz für %Ln verifizierte Adresse.</numerusform>
            <numerusform>SMTP2GO schickt an diese Adresse eine Mail mit einem Link; sie kann verwendet werden, sobald jemand den Link geöffnet hat. Im kostenlosen Tarif ist Platz für %Ln verifizierte Adressen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedSenders</name>
    <message>
        <source>Off: the list isn&apos;t used</source>
        <translation>Aus: Die Liste wird nicht verwendet</translation>
    </message>
    <message>
        <source>Whitelist: only those in the list may send</source>
        <translation>Whitelist: Nur wer in der Liste steht, darf senden</translation>
    </message>
    <message>
        <source>Blacklist: those in the list may not send</source>
        <translation>Blacklist: Wer in der Liste steht, darf nicht senden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>„%1“ ist weder eine einzelne E-Mail-Adresse noch eine Domain.</translation>
    </message>
    <message>
        <source>Choose how the list is used.</source>
        <translation>Wählen Sie, wie die Liste verwendet wird.</translation>
    </message>
    <message>
        <source>With an empty whitelist nobody could send. Put somebody into the list first.</source>
        <translation>Mit einer leeren Whitelist könnte niemand senden. Tragen Sie zuerst jemanden in die Liste ein.</translation>
    </message>
    <message>
        <source>Type an e-mail address or a domain.</source>
        <translation>Geben Sie eine E-Mail-Adresse oder eine Domain ein.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersChecker</name>
    <message>
        <source>The allowed senders are as they should be.</source>
        <translation>Die zugelassenen Absender sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>The allowed senders aren&apos;t as they should be.</source>
        <translation>Die zugelassenen Absender sind nicht, wie sie sein sollen.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersEditing</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1“ steht schon in der Liste.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>„%1“ in die Liste der zugelassenen Absender aufnehmen</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>„%1“ aus der Liste der zugelassenen Absender streichen</translation>
    </message>
    <message>
        <source>“%1” was put into the list</source>
        <translation>„%1“ wurde in die Liste aufgenommen</translation>
    </message>
    <message>
        <source>“%1” was taken out of the list</source>
        <translation>„%1“ wurde aus der Liste gestrichen</translation>
    </message>
    <message>
        <source>It can be taken out again.</source>
        <translation>Der Eintrag kann wieder gestrichen werden.</translation>
    </message>
    <message>
        <source>It can be put in again.</source>
        <translation>Der Eintrag kann wieder aufgenommen werden.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersEffect</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender domains and single senders are switched off: only this list says then who may send, and mail no longer counts as verified by them.</source>
        <translation>Absenderdomains und Einzelabsender werden abgeschaltet: Nur diese Liste bestimmt dann, wer senden darf, und Mails gelten nicht mehr durch sie als verifiziert.</translation>
    </message>
    <message>
        <source>Which ones there are can&apos;t be told: this key may not read them.</source>
        <translation>Welche es sind, lässt sich nicht sagen: Dieser Schlüssel darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>These sender domains stop: %1.</source>
        <translation>Diese Absenderdomains senden nicht mehr: %1.</translation>
    </message>
    <message>
        <source>These single senders stop: %1.</source>
        <translation>Diese Einzelabsender senden nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Not in the list, so nothing is sent from there any more: %1.</source>
        <translation>Nicht in der Liste, daher wird von dort nichts mehr gesendet: %1.</translation>
    </message>
    <message>
        <source>In the list, so nothing is sent from there any more: %1.</source>
        <translation>In der Liste, daher wird von dort nichts mehr gesendet: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent from there any more: %1.</source>
        <translation>Von dort wird nichts mehr gesendet: %1.</translation>
    </message>
    <message>
        <source>These may send from now on: %1.</source>
        <translation>Diese dürfen ab jetzt senden: %1.</translation>
    </message>
    <message>
        <source>The list is empty then: nobody may send.</source>
        <translation>Die Liste ist dann leer: Niemand darf senden.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used as long as its mode is off.</source>
        <translation>Die Liste wird nicht verwendet, solange ihr Modus „Aus“ ist.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used any more. Sender domains and single senders say then who may send.</source>
        <translation>Die Liste wird nicht mehr verwendet. Absenderdomains und Einzelabsender bestimmen dann, wer senden darf.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>AllowedSendersService</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Change who may send to “%1”</source>
        <translation>Ändern, wer senden darf: „%1“</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>„%1“ in die Liste der zugelassenen Absender aufnehmen</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>„%1“ aus der Liste der zugelassenen Absender streichen</translation>
    </message>
</context>
<context>
    <name>AllowedSendersState</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Verified sender domains</source>
        <translation>Verifizierte Absenderdomains</translation>
    </message>
    <message>
        <source>Verified single senders</source>
        <translation>Verifizierte Einzelabsender</translation>
    </message>
</context>
<context>
    <name>AllowedSendersUpdating</name>
    <message>
        <source>The list and the mode that are there now can be set again.</source>
        <translation>Liste und Modus können wieder so gesetzt werden, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Look then whether sender domains and single senders are in force: SMTP2GO doesn&apos;t say that it switches them on again.</source>
        <translation>Sehen Sie dann nach, ob Absenderdomains und Einzelabsender gelten: SMTP2GO sagt nicht, dass es sie wieder einschaltet.</translation>
    </message>
    <message>
        <source>Change how allowed senders are used</source>
        <translation>Ändern, wie die zugelassenen Absender verwendet werden</translation>
    </message>
    <message>
        <source>Change the list of allowed senders</source>
        <translation>Liste der zugelassenen Absender ändern</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Zugelassene Absender</translation>
    </message>
    <message>
        <source>Allowed senders were changed</source>
        <translation>Die zugelassenen Absender wurden geändert</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Outpost doesn&apos;t know the mode that is set now.</source>
        <translation>Outpost kennt den zurzeit gesetzten Modus nicht.</translation>
    </message>
</context>
<context>
    <name>AllowedTab</name>
    <message>
        <source>Filter allowed senders</source>
        <translation>Zugelassene Absender filtern</translation>
    </message>
    <message>
        <source>Filter: a part of an entry (Ctrl+F)</source>
        <translation>Filter: ein Teil eines Eintrags (Strg+F)</translation>
    </message>
    <message>
        <source>Refresh allowed senders</source>
        <translation>Zugelassene Absender aktualisieren</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Die Liste neu lesen (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;odus</translation>
    </message>
    <message>
        <source>How the list is read</source>
        <translation>Wie die Liste gelesen wird</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Neuer Eintrag</translation>
    </message>
    <message>
        <source>Address or domain to allow</source>
        <translation>Zuzulassende Adresse oder Domain</translation>
    </message>
    <message>
        <source>jo@example.com or example.com</source>
        <translation>jo@example.com oder example.com</translation>
    </message>
    <message>
        <source>Into the list below; nothing is sent yet</source>
        <translation>In die Liste unten; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>In die Liste aufnehmen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Änderungen anwenden…</translation>
    </message>
    <message>
        <source>Back to what is at SMTP2GO</source>
        <translation>Zurück zum Stand bei SMTP2GO</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Mark the chosen entries to be removed, or to stay after all; nothing is sent yet</source>
        <translation>Die gewählten Einträge zum Entfernen vormerken oder doch behalten; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste streichen</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Zugelassene Absender</translation>
    </message>
    <message>
        <source>Allowed senders status</source>
        <translation>Status der zugelassenen Absender</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>It restricts which addresses and domains may send. Most accounts don’t need it: sender domains do the same, and more.</source>
        <translation>Sie schränkt ein, welche Adressen und Domains senden dürfen. Die meisten Konten brauchen sie nicht: Absenderdomains leisten dasselbe und mehr.</translation>
    </message>
    <message>
        <source>Type an address or a domain above to begin one.</source>
        <translation>Geben Sie oben eine Adresse oder Domain ein, um eine Liste zu beginnen.</translation>
    </message>
    <message>
        <source>The list of allowed senders is an older way to say who may send.

While it is off, sender domains and single senders decide.

Once it is read as a list of those who may send, or of those who may not, SMTP2GO switches sender domains and single senders off: nobody else than the list decides.</source>
        <translation>Die Liste der zugelassenen Absender ist der ältere Weg, festzulegen, wer senden darf.

Solange sie aus ist, entscheiden Absenderdomains und Einzelabsender.

Sobald sie als Liste derer gelesen wird, die senden dürfen oder nicht dürfen, schaltet SMTP2GO Absenderdomains und Einzelabsender ab: Dann entscheidet allein die Liste.</translation>
    </message>
    <message>
        <source>Apply changes to allowed senders…</source>
        <translation>Änderungen an zugelassenen Absendern anwenden…</translation>
    </message>
    <message>
        <source>Shows what will change and what it stops before anything is sent</source>
        <translation>Zeigt, was sich ändert und was es unterbindet, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1“ steht schon in der Liste.</translation>
    </message>
    <message>
        <source>This switches sender domains and single senders off</source>
        <translation>Das schaltet Absenderdomains und Einzelabsender ab</translation>
    </message>
    <message>
        <source>Only the list decides who may send then; mail of anybody else is refused. What stops is listed before it is sent.</source>
        <translation>Nur die Liste bestimmt dann, wer senden darf; Mails aller anderen werden abgelehnt. Was dadurch endet, wird vor dem Senden aufgezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be added</source>
        <translation>
            <numerusform>%Ln wird hinzugefügt</numerusform>
            <numerusform>%Ln werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln wird entfernt</numerusform>
            <numerusform>%Ln werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>another mode</source>
        <translation>anderer Modus</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewendet</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1, as %2 (%3)</source>
        <translation>%1, als %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>This field is missing from the answer.</source>
        <translation>Dieses Feld fehlt in der Antwort.</translation>
    </message>
    <message>
        <source>This field must not be an object.</source>
        <translation>Dieses Feld darf kein Objekt sein.</translation>
    </message>
    <message>
        <source>This field must not be a list.</source>
        <translation>Dieses Feld darf keine Liste sein.</translation>
    </message>
    <message>
        <source>This field must not be text.</source>
        <translation>Dieses Feld darf kein Text sein.</translation>
    </message>
    <message>
        <source>This field must not be null.</source>
        <translation>Dieses Feld darf nicht null sein.</translation>
    </message>
    <message>
        <source>This field must not be a single value.</source>
        <translation>Dieses Feld darf kein Einzelwert sein.</translation>
    </message>
    <message>
        <source>The JSON is broken or incomplete: %1</source>
        <translation>Das JSON ist fehlerhaft oder unvollständig: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>SMTP2GO refused it, so nothing was changed.</source>
        <translation>SMTP2GO hat es abgelehnt, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>SMTP2GO has carried it out.</source>
        <translation>SMTP2GO hat es ausgeführt.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether SMTP2GO has carried it out. Look before you repeat it.</source>
        <translation>Ob SMTP2GO es ausgeführt hat, ist nicht bekannt. Sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Operation %1.</source>
        <translation>Operation %1.</translation>
    </message>
    <message>
        <source>Account “%1”.</source>
        <translation>Konto „%1“.</translation>
    </message>
    <message>
        <source>Account “%1”, operation %2.</source>
        <translation>Konto „%1“, Operation %2.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be asked</source>
        <translation>Danach kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation>Dieses Konto ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Too much is waiting already</source>
        <translation>Es wartet schon zu viel</translation>
    </message>
    <message>
        <source>The calls of this account are held back</source>
        <translation>Die Aufrufe dieses Kontos werden zurückgehalten</translation>
    </message>
    <message>
        <source>An earlier change is still undecided</source>
        <translation>Eine frühere Änderung ist noch ungeklärt</translation>
    </message>
    <message>
        <source>This change can&apos;t be noted down</source>
        <translation>Diese Änderung kann nicht vermerkt werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t be reached</source>
        <translation>SMTP2GO ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let the call through</source>
        <translation>Der Proxy lässt den Aufruf nicht durch</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>SMTP2GO took too long to answer</source>
        <translation>SMTP2GO hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The address leads somewhere else</source>
        <translation>Die Adresse leitet anderswohin weiter</translation>
    </message>
    <message>
        <source>Somebody else answered in place of SMTP2GO</source>
        <translation>Statt SMTP2GO hat jemand anderes geantwortet</translation>
    </message>
    <message>
        <source>SMTP2GO&apos;s answer can&apos;t be understood</source>
        <translation>Die Antwort von SMTP2GO ist nicht verständlich</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key</source>
        <translation>Das ist kein API-Schlüssel</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this API key</source>
        <translation>SMTP2GO kennt diesen API-Schlüssel nicht</translation>
    </message>
    <message>
        <source>This computer&apos;s address isn&apos;t allowed</source>
        <translation>Die Adresse dieses Computers ist nicht zugelassen</translation>
    </message>
    <message>
        <source>This key may not search activity</source>
        <translation>Dieser Schlüssel darf die Aktivität nicht durchsuchen</translation>
    </message>
    <message>
        <source>This key may not use %1</source>
        <translation>Dieser Schlüssel darf %1 nicht verwenden</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t accept a field</source>
        <translation>SMTP2GO akzeptiert ein Feld nicht</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this operation</source>
        <translation>SMTP2GO kennt diese Operation nicht</translation>
    </message>
    <message>
        <source>SMTP2GO has paused this address</source>
        <translation>SMTP2GO hat diese Adresse pausiert</translation>
    </message>
    <message>
        <source>SMTP2GO refused the call</source>
        <translation>SMTP2GO hat den Aufruf abgelehnt</translation>
    </message>
    <message>
        <source>SMTP2GO has a fault</source>
        <translation>SMTP2GO hat eine Störung</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Ändern Sie, was falsch ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Use an account that isn&apos;t set to read-only.</source>
        <translation>Verwenden Sie ein Konto, das nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Wait until some of it is done, or cancel what you don&apos;t need, then try again.</source>
        <translation>Warten Sie, bis etwas davon erledigt ist, oder brechen Sie ab, was Sie nicht brauchen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>SMTP2GO has just refused the key of this account. Check the key, then try again.</source>
        <translation>SMTP2GO hat den Schlüssel dieses Kontos gerade abgelehnt. Prüfen Sie den Schlüssel und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether a change like this one has happened. Decide about it in the list of unknown outcomes, then try again.</source>
        <translation>Noch weiß niemand, ob eine gleichartige Änderung stattgefunden hat. Entscheiden Sie darüber in der Liste der ungeklärten Änderungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No change is sent that couldn&apos;t be told after a crash. Make room on the disk and check the rights of Outpost&apos;s folder, then try again.</source>
        <translation>Es wird keine Änderung gesendet, über die sich nach einem Absturz nichts sagen ließe. Schaffen Sie Platz auf dem Datenträger, prüfen Sie die Rechte des Ordners von Outpost und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Beginnen Sie neu, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the service, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adresse des Dienstes und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the proxy under File &gt; Settings &gt; Network, its user name and its password. Outpost never goes around it.</source>
        <translation>Prüfen Sie unter Datei &gt; Einstellungen &gt; Netzwerk den Proxy, seinen Benutzernamen und sein Passwort. Outpost umgeht ihn nie.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and whether something on the network looks into connections. The key was not sent.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob etwas im Netzwerk in Verbindungen hineinsieht. Der Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the network connection.</source>
        <translation>Versuchen Sie es erneut. Geschieht es immer wieder, prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Try again, or ask for a shorter time range.</source>
        <translation>Versuchen Sie es erneut oder wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Ask for less: a shorter time range or fewer headers.</source>
        <translation>Fragen Sie weniger ab: einen kürzeren Zeitraum oder weniger Kopfzeilen.</translation>
    </message>
    <message>
        <source>Check the address of the service. The key wasn&apos;t sent to the other one.</source>
        <translation>Prüfen Sie die Adresse des Dienstes. Der Schlüssel wurde nicht an die andere gesendet.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network wants you to log in first, and check the address of the service.</source>
        <translation>Öffnen Sie eine Webseite, um zu sehen, ob das Netzwerk zuerst eine Anmeldung verlangt, und prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Copy the whole key once more: “api-” and 32 letters or digits.</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal: „api-“ und 32 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Check that the key still exists. If it does, it may belong to another region: try United States, Europe or Australia.</source>
        <translation>Prüfen Sie, ob es den Schlüssel noch gibt. Wenn ja, gehört er vielleicht zu einer anderen Region: Versuchen Sie USA, Europa oder Australien.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the IP allow list in the web app of SMTP2GO.</source>
        <translation>Tragen Sie die Adresse dieses Computers in der Web-App von SMTP2GO in die IP-Zulassungsliste ein.</translation>
    </message>
    <message>
        <source>Ask whoever manages the API keys to permit %1 for this one.</source>
        <translation>Bitten Sie die Person, die die API-Schlüssel verwaltet, diesem hier %1 zu erlauben.</translation>
    </message>
    <message>
        <source>Change the field that is named and try again.</source>
        <translation>Ändern Sie das genannte Feld und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the address of the service, or look for a newer Outpost.</source>
        <translation>Prüfen Sie die Adresse des Dienstes oder suchen Sie nach einem neueren Outpost.</translation>
    </message>
    <message>
        <source>It was carried out all the same: don&apos;t repeat it.</source>
        <translation>Es wurde trotzdem ausgeführt: Wiederholen Sie es nicht.</translation>
    </message>
    <message>
        <source>Nothing is lost. The pause takes at least a minute; then try again. What still waits goes on by itself.</source>
        <translation>Nichts geht verloren. Die Pause dauert mindestens eine Minute; versuchen Sie es danach erneut. Was noch wartet, läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Read what SMTP2GO says. Its support asks for the request id.</source>
        <translation>Lesen Sie, was SMTP2GO sagt. Der Support fragt nach der Anfrage-ID.</translation>
    </message>
    <message>
        <source>Try again in some minutes. smtp2gostatus.com tells of known faults.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bekannte Störungen stehen auf smtp2gostatus.com.</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>There is no API key.</source>
        <translation>Es ist kein API-Schlüssel vorhanden.</translation>
    </message>
    <message>
        <source>The API key has a line break or another control character in it. Paste one key only.</source>
        <translation>Der API-Schlüssel enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Fügen Sie nur einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: a key begins with “api-”.</source>
        <translation>Das ist kein API-Schlüssel: Ein Schlüssel beginnt mit „api-“.</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: after “api-” there must be 32 letters or digits.</source>
        <translation>Das ist kein API-Schlüssel: Auf „api-“ müssen 32 Buchstaben oder Ziffern folgen.</translation>
    </message>
</context>
<context>
    <name>ApiKeyAddChecker</name>
    <message>
        <source>It isn&apos;t known which API keys were there before.</source>
        <translation>Welche API-Schlüssel es vorher gab, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>SMTP2GO shows no new API key.</source>
        <translation>SMTP2GO zeigt keinen neuen API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…, but with another description.</source>
        <translation>Es gibt einen neuen API-Schlüssel, %1…, aber mit einer anderen Beschreibung.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…. Nobody has seen the whole of it: remove it, and add another one.</source>
        <translation>Es gibt einen neuen API-Schlüssel, %1…. Niemand hat ihn vollständig gesehen: Entfernen Sie ihn und legen Sie einen anderen an.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>BulkBanner</name>
    <message>
        <source>Bulk change</source>
        <translation>Massenänderung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The same as in line %L1.</source>
        <translation>Dasselbe wie in Zeile %L1.</translation>
    </message>
</context>
<context>
    <name>BulkCheckModel</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>BulkCheckPage</name>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Reading what the account has</source>
        <translation>Der Bestand des Kontos wird gelesen</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <translation>Geprüfte Zeilen</translation>
    </message>
    <message>
        <source>Rows with a tick are sent. What is wrong can&apos;t be; what is doubtful is left out unless you tick it.</source>
        <translation>Zeilen mit Häkchen werden gesendet. Was falsch ist, kann nicht gesendet werden; was zweifelhaft ist, bleibt weg, solange Sie es nicht ankreuzen.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Zeilen mit Problem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading what the account has already…</source>
        <translation>Es wird gelesen, was das Konto schon hat…</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <translation>%1 werden gesendet</translation>
    </message>
</context>
<context>
    <name>BulkColumnsPage</name>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>First row holds &amp;headings</source>
        <translation>Erste Zeile enthält &amp;Überschriften</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Pre&amp;view of the list</source>
        <translation>&amp;Vorschau der Liste</translation>
    </message>
    <message>
        <source>Preview of the list</source>
        <translation>Vorschau der Liste</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>None: one value a line</source>
        <translation>Keines: ein Wert je Zeile</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation>Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>The list can&apos;t be read like this.</source>
        <translation>So kann die Liste nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list has no row.</source>
        <translation>Die Liste hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Say in which column what is needed stands.</source>
        <translation>Geben Sie an, in welcher Spalte das Erforderliche steht.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>BulkOffice</name>
    <message>
        <source>&amp;Bulk changes</source>
        <translation>&amp;Massenänderungen</translation>
    </message>
    <message>
        <source>&amp;Add subaccounts…</source>
        <translation>&amp;Unterkonten hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change subaccounts…</source>
        <translation>Unter&amp;konten ändern…</translation>
    </message>
    <message>
        <source>Add sender &amp;domains…</source>
        <translation>&amp;Absenderdomains hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Verify sender domains…</source>
        <translation>Absenderdomains &amp;verifizieren…</translation>
    </message>
</context>
<context>
    <name>BulkPace</name>
    <message>
        <source>%L1 an hour</source>
        <translation>%L1 pro Stunde</translation>
    </message>
    <message>
        <source>%L1 a minute</source>
        <translation>%L1 pro Minute</translation>
    </message>
</context>
<context>
    <name>BulkPlanPage</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 changes, and %2 looks that only read</source>
        <translation>%1 Änderungen und %2 Abfragen, die nur lesen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>since SMTP2GO allows %1</source>
        <translation>da SMTP2GO %1 zulässt</translation>
    </message>
    <message>
        <source>Begun now, it ends at about %1.</source>
        <translation>Jetzt begonnen, endet es gegen %1.</translation>
    </message>
    <message>
        <source>The rows go one after the other. You can hide this window and work on, pause and resume, or quit: Outpost then offers to go on at its next start. A row whose answer is lost is looked for, and is sent again only if you say so.</source>
        <translation>Die Zeilen werden nacheinander abgearbeitet. Sie können dieses Fenster ausblenden und weiterarbeiten, pausieren und fortsetzen oder Outpost beenden: Beim nächsten Start bietet es dann an, weiterzumachen. Geht die Antwort zu einer Zeile verloren, wird nach dem Ergebnis gesucht; erneut gesendet wird sie nur, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing that Outpost knows of.</source>
        <translation>Keine, von denen Outpost weiß.</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Keine Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and choose that file.</source>
        <translation>Das ist eine Tabellenkalkulation. Speichern Sie sie als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>This is more than %L1 MB. Split it into several files.</source>
        <translation>Das sind mehr als %L1 MB. Teilen Sie die Liste auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>A quotation mark in line %L1 has no end.</source>
        <translation>Ein Anführungszeichen in Zeile %L1 wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There are more than %L1 rows. Split them into several files.</source>
        <translation>Das sind mehr als %L1 Zeilen. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>What waits has the same name as a row in doubt. Decide about that one first.</source>
        <translation>Was wartet, hat denselben Namen wie eine ungeklärte Zeile. Entscheiden Sie zuerst über diese.</translation>
    </message>
    <message>
        <source>SMTP2GO has refused %L1 rows in a row. Look at the reasons before you go on.</source>
        <translation>SMTP2GO hat %L1 Zeilen in Folge abgelehnt. Sehen Sie sich die Gründe an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Gestoppt, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>The result of a row must be on the disk before the next one is sent, and the disk refuses: %1</source>
        <translation>Das Ergebnis einer Zeile muss auf dem Datenträger sein, bevor die nächste gesendet wird, und der Datenträger verweigert sich: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came.</source>
        <translation>Outpost wurde beendet, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Outpost could not look what became of “%1”: %2</source>
        <translation>Outpost konnte nicht nachsehen, was aus „%1“ geworden ist: %2</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Nach Ihrer Angabe.</translation>
    </message>
    <message>
        <source>Left in doubt, as you said.</source>
        <translation>Nach Ihrer Angabe ungeklärt gelassen.</translation>
    </message>
</context>
<context>
    <name>BulkRunFile</name>
    <message>
        <source>The list of changes in %1 can’t be removed: %2</source>
        <translation>Die Liste der Änderungen in %1 kann nicht entfernt werden: %2</translation>
    </message>
</context>
<context>
    <name>BulkRunModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>BulkRunPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;It has happened</source>
        <translation>Es ist &amp;geschehen</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>So &amp;belassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>Ergebnisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Ungeklärte Zeilen</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>Was nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n row(s) was lost. Choose them in the list to decide.</source>
        <translation>
            <numerusform>Die Antwort zu %n Zeile ging verloren. Wählen Sie sie in der Liste, um zu entscheiden.</numerusform>
            <numerusform>Die Antworten zu %n Zeilen gingen verloren. Wählen Sie sie in der Liste, um zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n chosen row(s) was lost. What Outpost found stands beside them. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>Die Antwort zu %n gewählten Zeile ging verloren. Was Outpost gefunden hat, steht daneben. Nichts wird von selbst erneut gesendet.</numerusform>
            <numerusform>Die Antworten zu %n gewählten Zeilen gingen verloren. Was Outpost gefunden hat, steht daneben. Nichts wird von selbst erneut gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRuns</name>
    <message>
        <source>Another list is under way. Let it come to its end, or stop it.</source>
        <translation>Eine andere Liste ist in Arbeit. Lassen Sie sie zu Ende laufen oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>The results can&apos;t be kept on this computer, so nothing is sent.</source>
        <translation>Die Ergebnisse können auf diesem Computer nicht aufbewahrt werden, daher wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>BulkSourcePage</name>
    <message>
        <source>&amp;List, one row a line</source>
        <translation>&amp;Liste, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste instead</source>
        <translation>Stattdessen &amp;einfügen</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>&amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Paste a list or choose a CSV file. Each row needs: %1.</source>
        <translation>Fügen Sie eine Liste ein oder wählen Sie eine CSV-Datei. Jede Zeile braucht: %1.</translation>
    </message>
    <message>
        <source>It may have, too: %1.</source>
        <translation>Außerdem möglich: %1.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used.</source>
        <translation>Diese Liste kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Die Vorlage ist gespeichert.</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Die Vorlage konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>pauses after this row</source>
        <translation>pausiert nach dieser Zeile</translation>
    </message>
    <message>
        <source>was under way when Outpost ended; nothing is lost</source>
        <translation>war in Arbeit, als Outpost beendet wurde; nichts ist verloren</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused: it needs you</source>
        <translation>pausiert: braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>some rows are in doubt</source>
        <translation>einige Zeilen sind ungeklärt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 gut</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 zweifelhaft</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n Zeile: %1</numerusform>
            <numerusform>%n Zeilen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellActions</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>All events of this &amp;e-mail</source>
        <translation>Alle Ereignisse dieser &amp;E-Mail</translation>
    </message>
    <message>
        <source>All of this reci&amp;pient</source>
        <translation>Alles zu diesem Em&amp;pfänger</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>dieser Wert</translation>
    </message>
    <message>
        <source>&amp;Filter for %1</source>
        <translation>&amp;Filtern: %1</translation>
    </message>
    <message>
        <source>E&amp;xclude %1</source>
        <translation>&amp;Ausschließen: %1</translation>
    </message>
</context>
<context>
    <name>ChangeDesk</name>
    <message>
        <source>It has been undone already.</source>
        <translation>Sie wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Only what came out as planned can be undone.</source>
        <translation>Nur was wie geplant ausging, kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>To undo it, open the account “%1”.</source>
        <translation>Um sie rückgängig zu machen, öffnen Sie das Konto „%1“.</translation>
    </message>
    <message>
        <source>To undo it, go back from the subaccount to the account itself.</source>
        <translation>Um sie rückgängig zu machen, wechseln Sie vom Unterkonto zurück zum Konto selbst.</translation>
    </message>
    <message>
        <source>To undo it, work as the subaccount %1.</source>
        <translation>Um sie rückgängig zu machen, arbeiten Sie als Unterkonto %1.</translation>
    </message>
    <message>
        <source>It can’t be undone.</source>
        <translation>Sie kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>Es gibt keinen Ordner, den nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>ChangeLogModel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>ChangeLogPanel</name>
    <message>
        <source>Shows changes whose text, account, fields, outcome or request ID contain this</source>
        <translation>Zeigt Änderungen, deren Text, Konto, Felder, Ergebnis oder Anfrage-ID dies enthält</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Change, account, outcome, request ID</source>
        <translation>Änderung, Konto, Ergebnis, Anfrage-ID</translation>
    </message>
    <message>
        <source>Number of changes</source>
        <translation>Anzahl der Änderungen</translation>
    </message>
    <message>
        <source>Take the change back; shows first what that would do</source>
        <translation>Die Änderung zurücknehmen; zeigt zuerst, was das bewirken würde</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>All that is known of the change</source>
        <translation>Alles, was über die Änderung bekannt ist</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Write the changes into a file, or copy them</source>
        <translation>Die Änderungen in eine Datei schreiben oder kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Details der Änderung</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Anfrage-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 von %Ln Änderung</numerusform>
            <numerusform>%1 von %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see what it changed.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>Every change that you make with Outpost is kept here, with what was before and after.</source>
        <translation>Jede Änderung, die Sie mit Outpost vornehmen, wird hier aufbewahrt, mit dem Stand davor und danach.</translation>
    </message>
    <message>
        <source>%1

Undo: %2</source>
        <translation>%1

Rückgängig machen: %2</translation>
    </message>
    <message>
        <source>To undo it, open its account.</source>
        <translation>Um sie rückgängig zu machen, öffnen Sie ihr Konto.</translation>
    </message>
</context>
<context>
    <name>ChangeOffice</name>
    <message>
        <source>Change &amp;log</source>
        <translation>Änderungs&amp;protokoll</translation>
    </message>
</context>
<context>
    <name>ChangePlan</name>
    <message>
        <source>This has been changed elsewhere since the plan was shown, so nothing was sent. Here is the plan for how it is now.</source>
        <translation>Dies wurde anderswo geändert, seit der Plan angezeigt wurde, daher wurde nichts gesendet. Hier ist der Plan für den jetzigen Stand.</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written: %1. A change that can&apos;t be noted down isn&apos;t made, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>Das Änderungsprotokoll kann nicht geschrieben werden: %1. Eine Änderung, die nicht vermerkt werden kann, wird nicht vorgenommen, daher wurde nichts gesendet. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 The log of changes could not be written: %2.</source>
        <translation>%1 Das Änderungsprotokoll konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ChangePlanDialog</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What &amp;differs from the plan</source>
        <translation>Was vom Plan &amp;abweicht</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>Was vom Plan abweicht</translation>
    </message>
    <message>
        <source>What &amp;will change</source>
        <translation>&amp;Was sich ändern wird</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Word to confirm</source>
        <translation>Wort zur Bestätigung</translation>
    </message>
    <message>
        <source>Request &amp;ID</source>
        <translation>Anfrage-&amp;ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>Wonach der Support von SMTP2GO fragt</translation>
    </message>
    <message>
        <source>&amp;Copy request ID</source>
        <translation>Anfrage-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Fortschritt der Änderung</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What was &amp;changed</source>
        <translation>Was &amp;geändert wurde</translation>
    </message>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>At SMTP2GO</source>
        <translation>Bei SMTP2GO</translation>
    </message>
    <message>
        <source>If it is on its way, it can’t be called back. Waiting…</source>
        <translation>Ist sie unterwegs, kann sie nicht zurückgerufen werden. Warten…</translation>
    </message>
</context>
<context>
    <name>ChangePlanText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Es hat sich in der Zwischenzeit geändert</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount %2</source>
        <translation>Konto „%1“, Unterkonto %2</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount “%2” (%3)</source>
        <translation>Konto „%1“, Unterkonto „%2“ (%3)</translation>
    </message>
    <message>
        <source>Reading how it is now…</source>
        <translation>Der jetzige Stand wird gelesen…</translation>
    </message>
    <message>
        <source>Looking whether it is still as shown…</source>
        <translation>Es wird geprüft, ob der Stand noch wie angezeigt ist…</translation>
    </message>
    <message>
        <source>Making the change…</source>
        <translation>Die Änderung wird vorgenommen…</translation>
    </message>
    <message>
        <source>Reading again and comparing…</source>
        <translation>Es wird erneut gelesen und verglichen…</translation>
    </message>
    <message>
        <source>SMTP2GO now shows it as planned.</source>
        <translation>SMTP2GO zeigt es jetzt wie geplant.</translation>
    </message>
    <message>
        <source>Done, but not quite as planned</source>
        <translation>Erledigt, aber nicht ganz wie geplant</translation>
    </message>
    <message>
        <source>SMTP2GO accepted the change, but now shows something else. It may take a while there; look again later.</source>
        <translation>SMTP2GO hat die Änderung angenommen, zeigt jetzt aber etwas anderes. Dort kann es etwas dauern; sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>It can&apos;t be seen how it is now</source>
        <translation>Der jetzige Stand ist nicht zu sehen</translation>
    </message>
    <message>
        <source>Without that there is no plan, so nothing was changed.</source>
        <translation>Ohne ihn gibt es keinen Plan, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Can be undone: %1</source>
        <translation>Kann rückgängig gemacht werden: %1</translation>
    </message>
    <message>
        <source>Can’t be undone.</source>
        <translation>Kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Can’t be undone: %1</source>
        <translation>Kann nicht rückgängig gemacht werden: %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Stand vorher</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Stand danach</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>What changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, undone since</source>
        <translation>%1, inzwischen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Subaccount: %1</source>
        <translation>Unterkonto: %1</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operation: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>It undid an earlier change.</source>
        <translation>Sie hat eine frühere Änderung rückgängig gemacht.</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Stand vorher</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Stand danach</translation>
    </message>
</context>
<context>
    <name>ChangeUndoBar</name>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Unknown: interrupted</source>
        <translation>Unbekannt: unterbrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done, with differences</source>
        <translation>Erledigt, mit Abweichungen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The answer was lost, but SMTP2GO now shows the state that was planned: it has most likely happened. Do not make this change again.</source>
        <translation>Die Antwort ging verloren, aber SMTP2GO zeigt jetzt den geplanten Stand: Die Änderung hat höchstwahrscheinlich stattgefunden. Nehmen Sie sie nicht noch einmal vor.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO still shows the state from before. Look under View &gt; Changes in doubt before you make this change again.</source>
        <translation>Die Antwort ging verloren, und SMTP2GO zeigt noch den vorherigen Stand. Sehen Sie unter Ansicht &gt; Ungeklärte Änderungen nach, bevor Sie diese Änderung noch einmal vornehmen.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO shows a state that is neither the one from before nor the one that was planned. Look under View &gt; Changes in doubt.</source>
        <translation>Die Antwort ging verloren, und SMTP2GO zeigt einen Stand, der weder der vorherige noch der geplante ist. Sehen Sie unter Ansicht &gt; Ungeklärte Änderungen nach.</translation>
    </message>
    <message>
        <source>The state could not be read again: %1.</source>
        <translation>Der Stand konnte nicht erneut gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events. Return searches only that time; Esc takes the mark away.</source>
        <translation>%1: %2 von %3 Ereignissen. Die Eingabetaste sucht nur in dieser Zeit; Esc hebt die Markierung auf.</translation>
    </message>
    <message>
        <source>No events with a date.</source>
        <translation>Keine Ereignisse mit Datum.</translation>
    </message>
    <message>
        <source>%1: %2 in all, %3. Most in one bar of %4: %5.</source>
        <translation>%1: insgesamt %2, %3. Die meisten in einem Balken von %4: %5.</translation>
    </message>
    <message>
        <source>Without a date, and so in no bar: %1.</source>
        <translation>Ohne Datum und daher in keinem Balken: %1.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop console for people who run their mail through SMTP2GO.

Without options, Outpost shows your accounts and offers to add one.
The environment variable SMTP2GO_API_KEY may hold the key; it is never taken from the command line, which others can read.</source>
        <translation>Desktop-Konsole für alle, die ihre E-Mails über SMTP2GO versenden.

Ohne Optionen zeigt Outpost Ihre Konten und bietet an, eines hinzuzufügen.
Die Umgebungsvariable SMTP2GO_API_KEY kann den Schlüssel enthalten; von der Befehlszeile, die andere lesen können, wird er nie übernommen.</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>nicht verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippen Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command fits. Try the first letters of its words.</source>
        <translation>Kein Befehl passt. Versuchen Sie die ersten Buchstaben seiner Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s)</source>
        <translation>
            <numerusform>%1 von %Ln Befehl</numerusform>
            <numerusform>%1 von %Ln Befehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>built-in emulator</source>
        <translation>eingebauter Emulator</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>The account that File &gt; Settings names for the start is not there any more.</source>
        <translation>Das Konto, das unter Datei &gt; Einstellungen für den Start angegeben ist, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>SMTP2GO_API_KEY: %1</source>
        <translation>SMTP2GO_API_KEY: %1</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%Ln line(s), the first: %1</source>
        <translation>
            <numerusform>%Ln Zeile, die erste: %1</numerusform>
            <numerusform>%Ln Zeilen, die ersten: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Tra&amp;y</source>
        <translation>&amp;Infobereich</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, closing the window ends Outpost.</source>
        <translation>Wo der Desktop einen Infobereich hat. Ohne ihn beendet das Schließen des Fensters Outpost.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Kein Symbol</translation>
    </message>
    <message>
        <source>An icon</source>
        <translation>Ein Symbol</translation>
    </message>
    <message>
        <source>An icon, and closing the window keeps Outpost there</source>
        <translation>Ein Symbol, und beim Schließen des Fensters bleibt Outpost dort</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>Diagnose für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>This text helps to find a fault: versions, display, settings that are not personal, numbers of accounts and requests, the last errors, and where files lie. It holds no key, no name of an account, no address and no subject. What you see is exactly what is copied; nothing is sent.</source>
        <translation>Dieser Text hilft, einen Fehler zu finden: Versionen, Anzeige, nicht persönliche Einstellungen, Anzahl der Konten und Anfragen, die letzten Fehler und wo Dateien liegen. Er enthält keinen Schlüssel, keinen Namen eines Kontos, keine Adresse und keinen Betreff. Was Sie sehen, ist genau das, was kopiert wird; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Was kopiert wurde</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s): the text above, and nothing else.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert: der Text oben und sonst nichts.</numerusform>
            <numerusform>%Ln Zeilen kopiert: der Text oben und sonst nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsFinding</name>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>Not yet everywhere</source>
        <translation>Noch nicht überall</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Wrong target</source>
        <translation>Falsches Ziel</translation>
    </message>
    <message>
        <source>Another account&apos;s number</source>
        <translation>Nummer eines anderen Kontos</translation>
    </message>
    <message>
        <source>Proxied or flattened</source>
        <translation>Proxy oder Flattening</translation>
    </message>
    <message>
        <source>Beside other data</source>
        <translation>Neben anderen Daten</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Keine solche Domain</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>As it should be, here and at the zone.</source>
        <translation>Wie es sein soll, hier und bei der Zone.</translation>
    </message>
    <message>
        <source>As it should be from here. The zone&apos;s own name servers could not be asked.</source>
        <translation>Von hier aus, wie es sein soll. Die Nameserver der Zone selbst konnten nicht befragt werden.</translation>
    </message>
    <message>
        <source>The name servers of the zone do not agree: not all of them have the record yet.</source>
        <translation>Die Nameserver der Zone stimmen nicht überein: Noch haben nicht alle den Eintrag.</translation>
    </message>
    <message>
        <source>The zone has the record. The resolver of this computer still gives what was there before: %1.</source>
        <translation>Die Zone hat den Eintrag. Der Resolver dieses Computers liefert noch, was vorher da war: %1.</translation>
    </message>
    <message>
        <source>There is no record of this name. What comes (%1) is the wildcard record of the zone.</source>
        <translation>Es gibt keinen Eintrag mit diesem Namen. Was kommt (%1), ist der Wildcard-Eintrag der Zone.</translation>
    </message>
    <message>
        <source>The record was removed from the zone. The resolver of this computer still remembers it; that ends soon.</source>
        <translation>Der Eintrag wurde aus der Zone entfernt. Der Resolver dieses Computers hat ihn noch im Cache; das endet bald.</translation>
    </message>
    <message>
        <source>There is no CNAME at this name, only other data: %1.</source>
        <translation>Unter diesem Namen gibt es keinen CNAME, nur andere Daten: %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Es gibt keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The CNAME points at %1: the zone&apos;s name was appended to the target.</source>
        <translation>Der CNAME zeigt auf %1: Der Name der Zone wurde an das Ziel angehängt.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, not at %2.</source>
        <translation>Der CNAME zeigt auf %1, nicht auf %2.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, which has the number of another account; %2 is wanted.</source>
        <translation>Der CNAME zeigt auf %1, das die Nummer eines anderen Kontos trägt; gewünscht ist %2.</translation>
    </message>
    <message>
        <source>The record stands at %1, which has the number of another account, and not at %2.</source>
        <translation>Der Eintrag steht unter %1, das die Nummer eines anderen Kontos trägt, und nicht unter %2.</translation>
    </message>
    <message>
        <source>A copy of the key stands there in place of the CNAME. It stops to work when the key is changed.</source>
        <translation>Anstelle des CNAME steht dort eine Kopie des Schlüssels. Sie funktioniert nicht mehr, sobald der Schlüssel gewechselt wird.</translation>
    </message>
    <message>
        <source>There are addresses in place of the CNAME: %1.</source>
        <translation>Anstelle des CNAME stehen dort Adressen: %1.</translation>
    </message>
    <message>
        <source>%1 The record is proxied by Cloudflare.</source>
        <translation>%1 Der Eintrag läuft über den Proxy von Cloudflare.</translation>
    </message>
    <message>
        <source>%1 The record is proxied or flattened.</source>
        <translation>%1 Der Eintrag läuft über einen Proxy oder ist durch Flattening ersetzt.</translation>
    </message>
    <message>
        <source>The CNAME is not alone at its name: %1. Servers may answer with one or the other.</source>
        <translation>Der CNAME steht nicht allein unter seinem Namen: %1. Server können mit dem einen oder dem anderen antworten.</translation>
    </message>
    <message>
        <source>The zone&apos;s own name servers have the record, but the resolver of this computer says nothing (%1).</source>
        <translation>Die Nameserver der Zone selbst haben den Eintrag, aber der Resolver dieses Computers sagt nichts (%1).</translation>
    </message>
    <message>
        <source>Nobody could tell (%1), so nothing is known about the record.</source>
        <translation>Niemand konnte Auskunft geben (%1), daher ist über den Eintrag nichts bekannt.</translation>
    </message>
    <message>
        <source>Check again in a while. If it stays so, have the zone&apos;s name servers and its DNSSEC signatures looked at.</source>
        <translation>Prüfen Sie nach einer Weile erneut. Bleibt es so, lassen Sie die Nameserver der Zone und ihre DNSSEC-Signaturen untersuchen.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then check again.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Set this record to “DNS only” at Cloudflare.</source>
        <translation>Stellen Sie diesen Eintrag bei Cloudflare auf „DNS only“.</translation>
    </message>
    <message>
        <source>Turn proxying or flattening off for this record, or delete what is there, and publish the CNAME.</source>
        <translation>Schalten Sie Proxy oder Flattening für diesen Eintrag ab oder löschen Sie, was dort steht, und veröffentlichen Sie den CNAME.</translation>
    </message>
    <message>
        <source>Publish a CNAME at %1 that points at %2.</source>
        <translation>Veröffentlichen Sie unter %1 einen CNAME, der auf %2 zeigt.</translation>
    </message>
    <message>
        <source>there is no zone</source>
        <translation>es gibt keine Zone</translation>
    </message>
    <message>
        <source>not asked: no name server found</source>
        <translation>nicht befragt: kein Nameserver gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name server: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The domain %1 is not in the DNS: nobody has it, or it has expired.</source>
        <translation>Die Domain %1 steht nicht im DNS: Niemand hat sie, oder sie ist abgelaufen.</translation>
    </message>
    <message>
        <source>Wait: this can take as long as the time to live of the old record, mostly some minutes, at most a day or two.</source>
        <translation>Warten Sie: Das kann so lange dauern wie die TTL des alten Eintrags, meist einige Minuten, höchstens ein bis zwei Tage.</translation>
    </message>
    <message>
        <source>Change the target to %1. Where names are completed, write it with a dot at the end.</source>
        <translation>Ändern Sie das Ziel auf %1. Wo Namen ergänzt werden, schreiben Sie es mit einem Punkt am Ende.</translation>
    </message>
    <message>
        <source>%1 Leave the other record if that account still sends.</source>
        <translation>%1 Lassen Sie den anderen Eintrag stehen, falls jenes Konto noch sendet.</translation>
    </message>
    <message>
        <source>Delete all other records at %1, or have the service use another name.</source>
        <translation>Löschen Sie alle anderen Einträge unter %1 oder lassen Sie den Dienst einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <source>Look for a typing error in the domain, and see at the registrar whether it is paid for and has name servers.</source>
        <translation>Suchen Sie nach einem Tippfehler in der Domain und sehen Sie beim Registrar nach, ob sie bezahlt ist und Nameserver hat.</translation>
    </message>
</context>
<context>
    <name>DomainAccessChanging</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>These subaccounts can send from it: %1.</source>
        <translation>Diese Unterkonten können von ihr senden: %1.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Diese Unterkonten können nicht mehr von ihr senden: %1.</translation>
    </message>
    <message>
        <source>Every subaccount that is added from now on can send from it.</source>
        <translation>Jedes ab jetzt hinzugefügte Unterkonto kann von ihr senden.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Change which subaccounts may use “%1”</source>
        <translation>Ändern, welche Unterkonten „%1“ verwenden dürfen</translation>
    </message>
    <message>
        <source>Who may use “%1” was changed</source>
        <translation>Wer „%1“ verwenden darf, wurde geändert</translation>
    </message>
    <message>
        <source>It can be changed back.</source>
        <translation>Es kann zurückgeändert werden.</translation>
    </message>
</context>
<context>
    <name>DomainActions</name>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Domain &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a domain to send from (Ctrl+N)</source>
        <translation>Eine Domain hinzufügen, von der gesendet werden soll (Strg+N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifizieren</translation>
    </message>
    <message>
        <source>Have SMTP2GO look for the records of the chosen domains now</source>
        <translation>SMTP2GO jetzt nach den Einträgen der gewählten Domains suchen lassen</translation>
    </message>
    <message>
        <source>&amp;Check DNS</source>
        <translation>&amp;DNS prüfen</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for the chosen domains, or for all that are shown when none is chosen (Ctrl+D)</source>
        <translation>Das DNS von diesem Computer aus nach den gewählten Domains befragen oder nach allen angezeigten, wenn keine gewählt ist (Strg+D)</translation>
    </message>
    <message>
        <source>Check DNS of a&amp;ll</source>
        <translation>DNS &amp;aller prüfen</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for all domains</source>
        <translation>Das DNS von diesem Computer aus nach allen Domains befragen</translation>
    </message>
    <message>
        <source>Show rec&amp;ords…</source>
        <translation>&amp;Einträge anzeigen…</translation>
    </message>
    <message>
        <source>The records to publish, in a window of their own</source>
        <translation>Die zu veröffentlichenden Einträge in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>Choose which subaccounts may send from the domain</source>
        <translation>Wählen, welche Unterkonten von der Domain senden dürfen</translation>
    </message>
    <message>
        <source>Edit return &amp;path…</source>
        <translation>&amp;Return-Path bearbeiten…</translation>
    </message>
    <message>
        <source>Another name for the return path</source>
        <translation>Ein anderer Name für den Return-Path</translation>
    </message>
    <message>
        <source>Edit &amp;tracking…</source>
        <translation>Tra&amp;cking bearbeiten…</translation>
    </message>
    <message>
        <source>Another name for tracked links</source>
        <translation>Ein anderer Name für getrackte Links</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Remove the domain; what it stops is shown before</source>
        <translation>Die Domain entfernen; zuvor wird angezeigt, was dadurch endet</translation>
    </message>
    <message>
        <source>Add &amp;many domains…</source>
        <translation>&amp;Mehrere Domains hinzufügen…</translation>
    </message>
    <message>
        <source>From a pasted list or a CSV file</source>
        <translation>Aus einer eingefügten Liste oder einer CSV-Datei</translation>
    </message>
    <message>
        <source>V&amp;erify many domains…</source>
        <translation>Mehrere Domains verifi&amp;zieren…</translation>
    </message>
</context>
<context>
    <name>DomainAddBulk</name>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Add sender domains</source>
        <translation>Absenderdomains hinzufügen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The part behind the @ of the addresses that send.</source>
        <translation>Der Teil hinter dem @ der sendenden Adressen.</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Tracking-Name</translation>
    </message>
    <message>
        <source>The name before the domain in tracked links. Empty: as SMTP2GO chooses.</source>
        <translation>Der Name vor der Domain in getrackten Links. Leer: wie SMTP2GO wählt.</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>The name before the domain that takes bounces. Empty: as SMTP2GO chooses.</source>
        <translation>Der Name vor der Domain, der Bounces annimmt. Leer: wie SMTP2GO wählt.</translation>
    </message>
    <message>
        <source>It is among the sender domains already.</source>
        <translation>Sie gehört schon zu den Absenderdomains.</translation>
    </message>
</context>
<context>
    <name>DomainAddition</name>
    <message>
        <source>Its mail counts as verified once DNS has the records that are shown afterwards.</source>
        <translation>Ihre Mails gelten als verifiziert, sobald das DNS die Einträge hat, die anschließend angezeigt werden.</translation>
    </message>
    <message>
        <source>Subaccounts can send from it, too.</source>
        <translation>Auch Unterkonten können von ihr senden.</translation>
    </message>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Absenderdomain „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>„%1“ wurde hinzugefügt</translation>
    </message>
    <message>
        <source>It can be removed again.</source>
        <translation>Sie kann wieder entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist schon vorhanden.</translation>
    </message>
</context>
<context>
    <name>DomainChecker</name>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>„%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>„%1“ gehört nicht zu den Absenderdomains.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains, but it isn&apos;t known whether it is new.</source>
        <translation>„%1“ gehört zu den Absenderdomains, aber ob sie neu ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” was among the sender domains before, so nothing was added.</source>
        <translation>„%1“ gehörte schon vorher zu den Absenderdomains, daher wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains.</source>
        <translation>„%1“ gehört zu den Absenderdomains.</translation>
    </message>
    <message>
        <source>“%1” is still among the sender domains.</source>
        <translation>„%1“ gehört noch zu den Absenderdomains.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains any more.</source>
        <translation>„%1“ gehört nicht mehr zu den Absenderdomains.</translation>
    </message>
    <message>
        <source>The return path of “%1” is “%2”.</source>
        <translation>Der Return-Path von „%1“ ist „%2“.</translation>
    </message>
    <message>
        <source>The tracking name of “%1” is “%2”.</source>
        <translation>Der Tracking-Name von „%1“ ist „%2“.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say who may use “%1”.</source>
        <translation>SMTP2GO sagt nicht, wer „%1“ verwenden darf.</translation>
    </message>
    <message>
        <source>Those who should may use “%1”.</source>
        <translation>„%1“ darf verwenden, wer es soll.</translation>
    </message>
    <message>
        <source>Others than those who should may use “%1”.</source>
        <translation>„%1“ dürfen andere verwenden als vorgesehen.</translation>
    </message>
</context>
<context>
    <name>DomainChecks</name>
    <message numerus="yes">
        <source>DNS of %Ln domain(s) checked</source>
        <translation>
            <numerusform>DNS von %Ln Domain geprüft</numerusform>
            <numerusform>DNS von %Ln Domains geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>kein Fehler gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln mit Fehler</numerusform>
            <numerusform>%Ln mit Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then cancelled: %2</source>
        <translation>%1, dann abgebrochen: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DomainDetails</name>
    <message>
        <source>Sender domain details</source>
        <translation>Details der Absenderdomain</translation>
    </message>
    <message>
        <source>Choose a domain to see its records, what became of it and who may use it.</source>
        <translation>Wählen Sie eine Domain, um zu sehen, welche Einträge sie hat, was aus ihr geworden ist und wer sie verwenden darf.</translation>
    </message>
    <message>
        <source>Parts of the sender domain</source>
        <translation>Teile der Absenderdomain</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the domain</source>
        <translation>Verlauf der Domain</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Subaccounts with access</source>
        <translation>Unterkonten mit Zugriff</translation>
    </message>
    <message>
        <source>Share this domain</source>
        <translation>Diese Domain teilen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON-Rohdaten</translation>
    </message>
    <message>
        <source>Raw JSON of the domain</source>
        <translation>JSON-Rohdaten der Domain</translation>
    </message>
    <message>
        <source>Nothing has been noted of this domain yet.</source>
        <translation>Zu dieser Domain ist noch nichts vermerkt.</translation>
    </message>
    <message>
        <source>What changed since Outpost first saw the domain, on this computer.</source>
        <translation>Was sich geändert hat, seit Outpost die Domain zum ersten Mal gesehen hat, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Only the master account may send from this domain.</source>
        <translation>Nur das Hauptkonto darf von dieser Domain senden.</translation>
    </message>
    <message>
        <source>This domain can be shared by the master account only.</source>
        <translation>Diese Domain kann nur vom Hauptkonto geteilt werden.</translation>
    </message>
    <message>
        <source>The master account shares this domain; it can be changed there only.</source>
        <translation>Das Hauptkonto teilt diese Domain; sie kann nur dort geändert werden.</translation>
    </message>
    <message>
        <source>These subaccounts may send from it, too:</source>
        <translation>Auch diese Unterkonten dürfen von ihr senden:</translation>
    </message>
    <message>
        <source>Every new subaccount gets access.</source>
        <translation>Jedes neue Unterkonto erhält Zugriff.</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>Only the name is needed, without “https://” and without what follows it.</source>
        <translation>Nur der Name wird gebraucht, ohne „https://“ und ohne das, was darauf folgt.</translation>
    </message>
    <message>
        <source>This is an IP address, not a domain.</source>
        <translation>Das ist eine IP-Adresse, keine Domain.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A domain is what follows the “@”; a single address can be added under Single senders.</source>
        <translation>Das ist eine E-Mail-Adresse. Eine Domain ist, was auf das „@“ folgt; eine einzelne Adresse kann unter „Einzelabsender“ hinzugefügt werden.</translation>
    </message>
    <message>
        <source>SMTP2GO takes one domain at a time, none with “*”.</source>
        <translation>SMTP2GO nimmt nur jeweils eine Domain an, und keine mit „*“.</translation>
    </message>
    <message>
        <source>This is more than one word: type one domain.</source>
        <translation>Das ist mehr als ein Wort: Geben Sie eine Domain ein.</translation>
    </message>
    <message>
        <source>There is a dot too many.</source>
        <translation>Da ist ein Punkt zu viel.</translation>
    </message>
    <message>
        <source>“%1…” is too long: no part of a domain has more than 63 characters.</source>
        <translation>„%1…“ ist zu lang: Kein Teil einer Domain hat mehr als 63 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be part of a domain: those are of letters, digits and hyphens, without a hyphen at either end.</source>
        <translation>„%1“ kann nicht Teil einer Domain sein: Deren Teile bestehen aus Buchstaben, Ziffern und Bindestrichen, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>This is too long for a domain.</source>
        <translation>Das ist zu lang für eine Domain.</translation>
    </message>
    <message>
        <source>A domain has a dot in it, e.g. “%1.com”.</source>
        <translation>Eine Domain enthält einen Punkt, z. B. „%1.com“.</translation>
    </message>
    <message>
        <source>A domain that sends mail has no underscore in it.</source>
        <translation>Eine Domain, die Mails versendet, enthält keinen Unterstrich.</translation>
    </message>
    <message>
        <source>“%1” belongs to no one: people have domains below it.</source>
        <translation>„%1“ gehört niemandem: Man hat Domains darunter.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Mail seldom comes from “www”: “%1” may be meant.</source>
        <translation>Mails kommen selten von „www“: Vielleicht ist „%1“ gemeint.</translation>
    </message>
    <message>
        <source>This lies below “%1”. Addresses at that domain itself are not covered by it.</source>
        <translation>Das liegt unterhalb von „%1“. Adressen in jener Domain selbst sind damit nicht abgedeckt.</translation>
    </message>
    <message>
        <source>SMTP2GO and DNS know it as “%1”.</source>
        <translation>SMTP2GO und das DNS kennen sie als „%1“.</translation>
    </message>
    <message>
        <source>Type the name that stands before the domain, e.g. “link”.</source>
        <translation>Geben Sie den Namen ein, der vor der Domain steht, z. B. „link“.</translation>
    </message>
</context>
<context>
    <name>DomainRecordsPanel</name>
    <message>
        <source>DNS records of the domain</source>
        <translation>DNS-Einträge der Domain</translation>
    </message>
    <message>
        <source>All records as lines of a zone file</source>
        <translation>Alle Einträge als Zeilen einer Zonendatei</translation>
    </message>
    <message>
        <source>Copy zone lines</source>
        <translation>Zonenzeilen kopieren</translation>
    </message>
    <message>
        <source>A message to whoever runs the DNS of this domain</source>
        <translation>Eine Nachricht an die Person, die das DNS dieser Domain betreut</translation>
    </message>
    <message>
        <source>Send to DNS admin</source>
        <translation>An DNS-Admin senden</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail…</source>
        <translation>&amp;E-Mail schreiben…</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>The lines for the zone file are in the clipboard.</source>
        <translation>Die Zeilen für die Zonendatei sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>Die Nachricht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>DNS-Einträge für %1</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the message.</source>
        <translation>Ihr Mailprogramm wurde gebeten, die Nachricht zu öffnen.</translation>
    </message>
    <message>
        <source>No mail program could be opened; the message is in the clipboard.</source>
        <translation>Es konnte kein Mailprogramm geöffnet werden; die Nachricht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>DomainRemoving</name>
    <message>
        <source>It is verified: mail from addresses at “%1” is no longer signed for it, and SMTP2GO may refuse it.</source>
        <translation>Sie ist verifiziert: Mails von Adressen in „%1“ werden nicht mehr für sie signiert, und SMTP2GO lehnt sie möglicherweise ab.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail counts as verified by it now.</source>
        <translation>Sie ist nicht verifiziert, daher gelten jetzt keine Mails durch sie als verifiziert.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Diese Unterkonten können nicht mehr von ihr senden: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1.%2” and may stop working.</source>
        <translation>Links in schon gesendeten Mails führen über „%1.%2“ und funktionieren möglicherweise nicht mehr.</translation>
    </message>
    <message>
        <source>It can be added again with the same settings. Should SMTP2GO then give it another number, DNS needs the new records.</source>
        <translation>Sie kann mit denselben Einstellungen wieder hinzugefügt werden. Gibt SMTP2GO ihr dann eine andere Nummer, braucht das DNS die neuen Einträge.</translation>
    </message>
    <message>
        <source>Look then whether tracking is still off.</source>
        <translation>Sehen Sie dann nach, ob das Tracking noch aus ist.</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Absenderdomain „%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
</context>
<context>
    <name>DomainRenaming</name>
    <message>
        <source>Somebody has changed it to “%1” meanwhile.</source>
        <translation>Jemand hat ihn inzwischen auf „%1“ geändert.</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>Tracking und Return-Path können nicht denselben Namen haben.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, the domain doesn&apos;t count as verified.</source>
        <translation>Das DNS braucht einen Eintrag für „%1“. Bis SMTP2GO ihn sieht, gilt die Domain nicht als verifiziert.</translation>
    </message>
    <message>
        <source>Bounces of mail that was sent already come to “%1”: leave its record in place for some days.</source>
        <translation>Bounces schon gesendeter Mails kommen an „%1“: Lassen Sie dessen Eintrag noch einige Tage stehen.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, opens and clicks aren&apos;t counted.</source>
        <translation>Das DNS braucht einen Eintrag für „%1“. Bis SMTP2GO ihn sieht, werden Öffnungen und Klicks nicht gezählt.</translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1”: leave its record in place.</source>
        <translation>Links in schon gesendeten Mails führen über „%1“: Lassen Sie dessen Eintrag stehen.</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Return-Path von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Tracking-Namen von „%1“ ändern</translation>
    </message>
    <message>
        <source>The return path of “%1” was changed</source>
        <translation>Der Return-Path von „%1“ wurde geändert</translation>
    </message>
    <message>
        <source>The tracking name of “%1” was changed</source>
        <translation>Der Tracking-Name von „%1“ wurde geändert</translation>
    </message>
    <message>
        <source>It can be changed back to “%1”.</source>
        <translation>Er kann auf „%1“ zurückgeändert werden.</translation>
    </message>
</context>
<context>
    <name>DomainState</name>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>„%1“ gehört nicht zu den Absenderdomains.</translation>
    </message>
    <message>
        <source>“%1” belongs to the master account, which alone can change it.</source>
        <translation>„%1“ gehört dem Hauptkonto, das sie allein ändern kann.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>Absenderdomain</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Tracking-Name</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>Vom Hauptkonto</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Unterkonten, die sie verwenden dürfen</translation>
    </message>
    <message>
        <source>Subaccounts to come may use it</source>
        <translation>Künftige Unterkonten dürfen sie verwenden</translation>
    </message>
</context>
<context>
    <name>DomainVerifyBulk</name>
    <message>
        <source>Looked up.</source>
        <translation>Nachgesehen.</translation>
    </message>
    <message>
        <source>Verify sender domains</source>
        <translation>Absenderdomains verifizieren</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>One of the sender domains that are there.</source>
        <translation>Eine der vorhandenen Absenderdomains.</translation>
    </message>
    <message>
        <source>This is not the name of a domain.</source>
        <translation>Das ist kein Domainname.</translation>
    </message>
    <message>
        <source>It is not among the sender domains.</source>
        <translation>Sie gehört nicht zu den Absenderdomains.</translation>
    </message>
    <message>
        <source>It belongs to the master account, which verifies it.</source>
        <translation>Sie gehört dem Hauptkonto, das sie verifiziert.</translation>
    </message>
    <message>
        <source>It is verified already.</source>
        <translation>Sie ist schon verifiziert.</translation>
    </message>
</context>
<context>
    <name>DomainVerifying</name>
    <message>
        <source>Verify “%1”</source>
        <translation>„%1“ verifizieren</translation>
    </message>
    <message>
        <source>SMTP2GO has looked for the records of “%1”</source>
        <translation>SMTP2GO hat nach den Einträgen von „%1“ gesucht</translation>
    </message>
    <message>
        <source>SMTP2GO looks for the records now, as it does by itself every few minutes.</source>
        <translation>SMTP2GO sucht jetzt nach den Einträgen, wie es das alle paar Minuten von selbst tut.</translation>
    </message>
    <message>
        <source>There is nothing to undo: what DNS says decides.</source>
        <translation>Es gibt nichts rückgängig zu machen: Was im DNS steht, entscheidet.</translation>
    </message>
</context>
<context>
    <name>DomainsTab</name>
    <message>
        <source>Filter sender domains</source>
        <translation>Absenderdomains filtern</translation>
    </message>
    <message>
        <source>Filter: words of the domain, its state, its DNS… (Ctrl+F)</source>
        <translation>Filter: Wörter aus Domain, Zustand, DNS… (Strg+F)</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Die Liste neu lesen (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>Domain hinzufügen</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Domain hinzufügen…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Check DNS</source>
        <translation>DNS prüfen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Other names for return path and tracking</source>
        <translation>Andere Namen für Return-Path und Tracking</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Add or verify many domains from a list</source>
        <translation>Viele Domains aus einer Liste hinzufügen oder verifizieren</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Bulk…</source>
        <translation>Mehrere…</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Absenderdomains</translation>
    </message>
    <message>
        <source>Domains done</source>
        <translation>Erledigte Domains</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Die Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sender domains status</source>
        <translation>Status der Absenderdomains</translation>
    </message>
    <message>
        <source>Watch: off</source>
        <translation>Überwachung: aus</translation>
    </message>
    <message>
        <source>Export sender domains</source>
        <translation>Absenderdomains exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>No sender domains yet</source>
        <translation>Noch keine Absenderdomains</translation>
    </message>
    <message>
        <source>A sender domain lets every address of it send, signed by DKIM and with a return path of its own.</source>
        <translation>Mit einer Absenderdomain kann jede ihrer Adressen senden, mit DKIM signiert und mit eigenem Return-Path.</translation>
    </message>
    <message>
        <source>Add one, then publish the records that are shown.</source>
        <translation>Fügen Sie eine hinzu und veröffentlichen Sie dann die angezeigten Einträge.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Domain hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 von %Ln Domain angezeigt</numerusform>
            <numerusform>%1 von %Ln Domains angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln Domain</numerusform>
            <numerusform>%Ln Domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) care</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>Sender domains are switched off</source>
        <translation>Absenderdomains sind abgeschaltet</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>Die Liste der zugelassenen Absender ist aktiv: Sie allein bestimmt, wer senden darf.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>SMTP2GO looks for records: %1 of %2</source>
        <translation>SMTP2GO sucht nach Einträgen: %1 von %2</translation>
    </message>
    <message>
        <source>Asking the DNS: %1 of %2</source>
        <translation>Das DNS wird befragt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Watch: every %Ln min</source>
        <translation>
            <numerusform>Überwachung: jede Minute</numerusform>
            <numerusform>Überwachung: alle %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked %1</source>
        <translation>Zuletzt nachgesehen: %1</translation>
    </message>
    <message>
        <source>Looks after the DNS of all sender domains in the background</source>
        <translation>Behält das DNS aller Absenderdomains im Hintergrund im Auge</translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>New API ke&amp;y</source>
        <translation>Neuer API-Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>Replacement API key</source>
        <translation>Ersatz für den API-Schlüssel</translation>
    </message>
    <message>
        <source>Empty: the key stays as it is</source>
        <translation>Leer: Der Schlüssel bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Asks SMTP2GO what the key can do</source>
        <translation>Fragt SMTP2GO, was der Schlüssel kann</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
</context>
<context>
    <name>EmailDock</name>
    <message>
        <source>Life of the &amp;e-mail</source>
        <translation>&amp;Weg der E-Mail</translation>
    </message>
    <message>
        <source>As&amp;k for all events of the e-mail</source>
        <translation>Alle Ereignisse der E-Mail a&amp;bfragen</translation>
    </message>
    <message>
        <source>Copy the e-mail for a &amp;ticket</source>
        <translation>E-Mail für ein &amp;Ticket kopieren</translation>
    </message>
</context>
<context>
    <name>EmailHistoryQuery</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
</context>
<context>
    <name>Emulator::DemoThread</name>
    <message>
        <source>The emulator could not listen on port %1 of 127.0.0.1.</source>
        <translation>Der Emulator konnte nicht auf Port %1 von 127.0.0.1 lauschen.</translation>
    </message>
</context>
<context>
    <name>EstateJudge</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a domain, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It has no sender domain.</source>
        <translation>Es hat keine Absenderdomain.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1: not verified</source>
        <translation>%1: nicht verifiziert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>only %L1</source>
        <translation>nur %L1</translation>
    </message>
    <message>
        <source>not %L1</source>
        <translation>nicht %L1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It has sent nothing in the last 30 days.</source>
        <translation>Es hat in den letzten 30 Tagen nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in den letzten 24 Stunden</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells it by period, not to the day.</source>
        <translation>Der Dienst nennt den Zeitraum, nicht den genauen Tag.</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>keine Mails</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 e-mails in the last 30 days</source>
        <translation>%L1 von %L2 E-Mails in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>The service tells it by the name only, and several subaccounts have this name.</source>
        <translation>Der Dienst nennt nur den Namen, und mehrere Unterkonten heißen so.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>EstateModel</name>
    <message>
        <source>Subaccount</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Its oldest cell was read on %1</source>
        <translation>Die älteste Zelle wurde gelesen: %1</translation>
    </message>
</context>
<context>
    <name>EstatePanel</name>
    <message>
        <source>How the senders of the subaccounts stand: domains, return path, tracking, single senders, restrictions, last mail and bounces. Gathered in the background, and kept; every cell says when it was read.</source>
        <translation>Wie es um die Absender der Unterkonten steht: Domains, Return-Path, Tracking, Einzelabsender, Beschränkungen, letzte Mail und Bounces. Wird im Hintergrund gesammelt und aufbewahrt; jede Zelle sagt, wann sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Read the state of these subaccounts, at the price named</source>
        <translation>Den Zustand dieser Unterkonten zum genannten Aufwand lesen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop after the call under way, and go on later</source>
        <translation>Nach dem laufenden Aufruf anhalten und später fortfahren</translation>
    </message>
    <message>
        <source>Pause gathering</source>
        <translation>Sammeln pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived</source>
        <translation>Anhalten und Eingetroffenes behalten</translation>
    </message>
    <message>
        <source>Cancel gathering</source>
        <translation>Sammeln abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Calls done</source>
        <translation>Erledigte Aufrufe</translation>
    </message>
    <message>
        <source>Estate of the subaccounts</source>
        <translation>Lagebild der Unterkonten</translation>
    </message>
    <message>
        <source>State of the estate</source>
        <translation>Zustand des Lagebilds</translation>
    </message>
    <message>
        <source>&amp;Gather again</source>
        <translation>&amp;Neu sammeln</translation>
    </message>
    <message>
        <source>The price is that of all rows again</source>
        <translation>Der Aufwand ist wieder der für alle Zeilen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Alle 6 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing was gathered yet</source>
        <translation>Noch wurde nichts gesammelt</translation>
    </message>
    <message>
        <source>No subaccounts yet</source>
        <translation>Noch keine Unterkonten</translation>
    </message>
    <message>
        <source>Choose subaccounts in the first view, then press “Estate” there. You see first how many calls that takes, and how long.</source>
        <translation>Wählen Sie in der ersten Ansicht Unterkonten und drücken Sie dort „Lagebild“. Zuerst wird angezeigt, wie viele Aufrufe das braucht und wie lange es dauert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) could not be read wholly</source>
        <translation>
            <numerusform>%Ln Unterkonto konnte nicht vollständig gelesen werden</numerusform>
            <numerusform>%Ln Unterkonten konnten nicht vollständig gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was gathered before…</source>
        <translation>Zuvor Gesammeltes wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 calls done, about %3 left.</source>
        <translation>%1 von %2 Aufrufen erledigt, noch etwa %3.</translation>
    </message>
    <message>
        <source>Paused after %1 of %2 calls; about %3 left.</source>
        <translation>Pausiert nach %1 von %2 Aufrufen; noch etwa %3.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s): %1.</source>
        <translation>
            <numerusform>%Ln Unterkonto: %1.</numerusform>
            <numerusform>%Ln Unterkonten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln Unterkonto</numerusform>
            <numerusform>%Ln Unterkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bad state</source>
        <translation>
            <numerusform>%Ln in schlechtem Zustand</numerusform>
            <numerusform>%Ln in schlechtem Zustand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstatePrice</name>
    <message numerus="yes">
        <source>%n call(s) to SMTP2GO</source>
        <translation>
            <numerusform>%n Aufruf bei SMTP2GO</numerusform>
            <numerusform>%n Aufrufe bei SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateText</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>weder gut noch schlecht</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>einen Blick wert</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Einzelabsender</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beschränkt</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Letzte Mail</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Bounce-Rate</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetailsPanel</name>
    <message>
        <source>Event details</source>
        <translation>Ereignisdetails</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Wählen Sie ein Ereignis, um es vollständig zu sehen.</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Teile des Ereignisses</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Event fields</source>
        <translation>Ereignisfelder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>E-mail headers</source>
        <translation>Kopfzeilen der E-Mail</translation>
    </message>
    <message>
        <source>No headers. Tick “Fetch headers” under More filters and search again.</source>
        <translation>Keine Kopfzeilen. Kreuzen Sie unter „Weitere Filter“ die Option „Kopfzeilen abrufen“ an und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Zustellversuche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Serverantwort</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON-Rohdaten</translation>
    </message>
    <message>
        <source>Raw JSON of the event</source>
        <translation>JSON-Rohdaten des Ereignisses</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The event as SMTP2GO sent it</source>
        <translation>Das Ereignis, wie SMTP2GO es gesendet hat</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Versuche (%1)</translation>
    </message>
</context>
<context>
    <name>EventKindButton</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Serverantwort</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>E-Mail-ID</translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation>Envelope-Absender</translation>
    </message>
    <message>
        <source>Sender with name</source>
        <translation>Absender mit Namen</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger (alle)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Submitted by host</source>
        <translation>Eingeliefert von Host</translation>
    </message>
    <message>
        <source>Outbound IP</source>
        <translation>Ausgehende IP</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Byte)</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Zustellversuche</translation>
    </message>
    <message>
        <source>E-mail client</source>
        <translation>E-Mail-Programm</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Kopfzeilen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Soft-Bounce</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Hard-Bounce</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Spam-Beschwerde</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Angeklickt</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Wieder angemeldet</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A sheet can have %1 rows besides its titles, these are %2. Choose fewer rows, or CSV.</source>
        <translation>Ein Tabellenblatt kann neben den Überschriften %1 Zeilen enthalten, dies sind %2. Wählen Sie weniger Zeilen oder CSV.</translation>
    </message>
    <message>
        <source>The clipboard takes %1 rows, these are %2. Choose fewer rows, or a file.</source>
        <translation>Die Zwischenablage nimmt %1 Zeilen auf, dies sind %2. Wählen Sie weniger Zeilen oder eine Datei.</translation>
    </message>
    <message>
        <source>The clipboard takes %1, the texts of these rows are longer. Choose fewer rows or fields, or a file.</source>
        <translation>Die Zwischenablage nimmt %1 auf, die Texte dieser Zeilen sind länger. Wählen Sie weniger Zeilen oder Felder oder eine Datei.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Geben Sie an, in welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the name of a file.</source>
        <translation>%1 ist ein Ordner. Fügen Sie den Namen einer Datei hinzu.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder %1.</source>
        <translation>Sie haben keine Schreibberechtigung für den Ordner %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2 A file that was there before is as it was.</source>
        <translation>%1 wurde nicht geschrieben: %2 Eine schon vorhandene Datei ist unverändert.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Completing the export…</source>
        <translation>Der Export wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows…</source>
        <translation>%1 von %2 Zeilen werden exportiert…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>Fel&amp;der</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>As in the &amp;table</source>
        <translation>Wie in der &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Alle Felder</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>Ze&amp;iten</translation>
    </message>
    <message>
        <source>Texts exactly as SMTP2GO sent them (&amp;not for spreadsheets)</source>
        <translation>Texte genau wie von SMTP2GO gesendet (&amp;nicht für Tabellenkalkulationen)</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, for Excel</source>
        <translation>&amp;Byte Order Mark, für Excel</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xportieren nach</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>In my zone (%1)</source>
        <translation>In meiner Zone (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Ausgewählte (%1)</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>In der Tabelle angezeigte (%1)</translation>
    </message>
    <message>
        <source>All fetched (%1)</source>
        <translation>Alle abgerufenen (%1)</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Wählen Sie mindestens ein Feld.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Geben Sie an, in welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is complete.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard</source>
        <translation>
            <numerusform>%Ln Zeile in die Zwischenablage kopiert</numerusform>
            <numerusform>%Ln Zeilen in die Zwischenablage kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln Zeile exportiert</numerusform>
            <numerusform>%Ln Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had more than the 32,767 characters that a cell can hold and were cut. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln Text hatte mehr als die 32.767 Zeichen, die eine Zelle fassen kann, und wurde gekürzt. CSV behält ihn vollständig.</numerusform>
            <numerusform>%Ln Texte hatten mehr als die 32.767 Zeichen, die eine Zelle fassen kann, und wurden gekürzt. CSV behält sie vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Markdown table, to the clipboard</source>
        <translation>Markdown-Tabelle, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Tab-separated, to the clipboard</source>
        <translation>Tabulatorgetrennt, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Byte for byte, times as RFC 3339 in UTC. A spreadsheet may take texts that strangers wrote for formulas: don&apos;t open this file in one.</source>
        <translation>Byte für Byte, Zeiten nach RFC 3339 in UTC. Eine Tabellenkalkulation könnte Texte, die Fremde geschrieben haben, für Formeln halten: Öffnen Sie diese Datei nicht damit.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>Texte, die eine Tabellenkalkulation für eine Formel halten würde, erhalten einen Apostroph.</translation>
    </message>
    <message>
        <source>Each event as SMTP2GO sent it, with all its fields, on a line of its own.</source>
        <translation>Jedes Ereignis, wie SMTP2GO es gesendet hat, mit allen Feldern, in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Times as times, texts never as formulas. A sheet can have 1,048,576 rows, a cell 32,767 characters.</source>
        <translation>Zeiten als Zeiten, Texte nie als Formeln. Ein Tabellenblatt fasst 1.048.576 Zeilen, eine Zelle 32.767 Zeichen.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, for tickets and notes.</source>
        <translation>Bis zu 20.000 Zeilen, für Tickets und Notizen.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, to be pasted into a spreadsheet, without formulas.</source>
        <translation>Bis zu 20.000 Zeilen, zum Einfügen in eine Tabellenkalkulation, ohne Formeln.</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was written. A file that was there is as it was.</source>
        <translation>Es wurde nichts geschrieben. Eine vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>For accounts with subaccounts whose data lies elsewhere: without it, SMTP2GO searches only the region of your master account. Costs a search for each region, more where there are events.</source>
        <translation>Für Konten mit Unterkonten, deren Daten anderswo liegen: Ohne dies durchsucht SMTP2GO nur die Region Ihres Hauptkontos. Kostet eine Suche je Region, mehr, wo es Ereignisse gibt.</translation>
    </message>
    <message>
        <source>In all regions (US, EU, AU)</source>
        <translation>In allen Regionen (US, EU, AU)</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>AU</source>
        <translation>AU</translation>
    </message>
    <message>
        <source>your account’s region</source>
        <translation>Region Ihres Kontos</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 steht noch aus</translation>
    </message>
    <message>
        <source>%1 complete, without events</source>
        <translation>%1 vollständig, ohne Ereignisse</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 vollständig</translation>
    </message>
    <message>
        <source>%1 is your account’s region</source>
        <translation>%1 ist die Region Ihres Kontos</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1: %2 von %3 Seiten</translation>
    </message>
    <message>
        <source>SMTP2GO allows %1 searches a minute; %2 are left in this one.</source>
        <translation>SMTP2GO lässt %1 Suchen pro Minute zu; in dieser sind noch %2 übrig.</translation>
    </message>
    <message>
        <source> It runs in the background: what you search for meanwhile goes first.</source>
        <translation> Es läuft im Hintergrund: Was Sie währenddessen suchen, hat Vorrang.</translation>
    </message>
    <message>
        <source>SMTP2GO didn’t say how many there are. %1%2</source>
        <translation>SMTP2GO hat nicht mitgeteilt, wie viele es sind. %1%2</translation>
    </message>
    <message>
        <source>At least %1, about %2; more where other regions have events. %3%4</source>
        <translation>Mindestens %1, etwa %2; mehr, wo andere Regionen Ereignisse haben. %3%4</translation>
    </message>
    <message>
        <source>%1, about %2. %3%4</source>
        <translation>%1, etwa %2. %3%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Following has stopped: SMTP2GO got too many requests from this address.</source>
        <translation>Die Live-Verfolgung wurde beendet: SMTP2GO hat zu viele Anfragen von dieser Adresse erhalten.</translation>
    </message>
    <message>
        <source>Following has stopped: %1</source>
        <translation>Die Live-Verfolgung wurde beendet: %1</translation>
    </message>
    <message>
        <source>Following has stopped after %1 new events, to keep memory bounded. Search again to let the older ones go.</source>
        <translation>Die Live-Verfolgung wurde nach %1 neuen Ereignissen beendet, um den Speicherbedarf zu begrenzen. Suchen Sie erneut, um die älteren loszulassen.</translation>
    </message>
    <message>
        <source>Following has stopped: more than %1 events have come since. Search again up to now first.</source>
        <translation>Die Live-Verfolgung wurde beendet: Seither sind mehr als %1 Ereignisse eingetroffen. Suchen Sie zuerst erneut bis jetzt.</translation>
    </message>
    <message>
        <source>Only searches for all events can be followed, not for the latest ones.</source>
        <translation>Nur Suchen nach allen Ereignissen können live verfolgt werden, nicht nach den letzten.</translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message>
        <source>Follow rests while the window is hidden; %1</source>
        <translation>Die Live-Verfolgung ruht, solange das Fenster verborgen ist; %1</translation>
    </message>
    <message>
        <source>Following; the last look failed; %1</source>
        <translation>Live-Verfolgung; die letzte Abfrage ist fehlgeschlagen; %1</translation>
    </message>
    <message>
        <source>Following; %1; about %2 requests a minute, at most %3</source>
        <translation>Live-Verfolgung; %1; etwa %2 Anfragen pro Minute, höchstens %3</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO shows events late, so each look reads the last %n minute(s) again: newer events may be here, too, but more can still come.</source>
        <translation>
            <numerusform>SMTP2GO zeigt Ereignisse verspätet, daher liest jede Abfrage die letzte Minute erneut: Neuere Ereignisse können auch schon hier sein, aber es können noch welche hinzukommen.</numerusform>
            <numerusform>SMTP2GO zeigt Ereignisse verspätet, daher liest jede Abfrage die letzten %n Minuten erneut: Neuere Ereignisse können auch schon hier sein, aber es können noch welche hinzukommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the other regions?</source>
        <translation>In den anderen Regionen nachsehen?</translation>
    </message>
    <message>
        <source>Fetch all the other events?</source>
        <translation>Alle anderen Ereignisse abrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the other %Ln event(s)?</source>
        <translation>
            <numerusform>Das %Ln andere Ereignis abrufen?</numerusform>
            <numerusform>Die anderen %Ln Ereignisse abrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Abrufen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite abrufen</numerusform>
            <numerusform>%Ln Seiten abrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Fetching all events: %Ln page(s) so far</source>
        <translation>
            <numerusform>Alle Ereignisse werden abgerufen: bisher %Ln Seite</numerusform>
            <numerusform>Alle Ereignisse werden abgerufen: bisher %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all events: page %1 of %2, about %3 left</source>
        <translation>Alle Ereignisse werden abgerufen: Seite %1 von %2, noch etwa %3</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>Regionen: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>All regions are fetched</source>
        <translation>Alle Regionen sind abgerufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>unbekannt vielen</translation>
    </message>
    <message>
        <source>“Load all” was cut off when Outpost ended</source>
        <translation>„Alles laden“ wurde durch das Ende von Outpost unterbrochen</translation>
    </message>
    <message>
        <source>%1 of %2 events between %3 and %4 had arrived at %5; the rest is missing. The events themselves aren’t kept: fetching starts anew.</source>
        <translation>%1 von %2 Ereignissen zwischen %3 und %4 waren um %5 eingetroffen; der Rest fehlt. Die Ereignisse selbst werden nicht aufbewahrt: Das Abrufen beginnt von vorn.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchingControls</name>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Alles laden</translation>
    </message>
    <message>
        <source>Load all r&amp;egions…</source>
        <translation>Alle &amp;Regionen laden…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Live verfolgen</translation>
    </message>
    <message>
        <source>Show new events as they come (Ctrl+T). Costs 1 to 12 searches a minute.</source>
        <translation>Neue Ereignisse laufend anzeigen (Strg+T). Kostet 1 bis 12 Suchen pro Minute.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Applied to the rows fetched</source>
        <translation>Auf die abgerufenen Zeilen angewendet</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>Find what does not fit (N)</source>
        <translation>Suchen, was nicht passt (N)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove this condition (Delete)</source>
        <translation>Diese Bedingung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Switched off: kept, but not applied</source>
        <translation>Abgeschaltet: behalten, aber nicht angewendet</translation>
    </message>
    <message>
        <source>Asked of SMTP2GO</source>
        <translation>Bei SMTP2GO abgefragt</translation>
    </message>
    <message>
        <source>Inverted. %1</source>
        <translation>Umgekehrt. %1</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Ab&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Edit in the line</source>
        <translation>In der Zeile &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Ändern in %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Return asks SMTP2GO again</source>
        <translation>Eingabetaste fragt SMTP2GO erneut ab</translation>
    </message>
    <message numerus="yes">
        <source>Return asks SMTP2GO again; %n condition(s) applied to the rows fetched already</source>
        <translation>
            <numerusform>Eingabetaste fragt SMTP2GO erneut ab; %n Bedingung ist schon auf die abgerufenen Zeilen angewendet</numerusform>
            <numerusform>Eingabetaste fragt SMTP2GO erneut ab; %n Bedingungen sind schon auf die abgerufenen Zeilen angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a filter or fill in the fields; Ctrl+Space completes, Return searches</source>
        <translation>Filter eingeben oder Felder ausfüllen; Strg+Leertaste vervollständigt, Eingabetaste sucht</translation>
    </message>
    <message>
        <source>Return searches</source>
        <translation>Eingabetaste sucht</translation>
    </message>
    <message>
        <source>The table shows what fits this filter</source>
        <translation>Die Tabelle zeigt, was diesem Filter entspricht</translation>
    </message>
</context>
<context>
    <name>FilterHistoryMenu</name>
    <message>
        <source>Earlier filters</source>
        <translation>Frühere Filter</translation>
    </message>
    <message>
        <source>&amp;Forget earlier filters</source>
        <translation>Frühere Filter &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>FilterKey</name>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc contains</source>
        <translation>E-Mail-ID, Betreff, An, Empfänger oder Bcc enthält</translation>
    </message>
    <message>
        <source>Sender contains</source>
        <translation>Absender enthält</translation>
    </message>
    <message>
        <source>Recipient contains</source>
        <translation>Empfänger enthält</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>Betreff enthält</translation>
    </message>
    <message>
        <source>Kind of event is</source>
        <translation>Art des Ereignisses ist</translation>
    </message>
    <message>
        <source>Username is</source>
        <translation>Benutzername ist</translation>
    </message>
    <message>
        <source>Subaccount is</source>
        <translation>Unterkonto ist</translation>
    </message>
    <message>
        <source>E-mail ID is</source>
        <translation>E-Mail-ID ist</translation>
    </message>
    <message>
        <source>Has a header, or Name=text in it</source>
        <translation>Hat eine Kopfzeile, oder Name=Text darin</translation>
    </message>
    <message>
        <source>Server reply, reason or error contains</source>
        <translation>Serverantwort, Grund oder Fehler enthält</translation>
    </message>
    <message>
        <source>Host or IP address contains</source>
        <translation>Host oder IP-Adresse enthält</translation>
    </message>
    <message>
        <source>From a time on: 2h, today, 2026-11-24</source>
        <translation>Ab einer Zeit: 2h, today, 2026-11-24</translation>
    </message>
    <message>
        <source>Up to a time: 30m, yesterday, 2026-11-24T10:00</source>
        <translation>Bis zu einer Zeit: 30m, yesterday, 2026-11-24T10:00</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</source>
        <translation>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>Frühere Filter</translation>
    </message>
    <message>
        <source>Earlier filters (Up, Down)</source>
        <translation>Frühere Filter (Auf, Ab)</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>Zustand des Filters</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>„%1:“ ist kein Schlüsselwort.</translation>
    </message>
    <message>
        <source>Put text with a colon in quotes. The keys are %1</source>
        <translation>Setzen Sie Text mit einem Doppelpunkt in Anführungszeichen. Die Schlüsselwörter sind %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Put text with a colon in quotes.</source>
        <translation>Meinten Sie „%1“? Setzen Sie Text mit einem Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Type it directly behind; with blanks or brackets in it, in quotes.</source>
        <translation>Geben Sie ihn direkt dahinter ein; mit Leerzeichen oder Klammern darin in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The name of the header is missing.</source>
        <translation>Der Name der Kopfzeile fehlt.</translation>
    </message>
    <message>
        <source>Type it directly behind, like header:X-Ticket or header:X-Ticket=4711.</source>
        <translation>Geben Sie ihn direkt dahinter ein, etwa header:X-Ticket oder header:X-Ticket=4711.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>Type what to look for, or remove the condition.</source>
        <translation>Geben Sie ein, wonach gesucht werden soll, oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>The quote isn&apos;t closed.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Type another &quot; at its end. A quote inside is written \&quot;.</source>
        <translation>Geben Sie am Ende ein weiteres &quot; ein. Ein Anführungszeichen im Text schreibt man \&quot;.</translation>
    </message>
    <message>
        <source>A blank is missing here.</source>
        <translation>Hier fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Or put quotes around the whole text; a quote inside is written \&quot;.</source>
        <translation>Oder setzen Sie den ganzen Text in Anführungszeichen; ein Anführungszeichen darin schreibt man \&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>Type the alternative, or remove the bar.</source>
        <translation>Geben Sie die Alternative ein oder entfernen Sie den Strich.</translation>
    </message>
    <message>
        <source>Type it directly behind, without a blank.</source>
        <translation>Geben Sie sie direkt dahinter ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is nothing before this “%1”.</source>
        <translation>Vor diesem „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>Remove it, or put it in quotes if you look for it.</source>
        <translation>Entfernen Sie es oder setzen Sie es in Anführungszeichen, wenn Sie danach suchen.</translation>
    </message>
    <message>
        <source>There is no condition in these brackets.</source>
        <translation>In diesen Klammern steht keine Bedingung.</translation>
    </message>
    <message>
        <source>Remove them, or put them in quotes if you look for them.</source>
        <translation>Entfernen Sie sie oder setzen Sie sie in Anführungszeichen, wenn Sie danach suchen.</translation>
    </message>
    <message>
        <source>This bracket isn&apos;t closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Type ) at its end.</source>
        <translation>Geben Sie am Ende ) ein.</translation>
    </message>
    <message>
        <source>This bracket closes none.</source>
        <translation>Diese Klammer schließt keine.</translation>
    </message>
    <message>
        <source>There are too many brackets in one another.</source>
        <translation>Zu viele Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Simplify the filter.</source>
        <translation>Vereinfachen Sie den Filter.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event.</source>
        <translation>„%1“ ist keine Ereignisart.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Die Arten sind %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Write 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 or 2026-11-24T10:00, with Z at its end for UTC.</source>
        <translation>Schreiben Sie 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 oder 2026-11-24T10:00, für UTC mit Z am Ende.</translation>
    </message>
    <message>
        <source>“%1:” takes one time only.</source>
        <translation>„%1:“ nimmt nur eine Zeit an.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>“%1:” is there already.</source>
        <translation>„%1:“ ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be inverted.</source>
        <translation>„%1:“ kann nicht umgekehrt werden.</translation>
    </message>
    <message>
        <source>Use “%1:” in its place.</source>
        <translation>Verwenden Sie stattdessen „%1:“.</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be in brackets or beside a bar.</source>
        <translation>„%1:“ kann nicht in Klammern oder neben einem Strich stehen.</translation>
    </message>
    <message>
        <source>The time range holds for the whole filter: put brackets around the rest, and this before them.</source>
        <translation>Der Zeitraum gilt für den ganzen Filter: Setzen Sie den Rest in Klammern und dies davor.</translation>
    </message>
</context>
<context>
    <name>FilterSuggester</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FirstViews</name>
    <message>
        <source>Bounces today</source>
        <translation>Bounces heute</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Queued longer than 10 minutes</source>
        <translation>Länger als 10 Minuten in der Warteschlange</translation>
    </message>
    <message>
        <source>Complaints and unsubscribes</source>
        <translation>Beschwerden und Abmeldungen</translation>
    </message>
</context>
<context>
    <name>FollowBar</name>
    <message>
        <source>Follow status</source>
        <translation>Status der Live-Verfolgung</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Wieder verfolgen</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Neue Ereignisse</translation>
    </message>
</context>
<context>
    <name>FollowControl</name>
    <message>
        <source>Following has ended with the new search, which doesn’t go up to now.</source>
        <translation>Die Live-Verfolgung endete mit der neuen Suche, die nicht bis jetzt reicht.</translation>
    </message>
</context>
<context>
    <name>FormAccess</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>GeneralSettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>When Outpost starts</source>
        <translation>Beim Start von Outpost</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>A&amp;ccount to open</source>
        <translation>Zu öffnendes &amp;Konto</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>Die Startseite</translation>
    </message>
    <message>
        <source>The account that was opened last</source>
        <translation>Das zuletzt geöffnete Konto</translation>
    </message>
    <message>
        <source>This account:</source>
        <translation>Dieses Konto:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the system has it: %1</source>
        <translation>Wie im System: %1</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Outpost help</source>
        <translation>Outpost-Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>%Ln hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, on %Ln other page(s)</source>
        <translation>
            <numerusform>, auf %Ln anderen Seite</numerusform>
            <numerusform>, auf %Ln anderen Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The account “%1” is read-only in Outpost.</source>
        <translation>Das Konto „%1“ ist in Outpost schreibgeschützt.</translation>
    </message>
    <message numerus="yes">
        <source>The key of the account “%1” lacks %n permission(s): %2.</source>
        <translation>
            <numerusform>Dem Schlüssel des Kontos „%1“ fehlt %n Berechtigung: %2.</numerusform>
            <numerusform>Dem Schlüssel des Kontos „%1“ fehlen %n Berechtigungen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To change something, let Outpost do so under Account &gt; Manage accounts.</source>
        <translation>Um etwas zu ändern, erlauben Sie es Outpost unter Konto &gt; Konten verwalten.</translation>
    </message>
    <message numerus="yes">
        <source>Ask whoever manages the API keys at SMTP2GO to add %n permission(s) to this key.</source>
        <translation>
            <numerusform>Bitten Sie die Person, die bei SMTP2GO die API-Schlüssel verwaltet, diesem Schlüssel %n Berechtigung zu geben.</numerusform>
            <numerusform>Bitten Sie die Person, die bei SMTP2GO die API-Schlüssel verwaltet, diesem Schlüssel %n Berechtigungen zu geben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>no CNAME</source>
        <translation>kein CNAME</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>verweigert die Antwort</translation>
    </message>
    <message>
        <source>could not find out (server failure)</source>
        <translation>konnte es nicht ermitteln (Serverfehler)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>can&apos;t be asked: not a name</source>
        <translation>kann nicht gefragt werden: kein Name</translation>
    </message>
</context>
<context>
    <name>JsonDifference</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>KeyAbility</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>read archived mail</source>
        <translation>archivierte Mails lesen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>Berichte ansehen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>Mails senden</translation>
    </message>
    <message>
        <source>see scheduled mail</source>
        <translation>geplante Mails ansehen</translation>
    </message>
    <message>
        <source>cancel scheduled mail</source>
        <translation>geplante Mails abbrechen</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>see SMS</source>
        <translation>SMS ansehen</translation>
    </message>
    <message>
        <source>send SMS</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>see templates</source>
        <translation>Vorlagen ansehen</translation>
    </message>
    <message>
        <source>change templates</source>
        <translation>Vorlagen ändern</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Absenderdomains</translation>
    </message>
    <message>
        <source>see sender domains</source>
        <translation>Absenderdomains ansehen</translation>
    </message>
    <message>
        <source>change sender domains</source>
        <translation>Absenderdomains ändern</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Einzelabsender</translation>
    </message>
    <message>
        <source>see single senders</source>
        <translation>Einzelabsender ansehen</translation>
    </message>
    <message>
        <source>change single senders</source>
        <translation>Einzelabsender ändern</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Zugelassene Absender</translation>
    </message>
    <message>
        <source>see allowed senders</source>
        <translation>zugelassene Absender ansehen</translation>
    </message>
    <message>
        <source>change allowed senders</source>
        <translation>zugelassene Absender ändern</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>Zugelassene Empfänger</translation>
    </message>
    <message>
        <source>see allowed recipients</source>
        <translation>zugelassene Empfänger ansehen</translation>
    </message>
    <message>
        <source>change allowed recipients</source>
        <translation>zugelassene Empfänger ändern</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>see suppressions</source>
        <translation>die Sperrliste ansehen</translation>
    </message>
    <message>
        <source>change suppressions</source>
        <translation>die Sperrliste ändern</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>see API keys</source>
        <translation>API-Schlüssel ansehen</translation>
    </message>
    <message>
        <source>change API keys</source>
        <translation>API-Schlüssel ändern</translation>
    </message>
    <message>
        <source>SMTP users</source>
        <translation>SMTP-Benutzer</translation>
    </message>
    <message>
        <source>see SMTP users</source>
        <translation>SMTP-Benutzer ansehen</translation>
    </message>
    <message>
        <source>change SMTP users</source>
        <translation>SMTP-Benutzer ändern</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP-Authentifizierung</translation>
    </message>
    <message>
        <source>see IP authentication</source>
        <translation>IP-Authentifizierung ansehen</translation>
    </message>
    <message>
        <source>change IP authentication</source>
        <translation>IP-Authentifizierung ändern</translation>
    </message>
    <message>
        <source>IP allow list</source>
        <translation>IP-Zulassungsliste</translation>
    </message>
    <message>
        <source>see the IP allow list</source>
        <translation>die IP-Zulassungsliste ansehen</translation>
    </message>
    <message>
        <source>change the IP allow list</source>
        <translation>die IP-Zulassungsliste ändern</translation>
    </message>
    <message>
        <source>Dedicated IPs</source>
        <translation>Dedizierte IPs</translation>
    </message>
    <message>
        <source>see dedicated IPs</source>
        <translation>dedizierte IPs ansehen</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Unterkonten</translation>
    </message>
    <message>
        <source>see subaccounts</source>
        <translation>Unterkonten ansehen</translation>
    </message>
    <message>
        <source>change subaccounts</source>
        <translation>Unterkonten ändern</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>see webhooks</source>
        <translation>Webhooks ansehen</translation>
    </message>
    <message>
        <source>change webhooks</source>
        <translation>Webhooks ändern</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>Kann alles.</translation>
    </message>
    <message>
        <source>Can do nothing but tell what it can do.</source>
        <translation>Kann nichts, außer anzugeben, was er kann.</translation>
    </message>
    <message>
        <source>can %1</source>
        <translation>kann %1</translation>
    </message>
    <message>
        <source>can partly %1</source>
        <translation>kann teilweise %1</translation>
    </message>
    <message>
        <source>can&apos;t %1</source>
        <translation>kann nicht %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>makes a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Result of trying the key</source>
        <translation>Ergebnis der Schlüsselprüfung</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>Was dieser Schlüssel kann</translation>
    </message>
    <message>
        <source>Try the other &amp;regions</source>
        <translation>Andere &amp;Regionen versuchen</translation>
    </message>
    <message>
        <source>Can %1</source>
        <translation>Kann %1</translation>
    </message>
    <message>
        <source>Can %1 in part (lacks %2)</source>
        <translation>Kann teilweise %1 (es fehlt %2)</translation>
    </message>
    <message>
        <source>Can’t %1</source>
        <translation>Kann nicht %1</translation>
    </message>
    <message>
        <source>No region knows this key</source>
        <translation>Keine Region kennt diesen Schlüssel</translation>
    </message>
    <message>
        <source>It may have been removed. Copy it once more, or make a new one.</source>
        <translation>Vielleicht wurde er entfernt. Kopieren Sie ihn noch einmal oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Der Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>SMTP2GO is slow to answer. Outpost tries again by itself.</source>
        <translation>SMTP2GO antwortet langsam. Outpost versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Asking %1 what this key can do.</source>
        <translation>%1 wird gefragt, was dieser Schlüssel kann.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>This key has no rights</source>
        <translation>Dieser Schlüssel hat keine Rechte</translation>
    </message>
    <message>
        <source>SMTP2GO knows it, but it can do nothing in Outpost. Give it permissions in SMTP2GO’s settings, or add another key.</source>
        <translation>SMTP2GO kennt ihn, aber er kann in Outpost nichts. Geben Sie ihm Berechtigungen in den Einstellungen von SMTP2GO oder fügen Sie einen anderen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>SMTP2GO knows this key</source>
        <translation>SMTP2GO kennt diesen Schlüssel</translation>
    </message>
    <message>
        <source>It belongs to the region %1.</source>
        <translation>Er gehört zur Region %1.</translation>
    </message>
</context>
<context>
    <name>KeyProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Ent&amp;sperren…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep the key in &amp;memory only</source>
        <translation>Schlüssel nur im &amp;Arbeitsspeicher halten</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The key store has no key for this account. Enter the key again.</source>
        <translation>Der Schlüsselspeicher hat keinen Schlüssel für dieses Konto. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it, or enter the key for this session.</source>
        <translation>Der Schlüsselspeicher ist gesperrt. Entsperren Sie ihn oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>There is no key store in this session. The key can be kept in memory until Outpost ends; it is never written to a file.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselspeicher. Der Schlüssel kann im Arbeitsspeicher bleiben, bis Outpost beendet wird; er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The key store doesn&apos;t answer. Try again later, or enter the key for this session.</source>
        <translation>Der Schlüsselspeicher antwortet nicht. Versuchen Sie es später erneut oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key store stayed locked because its prompt was dismissed. Unlock it, or enter the key for this session.</source>
        <translation>Der Schlüsselspeicher blieb gesperrt, weil seine Abfrage geschlossen wurde. Entsperren Sie ihn oder geben Sie den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The key store failed and doesn&apos;t say why.</source>
        <translation>Der Schlüsselspeicher ist fehlgeschlagen und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>Der Schlüsselspeicher ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>It didn&apos;t keep the key.</source>
        <translation>Er hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>It didn&apos;t remove the key.</source>
        <translation>Er hat den Schlüssel nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>LifeModel</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Alle Empfänger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 after the one before</source>
        <translation>%1 nach dem vorigen</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <source>Life of the e-mail</source>
        <translation>Weg der E-Mail</translation>
    </message>
    <message>
        <source>Choose an event to see what became of its e-mail.</source>
        <translation>Wählen Sie ein Ereignis, um zu sehen, was aus seiner E-Mail geworden ist.</translation>
    </message>
    <message>
        <source>Time line of the e-mail</source>
        <translation>Zeitachse der E-Mail</translation>
    </message>
    <message>
        <source>Why the sentence says so</source>
        <translation>Warum der Satz so lautet</translation>
    </message>
    <message>
        <source>The rule, events and replies that led to the sentence</source>
        <translation>Die Regel, die Ereignisse und die Antworten, die zu dem Satz geführt haben</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Ask SMTP2GO for all events of this e-mail, as far back as the history goes: one search (Shift+F7)</source>
        <translation>SMTP2GO nach allen Ereignissen dieser E-Mail fragen, so weit der Verlauf zurückreicht: eine Suche (Umschalt+F7)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Copy sentence, events and rule as text for a ticket</source>
        <translation>Satz, Ereignisse und Regel als Text für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>%1; asking SMTP2GO…</source>
        <translation>%1; SMTP2GO wird gefragt…</translation>
    </message>
    <message>
        <source>%1; asking failed: %2</source>
        <translation>%1; die Abfrage ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1; SMTP2GO finds no events of this e-mail</source>
        <translation>%1; SMTP2GO findet keine Ereignisse dieser E-Mail</translation>
    </message>
</context>
<context>
    <name>LifeSource</name>
    <message>
        <source>From the %1 rows fetched</source>
        <translation>Aus den %1 abgerufenen Zeilen</translation>
    </message>
    <message>
        <source>The newest %1 events of SMTP2GO as of %2</source>
        <translation>Die neuesten %1 Ereignisse von SMTP2GO, Stand %2</translation>
    </message>
    <message>
        <source>All events of SMTP2GO as of %1</source>
        <translation>Alle Ereignisse von SMTP2GO, Stand %1</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(kein Datum)</translation>
    </message>
    <message>
        <source>There is neither a delivery nor a refusal, and no other known event that would tell.</source>
        <translation>Es gibt weder eine Zustellung noch eine Ablehnung und kein anderes bekanntes Ereignis, das etwas verriete.</translation>
    </message>
    <message>
        <source>Only “Processed” is known, and no attempt. SMTP2GO shows events about two minutes late. Mail also waits when an hourly or daily limit of the plan is reached, or while a new account is reviewed.</source>
        <translation>Nur „Verarbeitet“ ist bekannt, kein Versuch. SMTP2GO zeigt Ereignisse etwa zwei Minuten verspätet. Mails warten auch, wenn ein Stunden- oder Tageslimit des Tarifs erreicht ist oder ein neues Konto geprüft wird.</translation>
    </message>
    <message>
        <source>No delivery and no refusal is known, but attempts that failed for now.</source>
        <translation>Weder Zustellung noch Ablehnung ist bekannt, aber Versuche, die vorerst gescheitert sind.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a delivery. The receiving server has taken the mail; whether it lies in the inbox or among spam, no event tells.</source>
        <translation>Das jeweils letzte von „Zugestellt“, „Hard-Bounce“ und „Abgelehnt“ entscheidet: Es ist eine Zustellung. Der Empfangsserver hat die Mail angenommen; ob sie im Posteingang oder im Spam liegt, verrät kein Ereignis.</translation>
    </message>
    <message>
        <source>What was opened, clicked or complained of must have arrived.</source>
        <translation>Was geöffnet oder angeklickt wurde oder eine Beschwerde auslöste, muss angekommen sein.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a hard bounce. SMTP2GO doesn&apos;t try again.</source>
        <translation>Das jeweils letzte von „Zugestellt“, „Hard-Bounce“ und „Abgelehnt“ entscheidet: Es ist ein Hard-Bounce. SMTP2GO versucht es nicht noch einmal.</translation>
    </message>
    <message>
        <source>A hard bounce after a delivery: the receiver took the mail and then sent it back.</source>
        <translation>Ein Hard-Bounce nach einer Zustellung: Der Empfangsserver hat die Mail angenommen und dann zurückgeschickt.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: SMTP2GO rejected it and did not send it.</source>
        <translation>Das jeweils letzte von „Zugestellt“, „Hard-Bounce“ und „Abgelehnt“ entscheidet: SMTP2GO hat die Mail abgelehnt und nicht gesendet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entschieden durch: %1</translation>
    </message>
    <message>
        <source>Attempts that failed for now: %1 (soft bounces, and delivery attempts that have no event of their own)</source>
        <translation>Vorerst gescheiterte Versuche: %1 (Soft-Bounces und Zustellversuche ohne eigenes Ereignis)</translation>
    </message>
    <message>
        <source>“Opened” and “clicked” mean that an image or a link was fetched. That may have been a program (a scanner, the image proxy of a receiver) as well as a person.</source>
        <translation>„Geöffnet“ und „Angeklickt“ bedeuten, dass ein Bild oder ein Link abgerufen wurde. Das kann ein Programm (ein Scanner, der Bilder-Proxy eines Empfangsservers) ebenso gewesen sein wie ein Mensch.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Ereignis ohne Namen</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Soft-Bounce</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Hard-Bounce</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Spam-Beschwerde</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Angeklickt</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Wieder angemeldet</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>E-Mail %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Absender: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation>dem Empfangsserver</translation>
    </message>
    <message>
        <source>, %1 after it was sent</source>
        <translation>, %1 nach dem Senden</translation>
    </message>
    <message>
        <source> after %1 attempts</source>
        <translation> nach %1 Versuchen</translation>
    </message>
    <message>
        <source> at the first attempt</source>
        <translation> beim ersten Versuch</translation>
    </message>
    <message>
        <source>Nothing here says what became of it</source>
        <translation>Nichts hier verrät, was daraus geworden ist</translation>
    </message>
    <message>
        <source>Still queued at SMTP2GO: no attempt to deliver it is known</source>
        <translation>Noch in der Warteschlange von SMTP2GO: Es ist kein Zustellversuch bekannt</translation>
    </message>
    <message>
        <source>Not delivered yet: %1 put it off %2; SMTP2GO tries again. Last answer%3</source>
        <translation>Noch nicht zugestellt: von %1 %2 zurückgestellt; SMTP2GO versucht es weiter. Letzte Antwort%3</translation>
    </message>
    <message>
        <source>Accepted by %1%2%3</source>
        <translation>Angenommen von %1%2%3</translation>
    </message>
    <message>
        <source>Arrived at %1, though no delivery is among the events</source>
        <translation>Angekommen bei %1, obwohl keine Zustellung unter den Ereignissen ist</translation>
    </message>
    <message>
        <source>Refused for good by %1%2%3%4</source>
        <translation>Endgültig abgelehnt von %1%2%3%4</translation>
    </message>
    <message>
        <source>Accepted by %1, but sent back afterwards%2</source>
        <translation>Angenommen von %1, aber danach zurückgeschickt%2</translation>
    </message>
    <message>
        <source>Not sent: SMTP2GO rejected it; %1</source>
        <translation>Nicht gesendet: SMTP2GO hat die Mail abgelehnt; %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>%1 angeklickt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (within seconds: perhaps by a scanner)</source>
        <translation>%1 (binnen Sekunden: vielleicht von einem Scanner)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>reported as spam</source>
        <translation>als Spam gemeldet</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>unsubscribed and subscribed again</source>
        <translation>abgemeldet und wieder angemeldet</translation>
    </message>
    <message>
        <source>all %1 recipients: %2</source>
        <translation>alle %1 Empfänger: %2</translation>
    </message>
    <message>
        <source>%1 of %2 recipients: %3</source>
        <translation>%1 von %2 Empfängern: %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>endgültig abgelehnt</translation>
    </message>
    <message>
        <source>accepted, but sent back afterwards</source>
        <translation>angenommen, aber danach zurückgeschickt</translation>
    </message>
    <message>
        <source>rejected by SMTP2GO</source>
        <translation>von SMTP2GO abgelehnt</translation>
    </message>
    <message>
        <source>put off, SMTP2GO tries again</source>
        <translation>zurückgestellt, SMTP2GO versucht es weiter</translation>
    </message>
    <message>
        <source>still queued</source>
        <translation>noch in der Warteschlange</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>As far as the rows fetched tell: %1</source>
        <translation>Soweit die abgerufenen Zeilen es verraten: %1</translation>
    </message>
</context>
<context>
    <name>ListPanels</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Wartet auf Ausführung: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Warten auf die Antwort von SMTP2GO.</translation>
    </message>
    <message>
        <source>This key may not read the list</source>
        <translation>Dieser Schlüssel darf die Liste nicht lesen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The list has not been read.</source>
        <translation>Die Liste wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Each word must occur somewhere in a row.</source>
        <translation>Jedes Wort muss irgendwo in einer Zeile vorkommen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The rows below are from the reading before.</source>
        <translation>Die Zeilen unten stammen vom vorherigen Lesen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Account bar</source>
        <translation>Kontoleiste</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>Konten &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>Konto s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation>Hilfe &amp;zum Element mit dem Fokus</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>Hilfe&amp;inhalt</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnose kopieren…</translation>
    </message>
    <message>
        <source>&amp;About Outpost</source>
        <translation>&amp;Über Outpost</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NetworkSettingsPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Passwort aufb&amp;ewahren</translation>
    </message>
    <message>
        <source>Where a proxy is set, nothing ever goes around it: if it refuses, Outpost says so and sends nothing. The demo and services on this computer never go through a proxy.</source>
        <translation>Wo ein Proxy gesetzt ist, wird er nie umgangen: Verweigert er sich, meldet Outpost das und sendet nichts. Die Demo und Dienste auf diesem Computer laufen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>Im Schlüsselspeicher dieses Computers</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>Im Arbeitsspeicher, bis Outpost beendet wird</translation>
    </message>
    <message>
        <source>Enter the host of the proxy: a name or an address, without “http://” and without the port.</source>
        <translation>Geben Sie den Host des Proxys ein: einen Namen oder eine Adresse, ohne „http://“ und ohne Port.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>Geben Sie den Port des Proxys ein.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Calls go straight to SMTP2GO, whatever the system says.</source>
        <translation>Aufrufe gehen direkt an SMTP2GO, was auch immer im System eingestellt ist.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names no proxy at this moment.</source>
        <translation>Für SMTP2GO nennt das System im Augenblick keinen Proxy.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names %1 at this moment.</source>
        <translation>Für SMTP2GO nennt das System im Augenblick %1.</translation>
    </message>
</context>
<context>
    <name>NewSubaccount</name>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO hat keinen Tarif mit %L1 E-Mails im Monat.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Eine dedizierte IP-Adresse setzt einen Tarif mit mehr als %L1 E-Mails im Monat voraus.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>Das SMS-Limit kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Ein Unterkonto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers beside the list</source>
        <translation>Kennzahlen zur Liste</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Ereignisarten</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Kennzahlenlisten</translation>
    </message>
    <message>
        <source>Failing receivers</source>
        <translation>Zieldomains mit Fehlern</translation>
    </message>
    <message>
        <source>Replies to failures</source>
        <translation>Antworten bei Fehlern</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Zieldomain</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>No bounces and no rejections among the rows shown</source>
        <translation>Keine Bounces und keine Ablehnungen unter den angezeigten Zeilen</translation>
    </message>
    <message>
        <source>The charts of Outpost are of another version. Install Outpost again.</source>
        <translation>Die Diagramme von Outpost gehören zu einer anderen Version. Installieren Sie Outpost neu.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Soft bounced: %1, hard bounced: %2, rejected: %3, delivered: %4</source>
        <translation>Soft-Bounce: %1, Hard-Bounce: %2, abgelehnt: %3, zugestellt: %4</translation>
    </message>
    <message>
        <source>Click or Return: only events to this receiver</source>
        <translation>Klick oder Eingabetaste: nur Ereignisse an diese Zieldomain</translation>
    </message>
    <message>
        <source>Failing receivers (%1)</source>
        <translation>Zieldomains mit Fehlern (%1)</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Click or Return: only events with “%1”</source>
        <translation>Klick oder Eingabetaste: nur Ereignisse mit „%1“</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Antworten (%1)</translation>
    </message>
    <message>
        <source>Of the %1 rows shown.</source>
        <translation>Aus den %1 angezeigten Zeilen.</translation>
    </message>
    <message>
        <source>%1 Bars of %2: drag over them, or mark with arrows and Shift, to search only that time.</source>
        <translation>%1 Balken von %2: Ziehen Sie darüber oder markieren Sie mit Pfeiltasten und Umschalt, um nur in dieser Zeit zu suchen.</translation>
    </message>
    <message>
        <source>Click or Return: only events of this kind</source>
        <translation>Klick oder Eingabetaste: nur Ereignisse dieser Art</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>API &amp;key for this session</source>
        <translation>API-&amp;Schlüssel für diese Sitzung</translation>
    </message>
    <message>
        <source>API key for this session</source>
        <translation>API-Schlüssel für diese Sitzung</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Use key</source>
        <translation>Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>What is wrong with the key</source>
        <translation>Was mit dem Schlüssel nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>&amp;Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Asking the key store for the key.</source>
        <translation>Der Schlüsselspeicher wird nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>The key store asks for its password in a window of its own.</source>
        <translation>Der Schlüsselspeicher fragt in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>%1 can’t be opened without its key</source>
        <translation>%1 kann ohne den Schlüssel nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Die Demo wird gestartet…</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>Die Demo konnte nicht gestartet werden</translation>
    </message>
</context>
<context>
    <name>PageGate</name>
    <message>
        <source>%1 (not allowed)</source>
        <translation>%1 (nicht erlaubt)</translation>
    </message>
    <message>
        <source>This key may not use “%1”</source>
        <translation>Dieser Schlüssel darf „%1“ nicht verwenden</translation>
    </message>
    <message>
        <source>%1 Then ask for its rights again. Until then nothing is sent from here.</source>
        <translation>%1 Fragen Sie seine Rechte danach erneut ab. Bis dahin wird von hier nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask for its rights again</source>
        <translation>Rechte erneut abfragen</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Pause by SMTP2GO</source>
        <translation>Pause durch SMTP2GO</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>Zu viele Anfragen. %1</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>The part “%1” of Outpost can&apos;t be loaded (%2). Install Outpost again.</source>
        <translation>Der Teil „%1“ von Outpost kann nicht geladen werden (%2). Installieren Sie Outpost neu.</translation>
    </message>
</context>
<context>
    <name>PrivacySettingsPage</name>
    <message>
        <source>What Outpost keeps, and where</source>
        <translation>Was Outpost aufbewahrt, und wo</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Was wo gespeichert ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Ein Konto vergessen</translation>
    </message>
    <message>
        <source>Takes its key out of the key store and makes sure that it is gone, removes it from the list, and deletes its settled changes and what the settings say of it. Nothing changes at SMTP2GO.</source>
        <translation>Nimmt seinen Schlüssel aus dem Schlüsselspeicher und vergewissert sich, dass er weg ist, entfernt es aus der Liste und löscht seine geklärten Änderungen und was die Einstellungen darüber enthalten. Bei SMTP2GO ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Alles vergessen…</translation>
    </message>
    <message>
        <source>Forget account and key</source>
        <translation>Konto und Schlüssel vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>key store of this computer, or memory</source>
        <translation>Schlüsselspeicher dieses Computers oder Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The keys of your accounts and the password of the proxy. They are in no file of Outpost, no log and no message.</source>
        <translation>Die Schlüssel Ihrer Konten und das Passwort des Proxys. Sie stehen in keiner Datei von Outpost, keinem Protokoll und keiner Meldung.</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Konten und Einstellungen</translation>
    </message>
    <message>
        <source>The list of accounts without their keys, what you chose here, and looks: the window, columns, light or dark. Also settings and lists that were set aside.</source>
        <translation>Die Liste der Konten ohne ihre Schlüssel, was Sie hier gewählt haben, und das Aussehen: Fenster, Spalten, hell oder dunkel. Auch beiseitegelegte Einstellungen und Listen.</translation>
    </message>
    <message>
        <source>Limits and changes</source>
        <translation>Limits und Änderungen</translation>
    </message>
    <message>
        <source>How much of the limits is used, pauses, and changes: account, operation, a sentence and what became of it. Never the request itself. The log of changes also has what was before and after, without keys and passwords.</source>
        <translation>Wie viel von den Limits verbraucht ist, Pausen und Änderungen: Konto, Operation, ein Satz und was daraus geworden ist. Nie die Anfrage selbst. Das Änderungsprotokoll enthält außerdem den Stand davor und danach, ohne Schlüssel und Passwörter.</translation>
    </message>
    <message>
        <source>Lock of the running copy</source>
        <translation>Sperre der laufenden Instanz</translation>
    </message>
    <message>
        <source>A lock, and the socket by which a second start raises the window. They hold nothing of yours.</source>
        <translation>Eine Sperre und der Socket, über den ein zweiter Start das Fenster nach vorn holt. Sie enthalten nichts von Ihnen.</translation>
    </message>
    <message>
        <source>E-mail activity</source>
        <translation>E-Mail-Aktivität</translation>
    </message>
    <message>
        <source>Events, answers of SMTP2GO and the list of requests are in memory only, and gone when Outpost ends.</source>
        <translation>Ereignisse, Antworten von SMTP2GO und die Liste der Anfragen sind nur im Arbeitsspeicher und verschwinden, wenn Outpost beendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird vergessen…</translation>
    </message>
    <message>
        <source>Forget “%1” and everything that Outpost keeps of it? This can&apos;t be undone.</source>
        <translation>„%1“ und alles vergessen, was Outpost davon aufbewahrt? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The folder %1 can&apos;t be made private.</source>
        <translation>Der Ordner %1 kann nicht privat gemacht werden.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The account has no name.</source>
        <translation>Das Konto hat keinen Namen.</translation>
    </message>
    <message>
        <source>The name of the account is too long.</source>
        <translation>Der Name des Kontos ist zu lang.</translation>
    </message>
    <message>
        <source>The name of the account has a line break or a character that can&apos;t be shown.</source>
        <translation>Der Name des Kontos enthält einen Zeilenumbruch oder ein Zeichen, das nicht angezeigt werden kann.</translation>
    </message>
    <message>
        <source>The name of the account has an API key in it. Names are shown everywhere.</source>
        <translation>Der Name des Kontos enthält einen API-Schlüssel. Namen werden überall angezeigt.</translation>
    </message>
    <message>
        <source>The API URL has an API key in it.</source>
        <translation>Die API-URL enthält einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The colour isn&apos;t one.</source>
        <translation>Die Farbe ist keine.</translation>
    </message>
    <message>
        <source>The history must be between 1 and %1 days deep.</source>
        <translation>Der Verlauf muss zwischen 1 und %1 Tage zurückreichen.</translation>
    </message>
    <message>
        <source>The id of the subaccount may only have letters and digits.</source>
        <translation>Die ID des Unterkontos darf nur Buchstaben und Ziffern enthalten.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The list of accounts is from a newer version of Outpost.</source>
        <translation>Die Liste der Konten stammt von einer neueren Version von Outpost.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged.</source>
        <translation>Die Liste der Konten ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 %2 was left as it is. Changes to the accounts can&apos;t be saved.</source>
        <translation>%1 %2 wurde gelassen, wie es ist. Änderungen an den Konten können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Sie wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read.</source>
        <translation>Die Liste der Konten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be saved in %1: %2</source>
        <translation>Die Liste der Konten kann nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Es gibt schon ein Konto „%1“.</translation>
    </message>
    <message>
        <source>There is one demo, and only it can be hidden.</source>
        <translation>Es gibt nur eine Demo, und nur sie kann ausgeblendet werden.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Dieses Konto ist schon in der Liste.</translation>
    </message>
    <message>
        <source>This account isn&apos;t in the list any more.</source>
        <translation>Dieses Konto ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The demo stays what it is, and only it can be hidden.</source>
        <translation>Die Demo bleibt, was sie ist, und nur sie kann ausgeblendet werden.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be removed, only hidden.</source>
        <translation>Die Demo kann nicht entfernt, nur ausgeblendet werden.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts is still being read. Try again in a moment.</source>
        <translation>Die Liste der Konten wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Changes to the accounts are not saved: a list of accounts that can&apos;t be used is in the way, see the message before.</source>
        <translation>Änderungen an den Konten werden nicht gespeichert: Eine nicht verwendbare Liste von Konten ist im Weg, siehe die Meldung davor.</translation>
    </message>
</context>
<context>
    <name>ProxyKeeper</name>
    <message>
        <source>The password of the proxy can&apos;t be read: %1 It can be entered under File &gt; Settings &gt; Network.</source>
        <translation>Das Passwort des Proxys kann nicht gelesen werden: %1 Es kann unter Datei &gt; Einstellungen &gt; Netzwerk eingegeben werden.</translation>
    </message>
    <message>
        <source>The key store did not take the change of the proxy&apos;s password, which holds until Outpost ends: %1</source>
        <translation>Der Schlüsselspeicher hat die Änderung des Proxy-Passworts nicht angenommen; es gilt, bis Outpost beendet wird: %1</translation>
    </message>
</context>
<context>
    <name>QueueConditionBar</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all e-mails, not only queued ones</source>
        <translation>Alle E-Mails anzeigen, nicht nur die in der Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>Only e-mails that were processed more than %Ln minute(s) ago and of which nothing else is known among the events fetched.</source>
        <translation>
            <numerusform>Nur E-Mails, die vor mehr als %Ln Minute verarbeitet wurden und über die unter den abgerufenen Ereignissen sonst nichts bekannt ist.</numerusform>
            <numerusform>Nur E-Mails, die vor mehr als %Ln Minuten verarbeitet wurden und über die unter den abgerufenen Ereignissen sonst nichts bekannt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueStatusBar</name>
    <message>
        <source>Account and host</source>
        <translation>Konto und Host</translation>
    </message>
    <message>
        <source>Queue status</source>
        <translation>Status der Warteschlange</translation>
    </message>
    <message>
        <source>Searches left</source>
        <translation>Übrige Suchen</translation>
    </message>
    <message>
        <source>SMTP2GO allows this many activity searches a minute. Outpost counts them and lets searches wait for their turn.</source>
        <translation>So viele Aktivitätssuchen lässt SMTP2GO pro Minute zu. Outpost zählt sie und lässt Suchen warten, bis sie an der Reihe sind.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n in der Warteschlange</numerusform>
            <numerusform>%n in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1, die nächste in %2</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, resumes in %1</source>
        <translation>Von SMTP2GO pausiert, weiter in %1</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, trying one request</source>
        <translation>Von SMTP2GO pausiert, eine Anfrage wird versucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n Anfrage wartet; nichts geht verloren.</numerusform>
            <numerusform>%n Anfragen warten; nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches left</source>
        <translation>%1 von %2 Suchen übrig</translation>
    </message>
</context>
<context>
    <name>QueuedKeyProbe</name>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit Outpost</source>
        <translation>Outpost beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still under way.</source>
        <translation>
            <numerusform>%n Änderung ist noch in Arbeit.</numerusform>
            <numerusform>%n Änderungen sind noch in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now, what has not been sent is dropped, and nobody knows what became of the rest: it will be listed under “Changes in doubt” when you start Outpost again.</source>
        <translation>Wenn Sie Outpost jetzt beenden, wird verworfen, was noch nicht gesendet ist, und niemand weiß, was aus dem Rest geworden ist: Er steht beim nächsten Start unter „Ungeklärte Änderungen“.</translation>
    </message>
    <message>
        <source>&amp;Wait, then quit</source>
        <translation>&amp;Warten, dann beenden</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message>
        <source>All changes are done by now.</source>
        <translation>Inzwischen sind alle Änderungen erledigt.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBadge</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Read-only account</source>
        <translation>Schreibgeschütztes Konto</translation>
    </message>
    <message>
        <source>Outpost changes nothing in this account: every change is refused before it is sent.</source>
        <translation>Outpost ändert in diesem Konto nichts: Jede Änderung wird verweigert, bevor sie gesendet wird.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>To be published</source>
        <translation>Zu veröffentlichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>SMTP2GO believes</source>
        <translation>SMTP2GO glaubt</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>Antwort des DNS</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>%1: Name</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>%1: Typ</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1: Eintrag</translation>
    </message>
    <message>
        <source>Tracking is off: nothing has to be published.</source>
        <translation>Das Tracking ist aus: Nichts muss veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sees %1</source>
        <translation>Sieht %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>“Check DNS” asks from this computer.</source>
        <translation>„DNS prüfen“ fragt von diesem Computer aus.</translation>
    </message>
    <message>
        <source>At the zone: %1</source>
        <translation>Bei der Zone: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Records to publish for %1</source>
        <translation>Zu veröffentlichende Einträge für %1</translation>
    </message>
    <message>
        <source>These records belong into the DNS of the domain. SMTP2GO looks for them every seven minutes, or when you press “Verify”.</source>
        <translation>Diese Einträge gehören in das DNS der Domain. SMTP2GO sucht alle sieben Minuten nach ihnen oder wenn Sie „Verifizieren“ drücken.</translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>It is there already</source>
        <translation>Es ist schon vorhanden</translation>
    </message>
    <message>
        <source>The plan of the account has no room for more</source>
        <translation>Der Tarif des Kontos hat keinen Platz für mehr</translation>
    </message>
    <message>
        <source>It isn&apos;t there</source>
        <translation>Es ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Reload the list. If it isn&apos;t there, look at the subaccounts and ask SMTP2GO&apos;s support who has it.</source>
        <translation>Laden Sie die Liste neu. Ist es nicht dabei, sehen Sie bei den Unterkonten nach und fragen Sie den Support von SMTP2GO, wer es hat.</translation>
    </message>
    <message>
        <source>Remove one that isn&apos;t needed any more, or change the plan in the web app of SMTP2GO.</source>
        <translation>Entfernen Sie eines, das nicht mehr gebraucht wird, oder wechseln Sie den Tarif in der Web-App von SMTP2GO.</translation>
    </message>
    <message>
        <source>Reload the list: somebody else may have removed it.</source>
        <translation>Laden Sie die Liste neu: Vielleicht hat es jemand anderes entfernt.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>The API URL has no host. It looks like https://api.smtp2go.com/v3.</source>
        <translation>Die API-URL hat keinen Host. Sie sieht so aus: https://api.smtp2go.com/v3.</translation>
    </message>
    <message>
        <source>The API URL must begin with https: over http the API key could be read on the way to %1. Plain http is for this computer only.</source>
        <translation>Die API-URL muss mit https beginnen: Über http könnte der API-Schlüssel auf dem Weg zu %1 mitgelesen werden. Unverschlüsseltes http ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>The API URL must begin with https://.</source>
        <translation>Die API-URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The API URL must be only a host and a path.</source>
        <translation>Die API-URL darf nur aus Host und Pfad bestehen.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Global (nearest)</source>
        <translation>Global (nächster Standort)</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>Other address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>it doesn&apos;t say why. Possible: the recipient is on the suppression list, the sender is not verified, or the credential is in sandbox mode</source>
        <translation>der Grund wird nicht genannt. Möglich: Der Empfänger steht auf der Sperrliste, der Absender ist nicht verifiziert oder der Zugang ist im Sandbox-Modus</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, since an earlier mail bounced</source>
        <translation>der Empfänger steht auf der Sperrliste, weil eine frühere Mail als Bounce zurückkam</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, having unsubscribed</source>
        <translation>der Empfänger steht auf der Sperrliste, weil er sich abgemeldet hat</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list after a spam complaint</source>
        <translation>der Empfänger steht nach einer Spam-Beschwerde auf der Sperrliste</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list</source>
        <translation>der Empfänger steht auf der Sperrliste</translation>
    </message>
    <message>
        <source>the sender is not verified</source>
        <translation>der Absender ist nicht verifiziert</translation>
    </message>
    <message>
        <source>the credential is in sandbox mode</source>
        <translation>der Zugang ist im Sandbox-Modus</translation>
    </message>
    <message>
        <source>Look at the suppressions, at the verified senders, and whether the credential is in sandbox mode.</source>
        <translation>Sehen Sie die Sperrliste und die verifizierten Absender durch und prüfen Sie, ob der Zugang im Sandbox-Modus ist.</translation>
    </message>
    <message>
        <source>The suppression ends by itself a week after a hard bounce; remove it sooner if the address is right.</source>
        <translation>Die Sperrung endet eine Woche nach einem Hard-Bounce von selbst; heben Sie sie früher auf, wenn die Adresse stimmt.</translation>
    </message>
    <message>
        <source>It stays until somebody removes it. Only do so when the recipient wants it.</source>
        <translation>Sie bleibt, bis jemand sie aufhebt. Tun Sie das nur, wenn der Empfänger es wünscht.</translation>
    </message>
    <message>
        <source>Look at the suppressions for the reason.</source>
        <translation>Sehen Sie in der Sperrliste nach dem Grund.</translation>
    </message>
    <message>
        <source>Verify the domain or the address of the sender at SMTP2GO.</source>
        <translation>Verifizieren Sie die Domain oder die Adresse des Absenders bei SMTP2GO.</translation>
    </message>
    <message>
        <source>Mail of that credential is shown as rejected on purpose. Switch the sandbox off to send in earnest.</source>
        <translation>Mails dieses Zugangs werden absichtlich als abgelehnt angezeigt. Schalten Sie die Sandbox ab, um wirklich zu senden.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>A newer question took its place</source>
        <translation>Eine neuere Abfrage trat an ihre Stelle</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Wiederholung in %1</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>Wiederholung in Kürze</translation>
    </message>
    <message>
        <source>Joined an equal request</source>
        <translation>An gleiche Anfrage angeschlossen</translation>
    </message>
    <message>
        <source>Done, joined an equal request</source>
        <translation>Erledigt, an gleiche Anfrage angeschlossen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>paused by SMTP2GO</source>
        <translation>von SMTP2GO pausiert</translation>
    </message>
    <message>
        <source>another request tries whether the pause is over</source>
        <translation>eine andere Anfrage prüft, ob die Pause vorbei ist</translation>
    </message>
    <message>
        <source>a moment before the next attempt</source>
        <translation>ein Moment vor dem nächsten Versuch</translation>
    </message>
    <message>
        <source>a change of this account is under way</source>
        <translation>eine Änderung dieses Kontos ist in Arbeit</translation>
    </message>
    <message>
        <source>too many error answers</source>
        <translation>zu viele Fehlerantworten</translation>
    </message>
    <message>
        <source>the limit of this operation</source>
        <translation>das Limit dieser Operation</translation>
    </message>
    <message>
        <source>background work is spaced out</source>
        <translation>Hintergrundarbeit wird zeitlich verteilt</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>andere sind vorher an der Reihe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>%1 gewartet</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Shows requests whose operation, account, status or request ID contain this</source>
        <translation>Zeigt Anfragen, deren Operation, Konto, Status oder Anfrage-ID dies enthält</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Operation, account, status, request ID</source>
        <translation>Operation, Konto, Status, Anfrage-ID</translation>
    </message>
    <message>
        <source>Only requests that failed</source>
        <translation>Nur fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Only requests that wait</source>
        <translation>Nur wartende Anfragen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Anzahl der Anfragen</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>Wonach der Support von SMTP2GO fragt</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>As a command line, with the key as $SMTP2GO_API_KEY</source>
        <translation>Als Befehlszeile, mit dem Schlüssel als $SMTP2GO_API_KEY</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Remove the requests that have ended from this list</source>
        <translation>Die beendeten Anfragen aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Anfrage-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 von %Ln Anfrage</numerusform>
            <numerusform>%1 von %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1. An export has no such limit.</source>
        <translation>%1 kopiert. Ein Export hat kein solches Limit.</translation>
    </message>
</context>
<context>
    <name>SecretServiceUnlock</name>
    <message>
        <source>Default keyring</source>
        <translation>Standard-Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>SenderDomainChange</name>
    <message>
        <source>“%1” is no domain.</source>
        <translation>„%1“ ist keine Domain.</translation>
    </message>
    <message>
        <source>Type the domain to add.</source>
        <translation>Geben Sie die Domain ein, die hinzugefügt werden soll.</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>Tracking und Return-Path können nicht denselben Namen haben.</translation>
    </message>
    <message>
        <source>Type only what stands before “%1”.</source>
        <translation>Geben Sie nur ein, was vor „%1“ steht.</translation>
    </message>
    <message>
        <source>“%1” is the name that it has now.</source>
        <translation>„%1“ ist der jetzige Name.</translation>
    </message>
</context>
<context>
    <name>SenderDomainModel</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>DNS from here</source>
        <translation>DNS von hier</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Name in DNS</source>
        <translation>Name im DNS</translation>
    </message>
</context>
<context>
    <name>SenderDomainQuery</name>
    <message>
        <source>The domain has a line break or another control character in it.</source>
        <translation>Die Domain enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>SenderDomainService</name>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Absenderdomain „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Verify sender domain “%1”</source>
        <translation>Absenderdomain „%1“ verifizieren</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Return-Path von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Tracking-Namen von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change who may use “%1”</source>
        <translation>Ändern, wer „%1“ verwenden darf</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Absenderdomain „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>SenderDomainState</name>
    <message>
        <source>DKIM is seen, the return path isn&apos;t: mail is signed, but bounces don&apos;t find their way and SPF doesn&apos;t match the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>DKIM ist sichtbar, der Return-Path nicht: Mails werden signiert, aber Bounces finden nicht zurück und SPF passt nicht zur Domain. SMTP2GO betrachtet sie nicht als verifiziert.</translation>
    </message>
    <message>
        <source>The return path is seen, DKIM isn&apos;t: mail goes out without the signature of the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>Der Return-Path ist sichtbar, DKIM nicht: Mails gehen ohne die Signatur der Domain hinaus. SMTP2GO betrachtet sie nicht als verifiziert.</translation>
    </message>
    <message>
        <source>The return path isn&apos;t seen any more.</source>
        <translation>Der Return-Path ist nicht mehr sichtbar.</translation>
    </message>
    <message>
        <source>The DKIM record isn&apos;t seen any more.</source>
        <translation>Der DKIM-Eintrag ist nicht mehr sichtbar.</translation>
    </message>
    <message>
        <source>Neither the DKIM record nor the return path is seen any more.</source>
        <translation>Weder der DKIM-Eintrag noch der Return-Path ist noch sichtbar.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t see the records of this domain in DNS yet.</source>
        <translation>SMTP2GO sieht die Einträge dieser Domain noch nicht im DNS.</translation>
    </message>
    <message>
        <source>Mail from this domain is signed, and its bounces are understood.</source>
        <translation>Mails von dieser Domain werden signiert, und ihre Bounces werden ausgewertet.</translation>
    </message>
    <message>
        <source>This domain was verified before. %1 Its mail may be held back or refused.</source>
        <translation>Diese Domain war früher verifiziert. %1 Ihre Mails werden möglicherweise zurückgehalten oder abgelehnt.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say whether it sees the records of this domain.</source>
        <translation>SMTP2GO sagt nicht, ob es die Einträge dieser Domain sieht.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Half verified</source>
        <translation>Teilweise verifiziert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation>Nicht mehr verifiziert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>It belongs to the master account, which alone can change it.</source>
        <translation>Sie gehört dem Hauptkonto, das sie allein ändern kann.</translation>
    </message>
    <message>
        <source>Opens and clicks aren&apos;t counted: tracking is off.</source>
        <translation>Öffnungen und Klicks werden nicht gezählt: Das Tracking ist aus.</translation>
    </message>
</context>
<context>
    <name>SenderDomainText</name>
    <message>
        <source>SMTP2GO, for mail from %1</source>
        <translation>SMTP2GO, für Mails von %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>We send mail from %1 through SMTP2GO. For receivers to trust that mail, please publish these records in the DNS of that domain:</source>
        <translation>wir versenden Mails von %1 über SMTP2GO. Damit Empfänger diesen Mails vertrauen, veröffentlichen Sie bitte diese Einträge im DNS der Domain:</translation>
    </message>
    <message>
        <source>  Name:  %1</source>
        <translation>  Name: %1</translation>
    </message>
    <message>
        <source>  Type:  %1</source>
        <translation>  Typ:  %1</translation>
    </message>
    <message>
        <source>  Value: %1</source>
        <translation>  Wert: %1</translation>
    </message>
    <message>
        <source>Nothing else may stand at these names, and they must not go through a proxy (at Cloudflare: “DNS only”). Some forms add the domain to the name by themselves; then type only what stands before it.</source>
        <translation>Unter diesen Namen darf nichts anderes stehen, und sie dürfen nicht über einen Proxy laufen (bei Cloudflare: „DNS only“). Manche Formulare hängen die Domain von selbst an den Namen an; geben Sie dann nur ein, was davor steht.</translation>
    </message>
    <message>
        <source>Please leave them in place: without them the mail stops.</source>
        <translation>Bitte lassen Sie die Einträge bestehen: Ohne sie werden keine Mails mehr versendet.</translation>
    </message>
    <message>
        <source>As lines of a zone file:</source>
        <translation>Als Zeilen einer Zonendatei:</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Ausgestellt %1</translation>
    </message>
    <message>
        <source>%1, from master</source>
        <translation>%1, vom Hauptkonto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>From master</source>
        <translation>Vom Hauptkonto</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Future subaccounts</source>
        <translation>Künftige Unterkonten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) and future ones</source>
        <translation>
            <numerusform>%Ln Unterkonto und künftige</numerusform>
            <numerusform>%Ln Unterkonten und künftige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln Unterkonto</numerusform>
            <numerusform>%Ln Unterkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>SenderDomainTips</name>
    <message>
        <source>“Check DNS” asks the DNS from this computer, and the name servers of the zone.</source>
        <translation>„DNS prüfen“ befragt das DNS von diesem Computer aus und die Nameserver der Zone.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>What SMTP2GO believes, by DKIM and return path</source>
        <translation>Was SMTP2GO glaubt, nach DKIM und Return-Path</translation>
    </message>
    <message>
        <source>The signature of mail, by a key in DNS</source>
        <translation>Die Signatur der Mails, mit einem Schlüssel im DNS</translation>
    </message>
    <message>
        <source>Where bounces go, by which SPF passes</source>
        <translation>Wohin Bounces gehen und wodurch SPF besteht</translation>
    </message>
    <message>
        <source>The host of tracked links and of opens</source>
        <translation>Der Host für getrackte Links und Öffnungen</translation>
    </message>
    <message>
        <source>What the DNS says when asked from this computer</source>
        <translation>Was das DNS auf Fragen von diesem Computer antwortet</translation>
    </message>
    <message>
        <source>For the host of tracked links</source>
        <translation>Für den Host der getrackten Links</translation>
    </message>
    <message>
        <source>Whether the domain comes from the master account</source>
        <translation>Ob die Domain vom Hauptkonto kommt</translation>
    </message>
    <message>
        <source>Subaccounts that may send from it</source>
        <translation>Unterkonten, die von ihr senden dürfen</translation>
    </message>
</context>
<context>
    <name>SenderExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Zeilen in eine Datei oder in die Zwischenablage schreiben (Strg+Umschalt+E)</translation>
    </message>
</context>
<context>
    <name>SenderNoteText</name>
    <message>
        <source>%1 verified</source>
        <translation>%1 verifiziert</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 nicht verifiziert</translation>
    </message>
    <message>
        <source>SMTP2GO: %1.</source>
        <translation>SMTP2GO: %1.</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS: %1.</source>
        <translation>DNS: %1.</translation>
    </message>
</context>
<context>
    <name>SenderNotices</name>
    <message>
        <source>%1 got worse</source>
        <translation>%1 hat sich verschlechtert</translation>
    </message>
    <message numerus="yes">
        <source>%n senders got worse</source>
        <translation>
            <numerusform>%n Absender hat sich verschlechtert</numerusform>
            <numerusform>%n Absender haben sich verschlechtert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 und %n weiterer.</numerusform>
            <numerusform>%1 und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderWatch</name>
    <message>
        <source>SMTP2GO no longer verifies it: %1.</source>
        <translation>SMTP2GO verifiziert die Domain nicht mehr: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: Missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS has a fault: %1.</source>
        <translation>Das DNS hat einen Fehler: %1.</translation>
    </message>
</context>
<context>
    <name>SendersPage</name>
    <message>
        <source>Kinds of senders</source>
        <translation>Arten von Absendern</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Absenderdomains</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Einzelabsender</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Zugelassene Absender</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender details</source>
        <translation>Absenderdetails</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>&amp;Zum Filter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Ab&amp;brechen</translation>
    </message>
</context>
<context>
    <name>SendersSettingsPage</name>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Check sender domains</source>
        <translation>Absenderdomains &amp;prüfen</translation>
    </message>
    <message>
        <source>While an account is open, Outpost asks SMTP2GO once for its sender domains and the DNS for their records. When a sender gets worse, the desktop shows a notice. The history stays on this computer and goes when the account is forgotten.</source>
        <translation>Solange ein Konto geöffnet ist, fragt Outpost SMTP2GO einmal nach seinen Absenderdomains und das DNS nach deren Einträgen. Verschlechtert sich ein Absender, zeigt der Desktop eine Benachrichtigung. Der Verlauf bleibt auf diesem Computer und verschwindet, wenn das Konto vergessen wird.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Alle 10 Minuten</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Alle 30 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Alle 6 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The settings are not saved</source>
        <translation>Die Einstellungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The password of the proxy</source>
        <translation>Das Passwort des Proxys</translation>
    </message>
    <message>
        <source>Outpost begins with other settings</source>
        <translation>Outpost beginnt mit anderen Einstellungen</translation>
    </message>
    <message>
        <source>“%1” is forgotten. The key store was asked again: its key is gone.</source>
        <translation>„%1“ ist vergessen. Der Schlüsselspeicher wurde noch einmal gefragt: Der Schlüssel ist weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n settled change(s) were deleted.</source>
        <translation>
            <numerusform>%n geklärte Änderung wurde gelöscht.</numerusform>
            <numerusform>%n geklärte Änderungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt stay until you settle them.</source>
        <translation>
            <numerusform>%n ungeklärte Änderung bleibt, bis Sie sie klären.</numerusform>
            <numerusform>%n ungeklärte Änderungen bleiben, bis Sie sie klären.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Einstellungsseiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the settings can&apos;t be saved.</source>
        <translation>%1 %2 wurde gelassen, wie es ist. Änderungen an den Einstellungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of Outpost.</source>
        <translation>Die Einstellungen stammen von einer neueren Version von Outpost.</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>Die Einstellungen sind beschädigt.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Sie wurden als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read.</source>
        <translation>Die Einstellungen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in %1: %2</source>
        <translation>Die Einstellungen können nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The disk is full, or the file is not ours to write.</source>
        <translation>Der Datenträger ist voll, oder die Datei gehört uns nicht.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Who may send from %1, beside the master account?</source>
        <translation>Wer außer dem Hauptkonto darf von %1 senden?</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortfahren…</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Ein Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>A command or a key, for example Ctrl+F</source>
        <translation>Ein Befehl oder eine Taste, zum Beispiel Strg+F</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Nothing has this name or key.</source>
        <translation>Nichts hat diesen Namen oder diese Taste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%Ln Befehl mit Tastenkürzel</numerusform>
            <numerusform>%Ln Befehle mit Tastenkürzel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%1 von %Ln Befehl mit Tastenkürzel</numerusform>
            <numerusform>%1 von %Ln Befehlen mit Tastenkürzel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) copied as text</source>
        <translation>
            <numerusform>%Ln Befehl als Text kopiert</numerusform>
            <numerusform>%Ln Befehle als Text kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another version of Outpost is open (process %1). Close it first.</source>
        <translation>Eine andere Version von Outpost ist geöffnet (Prozess %1). Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Outpost is open already (process %1), but it does not answer. Wait a moment, or end that process.</source>
        <translation>Outpost ist schon geöffnet (Prozess %1), antwortet aber nicht. Warten Sie einen Moment oder beenden Sie diesen Prozess.</translation>
    </message>
</context>
<context>
    <name>SingleSender</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address.</source>
        <translation>„%1“ ist keine einzelne E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The address has a line break or another control character in it.</source>
        <translation>Die Adresse enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>SingleSenderAddition</name>
    <message>
        <source>Send “%1” the verification mail again</source>
        <translation>„%1“ die Verifizierungsmail erneut senden</translation>
    </message>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Einzelabsender „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” gets the verification mail again</source>
        <translation>„%1“ erhält die Verifizierungsmail erneut</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>„%1“ wurde hinzugefügt</translation>
    </message>
    <message>
        <source>SMTP2GO sends a mail to “%1”. The account can send from that address once its owner has clicked the link in it.</source>
        <translation>SMTP2GO schickt eine Mail an „%1“. Das Konto kann von dieser Adresse senden, sobald ihr Inhaber den Link darin angeklickt hat.</translation>
    </message>
    <message>
        <source>“%1” is verified already.</source>
        <translation>„%1“ ist schon verifiziert.</translation>
    </message>
    <message>
        <source>A mail can&apos;t be called back.</source>
        <translation>Eine Mail kann nicht zurückgerufen werden.</translation>
    </message>
    <message>
        <source>It can be removed again, but not the mail.</source>
        <translation>Der Einzelabsender kann wieder entfernt werden, die Mail nicht.</translation>
    </message>
</context>
<context>
    <name>SingleSenderChecker</name>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>„%1“ gehört nicht zu den Einzelabsendern.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders.</source>
        <translation>„%1“ gehört zu den Einzelabsendern.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders, but nothing shows whether its verification mail went out once more.</source>
        <translation>„%1“ gehört zu den Einzelabsendern, aber nichts zeigt, ob die Verifizierungsmail noch einmal hinausging.</translation>
    </message>
    <message>
        <source>“%1” is still among the single senders.</source>
        <translation>„%1“ gehört noch zu den Einzelabsendern.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders any more.</source>
        <translation>„%1“ gehört nicht mehr zu den Einzelabsendern.</translation>
    </message>
</context>
<context>
    <name>SingleSenderModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Waits for its owner</source>
        <translation>Wartet auf Inhaber</translation>
    </message>
</context>
<context>
    <name>SingleSenderRemoving</name>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Einzelabsender „%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>Mail from “%1” is refused from now on, unless its domain is a verified sender domain.</source>
        <translation>Mails von „%1“ werden ab jetzt abgelehnt, außer wenn die Domain eine verifizierte Absenderdomain ist.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail is sent from it now.</source>
        <translation>Die Adresse ist nicht verifiziert, daher werden jetzt keine Mails von ihr gesendet.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>„%1“ gehört nicht zu den Einzelabsendern.</translation>
    </message>
    <message>
        <source>It can be added again, but its owner has to click the link in a new mail before it can be used.</source>
        <translation>Die Adresse kann wieder hinzugefügt werden, aber ihr Inhaber muss den Link in einer neuen Mail anklicken, bevor sie verwendet werden kann.</translation>
    </message>
    <message>
        <source>It can be added again, which sends its owner another mail.</source>
        <translation>Die Adresse kann wieder hinzugefügt werden; das schickt ihrem Inhaber eine weitere Mail.</translation>
    </message>
</context>
<context>
    <name>SingleSenderService</name>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Einzelabsender „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Einzelabsender „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>SingleSenderState</name>
    <message>
        <source>Single sender</source>
        <translation>Einzelabsender</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
</context>
<context>
    <name>SinglesTab</name>
    <message>
        <source>Filter single senders</source>
        <translation>Einzelabsender filtern</translation>
    </message>
    <message>
        <source>Filter: a part of the address, or its state (Ctrl+F)</source>
        <translation>Filter: ein Teil der Adresse oder ihr Zustand (Strg+F)</translation>
    </message>
    <message>
        <source>Refresh single senders</source>
        <translation>Einzelabsender aktualisieren</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Die Liste neu lesen (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add single sender</source>
        <translation>Einzelabsender hinzufügen</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Resend verification</source>
        <translation>Verifizierung erneut senden</translation>
    </message>
    <message>
        <source>Resend verification…</source>
        <translation>Verifizierung erneut senden…</translation>
    </message>
    <message>
        <source>Remove single sender</source>
        <translation>Einzelabsender entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Einzelabsender</translation>
    </message>
    <message>
        <source>Single senders status</source>
        <translation>Status der Einzelabsender</translation>
    </message>
    <message>
        <source>No single senders yet</source>
        <translation>Noch keine Einzelabsender</translation>
    </message>
    <message>
        <source>A single sender is one address whose domain you can’t verify, e.g. at a mail provider.</source>
        <translation>Ein Einzelabsender ist eine einzelne Adresse, deren Domain Sie nicht verifizieren können, z. B. bei einem Mailanbieter.</translation>
    </message>
    <message>
        <source>Add one; whoever reads its mail has to open a link.</source>
        <translation>Fügen Sie einen hinzu; wer dort die Mails liest, muss einen Link öffnen.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add s&amp;ingle sender…</source>
        <translation>E&amp;inzelabsender hinzufügen…</translation>
    </message>
    <message>
        <source>Add an address to send from</source>
        <translation>Eine Adresse hinzufügen, von der gesendet werden soll</translation>
    </message>
    <message>
        <source>Rese&amp;nd verification…</source>
        <translation>Verifizierung erneut se&amp;nden…</translation>
    </message>
    <message>
        <source>Send the mail with the link again</source>
        <translation>Die Mail mit dem Link erneut senden</translation>
    </message>
    <message>
        <source>Remove sin&amp;gle sender…</source>
        <translation>Einzelabsender ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Die Adresse entfernen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Single senders are switched off</source>
        <translation>Einzelabsender sind abgeschaltet</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>Die Liste der zugelassenen Absender ist aktiv: Sie allein bestimmt, wer senden darf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified; the free plan has room for %1</source>
        <translation>
            <numerusform>%Ln verifiziert; im kostenlosen Tarif ist Platz für %1</numerusform>
            <numerusform>%Ln verifiziert; im kostenlosen Tarif ist Platz für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an address to see how it stands.</source>
        <translation>Wählen Sie eine Adresse, um zu sehen, wie es um sie steht.</translation>
    </message>
    <message>
        <source>This address may be sent from.</source>
        <translation>Von dieser Adresse darf gesendet werden.</translation>
    </message>
    <message>
        <source>SMTP2GO has sent a mail with a link to this address. It may be sent from once somebody has opened the link; “Resend verification” sends the mail again.</source>
        <translation>SMTP2GO hat an diese Adresse eine Mail mit einem Link geschickt. Von ihr darf gesendet werden, sobald jemand den Link geöffnet hat; „Verifizierung erneut senden“ schickt die Mail noch einmal.</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>StatusCode</name>
    <message>
        <source>No more is said than the class of the code.</source>
        <translation>Mehr als die Klasse des Codes wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Read the words of the reply.</source>
        <translation>Lesen Sie den Text der Antwort.</translation>
    </message>
    <message>
        <source>Something about an address.</source>
        <translation>Etwas mit einer Adresse.</translation>
    </message>
    <message>
        <source>Check the address of the recipient.</source>
        <translation>Prüfen Sie die Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the receiver.</source>
        <translation>Dieses Postfach gibt es auf dem Empfangsserver nicht.</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list.</source>
        <translation>Berichtigen Sie die Adresse oder nehmen Sie sie aus der Liste.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist or takes no mail.</source>
        <translation>Die Domain des Empfängers existiert nicht oder nimmt keine Mails an.</translation>
    </message>
    <message>
        <source>Check the part behind the @ for typing errors.</source>
        <translation>Prüfen Sie den Teil hinter dem @ auf Tippfehler.</translation>
    </message>
    <message>
        <source>The address of the recipient is malformed.</source>
        <translation>Die Adresse des Empfängers ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>Die Adresse passt auf mehr als ein Postfach.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Bitten Sie den Empfänger um eine andere Adresse.</translation>
    </message>
    <message>
        <source>The address is valid.</source>
        <translation>Die Adresse ist gültig.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>Das Postfach ist umgezogen, ohne eine neue Adresse zu hinterlassen.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Bitten Sie den Empfänger um die neue Adresse.</translation>
    </message>
    <message>
        <source>The address of the sender is malformed.</source>
        <translation>Die Adresse des Absenders ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>Correct the address that the mail is sent from.</source>
        <translation>Berichtigen Sie die Adresse, von der die Mail gesendet wird.</translation>
    </message>
    <message>
        <source>The address of the sender can&apos;t be answered: its domain is unknown.</source>
        <translation>An die Adresse des Absenders kann nicht geantwortet werden: Ihre Domain ist unbekannt.</translation>
    </message>
    <message>
        <source>Check the DNS of the sender&apos;s domain.</source>
        <translation>Prüfen Sie das DNS der Absenderdomain.</translation>
    </message>
    <message>
        <source>The mail was passed on to a system that does not speak in codes.</source>
        <translation>Die Mail wurde an ein System weitergegeben, das keine Codes kennt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain or directory says that it takes no mail there.</source>
        <translation>Domain oder Verzeichnis des Empfängers geben an, dass dort keine Mails angenommen werden.</translation>
    </message>
    <message>
        <source>Check the address; take it off the list if it is right.</source>
        <translation>Prüfen Sie die Adresse; nehmen Sie sie aus der Liste, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>Etwas mit dem Postfach.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Erreichen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail for now.</source>
        <translation>Das Postfach ist abgeschaltet oder nimmt zurzeit keine Mails an.</translation>
    </message>
    <message>
        <source>Reach the recipient another way; take the address off the list if it stays so.</source>
        <translation>Erreichen Sie den Empfänger auf anderem Weg; bleibt es so, nehmen Sie die Adresse aus der Liste.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The recipient must make room.</source>
        <translation>Der Empfänger muss Platz schaffen.</translation>
    </message>
    <message>
        <source>The mail is larger than this mailbox takes.</source>
        <translation>Die Mail ist größer, als dieses Postfach annimmt.</translation>
    </message>
    <message>
        <source>Send it smaller, for example a link in place of an attachment.</source>
        <translation>Senden Sie sie kleiner, zum Beispiel mit einem Link statt eines Anhangs.</translation>
    </message>
    <message>
        <source>The mailing list behind the address can&apos;t be expanded.</source>
        <translation>Die Mailingliste hinter der Adresse kann nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Tell whoever runs the list.</source>
        <translation>Geben Sie dem Betreiber der Liste Bescheid.</translation>
    </message>
    <message>
        <source>Something about the receiving system.</source>
        <translation>Etwas mit dem empfangenden System.</translation>
    </message>
    <message>
        <source>Wait, or tell the receiver&apos;s postmaster.</source>
        <translation>Warten Sie oder geben Sie dem Postmaster des Empfangsservers Bescheid.</translation>
    </message>
    <message>
        <source>The receiving system has run out of space.</source>
        <translation>Dem empfangenden System ist der Speicherplatz ausgegangen.</translation>
    </message>
    <message>
        <source>Wait; the receiver must make room.</source>
        <translation>Warten Sie; der Empfangsserver muss Platz schaffen.</translation>
    </message>
    <message>
        <source>The receiving system takes no mail at the moment.</source>
        <translation>Das empfangende System nimmt im Augenblick keine Mails an.</translation>
    </message>
    <message>
        <source>The receiving system can&apos;t do what the mail asks for.</source>
        <translation>Das empfangende System kann nicht, was die Mail verlangt.</translation>
    </message>
    <message>
        <source>Send it in a plainer form.</source>
        <translation>Senden Sie sie in einfacherer Form.</translation>
    </message>
    <message>
        <source>The mail is larger than the receiving system takes.</source>
        <translation>Die Mail ist größer, als das empfangende System annimmt.</translation>
    </message>
    <message>
        <source>Send it smaller.</source>
        <translation>Senden Sie sie kleiner.</translation>
    </message>
    <message>
        <source>The receiving system is set up wrongly.</source>
        <translation>Das empfangende System ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster.</source>
        <translation>Geben Sie dem Postmaster des Empfangsservers Bescheid.</translation>
    </message>
    <message>
        <source>The mail asks for a priority that was changed or isn&apos;t offered.</source>
        <translation>Die Mail verlangt eine Priorität, die geändert wurde oder nicht angeboten wird.</translation>
    </message>
    <message>
        <source>Send it without a priority.</source>
        <translation>Senden Sie sie ohne Priorität.</translation>
    </message>
    <message>
        <source>Something about the network or the way to the receiver.</source>
        <translation>Etwas mit dem Netzwerk oder dem Weg zum Empfangsserver.</translation>
    </message>
    <message>
        <source>Wait; check the DNS of the recipient&apos;s domain if it goes on.</source>
        <translation>Warten Sie; prüfen Sie das DNS der Empfängerdomain, wenn es anhält.</translation>
    </message>
    <message>
        <source>The receiving server doesn&apos;t answer or turns the connection away.</source>
        <translation>Der Empfangsserver antwortet nicht oder weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>Wait. Some receivers say this also of addresses that they don&apos;t know.</source>
        <translation>Warten Sie. Manche Empfangsserver sagen das auch bei Adressen, die sie nicht kennen.</translation>
    </message>
    <message>
        <source>The connection broke or was too slow.</source>
        <translation>Die Verbindung brach ab oder war zu langsam.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Warten Sie.</translation>
    </message>
    <message>
        <source>A directory that the receiver needs doesn&apos;t answer.</source>
        <translation>Ein Verzeichnis, das der Empfangsserver braucht, antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait; the DNS of one of the two domains may be at fault.</source>
        <translation>Warten Sie; vielleicht liegt es am DNS einer der beiden Domains.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s domain is known.</source>
        <translation>Es ist kein Weg zur Domain des Empfängers bekannt.</translation>
    </message>
    <message>
        <source>Check the domain; its MX record is missing or wrong.</source>
        <translation>Prüfen Sie die Domain; ihr MX-Eintrag fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The receiver is overloaded.</source>
        <translation>Der Empfangsserver ist überlastet.</translation>
    </message>
    <message>
        <source>The mail went round in a circle.</source>
        <translation>Die Mail ist im Kreis gelaufen.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster: a forwarding leads back to itself.</source>
        <translation>Geben Sie dem Postmaster des Empfangsservers Bescheid: Eine Weiterleitung führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>It was tried for too long and given up.</source>
        <translation>Es wurde zu lange versucht und aufgegeben.</translation>
    </message>
    <message>
        <source>See the attempts before; send it again when their cause is gone.</source>
        <translation>Sehen Sie die Versuche davor an; senden Sie die Mail erneut, wenn deren Ursache behoben ist.</translation>
    </message>
    <message>
        <source>The two servers did not understand each other.</source>
        <translation>Die beiden Server haben einander nicht verstanden.</translation>
    </message>
    <message>
        <source>Read the words of the reply; some receivers say this for unknown mailboxes.</source>
        <translation>Lesen Sie den Text der Antwort; manche Empfangsserver sagen das bei unbekannten Postfächern.</translation>
    </message>
    <message>
        <source>A command came out of turn or is unknown.</source>
        <translation>Ein Befehl kam außer der Reihe oder ist unbekannt.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO.</source>
        <translation>Geben Sie dem Support von SMTP2GO Bescheid.</translation>
    </message>
    <message>
        <source>A command was malformed.</source>
        <translation>Ein Befehl war fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>Check the addresses.</source>
        <translation>Prüfen Sie die Adressen.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Zu viele Empfänger auf einmal.</translation>
    </message>
    <message>
        <source>Send to fewer recipients a mail.</source>
        <translation>Senden Sie jede Mail an weniger Empfänger.</translation>
    </message>
    <message>
        <source>A command has a wrong argument, often an address.</source>
        <translation>Ein Befehl hat ein falsches Argument, oft eine Adresse.</translation>
    </message>
    <message>
        <source>The servers speak different versions of the protocol.</source>
        <translation>Die Server sprechen verschiedene Versionen des Protokolls.</translation>
    </message>
    <message>
        <source>Signing in would take a line that is too long.</source>
        <translation>Die Anmeldung würde eine zu lange Zeile erfordern.</translation>
    </message>
    <message>
        <source>The mail was delivered in part only.</source>
        <translation>Die Mail wurde nur zum Teil zugestellt.</translation>
    </message>
    <message>
        <source>Look at each recipient.</source>
        <translation>Sehen Sie jeden Empfänger an.</translation>
    </message>
    <message>
        <source>Something about the content of the mail.</source>
        <translation>Etwas mit dem Inhalt der Mail.</translation>
    </message>
    <message>
        <source>Look at what is unusual in it: kinds of attachments, characters, form.</source>
        <translation>Sehen Sie nach, was daran ungewöhnlich ist: Arten von Anhängen, Zeichen, Form.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take this kind of content.</source>
        <translation>Der Empfangsserver nimmt diese Art von Inhalt nicht an.</translation>
    </message>
    <message>
        <source>Send it without the attachment, or in another format.</source>
        <translation>Senden Sie sie ohne den Anhang oder in einem anderen Format.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which is forbidden.</source>
        <translation>Der Inhalt müsste umgewandelt werden, was verboten ist.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which the receiver can&apos;t.</source>
        <translation>Der Inhalt müsste umgewandelt werden, was der Empfangsserver nicht kann.</translation>
    </message>
    <message>
        <source>The content was converted and lost something.</source>
        <translation>Der Inhalt wurde umgewandelt und hat dabei etwas verloren.</translation>
    </message>
    <message>
        <source>Send it in a plainer form if it matters.</source>
        <translation>Senden Sie sie in einfacherer Form, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>Converting the content failed.</source>
        <translation>Das Umwandeln des Inhalts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The content of the mail isn&apos;t to be had.</source>
        <translation>Der Inhalt der Mail ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take addresses with other than ASCII letters.</source>
        <translation>Der Empfangsserver nimmt nur Adressen mit ASCII-Zeichen an.</translation>
    </message>
    <message>
        <source>Use an address in ASCII.</source>
        <translation>Verwenden Sie eine Adresse in ASCII.</translation>
    </message>
    <message>
        <source>A reply would need other than ASCII letters, which isn&apos;t possible.</source>
        <translation>Eine Antwort würde andere als ASCII-Zeichen brauchen, was nicht möglich ist.</translation>
    </message>
    <message>
        <source>Use addresses in ASCII.</source>
        <translation>Verwenden Sie Adressen in ASCII.</translation>
    </message>
    <message>
        <source>The header has letters that the receiver can&apos;t take.</source>
        <translation>Die Kopfzeilen enthalten Zeichen, die der Empfangsserver nicht annehmen kann.</translation>
    </message>
    <message>
        <source>Encode the header, or use ASCII in it.</source>
        <translation>Kodieren Sie die Kopfzeilen oder verwenden Sie darin ASCII.</translation>
    </message>
    <message>
        <source>The mail has letters that the receiver can&apos;t take.</source>
        <translation>Die Mail enthält Zeichen, die der Empfangsserver nicht annehmen kann.</translation>
    </message>
    <message>
        <source>Use ASCII in addresses and headers.</source>
        <translation>Verwenden Sie ASCII in Adressen und Kopfzeilen.</translation>
    </message>
    <message>
        <source>The envelope or form of the mail isn&apos;t acceptable.</source>
        <translation>Umschlag oder Form der Mail sind nicht annehmbar.</translation>
    </message>
    <message>
        <source>Look at its headers: one may be missing, doubled or malformed.</source>
        <translation>Sehen Sie die Kopfzeilen an: Eine kann fehlen, doppelt oder fehlerhaft sein.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy or security stands against it.</source>
        <translation>Richtlinien oder Sicherheit des Empfangsservers stehen dagegen.</translation>
    </message>
    <message>
        <source>Read the words of the reply; often it names a page to look at.</source>
        <translation>Lesen Sie den Text der Antwort; oft nennt er eine Seite zum Nachlesen.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy refuses it: a block list, a filter, a rule.</source>
        <translation>Die Richtlinien des Empfangsservers lehnen sie ab: eine Blockliste, ein Filter, eine Regel.</translation>
    </message>
    <message>
        <source>Look at the reputation of the sending address and at the content; ask the receiver&apos;s postmaster.</source>
        <translation>Sehen Sie sich die Reputation der sendenden Adresse und den Inhalt an; fragen Sie den Postmaster des Empfangsservers.</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>Dieser Absender darf nicht an jene Mailingliste schreiben.</translation>
    </message>
    <message>
        <source>Ask whoever runs the list.</source>
        <translation>Fragen Sie den Betreiber der Liste.</translation>
    </message>
    <message>
        <source>Security would have to be converted, which isn&apos;t possible.</source>
        <translation>Die Sicherheit müsste umgewandelt werden, was nicht möglich ist.</translation>
    </message>
    <message>
        <source>Send it without signature or encryption.</source>
        <translation>Senden Sie sie ohne Signatur oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>A security feature that is asked for isn&apos;t offered.</source>
        <translation>Eine verlangte Sicherheitsfunktion wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Allow a connection without it, or tell the receiver&apos;s postmaster.</source>
        <translation>Erlauben Sie eine Verbindung ohne sie oder geben Sie dem Postmaster des Empfangsservers Bescheid.</translation>
    </message>
    <message>
        <source>Something about keys and cryptography failed.</source>
        <translation>Etwas mit Schlüsseln und Kryptografie ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the cryptography of the mail.</source>
        <translation>Der Empfangsserver kennt die Kryptografie der Mail nicht.</translation>
    </message>
    <message>
        <source>The content was changed on its way, or its signature doesn&apos;t fit.</source>
        <translation>Der Inhalt wurde unterwegs verändert, oder seine Signatur passt nicht.</translation>
    </message>
    <message>
        <source>Look at whatever changes the mail between you and SMTP2GO.</source>
        <translation>Sehen Sie nach, was die Mail zwischen Ihnen und SMTP2GO verändert.</translation>
    </message>
    <message>
        <source>The sign-in is refused.</source>
        <translation>Die Anmeldung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Check user name and password of the sending program.</source>
        <translation>Prüfen Sie Benutzername und Passwort des sendenden Programms.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak for the receiver.</source>
        <translation>Die Art der Anmeldung ist dem Empfangsserver zu schwach.</translation>
    </message>
    <message>
        <source>Sign in another way.</source>
        <translation>Melden Sie sich auf andere Art an.</translation>
    </message>
    <message>
        <source>Encryption is needed and missing.</source>
        <translation>Verschlüsselung ist erforderlich und fehlt.</translation>
    </message>
    <message>
        <source>Switch TLS on for the connection.</source>
        <translation>Schalten Sie TLS für die Verbindung ein.</translation>
    </message>
    <message>
        <source>This way of signing in needs encryption.</source>
        <translation>Diese Art der Anmeldung erfordert Verschlüsselung.</translation>
    </message>
    <message>
        <source>The password must be changed first.</source>
        <translation>Das Passwort muss zuerst geändert werden.</translation>
    </message>
    <message>
        <source>Change the password of the sending program.</source>
        <translation>Ändern Sie das Passwort des sendenden Programms.</translation>
    </message>
    <message>
        <source>The account that sends is switched off.</source>
        <translation>Das sendende Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on, or send with another.</source>
        <translation>Schalten Sie es ein oder senden Sie mit einem anderen.</translation>
    </message>
    <message>
        <source>The receiver needs a relation of trust that is missing.</source>
        <translation>Der Empfangsserver verlangt eine Vertrauensbeziehung, die fehlt.</translation>
    </message>
    <message>
        <source>Ask the receiver&apos;s postmaster.</source>
        <translation>Fragen Sie den Postmaster des Empfangsservers.</translation>
    </message>
    <message>
        <source>The priority of the mail is too low to be taken now.</source>
        <translation>Die Priorität der Mail ist zu niedrig, um jetzt angenommen zu werden.</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Senden Sie sie später erneut.</translation>
    </message>
    <message>
        <source>The mail is too large for its priority.</source>
        <translation>Die Mail ist für ihre Priorität zu groß.</translation>
    </message>
    <message>
        <source>Send it smaller or later.</source>
        <translation>Senden Sie sie kleiner oder später.</translation>
    </message>
    <message>
        <source>The mailbox has another owner than the mail expects.</source>
        <translation>Das Postfach hat einen anderen Inhaber, als die Mail erwartet.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the address is still theirs.</source>
        <translation>Fragen Sie den Empfänger, ob die Adresse noch ihm gehört.</translation>
    </message>
    <message>
        <source>The domain has another owner than the mail expects.</source>
        <translation>Die Domain hat einen anderen Inhaber, als die Mail erwartet.</translation>
    </message>
    <message>
        <source>Whether the mailbox is still the same owner&apos;s can&apos;t be tested.</source>
        <translation>Ob das Postfach noch demselben Inhaber gehört, kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Send it without asking for that test.</source>
        <translation>Senden Sie sie, ohne diese Prüfung zu verlangen.</translation>
    </message>
    <message>
        <source>The mail has no valid DKIM signature.</source>
        <translation>Die Mail hat keine gültige DKIM-Signatur.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain; check the DKIM record in its DNS.</source>
        <translation>Verifizieren Sie die Absenderdomain; prüfen Sie den DKIM-Eintrag in ihrem DNS.</translation>
    </message>
    <message>
        <source>The DKIM signature isn&apos;t one that the receiver accepts.</source>
        <translation>Die DKIM-Signatur ist keine, die der Empfangsserver akzeptiert.</translation>
    </message>
    <message>
        <source>Check the DKIM record in the DNS of the sender&apos;s domain.</source>
        <translation>Prüfen Sie den DKIM-Eintrag im DNS der Absenderdomain.</translation>
    </message>
    <message>
        <source>The DKIM signature is of another domain than the author&apos;s.</source>
        <translation>Die DKIM-Signatur stammt von einer anderen Domain als der des Verfassers.</translation>
    </message>
    <message>
        <source>Verify the domain in the From header, so that it signs itself.</source>
        <translation>Verifizieren Sie die Domain in der From-Kopfzeile, damit sie selbst signiert.</translation>
    </message>
    <message>
        <source>SPF did not pass: the sending server isn&apos;t listed for the domain.</source>
        <translation>SPF ist nicht bestanden: Der sendende Server ist für die Domain nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Check the return path record in the DNS of the sender&apos;s domain.</source>
        <translation>Prüfen Sie den Return-Path-Eintrag im DNS der Absenderdomain.</translation>
    </message>
    <message>
        <source>SPF could not be evaluated: the record is broken.</source>
        <translation>SPF konnte nicht ausgewertet werden: Der Eintrag ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Correct the SPF record in the DNS of the sender&apos;s domain.</source>
        <translation>Berichtigen Sie den SPF-Eintrag im DNS der Absenderdomain.</translation>
    </message>
    <message>
        <source>The address of the sending server has no valid name in DNS.</source>
        <translation>Die Adresse des sendenden Servers hat keinen gültigen Namen im DNS.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO; with a dedicated address, check its reverse DNS.</source>
        <translation>Geben Sie dem Support von SMTP2GO Bescheid; prüfen Sie bei einer dedizierten Adresse ihr Reverse-DNS.</translation>
    </message>
    <message>
        <source>The mail isn&apos;t authenticated: neither SPF nor DKIM passes, or DMARC refuses it.</source>
        <translation>Die Mail ist nicht authentifiziert: Weder SPF noch DKIM ist bestanden, oder DMARC lehnt sie ab.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain and check SPF, DKIM and DMARC in its DNS.</source>
        <translation>Verifizieren Sie die Absenderdomain und prüfen Sie SPF, DKIM und DMARC in ihrem DNS.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares that it takes no mail.</source>
        <translation>Die Absenderdomain erklärt, dass sie keine Mails annimmt.</translation>
    </message>
    <message>
        <source>Remove the null MX record, or send from another domain.</source>
        <translation>Entfernen Sie den Null-MX-Eintrag oder senden Sie von einer anderen Domain.</translation>
    </message>
    <message>
        <source>Too much mail at once from this address or domain.</source>
        <translation>Zu viele Mails auf einmal von dieser Adresse oder Domain.</translation>
    </message>
    <message>
        <source>Send more slowly; it is tried again.</source>
        <translation>Senden Sie langsamer; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The mail&apos;s seals of authentication (ARC) don&apos;t hold.</source>
        <translation>Die Authentifizierungssiegel (ARC) der Mail halten nicht.</translation>
    </message>
    <message>
        <source>A forwarder on the way changed it; ask the receiver&apos;s postmaster.</source>
        <translation>Eine Weiterleitung unterwegs hat sie verändert; fragen Sie den Postmaster des Empfangsservers.</translation>
    </message>
    <message>
        <source>The mail demands encryption all the way, which isn&apos;t offered.</source>
        <translation>Die Mail verlangt Verschlüsselung auf dem ganzen Weg, was nicht angeboten wird.</translation>
    </message>
    <message>
        <source>Send it without that demand.</source>
        <translation>Senden Sie sie ohne diese Forderung.</translation>
    </message>
    <message>
        <source>A status of the server.</source>
        <translation>Eine Statusmeldung des Servers.</translation>
    </message>
    <message>
        <source>A help text of the server.</source>
        <translation>Ein Hilfetext des Servers.</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>Der Server ist bereit.</translation>
    </message>
    <message>
        <source>The server ends the connection in order.</source>
        <translation>Der Server beendet die Verbindung ordnungsgemäß.</translation>
    </message>
    <message>
        <source>Done: the server took it.</source>
        <translation>Erledigt: Der Server hat es angenommen.</translation>
    </message>
    <message>
        <source>The recipient is elsewhere; the server passes it on.</source>
        <translation>Der Empfänger ist anderswo; der Server gibt die Mail weiter.</translation>
    </message>
    <message>
        <source>The server can&apos;t tell whether the recipient exists, and tries.</source>
        <translation>Der Server kann nicht sagen, ob es den Empfänger gibt, und versucht es.</translation>
    </message>
    <message>
        <source>The server takes nothing at the moment and hangs up.</source>
        <translation>Der Server nimmt im Augenblick nichts an und legt auf.</translation>
    </message>
    <message>
        <source>Wait; it is tried again.</source>
        <translation>Warten Sie; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be reached now. Often greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>Das Postfach ist jetzt nicht erreichbar. Oft Greylisting: Der erste Versuch eines Fremden wird absichtlich zurückgestellt.</translation>
    </message>
    <message>
        <source>An error at the receiver, or it wants to be asked again.</source>
        <translation>Ein Fehler beim Empfangsserver, oder er möchte noch einmal gefragt werden.</translation>
    </message>
    <message>
        <source>The receiver or the mailbox has no room now.</source>
        <translation>Der Empfangsserver oder das Postfach hat zurzeit keinen Platz.</translation>
    </message>
    <message>
        <source>Signing in or encryption isn&apos;t possible now.</source>
        <translation>Anmeldung oder Verschlüsselung ist zurzeit nicht möglich.</translation>
    </message>
    <message>
        <source>The receiver can&apos;t deal with the parameters now.</source>
        <translation>Der Empfangsserver kann mit den Parametern zurzeit nicht umgehen.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t understand the command.</source>
        <translation>Der Empfangsserver versteht den Befehl nicht.</translation>
    </message>
    <message>
        <source>A command has a malformed argument, often an address.</source>
        <translation>Ein Befehl hat ein fehlerhaftes Argument, oft eine Adresse.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer the command.</source>
        <translation>Der Empfangsserver bietet den Befehl nicht an.</translation>
    </message>
    <message>
        <source>The commands came in a wrong order.</source>
        <translation>Die Befehle kamen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer this parameter.</source>
        <translation>Der Empfangsserver bietet diesen Parameter nicht an.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Dieser Server nimmt überhaupt keine Mails an.</translation>
    </message>
    <message>
        <source>Check the domain of the recipient.</source>
        <translation>Prüfen Sie die Domain des Empfängers.</translation>
    </message>
    <message>
        <source>Signing in or encryption is needed first.</source>
        <translation>Zuerst ist eine Anmeldung oder Verschlüsselung nötig.</translation>
    </message>
    <message>
        <source>Check user name, password and TLS of the sending program.</source>
        <translation>Prüfen Sie Benutzername, Passwort und TLS des sendenden Programms.</translation>
    </message>
    <message>
        <source>Refused for good: there is no such mailbox, or a rule of the receiver stands against it.</source>
        <translation>Endgültig abgelehnt: Das Postfach gibt es nicht, oder eine Regel des Empfangsservers steht dagegen.</translation>
    </message>
    <message>
        <source>Read the words of the reply; correct the address or ask the postmaster.</source>
        <translation>Lesen Sie den Text der Antwort; berichtigen Sie die Adresse oder fragen Sie den Postmaster.</translation>
    </message>
    <message>
        <source>The recipient isn&apos;t here.</source>
        <translation>Der Empfänger ist nicht hier.</translation>
    </message>
    <message>
        <source>The reply may name the new address.</source>
        <translation>Vielleicht nennt die Antwort die neue Adresse.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the mail is too large.</source>
        <translation>Kein Platz: Das Postfach ist voll, oder die Mail ist zu groß.</translation>
    </message>
    <message>
        <source>The recipient must make room, or send it smaller.</source>
        <translation>Der Empfänger muss Platz schaffen, oder senden Sie sie kleiner.</translation>
    </message>
    <message>
        <source>The name of a mailbox isn&apos;t allowed.</source>
        <translation>Der Name eines Postfachs ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Correct the addresses of sender and recipient.</source>
        <translation>Berichtigen Sie die Adressen von Absender und Empfänger.</translation>
    </message>
    <message>
        <source>Refused for good, without a closer code: often a block list or a filter of contents.</source>
        <translation>Endgültig abgelehnt, ohne genaueren Code: oft eine Blockliste oder ein Inhaltsfilter.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the parameters of the sender or recipient.</source>
        <translation>Der Empfangsserver kennt die Parameter des Absenders oder Empfängers nicht.</translation>
    </message>
    <message>
        <source>The domain of the recipient takes no mail.</source>
        <translation>Die Domain des Empfängers nimmt keine Mails an.</translation>
    </message>
    <message>
        <source>Check the part behind the @.</source>
        <translation>Prüfen Sie den Teil hinter dem @.</translation>
    </message>
    <message>
        <source>The receiving server didn&apos;t answer in time.</source>
        <translation>Der Empfangsserver hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No mail server listens at the receiver&apos;s address.</source>
        <translation>An der Adresse des Empfangsservers lauscht kein Mailserver.</translation>
    </message>
    <message>
        <source>Wait; check the domain of the recipient if it goes on.</source>
        <translation>Warten Sie; prüfen Sie die Domain des Empfängers, wenn es anhält.</translation>
    </message>
    <message>
        <source>The receiver broke the connection off.</source>
        <translation>Der Empfangsserver hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>There is no way through the network to the receiver.</source>
        <translation>Es führt kein Weg durch das Netzwerk zum Empfangsserver.</translation>
    </message>
    <message>
        <source>No mail server is known for the recipient&apos;s domain.</source>
        <translation>Für die Domain des Empfängers ist kein Mailserver bekannt.</translation>
    </message>
    <message>
        <source>The DNS of the recipient&apos;s domain gave no answer.</source>
        <translation>Das DNS der Empfängerdomain gab keine Antwort.</translation>
    </message>
    <message>
        <source>Wait; check the part behind the @ if it goes on.</source>
        <translation>Warten Sie; prüfen Sie den Teil hinter dem @, wenn es anhält.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist.</source>
        <translation>Die Domain des Empfängers existiert nicht.</translation>
    </message>
    <message>
        <source>Greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>Greylisting: Der erste Versuch eines Fremden wird absichtlich zurückgestellt.</translation>
    </message>
    <message>
        <source>The two servers could not agree on encryption.</source>
        <translation>Die beiden Server konnten sich nicht auf eine Verschlüsselung einigen.</translation>
    </message>
    <message>
        <source>Wait; tell the receiver&apos;s postmaster if it goes on.</source>
        <translation>Warten Sie; geben Sie dem Postmaster des Empfangsservers Bescheid, wenn es anhält.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>For now: it is tried again.</source>
        <translation>Vorerst: Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>For good: it is not tried again.</source>
        <translation>Endgültig: Es wird nicht erneut versucht.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Whoever sends</source>
        <translation>der Absender</translation>
    </message>
    <message>
        <source>The receiving server</source>
        <translation>der Empfangsserver</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>der Empfänger</translation>
    </message>
    <message>
        <source>The DNS of the sender&apos;s domain</source>
        <translation>das DNS der Absenderdomain</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Whose turn: %2. %3</source>
        <translation>%1 Am Zug: %2. %3</translation>
    </message>
</context>
<context>
    <name>SubaccountActions</name>
    <message>
        <source>&amp;Add subaccount…</source>
        <translation>Unterkonto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Schließen…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Wieder öffnen…</translation>
    </message>
    <message>
        <source>&amp;Work as this subaccount</source>
        <translation>&amp;Als dieses Unterkonto arbeiten</translation>
    </message>
    <message>
        <source>Show its ac&amp;tivity</source>
        <translation>Akti&amp;vität anzeigen</translation>
    </message>
    <message>
        <source>&amp;State of its senders (estate)</source>
        <translation>&amp;Lagebild seiner Absender</translation>
    </message>
</context>
<context>
    <name>SubaccountAddBulk</name>
    <message>
        <source>Add subaccounts</source>
        <translation>Unterkonten hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it shows in SMTP2GO.</source>
        <translation>Wie er in SMTP2GO erscheint.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Of the first team member, who is invited by mail. May be empty.</source>
        <translation>Des ersten Teammitglieds, das per Mail eingeladen wird. Darf leer sein.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name: %1 (%2).</source>
        <translation>Es gibt ein Unterkonto dieses Namens: %1 (%2).</translation>
    </message>
    <message>
        <source>dedicated IP address: %L1</source>
        <translation>dedizierte IP-Adresse: %L1</translation>
    </message>
    <message>
        <source>archiving: %L1</source>
        <translation>Archivierung: %L1</translation>
    </message>
    <message>
        <source>SMS: %L1</source>
        <translation>SMS: %L1</translation>
    </message>
    <message>
        <source>SMTP2GO bills the plan sizes to your account.</source>
        <translation>SMTP2GO stellt die Tarifgrößen Ihrem Konto in Rechnung.</translation>
    </message>
    <message>
        <source>What costs extra in this list: %1.</source>
        <translation>Was in dieser Liste zusätzlich kostet: %1.</translation>
    </message>
    <message>
        <source>Added as %1.</source>
        <translation>Hinzugefügt als %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddChecker</name>
    <message>
        <source>SMTP2GO shows no new subaccount named “%1”.</source>
        <translation>SMTP2GO zeigt kein neues Unterkonto namens „%1“.</translation>
    </message>
    <message>
        <source>There is a subaccount named “%1” (id %2), but it isn&apos;t known whether it is new.</source>
        <translation>Es gibt ein Unterkonto namens „%1“ (ID %2), aber ob es neu ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The subaccount “%1” is there, with the id %2.</source>
        <translation>Das Unterkonto „%1“ ist vorhanden, mit der ID %2.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddition</name>
    <message>
        <source>Nobody is invited: it has no team member until one is added.</source>
        <translation>Niemand wird eingeladen: Es hat kein Teammitglied, bis eines hinzugefügt wird.</translation>
    </message>
    <message>
        <source>SMTP2GO sends an invitation to %1 by e-mail, at once.</source>
        <translation>SMTP2GO schickt sofort eine Einladung per E-Mail an %1.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name already (id %1): only the ids will tell them apart.</source>
        <translation>Es gibt schon ein Unterkonto dieses Namens (ID %1): Nur die IDs werden sie unterscheiden.</translation>
    </message>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Unterkonto „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Subaccount “%1” was added</source>
        <translation>Unterkonto „%1“ wurde hinzugefügt</translation>
    </message>
    <message>
        <source>A subaccount can&apos;t be removed, only closed.</source>
        <translation>Ein Unterkonto kann nicht entfernt, nur geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>SubaccountCells</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Leer: wie bisher.</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Leer: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Plan size</source>
        <translation>Tarifgröße</translation>
    </message>
    <message>
        <source>E-mails a month, of the sizes that SMTP2GO sells.</source>
        <translation>E-Mails im Monat, in den Größen, die SMTP2GO verkauft.</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>Dedizierte IP</translation>
    </message>
    <message>
        <source>Yes or no; only with a plan of more than 100,000.</source>
        <translation>yes oder no; nur in einem Tarif mit mehr als 100.000.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivierung</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>yes oder no.</translation>
    </message>
    <message>
        <source>Enforce 2FA</source>
        <translation>2FA erzwingen</translation>
    </message>
    <message>
        <source>Yes or no: members need a second factor.</source>
        <translation>yes oder no: Mitglieder brauchen einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Yes or no. Costs.</source>
        <translation>yes oder no. Kostet.</translation>
    </message>
    <message>
        <source>SMS limit</source>
        <translation>SMS-Limit</translation>
    </message>
    <message>
        <source>Messages a month, with SMS only.</source>
        <translation>SMS im Monat, nur mit eingeschalteter SMS-Funktion.</translation>
    </message>
</context>
<context>
    <name>SubaccountClosing</name>
    <message>
        <source>It is closed already.</source>
        <translation>Es ist schon geschlossen.</translation>
    </message>
    <message>
        <source>Only an active subaccount can be closed. The state of this one is “%1”.</source>
        <translation>Nur ein aktives Unterkonto kann geschlossen werden. Der Zustand von diesem ist „%1“.</translation>
    </message>
    <message>
        <source>It sends no mail any more, and nobody can log in to it.</source>
        <translation>Es sendet keine Mails mehr, und niemand kann sich bei ihm anmelden.</translation>
    </message>
    <message>
        <source>Close subaccount %1</source>
        <translation>Unterkonto %1 schließen</translation>
    </message>
    <message>
        <source>Subaccount %1 was closed</source>
        <translation>Unterkonto %1 wurde geschlossen</translation>
    </message>
    <message>
        <source>It can be reopened, with its senders and users.</source>
        <translation>Es kann mit seinen Absendern und Benutzern wieder geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>SubaccountColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Used up on</source>
        <translation>Aufgebraucht am</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Bounce-Rate</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reject rate</source>
        <translation>Ablehnungsrate</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>Spam-Rate</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Abmelderate</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>Dedizierte IP</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivierung</translation>
    </message>
    <message>
        <source>2FA</source>
        <translation>2FA</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>SubaccountCosts</name>
    <message>
        <source>The account itself is billed for the plan of %L1 e-mails a month.</source>
        <translation>Der Tarif mit %L1 E-Mails im Monat wird dem Konto selbst in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>SMTP2GO assigns an IP address to it that nobody else sends from.</source>
        <translation>SMTP2GO weist ihm eine IP-Adresse zu, von der sonst niemand sendet.</translation>
    </message>
    <message>
        <source>It loses its own IP address: its mail goes out from shared ones.</source>
        <translation>Es verliert seine eigene IP-Adresse: Seine Mails gehen von gemeinsam genutzten hinaus.</translation>
    </message>
    <message>
        <source>Archiving may be switched on for its senders, which costs extra.</source>
        <translation>Für seine Absender darf die Archivierung eingeschaltet werden, was zusätzlich kostet.</translation>
    </message>
    <message>
        <source>The mail of its senders is archived no more.</source>
        <translation>Die Mails seiner Absender werden nicht mehr archiviert.</translation>
    </message>
    <message>
        <source>Its team members need a second factor to log in.</source>
        <translation>Seine Teammitglieder brauchen zum Anmelden einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>SMS messages cost extra, each of them; the account itself is billed.</source>
        <translation>SMS kosten zusätzlich, jede einzelne; sie werden dem Konto selbst in Rechnung gestellt.</translation>
    </message>
</context>
<context>
    <name>SubaccountDetails</name>
    <message>
        <source>Details of the subaccount</source>
        <translation>Details des Unterkontos</translation>
    </message>
    <message>
        <source>Choose a subaccount to see all of it.</source>
        <translation>Wählen Sie ein Unterkonto, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Use of the plan, day by day</source>
        <translation>Verbrauch des Tarifs, Tag für Tag</translation>
    </message>
    <message>
        <source>More of the subaccount</source>
        <translation>Mehr zum Unterkonto</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Latest problems</source>
        <translation>Neueste Probleme</translation>
    </message>
    <message>
        <source>Senders of the subaccount</source>
        <translation>Absender des Unterkontos</translation>
    </message>
    <message>
        <source>Latest problems of the subaccount</source>
        <translation>Neueste Probleme des Unterkontos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccounts are chosen. Choose one to see all of it.</source>
        <translation>
            <numerusform>%Ln Unterkonto ist gewählt. Wählen Sie eines, um alles darüber zu sehen.</numerusform>
            <numerusform>%Ln Unterkonten sind gewählt. Wählen Sie eines, um alles darüber zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Bounce-Rate</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>%1 e-mails a month, %2 used</source>
        <translation>%1 E-Mails im Monat, %2 verbraucht</translation>
    </message>
    <message>
        <source>Dedicated IP: %1, archiving: %2, 2FA: %3, SMS: %4</source>
        <translation>Dedizierte IP: %1, Archivierung: %2, 2FA: %3, SMS: %4</translation>
    </message>
</context>
<context>
    <name>SubaccountDialog</name>
    <message>
        <source>Edit subaccount</source>
        <translation>Unterkonto bearbeiten</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Unterkonto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Next: the plan…</source>
        <translation>&amp;Weiter: der Plan…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Shows what will be changed. Nothing is sent before you agree to that.</source>
        <translation>Zeigt, was geändert wird. Nichts wird gesendet, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Another subaccount has this name. That is allowed; only the IDs tell them apart.</source>
        <translation>Ein anderes Unterkonto hat diesen Namen. Das ist erlaubt; nur die IDs unterscheiden sie.</translation>
    </message>
</context>
<context>
    <name>SubaccountEdit</name>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Ein Unterkonto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>It isn&apos;t said which subaccount to change.</source>
        <translation>Es ist nicht angegeben, welches Unterkonto geändert werden soll.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO hat keinen Tarif mit %L1 E-Mails im Monat.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Eine dedizierte IP-Adresse setzt einen Tarif mit mehr als %L1 E-Mails im Monat voraus.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>Das SMS-Limit kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditBulk</name>
    <message>
        <source>There is no subaccount with this id or name.</source>
        <translation>Es gibt kein Unterkonto mit dieser ID oder diesem Namen.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name. Say which one by its id: %1.</source>
        <translation>Mehrere Unterkonten haben diesen Namen. Geben Sie mit der ID an, welches gemeint ist: %1.</translation>
    </message>
    <message>
        <source>Change subaccounts</source>
        <translation>Unterkonten ändern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Its id, or its name where only one has it.</source>
        <translation>Seine ID oder sein Name, wenn nur eines ihn hat.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Leer: wie bisher.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>SMTP2GO bills plan sizes, dedicated IP addresses, archiving and SMS to your account.</source>
        <translation>SMTP2GO stellt Tarifgrößen, dedizierte IP-Adressen, Archivierung und SMS Ihrem Konto in Rechnung.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO zeigt kein Unterkonto mit der ID %1.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) isn&apos;t as it was to be.</source>
        <translation>Das Unterkonto „%1“ (ID %2) ist nicht, wie es sein sollte.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) is as it was to be.</source>
        <translation>Das Unterkonto „%1“ (ID %2) ist, wie es sein sollte.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell what was to change of the subaccount “%1” (id %2).</source>
        <translation>SMTP2GO gibt nicht an, was sich am Unterkonto „%1“ (ID %2) ändern sollte.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditing</name>
    <message>
        <source>It can be changed back.</source>
        <translation>Es kann zurückgeändert werden.</translation>
    </message>
    <message>
        <source>It can be changed back, but for what isn&apos;t known now.</source>
        <translation>Es kann zurückgeändert werden, außer dem, was jetzt nicht bekannt ist.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell how it is now, so it can&apos;t be put back automatically.</source>
        <translation>SMTP2GO gibt den jetzigen Stand nicht an, daher kann er nicht automatisch wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It is as wanted already.</source>
        <translation>Es ist schon wie gewünscht.</translation>
    </message>
    <message>
        <source>It has sent %L1 e-mails this month, more than the new plan has.</source>
        <translation>Es hat diesen Monat %L1 E-Mails gesendet, mehr als der neue Tarif umfasst.</translation>
    </message>
    <message>
        <source>Only what you change is sent. SMTP2GO doesn&apos;t show whether archiving, two-factor authentication and SMS are on, so look there afterwards that they stayed as they were.</source>
        <translation>Nur was Sie ändern, wird gesendet. SMTP2GO zeigt nicht, ob Archivierung, Zwei-Faktor-Authentifizierung und SMS eingeschaltet sind; sehen Sie danach dort nach, ob sie geblieben sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Change subaccount %1</source>
        <translation>Unterkonto %1 ändern</translation>
    </message>
    <message>
        <source>Subaccount %1 was changed</source>
        <translation>Unterkonto %1 wurde geändert</translation>
    </message>
</context>
<context>
    <name>SubaccountExport</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>SubaccountExtraPanel</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>The newest, as of %1. There are more.</source>
        <translation>Die neuesten, Stand %1. Es gibt mehr.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountFilterBar</name>
    <message>
        <source>Shows subaccounts whose name, ID or e-mail address contain this, as you type (Ctrl+F)</source>
        <translation>Zeigt schon beim Tippen Unterkonten, deren Name, ID oder E-Mail-Adresse dies enthält (Strg+F)</translation>
    </message>
    <message>
        <source>Search subaccounts</source>
        <translation>Unterkonten suchen</translation>
    </message>
    <message>
        <source>Name, ID or e-mail address</source>
        <translation>Name, ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Let SMTP2GO search for this among all its subaccounts</source>
        <translation>SMTP2GO unter allen seinen Unterkonten danach suchen lassen</translation>
    </message>
    <message>
        <source>Ask SMTP2GO</source>
        <translation>SMTP2GO fragen</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Trouble</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Numbers of</source>
        <translation>&amp;Kennzahlen für</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>For what &amp;contains it, in any case</source>
        <translation>Nach allem, was es &amp;enthält, Groß- und Kleinschreibung egal</translation>
    </message>
    <message>
        <source>For exactly &amp;this name, ID or address</source>
        <translation>Nach &amp;genau diesem Namen, dieser ID oder Adresse</translation>
    </message>
</context>
<context>
    <name>SubaccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>&amp;Dedicated IP address</source>
        <translation>&amp;Dedizierte IP-Adresse</translation>
    </message>
    <message>
        <source>&amp;Archiving may be switched on</source>
        <translation>&amp;Archivierung darf eingeschaltet werden</translation>
    </message>
    <message>
        <source>&amp;Two-factor authentication for everybody</source>
        <translation>&amp;Zwei-Faktor-Authentifizierung für alle</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>SMS a &amp;month</source>
        <translation>S&amp;MS im Monat</translation>
    </message>
    <message>
        <source>SMS a month</source>
        <translation>SMS im Monat</translation>
    </message>
    <message>
        <source>%1 e-mails a month</source>
        <translation>%1 E-Mails im Monat</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, wie bisher</translation>
    </message>
    <message>
        <source>As it is (not told by SMTP2GO)</source>
        <translation>Wie bisher (von SMTP2GO nicht angegeben)</translation>
    </message>
    <message>
        <source>Who has this address is invited by e-mail as the first member of its team, and gets the mail about its reviews. May be empty.</source>
        <translation>Wer diese Adresse hat, wird per E-Mail als erstes Mitglied des Teams eingeladen und erhält die Mails zu dessen Überprüfungen. Darf leer sein.</translation>
    </message>
    <message>
        <source>The address can’t be changed from here.</source>
        <translation>Die Adresse kann von hier aus nicht geändert werden.</translation>
    </message>
    <message>
        <source>Kept copies of e-mails cost extra, once a sender switches them on.</source>
        <translation>Aufbewahrte Kopien von E-Mails kosten zusätzlich, sobald ein Absender sie einschaltet.</translation>
    </message>
    <message>
        <source>A box that is half ticked stays as it is: SMTP2GO doesn’t tell what that is.</source>
        <translation>Ein halb angekreuztes Feld bleibt, wie es ist: SMTP2GO gibt nicht an, was das ist.</translation>
    </message>
    <message>
        <source>Every SMS is charged to the master account, up to this limit.</source>
        <translation>Jede SMS wird dem Hauptkonto berechnet, bis zu diesem Limit.</translation>
    </message>
    <message>
        <source>Mail is sent from an IP address that no other account uses.</source>
        <translation>Mails werden von einer IP-Adresse gesendet, die kein anderes Konto verwendet.</translation>
    </message>
    <message>
        <source>Only with a plan of more than %1 e-mails a month.</source>
        <translation>Nur in einem Tarif mit mehr als %1 E-Mails im Monat.</translation>
    </message>
</context>
<context>
    <name>SubaccountPeriod</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Heute und gestern</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
</context>
<context>
    <name>SubaccountPicker</name>
    <message>
        <source>Find subaccounts</source>
        <translation>Unterkonten suchen</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Name, Adresse oder ID</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Unterkonten, die sie verwenden dürfen</translation>
    </message>
    <message>
        <source>&amp;Every subaccount that is added later gets access, too</source>
        <translation>Auch &amp;jedes später hinzugefügte Unterkonto erhält Zugriff</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 Eine ID kann trotzdem eingegeben werden.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. Eine ID kann trotzdem eingegeben werden.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>SMTP2GO wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) chosen</source>
        <translation>
            <numerusform>%Ln Unterkonto gewählt</numerusform>
            <numerusform>%Ln Unterkonten gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountProblems</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No bounces, rejections or complaints in the last %1 days.</source>
        <translation>Keine Bounces, Ablehnungen oder Beschwerden in den letzten %1 Tagen.</translation>
    </message>
    <message>
        <source>Read its problems</source>
        <translation>Probleme lesen</translation>
    </message>
    <message>
        <source>One search of the last %1 days.</source>
        <translation>Eine Suche in den letzten %1 Tagen.</translation>
    </message>
</context>
<context>
    <name>SubaccountQuery</name>
    <message>
        <source>A page can have 1 to %1 subaccounts.</source>
        <translation>Eine Seite kann 1 bis %1 Unterkonten umfassen.</translation>
    </message>
    <message>
        <source>A search term has a line break or another control character in it.</source>
        <translation>Ein Suchbegriff enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>SubaccountReopening</name>
    <message>
        <source>Only a closed subaccount can be reopened. The state of this one is “%1”.</source>
        <translation>Nur ein geschlossenes Unterkonto kann wieder geöffnet werden. Der Zustand von diesem ist „%1“.</translation>
    </message>
    <message>
        <source>Reopen subaccount %1</source>
        <translation>Unterkonto %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Subaccount %1 was reopened</source>
        <translation>Unterkonto %1 wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>Its senders and users can send again.</source>
        <translation>Seine Absender und Benutzer können wieder senden.</translation>
    </message>
    <message>
        <source>The account itself is billed for its plan.</source>
        <translation>Sein Tarif wird dem Konto selbst in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>It can be closed again.</source>
        <translation>Es kann wieder geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>SubaccountRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendiert</translation>
    </message>
    <message>
        <source>The plan is used up</source>
        <translation>Der Tarif ist aufgebraucht</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Schlechte Bounce-Rate</translation>
    </message>
    <message>
        <source>The plan will be used up before it is renewed</source>
        <translation>Der Tarif wird vor seiner Erneuerung aufgebraucht sein</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>Der Tarif ist fast aufgebraucht</translation>
    </message>
</context>
<context>
    <name>SubaccountSenders</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>A single sender, verified.</source>
        <translation>Ein Einzelabsender, verifiziert.</translation>
    </message>
    <message>
        <source>A single sender: the link in its mail was not clicked.</source>
        <translation>Ein Einzelabsender: Der Link in seiner Mail wurde nicht angeklickt.</translation>
    </message>
    <message>
        <source>Domain or address</source>
        <translation>Domain oder Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>It has neither sender domains nor single senders: it can’t send.</source>
        <translation>Es hat weder Absenderdomains noch Einzelabsender: Es kann nicht senden.</translation>
    </message>
    <message>
        <source>Read its senders</source>
        <translation>Absender lesen</translation>
    </message>
    <message>
        <source>Two calls to SMTP2GO.</source>
        <translation>Zwei Aufrufe bei SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>SubaccountService</name>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Unterkonto „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change subaccount “%1” (id %2)</source>
        <translation>Unterkonto „%1“ ändern (ID %2)</translation>
    </message>
    <message>
        <source>Close subaccount “%1” (id %2)</source>
        <translation>Unterkonto „%1“ schließen (ID %2)</translation>
    </message>
    <message>
        <source>Reopen subaccount “%1” (id %2)</source>
        <translation>Unterkonto „%1“ wieder öffnen (ID %2)</translation>
    </message>
</context>
<context>
    <name>SubaccountState</name>
    <message>
        <source>“%1” (id %2)</source>
        <translation>„%1“ (ID %2)</translation>
    </message>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO zeigt kein Unterkonto mit der ID %1.</translation>
    </message>
    <message>
        <source>Archiving allowed</source>
        <translation>Archivierung erlaubt</translation>
    </message>
    <message>
        <source>Subaccounts of this name</source>
        <translation>Unterkonten dieses Namens</translation>
    </message>
    <message>
        <source>Dedicated IP address</source>
        <translation>Dedizierte IP-Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Two-factor authentication enforced</source>
        <translation>Zwei-Faktor-Authentifizierung erzwungen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mails a month</source>
        <translation>E-Mails im Monat</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS messages a month</source>
        <translation>SMS im Monat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>SubaccountStateChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO zeigt kein Unterkonto mit der ID %1.</translation>
    </message>
    <message>
        <source>The state of the subaccount “%1” (id %2) is “%3”.</source>
        <translation>Der Zustand des Unterkontos „%1“ (ID %2) ist „%3“.</translation>
    </message>
</context>
<context>
    <name>SubaccountStops</name>
    <message>
        <source>It has no sender domain.</source>
        <translation>Es hat keine Absenderdomain.</translation>
    </message>
    <message numerus="yes">
        <source>%n sender domain(s) can send no more: %1.</source>
        <translation>
            <numerusform>%n Absenderdomain kann nicht mehr senden: %1.</numerusform>
            <numerusform>%n Absenderdomains können nicht mehr senden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no single sender.</source>
        <translation>Es hat keinen Einzelabsender.</translation>
    </message>
    <message numerus="yes">
        <source>%n single sender(s) can send no more.</source>
        <translation>
            <numerusform>%n Einzelabsender kann nicht mehr senden.</numerusform>
            <numerusform>%n Einzelabsender können nicht mehr senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no SMTP user.</source>
        <translation>Es hat keinen SMTP-Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMTP user(s) can send no more.</source>
        <translation>
            <numerusform>%n SMTP-Benutzer kann nicht mehr senden.</numerusform>
            <numerusform>%n SMTP-Benutzer können nicht mehr senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sender domains could not be read: none of them can send then.</source>
        <translation>Seine Absenderdomains konnten nicht gelesen werden: Keine davon kann dann noch senden.</translation>
    </message>
    <message>
        <source>Its single senders could not be read: none of them can send then.</source>
        <translation>Seine Einzelabsender konnten nicht gelesen werden: Keiner davon kann dann noch senden.</translation>
    </message>
    <message>
        <source>Its SMTP users could not be read: none of them can send then.</source>
        <translation>Seine SMTP-Benutzer konnten nicht gelesen werden: Keiner davon kann dann noch senden.</translation>
    </message>
    <message>
        <source>It sent %L1 e-mails in the last 7 days.</source>
        <translation>Es hat in den letzten 7 Tagen %L1 E-Mails gesendet.</translation>
    </message>
    <message>
        <source>It could not be read how much it sent in the last 7 days.</source>
        <translation>Wie viel es in den letzten 7 Tagen gesendet hat, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SubaccountStrip</name>
    <message>
        <source>This page is not that of “%1”</source>
        <translation>Diese Seite ist nicht die von „%1“</translation>
    </message>
    <message>
        <source>SMTP2GO has it for the account itself only: what you see and change here is the account’s.</source>
        <translation>SMTP2GO hat dies nur für das Konto selbst: Was Sie hier sehen und ändern, gehört dem Konto.</translation>
    </message>
    <message>
        <source>Only of “%1”</source>
        <translation>Nur von „%1“</translation>
    </message>
    <message>
        <source>The filter leaves all other accounts out.</source>
        <translation>Der Filter lässt alle anderen Konten aus.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Alle Konten anzeigen</translation>
    </message>
    <message>
        <source>Not only of “%1”</source>
        <translation>Nicht nur von „%1“</translation>
    </message>
    <message>
        <source>You work as this subaccount, but the filter does not keep to it.</source>
        <translation>Sie arbeiten als dieses Unterkonto, aber der Filter beschränkt sich nicht darauf.</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Nur dieses anzeigen</translation>
    </message>
</context>
<context>
    <name>SubaccountText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>percentage, judgement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>In diesem Zeitraum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>SMTP2GO gives these numbers by name, and several subaccounts have this one: whose they are can’t be told.</source>
        <translation>SMTP2GO nennt diese Zahlen nach Namen, und mehrere Unterkonten haben diesen: Wem sie gehören, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The numbers of the period are not there yet.</source>
        <translation>Die Zahlen des Zeitraums sind noch nicht da.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name.</source>
        <translation>Mehrere Unterkonten haben diesen Namen.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails a month are used, %3 remain.</source>
        <translation>%1 von %2 E-Mails im Monat sind verbraucht, %3 übrig.</translation>
    </message>
    <message>
        <source>SMTP2GO tells this only when a subaccount is added or changed.</source>
        <translation>SMTP2GO gibt dies nur an, wenn ein Unterkonto hinzugefügt oder geändert wird.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails bounced.
Below 8 % is good, up to 12 % fair, above poor.</source>
        <translation>%1 von %2 E-Mails wurden zu Bounces.
Unter 8 % ist gut, bis 12 % mäßig, darüber schlecht.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendiert</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln Unterkonto</numerusform>
            <numerusform>%Ln Unterkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 bounces (%2)</source>
        <translation>%1 Bounces (%2)</translation>
    </message>
    <message>
        <source>%1 spam</source>
        <translation>%1 Spam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without numbers</source>
        <translation>
            <numerusform>%Ln ohne Zahlen</numerusform>
            <numerusform>%Ln ohne Zahlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountTroubles</name>
    <message>
        <source>With and without trouble</source>
        <translation>Mit und ohne Probleme</translation>
    </message>
    <message>
        <source>Any trouble</source>
        <translation>Irgendein Problem</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendiert</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Schlechte Bounce-Rate</translation>
    </message>
    <message>
        <source>Fair or poor bounce rate</source>
        <translation>Mäßige oder schlechte Bounce-Rate</translation>
    </message>
    <message>
        <source>Plan nearly used up</source>
        <translation>Tarif fast aufgebraucht</translation>
    </message>
    <message>
        <source>Spam complaints</source>
        <translation>Spam-Beschwerden</translation>
    </message>
    <message>
        <source>Name used more than once</source>
        <translation>Name mehrfach vergeben</translation>
    </message>
</context>
<context>
    <name>SubaccountsPage</name>
    <message>
        <source>Views of the subaccounts</source>
        <translation>Ansichten der Unterkonten</translation>
    </message>
    <message>
        <source>All subaccounts</source>
        <translation>Alle Unterkonten</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Unterkonto hinzufügen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Work as this subaccount</source>
        <translation>Als dieses Unterkonto arbeiten</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Lagebild</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Unterkonten</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Subaccounts read</source>
        <translation>Gelesene Unterkonten</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten angezeigt werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Subaccount details</source>
        <translation>Details des Unterkontos</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Liste importieren…</translation>
    </message>
    <message>
        <source>Edit &amp;many from a list…</source>
        <translation>&amp;Mehrere aus einer Liste bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Go to search</source>
        <translation>&amp;Zur Suche</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>SubaccountsState</name>
    <message>
        <source>Only the key of a master account can read its subaccounts; one of a subaccount never can.</source>
        <translation>Nur der Schlüssel eines Hauptkontos kann dessen Unterkonten lesen, nie der eines Unterkontos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading subaccounts…</source>
        <translation>Unterkonten werden gelesen…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Wartet auf Ausführung: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Warten auf die Antwort von SMTP2GO.</translation>
    </message>
    <message>
        <source>This account has no subaccounts</source>
        <translation>Dieses Konto hat keine Unterkonten</translation>
    </message>
    <message>
        <source>A subaccount has senders, users and a plan of its own; the bill goes to this account.</source>
        <translation>Ein Unterkonto hat eigene Absender, Benutzer und einen eigenen Tarif; die Rechnung geht an dieses Konto.</translation>
    </message>
    <message>
        <source>Add a subaccount…</source>
        <translation>Unterkonto hinzufügen…</translation>
    </message>
    <message>
        <source>No subaccount matches</source>
        <translation>Kein passendes Unterkonto</translation>
    </message>
    <message>
        <source>All are left out by the search, the state or the trouble above.</source>
        <translation>Alle werden durch die Suche, den Zustand oder die Probleme oben ausgelassen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The subaccounts were not read.</source>
        <translation>Die Unterkonten wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The rows below are as of %1.</source>
        <translation>Stand der Zeilen unten: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 subaccounts have arrived: the rest is missing below.</source>
        <translation>%1 von %2 Unterkonten sind eingetroffen: Der Rest fehlt unten.</translation>
    </message>
    <message>
        <source>%1 subaccounts have arrived: the rest is missing below.</source>
        <translation>%1 Unterkonten sind eingetroffen: Der Rest fehlt unten.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>The numbers of the period are missing or older.</source>
        <translation>Die Zahlen des Zeitraums fehlen oder sind älter.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO for “%1”…</source>
        <translation>SMTP2GO wird nach „%1“ gefragt…</translation>
    </message>
    <message>
        <source>SMTP2GO’s answer to “%1”</source>
        <translation>Antwort von SMTP2GO auf „%1“</translation>
    </message>
    <message>
        <source>No subaccount.</source>
        <translation>Kein Unterkonto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s).</source>
        <translation>
            <numerusform>%Ln Unterkonto.</numerusform>
            <numerusform>%Ln Unterkonten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading subaccounts: %1 of %2</source>
        <translation>Unterkonten werden gelesen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>SubdomainDialog</name>
    <message>
        <source>Return path of %1</source>
        <translation>Return-Path von %1</translation>
    </message>
    <message>
        <source>Tracking of %1</source>
        <translation>Tracking von %1</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Return-Path-Subdomain</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Tracking-Subdomain</translation>
    </message>
    <message>
        <source>&amp;Subdomain</source>
        <translation>&amp;Subdomain</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Say which name to use.</source>
        <translation>Geben Sie den gewünschten Namen an.</translation>
    </message>
    <message>
        <source>The record must then stand at %1.%2; until it does, this part of the domain is not verified.</source>
        <translation>Der Eintrag muss dann unter %1.%2 stehen; bis dahin ist dieser Teil der Domain nicht verifiziert.</translation>
    </message>
    <message>
        <source>This is the name that is used now.</source>
        <translation>Dieser Name wird jetzt schon verwendet.</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Filtervorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SuppressionAddition</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>„%1“ sperren</translation>
    </message>
    <message>
        <source>“%1” is suppressed</source>
        <translation>„%1“ ist gesperrt</translation>
    </message>
    <message>
        <source>No address at this domain gets mail from the account any more.</source>
        <translation>Keine Adresse in dieser Domain erhält mehr Mails von dem Konto.</translation>
    </message>
    <message>
        <source>This address gets no mail from the account any more.</source>
        <translation>Diese Adresse erhält keine Mails mehr von dem Konto.</translation>
    </message>
    <message>
        <source>It can be freed again.</source>
        <translation>Sie kann wieder freigegeben werden.</translation>
    </message>
    <message>
        <source>“%1” is suppressed by hand already.</source>
        <translation>„%1“ ist schon von Hand gesperrt.</translation>
    </message>
</context>
<context>
    <name>SuppressionChange</name>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>„%1“ ist weder eine einzelne E-Mail-Adresse noch eine Domain.</translation>
    </message>
    <message>
        <source>The description has a line break or another control character in it.</source>
        <translation>Die Beschreibung enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Choose for which reasons the address is to be free again.</source>
        <translation>Wählen Sie, für welche Gründe die Adresse wieder frei sein soll.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t remove a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO kann keinen Grund entfernen, der nicht in seiner Liste steht.</translation>
    </message>
</context>
<context>
    <name>SuppressionChecker</name>
    <message>
        <source>“%1” is suppressed by hand.</source>
        <translation>„%1“ ist von Hand gesperrt.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed by hand.</source>
        <translation>„%1“ ist nicht von Hand gesperrt.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason any more.</source>
        <translation>„%1“ ist aus diesem Grund nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>“%1” is still suppressed (%2).</source>
        <translation>„%1“ ist noch gesperrt (%2).</translation>
    </message>
    <message>
        <source>“%1” is still suppressed for a part of the reasons (%2).</source>
        <translation>„%1“ ist noch aus einem Teil der Gründe gesperrt (%2).</translation>
    </message>
</context>
<context>
    <name>SuppressionFreeing</name>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Sperrung von „%1“ aufheben</translation>
    </message>
    <message>
        <source>“%1” was freed from suppression</source>
        <translation>Die Sperrung von „%1“ wurde aufgehoben</translation>
    </message>
    <message>
        <source>Mail is sent there again.</source>
        <translation>Dorthin werden wieder Mails gesendet.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason.</source>
        <translation>„%1“ ist nicht aus diesem Grund gesperrt.</translation>
    </message>
    <message>
        <source>It can be suppressed again, with the same description.</source>
        <translation>Die Adresse kann wieder gesperrt werden, mit derselben Beschreibung.</translation>
    </message>
    <message>
        <source>SMTP2GO itself suppressed it, and only SMTP2GO can say so again. You could suppress it by hand.</source>
        <translation>SMTP2GO selbst hat sie gesperrt, und nur SMTP2GO kann das wieder tun. Sie könnten sie von Hand sperren.</translation>
    </message>
</context>
<context>
    <name>SuppressionQuery</name>
    <message>
        <source>The time range needs a beginning and an end.</source>
        <translation>Der Zeitraum braucht einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>Das Ende des Zeitraums muss nach seinem Anfang liegen.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO kann nicht nach einem Grund suchen, der nicht in seiner Liste steht.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Ein Suchfeld enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>SuppressionService</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>„%1“ sperren</translation>
    </message>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Sperrung von „%1“ aufheben</translation>
    </message>
</context>
<context>
    <name>SuppressionState</name>
    <message>
        <source>Suppressed for</source>
        <translation>Gesperrt wegen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask in one line</source>
        <translation>In einer Zeile fragen</translation>
    </message>
    <message>
        <source>Type what you look for, such as to:jo@example.com event:bounced, and press Return. Suggestions come as you type; the fields below say the same.</source>
        <translation>Geben Sie ein, wonach Sie suchen, etwa to:jo@example.com event:bounced, und drücken Sie die Eingabetaste. Vorschläge kommen beim Tippen; die Felder darunter sagen dasselbe.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Each row is an event. A column’s head sorts; the context menu filters by a cell and copies; scrolling down fetches more.</source>
        <translation>Jede Zeile ist ein Ereignis. Ein Spaltenkopf sortiert; das Kontextmenü filtert nach einer Zelle und kopiert; Blättern nach unten ruft mehr ab.</translation>
    </message>
    <message>
        <source>The life of an e-mail</source>
        <translation>Der Weg einer E-Mail</translation>
    </message>
    <message>
        <source>For the row you choose: what became of the e-mail in one sentence, every delivery attempt, and the receiving server’s own words. F9 shows and hides it.</source>
        <translation>Für die gewählte Zeile: in einem Satz, was aus der E-Mail geworden ist, jeder Zustellversuch und die Worte des Empfangsservers. F9 zeigt und verbirgt es.</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>Und darüber hinaus</translation>
    </message>
    <message>
        <source>Who may send, and all subaccounts, are here. F12 lists every request that Outpost sends, F1 explains the page. Help &gt; Tour shows this again.</source>
        <translation>Wer senden darf und alle Unterkonten sind hier. F12 listet jede Anfrage auf, die Outpost sendet, F1 erklärt die Seite. Hilfe &gt; Rundgang zeigt dies noch einmal.</translation>
    </message>
</context>
<context>
    <name>TourDesk</name>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
</context>
<context>
    <name>TourPopover</name>
    <message>
        <source>It is not shown again by itself; Help &gt; Tour shows it</source>
        <translation>Er wird nicht von selbst wieder gezeigt; Hilfe &gt; Rundgang zeigt ihn</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Rundgang, Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Paused by SMTP2GO</source>
        <translation>Von SMTP2GO pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n ungeklärte Änderung</numerusform>
            <numerusform>%n ungeklärte Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) got worse</source>
        <translation>
            <numerusform>%n Absender hat sich verschlechtert</numerusform>
            <numerusform>%n Absender haben sich verschlechtert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;New search</source>
        <translation>&amp;Neue Suche</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu melden</translation>
    </message>
</context>
<context>
    <name>UnknownWriteText</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Sie hat stattgefunden</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Sie hat nicht stattgefunden</translation>
    </message>
    <message>
        <source>SMTP2GO shows no trace of it either way</source>
        <translation>SMTP2GO zeigt in keiner Richtung eine Spur davon</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>Die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the account “%1” to have it checked.</source>
        <translation>Öffnen Sie das Konto „%1“, um sie prüfen zu lassen.</translation>
    </message>
    <message>
        <source>Outpost looks whether it shows at SMTP2GO.</source>
        <translation>Outpost sieht nach, ob sie sich bei SMTP2GO zeigt.</translation>
    </message>
    <message>
        <source>Do not make this change again.</source>
        <translation>Nehmen Sie diese Änderung nicht noch einmal vor.</translation>
    </message>
    <message>
        <source>Once this is settled you can make the change again.</source>
        <translation>Sobald dies geklärt ist, können Sie die Änderung erneut vornehmen.</translation>
    </message>
    <message>
        <source>Look yourself, for example on SMTP2GO&apos;s website, before you make it again.</source>
        <translation>Sehen Sie selbst nach, zum Beispiel auf der Website von SMTP2GO, bevor Sie sie erneut vornehmen.</translation>
    </message>
    <message>
        <source>Check again later, or look yourself.</source>
        <translation>Prüfen Sie später erneut oder sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operation: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Outcome: unknown, it may or may not have happened</source>
        <translation>Ergebnis: unbekannt, sie kann stattgefunden haben oder nicht</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came</source>
        <translation>Outpost wurde beendet, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
</context>
<context>
    <name>UnknownWritesBanner</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Ungeklärte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may or may not have happened</source>
        <translation>
            <numerusform>%n Änderung hat vielleicht stattgefunden, vielleicht auch nicht</numerusform>
            <numerusform>%n Änderungen haben vielleicht stattgefunden, vielleicht auch nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
</context>
<context>
    <name>UnknownWritesDesk</name>
    <message>
        <source>&amp;Changes in doubt</source>
        <translation>&amp;Ungeklärte Änderungen</translation>
    </message>
</context>
<context>
    <name>UnknownWritesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What a check found</source>
        <translation>Was eine Prüfung ergab</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>UnknownWritesPanel</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Ungeklärte Änderungen</translation>
    </message>
    <message>
        <source>Look once more whether the change shows at SMTP2GO; only reads</source>
        <translation>Noch einmal nachsehen, ob sich die Änderung bei SMTP2GO zeigt; liest nur</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support needs</source>
        <translation>Was der Support von SMTP2GO braucht</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>You know what happened: forget this entry and allow the next such change again</source>
        <translation>Sie wissen, was geschehen ist: diesen Eintrag vergessen und die nächste gleichartige Änderung wieder erlauben</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Als geklärt markieren</translation>
    </message>
    <message>
        <source>No change is in doubt.</source>
        <translation>Keine Änderung ist ungeklärt.</translation>
    </message>
    <message>
        <source>“Mark as settled” allows the next such change again; it sends nothing and changes nothing at SMTP2GO.</source>
        <translation>„Als geklärt markieren“ erlaubt die nächste gleichartige Änderung wieder; es sendet nichts und ändert nichts bei SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>The charts of Outpost are of another version.</source>
        <translation>Die Diagramme von Outpost gehören zu einer anderen Version.</translation>
    </message>
    <message>
        <source>Use of the plan over time</source>
        <translation>Verbrauch des Tarifs im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 Outpost notes the use of every day on which this page is read.</source>
        <translation>%1 Outpost vermerkt den Verbrauch jedes Tages, an dem diese Seite gelesen wird.</translation>
    </message>
</context>
<context>
    <name>UsageChartTexts</name>
    <message>
        <source>%1: %2 of %3 used</source>
        <translation>%1: %2 von %3 verbraucht</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 verbraucht</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: nicht nachgesehen</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Noch wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Recorded on one day only. %1.</source>
        <translation>Nur an einem Tag aufgezeichnet. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded on %Ln day(s). First %1. Last %2. Most %3.</source>
        <translation>
            <numerusform>An %Ln Tag aufgezeichnet. Zuerst %1. Zuletzt %2. Am meisten %3.</numerusform>
            <numerusform>An %Ln Tagen aufgezeichnet. Zuerst %1. Zuletzt %2. Am meisten %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageForecast</name>
    <message>
        <source>SMTP2GO tells no plan.</source>
        <translation>SMTP2GO nennt keinen Tarif.</translation>
    </message>
    <message>
        <source>The plan is used up.</source>
        <translation>Der Tarif ist aufgebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: Outpost needs to have seen the use of about %n day(s).</source>
        <translation>
            <numerusform>Noch nicht bekannt: Outpost muss den Verbrauch von etwa %n Tag gesehen haben.</numerusform>
            <numerusform>Noch nicht bekannt: Outpost muss den Verbrauch von etwa %n Tagen gesehen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The use is too uneven to say a day.</source>
        <translation>Der Verbrauch ist zu ungleichmäßig, um einen Tag zu nennen.</translation>
    </message>
    <message>
        <source>Lasts until the plan is renewed.</source>
        <translation>Reicht bis zur Erneuerung des Tarifs.</translation>
    </message>
    <message>
        <source>Used up about %1.</source>
        <translation>Aufgebraucht etwa am %1.</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not all records were found of %1. “Check DNS” says what is wrong.</source>
        <translation>Nicht alle Einträge wurden gefunden: %1. „DNS prüfen“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verifiziert: %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Save view &amp;as…</source>
        <translation>Ansicht speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Revert view</source>
        <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;name view…</source>
        <translation>Ansicht u&amp;mbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Move view &amp;up</source>
        <translation>Ansicht nach &amp;oben</translation>
    </message>
    <message>
        <source>Move view do&amp;wn</source>
        <translation>Ansicht nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Export view to a file…</source>
        <translation>Ansicht in Datei &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import view from a file…</source>
        <translation>Ansicht aus Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Colour rows by event</source>
        <translation>Zeilen nach Ereignis ein&amp;färben</translation>
    </message>
    <message>
        <source>Only e-mails &amp;queued longer than 10 minutes</source>
        <translation>Nur E-Mails länger als 10 Minuten in der &amp;Warteschlange</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the views can&apos;t be saved.</source>
        <translation>%1 %2 wurde gelassen, wie es ist. Änderungen an den Ansichten können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The list of saved views is from a newer version of Outpost.</source>
        <translation>Die Liste der gespeicherten Ansichten stammt von einer neueren Version von Outpost.</translation>
    </message>
    <message>
        <source>The list of saved views is damaged.</source>
        <translation>Die Liste der gespeicherten Ansichten ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Sie wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The list of saved views can&apos;t be read.</source>
        <translation>Die Liste der gespeicherten Ansichten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The saved views can&apos;t be written to %1: %2</source>
        <translation>Die gespeicherten Ansichten können nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This file is no saved view, or is damaged.</source>
        <translation>Diese Datei ist keine gespeicherte Ansicht oder ist beschädigt.</translation>
    </message>
    <message>
        <source>This view was saved by a newer version of Outpost.</source>
        <translation>Diese Ansicht wurde von einer neueren Version von Outpost gespeichert.</translation>
    </message>
    <message>
        <source>This view is damaged.</source>
        <translation>Diese Ansicht ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name can have %1 characters.</source>
        <translation>Ein Name kann %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Strg+Umschalt+%1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Actions for saved views</source>
        <translation>Aktionen für gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save, rename, order, import and export views</source>
        <translation>Ansichten speichern, umbenennen, ordnen, importieren und exportieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>Changes to the views are not saved: a list of views that can&apos;t be used is in the way, see the message before.</source>
        <translation>Änderungen an den Ansichten werden nicht gespeichert: Eine nicht verwendbare Liste von Ansichten ist im Weg, siehe die Meldung davor.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Outpost</source>
        <translation>Willkommen bei Outpost</translation>
    </message>
    <message>
        <source>Add your SMTP2GO account to keep its key in the key store of your system, or use a key once: it stays in memory and is forgotten when you leave the account.</source>
        <translation>Fügen Sie Ihr SMTP2GO-Konto hinzu, um seinen Schlüssel im Schlüsselspeicher Ihres Systems aufzubewahren, oder verwenden Sie einen Schlüssel einmalig: Dann bleibt er im Arbeitsspeicher und wird vergessen, wenn Sie das Konto verlassen.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Demo aus&amp;probieren</translation>
    </message>
    <message>
        <source>A world of made-up e-mails: no account, no network.</source>
        <translation>Eine Welt aus erfundenen E-Mails: kein Konto, kein Netzwerk.</translation>
    </message>
    <message>
        <source>Add an accoun&amp;t…</source>
        <translation>Konto hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Your key goes into the key store of your system.</source>
        <translation>Ihr Schlüssel kommt in den Schlüsselspeicher Ihres Systems.</translation>
    </message>
    <message>
        <source>&amp;What Outpost does with a key</source>
        <translation>&amp;Was Outpost mit einem Schlüssel macht</translation>
    </message>
    <message>
        <source>Where it is kept, what it is sent with, and what it is never in.</source>
        <translation>Wo er aufbewahrt wird, womit er gesendet wird und worin er nie steht.</translation>
    </message>
    <message>
        <source>Use a key &amp;once…</source>
        <translation>Schlüssel &amp;einmalig verwenden…</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show key</source>
        <translation>Schlüssel an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>Verbindungsproblem</translation>
    </message>
    <message>
        <source>A world of its own with made-up e-mails: no account, no network</source>
        <translation>Eine Welt für sich mit erfundenen E-Mails: kein Konto, kein Netzwerk</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Use key once</source>
        <translation>Schlüssel einmalig verwenden</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Outpost shows what became of the mail that you send through SMTP2GO. Nothing is sent anywhere before you choose.</source>
        <translation>Outpost zeigt, was aus den Mails geworden ist, die Sie über SMTP2GO senden. Nichts wird irgendwohin gesendet, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
</context>
<context>
    <name>WorkAsModel</name>
    <message>
        <source>Master account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>The subaccount with the id %1</source>
        <translation>Das Unterkonto mit der ID %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
</context>
<context>
    <name>WorkAsPopup</name>
    <message>
        <source>Choose whom to work as</source>
        <translation>Wählen, als wer gearbeitet wird</translation>
    </message>
    <message>
        <source>Find a subaccount</source>
        <translation>Unterkonto suchen</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Unterkonten</translation>
    </message>
    <message>
        <source>Asking SMTP2GO</source>
        <translation>SMTP2GO wird gefragt</translation>
    </message>
    <message>
        <source>Id of a subaccount</source>
        <translation>ID eines Unterkontos</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Name, Adresse oder ID</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 Eine ID kann trotzdem eingegeben werden.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. Eine ID kann trotzdem eingegeben werden.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>SMTP2GO wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln Unterkonto</numerusform>
            <numerusform>%Ln Unterkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) fit</source>
        <translation>
            <numerusform>%Ln Unterkonto passt</numerusform>
            <numerusform>%Ln Unterkonten passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkAsSwitcher</name>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
    <message>
        <source>You work as the master account.</source>
        <translation>Sie arbeiten als Hauptkonto.</translation>
    </message>
    <message>
        <source>You work as the subaccount “%1”.</source>
        <translation>Sie arbeiten als Unterkonto „%1“.</translation>
    </message>
    <message>
        <source>Master account</source>
        <translation>Hauptkonto</translation>
    </message>
</context>
<context>
    <name>WriteCheckers</name>
    <message>
        <source>Search the activity for its recipient or subject: mail that SMTP2GO took shows there within some minutes.</source>
        <translation>Suchen Sie in der Aktivität nach Empfänger oder Betreff: Von SMTP2GO angenommene Mails erscheinen dort innerhalb einiger Minuten.</translation>
    </message>
    <message>
        <source>Look at the SMS messages sent, in the web app of SMTP2GO.</source>
        <translation>Sehen Sie in der Web-App von SMTP2GO die gesendeten SMS durch.</translation>
    </message>
    <message>
        <source>Verify the domain once more: that changes nothing else.</source>
        <translation>Verifizieren Sie die Domain noch einmal: Das ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Outpost can&apos;t read this back. Look in the web app of SMTP2GO.</source>
        <translation>Outpost kann dies nicht zurücklesen. Sehen Sie in der Web-App von SMTP2GO nach.</translation>
    </message>
</context>
</TS>
