<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>mesophoto</name>
    <message>
        <source>Opening the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Protokoll wird geöffnet</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only: an export is noted.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Nicht möglich, solange die Bibliothek nur zum Lesen geöffnet ist: Ein Export wird vermerkt.</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}); choose another place.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>{path} kann nicht geschrieben werden ({strerror}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Protokoll wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved, with %Ln lines.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>
            <numerusform>{name} ist gespeichert, mit einer Zeile.</numerusform>
            <numerusform>{name} ist gespeichert, mit %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Opened or locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Geöffnet oder gesperrt</translation>
    </message>
    <message>
        <source>Photos imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos importiert</translation>
    </message>
    <message>
        <source>Patient viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient angesehen</translation>
    </message>
    <message>
        <source>Library opened</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>Library locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bibliothek gesperrt</translation>
    </message>
    <message>
        <source>Library encrypted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bibliothek verschlüsselt</translation>
    </message>
    <message>
        <source>Encryption taken off</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Verschlüsselung aufgehoben</translation>
    </message>
    <message>
        <source>Person added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person's role changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rolle einer Person geändert</translation>
    </message>
    <message>
        <source>Person's access ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Zugang einer Person beendet</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>PIN geändert</translation>
    </message>
    <message>
        <source>New recovery key made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Neuer Wiederherstellungsschlüssel erstellt</translation>
    </message>
    <message>
        <source>Patient added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient hinzugefügt</translation>
    </message>
    <message>
        <source>Patient changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient geändert</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient gelöscht</translation>
    </message>
    <message>
        <source>Patient restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient wiederhergestellt</translation>
    </message>
    <message>
        <source>Patient deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient endgültig gelöscht</translation>
    </message>
    <message>
        <source>Session added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sitzung hinzugefügt</translation>
    </message>
    <message>
        <source>Session changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sitzung geändert</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sitzung gelöscht</translation>
    </message>
    <message>
        <source>Session restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sitzung wiederhergestellt</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto geändert</translation>
    </message>
    <message>
        <source>Photos moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos verschoben</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos gelöscht</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos wiederhergestellt</translation>
    </message>
    <message>
        <source>Baseline set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ausgangsfoto festgelegt</translation>
    </message>
    <message>
        <source>Region drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Region gezeichnet</translation>
    </message>
    <message>
        <source>Region changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Region geändert</translation>
    </message>
    <message>
        <source>Region deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Region gelöscht</translation>
    </message>
    <message>
        <source>Spot no longer counted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fleck nicht mehr gezählt</translation>
    </message>
    <message>
        <source>Spot counted again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fleck wieder gezählt</translation>
    </message>
    <message>
        <source>Scale set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Maßstab festgelegt</translation>
    </message>
    <message>
        <source>Appointment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Termin hinzugefügt</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Termin verschoben</translation>
    </message>
    <message>
        <source>Appointment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Termin gelöscht</translation>
    </message>
    <message>
        <source>Treatment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlung hinzugefügt</translation>
    </message>
    <message>
        <source>Treatment noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlung notiert</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlung geändert</translation>
    </message>
    <message>
        <source>Treatment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlung gelöscht</translation>
    </message>
    <message>
        <source>Treatment restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlung wiederhergestellt</translation>
    </message>
    <message>
        <source>Course begun</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlungsserie begonnen</translation>
    </message>
    <message>
        <source>Course changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlungsserie geändert</translation>
    </message>
    <message>
        <source>Course ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlungsserie beendet</translation>
    </message>
    <message>
        <source>Course deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Behandlungsserie gelöscht</translation>
    </message>
    <message>
        <source>Influence noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einfluss notiert</translation>
    </message>
    <message>
        <source>Influence changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einfluss geändert</translation>
    </message>
    <message>
        <source>Influence deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einfluss gelöscht</translation>
    </message>
    <message>
        <source>Product added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produkt hinzugefügt</translation>
    </message>
    <message>
        <source>Product changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produkt geändert</translation>
    </message>
    <message>
        <source>Product taken off the list</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produkt von der Liste genommen</translation>
    </message>
    <message>
        <source>Product put back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produkt zurückgestellt</translation>
    </message>
    <message>
        <source>Side effect noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nebenwirkung notiert</translation>
    </message>
    <message>
        <source>Side effect changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nebenwirkung geändert</translation>
    </message>
    <message>
        <source>Side effect noted as gone</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nebenwirkung als verschwunden notiert</translation>
    </message>
    <message>
        <source>Side effect deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nebenwirkung gelöscht</translation>
    </message>
    <message>
        <source>Side effect restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nebenwirkung wiederhergestellt</translation>
    </message>
    <message>
        <source>Side effect drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nebenwirkung gezeichnet</translation>
    </message>
    <message>
        <source>Side effect’s outline removed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Umriss der Nebenwirkung entfernt</translation>
    </message>
    <message>
        <source>List of a lot exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Liste einer Charge exportiert</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto gemessen</translation>
    </message>
    <message>
        <source>Several things changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Mehreres geändert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Sheet handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Verlaufsblatt weitergegeben</translation>
    </message>
    <message>
        <source>Pictures handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bilder weitergegeben</translation>
    </message>
    <message>
        <source>Moving picture handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bewegtes Bild weitergegeben</translation>
    </message>
    <message>
        <source>Measurements handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Messwerte weitergegeben</translation>
    </message>
    <message>
        <source>DICOM files handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>DICOM-Dateien weitergegeben</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einwilligung notiert</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einwilligung geändert</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Consent deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Einwilligung gelöscht</translation>
    </message>
    <message>
        <source>Chosen what is judged</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Festgelegt, was beurteilt wird</translation>
    </message>
    <message>
        <source>Measurements imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Messwerte importiert</translation>
    </message>
    <message>
        <source>Key of the pseudonyms made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Schlüssel der Pseudonyme erstellt</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>audit/model.py</extracomment>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Zeile {number}: {what}</translation>
    </message>
    <message>
        <source>Noting</source>
        <extracomment>audit/noting.py</extracomment>
        <translation>Wird vermerkt</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Kette wird geprüft…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Als Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every patient</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Alle Patienten</translation>
    </message>
    <message>
        <source>From the start</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Until now</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Bis jetzt</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Lines of the audit, newest first</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Zeilen des Protokolls, neueste zuerst</translation>
    </message>
    <message>
        <source>The chain is whole: no line is missing or was changed.</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Die Kette ist unversehrt: Keine Zeile fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The camera took no photo ({reason}). Take it again.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>Die Kamera hat kein Foto aufgenommen ({reason}). Nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>The camera stopped ({reason}). Plug it in again, or close other programs that use it.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>Die Kamera hat angehalten ({reason}). Stecken Sie sie neu ein, oder schließen Sie andere Programme, die sie benutzen.</translation>
    </message>
    <message>
        <source>{view}: taken</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view}: aufgenommen</translation>
    </message>
    <message>
        <source>{view}: missing</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view}: fehlt</translation>
    </message>
    <message>
        <source>Take photos with the &amp;camera…</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>Mit der Kamera au&amp;fnehmen…</translation>
    </message>
    <message>
        <source>&amp;Views of the session</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>&amp;Ansichten der Sitzung</translation>
    </message>
    <message>
        <source>Which views a session should have</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Welche Ansichten eine Sitzung haben soll</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Views of a session: {protocol}</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Ansichten einer Sitzung: {protocol}</translation>
    </message>
    <message>
        <source>{date}
{taken} of {all} views</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>{date}
{taken} von {all} Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n new photos were not kept: import them from the watched folder.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>
            <numerusform>Ein neues Foto wurde nicht behalten: Importieren Sie es aus dem überwachten Ordner.</numerusform>
            <numerusform>%n neue Fotos wurden nicht behalten: Importieren Sie sie aus dem überwachten Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it with the camera…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Mit der Kamera au&amp;fnehmen…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>The live picture needs an extra part: install it with “pip install mesophoto[camera]”, or let a folder be watched that your camera fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Das Livebild braucht einen Zusatz: Installieren Sie ihn mit „pip install mesophoto[camera]“, oder lassen Sie einen Ordner überwachen, den Ihre Kamera füllt.</translation>
    </message>
    <message>
        <source>No camera was found: plug one in, or let a folder be watched that it fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Keine Kamera gefunden: Schließen Sie eine an, oder lassen Sie einen Ordner überwachen, den sie füllt.</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <extracomment>capture/live.py</extracomment>
        <translation>Livebild wird ausgewertet</translation>
    </message>
    <message>
        <source>&amp;Outlines only</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Nur &amp;Umrisse</translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Bild &amp;spiegeln</translation>
    </message>
    <message>
        <source>For a screen that the patient looks at; the photo is never mirrored.</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Für einen Bildschirm, auf den der Patient blickt; das Foto wird nie gespiegelt.</translation>
    </message>
    <message>
        <source>Take it when it &amp;fits</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Auslösen, sobald es passt</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>M&amp;oment</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Ghost of the baseline</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>S&amp;chattenbild des Ausgangsfotos</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Waiting for the picture…</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>Warten auf das Bild…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>This view cannot be read from the picture: the shutter is yours.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Diese Ansicht lässt sich im Bild nicht erkennen: Sie lösen selbst aus.</translation>
    </message>
    <message>
        <source>Match the ghost</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Schattenbild treffen</translation>
    </message>
    <message>
        <source>The photo is taken now.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Das Foto wird jetzt aufgenommen.</translation>
    </message>
    <message>
        <source>Press Space.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Leertaste drücken.</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Left and right are the patient’s own.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Links und rechts gelten vom Patienten aus.</translation>
    </message>
    <message>
        <source>Comparing the photo</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Foto wird verglichen</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>{name} cannot be shown.</source>
        <extracomment>capture/sources.py</extracomment>
        <translation>{name} kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Das aufgenommene Foto</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Check before importing…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Vor dem Import &amp;prüfen…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Vergleich mit dem Ausgangsfoto…</translation>
    </message>
    <message>
        <source>Later photos of this view are compared with it.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Spätere Fotos dieser Ansicht werden damit verglichen.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Das erste Foto dieser Ansicht</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Dieses Foto ist nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then take it again.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Dann noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>{what}, the patient’s own side.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>{what}, vom Patienten aus.</translation>
    </message>
    <message>
        <source>Take photos: {name}</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Fotos aufnehmen: {name}</translation>
    </message>
    <message>
        <source>Reading the baseline</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Ausgangsfoto wird gelesen</translation>
    </message>
    <message>
        <source>{taken} of {all} views</source>
        <extracomment>capture/window.py</extracomment>
        <translation>{taken} von {all} Ansichten</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Show the face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Gesicht zeigen</translation>
    </message>
    <message>
        <source>Show the back of the hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Handrücken zeigen</translation>
    </message>
    <message>
        <source>The other hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Die andere Hand</translation>
    </message>
    <message>
        <source>Closer, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Näher heran, {amount} %</translation>
    </message>
    <message>
        <source>Further back, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Weiter weg, {amount} %</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Nach links bewegen</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Nach rechts bewegen</translation>
    </message>
    <message>
        <source>Camera up</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kamera höher</translation>
    </message>
    <message>
        <source>Camera down</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kamera tiefer</translation>
    </message>
    <message>
        <source>Tilt the head left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kopf {amount}° nach links neigen</translation>
    </message>
    <message>
        <source>Tilt the head right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kopf {amount}° nach rechts neigen</translation>
    </message>
    <message>
        <source>Turn left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>{amount}° nach links drehen</translation>
    </message>
    <message>
        <source>Turn right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>{amount}° nach rechts drehen</translation>
    </message>
    <message>
        <source>Chin up {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kinn {amount}° heben</translation>
    </message>
    <message>
        <source>Chin down {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kinn {amount}° senken</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Augen öffnen</translation>
    </message>
    <message>
        <source>Close the eyes</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Augen schließen</translation>
    </message>
    <message>
        <source>Smile more</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mehr lächeln</translation>
    </message>
    <message>
        <source>Relax the face, lips closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Gesicht entspannen, Lippen geschlossen</translation>
    </message>
    <message>
        <source>Raise the brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Brauen heben</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Too dark on the left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Links zu dunkel</translation>
    </message>
    <message>
        <source>Too dark on the right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Rechts zu dunkel</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Ruhig halten</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Face, three views</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Gesicht, drei Ansichten</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Scalp</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Körperbereich</translation>
    </message>
    <message>
        <source>Frontal</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>45°, left cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, linke Wange</translation>
    </message>
    <message>
        <source>45°, right cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, rechte Wange</translation>
    </message>
    <message>
        <source>Profile, left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Profil, links</translation>
    </message>
    <message>
        <source>Profile, right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Profil, rechts</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Augen geschlossen</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Lächeln</translation>
    </message>
    <message>
        <source>Raised brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Brauen gehoben</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Back of the left hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Linker Handrücken</translation>
    </message>
    <message>
        <source>Back of the right hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Rechter Handrücken</translation>
    </message>
    <message>
        <source>Left fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Linke Faust</translation>
    </message>
    <message>
        <source>Right fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Rechte Faust</translation>
    </message>
    <message>
        <source>Crown, from above</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Scheitel, von oben</translation>
    </message>
    <message>
        <source>Left temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Linke Schläfe</translation>
    </message>
    <message>
        <source>Right temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Rechte Schläfe</translation>
    </message>
    <message>
        <source>Treated area</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Behandelter Bereich</translation>
    </message>
    <message>
        <source>Look into the camera, lips closed, hair back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>In die Kamera blicken, Lippen geschlossen, Haare zurück.</translation>
    </message>
    <message>
        <source>Turn the whole body, not the neck alone; look straight ahead.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Den ganzen Körper drehen, nicht nur den Hals; geradeaus blicken.</translation>
    </message>
    <message>
        <source>The far eyebrow is just hidden; the chin is level.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Die hintere Augenbraue ist gerade verdeckt; das Kinn ist waagerecht.</translation>
    </message>
    <message>
        <source>Close the eyes gently, as in sleep.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Augen locker schließen, wie im Schlaf.</translation>
    </message>
    <message>
        <source>As wide a smile as at the first session.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>So breit lächeln wie in der ersten Sitzung.</translation>
    </message>
    <message>
        <source>Raise the brows as far as they go.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Brauen so weit wie möglich heben.</translation>
    </message>
    <message>
        <source>Chin a little up, collar open, down to the collarbones.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kinn leicht gehoben, Kragen offen, bis zu den Schlüsselbeinen.</translation>
    </message>
    <message>
        <source>Flat on a dark cloth, fingers slightly apart, no rings.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Flach auf dunklem Tuch, Finger leicht gespreizt, keine Ringe.</translation>
    </message>
    <message>
        <source>A loose fist, knuckles up.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Lockere Faust, Knöchel nach oben.</translation>
    </message>
    <message>
        <source>Hair parted in the middle and combed flat.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Haare in der Mitte gescheitelt und glatt gekämmt.</translation>
    </message>
    <message>
        <source>Hair combed back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Haare zurückgekämmt.</translation>
    </message>
    <message>
        <source>Camera square to the skin; a scale marker or the card beside it.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Kamera senkrecht zur Haut; eine Maßstabsmarke oder die Karte daneben.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>commands.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>commands.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>commands.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Patients panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Patientenleiste</translation>
    </message>
    <message>
        <source>Results panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Ergebnisleiste</translation>
    </message>
    <message>
        <source>Timeline panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Brown spots</source>
        <extracomment>commands.py</extracomment>
        <translation>Braune Flecken</translation>
    </message>
    <message>
        <source>Redness</source>
        <extracomment>commands.py</extracomment>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>commands.py</extracomment>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>commands.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Where the photos are compared</source>
        <extracomment>commands.py</extracomment>
        <translation>Wo die Fotos verglichen werden</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>commands.py</extracomment>
        <translation>Bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Treat</source>
        <extracomment>commands.py</extracomment>
        <translation>Be&amp;handeln</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Hand &amp;out</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>commands.py</extracomment>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>commands.py</extracomment>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <extracomment>commands.py</extracomment>
        <translation>Bibliothek &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <extracomment>commands.py</extracomment>
        <translation>Fotos &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>commands.py</extracomment>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;About mesophoto</source>
        <extracomment>commands.py</extracomment>
        <translation>Ü&amp;ber mesophoto</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Rückgängig: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Wiederholen: {name}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>commands.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>commands.py</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Neuer Patient…</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>Patient &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete patient</source>
        <extracomment>commands.py</extracomment>
        <translation>Patient &amp;löschen</translation>
    </message>
    <message>
        <source>Change &amp;photo…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Foto ändern…</translation>
    </message>
    <message>
        <source>Delete p&amp;hoto</source>
        <extracomment>commands.py</extracomment>
        <translation>Fo&amp;to löschen</translation>
    </message>
    <message>
        <source>&amp;Search patients</source>
        <extracomment>commands.py</extracomment>
        <translation>Patienten &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Fit what is &amp;measured</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Gemessenes einpassen</translation>
    </message>
    <message>
        <source>&amp;Why this verdict on the pair</source>
        <extracomment>commands.py</extracomment>
        <translation>Warum diese &amp;Bewertung des Paars</translation>
    </message>
    <message>
        <source>Nothing was compared yet: choose a measured photo that is not the baseline.</source>
        <extracomment>commands.py</extracomment>
        <translation>Noch nichts verglichen: Wählen Sie ein gemessenes Foto, das nicht das Ausgangsfoto ist.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>commands.py</extracomment>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Spots panel</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Fleckenleiste</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <extracomment>commands.py</extracomment>
        <translation>Jetzt &amp;messen</translation>
    </message>
    <message>
        <source>Make this photo the &amp;baseline</source>
        <extracomment>commands.py</extracomment>
        <translation>Als &amp;Ausgangsfoto festlegen</translation>
    </message>
    <message>
        <source>This photo is the baseline already, or was taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Dieses Foto ist bereits das Ausgangsfoto oder wurde direkt nach einer Behandlung aufgenommen.</translation>
    </message>
    <message>
        <source>Draw a &amp;region on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Region im Ausgangsfoto zeichnen…</translation>
    </message>
    <message>
        <source>Choose a baseline first: a photo that was not taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Legen Sie zuerst ein Ausgangsfoto fest: ein Foto, das nicht direkt nach einer Behandlung aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Choose a &amp;colour reference on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Farbreferenz im Ausgangsfoto wählen…</translation>
    </message>
    <message>
        <source>&amp;Print the scale and colour card…</source>
        <extracomment>commands.py</extracomment>
        <translation>Maßstabs- und Farbkarte &amp;drucken…</translation>
    </message>
    <message>
        <source>This clinic’s &amp;noise…</source>
        <extracomment>commands.py</extracomment>
        <translation>Rausc&amp;hen dieser Praxis…</translation>
    </message>
    <message>
        <source>Spots that are not &amp;counted…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nicht gezählte Flecken…</translation>
    </message>
    <message>
        <source>Size of the scale &amp;marker…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Größe der Maßstabsmarke…</translation>
    </message>
    <message>
        <source>Set the &amp;scale…</source>
        <extracomment>commands.py</extracomment>
        <translation>Maßsta&amp;b festlegen…</translation>
    </message>
    <message>
        <source>{sentence} Click for every check.</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>{sentence} Klicken zeigt alle Prüfungen.</translation>
    </message>
    <message>
        <source>The pair of photos: {sentence}</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>Das Fotopaar: {sentence}</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>comparability/card.py</extracomment>
        <translation>Alle Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n vergleichbar</numerusform>
            <numerusform>%n vergleichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with care</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n mit Vorsicht</numerusform>
            <numerusform>%n mit Vorsicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n nicht vergleichbar</numerusform>
            <numerusform>%n nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference}, limit {limit}</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>{difference}, Grenze {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{told} of %n comparisons can be told</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>{told} von einem Vergleich beurteilbar</numerusform>
            <numerusform>{told} von %n Vergleichen beurteilbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} differs.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>{title} weicht ab.</translation>
    </message>
    <message>
        <source>By the scale, lengths are known to ± {length} and areas to ± {area}. Changes are tighter, since both photos share one scale.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>Nach dem Maßstab sind Längen auf ± {length} und Flächen auf ± {area} genau bekannt. Änderungen sind genauer, da beide Fotos denselben Maßstab haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>{share} der Grenze</translation>
    </message>
    <message>
        <source>Why the pair may be compared, or not</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Warum das Paar verglichen werden darf oder nicht</translation>
    </message>
    <message>
        <source>Not told for this pair</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Für dieses Paar nicht beurteilt</translation>
    </message>
    <message>
        <source>To be known</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Einwilligung bearbeiten</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Einwilligung behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>The whole face may be seen</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Das ganze Gesicht darf zu sehen sein</translation>
    </message>
    <message>
        <source>The name may be shown</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Der Name darf gezeigt werden</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>Sign again</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Neu unterschreiben</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It was signed as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Sie wurde so unterschrieben, wie sie ist: Widerrufen Sie sie, und lassen Sie die neue unterschreiben.</translation>
    </message>
    <message>
        <source>Let the patient sign, or attach the signed form.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Lassen Sie den Patienten unterschreiben, oder hängen Sie das unterschriebene Formular an.</translation>
    </message>
    <message>
        <source>Opening the consent</source>
        <extracomment>consent/controller.py</extracomment>
        <translation>Einwilligung wird geöffnet</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>What the patient agreed to</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Worin der Patient eingewilligt hat</translation>
    </message>
    <message>
        <source>Nothing leaves the practice without a consent: let the patient sign one, or attach a form.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Ohne Einwilligung verlässt nichts die Praxis: Lassen Sie den Patienten eine unterschreiben, oder hängen Sie ein Formular an.</translation>
    </message>
    <message>
        <source>New consent…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Neue Einwilligung…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For what was noted by mistake; otherwise withdraw it</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Für irrtümlich Notiertes; sonst widerrufen</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>{purpose}: from this day on nothing leaves for it. What left before cannot be called back.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>{purpose}: Von diesem Tag an wird dafür nichts mehr weitergegeben. Was vorher weitergegeben wurde, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Attach a signed form…</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Unterschriebenes Formular anhängen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Formular entfernen</translation>
    </message>
    <message>
        <source>Or drop the signed form here: PDF, JPEG or PNG, up to 5 MB</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Oder ziehen Sie das unterschriebene Formular hierher: PDF, JPEG oder PNG, bis 5 MB</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>{name} is larger than 5 MB: scan it at a lower resolution.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} ist größer als 5 MB: Scannen Sie es mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>{name} is no PDF, JPEG or PNG.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} ist weder PDF noch JPEG noch PNG.</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Forms ({patterns});;All files (*)</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Formulare ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach a signed form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Unterschriebenes Formular anhängen</translation>
    </message>
    <message>
        <source>Record of the practice</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Akte der Praxis</translation>
    </message>
    <message>
        <source>Copy for the patient</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Kopie für den Patienten</translation>
    </message>
    <message>
        <source>Referral</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Photos of my skin are taken and kept with what is measured on them, to follow my treatment.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Fotos meiner Haut werden aufgenommen und mit dem, was daran gemessen wird, aufbewahrt, um meine Behandlung zu verfolgen.</translation>
    </message>
    <message>
        <source>I am given photos of my skin and what was measured on them, to take home.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Ich bekomme Fotos meiner Haut und die Messergebnisse dazu mit nach Hause.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are passed on to those who treat me, too.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Fotos meiner Haut und die Messergebnisse dazu werden an diejenigen weitergegeben, die mich ebenfalls behandeln.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are shown in teaching.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Fotos meiner Haut und die Messergebnisse dazu werden in der Lehre gezeigt.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are published.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Fotos meiner Haut und die Messergebnisse dazu werden veröffentlicht.</translation>
    </message>
    <message>
        <source>My name may stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mein Name darf darauf stehen.</translation>
    </message>
    <message>
        <source>My name does not stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mein Name steht nicht darauf.</translation>
    </message>
    <message>
        <source>My whole face may be seen.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mein ganzes Gesicht darf zu sehen sein.</translation>
    </message>
    <message>
        <source>Only the part of the skin that matters is seen, or my eyes and mouth are covered.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Zu sehen ist nur der Teil der Haut, um den es geht, oder Augen und Mund sind abgedeckt.</translation>
    </message>
    <message>
        <source>I agree of my own free will and may withdraw it at any time; what was handed out before cannot be called back.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Ich willige freiwillig ein und kann die Einwilligung jederzeit widerrufen; was vorher weitergegeben wurde, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Gegeben am {day}</translation>
    </message>
    <message>
        <source>face shown</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Gesicht gezeigt</translation>
    </message>
    <message>
        <source>face hidden</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Gesicht verborgen</translation>
    </message>
    <message>
        <source>with name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>without name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <extracomment>consent/names.py</extracomment>
        <translation>auf dem Bildschirm unterschrieben</translation>
    </message>
    <message>
        <source>form attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Formular angehängt</translation>
    </message>
    <message>
        <source>neither signed nor attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>weder unterschrieben noch angehängt</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Widerrufen am {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Drawn with a mouse, a pen or a finger. With the keyboard, attach the signed form instead.</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Mit Maus, Stift oder Finger gezeichnet. Mit der Tastatur hängen Sie stattdessen das unterschriebene Formular an.</translation>
    </message>
    <message>
        <source>Sign here with a finger, a pen or the mouse</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Hier mit Finger, Stift oder Maus unterschreiben</translation>
    </message>
    <message>
        <source>The consent as it was given</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>Die Einwilligung, wie sie gegeben wurde</translation>
    </message>
    <message>
        <source>Page {number} of the form</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>Seite {number} des Formulars</translation>
    </message>
    <message>
        <source>Something went wrong in mesophoto</source>
        <extracomment>crash.py</extracomment>
        <translation>In mesophoto ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is a fault in mesophoto, not in your photos.&lt;/b&gt;&lt;br&gt;Everything that was imported or changed before is saved. You can go on working; if it happens again, start mesophoto anew.&lt;br&gt;&lt;br&gt;The report below holds no names, photos or folders. Please send it to whoever looks after mesophoto for you.</source>
        <extracomment>crash.py</extracomment>
        <translation>&lt;b&gt;Das ist ein Fehler in mesophoto, nicht in Ihren Fotos.&lt;/b&gt;&lt;br&gt;Alles, was zuvor importiert oder geändert wurde, ist gespeichert. Sie können weiterarbeiten; wenn es wieder vorkommt, starten Sie mesophoto neu.&lt;br&gt;&lt;br&gt;Der Bericht unten enthält keine Namen, Fotos oder Ordner. Bitte senden Sie ihn an die Person, die mesophoto für Sie betreut.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <extracomment>crash.py</extracomment>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>crash.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>crash.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>e.g. {day} or 2026-03-03</source>
        <extracomment>datefield.py</extracomment>
        <translation>z. B. {day} oder 2026-03-03</translation>
    </message>
    <message>
        <source>A day between {first} and {last}</source>
        <extracomment>datefield.py</extracomment>
        <translation>Ein Tag zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Tagesliste</translation>
    </message>
    <message>
        <source>&amp;Sort a card…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Spei&amp;cherkarte sortieren…</translation>
    </message>
    <message>
        <source>Show a &amp;slate</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Tafel &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Print slates of the day…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Tafeln des Tages dr&amp;ucken…</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Zu anderem &amp;Patienten verschieben…</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Tag wird gelesen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Show the slate</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Tafel zeigen</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Termin ändern…</translation>
    </message>
    <message>
        <source>Delete the appointment of {time}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Termin um {time} löschen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Move to another patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Zu anderem Patienten verschieben</translation>
    </message>
    <message>
        <source>Whose photo is it?</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Wessen Foto ist es?</translation>
    </message>
    <message>
        <source>It goes from {name} to the patient you choose, into the session of the same day. What is measured is measured anew for both. Undo brings it back.</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Es geht von {name} an den Patienten, den Sie wählen, in die Sitzung desselben Tages. Die Messungen werden für beide neu gemacht. Rückgängig stellt den alten Stand wieder her.</translation>
    </message>
    <message>
        <source>Name or number of the patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Name oder Nummer des Patienten</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Neuer Patient „{name}“</translation>
    </message>
    <message>
        <source>treatment {number} of {count}</source>
        <extracomment>day/model.py</extracomment>
        <translation>Behandlung {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>day/model.py</extracomment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>day/model.py</extracomment>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>no photos yet</source>
        <extracomment>day/model.py</extracomment>
        <translation>noch keine Fotos</translation>
    </message>
    <message>
        <source>without appointment</source>
        <extracomment>day/model.py</extracomment>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>The day before</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Patienten des Tages</translation>
    </message>
    <message>
        <source>Expect: Weber 14:30</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Erwartet: Weber 14:30</translation>
    </message>
    <message>
        <source>Expect a patient: name and time</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Erwarteter Patient: Name und Uhrzeit</translation>
    </message>
    <message>
        <source>A name and a time, such as Weber 14:30. Without a time: now.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Name und Uhrzeit, etwa Weber 14:30. Ohne Uhrzeit: jetzt.</translation>
    </message>
    <message>
        <source>Nobody is expected.
Type a name and a time below.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Niemand wird erwartet.
Geben Sie unten Name und Uhrzeit ein.</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>day/side.py</extracomment>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Opening the patient</source>
        <extracomment>desk.py</extracomment>
        <translation>Patient wird geöffnet</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>desk.py</extracomment>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>mesophoto library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>mesophoto-Bibliothek</translation>
    </message>
    <message>
        <source>Photos ({patterns});;All files (*)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Fotos ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Fotos importieren</translation>
    </message>
    <message>
        <source>Import a folder of photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Fotoordner importieren</translation>
    </message>
    <message>
        <source>Open a library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Foto wird geöffnet</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Maßstabsmarke</translation>
    </message>
    <message>
        <source>Side of the black square of your scale marker in mm (0: none is used)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Seitenlänge des schwarzen Quadrats Ihrer Maßstabsmarke in mm (0: keine in Gebrauch)</translation>
    </message>
    <message>
        <source>Photos are being imported</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Fotos werden importiert</translation>
    </message>
    <message>
        <source>Stop the import and close? The photos that are in stay in; import the rest again later.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Import anhalten und schließen? Bereits aufgenommene Fotos bleiben; importieren Sie die übrigen später.</translation>
    </message>
    <message>
        <source>About mesophoto</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Über mesophoto</translation>
    </message>
    <message>
        <source>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Tells whether skin really changed between two photographs, and says so when it cannot tell.&lt;br&gt;&lt;br&gt;It documents and compares appearance. It does not diagnose.&lt;br&gt;It works on this computer alone: nothing is sent anywhere.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Sagt, ob sich die Haut zwischen zwei Fotos wirklich verändert hat, und sagt es auch, wenn es das nicht beurteilen kann.&lt;br&gt;&lt;br&gt;Es dokumentiert und vergleicht das Aussehen. Es stellt keine Diagnosen.&lt;br&gt;Es arbeitet nur auf diesem Computer: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>not compared with the baseline yet</source>
        <extracomment>dossier.py</extracomment>
        <translation>noch nicht mit dem Ausgangsfoto verglichen</translation>
    </message>
    <message>
        <source>Take back the last corner</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Letzte Ecke zurücknehmen</translation>
    </message>
    <message>
        <source>Click the corners one after the other. The region travels to the other sessions by itself.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Klicken Sie die Ecken nacheinander an. Die Region wird von selbst in die anderen Sitzungen übertragen.</translation>
    </message>
    <message>
        <source>Draw a region on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Region im Ausgangsfoto zeichnen</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Background, or skin that is not treated</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Hintergrund oder unbehandelte Haut</translation>
    </message>
    <message>
        <source>Grey card</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Graukarte</translation>
    </message>
    <message>
        <source>Click the corners of something whose colour never changes and that is in every session’s photo: a grey card, the wall, skin that is not treated. Redness is then compared against it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Klicken Sie die Ecken von etwas an, dessen Farbe sich nie ändert und das auf dem Foto jeder Sitzung ist: eine Graukarte, die Wand, unbehandelte Haut. Die Rötung wird dann damit verglichen.</translation>
    </message>
    <message>
        <source>Choose a colour reference on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Farbreferenz im Ausgangsfoto wählen</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Es ist</translation>
    </message>
    <message>
        <source>Click two points of known distance, such as marks of a ruler, and say how far apart they are.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Klicken Sie zwei Punkte mit bekanntem Abstand an, etwa Striche eines Lineals, und geben Sie den Abstand an.</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Maßstab festlegen</translation>
    </message>
    <message>
        <source>Save scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Maßstab speichern</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Abstand</translation>
    </message>
    <message>
        <source>or &amp;scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>oder &amp;Maßstab</translation>
    </message>
    <message>
        <source>Click a spot to leave it out (a mole, a tattoo); click it again to count it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Klicken Sie einen Fleck an, um ihn auszulassen (Muttermal, Tätowierung); ein weiterer Klick zählt ihn wieder.</translation>
    </message>
    <message>
        <source>No spots were found on this photo.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Auf diesem Foto wurden keine Flecken gefunden.</translation>
    </message>
    <message>
        <source>Spots that are not counted</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Nicht gezählte Flecken</translation>
    </message>
    <message>
        <source>Photo to mark</source>
        <extracomment>drawing/sheet.py</extracomment>
        <translation>Foto zum Markieren</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Stands at the head of each progress sheet.</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Steht oben auf jedem Verlaufsblatt.</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Adresse, Telefon</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lines below it</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Zeilen darunter</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>&amp;Progress sheet…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Verlaufsblatt…</translation>
    </message>
    <message>
        <source>C&amp;linic’s name and logo…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Name und Logo der Praxis…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Consents…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Ein&amp;willigungen…</translation>
    </message>
    <message>
        <source>&amp;What is judged…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Was &amp;beurteilt wird…</translation>
    </message>
    <message>
        <source>Check a &amp;seal…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Siegel prüfen…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Checking a seal</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Siegel wird geprüft</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Bewegtbild</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Files written</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Dateien geschrieben</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Einwilligung einholen…</translation>
    </message>
    <message>
        <source>Files have nameless names and hold pixels alone: nothing of the camera, the place or the patient. Each carries a seal.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Die Dateinamen nennen niemanden, und die Dateien enthalten nur Pixel: nichts von Kamera, Ort oder Patient. Jede trägt ein Siegel.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Wie</translation>
    </message>
    <message numerus="yes">
        <source>%n files are written.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n Datei ist geschrieben.</numerusform>
            <numerusform>%n Dateien sind geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted in the audit. “Check a seal…” tells later whether a file is genuine.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Es ist im Protokoll vermerkt. „Siegel prüfen…“ sagt später, ob eine Datei echt ist.</translation>
    </message>
    <message>
        <source>A slider goes over the pair</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Ein Schieber fährt über das Paar</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Wechselbild</translation>
    </message>
    <message>
        <source>All sessions, one after the other</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Alle Sitzungen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>The face</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Das Gesicht</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Motion needs two photos of the view that is shown.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Ein Bewegtbild braucht zwei Fotos der gezeigten Ansicht.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the baseline, or cover the eyes.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Es gibt keine Region zum Zuschneiden: Zeichnen Sie eine im Ausgangsfoto, oder decken Sie die Augen ab.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Vorschau des Verlaufsblatts</translation>
    </message>
    <message>
        <source>The pair that is shown</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Das gezeigte Paar</translation>
    </message>
    <message>
        <source>All of this view</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Alle dieser Ansicht</translation>
    </message>
    <message>
        <source>All photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>As large as they are</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>In voller Größe</translation>
    </message>
    <message>
        <source>2000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Höchstens 2000 px</translation>
    </message>
    <message>
        <source>1000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Höchstens 1000 px</translation>
    </message>
    <message>
        <source>Seen as it is</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Unverändert sichtbar</translation>
    </message>
    <message>
        <source>Eyes and mouth covered</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Augen und Mund abgedeckt</translation>
    </message>
    <message>
        <source>Cropped to a region</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Auf eine Region zugeschnitten</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Aligned to the baseline, where that is possible</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Am Ausgangsfoto ausgerichtet, wo das möglich ist</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There are no such photos: choose others.</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Solche Fotos gibt es nicht: Wählen Sie andere.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Was beurteilt wird</translation>
    </message>
    <message>
        <source>What is treated here?</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Was wird hier behandelt?</translation>
    </message>
    <message>
        <source>{view}: what is treated decides what the progress sheet tells, so that nobody picks the best number afterwards.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>{view}: Was behandelt wird, entscheidet, was das Verlaufsblatt sagt, damit sich niemand hinterher die beste Zahl aussucht.</translation>
    </message>
    <message>
        <source>What it is judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Wonach beurteilt wird</translation>
    </message>
    <message>
        <source>Judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The progress sheet asks again before it is made the first time</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Das Verlaufsblatt fragt noch einmal, bevor es zum ersten Mal erstellt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was chosen after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n Foto wurde schon verglichen. Das Verlaufsblatt wird sagen, dass dies erst danach gewählt wurde.</numerusform>
            <numerusform>%n Fotos wurden schon verglichen. Das Verlaufsblatt wird sagen, dass dies erst danach gewählt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was changed after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n Foto wurde schon verglichen. Das Verlaufsblatt wird sagen, dass dies erst danach geändert wurde.</numerusform>
            <numerusform>%n Fotos wurden schon verglichen. Das Verlaufsblatt wird sagen, dass dies erst danach geändert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one: what it is judged by stands here then.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Wählen Sie etwas: Dann steht hier, wonach beurteilt wird.</translation>
    </message>
    <message>
        <source>Nothing that is measured stands for it: the photos are shown, and nothing is claimed.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Nichts, was gemessen wird, steht dafür: Die Fotos werden gezeigt, und es wird nichts behauptet.</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Ausgangsfoto festlegen</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Genuine and unaltered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Echt und unverändert.</translation>
    </message>
    <message>
        <source>Altered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Verändert.</translation>
    </message>
    <message>
        <source>Unknown to this library.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Dieser Bibliothek unbekannt.</translation>
    </message>
    <message>
        <source>Check a seal</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Siegel prüfen</translation>
    </message>
    <message>
        <source>Is a sheet, a picture or a table what this library handed out, bit for bit?</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Ist ein Verlaufsblatt, ein Bild oder eine Tabelle Bit für Bit das, was diese Bibliothek weitergegeben hat?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a file here.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Progress sheet</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Verlaufsblatt</translation>
    </message>
    <message>
        <source>The sheet is being drawn</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Das Verlaufsblatt wird gezeichnet</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Als Bilder speichern…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Across</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>All views</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Map of the spots</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Karte der Flecken</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Patient shown by</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Patient genannt mit</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Clinic’s name and logo…</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Name und Logo der Praxis…</translation>
    </message>
    <message>
        <source>More pages</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>From the baseline of {day}</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Ab dem Ausgangsfoto vom {day}</translation>
    </message>
    <message>
        <source>There is no baseline yet, so there is nothing to show a progress from.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Es gibt noch kein Ausgangsfoto, also lässt sich kein Verlauf zeigen.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Geben Sie zuerst an, was in dieser Ansicht behandelt wird: Das Verlaufsblatt sagt, was dazu gehört, nicht, was am besten ausfiel.</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Verlaufsblatt wird gezeichnet</translation>
    </message>
    <message>
        <source>Say what is treated…</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Angeben, was behandelt wird…</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Verlaufsblatt wird gespeichert</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Das Verlaufsblatt ist gedruckt.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Verlaufsblatt wird gedruckt</translation>
    </message>
    <message>
        <source>Dates moved by a secret number of weeks</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Daten um eine geheime Zahl von Wochen verschoben</translation>
    </message>
    <message>
        <source>Dates as they are</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Daten, wie sie sind</translation>
    </message>
    <message>
        <source>Without dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>This patient has no photos yet: import some first.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Dieser Patient hat noch keine Fotos: Importieren Sie zuerst welche.</translation>
    </message>
    <message>
        <source>Every measurement under a pseudonym, as CSV with a data dictionary and ten lines for R.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Jeder Messwert unter einem Pseudonym, als CSV mit einer Datenbeschreibung und zehn Zeilen für R.</translation>
    </message>
    <message>
        <source>Excel, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Auch Excel</translation>
    </message>
    <message>
        <source>JSON, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Auch JSON</translation>
    </message>
    <message>
        <source>Each spot through all sessions (takes a while)</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Jeder Fleck durch alle Sitzungen (dauert eine Weile)</translation>
    </message>
    <message>
        <source>Pictures of where something was found</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Bilder davon, wo etwas gefunden wurde</translation>
    </message>
    <message>
        <source>The photos themselves</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Die Fotos selbst</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Write a key file, too…</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Auch eine Schlüsseldatei schreiben…</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Schlüsseldatei schreiben</translation>
    </message>
    <message>
        <source>For another practice’s picture archive. The files hold name, number and date of birth.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Für das Bildarchiv einer anderen Praxis. Die Dateien enthalten Name, Nummer und Geburtsdatum.</translation>
    </message>
    <message>
        <source>Anonymised: a pseudonym instead. A face stays a face.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Anonymisiert: stattdessen ein Pseudonym. Ein Gesicht bleibt ein Gesicht.</translation>
    </message>
    <message>
        <source>Aligned photos and what was found on them, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Auch ausgerichtete Fotos und was darauf gefunden wurde</translation>
    </message>
    <message>
        <source>Save a copy of this picture</source>
        <extracomment>habits.py</extracomment>
        <translation>Kopie dieses Bildes speichern</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.png)</source>
        <extracomment>habits.py</extracomment>
        <translation>Bilder (*.jpg *.png)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>habits.py</extracomment>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Öffnen Sie zuerst eine Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Wählen Sie zuerst einen Patienten.</translation>
    </message>
    <message>
        <source>Not possible with the photo that is shown.</source>
        <extracomment>habits.py</extracomment>
        <translation>Mit dem gezeigten Foto nicht möglich.</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <extracomment>habits.py</extracomment>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <extracomment>habits.py</extracomment>
        <translation>Änderungs&amp;verlauf…</translation>
    </message>
    <message>
        <source>Charts as &amp;table…</source>
        <extracomment>habits.py</extracomment>
        <translation>Diagramme als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>Nothing is charted yet: charts appear as soon as photos are measured.</source>
        <extracomment>habits.py</extracomment>
        <translation>Noch keine Diagramme: Sie erscheinen, sobald Fotos gemessen sind.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>habits.py</extracomment>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of this picture…</source>
        <extracomment>habits.py</extracomment>
        <translation>&amp;Kopie dieses Bildes speichern…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>help/pages.py</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>| keys | what they do |</source>
        <extracomment>help/pages.py</extracomment>
        <translation>| Tasten | was sie tun |</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <extracomment>help/window.py</extracomment>
        <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie weniger.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <extracomment>help/window.py</extracomment>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Choose a step to go back to before it, or, where it was undone, to do it again.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Wählen Sie einen Schritt, um vor ihn zurückzugehen oder, wenn er rückgängig gemacht wurde, ihn zu wiederholen.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet that could be undone.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>In dieser Bibliothek wurde noch nichts getan, das sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Schritt zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>%n Schritt zurücknehmen</numerusform>
            <numerusform>%n Schritte zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Schritt wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>%n Schritt wiederholen</numerusform>
            <numerusform>%n Schritte wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>getan</translation>
    </message>
    <message>
        <source>{path}
Untick to leave it out</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{path}
Zum Auslassen das Häkchen entfernen</translation>
    </message>
    <message>
        <source>Shows somebody else…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Zeigt jemand anderen…</translation>
    </message>
    <message>
        <source>More for {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Mehr zu {file_name}</translation>
    </message>
    <message>
        <source>Taken on…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Aufgenommen am…</translation>
    </message>
    <message>
        <source>Day when {file_name} was taken</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Tag der Aufnahme von {file_name}</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>importing/card.py</extracomment>
        <translation>Tag </translation>
    </message>
    <message>
        <source>Days after the treatment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Tage nach der Behandlung</translation>
    </message>
    <message>
        <source>{name} of {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{name} von {file_name}</translation>
    </message>
    <message>
        <source>Belongs to {label}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Gehört zu {label}</translation>
    </message>
    <message>
        <source>Belongs to somebody else</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Gehört zu jemand anderem</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be imported now.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Die Bibliothek ist nur zum Lesen geöffnet: Jetzt kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>One import at a time: finish this one, then drop the other photos.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Nur ein Import gleichzeitig: Beenden Sie diesen, dann ziehen Sie die anderen Fotos hierher.</translation>
    </message>
    <message>
        <source>There are no photos in there.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Dort sind keine Fotos.</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Looking for imports</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Importe werden gesucht</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Wird vergessen</translation>
    </message>
    <message>
        <source>Check before importing</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Vor dem Import prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} of what looks like %n people</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>{photos} von anscheinend %n Person</numerusform>
            <numerusform>{photos} von anscheinend %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Correct what is wrong; nothing is kept until you import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>{photos}. Berichtigen Sie, was nicht stimmt; behalten wird erst etwas, wenn Sie importieren.</translation>
    </message>
    <message>
        <source>Checking who is on the photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Es wird geprüft, wer auf den Fotos ist</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Day of all photos without one</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Tag aller Fotos ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Foto importieren</numerusform>
            <numerusform>%Ln Fotos importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Gegenüber dem Ausgangsfoto: {verdicts}.</translation>
    </message>
    <message>
        <source>Please look twice: this may be another person</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Bitte genau hinsehen: Das könnte eine andere Person sein</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n Datei kann nicht importiert werden</numerusform>
            <numerusform>%n Dateien können nicht importiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n Foto wird ausgelassen</numerusform>
            <numerusform>%n Fotos werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the judgement of the import</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Bewertung des Imports schließen</translation>
    </message>
    <message>
        <source>Against the baselines: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Gegenüber den Ausgangsfotos: {verdicts}</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Gegenüber dem Ausgangsfoto: {verdicts}</translation>
    </message>
    <message numerus="yes">
        <source>%n being measured…</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>%n wird noch gemessen…</numerusform>
            <numerusform>%n werden noch gemessen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked on the timeline.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>Und %n weiteres, auf der Zeitleiste markiert.</numerusform>
            <numerusform>Und %n weitere, auf der Zeitleiste markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>And more, marked on the timelines: {names}.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Und weitere, auf den Zeitleisten markiert: {names}.</translation>
    </message>
    <message>
        <source>Show this photo</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Dieses Foto zeigen</translation>
    </message>
    <message>
        <source>Patient: {label}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Patient: {label}</translation>
    </message>
    <message>
        <source>new patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>neuer Patient</translation>
    </message>
    <message>
        <source>existing patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>vorhandener Patient</translation>
    </message>
    <message>
        <source>Day not known</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Session {number}  ·  {day}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Sitzung {number}  ·  {day}</translation>
    </message>
    <message>
        <source>What was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>It ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht importiert werden</numerusform>
            <numerusform>%n Dateien konnten nicht importiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that did not go in</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Nicht aufgenommene Fotos</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Import rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%Ln Foto importiert</numerusform>
            <numerusform>%Ln Fotos importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Kein Foto importiert</translation>
    </message>
    <message>
        <source>stopped as you asked</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>auf Ihren Wunsch angehalten</translation>
    </message>
    <message>
        <source>ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>vorzeitig beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n konnte nicht importiert werden</numerusform>
            <numerusform>%n konnten nicht importiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>New photos are offered as they come.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Neue Fotos werden angeboten, sobald sie da sind.</translation>
    </message>
    <message>
        <source>It is not there now.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Er ist zurzeit nicht da.</translation>
    </message>
    <message>
        <source>Watching {name}. {state}</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>{name} wird überwacht. {state}</translation>
    </message>
    <message>
        <source>Watch a folder for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Ordner auf neue Fotos überwachen</translation>
    </message>
    <message>
        <source>Looking for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Neue Fotos werden gesucht</translation>
    </message>
    <message>
        <source>Looking at the photos</source>
        <extracomment>importing/work.py</extracomment>
        <translation>Fotos werden angesehen</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Kamerauhren</translation>
    </message>
    <message>
        <source>How far are the cameras’ clocks off?</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Wie weit gehen die Kamerauhren falsch?</translation>
    </message>
    <message>
        <source>Photograph a slate on the screen: it shows the time, and the difference is found by itself. Or type it. Stacks and sessions then use the right time; the originals stay as they are. It is remembered for each camera.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Fotografieren Sie eine Tafel auf dem Bildschirm: Sie zeigt die Uhrzeit, und die Abweichung wird von selbst gefunden. Oder geben Sie sie ein. Stapel und Sitzungen verwenden dann die richtige Zeit; die Originale bleiben, wie sie sind. Die Abweichung wird für jede Kamera gemerkt.</translation>
    </message>
    <message>
        <source> min fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation> min vor</translation>
    </message>
    <message>
        <source>Minutes that {camera} is fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Minuten, die {camera} vorgeht</translation>
    </message>
    <message>
        <source>Use these times</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Diese Zeiten verwenden</translation>
    </message>
    <message>
        <source>{camera}: the slate shows how its clock is off.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>{camera}: Die Tafel zeigt, wie weit die Kamerauhr falsch geht.</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Sort the photos of a card or folder</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Fotos einer Speicherkarte oder eines Ordners sortieren</translation>
    </message>
    <message>
        <source>Photos of a card were not filed to the end.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Fotos einer Speicherkarte wurden nicht fertig zugeordnet.</translation>
    </message>
    <message>
        <source>Looking for the card</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Speicherkarte wird gesucht</translation>
    </message>
    <message>
        <source>First say on which day these photos were taken.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Geben Sie zuerst an, an welchem Tag diese Fotos aufgenommen wurden.</translation>
    </message>
    <message>
        <source>1 photo filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>1 Foto zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>
            <numerusform>%n Foto zugeordnet.</numerusform>
            <numerusform>%n Fotos zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause that begins a new stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Pause, mit der ein neuer Stapel beginnt</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Kamerauhren…</translation>
    </message>
    <message>
        <source>Stacks of photos</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Fotostapel</translation>
    </message>
    <message>
        <source>Whose is the marked stack? Type a name, then Enter</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Wem gehört der markierte Stapel? Namen eingeben, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Day of all photos of the stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Tag aller Fotos des Stapels</translation>
    </message>
    <message>
        <source>Up and down choose a stack, left and right a photo · 1 to 9 file it under the patient of that number in the day list · Enter files it as its slate says · / begins a stack at the photo · Backspace joins it to the one above · Space picks single photos · or drag to a patient</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Auf und ab wählen einen Stapel, links und rechts ein Foto · 1 bis 9 ordnen ihn dem Patienten mit dieser Nummer in der Tagesliste zu · Eingabetaste ordnet ihn zu, wie seine Tafel sagt · / beginnt beim Foto einen Stapel · Rücktaste verbindet ihn mit dem oberen · Leertaste wählt einzelne Fotos · oder auf einen Patienten ziehen</translation>
    </message>
    <message>
        <source>New stack after a pause of</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Neuer Stapel nach einer Pause von</translation>
    </message>
    <message numerus="yes">
        <source>%n photos wait</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>
            <numerusform>%n Foto wartet</numerusform>
            <numerusform>%n Fotos warten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo waits</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>1 Foto wartet</translation>
    </message>
    <message>
        <source>All is filed</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Alles ist zugeordnet</translation>
    </message>
    <message>
        <source>Nothing of this card waits any more.</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Von dieser Speicherkarte wartet nichts mehr.</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>{values}, a change of {delta}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>{values}, eine Änderung von {delta}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <source>Results by region</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Ergebnisse nach Region</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Auf der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What is this? How it is measured, and what can fool it (F1)</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Was ist das? Wie es gemessen wird und was täuschen kann (F1)</translation>
    </message>
    <message>
        <source>This clinic’s noise…</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Rauschen dieser Praxis…</translation>
    </message>
    <message>
        <source>Measure how much repeat shots of this clinic differ</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Messen, wie sehr sich Wiederholungsaufnahmen dieser Praxis unterscheiden</translation>
    </message>
    <message>
        <source>{day}, the baseline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>{day}, das Ausgangsfoto</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Taken right after the treatment: swelling smooths lines, so this is not a result.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Direkt nach der Behandlung aufgenommen: Die Schwellung glättet Linien, dies ist also kein Ergebnis.</translation>
    </message>
    <message>
        <source>Noise: {words}.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Rauschen: {words}.</translation>
    </message>
    <message>
        <source>Show only {verdict}: {count}</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Nur {verdict} zeigen: {count}</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <extracomment>jobbar.py</extracomment>
        <translation>Abbrechen: {title}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>jobbar.py</extracomment>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Nicht möglich, solange die Bibliothek nur zum Lesen geöffnet ist.</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Datensicherungen werden angesehen</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Ordner für die Datensicherungen</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Ordner wird angesehen</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Verify…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>No backup was made today. {why}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Heute wurden keine Daten gesichert. {why}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Datensicherungen…</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Datensicherungen werden geprüft</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>This folder is inside the library: choose one outside, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Dieser Ordner liegt in der Bibliothek: Wählen Sie einen außerhalb, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Datensicherungen von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and no backup: choose a folder for it, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Ein Foto und keine Datensicherung: Wählen Sie dafür einen Ordner, am besten auf einem anderen Datenträger.</numerusform>
            <numerusform>%Ln Fotos und keine Datensicherung: Wählen Sie dafür einen Ordner, am besten auf einem anderen Datenträger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the backups is out of reach: connect its disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Der Ordner der Datensicherungen ist nicht erreichbar: Schließen Sie seinen Datenträger an.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old: see what keeps it from being made.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Die letzte Datensicherung ist einen Tag alt: Sehen Sie nach, was die nächste verhindert.</numerusform>
            <numerusform>Die letzte Datensicherung ist %n Tage alt: Sehen Sie nach, was die nächste verhindert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, without %Ln photos that the library no longer has as they came in: verify the library.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Die Daten sind gesichert, bis auf ein Foto, das die Bibliothek nicht mehr so hat, wie es hereinkam: Prüfen Sie die Bibliothek.</numerusform>
            <numerusform>Die Daten sind gesichert, bis auf %Ln Fotos, die die Bibliothek nicht mehr so hat, wie sie hereinkamen: Prüfen Sie die Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: all %Ln photos were there already.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Gesichert: Das Foto war bereits dort.</numerusform>
            <numerusform>Gesichert: Alle %Ln Fotos waren bereits dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %Ln new photos, {size}.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Gesichert: ein neues Foto, {size}.</numerusform>
            <numerusform>Gesichert: %Ln neue Fotos, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the library: if the disk fails, both are gone. Better choose another disk, or one of the network.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Dieser Ordner liegt auf demselben Datenträger wie die Bibliothek: Fällt er aus, ist beides verloren. Wählen Sie besser einen anderen Datenträger oder einen im Netzwerk.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Datensicherungen</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Fortschritt der Datensicherung</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Noch keine Datensicherungen</translation>
    </message>
    <message>
        <source>Photos of patients cannot be taken again. Choose a folder on another disk, and mesophoto copies what is new there every day, while you work.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Patientenfotos gibt es nur einmal. Wählen Sie einen Ordner auf einem anderen Datenträger: Neues wird jeden Tag dorthin kopiert.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the folder of the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ordner der Datensicherungen ändern</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Wie oft die Daten gesichert werden</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Datensicherungen prüfen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>This folder cannot be reached: connect its disk, or choose another folder.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Dieser Ordner ist nicht erreichbar: Schließen Sie seinen Datenträger an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Stopped. The backups that were there still are.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Angehalten. Die früheren Datensicherungen sind noch da.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backups are as they were made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>Die Datensicherung ist so, wie sie erstellt wurde.</numerusform>
            <numerusform>Alle %n Datensicherungen sind so, wie sie erstellt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored as made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>Eine Datensicherung lässt sich nicht so wiederherstellen, wie sie erstellt wurde.</numerusform>
            <numerusform>%n Datensicherungen lassen sich nicht so wiederherstellen, wie sie erstellt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now to have a good one, and have the disk looked at.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Sichern Sie die Daten jetzt, um eine gute Datensicherung zu haben, und lassen Sie den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Its list of files is damaged</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ihre Dateiliste ist beschädigt</translation>
    </message>
    <message>
        <source>No backup yet: the first is made as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Noch keine Datensicherung: Die erste wird erstellt, sobald nichts anderes läuft.</translation>
    </message>
    <message>
        <source>Last backup {ago}</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Letzte Datensicherung {ago}</translation>
    </message>
    <message>
        <source>{last}, the next as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}, die nächste, sobald nichts anderes läuft.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>{last}, the next {day} at {time}.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}, die nächste {day} um {time}.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Datensicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What was deleted is kept here for 30 days at least, with all that belongs to it.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Was gelöscht wurde, bleibt hier mindestens 30 Tage, mit allem, was dazugehört.</translation>
    </message>
    <message>
        <source>Only a whole patient is deleted for good</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Nur ein ganzer Patient wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>{patient}: treatment of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: Behandlung vom {day}</translation>
    </message>
    <message>
        <source>{patient}: side effect, {what}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: Nebenwirkung, {what}</translation>
    </message>
    <message>
        <source>{patient}: session of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: Sitzung vom {day}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time} by {person}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Gelöscht am {day}, {time} von {person}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Gelöscht am {day}, {time}</translation>
    </message>
    <message>
        <source>{deleted}, longer than 30 days</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{deleted}, vor mehr als 30 Tagen</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Papier&amp;korb…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Da&amp;tensicherungen…</translation>
    </message>
    <message>
        <source>&amp;Verify the library…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Bibliothek &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>P&amp;rotokoll…</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Überw&amp;achung beenden</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Ordner &amp;überwachen…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Verifying found %n things in this library that changed on the disk.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>
            <numerusform>Die Prüfung fand etwas in dieser Bibliothek, das sich auf dem Datenträger verändert hat.</numerusform>
            <numerusform>Die Prüfung fand %n Dinge in dieser Bibliothek, die sich auf dem Datenträger verändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>Looking for a backup</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Datensicherung wird gesucht</translation>
    </message>
    <message>
        <source>No backup of this library can be reached: connect the disk that it is on and try again.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Keine Datensicherung dieser Bibliothek ist erreichbar: Schließen Sie den Datenträger an, auf dem sie liegt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Opening the bin</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Papierkorb wird geöffnet</translation>
    </message>
    <message>
        <source>Photos are being imported: wait for that, then delete for good.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Fotos werden importiert: Warten Sie das ab, dann löschen Sie endgültig.</translation>
    </message>
    <message>
        <source>Looking what will go</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Es wird geprüft, was gelöscht wird</translation>
    </message>
    <message>
        <source>Deleted for good. The certificate stands in the audit.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Endgültig gelöscht. Die Bescheinigung steht im Protokoll.</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deleting {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{name} wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>Steps done</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message>
        <source>The law lets me delete them earlier</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Das Gesetz erlaubt mir, früher zu löschen</translation>
    </message>
    <message>
        <source>no rule</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source> years</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>Years that records are kept after the last session</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Jahre, die Akten nach der letzten Sitzung aufbewahrt werden</translation>
    </message>
    <message>
        <source>This clinic keeps records after the last session for</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Diese Praxis bewahrt Akten nach der letzten Sitzung auf für</translation>
    </message>
    <message>
        <source>This certificate stands in the audit, without the name.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Diese Bescheinigung steht im Protokoll, ohne den Namen.</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, all that was measured in them, the patient’s record, and what undoing could bring back. There is no way back.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} aus {sessions}, alles, was darin gemessen wurde, die Patientenakte und alles, was sich rückgängig machen ließe. Es gibt kein Zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos another patient’s record uses too: kept for that one.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>Ein Foto, das auch zur Akte eines anderen Patienten gehört: Für diesen bleibt es erhalten.</numerusform>
            <numerusform>%Ln Fotos, die auch zur Akte eines anderen Patienten gehören: Für diesen bleiben sie erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type {key}.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Zum Fortfahren {key} eingeben.</translation>
    </message>
    <message>
        <source>Type {key} to confirm</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Zur Bestätigung {key} eingeben</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, and all that was made of them, are gone from this library.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} aus {sessions} und alles, was daraus entstand, sind aus dieser Bibliothek gelöscht.</translation>
    </message>
    <message>
        <source>The backups were rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Die Datensicherungen wurden ohne sie neu geschrieben.</translation>
    </message>
    <message>
        <source>{folder}: {state}. It may hold the data until {day}; a backup to it takes the data out.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder}: {state}. Die Daten können dort bis {day} liegen; eine Datensicherung dorthin entfernt sie.</translation>
    </message>
    <message>
        <source>“{number}” or “{name}”</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>„{number}“ oder „{name}“</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached: it keeps the data until it is connected again.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} ist nicht erreichbar: Die Daten bleiben dort, bis er wieder angeschlossen ist.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: up to %n backups rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>{folder}: höchstens eine Datensicherung ohne sie neu geschrieben.</numerusform>
            <numerusform>{folder}: bis zu %n Datensicherungen ohne sie neu geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} does not hold them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} enthält sie nicht.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>This library is in use</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Diese Bibliothek wird gerade benutzt</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to look only: nothing can be changed meanwhile.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Schließen Sie sie dort und versuchen Sie es erneut, oder öffnen Sie sie hier nur zum Ansehen: Ändern lässt sich dann nichts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No backup of it can be reached from here. Connect the disk with its backups and try again, or look at what can still be read.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Von hier aus ist keine ihrer Datensicherungen erreichbar. Schließen Sie den Datenträger mit den Datensicherungen an und versuchen Sie es erneut, oder sehen Sie an, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Its newest good backup is of {moment}. It is restored into a new folder; this one stays as it is.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ihre neueste gute Datensicherung ist vom {moment}. Sie wird in einem neuen Ordner wiederhergestellt; diese Bibliothek bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This library was damaged</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Diese Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>The disk gave back something else than what was written to “{name}”.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Der Datenträger gab etwas anderes zurück, als in „{name}“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>Open what can still be read</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Öffnen, was noch lesbar ist</translation>
    </message>
    <message>
        <source>Restore the backup of {day}…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Datensicherung vom {day} wiederherstellen…</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>You can look and compare; importing, measuring and changing have to wait.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Sie können ansehen und vergleichen; importieren, messen und ändern geht zurzeit nicht.</translation>
    </message>
    <message>
        <source>You see what can still be read; nothing can be changed.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Sie sehen, was noch lesbar ist; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Datensicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>This library was damaged.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Diese Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program has “{library}” open.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ein anderes Programm hat „{library}“ geöffnet.</translation>
    </message>
    <message>
        <source>{time} today</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>{user} on {host} has “{library}” open, since {moment}.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>{user} auf {host} hat „{library}“ geöffnet, seit {moment}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Datensicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Datensicherung vom {moment} wiederherstellen</translation>
    </message>
    <message>
        <source>Change the new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Neuen Ordner ändern</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>In einen neuen Ordner</translation>
    </message>
    <message>
        <source>The library as it was then is made anew, and every file is compared with what was backed up. What you have now stays as it is.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Die Bibliothek wird so, wie sie damals war, neu angelegt, und jede Datei wird mit der gesicherten verglichen. Was Sie jetzt haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored, all as they were backed up. The library is in {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>Ein Foto wiederhergestellt, so wie es gesichert wurde. Die Bibliothek ist in {folder}.</numerusform>
            <numerusform>%Ln Fotos wiederhergestellt, alle so, wie sie gesichert wurden. Die Bibliothek ist in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored into {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>Ein Foto in {folder} wiederhergestellt.</numerusform>
            <numerusform>%Ln Fotos in {folder} wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be: the backup does not have them as they were. Verify the library to see whose they are.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>Bei einem Foto ging es nicht: Die Datensicherung hat es nicht so, wie es war. Prüfen Sie die Bibliothek, um zu sehen, wem es gehört.</numerusform>
            <numerusform>Bei %Ln Fotos ging es nicht: Die Datensicherung hat sie nicht so, wie sie waren. Prüfen Sie die Bibliothek, um zu sehen, wem sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Angehalten. Es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>New folder for the restored library</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Neuer Ordner für die wiederhergestellte Bibliothek</translation>
    </message>
    <message>
        <source>{library} of {day}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>{library} vom {day}</translation>
    </message>
    <message>
        <source>{photo} is missing.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{photo} fehlt.</translation>
    </message>
    <message>
        <source>{photo} was damaged on the disk.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{photo} wurde auf dem Datenträger beschädigt.</translation>
    </message>
    <message>
        <source>Open patient</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Patient öffnen</translation>
    </message>
    <message>
        <source>Open {patient}</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{patient} öffnen</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Reading every photo and comparing</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Jedes Foto wird gelesen und verglichen</translation>
    </message>
    <message>
        <source>Photos compared</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Verglichene Fotos</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What is damaged stays as it is. A backup has it as it came in: restore it into a new folder.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Beschädigtes bleibt, wie es ist. Eine Datensicherung hat es so, wie es hereinkam: Stellen Sie sie in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>Every photo was read and compared, and so were the database and the audit.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Jedes Foto wurde gelesen und verglichen, ebenso die Datenbank und das Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they were written</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>Etwas ist nicht so, wie es geschrieben wurde</numerusform>
            <numerusform>%n Dinge sind nicht so, wie sie geschrieben wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was written; it has no photos yet</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Die Bibliothek ist so, wie sie geschrieben wurde; sie hat noch keine Fotos</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photos are as they came in</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>Das Foto ist so, wie es hereinkam</numerusform>
            <numerusform>Alle %Ln Fotos sind so, wie sie hereinkamen</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo nobody’s record names</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ein Foto, das in keiner Akte steht</translation>
    </message>
    <message>
        <source>The database</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>The audit</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>A key</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>The language changes at the next start of mesophoto.</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Die Sprache wechselt beim nächsten Start von mesophoto.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>language/sentences.py</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Following every spot through the sessions …</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Jeder Fleck wird durch die Sitzungen verfolgt …</translation>
    </message>
    <message>
        <source>These photos have no baseline yet: choose one to follow the spots from.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Diese Fotos haben kein Ausgangsfoto: Wählen Sie eines, von dem aus die Flecken verfolgt werden.</translation>
    </message>
    <message>
        <source>Open a patient with photos to see the spots.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Öffnen Sie einen Patienten mit Fotos, um die Flecken zu sehen.</translation>
    </message>
    <message>
        <source>The photos are being measured; the spots are followed after that.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Die Fotos werden gemessen; danach werden die Flecken verfolgt.</translation>
    </message>
    <message>
        <source>Following the spots</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Flecken werden verfolgt</translation>
    </message>
    <message>
        <source>Stopped. Open the spots again to follow them.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Angehalten. Öffnen Sie die Flecken erneut, um sie zu verfolgen.</translation>
    </message>
    <message>
        <source>The spots cannot be followed here: {reason}.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Die Flecken lassen sich hier nicht verfolgen: {reason}.</translation>
    </message>
    <message>
        <source>examine</source>
        <extracomment>ledger/delegate.py</extracomment>
        <translation>abklären</translation>
    </message>
    <message>
        <source>Map of the spots on the baseline</source>
        <extracomment>ledger/map.py</extracomment>
        <translation>Karte der Flecken im Ausgangsfoto</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Area, mm²</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Fläche, mm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Have it examined</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Abklären lassen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Spot {number}, {place}</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Fleck {number}, {place}</translation>
    </message>
    <message>
        <source>Area {area} mm².</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Fläche {area} mm².</translation>
    </message>
    <message>
        <source>Contrast {contrast} L*.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Kontrast {contrast} L*.</translation>
    </message>
    <message>
        <source>Grown together with spot {others}.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Mit Fleck {others} zusammengewachsen.</translation>
    </message>
    <message numerus="yes">
        <source>Now in %n parts.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>
            <numerusform>Jetzt in einem Teil.</numerusform>
            <numerusform>Jetzt in %n Teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Zurück zur Zeitleiste</translation>
    </message>
    <message>
        <source>Close the spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Flecken schließen</translation>
    </message>
    <message>
        <source>Spots of the series</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Flecken der Serie</translation>
    </message>
    <message>
        <source>No spot stands out of the skin in these photos.</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Auf diesen Fotos hebt sich kein Fleck von der Haut ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>
            <numerusform>%n Fleck</numerusform>
            <numerusform>%n Flecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only {state}: {count}</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Nur {state} zeigen: {count}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>main.py</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>measuring.py</extracomment>
        <translation>{name} wird gemessen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>messages.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <extracomment>messages.py</extracomment>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <extracomment>opening.py</extracomment>
        <translation>Bibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <extracomment>opening.py</extracomment>
        <translation>Demo wird erstellt</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Akten werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n treatments.</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>
            <numerusform>{file} ist gespeichert: eine Behandlung.</numerusform>
            <numerusform>{file} ist gespeichert: %n Behandlungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Liste wird geschrieben</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Behandelt am</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Everyone who had a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Alle, die eine Charge erhielten</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>{lot}   ({product})</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{lot}   ({product})</translation>
    </message>
    <message>
        <source>Choose, type or scan a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Charge wählen, eingeben oder scannen</translation>
    </message>
    <message>
        <source>Who had it</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Wer sie erhielt</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save as PDF, to print…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Als PDF zum Drucken speichern…</translation>
    </message>
    <message>
        <source>{n} ml</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{n} ml</translation>
    </message>
    <message>
        <source>{sessions} with this lot, {people}.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{sessions} mit dieser Charge, {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n Behandlung</numerusform>
            <numerusform>%n Behandlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds names. Keep it as you keep their records; the audit notes that it was saved.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Die Liste enthält Namen. Bewahren Sie sie auf wie die Akten; das Protokoll vermerkt, dass sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>By product</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nach Charge</translation>
    </message>
    <message>
        <source>By technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nach Technik</translation>
    </message>
    <message>
        <source>By session number</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nach Sitzungsnummer</translation>
    </message>
    <message>
        <source>Product and lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Produkt und Charge</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Bisherige Sitzungen</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Mean change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Mittlere Änderung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Not photographed</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nicht fotografiert</translation>
    </message>
    <message>
        <source>Change since the baseline</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Änderung gegenüber dem Ausgangsfoto</translation>
    </message>
    <message>
        <source>Side effect</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Followed by it</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Danach aufgetreten</translation>
    </message>
    <message>
        <source>Per 100 sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Je 100 Sitzungen</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Bruising</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Bluterguss</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Lump</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Late nodule</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Spätknoten</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Missempfindung</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Infection</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Pigment change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Pigmentveränderung</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Change since the baseline in the last photo that may be compared, one value of each patient. This describes your practice: who got what was not left to chance, so it does not show that one is better.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Änderung gegenüber dem Ausgangsfoto im letzten Foto, das verglichen werden darf, ein Wert je Patient. Dies beschreibt Ihre Praxis: Wer was bekam, war nicht dem Zufall überlassen; es zeigt also nicht, dass etwas besser ist.</translation>
    </message>
    <message>
        <source>Sessions with at least one side effect, with the exact interval. What nobody noted is not in it, and it does not show what caused it.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sitzungen mit mindestens einer Nebenwirkung, mit exaktem Intervall. Was niemand notiert hat, ist nicht enthalten; die Ursache zeigt es nicht.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Behandlungsergebnisse</translation>
    </message>
    <message>
        <source>Put together</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Everyone who had a lot…</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Alle, die eine Charge erhielten…</translation>
    </message>
    <message>
        <source>{metric}, {unit}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{metric}, {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n side effects name no treatment and are in no row.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>
            <numerusform>Eine Nebenwirkung nennt keine Behandlung und steht in keiner Zeile.</numerusform>
            <numerusform>%n Nebenwirkungen nennen keine Behandlung und stehen in keiner Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>After {number}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nach {number}</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{n} (few)</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{n} (wenige)</translation>
    </message>
    <message>
        <source>Complications</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Komplikationen</translation>
    </message>
    <message>
        <source>{metric} {values}</source>
        <extracomment>pair.py</extracomment>
        <translation>{metric} {values}</translation>
    </message>
    <message>
        <source>{metric}: {verdict}</source>
        <extracomment>pair.py</extracomment>
        <translation>{metric}: {verdict}</translation>
    </message>
    <message>
        <source>{metric} {values}: {verdict}</source>
        <extracomment>pair.py</extracomment>
        <translation>{metric} {values}: {verdict}</translation>
    </message>
    <message>
        <source>{line} (change {low} to {high})</source>
        <extracomment>pair.py</extracomment>
        <translation>{line} (Änderung {low} bis {high})</translation>
    </message>
    <message>
        <source>Recent library</source>
        <extracomment>palette/entries.py</extracomment>
        <translation>Zuletzt geöffnete Bibliothek</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What would you like to do? Commands, patients, libraries</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Was möchten Sie tun? Befehle, Patienten, Bibliotheken</translation>
    </message>
    <message>
        <source>Command, patient or library</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Befehl, Patient oder Bibliothek</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is found by that. Try another word.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc closes.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>↑ ↓ wählt, Eingabetaste führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Save the card, to be printed at 100 %</source>
        <extracomment>papers.py</extracomment>
        <translation>Karte speichern, zum Drucken mit 100 %</translation>
    </message>
    <message>
        <source>Making the card</source>
        <extracomment>papers.py</extracomment>
        <translation>Karte wird erstellt</translation>
    </message>
    <message>
        <source>Looking for repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Wiederholungsaufnahmen werden gesucht</translation>
    </message>
    <message>
        <source>Comparing repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Wiederholungsaufnahmen werden verglichen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>papers.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Patient bearbeiten</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>A name or a number is enough.</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Ein Name oder eine Nummer genügt.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Geburtsdatum</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Ge&amp;schlecht</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Add patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Patient hinzufügen</translation>
    </message>
    <message>
        <source>Name, number, date or lot</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Name, Nummer, Datum oder Charge</translation>
    </message>
    <message>
        <source>Part of a name, number, product or lot, or a date of birth or of a session: 12 Jan 2026</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Teil eines Namens, einer Nummer, eines Produkts oder einer Charge oder ein Geburts- oder Sitzungsdatum: 12.01.2026</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Add a patient (Ctrl+N)</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Patient hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Patient hinzufügen</translation>
    </message>
    <message>
        <source>No patient is found by that.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Dazu wurde kein Patient gefunden.</translation>
    </message>
    <message>
        <source>No patients yet.
Drop photos to begin.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Noch keine Patienten.
Ziehen Sie Fotos hierher, um zu beginnen.</translation>
    </message>
    <message>
        <source>Photo {file_name}</source>
        <extracomment>photodialog.py</extracomment>
        <translation>Foto {file_name}</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Aufgenommen am</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>of a photo</comment>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Days after</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Tage danach</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Zoom, place and way of comparing follow the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Zoom, Ausschnitt und Vergleichsart folgen dem Hauptfenster</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Show the pair that is open in the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Das im Hauptfenster geöffnete Paar zeigen</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Nichts wird gezeigt</translation>
    </message>
    <message>
        <source>Charting</source>
        <extracomment>presenter.py</extracomment>
        <translation>Diagramme werden erstellt</translation>
    </message>
    <message>
        <source>Loading thumbnails</source>
        <extracomment>presenter.py</extracomment>
        <translation>Vorschaubilder werden geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>presenter.py</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>With the patient’s name</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Mit dem Namen des Patienten</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Druck wird vorbereitet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Ausgangsfoto</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>mesophoto documents and compares appearance; it does not diagnose. “Within noise” means that repeat photos of unchanged skin differ as much.</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>mesophoto dokumentiert und vergleicht das Aussehen; es stellt keine Diagnosen. „Im Rauschen“ bedeutet, dass sich Wiederholungsaufnahmen unveränderter Haut genauso sehr unterscheiden.</translation>
    </message>
    <message>
        <source>{name}: second shot against first</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>{name}: zweite Aufnahme gegen erste</translation>
    </message>
    <message>
        <source>Mean difference {bias}; 95 % of repeats within {low} to {high}.</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>Mittlere Differenz {bias}; 95 % der Wiederholungen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>second − first shot, {unit}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>zweite − erste Aufnahme, {unit}</translation>
    </message>
    <message>
        <source>mean of both, {low} to {high}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>Mittel beider, {low} bis {high}</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>SD</translation>
    </message>
    <message>
        <source>MDC95</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>MDC95</translation>
    </message>
    <message>
        <source>ICC</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>ICC</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Camera and view</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Kamera und Ansicht</translation>
    </message>
    <message>
        <source>Repeatability by metric and region</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Wiederholbarkeit nach Messgröße und Region</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The pairs behind the plot, to read and to copy</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Die Paare hinter dem Diagramm, zum Lesen und Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be compared.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>
            <numerusform>%n konnte nicht verglichen werden.</numerusform>
            <numerusform>%n konnten nicht verglichen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pairs to tell anything: three are needed at least, ten are wanted.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Zu wenige Paare für eine Aussage: Mindestens drei sind nötig, zehn erwünscht.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>zu wenige Paare</translation>
    </message>
    <message>
        <source>camera not named</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Kamera nicht genannt</translation>
    </message>
    <message>
        <source>A change counts only if it is larger than what two photos of the same skin differ by. mesophoto comes with that noise as it was measured in one studio; your camera, light and hands have their own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Eine Änderung zählt nur, wenn sie größer ist als der Unterschied zweier Fotos derselben Haut. mesophoto bringt dieses Rauschen mit, wie es in einem Studio gemessen wurde; Ihre Kamera, Ihr Licht und Ihre Hände haben ihr eigenes.</translation>
    </message>
    <message>
        <source>Photograph ten people twice, one view each. Between the two shots put the camera down, let the person stand up and sit down again, and frame anew: a second shot without moving would flatter you. Import the photos as usual; two photos of one view in one session are a repeat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Fotografieren Sie zehn Personen zweimal, je eine Ansicht. Legen Sie zwischen den Aufnahmen die Kamera weg, lassen Sie die Person aufstehen und sich wieder setzen, und stellen Sie das Bild neu ein: Eine zweite Aufnahme ohne Bewegung wäre zu günstig. Importieren Sie die Fotos wie üblich; zwei Fotos einer Ansicht in einer Sitzung sind eine Wiederholung.</translation>
    </message>
    <message>
        <source>People whose skin was left alone between their sessions (volunteers, controls). Their photos of different days tell the noise that a real change must beat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Personen, deren Haut zwischen den Sitzungen unbehandelt blieb (Freiwillige, Kontrollen). Ihre Fotos verschiedener Tage zeigen das Rauschen, das eine echte Änderung übertreffen muss.</translation>
    </message>
    <message>
        <source>This clinic’s noise</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Rauschen dieser Praxis</translation>
    </message>
    <message>
        <source>Noise in force</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Geltendes Rauschen</translation>
    </message>
    <message>
        <source>Looking for repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Wiederholungsaufnahmen werden gesucht…</translation>
    </message>
    <message>
        <source>Patients whose skin was left alone</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Patienten mit unbehandelter Haut</translation>
    </message>
    <message>
        <source>Back to the noise that ships</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Zurück zum mitgelieferten Rauschen</translation>
    </message>
    <message>
        <source>Import repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Aufnahmen importieren…</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>How to take them</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>So nehmen Sie sie auf</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Unbehandelte Haut</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Verglichene Paare</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Use this noise from now on</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Dieses Rauschen ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For every other photo</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Für jedes andere Foto</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Für alle Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n of {name}</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>%n von {name}</numerusform>
            <numerusform>%n von {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds {pairs}: {told}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Diese Bibliothek enthält {pairs}: {told}.</translation>
    </message>
    <message>
        <source>This library holds no repeat shots yet: no session has two photos of one view.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Diese Bibliothek enthält noch keine Wiederholungsaufnahmen: Keine Sitzung hat zwei Fotos einer Ansicht.</translation>
    </message>
    <message>
        <source>At least {least} pairs of one camera and view are needed to compare, and {wanted} for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Zum Vergleichen sind mindestens {least} Paare einer Kamera und Ansicht nötig, für ein eigenes Rauschen {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} pairs of one camera and view are wanted for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Für ein eigenes Rauschen sind {wanted} Paare einer Kamera und Ansicht erwünscht.</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n pairs</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>%n Paar vergleichen</numerusform>
            <numerusform>%n Paare vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few pairs for the clinic’s own noise: what ships stays in force.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Für ein eigenes Rauschen der Praxis sind es zu wenige Paare: Das mitgelieferte gilt weiter.</translation>
    </message>
    <message>
        <source>In force from now on: photos of this camera and view are judged anew. Undo takes it back.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Gilt ab jetzt: Fotos dieser Kamera und Ansicht werden neu bewertet. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>This clinic, {source}: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Diese Praxis, {source}: {words}.</translation>
    </message>
    <message>
        <source>{photos}, as it comes with mesophoto: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>{photos}, wie mit mesophoto geliefert: {words}.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <extracomment>sharing/dragging.py</extracomment>
        <translation>Kopie wird erstellt</translation>
    </message>
    <message>
        <source>Change side effect</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Nebenwirkung ändern</translation>
    </message>
    <message>
        <source>What is it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Was ist es</translation>
    </message>
    <message>
        <source>How it is to be taken</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Wie ist es einzustufen</translation>
    </message>
    <message>
        <source>Expected after this treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Nach dieser Behandlung erwartet</translation>
    </message>
    <message>
        <source>Complication</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Gone on</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Abgeklungen am</translation>
    </message>
    <message>
        <source>Treatment before it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Vorangegangene Behandlung</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>How severe?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Wie schwer?</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Save and draw it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Speichern und einzeichnen</translation>
    </message>
    <message>
        <source>After the treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Nach der Behandlung</translation>
    </message>
    <message>
        <source>None noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Keine notiert</translation>
    </message>
    <message>
        <source>not gone yet</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>noch nicht abgeklungen</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Nicht unterschieden</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>lot not noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Charge nicht notiert</translation>
    </message>
    <message>
        <source>Say since when it is there, as a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Geben Sie an, seit wann es da ist: einen vergangenen Tag.</translation>
    </message>
    <message>
        <source>The day when it was gone is not a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Der Tag, an dem es abgeklungen war, ist kein vergangener Tag.</translation>
    </message>
    <message>
        <source>It cannot be gone before {day}.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Es kann nicht vor dem {day} abgeklungen sein.</translation>
    </message>
    <message>
        <source>Area and colour by day</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Fläche und Farbe nach Tag</translation>
    </message>
    <message>
        <source>day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Area, {unit}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Fläche, {unit}</translation>
    </message>
    <message>
        <source>Colour difference, ΔE</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Farbunterschied, ΔE</translation>
    </message>
    <message>
        <source>not measured: the table says why</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>nicht gemessen: Die Tabelle sagt, warum</translation>
    </message>
    <message>
        <source>gone, day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>abgeklungen, Tag {day}</translation>
    </message>
    <message>
        <source>New side &amp;effect…</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Neue N&amp;ebenwirkung…</translation>
    </message>
    <message>
        <source>&amp;Draw the side effect on this photo</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Nebenwirkung auf diesem Foto ein&amp;zeichnen</translation>
    </message>
    <message>
        <source>S&amp;ide effects panel</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Nebenw&amp;irkungsleiste</translation>
    </message>
    <message>
        <source>Reading the side effects</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Nebenwirkungen werden gelesen</translation>
    </message>
    <message>
        <source>Looking for the edge</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Rand wird gesucht</translation>
    </message>
    <message>
        <source>Measuring the outline</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Umriss wird gemessen</translation>
    </message>
    <message>
        <source>{what}, day {day}: gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}, Tag {day}: abgeklungen?</translation>
    </message>
    <message numerus="yes">
        <source>(%n more to ask)</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>
            <numerusform>(%n weitere Frage)</numerusform>
            <numerusform>(%n weitere Fragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the side effect</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>Nebenwirkung wird gesucht</translation>
    </message>
    <message>
        <source>{kind} ({place})</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{kind} ({place})</translation>
    </message>
    <message>
        <source>{what}: seen here, {size}. Is this its outline?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: hier zu sehen, {size}. Ist das der Umriss?</translation>
    </message>
    <message>
        <source>{what}: no longer seen at this place, as far as the photo tells. Gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: an dieser Stelle nicht mehr zu sehen, soweit das Foto es zeigt. Abgeklungen?</translation>
    </message>
    <message>
        <source>{what}: where it would be cannot be told: {reason}. Draw it if it is there.</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: Wo es wäre, lässt sich nicht sagen: {reason}. Zeichnen Sie es ein, wenn es da ist.</translation>
    </message>
    <message>
        <source>no longer seen</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>nicht mehr zu sehen</translation>
    </message>
    <message>
        <source>proposed · {size}</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>vorgeschlagen · {size}</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Outline of the side effect</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Umriss der Nebenwirkung</translation>
    </message>
    <message>
        <source>Left as drawn: {reason}. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Wie gezeichnet belassen: {reason}. Eingabetaste behält ihn, Strg+Z geht zurück.</translation>
    </message>
    <message>
        <source>Go on on the photo where you began, or take the strokes back first.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Machen Sie auf dem Foto weiter, auf dem Sie begonnen haben, oder nehmen Sie zuerst die Striche zurück.</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>No or slight complaints; nothing needs to be done.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Keine oder geringe Beschwerden; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Some daily activities are harder; simple or local treatment is enough.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Manche Tätigkeiten des Alltags fallen schwerer; einfache oder örtliche Behandlung genügt.</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Caring for oneself is hard, or medical treatment is needed; no immediate danger to life.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Die Selbstversorgung fällt schwer, oder ärztliche Behandlung ist nötig; keine unmittelbare Lebensgefahr.</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Lebensbedrohlich</translation>
    </message>
    <message>
        <source>Urgent medical treatment is needed.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Dringende ärztliche Behandlung ist nötig.</translation>
    </message>
    <message>
        <source>Act by your clinic’s own emergency plan. mesophoto keeps the note; it never diagnoses.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Handeln Sie nach dem Notfallplan Ihrer Praxis. mesophoto bewahrt den Vermerk; es stellt nie Diagnosen.</translation>
    </message>
    <message numerus="yes">
        <source>gone after %n days</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>
            <numerusform>nach %n Tag abgeklungen</numerusform>
            <numerusform>nach %n Tagen abgeklungen</numerusform>
        </translation>
    </message>
    <message>
        <source>open, day {day}</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>offen, Tag {day}</translation>
    </message>
    <message>
        <source>no scale</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>kein Maßstab</translation>
    </message>
    <message>
        <source>complication</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>pain {score} of 10</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Schmerz {score} von 10</translation>
    </message>
    <message>
        <source>Snap to the edge</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Rand finden</translation>
    </message>
    <message>
        <source>Click some points around it, or drag around it; Enter finds the edge.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Einige Punkte ringsum anklicken oder ringsum ziehen; Eingabetaste findet den Rand.</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Draw around it.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Ringsum zeichnen.</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Click corner by corner; Enter closes the outline.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Ecke für Ecke anklicken; Eingabetaste schließt den Umriss.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Drag across it. Keys: arrows move, Shift and arrows size, Enter keeps.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Darüber ziehen. Tasten: Pfeile verschieben, Umschalt und Pfeile ändern die Größe, Eingabetaste behält.</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint over it; strokes add up.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Darübermalen; Striche ergänzen sich.</translation>
    </message>
    <message>
        <source>This is the edge that was found. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Das ist der gefundene Rand. Eingabetaste behält ihn, Strg+Z geht zurück.</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Zeichnen beenden</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>ΔE</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>ΔE</translation>
    </message>
    <message>
        <source>ΔL*</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>ΔL*</translation>
    </message>
    <message>
        <source>Δa*</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Δa*</translation>
    </message>
    <message>
        <source>Δb*</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Δb*</translation>
    </message>
    <message>
        <source>Draw on this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Auf diesem Foto einzeichnen</translation>
    </message>
    <message>
        <source>Look for it on this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Auf diesem Foto suchen</translation>
    </message>
    <message>
        <source>Remove from this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Von diesem Foto entfernen</translation>
    </message>
    <message>
        <source>It is gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Abgeklungen</translation>
    </message>
    <message>
        <source>It is not gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Nicht abgeklungen</translation>
    </message>
    <message>
        <source>No side effects are noted. Press “New side effect” when there is one.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Keine Nebenwirkungen notiert. Klicken Sie auf „Neue Nebenwirkung“, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>Not drawn on a photo yet: draw it to follow its size and colour.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Noch auf keinem Foto eingezeichnet: Zeichnen Sie sie ein, um Größe und Farbe zu verfolgen.</translation>
    </message>
    <message>
        <source>Side effects of the patient</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Nebenwirkungen des Patienten</translation>
    </message>
    <message>
        <source>New side effect…</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Neue Nebenwirkung…</translation>
    </message>
    <message>
        <source>Close the side effects</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Nebenwirkungen schließen</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Keep this outline</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Umriss behalten</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Draw it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Einzeichnen</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Abgeklungen</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Nobody is expected on that day: there are no slates to print.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>An diesem Tag wird niemand erwartet: Es gibt keine Tafeln zu drucken.</translation>
    </message>
    <message>
        <source>Save the slates, to be printed</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Tafeln speichern, zum Drucken</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>{name} kann nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Slate for the camera. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Tafel für die Kamera. Jede Taste schließt sie.</translation>
    </message>
    <message>
        <source>Photograph this first, then the patient. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Fotografieren Sie zuerst diese Tafel, dann den Patienten. Jede Taste schließt sie.</translation>
    </message>
    <message>
        <source>Within noise</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Im Rauschen</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Ausgangsfoto</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend.</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Direkt nach der Behandlung aufgenommen: nicht Teil des Trends.</translation>
    </message>
    <message>
        <source>Treatments, side effects and plans</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Behandlungen, Nebenwirkungen und Planung</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Paar</translation>
    </message>
    <message>
        <source>First shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Erste Aufnahme</translation>
    </message>
    <message>
        <source>Second shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Zweite Aufnahme</translation>
    </message>
    <message>
        <source>Mean of both</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Mittel beider</translation>
    </message>
    <message>
        <source>Second − first</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Zweite − erste</translation>
    </message>
    <message>
        <source>Charts as table</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Diagramme als Tabelle</translation>
    </message>
    <message>
        <source>Which chart</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Welches Diagramm</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Noch keine Diagramme</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>texts.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>texts.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Simulated photos with known truth: not a patient.</source>
        <extracomment>texts.py</extracomment>
        <translation>Simulierte Fotos mit bekanntem Sollwert: kein Patient.</translation>
    </message>
    <message>
        <source>Brown spots, area</source>
        <extracomment>texts.py</extracomment>
        <translation>Braune Flecken, Fläche</translation>
    </message>
    <message>
        <source>Brown spots, number</source>
        <extracomment>texts.py</extracomment>
        <translation>Braune Flecken, Anzahl</translation>
    </message>
    <message>
        <source>Brown spots, darkness</source>
        <extracomment>texts.py</extracomment>
        <translation>Braune Flecken, Dunkelheit</translation>
    </message>
    <message>
        <source>Red areas</source>
        <extracomment>texts.py</extracomment>
        <translation>Gerötete Stellen</translation>
    </message>
    <message>
        <source>Roughness</source>
        <extracomment>texts.py</extracomment>
        <translation>Rauheit</translation>
    </message>
    <message>
        <source>Lines, length</source>
        <extracomment>texts.py</extracomment>
        <translation>Linien, Länge</translation>
    </message>
    <message>
        <source>Lines, density</source>
        <extracomment>texts.py</extracomment>
        <translation>Linien, Dichte</translation>
    </message>
    <message>
        <source>Unevenness of tone</source>
        <extracomment>texts.py</extracomment>
        <translation>Unebenmäßigkeit des Hauttons</translation>
    </message>
    <message>
        <source>Whole face</source>
        <extracomment>texts.py</extracomment>
        <translation>Ganzes Gesicht</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>texts.py</extracomment>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Between the brows</source>
        <extracomment>texts.py</extracomment>
        <translation>Zwischen den Brauen</translation>
    </message>
    <message>
        <source>Crow’s feet, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Krähenfüße, links</translation>
    </message>
    <message>
        <source>Crow’s feet, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Krähenfüße, rechts</translation>
    </message>
    <message>
        <source>Lower lid, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Unterlid, links</translation>
    </message>
    <message>
        <source>Lower lid, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Unterlid, rechts</translation>
    </message>
    <message>
        <source>Cheek, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Wange, links</translation>
    </message>
    <message>
        <source>Cheek, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Wange, rechts</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>texts.py</extracomment>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Nasolabial fold, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Nasolabialfalte, links</translation>
    </message>
    <message>
        <source>Nasolabial fold, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Nasolabialfalte, rechts</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>texts.py</extracomment>
        <translation>Mundpartie</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>texts.py</extracomment>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>texts.py</extracomment>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Colour reference</source>
        <extracomment>texts.py</extracomment>
        <translation>Farbreferenz</translation>
    </message>
    <message>
        <source>Drawn region</source>
        <extracomment>texts.py</extracomment>
        <translation>Gezeichnete Region</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <extracomment>texts.py</extracomment>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>texts.py</extracomment>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>Face, frontal</source>
        <extracomment>texts.py</extracomment>
        <translation>Gesicht, frontal</translation>
    </message>
    <message>
        <source>Face, 45°</source>
        <extracomment>texts.py</extracomment>
        <translation>Gesicht, 45°</translation>
    </message>
    <message>
        <source>Face, profile</source>
        <extracomment>texts.py</extracomment>
        <translation>Gesicht, Profil</translation>
    </message>
    <message>
        <source>Face, eyes closed</source>
        <extracomment>texts.py</extracomment>
        <translation>Gesicht, Augen geschlossen</translation>
    </message>
    <message>
        <source>Face, smiling</source>
        <extracomment>texts.py</extracomment>
        <translation>Gesicht, lächelnd</translation>
    </message>
    <message>
        <source>Face, brows raised</source>
        <extracomment>texts.py</extracomment>
        <translation>Gesicht, Brauen gehoben</translation>
    </message>
    <message>
        <source>Fist</source>
        <extracomment>texts.py</extracomment>
        <translation>Faust</translation>
    </message>
    <message>
        <source>Close-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>Other view</source>
        <extracomment>texts.py</extracomment>
        <translation>Andere Ansicht</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>texts.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>texts.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Vor der Behandlung</translation>
    </message>
    <message>
        <source>Right after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Direkt nach der Behandlung</translation>
    </message>
    <message>
        <source>Day after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Tag nach der Behandlung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Verlaufskontrolle</translation>
    </message>
    <message>
        <source>Right after</source>
        <extracomment>texts.py</extracomment>
        <translation>Direkt danach</translation>
    </message>
    <message>
        <source>On day …</source>
        <extracomment>texts.py</extracomment>
        <translation>Am Tag …</translation>
    </message>
    <message>
        <source>improved</source>
        <extracomment>texts.py</extracomment>
        <translation>verbessert</translation>
    </message>
    <message>
        <source>worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>verschlechtert</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>im Rauschen</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>noise unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>Rauschen unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n improved</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n verbessert</numerusform>
            <numerusform>%n verbessert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n verschlechtert</numerusform>
            <numerusform>%n verschlechtert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n im Rauschen</numerusform>
            <numerusform>%n im Rauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mit unbekanntem Rauschen</numerusform>
            <numerusform>%n mit unbekanntem Rauschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Better, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Besser, und zwar mehr, als eine Wiederholung des Fotos zeigen würde.</translation>
    </message>
    <message>
        <source>Worse, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Schlechter, und zwar mehr, als eine Wiederholung des Fotos zeigen würde.</translation>
    </message>
    <message>
        <source>A repeat of the photo could differ as much: no change is shown.</source>
        <extracomment>texts.py</extracomment>
        <translation>Eine Wiederholung des Fotos könnte genauso stark abweichen: Eine Änderung ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>The two photos do not allow this comparison.</source>
        <extracomment>texts.py</extracomment>
        <translation>Die beiden Fotos erlauben diesen Vergleich nicht.</translation>
    </message>
    <message>
        <source>How much a repeat of the photo would differ is not known, so nothing is said. Repeat shots of this clinic tell it.</source>
        <extracomment>texts.py</extracomment>
        <translation>Wie stark eine Wiederholung des Fotos abweichen würde, ist nicht bekannt, daher gibt es keine Aussage. Wiederholungsaufnahmen dieser Praxis zeigen es.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>texts.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>texts.py</extracomment>
        <translation>größer</translation>
    </message>
    <message>
        <source>darker</source>
        <extracomment>texts.py</extracomment>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>texts.py</extracomment>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>lighter</source>
        <extracomment>texts.py</extracomment>
        <translation>heller</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>texts.py</extracomment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>stable</source>
        <extracomment>texts.py</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>not visible</source>
        <extracomment>texts.py</extracomment>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>Brown spots, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Braune Flecken, Anteil der Haut</translation>
    </message>
    <message>
        <source>Red areas, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Gerötete Stellen, Anteil der Haut</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>texts.py</extracomment>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>Datum unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>{value} spots</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>{value} Fleck</numerusform>
            <numerusform>{value} Flecken</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} {unit} ({low} to {high})</source>
        <extracomment>texts.py</extracomment>
        <translation>{change} {unit} ({low} bis {high})</translation>
    </message>
    <message>
        <source>by the iris</source>
        <extracomment>texts.py</extracomment>
        <translation>anhand der Iris</translation>
    </message>
    <message>
        <source>by the marker</source>
        <extracomment>texts.py</extracomment>
        <translation>anhand der Marke</translation>
    </message>
    <message>
        <source>by two points</source>
        <extracomment>texts.py</extracomment>
        <translation>anhand zweier Punkte</translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>texts.py</extracomment>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>same day</source>
        <extracomment>texts.py</extracomment>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n Woche später</numerusform>
            <numerusform>%n Wochen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n Woche früher</numerusform>
            <numerusform>%n Wochen früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n Monat früher</numerusform>
            <numerusform>%n Monate früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Head turn</source>
        <extracomment>texts.py</extracomment>
        <translation>Kopfdrehung</translation>
    </message>
    <message>
        <source>Chin up or down</source>
        <extracomment>texts.py</extracomment>
        <translation>Kinnhöhe</translation>
    </message>
    <message>
        <source>Head tilt</source>
        <extracomment>texts.py</extracomment>
        <translation>Kopfneigung</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>texts.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>texts.py</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>texts.py</extracomment>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Blown highlights</source>
        <extracomment>texts.py</extracomment>
        <translation>Ausgefressene Lichter</translation>
    </message>
    <message>
        <source>Light direction</source>
        <extracomment>texts.py</extracomment>
        <translation>Lichtrichtung</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <extracomment>texts.py</extracomment>
        <translation>Farbstich</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>texts.py</extracomment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Picture noise</source>
        <extracomment>texts.py</extracomment>
        <translation>Bildrauschen</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>texts.py</extracomment>
        <translation>Mimik</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>texts.py</extracomment>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <extracomment>texts.py</extracomment>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Hidden skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Verdeckte Haut</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>texts.py</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Vergleichbar</translation>
    </message>
    <message>
        <source>With care</source>
        <extracomment>texts.py</extracomment>
        <translation>Mit Vorsicht</translation>
    </message>
    <message>
        <source>These photos may be compared</source>
        <extracomment>texts.py</extracomment>
        <translation>Diese Fotos dürfen verglichen werden</translation>
    </message>
    <message>
        <source>These photos may be compared with care</source>
        <extracomment>texts.py</extracomment>
        <translation>Diese Fotos dürfen mit Vorsicht verglichen werden</translation>
    </message>
    <message>
        <source>These photos are not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Diese Fotos sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>{change} since the baseline</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>{change} gegenüber dem Ausgangsfoto</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>Direkt nach der Behandlung aufgenommen: nicht Teil des Trends</translation>
    </message>
    <message>
        <source>right after</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>direkt danach</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Choose what is charted, and where</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Wählen, was dargestellt wird und wo</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n charts at once</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>
            <numerusform>Höchstens ein Diagramm gleichzeitig</numerusform>
            <numerusform>Höchstens %n Diagramme gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom the time axis in</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Zeitachse vergrößern</translation>
    </message>
    <message>
        <source>Zoom the time axis out</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Zeitachse verkleinern</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Influences</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Einflüsse</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Since {date}, not resolved yet</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Seit {date}, noch nicht abgeklungen</translation>
    </message>
    <message>
        <source>Pain {pain} of 10</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Schmerz {pain} von 10</translation>
    </message>
    <message>
        <source>{area} on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>{area} am {date}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Seit {date}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Überfällig seit {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Fällig am {date}</translation>
    </message>
    <message>
        <source>right after treatment</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>direkt nach der Behandlung</translation>
    </message>
    <message>
        <source>{title}, {region}, change since the baseline.</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>{title}, {region}, Änderung gegenüber dem Ausgangsfoto.</translation>
    </message>
    <message>
        <source>Zoom the time axis out (−)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Zeitachse verkleinern (−)</translation>
    </message>
    <message>
        <source>Show all of the time (0)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Ganzen Zeitraum zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom the time axis in (+)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Zeitachse vergrößern (+)</translation>
    </message>
    <message>
        <source>Charts appear here as soon as the photos are measured.</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Hier erscheinen Diagramme, sobald die Fotos gemessen sind.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>das Ausgangsfoto</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>No photo of this view in this session.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Kein Foto dieser Ansicht in dieser Sitzung.</translation>
    </message>
    <message>
        <source>Baseline: every change is told against this photo.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Ausgangsfoto: Jede Änderung wird gegenüber diesem Foto angegeben.</translation>
    </message>
    <message>
        <source>Swelling smooths lines: never a baseline and not part of the trend.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Die Schwellung glättet Linien: nie ein Ausgangsfoto und nicht Teil des Trends.</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>timeline/strip_painting.py</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>{change} {unit} a month</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>{change} {unit} im Monat</translation>
    </message>
    <message>
        <source>Trend {told}, {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Trend {told}, {verdict}</translation>
    </message>
    <message>
        <source>Trend {told}, 95 % {low} to {high}: {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Trend {told}, 95 % {low} bis {high}: {verdict}</translation>
    </message>
    <message>
        <source>Skin disinfected</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Haut desinfiziert</translation>
    </message>
    <message>
        <source>Product sterile</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Produkt steril</translation>
    </message>
    <message>
        <source>Product stored right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Produkt richtig gelagert</translation>
    </message>
    <message>
        <source>Edit treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Behandlung bearbeiten</translation>
    </message>
    <message>
        <source>Record a treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Behandlung erfassen</translation>
    </message>
    <message>
        <source>Record treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Behandlung erfassen</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Wie letztes Mal</translation>
    </message>
    <message>
        <source>Course of treatments</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Behandlungsserie</translation>
    </message>
    <message>
        <source>No course</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Keine Behandlungsserie</translation>
    </message>
    <message>
        <source>e.g. 30G 4 mm</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>z. B. 30G 4 mm</translation>
    </message>
    <message>
        <source>Needle</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Nadel</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Treated by</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Behandelt von</translation>
    </message>
    <message>
        <source>Done right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Richtig durchgeführt</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Geben Sie den Tag an.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Wählen Sie, wofür die Behandlung ist.</translation>
    </message>
    <message>
        <source>Choose how it was given.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Wählen Sie, wie behandelt wurde.</translation>
    </message>
    <message>
        <source>A date of expiry cannot be read.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Ein Verfallsdatum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>treatments/choices.py</extracomment>
        <translation>{what}: {choice}</translation>
    </message>
    <message>
        <source>&amp;Record a treatment…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Behandlung erfassen…</translation>
    </message>
    <message>
        <source>&amp;Treatments…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Be&amp;handlungen…</translation>
    </message>
    <message>
        <source>Start a &amp;course…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Behandlungs&amp;serie beginnen…</translation>
    </message>
    <message>
        <source>&amp;Due this week…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Diese &amp;Woche fällig…</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Produkte…</translation>
    </message>
    <message>
        <source>&amp;Outcomes…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Behandlungs&amp;ergebnisse…</translation>
    </message>
    <message>
        <source>Everyone who had a &amp;lot…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Alle, die eine Charge erhielten…</translation>
    </message>
    <message>
        <source>Time that skin &amp;settles…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Abklin&amp;gzeit der Haut…</translation>
    </message>
    <message>
        <source>Treatments: {state}</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Behandlungen: {state}</translation>
    </message>
    <message>
        <source>Treatments, courses and what else could explain a change</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Behandlungen, Behandlungsserien und was eine Änderung sonst erklären könnte</translation>
    </message>
    <message>
        <source>Opening the card</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Karte wird geöffnet</translation>
    </message>
    <message>
        <source>Time that skin settles</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Abklingzeit der Haut</translation>
    </message>
    <message>
        <source>Days after a treatment in which changes of texture, wrinkles and redness are not told</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Tage nach einer Behandlung, in denen Änderungen von Hautstruktur, Falten und Rötung nicht beurteilt werden</translation>
    </message>
    <message>
        <source>Due this week</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Next treatments of courses</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Nächste Behandlungen der Behandlungsserien</translation>
    </message>
    <message>
        <source>Nobody is due within the next seven days.</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>In den nächsten sieben Tagen ist niemand fällig.</translation>
    </message>
    <message>
        <source>Open the patient</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Patient öffnen</translation>
    </message>
    <message>
        <source>Another product</source>
        <extracomment>treatments/given.py</extracomment>
        <translation>Weiteres Produkt</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Rechte Hand</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Nichts ist markiert</translation>
    </message>
    <message>
        <source>Rejuvenation</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Verjüngung</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Lichtschaden</translation>
    </message>
    <message>
        <source>Scar</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>Cellulite</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Cellulite</translation>
    </message>
    <message>
        <source>Alopecia</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Alopezie</translation>
    </message>
    <message>
        <source>Intraepidermal</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Intraepidermal</translation>
    </message>
    <message>
        <source>Papule</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Quaddel</translation>
    </message>
    <message>
        <source>Nappage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Nappage</translation>
    </message>
    <message>
        <source>Point by point</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Punkt für Punkt</translation>
    </message>
    <message>
        <source>Microneedling</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Microneedling</translation>
    </message>
    <message>
        <source>Meso-gun</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Mesopistole</translation>
    </message>
    <message>
        <source>Botulinum</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Botulinum</translation>
    </message>
    <message>
        <source>Laser</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Peel</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Peeling</translation>
    </message>
    <message>
        <source>Retinoid</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Retinoid</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Smoking</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Rauchen</translation>
    </message>
    <message>
        <source>Make-up removed</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Make-up entfernt</translation>
    </message>
    <message>
        <source>Medication</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>{product} {volume} ml</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{product} {volume} ml</translation>
    </message>
    <message>
        <source>{name}: all {count} sessions given</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: alle {count} Sitzungen gegeben</translation>
    </message>
    <message>
        <source>{name}: ended after {given} of {count} sessions</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: nach {given} von {count} Sitzungen beendet</translation>
    </message>
    <message>
        <source>{name}: session {number} of {count} is next</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: Sitzung {number} von {count} ist die nächste</translation>
    </message>
    <message>
        <source>No treatment is recorded yet. The first one takes half a minute.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Noch keine Behandlung erfasst. Die erste dauert eine halbe Minute.</translation>
    </message>
    <message>
        <source>Record a treatment…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Behandlung erfassen…</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Behandlungsserien</translation>
    </message>
    <message>
        <source>A course plans treatments at set intervals and says when the next is due.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Eine Behandlungsserie plant Behandlungen in festen Abständen und zeigt, wann die nächste fällig ist.</translation>
    </message>
    <message>
        <source>Start…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What else could explain a change</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Was eine Änderung sonst erklären könnte</translation>
    </message>
    <message>
        <source>Botulinum, laser, a peel, retinoids, sun, smoking: note what else could change the skin.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Botulinum, Laser, Peeling, Retinoide, Sonne, Rauchen: Notieren Sie, was die Haut sonst verändern könnte.</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Notieren…</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Sitzung {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>From {day}, every {days} days</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Ab {day}, alle {days} Tage</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Eingeben oder scannen</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Dilution</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Verdünnung</translation>
    </message>
    <message>
        <source>Take this product away</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Dieses Produkt entfernen</translation>
    </message>
    <message>
        <source>New: {name} is put on your product list.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Neu: {name} kommt auf Ihre Produktliste.</translation>
    </message>
    <message>
        <source>⚠ Expired on {day}. If you go on, the record says so.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>⚠ Verfallen am {day}. Wenn Sie fortfahren, steht es so in der Akte.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>The clinic’s list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Die Liste der Praxis</translation>
    </message>
    <message>
        <source>Put the products on the list that you use, with their components.</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Setzen Sie die Produkte, die Sie verwenden, mit ihren Bestandteilen auf die Liste.</translation>
    </message>
    <message>
        <source>New product…</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Neues Produkt…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Show what was taken off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Zeigen, was von der Liste genommen wurde</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Wieder auf die Liste setzen</translation>
    </message>
    <message>
        <source>off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>Edit product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Edit course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Behandlungsserie bearbeiten</translation>
    </message>
    <message>
        <source>Start a course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Behandlungsserie beginnen</translation>
    </message>
    <message>
        <source>Start course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Behandlungsserie beginnen</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>First session on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Erste Sitzung am</translation>
    </message>
    <message>
        <source>The last session is planned for {day}.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Die letzte Sitzung ist für den {day} geplant.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Dauert an</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Das Ende kann nicht vor dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo to put points on</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Foto zum Setzen von Punkten</translation>
    </message>
    <message>
        <source>Map of the face</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Karte des Gesichts</translation>
    </message>
    <message>
        <source>Map of the hands</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Karte der Hände</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Foto wird geöffnet…</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>
            <numerusform>%n Zone</numerusform>
            <numerusform>%n Zonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to put a point; click it again to take it away.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Klicken setzt einen Punkt; ein weiterer Klick darauf entfernt ihn.</translation>
    </message>
    <message>
        <source>Click a zone, or tick it in the list.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Klicken Sie eine Zone an, oder haken Sie sie in der Liste ab.</translation>
    </message>
    <message>
        <source>The recovery key that you have now opens nothing any more, except backups made before. Make a new one?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Der jetzige Wiederherstellungsschlüssel öffnet dann nichts mehr, außer früheren Datensicherungen. Einen neuen erstellen?</translation>
    </message>
    <message>
        <source>{name} can no longer open this library. A copy of it from before, such as a backup, still opens with their passphrase, and what they did stays noted under their name.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} kann diese Bibliothek dann nicht mehr öffnen. Eine frühere Kopie, etwa eine Datensicherung, lässt sich mit der Passphrase dieser Person weiterhin öffnen, und was sie getan hat, bleibt unter ihrem Namen vermerkt.</translation>
    </message>
    <message>
        <source>{name} types a new passphrase here; the one before opens nothing any more. The photos stay as they are.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} gibt hier eine neue Passphrase ein; die frühere öffnet nichts mehr. Die Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>You came in with the recovery key. Set a new passphrase, so that you need not use it again.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Sie haben mit dem Wiederherstellungsschlüssel geöffnet. Legen Sie eine neue Passphrase fest, damit Sie ihn nicht noch einmal brauchen.</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Person wird hinzugefügt</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Rolle wird geändert</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Passphrase von {name}</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Passphrase wird festgelegt</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Zugang von {name} beenden?</translation>
    </message>
    <message>
        <source>End access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Zugang beenden</translation>
    </message>
    <message>
        <source>Ending access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Zugang wird beendet</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Meine Passphrase ändern</translation>
    </message>
    <message>
        <source>The photos stay as they are. Backups made before still open with the passphrase of their time.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Die Fotos bleiben, wie sie sind. Frühere Datensicherungen lassen sich weiterhin mit der damaligen Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Neue Passphrase festlegen</translation>
    </message>
    <message>
        <source>Setting the PIN</source>
        <extracomment>vault/access.py</extracomment>
        <translation>PIN wird festgelegt</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Neuen Wiederherstellungsschlüssel erstellen?</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Neuen erstellen</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Wiederherstellungsschlüssel wird erstellt</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>This library has no passphrase, so there is nothing to lock: encrypt it first.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Diese Bibliothek hat keine Passphrase, also gibt es nichts zu sperren: Verschlüsseln Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The recovery key was not put away: make a new one under Library ▸ Persons and access.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Der Wiederherstellungsschlüssel wurde nicht verwahrt: Erstellen Sie einen neuen unter Bibliothek ▸ Personen und Zugang.</translation>
    </message>
    <message>
        <source>Unlock the library first, then drop the photos again.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Entsperren Sie zuerst die Bibliothek, dann ziehen Sie die Fotos noch einmal hierher.</translation>
    </message>
    <message>
        <source>Locked. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Gesperrt. Geben Sie Ihre Passphrase ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Locked together with the screen. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Zusammen mit dem Bildschirm gesperrt. Geben Sie Ihre Passphrase ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Making the library</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Bibliothek wird angelegt</translation>
    </message>
    <message>
        <source>This library is protected. Enter your passphrase to open it.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Diese Bibliothek ist geschützt. Geben Sie Ihre Passphrase ein, um sie zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes without use. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>
            <numerusform>Nach {minutes} Minute ohne Benutzung gesperrt. Geben Sie Ihre Passphrase ein, um fortzufahren.</numerusform>
            <numerusform>Nach {minutes} Minuten ohne Benutzung gesperrt. Geben Sie Ihre Passphrase ein, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos and names are encrypted, one photo after the other. It may be stopped at any time, and a power failure does no harm: the library is then as it was before. Afterwards it opens with your passphrase only.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Alle Fotos und Namen werden verschlüsselt, ein Foto nach dem anderen. Sie können jederzeit anhalten, und ein Stromausfall schadet nicht: Die Bibliothek ist dann so wie vorher. Danach öffnet sie sich nur mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Whoever has this computer or its disk can then see every photo again. Passphrases, PINs and the recovery key are no longer needed. It may be stopped at any time; the library is then as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Wer diesen Computer oder seinen Datenträger hat, kann dann wieder jedes Foto sehen. Passphrasen, PINs und der Wiederherstellungsschlüssel werden nicht mehr gebraucht. Sie können jederzeit anhalten; die Bibliothek ist dann so wie vorher.</translation>
    </message>
    <message>
        <source>The library is encrypted. Backups made before stay as they are: whoever has one can see its photos.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Die Bibliothek ist verschlüsselt. Frühere Datensicherungen bleiben, wie sie sind: Wer eine hat, kann ihre Fotos sehen.</translation>
    </message>
    <message>
        <source>The encryption is off. Backups made before stay as they are: they open with the passphrases of then.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Die Verschlüsselung ist aufgehoben. Frühere Datensicherungen bleiben, wie sie sind: Sie lassen sich mit den damaligen Passphrasen öffnen.</translation>
    </message>
    <message>
        <source>Encrypt this library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Diese Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Verschlüsselung aufheben</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Waiting for other work to stop…</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Andere Arbeiten werden noch beendet…</translation>
    </message>
    <message>
        <source>Encrypting the library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Bibliothek wird verschlüsselt</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Verschlüsselung wird aufgehoben</translation>
    </message>
    <message>
        <source>Stopped: the library is as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Angehalten: Die Bibliothek ist so wie vorher.</translation>
    </message>
    <message>
        <source>The second one is not what stands above.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Die zweite Eingabe stimmt nicht mit der ersten überein.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>{words} (Alt+S)</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>{words} (Alt+S)</translation>
    </message>
    <message>
        <source>The caps lock seems to be on.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Strength: {words}</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Stärke: {words}</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>May do everything, and decides who else may.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Darf alles und entscheidet, wer sonst noch darf.</translation>
    </message>
    <message>
        <source>Works with patients and photos: no persons, no settings, no erasing for good.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Arbeitet mit Patienten und Fotos: keine Personen, keine Einstellungen, kein endgültiges Löschen.</translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Sieht alles an und ändert nichts.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>They type their first passphrase here themselves, and can change it at any time.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Die Person gibt ihre erste Passphrase hier selbst ein und kann sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>What they do is noted under their name. Nobody needs a passphrase: the library has none.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Was die Person tut, wird unter ihrem Namen vermerkt. Niemand braucht eine Passphrase: Die Bibliothek hat keine.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Rolle der Person</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>{least} to {most} digits. With it you take over quickly from a colleague while the library is open; after five wrong tries your passphrase is needed. It does not open a locked library.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>{least} bis {most} Ziffern. Damit lösen Sie einander schnell ab, solange die Bibliothek geöffnet ist; nach fünf falschen Versuchen wird Ihre Passphrase gebraucht. Eine gesperrte Bibliothek öffnet die PIN nicht.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Meine PIN entfernen</translation>
    </message>
    <message>
        <source>Enter your passphrase to open it.</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Eight groups of eight characters</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Acht Gruppen zu acht Zeichen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>Photos and names are encrypted. Without the passphrase nobody can see them: not a thief who has the computer, not a finder of a backup, and not those who made mesophoto.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Fotos und Namen werden verschlüsselt. Ohne die Passphrase kann sie niemand sehen: kein Dieb, der den Computer hat, kein Finder einer Datensicherung und nicht die Hersteller von mesophoto.</translation>
    </message>
    <message>
        <source>Whoever has this computer, its disk or a backup can see every photo. You can protect the library later.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Wer diesen Computer, seinen Datenträger oder eine Datensicherung hat, kann jedes Foto sehen. Sie können die Bibliothek später schützen.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Bibliothek wird angelegt…</translation>
    </message>
    <message>
        <source>Make the library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Wie man Sie in der Praxis kennt</translation>
    </message>
    <message>
        <source>Where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Wo die Bibliothek liegt</translation>
    </message>
    <message>
        <source>Change where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Ort der Bibliothek ändern</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>A library for your photos</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Eine Bibliothek für Ihre Fotos</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Where the library shall live</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Wo die Bibliothek liegen soll</translation>
    </message>
    <message>
        <source>{name}: take over, lock</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>{name}: ablösen, sperren</translation>
    </message>
    <message>
        <source>Working now: {name}</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>Jetzt am Werk: {name}</translation>
    </message>
    <message>
        <source>This library is not protected: what is done is noted under each one’s name, but nobody is kept out. Encrypt it to give everybody a passphrase.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Diese Bibliothek ist nicht geschützt: Was getan wird, wird unter dem jeweiligen Namen vermerkt, aber niemand wird ferngehalten. Verschlüsseln Sie sie, damit alle eine eigene Passphrase haben.</translation>
    </message>
    <message>
        <source>Everybody opens the library with a passphrase of their own.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Alle öffnen die Bibliothek mit einer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>Access of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Zugang von {name}</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Your own access is ended by another practitioner.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Ihren eigenen Zugang beendet ein anderer Behandler.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Neue Passphrase festlegen…</translation>
    </message>
    <message>
        <source>End access…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Zugang beenden…</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>hat eine PIN</translation>
    </message>
    <message>
        <source>Persons and access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Personen und Zugang</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Meine Passphrase ändern…</translation>
    </message>
    <message>
        <source>Set my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Meine PIN festlegen…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Neuer Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
        <source>Minutes without use after which the library locks</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Minuten ohne Benutzung, nach denen die Bibliothek gesperrt wird</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Sperren, wenn niemand sie benutzt, nach</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Meine PIN ändern…</translation>
    </message>
    <message>
        <source>If everybody’s passphrase is forgotten, this key alone opens the library. Print it and lock it away, apart from the computer and the backups. It is shown only now; a new one can be made at any time.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Wenn alle Passphrasen vergessen sind, öffnet nur noch dieser Schlüssel die Bibliothek. Drucken Sie ihn, und schließen Sie ihn weg, getrennt vom Computer und von den Datensicherungen. Er wird nur jetzt gezeigt; ein neuer lässt sich jederzeit erstellen.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Ich habe ihn verwahrt</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Group {number}: {key}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Gruppe {number}: {key}</translation>
    </message>
    <message>
        <source>Save the sheet, to be printed</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Blatt speichern, zum Drucken</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Blatt wird geschrieben</translation>
    </message>
    <message>
        <source>Library {library}, made on {day}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Bibliothek {library}, erstellt am {day}</translation>
    </message>
    <message>
        <source>This key opens the library without a passphrase. Whoever has this sheet and the computer, or a backup, can see every photo.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Dieser Schlüssel öffnet die Bibliothek ohne Passphrase. Wer dieses Blatt und den Computer oder eine Datensicherung hat, kann jedes Foto sehen.</translation>
    </message>
    <message>
        <source>Put this page into a sealed envelope and lock it away, apart from the computer and from the backups. Do not photograph it, and do not send it by e-mail.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Legen Sie diese Seite in einen verschlossenen Umschlag, und schließen Sie ihn weg, getrennt vom Computer und von den Datensicherungen. Fotografieren Sie sie nicht, und senden Sie sie nicht per E-Mail.</translation>
    </message>
    <message>
        <source>To use it, open the library, choose &lt;i&gt;Use the recovery key&lt;/i&gt;, and set a new passphrase.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Zum Verwenden öffnen Sie die Bibliothek, wählen &lt;i&gt;Wiederherstellungsschlüssel verwenden&lt;/i&gt; und legen eine neue Passphrase fest.</translation>
    </message>
    <message>
        <source>Take the &amp;encryption off…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Verschlüsselung auf&amp;heben…</translation>
    </message>
    <message>
        <source>&amp;Encrypt this library…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Diese Bibliothek &amp;verschlüsseln…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Persons and access…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Personen und Zu&amp;gang…</translation>
    </message>
    <message>
        <source>Four or five words that you make a picture of are easy to keep and hard to guess.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Vier oder fünf Wörter, aus denen Sie sich ein Bild machen, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters at least.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>
            <numerusform>Mindestens noch %n Zeichen.</numerusform>
            <numerusform>Mindestens noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess: add some words.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Leicht zu erraten: Fügen Sie einige Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair: one or two words more make it good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Mittel: Mit ein, zwei Wörtern mehr wird sie gut.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Enter your PIN to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Geben Sie Ihre PIN ein, um unter Ihrem Namen fortzufahren.</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein, um unter Ihrem Namen fortzufahren.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>PIN verwenden</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Changes per second</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Wechsel pro Sekunde</translation>
    </message>
    <message>
        <source>Opacity of the later photo</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Deckkraft des späteren Fotos</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>Choose a second session on the timeline to compare with</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Wählen Sie auf der Zeitleiste eine zweite Sitzung zum Vergleich</translation>
    </message>
    <message>
        <source>There is only one photo of this view</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Es gibt nur ein Foto dieser Ansicht</translation>
    </message>
    <message>
        <source>The two photos are not aligned.</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Die beiden Fotos sind nicht ausgerichtet.</translation>
    </message>
    <message>
        <source>Not aligned: {reason}</source>
        <extracomment>viewer/banner.py</extracomment>
        <translation>Nicht ausgerichtet: {reason}</translation>
    </message>
    <message>
        <source>Working out the difference…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Unterschied wird berechnet…</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Fotos werden ausgerichtet…</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Loading the photo…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Foto wird geladen…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <extracomment>viewer/chrome.py</extracomment>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>One photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Difference map</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Unterschiedskarte</translation>
    </message>
    <message>
        <source>All sessions of this view</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Alle Sitzungen dieser Ansicht</translation>
    </message>
    <message>
        <source>Slider &amp;upright</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Schieber &amp;senkrecht</translation>
    </message>
    <message>
        <source>Slider le&amp;vel</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Schieber &amp;waagerecht</translation>
    </message>
    <message>
        <source>&amp;Turn the slider</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Schieber &amp;drehen</translation>
    </message>
    <message>
        <source>Sh&amp;ow the other photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Das andere Foto &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>Loupe at &amp;2:1</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Lupe &amp;2:1</translation>
    </message>
    <message>
        <source>Show on the &amp;patient’s screen</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Auf dem &amp;Patientenbildschirm zeigen</translation>
    </message>
    <message>
        <source>Only the two photos, without a name, in a window of its own</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Nur die beiden Fotos, ohne Namen, in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>For looking, not a measurement</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>Zum Ansehen, keine Messung</translation>
    </message>
    <message>
        <source>Lightness of the skin, ΔL* (after − before)</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>Helligkeit der Haut, ΔL* (nachher − vorher)</translation>
    </message>
    <message>
        <source>Divider between the two photos</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Trennlinie zwischen den beiden Fotos</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to uncover the other photo</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Ziehen oder Pfeiltasten drücken, um das andere Foto aufzudecken</translation>
    </message>
    <message>
        <source>Angle of the divider</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Winkel der Trennlinie</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to turn the divider; double-click sets it upright</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Ziehen oder Pfeiltasten drücken, um die Trennlinie zu drehen; Doppelklick stellt sie senkrecht</translation>
    </message>
    <message>
        <source>not aligned</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Not aligned to the baseline. {reason}</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Nicht am Ausgangsfoto ausgerichtet. {reason}</translation>
    </message>
    <message>
        <source>Aligning the photo…</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Foto wird ausgerichtet…</translation>
    </message>
    <message>
        <source>{date} · {zoom}:1</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>{date} · {zoom}:1</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>This skin is not aligned</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Diese Haut ist nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Choose a patient, then a session on the timeline.</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>Wählen Sie einen Patienten, dann auf der Zeitleiste eine Sitzung.</translation>
    </message>
    <message>
        <source>No photo to show</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>Kein Foto zu zeigen</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One photo; Space flips to the other</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Ein Foto; die Leertaste wechselt zum anderen</translation>
    </message>
    <message>
        <source>Both photos, zoomed and moved in step</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Beide Fotos, gemeinsam gezoomt und verschoben</translation>
    </message>
    <message>
        <source>The aligned photo over the baseline, with a line to drag and turn</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Das ausgerichtete Foto über dem Ausgangsfoto, mit einer Linie zum Ziehen und Drehen</translation>
    </message>
    <message>
        <source>The two photos in turn, in the same place; Space holds one</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Die beiden Fotos abwechselnd an derselben Stelle; die Leertaste hält eines fest</translation>
    </message>
    <message>
        <source>The aligned photo shines over the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Das ausgerichtete Foto scheint über dem Ausgangsfoto durch</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>How much lighter or darker the skin is, in colours; for looking, not a measurement</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Wie viel heller oder dunkler die Haut ist, in Farben; zum Ansehen, keine Messung</translation>
    </message>
    <message>
        <source>All sessions of this view, aligned to the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Alle Sitzungen dieser Ansicht, am Ausgangsfoto ausgerichtet</translation>
    </message>
    <message>
        <source>Outline the brown spots that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Die gemessenen braunen Flecken umranden</translation>
    </message>
    <message>
        <source>Outline the red areas that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Die gemessenen geröteten Stellen umranden</translation>
    </message>
    <message>
        <source>Outline the lines that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Die gemessenen Linien umranden</translation>
    </message>
    <message>
        <source>Outline and name the regions</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Die Regionen umranden und benennen</translation>
    </message>
    <message>
        <source>Dim and hatch skin that could not be aligned safely: it is not compared</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Haut abdunkeln und schraffieren, die nicht sicher auszurichten war: Sie wird nicht verglichen</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Das ganze Foto zeigen (0)</translation>
    </message>
    <message>
        <source>Fill the view with what is measured (F)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Das Gemessene bildfüllend zeigen (F)</translation>
    </message>
    <message>
        <source>The same skin of both photos beside the pointer (L)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Dieselbe Haut beider Fotos neben dem Mauszeiger (L)</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel (1)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Ein Fotopixel je Bildschirmpixel (1)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Opacity of the overlays</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Deckkraft der Einblendungen</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>noch nichts gemessen</translation>
    </message>
    <message>
        <source>there is no alignment</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Drop your photos here</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ziehen Sie Ihre Fotos hierher</translation>
    </message>
    <message>
        <source>Photos of one patient or of several, from one session or many: mesophoto sorts them by date and by what is in them, and you check before anything is kept. The originals are never changed, and nothing leaves this computer.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Fotos eines oder mehrerer Patienten, aus einer oder vielen Sitzungen: mesophoto sortiert sie nach Datum und Inhalt, und Sie prüfen, bevor etwas behalten wird. Die Originale werden nie verändert, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Fotos wählen…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>welcome.py</extracomment>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Your library will live in {folder}</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ihre Bibliothek wird in {folder} liegen</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>Drop photos here, or a whole folder. You say whose they are before anything is kept.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ziehen Sie Fotos hierher, oder einen ganzen Ordner. Sie geben an, wem sie gehören, bevor etwas behalten wird.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <extracomment>welcome.py</extracomment>
        <translation>Wählen Sie einen Patienten</translation>
    </message>
    <message>
        <source>Or drop photos here to import them.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Oder ziehen Sie Fotos hierher, um sie zu importieren.</translation>
    </message>
    <message>
        <source>No photos of {name} yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Noch keine Fotos von {name}</translation>
    </message>
    <message>
        <source>Drop photos here. The first session becomes the baseline that all others are compared with.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ziehen Sie Fotos hierher. Die erste Sitzung wird das Ausgangsfoto, mit dem alle anderen verglichen werden.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <extracomment>window.py</extracomment>
        <translation>{name}: erledigt.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Rückgängig gemacht: {name}.</translation>
    </message>
    <message>
        <source>Redone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Wiederholt: {name}.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>photo</source>
        <extracomment>words</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <extracomment>words</extracomment>
        <translation>{0} Fotos</translation>
    </message>
    <message>
        <source>1 pair</source>
        <extracomment>words</extracomment>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>words</extracomment>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>words</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>words</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>words</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>words</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>words</extracomment>
        <translation>Ausgangsfoto</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>words</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>words</extracomment>
        <translation>nachher</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>words</extracomment>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>texture</source>
        <extracomment>words</extracomment>
        <translation>Hautstruktur</translation>
    </message>
    <message>
        <source>glasses</source>
        <extracomment>words</extracomment>
        <translation>eine Brille</translation>
    </message>
    <message>
        <source>a mask</source>
        <extracomment>words</extracomment>
        <translation>eine Maske</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>words</extracomment>
        <translation>eine Hand</translation>
    </message>
    <message>
        <source>yellower</source>
        <extracomment>words</extracomment>
        <translation>gelber</translation>
    </message>
    <message>
        <source>bluer</source>
        <extracomment>words</extracomment>
        <translation>blauer</translation>
    </message>
    <message>
        <source>greener</source>
        <extracomment>words</extracomment>
        <translation>grüner</translation>
    </message>
    <message>
        <source>face, 45°</source>
        <extracomment>words</extracomment>
        <translation>Gesicht, 45°</translation>
    </message>
    <message>
        <source>close-up</source>
        <extracomment>words</extracomment>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>face, frontal</source>
        <extracomment>words</extracomment>
        <translation>Gesicht, frontal</translation>
    </message>
    <message>
        <source>face, profile</source>
        <extracomment>words</extracomment>
        <translation>Gesicht, Profil</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>words</extracomment>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>simulating two patients of six sessions</source>
        <extracomment>words</extracomment>
        <translation>zwei Patienten mit sechs Sitzungen werden simuliert</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>words</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>words</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>words</extracomment>
        <translation>wachsend</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>words</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>words</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>words</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>words</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>spot</source>
        <extracomment>words</extracomment>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>words</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>words</extracomment>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>words</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>words</extracomment>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>a beard</source>
        <extracomment>words</extracomment>
        <translation>einen Bart</translation>
    </message>
    <message>
        <source>hair or cloth</source>
        <extracomment>words</extracomment>
        <translation>Haare oder Stoff</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>words</extracomment>
        <translation>Behandlungsserie</translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>words</extracomment>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>a setting</source>
        <extracomment>words</extracomment>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <source>originals</source>
        <extracomment>words</extracomment>
        <translation>Originale</translation>
    </message>
    <message>
        <source>database</source>
        <extracomment>words</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>cropped</source>
        <extracomment>words</extracomment>
        <translation>zugeschnitten</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>words</extracomment>
        <translation>Augen</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>words</extracomment>
        <translation>Mund</translation>
    </message>
    <message>
        <source>eyes and mouth</source>
        <extracomment>words</extracomment>
        <translation>Augen und Mund</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the after photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>das Foto „{0}“ wurde um {1} mm weichgezeichnet, damit es so weich ist wie das Nachher-Foto, bevor Hautstruktur und Falten verglichen wurden</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the before photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>das Foto „{0}“ wurde um {1} mm weichgezeichnet, damit es so weich ist wie das Vorher-Foto, bevor Hautstruktur und Falten verglichen wurden</translation>
    </message>
    <message>
        <source>{0}: {1} of its texture is given up</source>
        <extracomment>records.py</extracomment>
        <translation>{0}: dabei gehen {1} seiner Hautstruktur verloren</translation>
    </message>
    <message>
        <source>grey card</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>Graukarte</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>das Ausgangsfoto</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>das andere Foto</translation>
    </message>
    <message>
        <source>the colour reference is over- or underexposed, outside or too small in {0}</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>die Farbreferenz ist über- oder unterbelichtet, außerhalb oder zu klein (Foto: {0})</translation>
    </message>
    <message>
        <source>{0} is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} ist nicht grau</translation>
    </message>
    <message>
        <source>{0} has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} hat in den beiden Fotos eine andere Farbe</translation>
    </message>
    <message>
        <source>the colour reference is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>die Farbreferenz ist nicht grau</translation>
    </message>
    <message>
        <source>the colour reference has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>die Farbreferenz hat in den beiden Fotos eine andere Farbe</translation>
    </message>
    <message>
        <source>parts of the colour reference differ by {0} ΔE00: something covers it</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>Teile der Farbreferenz weichen um {0} ΔE00 voneinander ab: etwas verdeckt sie</translation>
    </message>
    <message>
        <source>the colour chart is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>die Farbtafel ist unscharf, glänzt oder ist zu klein</translation>
    </message>
    <message>
        <source>the colour chart is lit unevenly or lies partly in shade</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>die Farbtafel ist ungleich beleuchtet oder liegt teilweise im Schatten</translation>
    </message>
    <message>
        <source>the patches of the colour chart differ from their published colours by {0} ΔE00 after correction</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>die Felder der Farbtafel weichen nach der Korrektur um {0} ΔE00 von ihren veröffentlichten Farben ab</translation>
    </message>
    <message>
        <source>the card's grey patches are over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>die grauen Felder der Karte sind über- oder unterbelichtet</translation>
    </message>
    <message>
        <source>the card is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>die Karte ist unscharf, glänzt oder ist zu klein</translation>
    </message>
    <message>
        <source>the card's grey patches differ in colour by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>die grauen Felder der Karte weichen in der Farbe um {0} ΔE00 voneinander ab</translation>
    </message>
    <message>
        <source>the colour chart is over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>die Farbtafel ist über- oder unterbelichtet</translation>
    </message>
    <message>
        <source>too few of its patches are well exposed in both photos</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>zu wenige Felder sind in beiden Fotos gut belichtet</translation>
    </message>
    <message>
        <source>its patches look different in the two photos by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>die Felder sehen in den beiden Fotos um {0} ΔE00 verschieden aus</translation>
    </message>
    <message>
        <source>use the same camera, lens and zoom: another one has other colours, sharpness and perspective</source>
        <extracomment>imaging/comparability/camera.py</extracomment>
        <translation>dieselbe Kamera, dasselbe Objektiv und denselben Zoom verwenden: andere haben andere Farben, Schärfe und Perspektive</translation>
    </message>
    <message>
        <source>second photo</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>zweites Foto</translation>
    </message>
    <message>
        <source>the second photo is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>das zweite Foto ist ein JPEG der Qualität {0}, dessen Blöcke wie Haut aussehen: die Originaldatei der Kamera verwenden oder mit {1} oder mehr exportieren</translation>
    </message>
    <message>
        <source>the baseline is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>das Ausgangsfoto ist ein JPEG der Qualität {0}, dessen Blöcke wie Haut aussehen: die Originaldatei der Kamera verwenden oder mit {1} oder mehr exportieren</translation>
    </message>
    <message>
        <source>the second photo is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>das zweite Foto ist weicher: auf die Haut scharfstellen, ruhig halten, Objektiv reinigen, nicht verkleinern</translation>
    </message>
    <message>
        <source>the baseline is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>das Ausgangsfoto ist weicher: auf die Haut scharfstellen, ruhig halten, Objektiv reinigen, nicht verkleinern</translation>
    </message>
    <message>
        <source>the second photo is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>das zweite Foto rauscht stärker: mehr Licht und niedrigeren ISO-Wert verwenden</translation>
    </message>
    <message>
        <source>the baseline is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>das Ausgangsfoto rauscht stärker: mehr Licht und niedrigeren ISO-Wert verwenden</translation>
    </message>
    <message>
        <source>raised or knitted brows</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>gehobene oder zusammengezogene Brauen</translation>
    </message>
    <message>
        <source>narrowed eyes</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>zusammengekniffene Augen</translation>
    </message>
    <message>
        <source>an open mouth</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>offener Mund</translation>
    </message>
    <message>
        <source>pursed lips</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>gespitzte Lippen</translation>
    </message>
    <message>
        <source>a wrinkled nose</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>gerümpfte Nase</translation>
    </message>
    <message>
        <source>the expression</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>die Mimik</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} im zweiten Foto: in beiden das Gesicht entspannen, Lippen geschlossen</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} im Ausgangsfoto: in beiden das Gesicht entspannen, Lippen geschlossen</translation>
    </message>
    <message>
        <source>{0}, more than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, mehr als im Ausgangsfoto: gleich viel davon zeigen</translation>
    </message>
    <message>
        <source>{0}, less than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, weniger als im Ausgangsfoto: gleich viel davon zeigen</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} im zweiten Foto: in beiden das Gesicht entspannen, Lippen geschlossen, außer die Ansicht verlangt es: dann so zeigen wie im Ausgangsfoto</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} im Ausgangsfoto: in beiden das Gesicht entspannen, Lippen geschlossen, außer die Ansicht verlangt es: dann so zeigen wie im Ausgangsfoto</translation>
    </message>
    <message>
        <source>the eyes are closed in the baseline only: let the patient close them</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>die Augen sind nur im Ausgangsfoto geschlossen: den Patienten die Augen schließen lassen</translation>
    </message>
    <message>
        <source>closed eyes in the second photo: let the patient look into the camera</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>geschlossene Augen im zweiten Foto: den Patienten in die Kamera blicken lassen</translation>
    </message>
    <message>
        <source>further back</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>weiter weg</translation>
    </message>
    <message>
        <source>go about {0} % further back, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>etwa {0} % weiter weg gehen, mit demselben Objektiv und Zoom; nicht zuschneiden</translation>
    </message>
    <message>
        <source>go about {0} % closer, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>etwa {0} % näher heran gehen, mit demselben Objektiv und Zoom; nicht zuschneiden</translation>
    </message>
    <message>
        <source>{0} % of the subject is cut off by the picture's edge: show all of it</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>{0} % des Motivs sind vom Bildrand abgeschnitten: ganz zeigen</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's right edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>das Motiv liegt näher am rechten Bildrand: Ausschnitt wie im Ausgangsfoto wählen</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's left edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>das Motiv liegt näher am linken Bildrand: Ausschnitt wie im Ausgangsfoto wählen</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's bottom edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>das Motiv liegt näher am unteren Bildrand: Ausschnitt wie im Ausgangsfoto wählen</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's top edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>das Motiv liegt näher am oberen Bildrand: Ausschnitt wie im Ausgangsfoto wählen</translation>
    </message>
    <message>
        <source>another person or place, as far as the skin tells: choose two photos of one patient and view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>eine andere Person oder Stelle, soweit die Haut es zeigt: zwei Fotos desselben Patienten und derselben Ansicht wählen</translation>
    </message>
    <message>
        <source>flip the second photo and import it again</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>das zweite Foto spiegeln und neu importieren</translation>
    </message>
    <message>
        <source>no face or hand was found in one of the photos: compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>in einem der Fotos wurde weder Gesicht noch Hand gefunden: Fotos derselben Ansicht vergleichen</translation>
    </message>
    <message>
        <source>compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>Fotos derselben Ansicht vergleichen</translation>
    </message>
    <message>
        <source>the photos show a right and a left hand: compare photos of one hand</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>die Fotos zeigen eine rechte und eine linke Hand: Fotos derselben Hand vergleichen</translation>
    </message>
    <message>
        <source>take the photo {0} EV darker, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das Foto {0} EV dunkler aufnehmen, mit Belichtung und Blitz des Ausgangsfotos</translation>
    </message>
    <message>
        <source>take the photo {0} EV brighter, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das Foto {0} EV heller aufnehmen, mit Belichtung und Blitz des Ausgangsfotos</translation>
    </message>
    <message>
        <source>skin in the second photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>Haut im zweiten Foto ist über- oder unterbelichtet: Belichtung korrigieren, Glanz vermeiden</translation>
    </message>
    <message>
        <source>skin in the baseline photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>Haut im Ausgangsfoto ist über- oder unterbelichtet: Belichtung korrigieren, Glanz vermeiden</translation>
    </message>
    <message>
        <source>the patient's left</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>links vom Patienten aus</translation>
    </message>
    <message>
        <source>the patient's right</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>rechts vom Patienten aus</translation>
    </message>
    <message>
        <source>the light comes more from the patient's left: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das Licht kommt mehr von links vom Patienten aus: Lampen, Fenster und Patient wie beim Ausgangsfoto anordnen</translation>
    </message>
    <message>
        <source>the light comes more from the patient's right: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das Licht kommt mehr von rechts vom Patienten aus: Lampen, Fenster und Patient wie beim Ausgangsfoto anordnen</translation>
    </message>
    <message>
        <source>the light comes more from below: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das Licht kommt mehr von unten: Lampen, Fenster und Patient wie beim Ausgangsfoto anordnen</translation>
    </message>
    <message>
        <source>the light comes more from above: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das Licht kommt mehr von oben: Lampen, Fenster und Patient wie beim Ausgangsfoto anordnen</translation>
    </message>
    <message>
        <source>the second photo has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das zweite Foto hat keine Farbe: Schwarz-Weiß-Modus der Kamera ausschalten</translation>
    </message>
    <message>
        <source>the baseline has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das Ausgangsfoto hat keine Farbe: Schwarz-Weiß-Modus der Kamera ausschalten</translation>
    </message>
    <message>
        <source>the second photo is {0}: fix the white balance and use the same lamps</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>das zweite Foto ist {0}: Weißabgleich fest einstellen und dieselben Lampen verwenden</translation>
    </message>
    <message>
        <source>more magenta</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>mehr magenta</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the second photo: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>{0} % der Haut sind im zweiten Foto verdeckt: Haare zurückbinden, Brille abnehmen, keine Hände</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the baseline: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>{0} % der Haut sind im Ausgangsfoto verdeckt: Haare zurückbinden, Brille abnehmen, keine Hände</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's left</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>das Gesicht etwas nach links vom Patienten aus drehen</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's right</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>das Gesicht etwas nach rechts vom Patienten aus drehen</translation>
    </message>
    <message>
        <source>raise the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>das Kinn etwas heben</translation>
    </message>
    <message>
        <source>lower the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>das Kinn etwas senken</translation>
    </message>
    <message>
        <source>hold the head upright as in the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>den Kopf aufrecht halten wie im Ausgangsfoto</translation>
    </message>
    <message>
        <source>hold the camera square to the skin, as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>die Kamera senkrecht zur Haut halten wie beim Ausgangsfoto</translation>
    </message>
    <message>
        <source>hold the camera as upright as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>die Kamera so aufrecht halten wie beim Ausgangsfoto</translation>
    </message>
    <message>
        <source>the second photo lies on its side: turn the picture upright and import it again</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>das zweite Foto liegt auf der Seite: aufrecht drehen und neu importieren</translation>
    </message>
    <message>
        <source>the head is turned</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>der Kopf ist gedreht</translation>
    </message>
    <message>
        <source>the chin is raised or lowered</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>das Kinn ist gehoben oder gesenkt</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>der Kopf ist geneigt</translation>
    </message>
    <message>
        <source>the distance differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>der Abstand weicht ab</translation>
    </message>
    <message>
        <source>the exposure differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>die Belichtung weicht ab</translation>
    </message>
    <message>
        <source>light is lost in over- or underexposed skin</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>in über- oder unterbelichteter Haut geht Licht verloren</translation>
    </message>
    <message>
        <source>the light comes from elsewhere</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>das Licht kommt aus anderer Richtung</translation>
    </message>
    <message>
        <source>the colour cast differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>der Farbstich weicht ab</translation>
    </message>
    <message>
        <source>the sharpness differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>die Schärfe weicht ab</translation>
    </message>
    <message>
        <source>the noise differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>das Bildrauschen weicht ab</translation>
    </message>
    <message>
        <source>the expression differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>die Mimik weicht ab</translation>
    </message>
    <message>
        <source>a photo was compressed too much</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>ein Foto wurde zu stark komprimiert</translation>
    </message>
    <message>
        <source>{0} faces found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} Gesichter gefunden; das größte wird gemessen</translation>
    </message>
    <message>
        <source>{0} hands found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} Hände gefunden; die größte wird gemessen</translation>
    </message>
    <message>
        <source>The palm may be what is seen, not the back of the hand</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>Zu sehen ist vielleicht die Handfläche, nicht der Handrücken</translation>
    </message>
    <message>
        <source>{0} is damaged or was not copied completely: copy it from the camera again</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} ist beschädigt oder wurde nicht vollständig kopiert: noch einmal von der Kamera kopieren</translation>
    </message>
    <message>
        <source>{0} holds several pictures: export the one to measure on its own</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} enthält mehrere Bilder: das zu messende einzeln exportieren</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels, more than the {2} that can be measured: export it smaller</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} hat {1} Megapixel, mehr als die messbaren {2}: kleiner exportieren</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC or camera RAW</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, HEIC oder Kamera-RAW</translation>
    </message>
    <message>
        <source>The photo is gray: colour cannot be measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Das Foto ist schwarz-weiß: Farbe kann nicht gemessen werden</translation>
    </message>
    <message>
        <source>{0} is empty: copy it from the camera again</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} ist leer: noch einmal von der Kamera kopieren</translation>
    </message>
    <message>
        <source>{0} is a GIF, which holds too few colours to measure: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} ist ein GIF mit zu wenigen Farben zum Messen: verwenden Sie {1}</translation>
    </message>
    <message>
        <source>{0} is not a photo that can be read: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} ist kein lesbares Foto: verwenden Sie {1}</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels: export it smaller</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} hat mehr als {1} Megapixel: kleiner exportieren</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted to sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Druckfarben (CMYK) wurden in sRGB umgewandelt</translation>
    </message>
    <message>
        <source>{0} has {1} channels: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} hat {1} Kanäle: als gewöhnliches RGB exportieren</translation>
    </message>
    <message>
        <source>{0} holds numbers of {1} bits: export it with 8 or 16</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} enthält Zahlen mit {1} Bit: mit 8 oder 16 exportieren</translation>
    </message>
    <message>
        <source>{0} holds colours in an unusual layout: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} enthält Farben in ungewöhnlicher Anordnung: als gewöhnliches RGB exportieren</translation>
    </message>
    <message>
        <source>The file holds several pictures; its main one is measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Die Datei enthält mehrere Bilder; das Hauptbild wird gemessen</translation>
    </message>
    <message>
        <source>The colours are of a wide space without a profile; they are taken as sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Die Farben stammen aus einem großen Farbraum ohne Profil; sie gelten als sRGB</translation>
    </message>
    <message>
        <source>{0} has pixels of an unusual shape: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} hat Pixel von ungewöhnlicher Form: als 16-Bit-TIFF exportieren</translation>
    </message>
    <message>
        <source>{0} is a camera RAW file that cannot be developed: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} ist eine Kamera-RAW-Datei, die sich nicht entwickeln lässt: als 16-Bit-TIFF exportieren</translation>
    </message>
    <message>
        <source>The camera's notes in the file are damaged and were left out</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>Die Kameradaten in der Datei sind beschädigt und wurden ausgelassen</translation>
    </message>
    <message>
        <source>The capture time “{0}” cannot be read</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>Die Aufnahmezeit „{0}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>The capture time {0} is implausible: was the camera's clock set?</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>Die Aufnahmezeit {0} ist unwahrscheinlich: War die Uhr der Kamera gestellt?</translation>
    </message>
    <message>
        <source>The colour profile is damaged; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Das Farbprofil ist beschädigt; die Farben gelten als sRGB</translation>
    </message>
    <message>
        <source>The colour profile is made of tables; the photo is measured at 8 bits</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Das Farbprofil besteht aus Tabellen; das Foto wird mit 8 Bit gemessen</translation>
    </message>
    <message>
        <source>The colour profile is for {0}, not RGB; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Das Farbprofil ist für {0}, nicht RGB; die Farben gelten als sRGB</translation>
    </message>
    <message>
        <source>{0} needs more memory than a photo may take: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} braucht mehr Speicher, als ein Foto darf: kleiner exportieren.</translation>
    </message>
    <message>
        <source>Pixels of type {0} are no photo: give uint8 (0–255) or uint16 (0–65535).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Pixel vom Typ {0} sind kein Foto: uint8 (0–255) oder uint16 (0–65535) angeben.</translation>
    </message>
    <message>
        <source>Pixels of shape {0} are no photo: give (height, width, 3).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Pixel der Form {0} sind kein Foto: (Höhe, Breite, 3) angeben.</translation>
    </message>
    <message>
        <source>The photo {0}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Das Foto {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a photo.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 GB: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} ist größer als 2 GB: kleiner exportieren.</translation>
    </message>
    <message>
        <source>{0} was not found: has it been moved or renamed?</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} wurde nicht gefunden: Wurde die Datei verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on white</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Durchsichtige Teile werden auf Weiß gezeigt</translation>
    </message>
    <message>
        <source>the back of the hand is outside the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>der Handrücken ist außerhalb des Bildes</translation>
    </message>
    <message>
        <source>the back of the hand could not be told from what surrounds it</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>der Handrücken war nicht von der Umgebung zu unterscheiden</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>zu klein im Bild</translation>
    </message>
    <message>
        <source>The region is {0} pixels, but the photo is {1}: draw it on this photo.</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>Die Region hat {0} Pixel, das Foto aber {1}: Zeichnen Sie sie auf diesem Foto.</translation>
    </message>
    <message>
        <source>it has fewer pixels than can be measured</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>sie hat weniger Pixel, als messbar sind</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>außerhalb des Bildes</translation>
    </message>
    <message>
        <source>turned away from the camera</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>von der Kamera abgewandt</translation>
    </message>
    <message>
        <source>too small in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>in diesem Bild zu klein</translation>
    </message>
    <message>
        <source>mostly covered by {0}</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>größtenteils verdeckt durch {0}</translation>
    </message>
    <message>
        <source>too little of it is bare skin in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>in diesem Bild ist zu wenig davon freie Haut</translation>
    </message>
    <message>
        <source>the second photo is mirrored, as some selfie cameras do; flip it and import it again</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>das zweite Foto ist gespiegelt, wie bei manchen Selfie-Kameras; spiegeln Sie es zurück und importieren Sie es neu</translation>
    </message>
    <message>
        <source>neither a face, nor a hand, nor enough common detail was found in both photos; set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>weder ein Gesicht noch eine Hand noch genug gemeinsame Details wurden in beiden Fotos gefunden; setzen Sie Passpunkte von Hand</translation>
    </message>
    <message>
        <source>the skin of the two photos does not match: another person, another place, or too blurred or dark to tell; choose photos of the same place, or set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>die Haut der beiden Fotos passt nicht zusammen: eine andere Person, eine andere Stelle oder zu unscharf oder dunkel zum Beurteilen; wählen Sie Fotos derselben Stelle, oder setzen Sie Passpunkte von Hand</translation>
    </message>
    <message>
        <source>the first photo shows a {0}, the second a {1}; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>die Fotos zeigen Verschiedenes (erstes: {0}, zweites: {1}); vergleichen Sie Fotos derselben Ansicht</translation>
    </message>
    <message>
        <source>the first photo shows a {0} hand, the second a {1} one</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>die Fotos zeigen verschiedene Hände (erstes: {0}, zweites: {1})</translation>
    </message>
    <message>
        <source>the face is too small in one of the photos to tell whose it is; come closer</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>das Gesicht ist in einem der Fotos zu klein, um zu sagen, wessen es ist; gehen Sie näher heran</translation>
    </message>
    <message>
        <source>the head is turned {0}° further in one of the photos; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>der Kopf ist in einem der Fotos {0}° weiter gedreht; vergleichen Sie Fotos derselben Ansicht</translation>
    </message>
    <message>
        <source>Aligning by hand takes at least two matching points, as many in both photos.</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>Zum Ausrichten von Hand braucht es mindestens zwei Passpunkte, gleich viele in beiden Fotos.</translation>
    </message>
    <message>
        <source>The two points of the scale coincide: mark the two ends of a known length.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Die beiden Punkte des Maßstabs fallen zusammen: Markieren Sie die beiden Enden einer bekannten Länge.</translation>
    </message>
    <message>
        <source>The scales of the two photos contradict each other by {0}: check the scale that was set, or the distance and lens of the second photo.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Die Maßstäbe der beiden Fotos widersprechen sich um {0}: Prüfen Sie den festgelegten Maßstab oder Abstand und Objektiv des zweiten Fotos.</translation>
    </message>
    <message>
        <source>A scale of {0} pixels per millimetre is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Ein Maßstab von {0} Pixeln pro Millimeter ist unmöglich: Geben Sie eine Zahl über 0 an.</translation>
    </message>
    <message>
        <source>A length of {0} mm is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Eine Länge von {0} mm ist unmöglich: Geben Sie eine Zahl über 0 an.</translation>
    </message>
    <message>
        <source>the outline is too small</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>der Umriss ist zu klein</translation>
    </message>
    <message>
        <source>there is too little skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>ringsum ist zu wenig Haut</translation>
    </message>
    <message>
        <source>no colour stands out from the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>keine Farbe hebt sich von der Haut ringsum ab</translation>
    </message>
    <message>
        <source>its edge is lost in the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>der Rand verliert sich in der Haut ringsum</translation>
    </message>
    <message>
        <source>without a scale in millimetres {0} cannot be measured</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>ohne Maßstab in Millimetern nicht messbar: {0}</translation>
    </message>
    <message>
        <source>{0} px/mm do not show {1}: {2} are needed</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>{0} px/mm reichen nicht für {1}: {2} sind nötig</translation>
    </message>
    <message>
        <source>the photo has {0} px/mm; spots need {1}</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>das Foto hat {0} px/mm; Flecken brauchen {1}</translation>
    </message>
    <message>
        <source>too little skin</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>zu wenig Haut</translation>
    </message>
    <message>
        <source>the photo has no colour: blood cannot be told from pigment</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>das Foto hat keine Farbe: Blut und Pigment sind nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>too little skin in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>zu wenig Haut in der Region</translation>
    </message>
    <message>
        <source>the photo has no scale in millimetres</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>das Foto hat keinen Maßstab in Millimetern</translation>
    </message>
    <message>
        <source>no spot in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>kein Fleck in der Region</translation>
    </message>
    <message>
        <source>gloss hides the colour of the region</source>
        <extracomment>metrics/redness/index.py</extracomment>
        <translation>Glanz verdeckt die Farbe der Region</translation>
    </message>
    <message>
        <source>too little skin that is neither over- nor underexposed</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>zu wenig Haut, die weder über- noch unterbelichtet ist</translation>
    </message>
    <message>
        <source>the photo has no colour</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>das Foto hat keine Farbe</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost in the region</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>über- oder unterbelichtet: in der Region ist Farbe verloren</translation>
    </message>
    <message>
        <source>without a scale there is no size in millimetres</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>ohne Maßstab gibt es keine Größe in Millimetern</translation>
    </message>
    <message>
        <source>too little bare skin lies around it to tell its colour from</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>ringsum liegt zu wenig freie Haut, um die Farbe zu vergleichen</translation>
    </message>
    <message>
        <source>the light is clipped there: its colour cannot be told</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>das Licht ist dort abgeschnitten: die Farbe lässt sich nicht angeben</translation>
    </message>
    <message>
        <source>so small a spot loses its colour in this kind of JPEG</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>ein so kleiner Fleck verliert in dieser Art JPEG seine Farbe</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>der Umriss umschließt nichts</translation>
    </message>
    <message>
        <source>over- or underexposed: texture is lost</source>
        <extracomment>metrics/texture.py</extracomment>
        <translation>über- oder unterbelichtet: die Hautstruktur ist verloren</translation>
    </message>
    <message>
        <source>patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>Unebenheiten des Hauttons</translation>
    </message>
    <message>
        <source>the region is smaller than patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>die Region ist kleiner als die Unebenheiten des Hauttons</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>über- oder unterbelichtet: Farbe ist verloren</translation>
    </message>
    <message>
        <source>fine lines</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>feine Linien</translation>
    </message>
    <message>
        <source>overexposed: lines are lost</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>überbelichtet: Linien sind verloren</translation>
    </message>
    <message>
        <source>the other photo has no usable colour reference of this kind</source>
        <extracomment>assessment/colours.py</extracomment>
        <translation>das andere Foto hat keine verwendbare Farbreferenz dieser Art</translation>
    </message>
    <message>
        <source>{0} is no part of a face: use one of {1}.</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>{0} ist kein Teil eines Gesichts: Verwenden Sie eines von {1}.</translation>
    </message>
    <message>
        <source>both are the same photo, so nothing can have changed: choose another one</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>beide sind dasselbe Foto, also kann sich nichts geändert haben: wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>only {0} of it could be matched in both photos</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>nur {0} davon waren in beiden Fotos zur Deckung zu bringen</translation>
    </message>
    <message>
        <source>a spot here changed too much to be measured: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>ein Fleck hat sich hier zu stark verändert, um gemessen zu werden: abklären lassen</translation>
    </message>
    <message>
        <source>spot {0} is new: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>Fleck {0} ist neu: abklären lassen</translation>
    </message>
    <message>
        <source>spot {0} is growing: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>Fleck {0} wächst: abklären lassen</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>spots {0} are new or growing: have them examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>Flecken {0} sind neu oder wachsen: abklären lassen</translation>
    </message>
    <message>
        <source>no face or back of a hand was found; draw a region, or measure the whole photo</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>weder Gesicht noch Handrücken wurden gefunden; zeichnen Sie eine Region, oder messen Sie das ganze Foto</translation>
    </message>
    <message>
        <source>this view has no regions of its own; draw the one to be measured on the baseline</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>diese Ansicht hat keine eigenen Regionen; zeichnen Sie die zu messende im Ausgangsfoto</translation>
    </message>
    <message>
        <source>"{0}" is not a region that can be asked for; use "whole" or a mask.</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>„{0}“ ist keine Region, die sich abfragen lässt; verwenden Sie „whole“ oder eine Maske.</translation>
    </message>
    <message>
        <source>repeat shots</source>
        <extracomment>assessment/noise.py</extracomment>
        <translation>Wiederholungsaufnahmen</translation>
    </message>
    <message>
        <source>There is no photo {0} in a series of {1} to be its baseline.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>Es gibt kein Foto {0} in einer Serie von {1}, das ihr Ausgangsfoto sein könnte.</translation>
    </message>
    <message>
        <source>There are {0} times for {1} photos: give one for each.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>Es gibt {0} Zeiten für {1} Fotos: Geben Sie für jedes eine an.</translation>
    </message>
    <message>
        <source>{0} px/mm is not a plausible scale; give pixels per millimetre of skin.</source>
        <extracomment>assessment/subject.py</extracomment>
        <translation>{0} px/mm ist kein plausibler Maßstab; geben Sie Pixel pro Millimeter Haut an.</translation>
    </message>
    <message>
        <source>one photo is so much softer that {0} of the other's texture cannot be compared</source>
        <extracomment>assessment/surface.py</extracomment>
        <translation>ein Foto ist so viel weicher, dass {0} der Hautstruktur des anderen nicht verglichen werden können</translation>
    </message>
    <message>
        <source>a trend takes {0} sessions</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>ein Trend braucht {0} Sitzungen</translation>
    </message>
    <message>
        <source>the days of the photos are not known</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>die Tage der Fotos sind nicht bekannt</translation>
    </message>
    <message>
        <source>how much this varies between repeat shots is not known here</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>wie stark dies zwischen Wiederholungsaufnahmen schwankt, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>without a colour reference in the photos another white balance would look the same</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>ohne Farbreferenz in den Fotos sähe ein anderer Weißabgleich genauso aus</translation>
    </message>
    <message>
        <source>larger than repeat-shot noise</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>größer als das Rauschen von Wiederholungsaufnahmen</translation>
    </message>
    <message>
        <source>real: larger than untreated skin varies by from day to day</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>echt: größer, als unbehandelte Haut von Tag zu Tag schwankt</translation>
    </message>
    <message>
        <source>larger than its own noise, but among {0} comparisons chance gives as much</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>größer als das eigene Rauschen, doch unter {0} Vergleichen ergibt der Zufall ebenso viel</translation>
    </message>
    <message>
        <source>{0}; in itself neither better nor worse</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>{0}; an sich weder besser noch schlechter</translation>
    </message>
    <message>
        <source>a new or growing spot: have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>ein neuer oder wachsender Fleck: abklären lassen</translation>
    </message>
    <message>
        <source>not measured in the other photo</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>im anderen Foto nicht gemessen</translation>
    </message>
    <message>
        <source>have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>abklären lassen</translation>
    </message>
    <message>
        <source>have them examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>abklären lassen</translation>
    </message>
    <message>
        <source>the line is missing</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>die Zeile fehlt</translation>
    </message>
    <message>
        <source>the line does not follow from the one before</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>die Zeile folgt nicht aus der vorigen</translation>
    </message>
    <message>
        <source>the line was changed</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>die Zeile wurde geändert</translation>
    </message>
    <message>
        <source>the line is not the one that a backup holds</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>die Zeile ist nicht die, die eine Datensicherung enthält</translation>
    </message>
    <message>
        <source>lines that a backup holds were cut off</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>Zeilen, die eine Datensicherung enthält, wurden abgeschnitten</translation>
    </message>
    <message>
        <source>backup {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>Datensicherung {0} von {1}</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>die Dateiliste ist beschädigt</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>{0} of its originals are missing or damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>{0} der Originale fehlen oder sind beschädigt</translation>
    </message>
    <message>
        <source>original {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>Original {0} von {1}</translation>
    </message>
    <message>
        <source>There are no backups in {name0}: choose the folder they were made in.</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>In {name0} sind keine Datensicherungen: Wählen Sie den Ordner, in dem sie erstellt wurden.</translation>
    </message>
    <message>
        <source>{name0} is encrypted.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{name0} has no backups of this library: connect its disk.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} hat keine Datensicherungen dieser Bibliothek: Schließen Sie den Datenträger an.</translation>
    </message>
    <message>
        <source>The backup of {0} is damaged.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>Die Datensicherung von {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name0} is inside the library: choose a folder for backups on another disk.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0} liegt in der Bibliothek: Wählen Sie für Datensicherungen einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>database, page by page</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>Datenbank, Seite für Seite</translation>
    </message>
    <message>
        <source>{name0} was not backed up, because its database is damaged ({1}): verify the library and restore its newest good backup.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0} wurde nicht gesichert, weil die Datenbank beschädigt ist ({1}): Prüfen Sie die Bibliothek, und stellen Sie ihre neueste gute Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>{0} is damaged: choose another folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0} ist beschädigt: Wählen Sie einen anderen Ordner für Datensicherungen.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to use it.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} wurde von einem neueren mesophoto geschrieben: Aktualisieren Sie mesophoto, um es zu verwenden.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or empty folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} ist nicht leer: Wählen Sie einen neuen oder leeren Ordner für Datensicherungen.</translation>
    </message>
    <message>
        <source>{name0} holds backups of another library: choose another folder for this one's.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} enthält Datensicherungen einer anderen Bibliothek: Wählen Sie einen anderen Ordner für diese.</translation>
    </message>
    <message>
        <source>Another program is working on the backups in {name0}: try again when it is done.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>Ein anderes Programm arbeitet an den Datensicherungen in {name0}: Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged: use another one.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>Die Datensicherung von {0} in {name1} ist beschädigt: Verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>{0} is damaged: it must be put right before anything is restored.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0} ist beschädigt: Das muss behoben werden, bevor etwas wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder to restore into.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{name0} ist nicht leer: Wählen Sie zum Wiederherstellen einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>There is no backup {0} in {name1}: list them to choose one.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>Es gibt keine Datensicherung {0} in {name1}: Listen Sie sie auf, um eine zu wählen.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>Die Datensicherung von {0} in {name1} ist beschädigt</translation>
    </message>
    <message>
        <source>{0}, and so are the others: look for another folder with backups.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0}, und die anderen auch: Suchen Sie einen anderen Ordner mit Datensicherungen.</translation>
    </message>
    <message>
        <source>{0}: restore the one of {1} ({2}) instead.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0}: Stellen Sie stattdessen die vom {1} ({2}) wieder her.</translation>
    </message>
    <message>
        <source>There is no such treatment in this library.</source>
        <extracomment>library/clinical_questions.py</extracomment>
        <translation>Eine solche Behandlung gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>{name0} is encrypted already.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} ist bereits verschlüsselt.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The original {0}… is not what came in: restore it from a backup.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Das Original {0}… ist nicht das, was hereinkam: Stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk with {name0} has not enough room: free {1} GB and try again.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Der Datenträger mit {name0} hat zu wenig Platz: Geben Sie {1} GB frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>photo {0} of {1}</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Foto {0} von {1}</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>Take the encryption off the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Verschlüsselung der Bibliothek aufheben</translation>
    </message>
    <message>
        <source>{name0} was not changed: its database is damaged.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} wurde nicht geändert: Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} Or else {1}</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0} Oder aber: {1}</translation>
    </message>
    <message>
        <source>{0} is damaged, since it is not as it was written: restore a backup.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0} ist beschädigt, denn der Inhalt ist nicht mehr so, wie er geschrieben wurde: Stellen Sie eine Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>{name0} was written by an older mesophoto: open it for writing once, which brings it up to date.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{name0} wurde von einem älteren mesophoto geschrieben: Öffnen Sie die Bibliothek einmal zum Schreiben, das bringt sie auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The disk with {0} is full: free some space and try again. Nothing was lost.</source>
        <extracomment>library/database.py</extracomment>
        <translation>Der Datenträger mit {0} ist voll: Geben Sie Platz frei, und versuchen Sie es erneut. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>{0} is in use by another program: close it there and try again.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} wird von einem anderen Programm benutzt: Schließen Sie es dort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0} may not be written to: check its permissions, or whether the disk is read-only.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} darf nicht beschrieben werden: Prüfen Sie die Berechtigungen und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: check that its disk is connected, readable and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} kann nicht geöffnet werden: Prüfen Sie, ob der Datenträger angeschlossen, lesbar und nicht voll ist.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written: check that its disk is connected and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} kann nicht gelesen oder geschrieben werden: Prüfen Sie, ob der Datenträger angeschlossen und nicht voll ist.</translation>
    </message>
    <message>
        <source>{0} is not a mesophoto library, or it is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} ist keine mesophoto-Bibliothek oder beschädigt: Stellen Sie sie aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>{0} is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} ist beschädigt: Stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>row {0} of {1} refers to a row of {2} that is missing</source>
        <extracomment>library/database.py</extracomment>
        <translation>Zeile {0} von {1} verweist auf eine Zeile von {2}, die fehlt</translation>
    </message>
    <message>
        <source>Already held: {name0}, session of {1}</source>
        <extracomment>library/entities.py</extracomment>
        <translation>Bereits vorhanden: {name0}, Sitzung vom {1}</translation>
    </message>
    <message>
        <source>{0}, in the bin.</source>
        <extracomment>library/entities.py</extracomment>
        <translation>{0}, im Papierkorb.</translation>
    </message>
    <message>
        <source>This patient is no longer in the library.</source>
        <extracomment>library/erase.py</extracomment>
        <translation>Dieser Patient ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>pictures made of them</source>
        <extracomment>library/erase.py</extracomment>
        <translation>daraus erstellte Bilder</translation>
    </message>
    <message>
        <source>out of reach</source>
        <extracomment>library/erase.py</extracomment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>partly damaged</source>
        <extracomment>library/erase.py</extracomment>
        <translation>teilweise beschädigt</translation>
    </message>
    <message>
        <source>The library is being read, so what was erased may still stand in its log: close it in other programs and open it again; the erasing then goes on by itself.</source>
        <extracomment>library/erase_rows.py</extracomment>
        <translation>Die Bibliothek wird gerade gelesen, daher kann Gelöschtes noch in ihrem Log stehen: Schließen Sie sie in anderen Programmen, und öffnen Sie sie neu; das Löschen geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}): check that the disk is connected.</source>
        <extracomment>library/files.py</extracomment>
        <translation>{0} kann nicht gelesen oder geschrieben werden ({1}): Prüfen Sie, ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>{name0} is damaged: restore its newest good backup, of {1}, from {name2}.</source>
        <extracomment>library/known_backups.py</extracomment>
        <translation>{name0} ist beschädigt: Stellen Sie die neueste gute Datensicherung wieder her, vom {1}, aus {name2}.</translation>
    </message>
    <message>
        <source>{name0} still holds copies of photos from before it was changed, and they cannot be removed ({1}): close other programs that use them and open the library again.</source>
        <extracomment>library/leftovers.py</extracomment>
        <translation>{name0} enthält noch Kopien von Fotos aus der Zeit vor der Änderung, die sich nicht entfernen lassen ({1}): Schließen Sie andere Programme, die sie benutzen, und öffnen Sie die Bibliothek neu.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder for a library.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} ist nicht leer: Wählen Sie für eine Bibliothek einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>There is no folder {name0}: check that its disk is connected.</source>
        <extracomment>library/library.py</extracomment>
        <translation>Es gibt keinen Ordner {name0}: Prüfen Sie, ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>{name0} was not made to its end: delete the folder and make it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} wurde nicht fertig angelegt: Löschen Sie den Ordner, und legen Sie die Bibliothek neu an.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing to change something.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} ist nur zum Lesen geöffnet: Öffnen Sie die Bibliothek zum Schreiben, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>{name0} is from before the library was encrypted anew: its key is gone.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} stammt aus der Zeit vor der neuen Verschlüsselung der Bibliothek: Der Schlüssel ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>{name0} was closed: open it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} wurde geschlossen: Öffnen Sie die Bibliothek erneut.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto (its form is {1}, this program knows {2}): update mesophoto to open it.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0} wurde von einem neueren mesophoto geschrieben (Form {1}, dieses Programm kennt {2}): Aktualisieren Sie mesophoto, um die Bibliothek zu öffnen.</translation>
    </message>
    <message>
        <source>{name0} is a database of another program, not a mesophoto library.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0} ist die Datenbank eines anderen Programms, keine mesophoto-Bibliothek.</translation>
    </message>
    <message>
        <source>{name0} is protected: enter your passphrase to open it.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} ist geschützt: Geben Sie zum Öffnen Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>{name0} is missing: restore it from a backup.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} fehlt: Stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>{name0} is not a mesophoto library: it has no {name1}.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} ist keine mesophoto-Bibliothek: {name1} fehlt.</translation>
    </message>
    <message>
        <source>The access of the person with this passphrase has ended.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>Der Zugang der Person mit dieser Passphrase ist beendet.</translation>
    </message>
    <message>
        <source>The original {0}… is missing from the library: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>Das Original {0}… fehlt in der Bibliothek: Stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>The original {0}… was damaged on the disk: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>Das Original {0}… wurde auf dem Datenträger beschädigt: Stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>{name0} needs a passphrase of their own to open this library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} braucht eine eigene Passphrase, um diese Bibliothek zu öffnen.</translation>
    </message>
    <message>
        <source>Only an encrypted library has passphrases.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Nur eine verschlüsselte Bibliothek hat Passphrasen.</translation>
    </message>
    <message>
        <source>Add person {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} als Person hinzufügen</translation>
    </message>
    <message>
        <source>Change role of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Rolle von {name0} ändern</translation>
    </message>
    <message>
        <source>You cannot end your own access: ask another practitioner to do it.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Ihren eigenen Zugang können Sie nicht beenden: Bitten Sie einen anderen Behandler darum.</translation>
    </message>
    <message>
        <source>End access of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Zugang von {name0} beenden</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set passphrase of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Passphrase von {name0} festlegen</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Wiederherstellungsschlüssel erstellen</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Enter the PIN or the passphrase of {name0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Geben Sie die PIN oder die Passphrase von {name0} ein.</translation>
    </message>
    <message>
        <source>{0} has no PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{0} hat keine PIN</translation>
    </message>
    <message>
        <source>{0} was given too many wrong PINs</source>
        <extracomment>library/persons.py</extracomment>
        <translation>für {0} wurden zu viele falsche PINs eingegeben</translation>
    </message>
    <message>
        <source>{name0} has no PIN: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} hat keine PIN: Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>{name0} was given too many wrong PINs: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Für {name0} wurden zu viele falsche PINs eingegeben: Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>enter the passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>geben Sie die Passphrase ein</translation>
    </message>
    <message>
        <source>1 try is left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>noch 1 Versuch</translation>
    </message>
    <message>
        <source>{0} tries are left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>noch {0} Versuche</translation>
    </message>
    <message>
        <source>This PIN is wrong: {0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Diese PIN ist falsch: {0}.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted: encrypt it first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} ist nicht verschlüsselt: Verschlüsseln Sie die Bibliothek zuerst.</translation>
    </message>
    <message>
        <source>This person has no access to the library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Diese Person hat keinen Zugang zur Bibliothek.</translation>
    </message>
    <message>
        <source>Somebody has to stay a practitioner: give another person that role first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Jemand muss Behandler bleiben: Geben Sie zuerst einer anderen Person diese Rolle.</translation>
    </message>
    <message>
        <source>This {0} is no longer in the library.</source>
        <extracomment>library/questions.py</extracomment>
        <translation>Nicht mehr in der Bibliothek: {0}.</translation>
    </message>
    <message>
        <source>change the clinic's settings</source>
        <extracomment>library/roles.py</extracomment>
        <translation>die Einstellungen der Praxis ändern</translation>
    </message>
    <message>
        <source>erase patients for good</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Patienten endgültig löschen</translation>
    </message>
    <message>
        <source>take a consent out of the record</source>
        <extracomment>library/roles.py</extracomment>
        <translation>eine Einwilligung aus der Akte nehmen</translation>
    </message>
    <message>
        <source>add persons</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>change other persons' access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>den Zugang anderer Personen ändern</translation>
    </message>
    <message>
        <source>end a person's access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>den Zugang einer Person beenden</translation>
    </message>
    <message>
        <source>make a new recovery key</source>
        <extracomment>library/roles.py</extracomment>
        <translation>einen neuen Wiederherstellungsschlüssel erstellen</translation>
    </message>
    <message>
        <source>encrypt the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>die Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>take the encryption off the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>die Verschlüsselung der Bibliothek aufheben</translation>
    </message>
    <message>
        <source>You may look at this library, but change nothing: ask a practitioner.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Sie dürfen diese Bibliothek ansehen, aber nichts ändern: Fragen Sie einen Behandler.</translation>
    </message>
    <message>
        <source>Only a practitioner may {0}: ask one to do it.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Nur ein Behandler darf {0}: Bitten Sie einen darum.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the same entry was changed elsewhere since.</source>
        <extracomment>library/transaction.py</extracomment>
        <translation>Das lässt sich nicht mehr rückgängig machen: Derselbe Eintrag wurde seitdem anderswo geändert.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is missing, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>Der Schlüssel {0}/{1} fehlt, daher sind die Fotos dieses Patienten nicht lesbar: Holen Sie ihn aus einer Datensicherung zurück.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is damaged, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>Der Schlüssel {0}/{1} ist beschädigt, daher sind die Fotos dieses Patienten nicht lesbar: Holen Sie ihn aus einer Datensicherung zurück.</translation>
    </message>
    <message>
        <source>A PIN has {0} to {1} digits.</source>
        <extracomment>library/vault/pins.py</extracomment>
        <translation>Eine PIN hat {0} bis {1} Ziffern.</translation>
    </message>
    <message>
        <source>An encrypted file was changed since it was written: restore it from a backup.</source>
        <extracomment>library/vault/sealed_file.py</extracomment>
        <translation>Eine verschlüsselte Datei wurde verändert, seit sie geschrieben wurde: Stellen Sie sie aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take {0} characters or more, best some words.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Diese Passphrase ist zu kurz: Nehmen Sie {0} Zeichen oder mehr, am besten einige Wörter.</translation>
    </message>
    <message>
        <source>A recovery key has {0} groups of {1} characters: type all of it.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Ein Wiederherstellungsschlüssel hat {0} Gruppen zu {1} Zeichen: Geben Sie ihn ganz ein.</translation>
    </message>
    <message>
        <source>Group {0} of the recovery key is mistyped: compare it again.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Gruppe {0} des Wiederherstellungsschlüssels hat einen Tippfehler: Vergleichen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} MB of memory</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{0} MB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Checking the passphrase takes {0}: close other programs.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>Das Prüfen der Passphrase braucht {0}: Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{name0} is damaged: put it back from a backup.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0} ist beschädigt: Holen Sie es aus einer Datensicherung zurück.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to open it.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0} wurde von einem neueren mesophoto geschrieben: Aktualisieren Sie mesophoto, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Der Schlüssel des Originals {0}… ist beschädigt.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged: restore it from a backup.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Der Schlüssel des Originals {0}… ist beschädigt: Stellen Sie ihn aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>This recovery key is not this library's, or a newer one took its place.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Dieser Wiederherstellungsschlüssel gehört nicht zu dieser Bibliothek, oder ein neuerer hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here: check the keyboard and type it again.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Diese Passphrase öffnet hier nichts: Prüfen Sie die Tastatur, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>the list of originals cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>die Liste der Originale ist nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <extracomment>library/verify.py</extracomment>
        <translation>nicht lesbar ({0})</translation>
    </message>
    <message>
        <source>the list of its checksums, {name0}, is not as it was written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>die Liste der Prüfsummen, {name0}, ist nicht so, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>pages {0}, … of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>die Seiten {0}, … von {1} sind nicht so, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>pages {0} of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>die Seiten {0} von {1} sind nicht so, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk: {1}; {2}.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} wurde auf dem Datenträger beschädigt: {1}; {2}.</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <extracomment>library/verify.py</extracomment>
        <translation>stellen Sie es aus einer Datensicherung wieder her</translation>
    </message>
    <message>
        <source>restore its newest good backup, of {0}, from {name1}</source>
        <extracomment>library/verify.py</extracomment>
        <translation>stellen Sie die neueste gute Datensicherung wieder her, vom {0}, aus {name1}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The audit is not as it was written from line {0} on: {1}; keep this library and its backups as they are, and ask who had access to it.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>Das Protokoll ist ab Zeile {0} nicht so, wie es geschrieben wurde: {1}; lassen Sie diese Bibliothek und ihre Datensicherungen, wie sie sind, und klären Sie, wer Zugang dazu hatte.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} wurde auf dem Datenträger beschädigt</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, Sitzung vom {1}: Das Original von {name2} fehlt; stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, Sitzung vom {1}: Das Original von {name2} wurde auf dem Datenträger beschädigt; stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>The original {name0} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>Das Original {name0} fehlt; stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>The original {name0} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>Das Original {name0} wurde auf dem Datenträger beschädigt; stellen Sie es aus einer Datensicherung wieder her.</translation>
    </message>
    <message>
        <source>by another program</source>
        <extracomment>library/writer.py</extracomment>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <source>by {name0} on {name1} since {2}</source>
        <extracomment>library/writer.py</extracomment>
        <translation>von {name0} auf {name1} seit {2}</translation>
    </message>
    <message>
        <source>{name0} is in use {1}: close it there, or open it here for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>{name0} wird gerade {1} benutzt: Schließen Sie die Bibliothek dort, oder öffnen Sie sie hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>The disk with {name0} cannot keep a second program from writing: move the library to another disk, or open it for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>Der Datenträger mit {name0} kann ein zweites Programm nicht am Schreiben hindern: Verschieben Sie die Bibliothek auf einen anderen Datenträger, oder öffnen Sie sie nur zum Lesen.</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <extracomment>library/writer.py</extracomment>
        <translation>einem unbekannten Benutzer</translation>
    </message>
    <message>
        <source>the colour chart in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>die Farbtafel im Foto</translation>
    </message>
    <message>
        <source>the printed card in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>die gedruckte Karte im Foto</translation>
    </message>
    <message>
        <source>the grey card that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>die markierte Graukarte</translation>
    </message>
    <message>
        <source>the background that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>der markierte Hintergrund</translation>
    </message>
    <message>
        <source>the untreated skin that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>die markierte unbehandelte Haut</translation>
    </message>
    <message>
        <source>No colour reference: absolute colours are uncalibrated, and redness is compared only against the skin around each region.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Keine Farbreferenz: Absolute Farben sind nicht kalibriert, und Rötung wird nur mit der Haut um jede Region verglichen.</translation>
    </message>
    <message>
        <source>{0} is not used: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>{0} wird nicht verwendet: {1}.</translation>
    </message>
    <message>
        <source>Colours are kept as they are at {0}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Die Farben werden so gehalten, dass diese Referenz gleich bleibt: {0}.</translation>
    </message>
    <message>
        <source>{0} ΔE00 left at the median of {1} patches</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>{0} ΔE00 bleiben im Median von {1} Feldern</translation>
    </message>
    <message>
        <source>Colours are calibrated by {0}: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Farben kalibriert ({0}): {1}.</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} Paare</translation>
    </message>
    <message>
        <source>{0} people</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0} of {1} of {2}</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} {1} von {2}</translation>
    </message>
    <message>
        <source>photo 1 of {0}</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>Foto 1 von {0}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>{name0} was not measured: the system ended the measuring process {1} times, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>{name0} wurde nicht gemessen: Das System hat den Messvorgang {1}-mal beendet, vielleicht aus Mangel an Speicher. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No folder for backups is set: choose one, best on another disk.</source>
        <extracomment>workflows/backups.py</extracomment>
        <translation>Für Datensicherungen ist kein Ordner festgelegt: Wählen Sie einen, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{0} is there already: go on with it by --resume, or choose another by --out.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{0} gibt es schon: Setzen Sie mit --resume fort, oder wählen Sie mit --out etwas anderes.</translation>
    </message>
    <message>
        <source>{name0} is not a folder: name the one with the photos.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{name0} ist kein Ordner: Nennen Sie den mit den Fotos.</translation>
    </message>
    <message>
        <source>There are no photos in {name0}.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>In {name0} gibt es keine Fotos.</translation>
    </message>
    <message>
        <source>photos measured before</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>bereits gemessene Fotos</translation>
    </message>
    <message>
        <source>A worker measures by {0}, this program by {1}: install the same mesophoto on all, and run again with --resume.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>Ein Arbeitsprozess misst mit {0}, dieses Programm mit {1}: Installieren Sie überall dasselbe mesophoto, und starten Sie erneut mit --resume.</translation>
    </message>
    <message>
        <source>{name0} cannot be read ({1}).</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>{name0} needs more memory than there is: use fewer workers.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} braucht mehr Speicher, als vorhanden ist: Verwenden Sie weniger Arbeitsprozesse.</translation>
    </message>
    <message>
        <source>{name0} was not measured since mesophoto itself failed ({1}): please report it.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} wurde nicht gemessen, weil mesophoto selbst versagt hat ({1}): Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>What is in {0} was measured in another way (folder, scale, regions or version of mesophoto): choose another file by --out.</source>
        <extracomment>workflows/batch/record.py</extracomment>
        <translation>Was in {0} steht, wurde anders gemessen (Ordner, Maßstab, Regionen oder Version von mesophoto): Wählen Sie mit --out eine andere Datei.</translation>
    </message>
    <message>
        <source>{name0} was not measured: its worker ended {1} times ({2}), perhaps for want of memory. Run again with --resume, and with fewer workers.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>{name0} wurde nicht gemessen: Der Arbeitsprozess endete {1}-mal ({2}), vielleicht aus Mangel an Speicher. Starten Sie erneut mit --resume und mit weniger Arbeitsprozessen.</translation>
    </message>
    <message>
        <source>The workers end whatever they measure ({0}): see that there is memory and that each has the same mesophoto installed, and run again with --resume.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>Die Arbeitsprozesse enden, was immer sie messen ({0}): Sorgen Sie dafür, dass genug Speicher da und überall dasselbe mesophoto installiert ist, und starten Sie erneut mit --resume.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>camera clock {0} fast; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>Kamerauhr geht {0} vor; die Zeiten werden korrigiert.</translation>
    </message>
    <message>
        <source>camera clock {0} slow; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>Kamerauhr geht {0} nach; die Zeiten werden korrigiert.</translation>
    </message>
    <message>
        <source>{name0} is no photo.</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} ist kein Foto.</translation>
    </message>
    <message>
        <source>{name0} is not new. {1}</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} ist nicht neu. {1}</translation>
    </message>
    <message>
        <source>The form cannot be opened: it may be damaged or protected by a password. Attach another copy.</source>
        <extracomment>workflows/consent_forms.py</extracomment>
        <translation>Das Formular lässt sich nicht öffnen: Es ist vielleicht beschädigt oder durch ein Passwort geschützt. Hängen Sie eine andere Kopie an.</translation>
    </message>
    <message>
        <source>The program that decodes photos does not start: restart mesophoto.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>Das Programm, das Fotos dekodiert, startet nicht: Starten Sie mesophoto neu.</translation>
    </message>
    <message>
        <source>{name0} takes too long to decode, and was left out: export it again, or smaller.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} braucht zu lange zum Dekodieren und wurde ausgelassen: Exportieren Sie das Foto neu oder kleiner.</translation>
    </message>
    <message>
        <source>{name0} stopped the program that decodes photos: it is damaged or made to do harm, and was left out.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} hat das Programm angehalten, das Fotos dekodiert: Die Datei ist beschädigt oder soll Schaden anrichten und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It is not known where the skin is in these photos, so their difference is not shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>Es ist nicht bekannt, wo in diesen Fotos die Haut ist, daher wird ihr Unterschied nicht gezeigt.</translation>
    </message>
    <message>
        <source>The photos share too little skin for a difference to be shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>Die Fotos haben zu wenig Haut gemeinsam, um einen Unterschied zu zeigen.</translation>
    </message>
    <message>
        <source>taken right after the treatment: swelling smooths lines and reddens skin</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>direkt nach der Behandlung aufgenommen: Schwellung glättet Linien und rötet die Haut</translation>
    </message>
    <message>
        <source>The region {name0}, drawn on {name1}, could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>Die Region {name0}, gezeichnet auf {name1}, konnte nicht übertragen werden.</translation>
    </message>
    <message>
        <source>A spot not counted on {name0} could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>Ein auf {name0} nicht gezählter Fleck konnte nicht übertragen werden.</translation>
    </message>
    <message>
        <source>the patient was added</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>der Patient wurde hinzugefügt</translation>
    </message>
    <message>
        <source>the session of {0}</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>die Sitzung vom {0}</translation>
    </message>
    <message>
        <source>The records of {name0} are to be kept for {1} years after {2}, that is until {3}: erase them earlier only if the law lets you.</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>Die Akte von {name0} ist nach {2} {1} Jahre aufzubewahren, das heißt bis {3}: Löschen Sie sie nur dann früher, wenn das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>a progress sheet</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>ein Verlaufsblatt</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a moving picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>ein bewegtes Bild</translation>
    </message>
    <message>
        <source>a file of measurements</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>eine Datei mit Messwerten</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>eine DICOM-Datei</translation>
    </message>
    <message>
        <source>Unknown: nothing that this library handed out is this file, nor has a code that stands on it.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Unbekannt: Nichts, was diese Bibliothek herausgegeben hat, ist diese Datei, und keines hat einen Code, der auf ihr steht.</translation>
    </message>
    <message>
        <source>Its code {0} is not of this library.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Ihr Code {0} ist nicht aus dieser Bibliothek.</translation>
    </message>
    <message>
        <source>{0} for {1}, made on {2} at {3}</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>{0} für {1}, erstellt am {2} um {3}</translation>
    </message>
    <message>
        <source>Altered: code {0} stands for {1}, but this file is not the one that left with it. Saving it again, cropping it or taking a photo of it alters it, too: ask for the file itself.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Verändert: Der Code {0} steht für {1}, aber diese Datei ist nicht die, die damit weitergegeben wurde. Auch erneutes Speichern, Zuschneiden oder Abfotografieren verändert sie: Bitten Sie um die Datei selbst.</translation>
    </message>
    <message>
        <source>Genuine and unaltered: {0}.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Echt und unverändert: {0}.</translation>
    </message>
    <message>
        <source>The logo is larger than 20 MB: save it smaller, and choose it again.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>Das Logo ist größer als 20 MB: Speichern Sie es kleiner, und wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>The logo could not be read: choose a PNG or JPEG file.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>Das Logo konnte nicht gelesen werden: Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>patient {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>Patient {0} von {1}</translation>
    </message>
    <message>
        <source>file {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>Datei {0} von {1}</translation>
    </message>
    <message>
        <source>The key file says who is who, so it may not lie with the data: choose another folder for it.</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>Die Schlüsseldatei sagt, wer wer ist, also darf sie nicht bei den Daten liegen: Wählen Sie für sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data hold the patient {0} twice: export them again.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>Die Daten enthalten den Patienten {0} zweimal: Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The table {name0} is not in the order in which it was written, or has rows of nobody: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>Die Tabelle {name0} ist nicht in der Reihenfolge, in der sie geschrieben wurde, oder hat Zeilen, die niemandem gehören: Importieren Sie den Ordner so, wie er exportiert wurde.</translation>
    </message>
    <message>
        <source>The table {name0} is not as mesophoto wrote it, in or after row {1}: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>Die Tabelle {name0} ist in oder nach Zeile {1} nicht so, wie mesophoto sie geschrieben hat: Importieren Sie den Ordner so, wie er exportiert wurde.</translation>
    </message>
    <message>
        <source>{name0} holds no table {name1}: choose a folder that measurements were exported to.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} enthält keine Tabelle {name1}: Wählen Sie einen Ordner, in den Messwerte exportiert wurden.</translation>
    </message>
    <message>
        <source>{name0} holds two exports: move the files of one of them into a folder of their own.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} enthält zwei Exporte: Verschieben Sie die Dateien des einen in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{0} measurements were left out, since their photos are not in the folder: export again with the photos to bring them in.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>{0} Messwerte wurden ausgelassen, da ihre Fotos nicht im Ordner sind: Exportieren Sie erneut mit den Fotos, um sie hereinzuholen.</translation>
    </message>
    <message>
        <source>Measurements are imported into an empty library only: make a new one for them.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Messwerte werden nur in eine leere Bibliothek importiert: Legen Sie für sie eine neue an.</translation>
    </message>
    <message>
        <source>looking at the tables</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Tabellen werden durchgesehen</translation>
    </message>
    <message>
        <source>The table assessments is not as mesophoto wrote it: export the data again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Die Tabelle assessments ist nicht so, wie mesophoto sie geschrieben hat: Exportieren Sie die Daten erneut.</translation>
    </message>
    <message>
        <source>Rows of the tables refer to others that are not there: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Zeilen der Tabellen verweisen auf andere, die es nicht gibt: Importieren Sie den Ordner so, wie er exportiert wurde.</translation>
    </message>
    <message>
        <source>The photo {name0} is not in the folder: copy the whole folder and try again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Das Foto {name0} ist nicht im Ordner: Kopieren Sie den ganzen Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key file says who is who: with it the data are no longer pseudonymous. Keep it in the practice, apart from the data, and never pass both on together. It is not encrypted.</source>
        <extracomment>workflows/exporting/data_key.py</extracomment>
        <translation>Die Schlüsseldatei sagt, wer wer ist: Zusammen mit ihr sind die Daten nicht mehr pseudonym. Bewahren Sie sie in der Praxis auf, getrennt von den Daten, und geben Sie nie beides zusammen weiter. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>region {0}</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>Region {0}</translation>
    </message>
    <message>
        <source>drawn region</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>gezeichnete Region</translation>
    </message>
    <message>
        <source>A metric of another version of mesophoto.</source>
        <extracomment>workflows/exporting/data_rows.py</extracomment>
        <translation>Eine Messgröße aus einer anderen Version von mesophoto.</translation>
    </message>
    <message>
        <source>before the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>vor der Behandlung</translation>
    </message>
    <message>
        <source>right after the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>direkt nach der Behandlung</translation>
    </message>
    <message>
        <source>days after the treatment: {0}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Tage nach der Behandlung: {0}</translation>
    </message>
    <message>
        <source>at a follow-up</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>bei einer Verlaufskontrolle</translation>
    </message>
    <message>
        <source>The photo itself with all its 16 bit per colour; nothing was done to it.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Das Foto selbst mit allen seinen 16 Bit je Farbe; nichts wurde daran verändert.</translation>
    </message>
    <message>
        <source>Warped onto the baseline photo for comparing by eye; never measured. Colours as photographed.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Auf das Ausgangsfoto verzerrt, zum Vergleichen mit dem Auge; nie gemessen. Farben wie fotografiert.</translation>
    </message>
    <message>
        <source>Outlines of what was measured, drawn over the photo: brown spots, red areas, lines, regions.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Umrisse dessen, was gemessen wurde, über das Foto gezeichnet: braune Flecken, gerötete Stellen, Linien, Regionen.</translation>
    </message>
    <message>
        <source>The original {0}…</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Das Original {0}…</translation>
    </message>
    <message>
        <source>View {0}; taken {1}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Ansicht {0}; aufgenommen {1}</translation>
    </message>
    <message>
        <source>aligned to the baseline</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>am Ausgangsfoto ausgerichtet</translation>
    </message>
    <message>
        <source>scaled to {0} %</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>auf {0} % skaliert</translation>
    </message>
    <message>
        <source>{0} covered</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>{0} abgedeckt</translation>
    </message>
    <message>
        <source>with what was found drawn over it</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>mit eingezeichneten Fundstellen</translation>
    </message>
    <message>
        <source>as it was shot</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>Photo of {0}: {1}; nothing else.</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>Foto vom {0}: {1}; sonst nichts.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the photo, or cover the eyes.</source>
        <extracomment>workflows/exporting/frame.py</extracomment>
        <translation>Es gibt keine Region zum Zuschneiden: Zeichnen Sie eine im Foto, oder decken Sie die Augen ab.</translation>
    </message>
    <message>
        <source>Hiding parts of a face lowers the chance that the person is recognised; it does not remove it: skin, moles, ears and hair remain, and whoever knows the person may still know them.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Teile eines Gesichts zu verdecken, senkt die Gefahr, dass die Person erkannt wird, beseitigt sie aber nicht: Haut, Muttermale, Ohren und Haare bleiben, und wer die Person kennt, kann sie immer noch erkennen.</translation>
    </message>
    <message>
        <source>No face was found to cover the eyes of: crop the photo to a region.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Es wurde kein Gesicht gefunden, dessen Augen sich abdecken ließen: Schneiden Sie das Foto auf eine Region zu.</translation>
    </message>
    <message>
        <source>The region does not lie in the picture: choose another one.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Die Region liegt nicht im Bild: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A face has no such region: choose another one, or draw it.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Ein Gesicht hat keine solche Region: Wählen Sie eine andere, oder zeichnen Sie sie.</translation>
    </message>
    <message>
        <source>{name0} was altered since it was exported: remove it, and export again.</source>
        <extracomment>workflows/exporting/many/export_many.py</extracomment>
        <translation>{name0} wurde seit dem Export verändert: Entfernen Sie es, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>There are no two photos of one view: nothing moves.</source>
        <extracomment>workflows/exporting/many/makers.py</extracomment>
        <translation>Es gibt keine zwei Fotos einer Ansicht: Nichts bewegt sich.</translation>
    </message>
    <message>
        <source>{name0} holds an export of another library: choose another folder.</source>
        <extracomment>workflows/exporting/many/manifest.py</extracomment>
        <translation>{name0} enthält einen Export einer anderen Bibliothek: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a list of patients: one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} lässt sich nicht als Liste von Patienten lesen: eine Nummer je Zeile.</translation>
    </message>
    <message>
        <source>{0} names no patients: write one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} nennt keine Patienten: Schreiben Sie eine Nummer je Zeile.</translation>
    </message>
    <message>
        <source>There are no patients in this library.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>In dieser Bibliothek gibt es keine Patienten.</translation>
    </message>
    <message>
        <source>There is no patient {0} in this library: name a number as the list shows it.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>In dieser Bibliothek gibt es keinen Patienten {0}: Nennen Sie eine Nummer so, wie die Liste sie zeigt.</translation>
    </message>
    <message>
        <source>Several patients have the number {0}: name them by their keys.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Mehrere Patienten haben die Nummer {0}: Nennen Sie sie mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>There is no baseline in this view: set one first.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>In dieser Ansicht gibt es kein Ausgangsfoto: Legen Sie zuerst eines fest.</translation>
    </message>
    <message>
        <source>There is only one photo of this view: motion needs two.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Von dieser Ansicht gibt es nur ein Foto: Für Bewegung braucht es zwei.</translation>
    </message>
    <message>
        <source>The photos cannot be aligned, so they cannot be set in motion: {0}.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Die Fotos lassen sich nicht ausrichten, also lassen sie sich nicht in Bewegung zeigen: {0}.</translation>
    </message>
    <message>
        <source>Too little of the skin is seen on all photos: choose others, or a larger region.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Auf allen Fotos zusammen ist zu wenig von der Haut zu sehen: Wählen Sie andere oder eine größere Region.</translation>
    </message>
    <message>
        <source>A photo in the bin is not exported: restore it first.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Ein Foto im Papierkorb wird nicht exportiert: Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>Pictures are saved as JPEG, PNG or WebP: let the name end in .jpg, .png or .webp.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Bilder werden als JPEG, PNG oder WebP gespeichert: Lassen Sie den Namen auf .jpg, .png oder .webp enden.</translation>
    </message>
    <message>
        <source>No face was found to show a part of: draw the region on the photo.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Es wurde kein Gesicht gefunden, von dem ein Teil zu zeigen wäre: Zeichnen Sie die Region im Foto.</translation>
    </message>
    <message>
        <source>Open the patient, choose Consents…, and let them sign or attach the signed form.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Öffnen Sie den Patienten, wählen Sie Einwilligungen…, und lassen Sie ihn unterschreiben, oder fügen Sie das unterschriebene Formular an.</translation>
    </message>
    <message>
        <source>A patient in the bin is not exported: restore the patient first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Ein Patient im Papierkorb wird nicht exportiert: Stellen Sie zuerst den Patienten wieder her.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing, since exports are logged.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} ist nur zum Lesen geöffnet: Öffnen Sie die Bibliothek zum Schreiben, da Exporte protokolliert werden.</translation>
    </message>
    <message>
        <source>{name0} is there already: choose another folder, or remove it first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} gibt es schon: Wählen Sie einen anderen Ordner, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The patient has withdrawn the consent to {0}: nothing may leave for it any more.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Der Patient hat die Einwilligung für {0} widerrufen: Dafür darf nichts mehr weitergegeben werden.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best. Choose what is judged, then make the sheet.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Geben Sie zuerst an, was in dieser Ansicht behandelt wird: Das Verlaufsblatt sagt, was dazu gehört, nicht, was am besten ausfiel. Wählen Sie, was beurteilt wird, und erstellen Sie dann das Verlaufsblatt.</translation>
    </message>
    <message>
        <source>There is no photo to make a sheet of: import photos of this view first.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Es gibt kein Foto für ein Verlaufsblatt: Importieren Sie zuerst Fotos dieser Ansicht.</translation>
    </message>
    <message>
        <source>That photo is not of this view, or is the baseline itself: choose another one.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Dieses Foto ist nicht von dieser Ansicht, oder es ist das Ausgangsfoto selbst: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Choose the region that the pictures are cropped to.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Wählen Sie die Region, auf die die Bilder zugeschnitten werden.</translation>
    </message>
    <message>
        <source>all photos compared</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>alle Fotos verglichen</translation>
    </message>
    <message>
        <source>May be another person than in {name0} of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Vielleicht eine andere Person als in {name0} von {1}</translation>
    </message>
    <message>
        <source>May be another person than {name0}, seen beside the baseline of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Vielleicht eine andere Person als {name0}, gesehen neben dem Ausgangsfoto von {1}</translation>
    </message>
    <message>
        <source>the faces look different</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>die Gesichter sehen verschieden aus</translation>
    </message>
    <message>
        <source>A slate, which says whose photos follow: it is not kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Eine Tafel, die sagt, wessen Fotos folgen: Sie wird nicht behalten.</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>Go on with the import of {0}: {1} of {2} went in.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Setzen Sie den Import von {0} fort: {1} von {2} wurden aufgenommen.</translation>
    </message>
    <message>
        <source>This import came to its end, or was undone: import the photos again.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Dieser Import ist abgeschlossen oder wurde rückgängig gemacht: Importieren Sie die Fotos neu.</translation>
    </message>
    <message>
        <source>It went in before.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Es wurde schon aufgenommen.</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>{0} importiert</translation>
    </message>
    <message>
        <source>The photo before could not be kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Das vorige Foto konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>The same photo as {0}.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Dasselbe Foto wie {0}.</translation>
    </message>
    <message>
        <source>{name0} can no longer be read ({1}).</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>{name0} ist nicht mehr lesbar ({1}).</translation>
    </message>
    <message>
        <source>{name0} changed since it was looked at: import it again.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>{name0} hat sich geändert, seit es angesehen wurde: Importieren Sie es neu.</translation>
    </message>
    <message>
        <source>Say when {0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Geben Sie an, wann {0} aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Say when {0} were taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Geben Sie an, wann {0} aufgenommen wurden.</translation>
    </message>
    <message>
        <source>Say who {0} is.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Geben Sie an, wer {0} ist.</translation>
    </message>
    <message>
        <source>Say how many days after the treatment {name0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Geben Sie an, wie viele Tage nach der Behandlung {name0} aufgenommen wurde.</translation>
    </message>
    <message>
        <source>{name0} is protected by a password: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} ist mit einem Passwort geschützt: Entpacken Sie es, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{0} more entries of {name1} were left out for such reasons.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} weitere Einträge von {name1} wurden aus solchen Gründen ausgelassen.</translation>
    </message>
    <message>
        <source>{name0} in {name1} is damaged: make the archive again.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} in {name1} ist beschädigt: Erstellen Sie das Archiv neu.</translation>
    </message>
    <message>
        <source>{name0} is not there any more, or not a file.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} ist nicht mehr da oder keine Datei.</translation>
    </message>
    <message>
        <source>{name0} has more than {1} entries: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} hat mehr als {1} Einträge: Entpacken Sie es, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name0} holds more than 50 GB: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} enthält mehr als 50 GB: Entpacken Sie es, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name0} grows more than {1}-fold when unpacked: it holds no photos.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} wächst beim Entpacken auf mehr als das {1}-Fache: Es enthält keine Fotos.</translation>
    </message>
    <message>
        <source>{0} has a name that leads out of the archive, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} hat einen Namen, der aus dem Archiv hinausführt, und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{0} is a link and not a photo, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} ist eine Verknüpfung und kein Foto und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{0} is an archive in an archive: unpack it first</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} ist ein Archiv in einem Archiv: zuerst entpacken</translation>
    </message>
    <message>
        <source>{0} has the same name as another entry, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} hat denselben Namen wie ein anderer Eintrag und wurde ausgelassen</translation>
    </message>
    <message>
        <source>{0} is compressed in an unusual way: unpack the archive and import the folder</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} ist auf ungewöhnliche Weise komprimiert: das Archiv entpacken und den Ordner importieren</translation>
    </message>
    <message>
        <source>{0} becomes too large when unpacked: it is not a photo</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} wird beim Entpacken zu groß: das ist kein Foto</translation>
    </message>
    <message>
        <source>{name0} is damaged or no zip archive: make it again, or import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} ist beschädigt oder kein ZIP-Archiv: Erstellen Sie es neu, oder importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{name0} belongs to {1}: the still is kept, the video is not.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} gehört zu {1}: Das Standbild wird behalten, das Video nicht.</translation>
    </message>
    <message>
        <source>{name0} is a video and was left out: only stills are measured. Take a photo, or save a still of it.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} ist ein Video und wurde ausgelassen: Nur Standbilder werden gemessen. Nehmen Sie ein Foto auf, oder speichern Sie daraus ein Standbild.</translation>
    </message>
    <message>
        <source>{name0} is not a file: choose photos, folders or zip archives.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} ist keine Datei: Wählen Sie Fotos, Ordner oder ZIP-Archive.</translation>
    </message>
    <message>
        <source>{name0} is larger than 1 GB: it is not a photo.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} ist größer als 1 GB: Das ist kein Foto.</translation>
    </message>
    <message>
        <source>Several slates were in one picture, or one that could not be read.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Mehrere Tafeln waren in einem Bild, oder eine war nicht lesbar.</translation>
    </message>
    <message>
        <source>The slate is of another library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Die Tafel gehört zu einer anderen Bibliothek.</translation>
    </message>
    <message>
        <source>The patient of the slate is no longer in the library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Der Patient der Tafel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>rejuvenation</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>Verjüngung</translation>
    </message>
    <message>
        <source>sun damage</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>Lichtschaden</translation>
    </message>
    <message>
        <source>a scar</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>eine Narbe</translation>
    </message>
    <message>
        <source>cellulite</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>Cellulite</translation>
    </message>
    <message>
        <source>hair loss</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>Haarausfall</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Something else was done since: take that back first (Edit ▸ Undo).</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Seitdem wurde anderes getan: Nehmen Sie das zuerst zurück (Bearbeiten ▸ Rückgängig).</translation>
    </message>
    <message>
        <source>Something else was done since: open the history again.</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Seitdem wurde anderes getan: Öffnen Sie den Änderungsverlauf neu.</translation>
    </message>
    <message>
        <source>Another run is writing to {name0}: wait for it to end.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>Ein anderer Lauf schreibt gerade in {name0}: Warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>{0} is damaged: remove it to start anew, or choose another place.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>{0} ist beschädigt: Entfernen Sie es, um neu zu beginnen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>spots in {0} photos</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>Flecken in {0} Fotos</translation>
    </message>
    <message>
        <source>The spots were not followed: the system ended the measuring process, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>Die Flecken wurden nicht verfolgt: Das System hat den Messvorgang beendet, vielleicht aus Mangel an Speicher. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The eyes are closed</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Die Augen sind geschlossen</translation>
    </message>
    <message>
        <source>The face smiles</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Das Gesicht lächelt</translation>
    </message>
    <message>
        <source>The brows are raised</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Die Brauen sind gehoben</translation>
    </message>
    <message>
        <source>{0}: if that is meant, choose the view for it, to compare like with like.</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>{0}: Wenn das gewollt ist, wählen Sie die Ansicht dafür, um Gleiches mit Gleichem zu vergleichen.</translation>
    </message>
    <message>
        <source>drawn only</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>nur gezeichnet</translation>
    </message>
    <message>
        <source>mesophoto {0} {1}</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>mesophoto {0} {1}</translation>
    </message>
    <message>
        <source>A motion photo: the still is measured, the video in it is not</source>
        <extracomment>workflows/motion.py</extracomment>
        <translation>Ein bewegtes Foto: Das Standbild wird gemessen, das Video darin nicht</translation>
    </message>
    <message>
        <source>this clinic's own, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>eigenes dieser Praxis, {0}</translation>
    </message>
    <message>
        <source>as it comes with mesophoto, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>wie mit mesophoto geliefert, {0}</translation>
    </message>
    <message>
        <source>Add appointment of {name0}, {1}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Termin von {name0} hinzufügen, {1}</translation>
    </message>
    <message>
        <source>Edit appointment of {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Termin von {0} bearbeiten</translation>
    </message>
    <message>
        <source>Move appointment to {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Termin auf {0} verschieben</translation>
    </message>
    <message>
        <source>Delete appointment</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Termin löschen</translation>
    </message>
    <message>
        <source>An appointment takes between a minute and a day.</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Ein Termin dauert zwischen einer Minute und einem Tag.</translation>
    </message>
    <message>
        <source>the practice's own record</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>die eigene Akte der Praxis</translation>
    </message>
    <message>
        <source>a copy for the patient</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>eine Kopie für den Patienten</translation>
    </message>
    <message>
        <source>a referral</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>eine Überweisung</translation>
    </message>
    <message>
        <source>teaching</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>publication</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Say what the consent is for.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Geben Sie an, wofür die Einwilligung gilt.</translation>
    </message>
    <message>
        <source>Note consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Einwilligung für {0} notieren</translation>
    </message>
    <message>
        <source>The form is larger than 20 MB: scan it at a lower resolution.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Das Formular ist größer als 20 MB: Scannen Sie es mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>Change consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Einwilligung für {0} ändern</translation>
    </message>
    <message>
        <source>The patient has signed this consent as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Der Patient hat diese Einwilligung so unterschrieben, wie sie ist: Widerrufen Sie sie, und lassen Sie die neue unterschreiben.</translation>
    </message>
    <message>
        <source>Withdraw consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Einwilligung für {0} widerrufen</translation>
    </message>
    <message>
        <source>Delete consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Einwilligung für {0} löschen</translation>
    </message>
    <message>
        <source>The signature leaves its field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Die Unterschrift verlässt ihr Feld: Lassen Sie neu unterschreiben.</translation>
    </message>
    <message>
        <source>There is only a dot in the field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Im Feld ist nur ein Punkt: Lassen Sie neu unterschreiben.</translation>
    </message>
    <message>
        <source>A consent cannot be withdrawn before it was given: check the two dates.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Eine Einwilligung kann nicht widerrufen werden, bevor sie gegeben wurde: Prüfen Sie die beiden Daten.</translation>
    </message>
    <message>
        <source>There is no such consent any more.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Diese Einwilligung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Say what the course is for.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Geben Sie an, wofür die Behandlungsserie ist.</translation>
    </message>
    <message>
        <source>A course has between 1 and {0} sessions.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Eine Behandlungsserie hat zwischen 1 und {0} Sitzungen.</translation>
    </message>
    <message>
        <source>Between two sessions lie 1 to {0} days.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Zwischen zwei Sitzungen liegen 1 bis {0} Tage.</translation>
    </message>
    <message>
        <source>Start course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Behandlungsserie von {0} Sitzungen beginnen</translation>
    </message>
    <message>
        <source>Edit course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Behandlungsserie von {0} Sitzungen bearbeiten</translation>
    </message>
    <message>
        <source>End course on {0}</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Behandlungsserie am {0} beenden</translation>
    </message>
    <message>
        <source>The course starts on {0}: it cannot end before that.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Die Behandlungsserie beginnt am {0}: Sie kann nicht davor enden.</translation>
    </message>
    <message>
        <source>Delete course</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Behandlungsserie löschen</translation>
    </message>
    <message>
        <source>Import patient {0}</source>
        <extracomment>workflows/operations/importing_data.py</extracomment>
        <translation>Patient {0} importieren</translation>
    </message>
    <message>
        <source>botulinum</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Botulinum</translation>
    </message>
    <message>
        <source>laser</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Laser</translation>
    </message>
    <message>
        <source>peel</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Peeling</translation>
    </message>
    <message>
        <source>retinoid</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Retinoid</translation>
    </message>
    <message>
        <source>sun</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>smoking</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Rauchen</translation>
    </message>
    <message>
        <source>make-up removed</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Make-up entfernt</translation>
    </message>
    <message>
        <source>medication</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>another influence</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>ein anderer Einfluss</translation>
    </message>
    <message>
        <source>Say what it was.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Geben Sie an, was es war.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Das Ende kann nicht vor dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>{0} notieren</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Measure {name0}</source>
        <extracomment>workflows/operations/measuring.py</extracomment>
        <translation>{name0} messen</translation>
    </message>
    <message>
        <source>Choose what is judged: {0}</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Wählen, was beurteilt wird: {0}</translation>
    </message>
    <message>
        <source>Say what is treated.</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Geben Sie an, was behandelt wird.</translation>
    </message>
    <message>
        <source>the size of the scale marker</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Größe der Maßstabsmarke</translation>
    </message>
    <message>
        <source>how long records are kept</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Aufbewahrungsdauer der Akten</translation>
    </message>
    <message>
        <source>the folder of the backups</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Ordner der Datensicherungen</translation>
    </message>
    <message>
        <source>how often backups are made</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Häufigkeit der Datensicherung</translation>
    </message>
    <message>
        <source>the time until it locks</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Zeit bis zum Sperren</translation>
    </message>
    <message>
        <source>how long skin settles after a treatment</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Abklingzeit der Haut</translation>
    </message>
    <message>
        <source>a camera's clock</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Uhr einer Kamera</translation>
    </message>
    <message>
        <source>the views of a session</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Ansichten einer Sitzung</translation>
    </message>
    <message>
        <source>A patient needs a number or a name.</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Ein Patient braucht eine Nummer oder einen Namen.</translation>
    </message>
    <message>
        <source>Add patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Patient {name0} hinzufügen</translation>
    </message>
    <message>
        <source>Edit patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Patient {name0} bearbeiten</translation>
    </message>
    <message>
        <source>Delete patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Patient {name0} löschen</translation>
    </message>
    <message>
        <source>Restore patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Patient {name0} wiederherstellen</translation>
    </message>
    <message>
        <source>Add session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Sitzung vom {0} hinzufügen</translation>
    </message>
    <message>
        <source>Edit session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Sitzung vom {0} bearbeiten</translation>
    </message>
    <message>
        <source>Delete session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Sitzung vom {0} löschen</translation>
    </message>
    <message>
        <source>Restore session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Sitzung vom {0} wiederherstellen</translation>
    </message>
    <message>
        <source>face, eyes closed</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Gesicht, Augen geschlossen</translation>
    </message>
    <message>
        <source>face, smiling</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Gesicht, lächelnd</translation>
    </message>
    <message>
        <source>face, brows raised</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Gesicht, Brauen gehoben</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Hals</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>fist</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Faust</translation>
    </message>
    <message>
        <source>scalp</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>area of the body</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Körperbereich</translation>
    </message>
    <message>
        <source>other view</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>andere Ansicht</translation>
    </message>
    <message>
        <source>Change photo to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Foto ändern zu {0}</translation>
    </message>
    <message>
        <source>Say how many days after the treatment the photo was taken.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Geben Sie an, wie viele Tage nach der Behandlung das Foto aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Move {0} to session of {1}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>{0} in die Sitzung vom {1} verschieben</translation>
    </message>
    <message>
        <source>Move {0} to {name1}, {2}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>{0} zu {name1} verschieben, {2}</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>{0} wiederherstellen</translation>
    </message>
    <message>
        <source>Set baseline to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>{0} als Ausgangsfoto festlegen</translation>
    </message>
    <message>
        <source>A photo taken right after a treatment cannot be the baseline: swelling hides lines.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Ein direkt nach einer Behandlung aufgenommenes Foto kann nicht das Ausgangsfoto sein: Schwellung verdeckt Linien.</translation>
    </message>
    <message>
        <source>Draw region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Region {name0} zeichnen</translation>
    </message>
    <message>
        <source>Edit region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Region {name0} bearbeiten</translation>
    </message>
    <message>
        <source>Delete region</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Region löschen</translation>
    </message>
    <message>
        <source>Mark spot as not counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Fleck nicht zählen</translation>
    </message>
    <message>
        <source>Mark spot as counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Fleck zählen</translation>
    </message>
    <message>
        <source>Set scale</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Maßstab festlegen</translation>
    </message>
    <message>
        <source>Remove scale set by hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Von Hand festgelegten Maßstab entfernen</translation>
    </message>
    <message>
        <source>This photo is no longer in the library.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>A region needs a name.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Eine Region braucht einen Namen.</translation>
    </message>
    <message>
        <source>A region needs at least three corners.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Eine Region braucht mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Ein Produkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A component needs a name beside its amount.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Ein Bestandteil braucht neben der Menge einen Namen.</translation>
    </message>
    <message>
        <source>Add product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Produkt {name0} hinzufügen</translation>
    </message>
    <message>
        <source>Edit product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Produkt {name0} bearbeiten</translation>
    </message>
    <message>
        <source>Take {name0} off the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>{name0} von der Liste nehmen</translation>
    </message>
    <message>
        <source>Put {name0} back on the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>{name0} wieder auf die Liste setzen</translation>
    </message>
    <message>
        <source>{name0} is on the list already.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>{name0} steht bereits auf der Liste.</translation>
    </message>
    <message>
        <source>Restore side effect</source>
        <extracomment>workflows/operations/restoring.py</extracomment>
        <translation>Nebenwirkung wiederherstellen</translation>
    </message>
    <message>
        <source>bruising</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Bluterguss</translation>
    </message>
    <message>
        <source>redness</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>lump</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>late nodule</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Spätknoten</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>discomfort</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Missempfindung</translation>
    </message>
    <message>
        <source>allergy</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>infection</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>pigment change</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Pigmentveränderung</translation>
    </message>
    <message>
        <source>side effect</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>A side effect cannot be gone before it began: check the two dates.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Eine Nebenwirkung kann nicht abgeklungen sein, bevor sie begann: Prüfen Sie die beiden Daten.</translation>
    </message>
    <message>
        <source>Pain is noted from 0, none, to 10, the worst there can be.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Schmerz wird von 0, keiner, bis 10, der schlimmste vorstellbare, notiert.</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Open {0} again</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>{0} wieder öffnen</translation>
    </message>
    <message>
        <source>Mark {0} as resolved</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>{0} als abgeklungen markieren</translation>
    </message>
    <message>
        <source>Confirm outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Umriss bestätigen: {0}</translation>
    </message>
    <message>
        <source>Outline {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Umriss zeichnen: {0}</translation>
    </message>
    <message>
        <source>An outline needs three points at least: draw around the place.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Ein Umriss braucht mindestens drei Punkte: Zeichnen Sie rings um die Stelle.</translation>
    </message>
    <message>
        <source>Remove outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Umriss entfernen: {0}</translation>
    </message>
    <message>
        <source>Choose a product, or take the empty one away.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Wählen Sie ein Produkt, oder entfernen Sie das leere.</translation>
    </message>
    <message>
        <source>A volume is more than 0 and at most {0} ml.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Ein Volumen ist größer als 0 und höchstens {0} ml.</translation>
    </message>
    <message>
        <source>Say what was treated and how.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Geben Sie an, was behandelt wurde und wie.</translation>
    </message>
    <message>
        <source>A depth lies between 0 and {0} mm.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Eine Tiefe liegt zwischen 0 und {0} mm.</translation>
    </message>
    <message>
        <source>A treatment is noted on its day or later: for later, plan an appointment.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Eine Behandlung wird an ihrem Tag oder später notiert: Für die Zukunft planen Sie einen Termin.</translation>
    </message>
    <message>
        <source>Add treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Behandlung vom {0} hinzufügen</translation>
    </message>
    <message>
        <source>Edit treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Behandlung vom {0} bearbeiten</translation>
    </message>
    <message>
        <source>Delete treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Behandlung vom {0} löschen</translation>
    </message>
    <message>
        <source>Restore treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Behandlung vom {0} wiederherstellen</translation>
    </message>
    <message>
        <source>This course is not one of the patient's.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Diese Behandlungsserie gehört nicht zu diesem Patienten.</translation>
    </message>
    <message>
        <source>without photo</source>
        <extracomment>workflows/outcomes/changes.py</extracomment>
        <translation>ohne Foto</translation>
    </message>
    <message>
        <source>This list holds names of patients: keep it as you keep their records.</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Diese Liste enthält Namen von Patienten: Bewahren Sie sie auf wie die Akten.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Behandelt am</translation>
    </message>
    <message>
        <source>Volume (ml)</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Volumen (ml)</translation>
    </message>
    <message>
        <source>Everyone who had lot {name0}</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Alle, die Charge {name0} erhielten</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>out of date: measure again</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>veraltet: neu messen</translation>
    </message>
    <message>
        <source>it is not TOML ({0})</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>es ist kein TOML ({0})</translation>
    </message>
    <message>
        <source>The view protocol {name0} is left out: {1}. Mend the file and open it again.</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>Der Aufnahmeplan {name0} wird ausgelassen: {1}. Berichtigen Sie die Datei, und öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>it has no [[views]]</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>es gibt keine [[views]]</translation>
    </message>
    <message>
        <source>view {0}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>Ansicht {0}</translation>
    </message>
    <message>
        <source>two views have one key</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>zwei Ansichten haben denselben Schlüssel</translation>
    </message>
    <message>
        <source>two views have the same view and side, so that their photos could not be told apart</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>zwei Ansichten haben dieselbe Ansicht und Seite, sodass ihre Fotos nicht zu unterscheiden wären</translation>
    </message>
    <message>
        <source>moments of {0} must be some of {1}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>die Zeitpunkte (moments) von {0} müssen aus {1} sein</translation>
    </message>
    <message>
        <source>{0} in {1} is not a field of a protocol</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{0} in {1} ist kein Feld eines Aufnahmeplans</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a text</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} von {1} muss ein Text sein</translation>
    </message>
    <message>
        <source>{name0} of {1} must be one of {2}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} von {1} muss eines von {2} sein</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a number from {2} to {3}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} von {1} muss eine Zahl von {2} bis {3} sein</translation>
    </message>
    <message>
        <source>{name0} of {1} must have yaw, pitch and roll</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} von {1} muss yaw, pitch und roll haben</translation>
    </message>
    <message>
        <source>pair {0} of {1}</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>Paar {0} von {1}</translation>
    </message>
    <message>
        <source>minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>Minuten auseinander</translation>
    </message>
    <message>
        <source>on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>an verschiedenen Tagen, unbehandelt</translation>
    </message>
    <message>
        <source>{0}, minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, Minuten auseinander</translation>
    </message>
    <message>
        <source>{0}, on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, an verschiedenen Tagen, unbehandelt</translation>
    </message>
    <message>
        <source>photo formats</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>Fotoformate</translation>
    </message>
    <message>
        <source>worker process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>Arbeitsprozess</translation>
    </message>
    <message>
        <source>view protocols: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>Aufnahmepläne: {0}</translation>
    </message>
    <message>
        <source>models, noise, {0} view protocols, {1} languages, {2} fonts</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>Modelle, Rauschen, {0} Aufnahmepläne, {1} Sprachen, {2} Schriften</translation>
    </message>
    <message>
        <source>{name0} is not read as it was written</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0} wird nicht so gelesen, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF as written; HEIC {0}, RAW {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF wie geschrieben; HEIC {0}, RAW {1}</translation>
    </message>
    <message>
        <source>only for this test</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>nur für diese Prüfung</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>made, closed, opened again, verified; a wrong passphrase is refused</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>angelegt, geschlossen, wieder geöffnet, geprüft; eine falsche Passphrase wird abgewiesen</translation>
    </message>
    <message>
        <source>it is this very process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>es ist eben dieser Prozess</translation>
    </message>
    <message>
        <source>it loads {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>er lädt {0}</translation>
    </message>
    <message>
        <source>starts, answers, and loads nothing of the window's</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>startet, antwortet und lädt nichts vom Fenster</translation>
    </message>
    <message>
        <source>{0} mm² of {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{0} mm² von {1}</translation>
    </message>
    <message>
        <source>spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>Flecken: {0}</translation>
    </message>
    <message>
        <source>{name0}: {1} instead of {2}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0}: {1} statt {2}</translation>
    </message>
    <message>
        <source>two photos through their processes; painted spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>zwei Fotos durch ihre Prozesse; gemalte Flecken: {0}</translation>
    </message>
    <message>
        <source>there is nothing measured to write about</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>es gibt nichts Gemessenes, worüber zu schreiben wäre</translation>
    </message>
    <message>
        <source>what was written is no PDF</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>was geschrieben wurde, ist kein PDF</translation>
    </message>
    <message>
        <source>a progress sheet of {0} kB</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>ein Verlaufsblatt von {0} kB</translation>
    </message>
    <message>
        <source>texture, wrinkles and redness settle for</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>Hautstruktur, Falten und Rötung klingen ab über</translation>
    </message>
    <message>
        <source>the baseline was {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>das Ausgangsfoto wurde {0}</translation>
    </message>
    <message>
        <source>photographed on the day of a treatment: texture, wrinkles and redness settle for {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>am Tag einer Behandlung aufgenommen: Hautstruktur, Falten und Rötung klingen {0} lang ab</translation>
    </message>
    <message>
        <source>photographed {0} after a treatment: texture, wrinkles and redness settle for {1}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>{0} nach einer Behandlung aufgenommen: Hautstruktur, Falten und Rötung klingen {1} lang ab</translation>
    </message>
    <message>
        <source>{0} days</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>the place is outside of this photo</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>die Stelle liegt außerhalb dieses Fotos</translation>
    </message>
    <message>
        <source>the photos are not aligned well enough at this place</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>die Fotos sind an dieser Stelle nicht gut genug ausgerichtet</translation>
    </message>
    <message>
        <source>this region is not in the photo</source>
        <extracomment>workflows/timeline.py</extracomment>
        <translation>diese Region ist nicht auf dem Foto</translation>
    </message>
    <message>
        <source>a neutral and a smiling shot of one studio session, 24 people, 3.4 px/mm: an upper bound where a smile moves the skin</source>
        <extracomment>noise</extracomment>
        <translation>eine neutrale und eine lächelnde Aufnahme einer Studiositzung, 24 Personen, 3,4 px/mm: eine Obergrenze, wo ein Lächeln die Haut bewegt</translation>
    </message>
</context>
</TS>
