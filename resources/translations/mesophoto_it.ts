<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>mesophoto</name>
    <message>
        <source>Opening the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Apertura del registro delle attività</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only: an export is noted.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Non possibile con la libreria aperta in sola lettura: ogni esportazione viene annotata.</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Verifica del registro delle attività</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Lettura del registro delle attività</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Esporta il registro delle attività</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}); choose another place.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Impossibile scrivere {path} ({strerror}); scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Esportazione del registro delle attività</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved, with %Ln lines.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>
            <numerusform>{name} è salvato, con %Ln riga.</numerusform>
            <numerusform>{name} è salvato, con %Ln righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paziente</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Visualizzato</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Misurato</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Esportato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Recuperato</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Eliminato definitivamente</translation>
    </message>
    <message>
        <source>Opened or locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Aperto o bloccato</translation>
    </message>
    <message>
        <source>Photos imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto importate</translation>
    </message>
    <message>
        <source>Patient viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paziente visualizzato</translation>
    </message>
    <message>
        <source>Library opened</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Libreria aperta</translation>
    </message>
    <message>
        <source>Library locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Libreria bloccata</translation>
    </message>
    <message>
        <source>Library encrypted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Libreria crittografata</translation>
    </message>
    <message>
        <source>Encryption taken off</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Crittografia tolta</translation>
    </message>
    <message>
        <source>Person added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Persona aggiunta</translation>
    </message>
    <message>
        <source>Person's role changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ruolo della persona modificato</translation>
    </message>
    <message>
        <source>Person's access ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Accesso della persona terminato</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Passphrase modificata</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>PIN modificato</translation>
    </message>
    <message>
        <source>New recovery key made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nuova chiave di recupero creata</translation>
    </message>
    <message>
        <source>Patient added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paziente aggiunto</translation>
    </message>
    <message>
        <source>Patient changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paziente modificato</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paziente eliminato</translation>
    </message>
    <message>
        <source>Patient restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paziente recuperato</translation>
    </message>
    <message>
        <source>Patient deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paziente eliminato definitivamente</translation>
    </message>
    <message>
        <source>Session added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Seduta aggiunta</translation>
    </message>
    <message>
        <source>Session changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Seduta modificata</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Seduta eliminata</translation>
    </message>
    <message>
        <source>Session restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Seduta recuperata</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto modificata</translation>
    </message>
    <message>
        <source>Photos moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto spostate</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto eliminate</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto recuperate</translation>
    </message>
    <message>
        <source>Baseline set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Riferimento scelto</translation>
    </message>
    <message>
        <source>Region drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Regione disegnata</translation>
    </message>
    <message>
        <source>Region changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Regione modificata</translation>
    </message>
    <message>
        <source>Region deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Regione eliminata</translation>
    </message>
    <message>
        <source>Spot no longer counted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Macchia non più contata</translation>
    </message>
    <message>
        <source>Spot counted again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Macchia di nuovo contata</translation>
    </message>
    <message>
        <source>Scale set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Scala impostata</translation>
    </message>
    <message>
        <source>Appointment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Appuntamento aggiunto</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Appuntamento modificato</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Appuntamento spostato</translation>
    </message>
    <message>
        <source>Appointment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Appuntamento eliminato</translation>
    </message>
    <message>
        <source>Treatment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Trattamento aggiunto</translation>
    </message>
    <message>
        <source>Treatment noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Trattamento annotato</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Trattamento modificato</translation>
    </message>
    <message>
        <source>Treatment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Trattamento eliminato</translation>
    </message>
    <message>
        <source>Treatment restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Trattamento recuperato</translation>
    </message>
    <message>
        <source>Course begun</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo iniziato</translation>
    </message>
    <message>
        <source>Course changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo modificato</translation>
    </message>
    <message>
        <source>Course ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo concluso</translation>
    </message>
    <message>
        <source>Course deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo eliminato</translation>
    </message>
    <message>
        <source>Influence noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influenza annotata</translation>
    </message>
    <message>
        <source>Influence changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influenza modificata</translation>
    </message>
    <message>
        <source>Influence deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influenza eliminata</translation>
    </message>
    <message>
        <source>Product added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Prodotto aggiunto</translation>
    </message>
    <message>
        <source>Product changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Prodotto modificato</translation>
    </message>
    <message>
        <source>Product taken off the list</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Prodotto tolto dall’elenco</translation>
    </message>
    <message>
        <source>Product put back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Prodotto rimesso nell’elenco</translation>
    </message>
    <message>
        <source>Side effect noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effetto indesiderato annotato</translation>
    </message>
    <message>
        <source>Side effect changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effetto indesiderato modificato</translation>
    </message>
    <message>
        <source>Side effect noted as gone</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effetto indesiderato annotato come risolto</translation>
    </message>
    <message>
        <source>Side effect deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effetto indesiderato eliminato</translation>
    </message>
    <message>
        <source>Side effect restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effetto indesiderato recuperato</translation>
    </message>
    <message>
        <source>Side effect drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effetto indesiderato disegnato</translation>
    </message>
    <message>
        <source>Side effect’s outline removed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Contorno dell’effetto indesiderato tolto</translation>
    </message>
    <message>
        <source>List of a lot exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Elenco di un lotto esportato</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Impostazione modificata</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto misurata</translation>
    </message>
    <message>
        <source>Several things changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Più cose modificate</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Registro delle attività esportato</translation>
    </message>
    <message>
        <source>Sheet handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Scheda consegnata</translation>
    </message>
    <message>
        <source>Pictures handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Immagini consegnate</translation>
    </message>
    <message>
        <source>Moving picture handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Animazione consegnata</translation>
    </message>
    <message>
        <source>Measurements handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Misure consegnate</translation>
    </message>
    <message>
        <source>DICOM files handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>File DICOM consegnati</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consenso annotato</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consenso modificato</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consenso revocato</translation>
    </message>
    <message>
        <source>Consent deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consenso eliminato</translation>
    </message>
    <message>
        <source>Chosen what is judged</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Scelto che cosa si valuta</translation>
    </message>
    <message>
        <source>Measurements imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Misure importate</translation>
    </message>
    <message>
        <source>Key of the pseudonyms made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Chiave degli pseudonimi creata</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>audit/model.py</extracomment>
        <translation>
            <numerusform>{names} e un altro</numerusform>
            <numerusform>{names} e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Non più nella libreria</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Riga {number}: {what}</translation>
    </message>
    <message>
        <source>Noting</source>
        <extracomment>audit/noting.py</extracomment>
        <translation>Annotazione</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Registro delle attività</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Verifica della catena…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Esporta come tabella…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Tutte le persone</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Every patient</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Tutti i pazienti</translation>
    </message>
    <message>
        <source>From the start</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Dall’inizio</translation>
    </message>
    <message>
        <source>Until now</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Fino a oggi</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Dal giorno</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>Lines of the audit, newest first</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Righe del registro, dalla più recente</translation>
    </message>
    <message>
        <source>The chain is whole: no line is missing or was changed.</source>
        <extracomment>audit/window.py</extracomment>
        <translation>La catena è integra: nessuna riga manca o è stata modificata.</translation>
    </message>
    <message>
        <source>The camera took no photo ({reason}). Take it again.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>La fotocamera non ha scattato ({reason}). Ripetere lo scatto.</translation>
    </message>
    <message>
        <source>The camera stopped ({reason}). Plug it in again, or close other programs that use it.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>La fotocamera si è fermata ({reason}). Ricollegarla o chiudere gli altri programmi che la usano.</translation>
    </message>
    <message>
        <source>{view}: taken</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view}: scattata</translation>
    </message>
    <message>
        <source>{view}: missing</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view}: mancante</translation>
    </message>
    <message>
        <source>Take photos with the &amp;camera…</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>Scatta foto con la fotoca&amp;mera…</translation>
    </message>
    <message>
        <source>&amp;Views of the session</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>Viste della &amp;seduta</translation>
    </message>
    <message>
        <source>Which views a session should have</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Quali viste deve avere una seduta</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Views of a session: {protocol}</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Viste di una seduta: {protocol}</translation>
    </message>
    <message>
        <source>{date}
{taken} of {all} views</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>{date}
{taken} viste su {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n new photos were not kept: import them from the watched folder.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>
            <numerusform>Una nuova foto non è stata conservata: importarla dalla cartella sorvegliata.</numerusform>
            <numerusform>%n nuove foto non sono state conservate: importarle dalla cartella sorvegliata.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it with the camera…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Scatta con la fo&amp;tocamera…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Sorveglia una cartella…</translation>
    </message>
    <message>
        <source>The live picture needs an extra part: install it with “pip install mesophoto[camera]”, or let a folder be watched that your camera fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>L’immagine dal vivo richiede un componente aggiuntivo: installarlo con «pip install mesophoto[camera]» o far sorvegliare una cartella riempita dalla fotocamera.</translation>
    </message>
    <message>
        <source>No camera was found: plug one in, or let a folder be watched that it fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Nessuna fotocamera trovata: collegarne una o far sorvegliare una cartella che essa riempie.</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <extracomment>capture/live.py</extracomment>
        <translation>Analisi dell’immagine dal vivo</translation>
    </message>
    <message>
        <source>&amp;Outlines only</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Solo i &amp;contorni</translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Immagine a specchio</translation>
    </message>
    <message>
        <source>For a screen that the patient looks at; the photo is never mirrored.</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Per uno schermo rivolto al paziente; la foto non è mai specchiata.</translation>
    </message>
    <message>
        <source>Take it when it &amp;fits</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Scatta quando c&amp;oincide</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Scatta la foto</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>M&amp;oment</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>&amp;Ghost of the baseline</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Sovrimpressione del riferimento</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>Immagine dal vivo</translation>
    </message>
    <message>
        <source>Waiting for the picture…</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>In attesa dell’immagine…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>This view cannot be read from the picture: the shutter is yours.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Questa vista non si può riconoscere dall’immagine: scattare a mano.</translation>
    </message>
    <message>
        <source>Match the ghost</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Seguire la sovrimpressione</translation>
    </message>
    <message>
        <source>The photo is taken now.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>La foto viene scattata ora.</translation>
    </message>
    <message>
        <source>Press Space.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Premere Spazio.</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Restare così</translation>
    </message>
    <message>
        <source>Left and right are the patient’s own.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Sinistra e destra sono quelle del paziente.</translation>
    </message>
    <message>
        <source>Comparing the photo</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Confronto della foto</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>{name} cannot be shown.</source>
        <extracomment>capture/sources.py</extracomment>
        <translation>Impossibile mostrare {name}.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>La foto scattata</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Ripeti lo scatto</translation>
    </message>
    <message>
        <source>&amp;Check before importing…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Co&amp;ntrolla prima di importare…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Confronto con il riferimento…</translation>
    </message>
    <message>
        <source>Later photos of this view are compared with it.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Le foto successive di questa vista si confrontano con essa.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>La prima foto di questa vista</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Questa foto non è utilizzabile</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>
            <numerusform>E un’altra.</numerusform>
            <numerusform>E altre %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then take it again.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Poi ripetere lo scatto.</translation>
    </message>
    <message>
        <source>{what}, the patient’s own side.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>{what}, lato del paziente.</translation>
    </message>
    <message>
        <source>Take photos: {name}</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Scatto delle foto: {name}</translation>
    </message>
    <message>
        <source>Reading the baseline</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Lettura del riferimento</translation>
    </message>
    <message>
        <source>{taken} of {all} views</source>
        <extracomment>capture/window.py</extracomment>
        <translation>{taken} viste su {all}</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Nessuna immagine</translation>
    </message>
    <message>
        <source>Show the face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mostrare il viso</translation>
    </message>
    <message>
        <source>Show the back of the hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mostrare il dorso della mano</translation>
    </message>
    <message>
        <source>The other hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>L’altra mano</translation>
    </message>
    <message>
        <source>Closer, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Più vicino, {amount} %</translation>
    </message>
    <message>
        <source>Further back, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Più lontano, {amount} %</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Spostarsi a sinistra</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Spostarsi a destra</translation>
    </message>
    <message>
        <source>Camera up</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Fotocamera più su</translation>
    </message>
    <message>
        <source>Camera down</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Fotocamera più giù</translation>
    </message>
    <message>
        <source>Tilt the head left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Inclinare la testa a sinistra di {amount}°</translation>
    </message>
    <message>
        <source>Tilt the head right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Inclinare la testa a destra di {amount}°</translation>
    </message>
    <message>
        <source>Turn left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Girare a sinistra di {amount}°</translation>
    </message>
    <message>
        <source>Turn right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Girare a destra di {amount}°</translation>
    </message>
    <message>
        <source>Chin up {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mento in su di {amount}°</translation>
    </message>
    <message>
        <source>Chin down {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mento in giù di {amount}°</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Occhi aperti</translation>
    </message>
    <message>
        <source>Close the eyes</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Chiudere gli occhi</translation>
    </message>
    <message>
        <source>Smile more</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sorridere di più</translation>
    </message>
    <message>
        <source>Relax the face, lips closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Viso rilassato, labbra chiuse</translation>
    </message>
    <message>
        <source>Raise the brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Alzare le sopracciglia</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Troppo scuro</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Troppo chiaro</translation>
    </message>
    <message>
        <source>Too dark on the left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Troppo scuro a sinistra</translation>
    </message>
    <message>
        <source>Too dark on the right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Troppo scuro a destra</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Restare fermi</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Viso</translation>
    </message>
    <message>
        <source>Face, three views</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Viso, tre viste</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mani</translation>
    </message>
    <message>
        <source>Scalp</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cuoio capelluto</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zona del corpo</translation>
    </message>
    <message>
        <source>Frontal</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Frontale</translation>
    </message>
    <message>
        <source>45°, left cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, guancia sinistra</translation>
    </message>
    <message>
        <source>45°, right cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, guancia destra</translation>
    </message>
    <message>
        <source>Profile, left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Profilo sinistro</translation>
    </message>
    <message>
        <source>Profile, right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Profilo destro</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Occhi chiusi</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sorriso</translation>
    </message>
    <message>
        <source>Raised brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sopracciglia alzate</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Collo</translation>
    </message>
    <message>
        <source>Back of the left hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Dorso della mano sinistra</translation>
    </message>
    <message>
        <source>Back of the right hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Dorso della mano destra</translation>
    </message>
    <message>
        <source>Left fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Pugno sinistro</translation>
    </message>
    <message>
        <source>Right fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Pugno destro</translation>
    </message>
    <message>
        <source>Crown, from above</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Vertice, dall’alto</translation>
    </message>
    <message>
        <source>Left temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Tempia sinistra</translation>
    </message>
    <message>
        <source>Right temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Tempia destra</translation>
    </message>
    <message>
        <source>Treated area</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zona trattata</translation>
    </message>
    <message>
        <source>Look into the camera, lips closed, hair back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Guardare nella fotocamera, labbra chiuse, capelli indietro.</translation>
    </message>
    <message>
        <source>Turn the whole body, not the neck alone; look straight ahead.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Girare tutto il corpo, non solo il collo; guardare diritto davanti a sé.</translation>
    </message>
    <message>
        <source>The far eyebrow is just hidden; the chin is level.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Il sopracciglio lontano è appena nascosto; il mento è orizzontale.</translation>
    </message>
    <message>
        <source>Close the eyes gently, as in sleep.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Chiudere dolcemente gli occhi, come nel sonno.</translation>
    </message>
    <message>
        <source>As wide a smile as at the first session.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Un sorriso ampio come alla prima seduta.</translation>
    </message>
    <message>
        <source>Raise the brows as far as they go.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Alzare le sopracciglia il più possibile.</translation>
    </message>
    <message>
        <source>Chin a little up, collar open, down to the collarbones.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mento un po’ in su, colletto aperto, fino alle clavicole.</translation>
    </message>
    <message>
        <source>Flat on a dark cloth, fingers slightly apart, no rings.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mano distesa su un panno scuro, dita un po’ aperte, senza anelli.</translation>
    </message>
    <message>
        <source>A loose fist, knuckles up.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Pugno morbido, nocche in su.</translation>
    </message>
    <message>
        <source>Hair parted in the middle and combed flat.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Capelli con la riga in mezzo, pettinati lisci.</translation>
    </message>
    <message>
        <source>Hair combed back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Capelli pettinati all’indietro.</translation>
    </message>
    <message>
        <source>Camera square to the skin; a scale marker or the card beside it.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Fotocamera perpendicolare alla pelle; accanto un marcatore di scala o il cartoncino.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>commands.py</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>commands.py</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>commands.py</extracomment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Patients panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Pannello pazienti</translation>
    </message>
    <message>
        <source>Results panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Pannello risultati</translation>
    </message>
    <message>
        <source>Timeline panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Pannello linea del tempo</translation>
    </message>
    <message>
        <source>Brown spots</source>
        <extracomment>commands.py</extracomment>
        <translation>Macchie brune</translation>
    </message>
    <message>
        <source>Redness</source>
        <extracomment>commands.py</extracomment>
        <translation>Rossore</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>commands.py</extracomment>
        <translation>Linee</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>commands.py</extracomment>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Where the photos are compared</source>
        <extracomment>commands.py</extracomment>
        <translation>Dove le foto si confrontano</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Treat</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Trattamenti</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <extracomment>commands.py</extracomment>
        <translation>Mi&amp;sura</translation>
    </message>
    <message>
        <source>Hand &amp;out</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Consegna</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>commands.py</extracomment>
        <translation>V&amp;ai</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>commands.py</extracomment>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>commands.py</extracomment>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>commands.py</extracomment>
        <translation>Ling&amp;ua</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nuova libreria…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Apri libreria…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <extracomment>commands.py</extracomment>
        <translation>Apri la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Importa foto…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>commands.py</extracomment>
        <translation>Importa una &amp;cartella…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;About mesophoto</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Informazioni su mesophoto</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Annulla: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Ripristina: {name}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>commands.py</extracomment>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>commands.py</extracomment>
        <translation>Non c’è nulla da ripristinare.</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nuovo paziente…</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Modifica paziente…</translation>
    </message>
    <message>
        <source>&amp;Delete patient</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Elimina paziente</translation>
    </message>
    <message>
        <source>Change &amp;photo…</source>
        <extracomment>commands.py</extracomment>
        <translation>Modifica &amp;foto…</translation>
    </message>
    <message>
        <source>Delete p&amp;hoto</source>
        <extracomment>commands.py</extracomment>
        <translation>E&amp;limina foto</translation>
    </message>
    <message>
        <source>&amp;Search patients</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Cerca pazienti</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>commands.py</extracomment>
        <translation>Foto &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>commands.py</extracomment>
        <translation>Foto &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>commands.py</extracomment>
        <translation>A&amp;datta</translation>
    </message>
    <message>
        <source>Fit what is &amp;measured</source>
        <extracomment>commands.py</extracomment>
        <translation>Adatta a ciò che è &amp;misurato</translation>
    </message>
    <message>
        <source>&amp;Why this verdict on the pair</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Perché questo verdetto sulla coppia</translation>
    </message>
    <message>
        <source>Nothing was compared yet: choose a measured photo that is not the baseline.</source>
        <extracomment>commands.py</extracomment>
        <translation>Ancora nessun confronto: scegliere una foto misurata che non sia il riferimento.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <extracomment>commands.py</extracomment>
        <translation>Dimensioni &amp;reali</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>commands.py</extracomment>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Testo più piccolo</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>commands.py</extracomment>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>&amp;Spots panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Pannello macc&amp;hie</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Misura ora</translation>
    </message>
    <message>
        <source>Make this photo the &amp;baseline</source>
        <extracomment>commands.py</extracomment>
        <translation>Usa questa foto come &amp;riferimento</translation>
    </message>
    <message>
        <source>This photo is the baseline already, or was taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Questa foto è già il riferimento oppure è stata scattata subito dopo un trattamento.</translation>
    </message>
    <message>
        <source>Draw a &amp;region on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Disegna una regione sul riferimento…</translation>
    </message>
    <message>
        <source>Choose a baseline first: a photo that was not taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Prima scegliere un riferimento: una foto non scattata subito dopo un trattamento.</translation>
    </message>
    <message>
        <source>Choose a &amp;colour reference on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>S&amp;cegli un riferimento di colore…</translation>
    </message>
    <message>
        <source>&amp;Print the scale and colour card…</source>
        <extracomment>commands.py</extracomment>
        <translation>Stam&amp;pa la scala e il cartoncino colori…</translation>
    </message>
    <message>
        <source>This clinic’s &amp;noise…</source>
        <extracomment>commands.py</extracomment>
        <translation>Rumore di &amp;questo studio…</translation>
    </message>
    <message>
        <source>Spots that are not &amp;counted…</source>
        <extracomment>commands.py</extracomment>
        <translation>Macchie non c&amp;ontate…</translation>
    </message>
    <message>
        <source>Size of the scale &amp;marker…</source>
        <extracomment>commands.py</extracomment>
        <translation>Dimensione del marca&amp;tore di scala…</translation>
    </message>
    <message>
        <source>Set the &amp;scale…</source>
        <extracomment>commands.py</extracomment>
        <translation>Imposta la &amp;scala…</translation>
    </message>
    <message>
        <source>{sentence} Click for every check.</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>{sentence} Fare clic per vedere tutte le verifiche.</translation>
    </message>
    <message>
        <source>The pair of photos: {sentence}</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>La coppia di foto: {sentence}</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>comparability/card.py</extracomment>
        <translation>Tutte le verifiche</translation>
    </message>
    <message numerus="yes">
        <source>%n comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n confrontabile</numerusform>
            <numerusform>%n confrontabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with care</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n con cautela</numerusform>
            <numerusform>%n con cautela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n non confrontabile</numerusform>
            <numerusform>%n non confrontabili</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference}, limit {limit}</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>{difference}, limite {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{told} of %n comparisons can be told</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>Confronti valutabili: {told} su %n</numerusform>
            <numerusform>Confronti valutabili: {told} su %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} differs.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>{title}: differenza.</translation>
    </message>
    <message>
        <source>By the scale, lengths are known to ± {length} and areas to ± {area}. Changes are tighter, since both photos share one scale.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>In base alla scala, le lunghezze sono note entro ± {length} e le aree entro ± {area}. Le variazioni sono più precise, perché le due foto hanno la stessa scala.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n regione</numerusform>
            <numerusform>%n regioni</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>{share} del limite</translation>
    </message>
    <message>
        <source>Why the pair may be compared, or not</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Perché la coppia si può confrontare o no</translation>
    </message>
    <message>
        <source>Not told for this pair</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Non valutato per questa coppia</translation>
    </message>
    <message>
        <source>To be known</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Da sapere</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>
            <numerusform>%n verifica superata</numerusform>
            <numerusform>%n verifiche superate</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>superata</translation>
    </message>
    <message>
        <source>not passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>non superata</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Modifica consenso</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Keep consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Conserva il consenso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Indicazione</translation>
    </message>
    <message>
        <source>The whole face may be seen</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Si può vedere il viso intero</translation>
    </message>
    <message>
        <source>The name may be shown</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Si può mostrare il nome</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Che cosa si firma</translation>
    </message>
    <message>
        <source>Sign again</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Firma di nuovo</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Dato il</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It was signed as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>È stato firmato così com’è: revocarlo e far firmare quello nuovo.</translation>
    </message>
    <message>
        <source>Let the patient sign, or attach the signed form.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Far firmare il paziente o allegare il modulo firmato.</translation>
    </message>
    <message>
        <source>Opening the consent</source>
        <extracomment>consent/controller.py</extracomment>
        <translation>Apertura del consenso</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>What the patient agreed to</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>A che cosa ha acconsentito il paziente</translation>
    </message>
    <message>
        <source>Nothing leaves the practice without a consent: let the patient sign one, or attach a form.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Nulla lascia lo studio senza un consenso: farne firmare uno al paziente o allegare un modulo.</translation>
    </message>
    <message>
        <source>New consent…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Nuovo consenso…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>For what was noted by mistake; otherwise withdraw it</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Per ciò che è stato annotato per errore; altrimenti revocarlo</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Revoca il consenso</translation>
    </message>
    <message>
        <source>{purpose}: from this day on nothing leaves for it. What left before cannot be called back.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>{purpose}: da questo giorno non esce più nulla per questo scopo. Ciò che è già uscito non si può richiamare.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Revocato il</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Attach a signed form…</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Allega un modulo firmato…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Togli il modulo</translation>
    </message>
    <message>
        <source>Or drop the signed form here: PDF, JPEG or PNG, up to 5 MB</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Oppure trascinare qui il modulo firmato: PDF, JPEG o PNG, fino a 5 MB</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} non si può leggere ({why}).</translation>
    </message>
    <message>
        <source>{name} is larger than 5 MB: scan it at a lower resolution.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} supera i 5 MB: scansionare con una risoluzione più bassa.</translation>
    </message>
    <message>
        <source>{name} is no PDF, JPEG or PNG.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} non è un PDF, JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Forms ({patterns});;All files (*)</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Moduli ({patterns});;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Attach a signed form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Allega un modulo firmato</translation>
    </message>
    <message>
        <source>Record of the practice</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Documentazione dello studio</translation>
    </message>
    <message>
        <source>Copy for the patient</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Copia per il paziente</translation>
    </message>
    <message>
        <source>Referral</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Invio ad altro medico</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Insegnamento</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <source>Photos of my skin are taken and kept with what is measured on them, to follow my treatment.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Si scattano foto della mia pelle e si conservano, con ciò che vi si misura, per seguire il mio trattamento.</translation>
    </message>
    <message>
        <source>I am given photos of my skin and what was measured on them, to take home.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mi si danno foto della mia pelle e ciò che vi è stato misurato, da portare a casa.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are passed on to those who treat me, too.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Foto della mia pelle e ciò che vi è stato misurato si trasmettono anche ad altri che mi curano.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are shown in teaching.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Foto della mia pelle e ciò che vi è stato misurato si mostrano nell’insegnamento.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are published.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Foto della mia pelle e ciò che vi è stato misurato si pubblicano.</translation>
    </message>
    <message>
        <source>My name may stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Può comparire il mio nome.</translation>
    </message>
    <message>
        <source>My name does not stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Il mio nome non compare.</translation>
    </message>
    <message>
        <source>My whole face may be seen.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Si può vedere il mio viso intero.</translation>
    </message>
    <message>
        <source>Only the part of the skin that matters is seen, or my eyes and mouth are covered.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Si vede solo la parte di pelle che interessa, oppure i miei occhi e la mia bocca sono coperti.</translation>
    </message>
    <message>
        <source>I agree of my own free will and may withdraw it at any time; what was handed out before cannot be called back.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Acconsento liberamente e posso revocare il consenso in ogni momento; ciò che è stato consegnato prima non si può richiamare.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Dato il {day}</translation>
    </message>
    <message>
        <source>face shown</source>
        <extracomment>consent/names.py</extracomment>
        <translation>viso visibile</translation>
    </message>
    <message>
        <source>face hidden</source>
        <extracomment>consent/names.py</extracomment>
        <translation>viso nascosto</translation>
    </message>
    <message>
        <source>with name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>con nome</translation>
    </message>
    <message>
        <source>without name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <extracomment>consent/names.py</extracomment>
        <translation>firmato sullo schermo</translation>
    </message>
    <message>
        <source>form attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>modulo allegato</translation>
    </message>
    <message>
        <source>neither signed nor attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>né firmato né allegato</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Revocato il {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Non ancora in vigore</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Drawn with a mouse, a pen or a finger. With the keyboard, attach the signed form instead.</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Si traccia con il mouse, una penna o un dito. Con la tastiera, allegare invece il modulo firmato.</translation>
    </message>
    <message>
        <source>Sign here with a finger, a pen or the mouse</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Firmare qui con un dito, una penna o il mouse</translation>
    </message>
    <message>
        <source>The consent as it was given</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>Il consenso così come è stato dato</translation>
    </message>
    <message>
        <source>Page {number} of the form</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>Pagina {number} del modulo</translation>
    </message>
    <message>
        <source>Something went wrong in mesophoto</source>
        <extracomment>crash.py</extracomment>
        <translation>Si è verificato un errore in mesophoto</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is a fault in mesophoto, not in your photos.&lt;/b&gt;&lt;br&gt;Everything that was imported or changed before is saved. You can go on working; if it happens again, start mesophoto anew.&lt;br&gt;&lt;br&gt;The report below holds no names, photos or folders. Please send it to whoever looks after mesophoto for you.</source>
        <extracomment>crash.py</extracomment>
        <translation>&lt;b&gt;È un errore di mesophoto, non delle foto.&lt;/b&gt;&lt;br&gt;Tutto ciò che è stato importato o modificato prima è salvato. Si può continuare a lavorare; se succede di nuovo, riavviare mesophoto.&lt;br&gt;&lt;br&gt;Il rapporto qui sotto non contiene nomi, foto o cartelle. Inviarlo a chi si occupa di mesophoto.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <extracomment>crash.py</extracomment>
        <translation>Rapporto dell’errore</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>crash.py</extracomment>
        <translation>Copia il rapporto</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>crash.py</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>e.g. {day} or 2026-03-03</source>
        <extracomment>datefield.py</extracomment>
        <translation>ad es. {day} o 2026-03-03</translation>
    </message>
    <message>
        <source>A day between {first} and {last}</source>
        <extracomment>datefield.py</extracomment>
        <translation>Un giorno tra {first} e {last}</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Lista del giorno</translation>
    </message>
    <message>
        <source>&amp;Sort a card…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Ordina una sc&amp;heda di memoria…</translation>
    </message>
    <message>
        <source>Show a &amp;slate</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Mostra un cartello</translation>
    </message>
    <message>
        <source>&amp;Print slates of the day…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>S&amp;tampa i cartelli del giorno…</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Spo&amp;sta a un altro paziente…</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Lettura del giorno</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Apri {name}</translation>
    </message>
    <message>
        <source>Show the slate</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Mostra il cartello</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Modifica l’appuntamento…</translation>
    </message>
    <message>
        <source>Delete the appointment of {time}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Elimina l’appuntamento delle {time}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Move to another patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Sposta a un altro paziente</translation>
    </message>
    <message>
        <source>Whose photo is it?</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Di chi è la foto?</translation>
    </message>
    <message>
        <source>It goes from {name} to the patient you choose, into the session of the same day. What is measured is measured anew for both. Undo brings it back.</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Passa da {name} al paziente scelto, nella seduta dello stesso giorno. Le misure si rifanno per entrambi. Con Annulla si torna indietro.</translation>
    </message>
    <message>
        <source>Name or number of the patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Nome o numero del paziente</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Trova un paziente</translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Pazienti trovati</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Nuovo paziente «{name}»</translation>
    </message>
    <message>
        <source>treatment {number} of {count}</source>
        <extracomment>day/model.py</extracomment>
        <translation>trattamento {number} di {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>day/model.py</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>day/model.py</extracomment>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>no photos yet</source>
        <extracomment>day/model.py</extracomment>
        <translation>ancora nessuna foto</translation>
    </message>
    <message>
        <source>without appointment</source>
        <extracomment>day/model.py</extracomment>
        <translation>senza appuntamento</translation>
    </message>
    <message>
        <source>The day before</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Il giorno prima</translation>
    </message>
    <message>
        <source>The day after</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Il giorno dopo</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Show today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Mostra oggi</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Pazienti del giorno</translation>
    </message>
    <message>
        <source>Expect: Weber 14:30</source>
        <extracomment>day/panel.py</extracomment>
        <translation>In arrivo: Weber 14:30</translation>
    </message>
    <message>
        <source>Expect a patient: name and time</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Aggiungere un paziente in arrivo: nome e ora</translation>
    </message>
    <message>
        <source>A name and a time, such as Weber 14:30. Without a time: now.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Un nome e un’ora, come Weber 14:30. Senza ora: adesso.</translation>
    </message>
    <message>
        <source>Nobody is expected.
Type a name and a time below.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Non si attende nessuno.
Scrivere sotto un nome e un’ora.</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>day/side.py</extracomment>
        <translation>Pazienti</translation>
    </message>
    <message>
        <source>Opening the patient</source>
        <extracomment>desk.py</extracomment>
        <translation>Apertura del paziente</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>desk.py</extracomment>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>mesophoto library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Libreria mesophoto</translation>
    </message>
    <message>
        <source>Photos ({patterns});;All files (*)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Foto ({patterns});;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Importa foto</translation>
    </message>
    <message>
        <source>Import a folder of photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Importa una cartella di foto</translation>
    </message>
    <message>
        <source>Open a library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Apri una libreria</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Apertura della foto</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Marcatore di scala</translation>
    </message>
    <message>
        <source>Side of the black square of your scale marker in mm (0: none is used)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Lato del quadrato nero del marcatore di scala in mm (0: nessuno)</translation>
    </message>
    <message>
        <source>Photos are being imported</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Importazione di foto in corso</translation>
    </message>
    <message>
        <source>Stop the import and close? The photos that are in stay in; import the rest again later.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Interrompere l’importazione e chiudere? Le foto già importate restano; le altre si possono importare più tardi.</translation>
    </message>
    <message>
        <source>About mesophoto</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Informazioni su mesophoto</translation>
    </message>
    <message>
        <source>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Tells whether skin really changed between two photographs, and says so when it cannot tell.&lt;br&gt;&lt;br&gt;It documents and compares appearance. It does not diagnose.&lt;br&gt;It works on this computer alone: nothing is sent anywhere.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Dice se la pelle è davvero cambiata tra due fotografie, e lo dichiara quando non si può stabilire.&lt;br&gt;&lt;br&gt;Documenta e confronta l’aspetto. Non fa diagnosi.&lt;br&gt;Lavora solo su questo computer: non invia nulla.</translation>
    </message>
    <message>
        <source>not compared with the baseline yet</source>
        <extracomment>dossier.py</extracomment>
        <translation>non ancora confrontata con il riferimento</translation>
    </message>
    <message>
        <source>Take back the last corner</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Togli l’ultimo angolo</translation>
    </message>
    <message>
        <source>Click the corners one after the other. The region travels to the other sessions by itself.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Fare clic sugli angoli uno dopo l’altro. La regione passa da sola alle altre sedute.</translation>
    </message>
    <message>
        <source>Draw a region on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Disegna una regione sul riferimento</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>regione</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Background, or skin that is not treated</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Sfondo, o pelle non trattata</translation>
    </message>
    <message>
        <source>Grey card</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Cartoncino grigio</translation>
    </message>
    <message>
        <source>Click the corners of something whose colour never changes and that is in every session’s photo: a grey card, the wall, skin that is not treated. Redness is then compared against it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Fare clic sugli angoli di qualcosa che non cambia mai colore ed è nelle foto di ogni seduta: un cartoncino grigio, la parete, pelle non trattata. Il rossore si confronta poi con esso.</translation>
    </message>
    <message>
        <source>Choose a colour reference on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Scegli un riferimento di colore</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Che cos’è</translation>
    </message>
    <message>
        <source>Click two points of known distance, such as marks of a ruler, and say how far apart they are.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Fare clic su due punti a distanza nota, come le tacche di un righello, e indicare quanto distano.</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Imposta la scala</translation>
    </message>
    <message>
        <source>Save scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Salva la scala</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Distanza</translation>
    </message>
    <message>
        <source>or &amp;scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>o &amp;scala</translation>
    </message>
    <message>
        <source>Click a spot to leave it out (a mole, a tattoo); click it again to count it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Fare clic su una macchia per escluderla (un neo, un tatuaggio); di nuovo clic per contarla.</translation>
    </message>
    <message>
        <source>No spots were found on this photo.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Nessuna macchia trovata in questa foto.</translation>
    </message>
    <message>
        <source>Spots that are not counted</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Macchie non contate</translation>
    </message>
    <message>
        <source>Photo to mark</source>
        <extracomment>drawing/sheet.py</extracomment>
        <translation>Foto da segnare</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Stands at the head of each progress sheet.</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Compare in testa a ogni scheda di controllo.</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Indirizzo, telefono</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Togli il logo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Lines below it</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Righe sotto il nome</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>&amp;Progress sheet…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Scheda di controllo…</translation>
    </message>
    <message>
        <source>C&amp;linic’s name and logo…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Nome e logo dello studio…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Consents…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Consensi…</translation>
    </message>
    <message>
        <source>&amp;What is judged…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Che cosa si &amp;valuta…</translation>
    </message>
    <message>
        <source>Check a &amp;seal…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Verifica un si&amp;gillo…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Checking a seal</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Verifica di un sigillo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Immagine animata</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Misure</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Files written</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>File scritti</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Mostra cartella</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Chiedi il consenso…</translation>
    </message>
    <message>
        <source>Files have nameless names and hold pixels alone: nothing of the camera, the place or the patient. Each carries a seal.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>I file hanno nomi che non dicono di chi sono e contengono solo pixel: nulla della fotocamera, del luogo o del paziente. Ognuno porta un sigillo.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Tecnica</translation>
    </message>
    <message numerus="yes">
        <source>%n files are written.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n file è stato scritto.</numerusform>
            <numerusform>%n file sono stati scritti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted in the audit. “Check a seal…” tells later whether a file is genuine.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>È annotato nel registro delle attività. «Verifica un sigillo…» dirà in seguito se un file è autentico.</translation>
    </message>
    <message>
        <source>A slider goes over the pair</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Una tendina scorre sulla coppia</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Dissolvenza</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Alternanza</translation>
    </message>
    <message>
        <source>All sessions, one after the other</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Tutte le sedute, una dopo l’altra</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The face</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Il viso</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Motion needs two photos of the view that is shown.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Un’immagine animata richiede due foto della vista mostrata.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the baseline, or cover the eyes.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Non c’è una regione a cui ritagliare: disegnarne una sul riferimento o coprire gli occhi.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Anteprima della scheda</translation>
    </message>
    <message>
        <source>The pair that is shown</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>La coppia mostrata</translation>
    </message>
    <message>
        <source>All of this view</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Tutte di questa vista</translation>
    </message>
    <message>
        <source>All photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Tutte le foto</translation>
    </message>
    <message>
        <source>As large as they are</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Nelle loro dimensioni</translation>
    </message>
    <message>
        <source>2000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Al massimo 2000 px</translation>
    </message>
    <message>
        <source>1000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Al massimo 1000 px</translation>
    </message>
    <message>
        <source>Seen as it is</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Visibile com’è</translation>
    </message>
    <message>
        <source>Eyes and mouth covered</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Occhi e bocca coperti</translation>
    </message>
    <message>
        <source>Cropped to a region</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Ritagliato a una regione</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Aligned to the baseline, where that is possible</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Allineate al riferimento, dove è possibile</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>There are no such photos: choose others.</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Non ci sono foto di questo tipo: sceglierne altre.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Che cosa si valuta</translation>
    </message>
    <message>
        <source>What is treated here?</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Che cosa si tratta qui?</translation>
    </message>
    <message>
        <source>{view}: what is treated decides what the progress sheet tells, so that nobody picks the best number afterwards.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>{view}: ciò che si tratta decide che cosa dice la scheda di controllo, affinché nessuno scelga poi il numero migliore.</translation>
    </message>
    <message>
        <source>What it is judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>In base a che cosa si valuta</translation>
    </message>
    <message>
        <source>Judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Si valuta in base a</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>The progress sheet asks again before it is made the first time</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>La scheda di controllo lo chiede di nuovo prima di essere creata la prima volta</translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was chosen after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n foto è già stata confrontata. La scheda dirà che questo è stato scelto dopo.</numerusform>
            <numerusform>%n foto sono già state confrontate. La scheda dirà che questo è stato scelto dopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was changed after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n foto è già stata confrontata. La scheda dirà che questo è stato modificato dopo.</numerusform>
            <numerusform>%n foto sono già state confrontate. La scheda dirà che questo è stato modificato dopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one: what it is judged by stands here then.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Sceglierne una: qui comparirà in base a che cosa si valuta.</translation>
    </message>
    <message>
        <source>Nothing that is measured stands for it: the photos are shown, and nothing is claimed.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Nulla di ciò che si misura la rappresenta: le foto si mostrano e non si afferma nulla.</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Imposta riferimento</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Genuine and unaltered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Autentico e inalterato.</translation>
    </message>
    <message>
        <source>Altered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Alterato.</translation>
    </message>
    <message>
        <source>Unknown to this library.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Sconosciuto a questa libreria.</translation>
    </message>
    <message>
        <source>Check a seal</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Verifica un sigillo</translation>
    </message>
    <message>
        <source>Is a sheet, a picture or a table what this library handed out, bit for bit?</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Una scheda, un’immagine o una tabella è, bit per bit, ciò che questa libreria ha consegnato?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Drop a file here.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Trascinare qui un file.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Progress sheet</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Scheda di controllo</translation>
    </message>
    <message>
        <source>The sheet is being drawn</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>La scheda viene disegnata</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Salva come immagini…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Salva PDF…</translation>
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
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Across</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Pseudonimo</translation>
    </message>
    <message>
        <source>All views</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Tutte le viste</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Tutte le sedute</translation>
    </message>
    <message>
        <source>Map of the spots</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Mappa delle macchie</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Metodo e limiti</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Confronto con</translation>
    </message>
    <message>
        <source>Patient shown by</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Paziente indicato con</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Orientamento</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Clinic’s name and logo…</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Nome e logo dello studio…</translation>
    </message>
    <message>
        <source>More pages</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Altre pagine</translation>
    </message>
    <message>
        <source>From the baseline of {day}</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Dal riferimento del {day}</translation>
    </message>
    <message>
        <source>There is no baseline yet, so there is nothing to show a progress from.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Non c’è ancora un riferimento, quindi non c’è un andamento da mostrare.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Indicare prima per che cosa si tratta questa vista: la scheda dice ciò che la riguarda, non ciò che è riuscito meglio.</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Disegno della scheda</translation>
    </message>
    <message>
        <source>Say what is treated…</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Indica che cosa si tratta…</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>{name} è salvato.</translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Salvataggio della scheda</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>La scheda è stata stampata.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Stampa della scheda</translation>
    </message>
    <message>
        <source>Dates moved by a secret number of weeks</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Date spostate di un numero segreto di settimane</translation>
    </message>
    <message>
        <source>Dates as they are</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Date come sono</translation>
    </message>
    <message>
        <source>Without dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Senza date</translation>
    </message>
    <message>
        <source>This patient has no photos yet: import some first.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Questo paziente non ha ancora foto: prima importarne alcune.</translation>
    </message>
    <message>
        <source>Every measurement under a pseudonym, as CSV with a data dictionary and ten lines for R.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Ogni misura sotto uno pseudonimo, come CSV con un dizionario dei dati e dieci righe per R.</translation>
    </message>
    <message>
        <source>Excel, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Anche Excel</translation>
    </message>
    <message>
        <source>JSON, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Anche JSON</translation>
    </message>
    <message>
        <source>Each spot through all sessions (takes a while)</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Ogni macchia attraverso tutte le sedute (richiede un po’ di tempo)</translation>
    </message>
    <message>
        <source>Pictures of where something was found</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Immagini di dove è stato trovato qualcosa</translation>
    </message>
    <message>
        <source>The photos themselves</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Le foto stesse</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Write a key file, too…</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Scrivi anche un file chiave…</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Scrivi un file chiave</translation>
    </message>
    <message>
        <source>For another practice’s picture archive. The files hold name, number and date of birth.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Per l’archivio immagini di un altro studio. I file contengono nome, numero e data di nascita.</translation>
    </message>
    <message>
        <source>Anonymised: a pseudonym instead. A face stays a face.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Anonimizzati: al loro posto uno pseudonimo. Un viso resta un viso.</translation>
    </message>
    <message>
        <source>Aligned photos and what was found on them, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Anche le foto allineate e ciò che vi è stato trovato</translation>
    </message>
    <message>
        <source>Save a copy of this picture</source>
        <extracomment>habits.py</extracomment>
        <translation>Salva una copia di questa immagine</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.png)</source>
        <extracomment>habits.py</extracomment>
        <translation>Immagini (*.jpg *.png)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>habits.py</extracomment>
        <translation>Salvataggio di una copia</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Prima aprire una libreria.</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Prima scegliere un paziente.</translation>
    </message>
    <message>
        <source>Not possible with the photo that is shown.</source>
        <extracomment>habits.py</extracomment>
        <translation>Non possibile con la foto mostrata.</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <extracomment>habits.py</extracomment>
        <translation>R&amp;icerca comandi…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <extracomment>habits.py</extracomment>
        <translation>Cronolo&amp;gia…</translation>
    </message>
    <message>
        <source>Charts as &amp;table…</source>
        <extracomment>habits.py</extracomment>
        <translation>Grafici come ta&amp;bella…</translation>
    </message>
    <message>
        <source>Nothing is charted yet: charts appear as soon as photos are measured.</source>
        <extracomment>habits.py</extracomment>
        <translation>Ancora nessun grafico: i grafici appaiono appena le foto sono misurate.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>habits.py</extracomment>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of this picture…</source>
        <extracomment>habits.py</extracomment>
        <translation>Salva una co&amp;pia di questa immagine…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>help/pages.py</extracomment>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>| keys | what they do |</source>
        <extracomment>help/pages.py</extracomment>
        <translation>| tasti | che cosa fanno |</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Cerca nell’aiuto</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Pagine dell’aiuto</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <extracomment>help/window.py</extracomment>
        <translation>Nessuna pagina contiene tutte queste parole. Provare con meno parole.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <extracomment>help/window.py</extracomment>
        <translation>Testo della pagina</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Choose a step to go back to before it, or, where it was undone, to do it again.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Scegliere un passo per tornare a prima di esso o, se annullato, per ripristinarlo.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Passi, dal più recente</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet that could be undone.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>In questa libreria non è stato ancora fatto nulla che si possa annullare.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Annulla questo passo</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Annulla %n passo</numerusform>
            <numerusform>Annulla %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Ripristina questo passo</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Ripristina %n passo</numerusform>
            <numerusform>Ripristina %n passi</numerusform>
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
        <translation>annullato</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>{path}
Untick to leave it out</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{path}
Togliere la spunta per escluderla</translation>
    </message>
    <message>
        <source>Shows somebody else…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Mostra un’altra persona…</translation>
    </message>
    <message>
        <source>More for {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Altro per {file_name}</translation>
    </message>
    <message>
        <source>Taken on…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Scattata il…</translation>
    </message>
    <message>
        <source>Day when {file_name} was taken</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Giorno dello scatto di {file_name}</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Lato</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>importing/card.py</extracomment>
        <translation>giorno </translation>
    </message>
    <message>
        <source>Days after the treatment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Giorni dopo il trattamento</translation>
    </message>
    <message>
        <source>{name} of {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{name} di {file_name}</translation>
    </message>
    <message>
        <source>Belongs to {label}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Appartiene a {label}</translation>
    </message>
    <message>
        <source>Belongs to somebody else</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Appartiene a un’altra persona</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be imported now.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>La libreria è aperta in sola lettura: ora non si può importare nulla.</translation>
    </message>
    <message>
        <source>One import at a time: finish this one, then drop the other photos.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Un’importazione alla volta: finire questa, poi trascinare le altre foto.</translation>
    </message>
    <message>
        <source>There are no photos in there.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Qui non ci sono foto.</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Looking for imports</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Ricerca di importazioni</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>Check before importing</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Controlla prima di importare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} of what looks like %n people</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>{photos} di %n persona, a quanto sembra</numerusform>
            <numerusform>{photos} di %n persone, a quanto sembra</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Correct what is wrong; nothing is kept until you import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>{photos}. Correggere ciò che è sbagliato; nulla si conserva prima di importare.</translation>
    </message>
    <message>
        <source>Checking who is on the photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Verifica di chi è nelle foto</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Day of all photos without one</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Giorno di tutte le foto che ne sono prive</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>Importa %Ln foto</numerusform>
            <numerusform>Importa %Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Non c’è nulla da importare.</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Rispetto al riferimento: {verdicts}.</translation>
    </message>
    <message>
        <source>Please look twice: this may be another person</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Guardare bene: potrebbe essere un’altra persona</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n file non si può importare</numerusform>
            <numerusform>%n file non si possono importare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n foto è esclusa</numerusform>
            <numerusform>%n foto sono escluse</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the judgement of the import</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Chiudi il giudizio sull’importazione</translation>
    </message>
    <message>
        <source>Against the baselines: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Rispetto ai riferimenti: {verdicts}</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Rispetto al riferimento: {verdicts}</translation>
    </message>
    <message numerus="yes">
        <source>%n being measured…</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>%n in corso di misura…</numerusform>
            <numerusform>%n in corso di misura…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked on the timeline.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>E un’altra, segnata sulla linea del tempo.</numerusform>
            <numerusform>E altre %n, segnate sulla cronologia foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>And more, marked on the timelines: {names}.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>E altre, segnate sulle linee del tempo: {names}.</translation>
    </message>
    <message>
        <source>Show this photo</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Mostra questa foto</translation>
    </message>
    <message>
        <source>Patient: {label}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Paziente: {label}</translation>
    </message>
    <message>
        <source>new patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>nuovo paziente</translation>
    </message>
    <message>
        <source>existing patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>paziente esistente</translation>
    </message>
    <message>
        <source>Day not known</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Giorno non noto</translation>
    </message>
    <message>
        <source>Session {number}  ·  {day}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Seduta {number}  ·  {day}</translation>
    </message>
    <message>
        <source>What was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Che cosa è stato importato</translation>
    </message>
    <message>
        <source>It ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Terminata prima della fine</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n file non si è potuto importare</numerusform>
            <numerusform>%n file non si sono potuti importare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n esclusa</numerusform>
            <numerusform>%n escluse</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that did not go in</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Foto non importate</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Annulla l’importazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%Ln foto importata</numerusform>
            <numerusform>%Ln foto importate</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Nessuna foto importata</translation>
    </message>
    <message>
        <source>stopped as you asked</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>interrotta come richiesto</translation>
    </message>
    <message>
        <source>ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>terminata prima della fine</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n non si è potuta importare</numerusform>
            <numerusform>%n non si sono potute importare</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Interrompi la sorveglianza</translation>
    </message>
    <message>
        <source>New photos are offered as they come.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Le nuove foto vengono proposte appena arrivano.</translation>
    </message>
    <message>
        <source>It is not there now.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Ora non c’è.</translation>
    </message>
    <message>
        <source>Watching {name}. {state}</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Sorveglianza di {name}. {state}</translation>
    </message>
    <message>
        <source>Watch a folder for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Sorveglia una cartella per nuove foto</translation>
    </message>
    <message>
        <source>Looking for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Ricerca di nuove foto</translation>
    </message>
    <message>
        <source>Looking at the photos</source>
        <extracomment>importing/work.py</extracomment>
        <translation>Analisi delle foto</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Orologi delle fotocamere</translation>
    </message>
    <message>
        <source>How far are the cameras’ clocks off?</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Di quanto sono sfasati gli orologi delle fotocamere?</translation>
    </message>
    <message>
        <source>Photograph a slate on the screen: it shows the time, and the difference is found by itself. Or type it. Stacks and sessions then use the right time; the originals stay as they are. It is remembered for each camera.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Fotografare un cartello sullo schermo: mostra l’ora, e la differenza si trova da sola. Oppure scriverla. Gruppi e sedute usano poi l’ora giusta; gli originali restano come sono. Il valore si ricorda per ogni fotocamera.</translation>
    </message>
    <message>
        <source> min fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation> min avanti</translation>
    </message>
    <message>
        <source>Minutes that {camera} is fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Minuti di anticipo di {camera}</translation>
    </message>
    <message>
        <source>Use these times</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Usa questi orari</translation>
    </message>
    <message>
        <source>{camera}: the slate shows how its clock is off.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>{camera}: il cartello mostra di quanto è sfasato l’orologio.</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Ricorda</translation>
    </message>
    <message>
        <source>Sort the photos of a card or folder</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Ordina le foto di una scheda di memoria o cartella</translation>
    </message>
    <message>
        <source>Photos of a card were not filed to the end.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Le foto di una scheda di memoria non sono state assegnate fino in fondo.</translation>
    </message>
    <message>
        <source>Looking for the card</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Ricerca della scheda di memoria</translation>
    </message>
    <message>
        <source>First say on which day these photos were taken.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Prima indicare il giorno di queste foto.</translation>
    </message>
    <message>
        <source>1 photo filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>1 foto assegnata.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>
            <numerusform>%n foto assegnata.</numerusform>
            <numerusform>%n foto assegnate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause that begins a new stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Pausa che inizia un nuovo gruppo</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Orologi delle fotocamere…</translation>
    </message>
    <message>
        <source>Stacks of photos</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Gruppi di foto</translation>
    </message>
    <message>
        <source>Whose is the marked stack? Type a name, then Enter</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Di chi è il gruppo segnato? Scrivere un nome, poi Invio</translation>
    </message>
    <message>
        <source>Day of all photos of the stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Giorno di tutte le foto del gruppo</translation>
    </message>
    <message>
        <source>Up and down choose a stack, left and right a photo · 1 to 9 file it under the patient of that number in the day list · Enter files it as its slate says · / begins a stack at the photo · Backspace joins it to the one above · Space picks single photos · or drag to a patient</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Su e giù scelgono un gruppo, sinistra e destra una foto · da 1 a 9 lo assegnano al paziente con quel numero nella lista del giorno · Invio lo assegna come dice il cartello · / inizia un gruppo alla foto · Backspace lo unisce a quello sopra · Spazio sceglie singole foto · o trascinare su un paziente</translation>
    </message>
    <message>
        <source>New stack after a pause of</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Nuovo gruppo dopo una pausa di</translation>
    </message>
    <message numerus="yes">
        <source>%n photos wait</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>
            <numerusform>%n foto in attesa</numerusform>
            <numerusform>%n foto in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo waits</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>1 foto in attesa</translation>
    </message>
    <message>
        <source>All is filed</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Tutto è assegnato</translation>
    </message>
    <message>
        <source>Nothing of this card waits any more.</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Di questa scheda di memoria non resta nulla in attesa.</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>Ora non nota</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>da {first} a {last}</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>giorno non noto</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>nessun valore</translation>
    </message>
    <message>
        <source>{values}, a change of {delta}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>{values}, variazione di {delta}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>intervallo al 95 % da {low} a {high}</translation>
    </message>
    <message>
        <source>Results by region</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Risultati per regione</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Mostra sulla linea del tempo</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>What is this? How it is measured, and what can fool it (F1)</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Che cos’è? Come si misura e che cosa può ingannare (F1)</translation>
    </message>
    <message>
        <source>This clinic’s noise…</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Rumore di questo studio…</translation>
    </message>
    <message>
        <source>Measure how much repeat shots of this clinic differ</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Misurare quanto differiscono le foto ripetute di questo studio</translation>
    </message>
    <message>
        <source>{day}, the baseline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>{day}, il riferimento</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Non ancora misurata.</translation>
    </message>
    <message>
        <source>Taken right after the treatment: swelling smooths lines, so this is not a result.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Scattata subito dopo il trattamento: il gonfiore spiana le linee, perciò non è un risultato.</translation>
    </message>
    <message>
        <source>Noise: {words}.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Rumore: {words}.</translation>
    </message>
    <message>
        <source>Show only {verdict}: {count}</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Mostra solo {verdict}: {count}</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <extracomment>jobbar.py</extracomment>
        <translation>Interrompi: {title}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>jobbar.py</extracomment>
        <translation>interruzione…</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Non possibile con la libreria aperta in sola lettura.</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Esame delle copie di sicurezza</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Cartella delle copie di sicurezza</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Esame della cartella</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Copia di sicurezza</translation>
    </message>
    <message>
        <source>Verify…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>No backup was made today. {why}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Oggi non è stata fatta alcuna copia di sicurezza. {why}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Copie di sicurezza…</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Verifica delle copie di sicurezza</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>This folder is inside the library: choose one outside, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Questa cartella è dentro la libreria: sceglierne una fuori, meglio su un altro disco.</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Copie di sicurezza di {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and no backup: choose a folder for it, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>%Ln foto e nessuna copia di sicurezza: scegliere una cartella, meglio su un altro disco.</numerusform>
            <numerusform>%Ln foto e nessuna copia di sicurezza: scegliere una cartella, meglio su un altro disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the backups is out of reach: connect its disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>La cartella delle copie di sicurezza non è raggiungibile: collegare il suo disco.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old: see what keeps it from being made.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>L’ultima copia di sicurezza è di %n giorno fa: vedere che cosa impedisce di farne altre.</numerusform>
            <numerusform>L’ultima copia di sicurezza è di %n giorni fa: vedere che cosa impedisce di farne altre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, without %Ln photos that the library no longer has as they came in: verify the library.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>La copia di sicurezza è fatta, tranne %Ln foto che nella libreria non è più come era entrata: verificare la libreria.</numerusform>
            <numerusform>La copia di sicurezza è fatta, tranne %Ln foto che nella libreria non sono più come erano entrate: verificare la libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: all %Ln photos were there already.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Copia di sicurezza fatta: %Ln foto, già presente.</numerusform>
            <numerusform>Copia di sicurezza fatta: tutte le %Ln foto erano già presenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %Ln new photos, {size}.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Copia di sicurezza fatta: %Ln nuova foto, {size}.</numerusform>
            <numerusform>Copia di sicurezza fatta: %Ln nuove foto, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ogni 4 ore</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Creata</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the library: if the disk fails, both are gone. Better choose another disk, or one of the network.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Questa cartella è sullo stesso disco della libreria: se il disco si guasta, si perdono entrambe. Meglio scegliere un altro disco o uno in rete.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Avanzamento della copia di sicurezza</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ancora nessuna copia di sicurezza</translation>
    </message>
    <message>
        <source>Photos of patients cannot be taken again. Choose a folder on another disk, and mesophoto copies what is new there every day, while you work.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Le foto dei pazienti non si possono rifare. Scegliere una cartella su un altro disco: mesophoto vi copia ogni giorno ciò che è nuovo, mentre si lavora.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Change the folder of the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Cambia la cartella delle copie di sicurezza</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ogni quanto si fa una copia di sicurezza</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>Check the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Verifica le copie di sicurezza</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>This folder cannot be reached: connect its disk, or choose another folder.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Questa cartella non è raggiungibile: collegare il suo disco o scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Stopped. The backups that were there still are.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Interrotta. Le copie di sicurezza già presenti ci sono ancora.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backups are as they were made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>La copia di sicurezza è come era stata fatta.</numerusform>
            <numerusform>Tutte le %n copie di sicurezza sono come erano state fatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored as made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n copia di sicurezza non si può ripristinare come era stata fatta.</numerusform>
            <numerusform>%n copie di sicurezza non si possono ripristinare come erano state fatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now to have a good one, and have the disk looked at.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Fare ora una copia di sicurezza per averne una buona, e far controllare il disco.</translation>
    </message>
    <message>
        <source>Its list of files is damaged</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Il suo elenco di file è danneggiato</translation>
    </message>
    <message>
        <source>No backup yet: the first is made as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ancora nessuna copia di sicurezza: la prima si fa appena non c’è altro in corso.</translation>
    </message>
    <message>
        <source>Last backup {ago}</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ultima copia di sicurezza {ago}</translation>
    </message>
    <message>
        <source>{last}, the next as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}, la prossima appena non c’è altro in corso.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>oggi</translation>
    </message>
    <message>
        <source>{last}, the next {day} at {time}.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}, la prossima {day} alle {time}.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>poco fa</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Copie di sicurezza, dalla più recente</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Che cosa è stato eliminato</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Elimina definitivamente…</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Il cestino è vuoto.</translation>
    </message>
    <message>
        <source>What was deleted is kept here for 30 days at least, with all that belongs to it.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Ciò che è stato eliminato resta qui almeno 30 giorni, con tutto ciò che gli appartiene.</translation>
    </message>
    <message>
        <source>Only a whole patient is deleted for good</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Solo un paziente intero si elimina definitivamente</translation>
    </message>
    <message>
        <source>{patient}: treatment of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: trattamento del {day}</translation>
    </message>
    <message>
        <source>{patient}: side effect, {what}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: effetto indesiderato, {what}</translation>
    </message>
    <message>
        <source>{patient}: session of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: seduta del {day}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time} by {person}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Eliminato il {day}, {time} da {person}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Eliminato il {day}, {time}</translation>
    </message>
    <message>
        <source>{deleted}, longer than 30 days</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{deleted}, da più di 30 giorni</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Ce&amp;stino…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Copie di sicure&amp;zza…</translation>
    </message>
    <message>
        <source>&amp;Verify the library…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>&amp;Verifica la libreria…</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Re&amp;gistro delle attività…</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Interrompi la s&amp;orveglianza</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>S&amp;orveglia una cartella…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Verifica della libreria</translation>
    </message>
    <message numerus="yes">
        <source>Verifying found %n things in this library that changed on the disk.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>
            <numerusform>La verifica ha trovato in questa libreria %n elemento cambiato sul disco.</numerusform>
            <numerusform>La verifica ha trovato in questa libreria %n elementi cambiati sul disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Mostra…</translation>
    </message>
    <message>
        <source>Looking for a backup</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Ricerca di una copia di sicurezza</translation>
    </message>
    <message>
        <source>No backup of this library can be reached: connect the disk that it is on and try again.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Nessuna copia di sicurezza di questa libreria è raggiungibile: collegare il disco su cui si trova e riprovare.</translation>
    </message>
    <message>
        <source>Opening the bin</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Apertura del cestino</translation>
    </message>
    <message>
        <source>Photos are being imported: wait for that, then delete for good.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Importazione di foto in corso: attendere la fine, poi eliminare definitivamente.</translation>
    </message>
    <message>
        <source>Looking what will go</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Esame di ciò che verrà eliminato</translation>
    </message>
    <message>
        <source>Deleted for good. The certificate stands in the audit.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Eliminato definitivamente. Il certificato è nel registro delle attività.</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Eliminazione definitiva</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>Deleting {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Eliminazione definitiva di {name}</translation>
    </message>
    <message>
        <source>Steps done</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Passi compiuti</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Elimina definitivamente {name}</translation>
    </message>
    <message>
        <source>The law lets me delete them earlier</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>La legge mi consente di eliminarli prima</translation>
    </message>
    <message>
        <source>no rule</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>nessuna regola</translation>
    </message>
    <message>
        <source> years</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation> anni</translation>
    </message>
    <message>
        <source>Years that records are kept after the last session</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Anni di conservazione delle cartelle dopo l’ultima seduta</translation>
    </message>
    <message>
        <source>This clinic keeps records after the last session for</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Questo studio conserva le cartelle dopo l’ultima seduta per</translation>
    </message>
    <message>
        <source>This certificate stands in the audit, without the name.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Questo certificato è nel registro delle attività, senza il nome.</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, all that was measured in them, the patient’s record, and what undoing could bring back. There is no way back.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} di {sessions}, tutto ciò che vi è stato misurato, la cartella del paziente e ciò che Annulla potrebbe riportare. Non si può tornare indietro.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%n seduta</numerusform>
            <numerusform>%n sedute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos another patient’s record uses too: kept for that one.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%Ln foto è usata anche nella cartella di un altro paziente: per quello resta.</numerusform>
            <numerusform>%Ln foto sono usate anche nella cartella di un altro paziente: per quello restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type {key}.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Per continuare, scrivere {key}.</translation>
    </message>
    <message>
        <source>Type {key} to confirm</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Scrivere {key} per confermare</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, and all that was made of them, are gone from this library.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} di {sessions}, e tutto ciò che ne è derivato, sono tolte da questa libreria.</translation>
    </message>
    <message>
        <source>The backups were rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Le copie di sicurezza sono state riscritte senza questi dati.</translation>
    </message>
    <message>
        <source>{folder}: {state}. It may hold the data until {day}; a backup to it takes the data out.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder}: {state}. Può contenere i dati fino al {day}; una copia di sicurezza in questa cartella li toglie.</translation>
    </message>
    <message>
        <source>“{number}” or “{name}”</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>«{number}» o «{name}»</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Non ce ne sono.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached: it keeps the data until it is connected again.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} non è raggiungibile: conserva i dati finché non viene ricollegata.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: up to %n backups rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>{folder}: fino a %n copia di sicurezza viene riscritta senza questi dati.</numerusform>
            <numerusform>{folder}: fino a %n copie di sicurezza vengono riscritte senza questi dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} does not hold them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} non contiene questi dati.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <source>This library is in use</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Questa libreria è in uso</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to look only: nothing can be changed meanwhile.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Chiuderla là e riprovare, o aprirla qui solo per guardare: nel frattempo non si può modificare nulla.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No backup of it can be reached from here. Connect the disk with its backups and try again, or look at what can still be read.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Da qui non è raggiungibile alcuna copia di sicurezza. Collegare il disco con le copie di sicurezza e riprovare, o guardare ciò che si può ancora leggere.</translation>
    </message>
    <message>
        <source>Its newest good backup is of {moment}. It is restored into a new folder; this one stays as it is.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>L’ultima copia di sicurezza buona è del {moment}. Si ripristina in una nuova cartella; questa libreria resta com’è.</translation>
    </message>
    <message>
        <source>This library was damaged</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Questa libreria è stata danneggiata</translation>
    </message>
    <message>
        <source>The disk gave back something else than what was written to “{name}”.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Il disco ha restituito qualcosa di diverso da ciò che era stato scritto in «{name}».</translation>
    </message>
    <message>
        <source>Open what can still be read</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Apri ciò che si può ancora leggere</translation>
    </message>
    <message>
        <source>Restore the backup of {day}…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ripristina la copia di sicurezza del {day}…</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Apri in scrittura</translation>
    </message>
    <message>
        <source>You can look and compare; importing, measuring and changing have to wait.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Si può guardare e confrontare; per importare, misurare e modificare occorre attendere.</translation>
    </message>
    <message>
        <source>You see what can still be read; nothing can be changed.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Si vede ciò che si può ancora leggere; non si può modificare nulla.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ripristina una copia di sicurezza…</translation>
    </message>
    <message>
        <source>This library was damaged.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Questa libreria è stata danneggiata.</translation>
    </message>
    <message>
        <source>Another program has “{library}” open.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Un altro programma ha aperto «{library}».</translation>
    </message>
    <message>
        <source>{time} today</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>oggi {time}</translation>
    </message>
    <message>
        <source>{user} on {host} has “{library}” open, since {moment}.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>{user} su {host} ha aperto «{library}», da {moment}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Interruzione…</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Ripristina una copia di sicurezza</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Avanzamento del ripristino</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Ripristina la copia di sicurezza del {moment}</translation>
    </message>
    <message>
        <source>Change the new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Cambia la nuova cartella</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>In una nuova cartella</translation>
    </message>
    <message>
        <source>The library as it was then is made anew, and every file is compared with what was backed up. What you have now stays as it is.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Si ricrea la libreria com’era allora, e ogni file si confronta con ciò che era stato copiato. Ciò che c’è ora resta com’è.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Aprila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored, all as they were backed up. The library is in {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln foto ripristinata come era stata copiata. La libreria è in {folder}.</numerusform>
            <numerusform>%Ln foto ripristinate, tutte come erano state copiate. La libreria è in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored into {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln foto ripristinata in {folder}.</numerusform>
            <numerusform>%Ln foto ripristinate in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be: the backup does not have them as they were. Verify the library to see whose they are.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln foto non si è potuta ripristinare: la copia di sicurezza non la contiene com’era. Verificare la libreria per vedere di chi è.</numerusform>
            <numerusform>%Ln foto non si sono potute ripristinare: la copia di sicurezza non le contiene com’erano. Verificare la libreria per vedere di chi sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Interrotto. Non è rimasto nulla.</translation>
    </message>
    <message>
        <source>New folder for the restored library</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Nuova cartella per la libreria ripristinata</translation>
    </message>
    <message>
        <source>{library} of {day}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>{library} del {day}</translation>
    </message>
    <message>
        <source>{photo} is missing.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{photo} manca.</translation>
    </message>
    <message>
        <source>{photo} was damaged on the disk.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{photo} è stata danneggiata sul disco.</translation>
    </message>
    <message>
        <source>Open patient</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Apri il paziente</translation>
    </message>
    <message>
        <source>Open {patient}</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Apri {patient}</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Verifica la libreria</translation>
    </message>
    <message>
        <source>Reading every photo and comparing</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Lettura e confronto di ogni foto</translation>
    </message>
    <message>
        <source>Photos compared</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Foto confrontate</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>What is damaged stays as it is. A backup has it as it came in: restore it into a new folder.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ciò che è danneggiato resta com’è. Una copia di sicurezza lo contiene com’era all’inizio: ripristinarla in una nuova cartella.</translation>
    </message>
    <message>
        <source>Every photo was read and compared, and so were the database and the audit.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ogni foto è stata letta e confrontata, e così il database e il registro delle attività.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they were written</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>%n elemento non è come era stato scritto</numerusform>
            <numerusform>%n elementi non sono come erano stati scritti</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was written; it has no photos yet</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>La libreria è come era stata scritta; non contiene ancora foto</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photos are as they came in</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>%Ln foto è come era entrata</numerusform>
            <numerusform>Tutte le %Ln foto sono come erano entrate</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo nobody’s record names</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Una foto che nessuna cartella nomina</translation>
    </message>
    <message>
        <source>The database</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Il database</translation>
    </message>
    <message>
        <source>The audit</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Il registro delle attività</translation>
    </message>
    <message>
        <source>A key</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Una chiave</translation>
    </message>
    <message>
        <source>The language changes at the next start of mesophoto.</source>
        <extracomment>language/commands.py</extracomment>
        <translation>La lingua cambia al prossimo avvio di mesophoto.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Lingua: {name}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>language/sentences.py</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Following every spot through the sessions …</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Ogni macchia viene seguita attraverso le sedute …</translation>
    </message>
    <message>
        <source>These photos have no baseline yet: choose one to follow the spots from.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Queste foto non hanno ancora un riferimento: sceglierne uno da cui seguire le macchie.</translation>
    </message>
    <message>
        <source>Open a patient with photos to see the spots.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Aprire un paziente con foto per vedere le macchie.</translation>
    </message>
    <message>
        <source>The photos are being measured; the spots are followed after that.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Misura delle foto in corso; poi si seguono le macchie.</translation>
    </message>
    <message>
        <source>Following the spots</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Analisi delle macchie</translation>
    </message>
    <message>
        <source>Stopped. Open the spots again to follow them.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Interrotto. Riaprire le macchie per seguirle.</translation>
    </message>
    <message>
        <source>The spots cannot be followed here: {reason}.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Qui non si possono seguire le macchie: {reason}.</translation>
    </message>
    <message>
        <source>examine</source>
        <extracomment>ledger/delegate.py</extracomment>
        <translation>far esaminare</translation>
    </message>
    <message>
        <source>Map of the spots on the baseline</source>
        <extracomment>ledger/map.py</extracomment>
        <translation>Mappa delle macchie sul riferimento</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>N.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Sede</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Area, mm²</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Area, mm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Have it examined</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Farla esaminare</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>Spot {number}, {place}</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Macchia {number}, {place}</translation>
    </message>
    <message>
        <source>Area {area} mm².</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Area {area} mm².</translation>
    </message>
    <message>
        <source>Contrast {contrast} L*.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Contrasto {contrast} L*.</translation>
    </message>
    <message>
        <source>Grown together with spot {others}.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Unita alla macchia {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Now in %n parts.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>
            <numerusform>Ora in %n parte.</numerusform>
            <numerusform>Ora in %n parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Macchie</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Torna alla linea del tempo</translation>
    </message>
    <message>
        <source>Close the spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Chiudi le macchie</translation>
    </message>
    <message>
        <source>Spots of the series</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Macchie della serie</translation>
    </message>
    <message>
        <source>No spot stands out of the skin in these photos.</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>In queste foto nessuna macchia risalta sulla pelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>
            <numerusform>%n macchia</numerusform>
            <numerusform>%n macchie</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only {state}: {count}</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Mostra solo {state}: {count}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>main.py</extracomment>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>measuring.py</extracomment>
        <translation>Misura di {name}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>messages.py</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <extracomment>messages.py</extracomment>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <extracomment>opening.py</extracomment>
        <translation>Apertura della libreria</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <extracomment>opening.py</extracomment>
        <translation>Creazione della demo</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Lettura delle cartelle</translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n treatments.</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>
            <numerusform>{file} è salvato: %n trattamento.</numerusform>
            <numerusform>{file} è salvato: %n trattamenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Scrittura dell’elenco</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Salva l’elenco</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Trattato il</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Everyone who had a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Chi ha ricevuto un lotto</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>{lot}   ({product})</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{lot}   ({product})</translation>
    </message>
    <message>
        <source>Choose, type or scan a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Scegliere, scrivere o scansionare un lotto</translation>
    </message>
    <message>
        <source>Who had it</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Chi lo ha ricevuto</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Salva come tabella…</translation>
    </message>
    <message>
        <source>Save as PDF, to print…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Salva come PDF, per la stampa…</translation>
    </message>
    <message>
        <source>{n} ml</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{n} ml</translation>
    </message>
    <message>
        <source>{sessions} with this lot, {people}.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{sessions} con questo lotto, {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n trattamento</numerusform>
            <numerusform>%n trattamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n paziente</numerusform>
            <numerusform>%n pazienti</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds names. Keep it as you keep their records; the audit notes that it was saved.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>L’elenco contiene nomi. Custodirlo come le cartelle dei pazienti; il registro delle attività annota che è stato salvato.</translation>
    </message>
    <message>
        <source>By product</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Per prodotto</translation>
    </message>
    <message>
        <source>By lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Per lotto</translation>
    </message>
    <message>
        <source>By technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Per tecnica</translation>
    </message>
    <message>
        <source>By session number</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Per numero di seduta</translation>
    </message>
    <message>
        <source>Product and lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Prodotto e lotto</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Tecnica</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sedute finora</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Contati</translation>
    </message>
    <message>
        <source>Mean change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Variazione media</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Intervallo al 95 %</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Non confrontabile</translation>
    </message>
    <message>
        <source>Not photographed</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Non fotografato</translation>
    </message>
    <message>
        <source>Change since the baseline</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Variazione dal riferimento</translation>
    </message>
    <message>
        <source>Side effect</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Effetto indesiderato</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sedute</translation>
    </message>
    <message>
        <source>Followed by it</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Seguite da esso</translation>
    </message>
    <message>
        <source>Per 100 sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Per 100 sedute</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Bruising</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Ecchimosi</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Gonfiore</translation>
    </message>
    <message>
        <source>Lump</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nodulo</translation>
    </message>
    <message>
        <source>Late nodule</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nodulo tardivo</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Dolore</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Fastidio</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Allergia</translation>
    </message>
    <message>
        <source>Infection</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Infezione</translation>
    </message>
    <message>
        <source>Pigment change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Alterazione pigmentaria</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Change since the baseline in the last photo that may be compared, one value of each patient. This describes your practice: who got what was not left to chance, so it does not show that one is better.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Variazione dal riferimento nell’ultima foto che si può confrontare, un valore per paziente. Descrive la pratica dello studio: chi ha ricevuto che cosa non è stato deciso dal caso, perciò non dimostra che qualcosa sia migliore.</translation>
    </message>
    <message>
        <source>Sessions with at least one side effect, with the exact interval. What nobody noted is not in it, and it does not show what caused it.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sedute con almeno un effetto indesiderato, con l’intervallo esatto. Ciò che nessuno ha annotato manca, e non si vede la causa.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>Put together</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Riuniti</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Variazioni</translation>
    </message>
    <message>
        <source>Side effects</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Effetti indesiderati</translation>
    </message>
    <message>
        <source>Everyone who had a lot…</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Chi ha ricevuto un lotto…</translation>
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
            <numerusform>%n effetto indesiderato non indica un trattamento e non è in alcuna riga.</numerusform>
            <numerusform>%n effetti indesiderati non indicano un trattamento e non sono in alcuna riga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Non annotato</translation>
    </message>
    <message>
        <source>After {number}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Dopo {number}</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>troppo pochi</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>{n} (few)</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{n} (pochi)</translation>
    </message>
    <message>
        <source>Complications</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Complicanze</translation>
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
        <translation>{line} (variazione da {low} a {high})</translation>
    </message>
    <message>
        <source>Recent library</source>
        <extracomment>palette/entries.py</extracomment>
        <translation>Libreria recente</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Ricerca comandi</translation>
    </message>
    <message>
        <source>What would you like to do? Commands, patients, libraries</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Che cosa si desidera fare? Comandi, pazienti, librerie</translation>
    </message>
    <message>
        <source>Command, patient or library</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Comando, paziente o libreria</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Ciò che corrisponde</translation>
    </message>
    <message>
        <source>Nothing is found by that. Try another word.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Nessun risultato. Provare con un’altra parola.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc closes.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>↑ ↓ per scegliere, Invio per eseguire, Esc per chiudere.</translation>
    </message>
    <message>
        <source>Save the card, to be printed at 100 %</source>
        <extracomment>papers.py</extracomment>
        <translation>Salva il cartoncino, da stampare al 100 %</translation>
    </message>
    <message>
        <source>Making the card</source>
        <extracomment>papers.py</extracomment>
        <translation>Creazione del cartoncino</translation>
    </message>
    <message>
        <source>Looking for repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Ricerca di foto ripetute</translation>
    </message>
    <message>
        <source>Comparing repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Confronto delle foto ripetute</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Scrittura del rapporto</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>papers.py</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Femmina</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Maschio</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Modifica paziente</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Nuovo paziente</translation>
    </message>
    <message>
        <source>A name or a number is enough.</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Basta un nome o un numero.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Cognome</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>N&amp;umero</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Data di nascita</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Sesso</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Add patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Aggiungi paziente</translation>
    </message>
    <message>
        <source>Name, number, date or lot</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Nome, numero, data o lotto</translation>
    </message>
    <message>
        <source>Part of a name, number, product or lot, or a date of birth or of a session: 12 Jan 2026</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Parte di un nome, di un numero, di un prodotto o lotto, oppure una data di nascita o di una seduta: 12 gen 2026</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Cerca pazienti</translation>
    </message>
    <message>
        <source>Add a patient (Ctrl+N)</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Aggiungi un paziente (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Aggiungi un paziente</translation>
    </message>
    <message>
        <source>No patient is found by that.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Nessun paziente trovato.</translation>
    </message>
    <message>
        <source>No patients yet.
Drop photos to begin.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Ancora nessun paziente.
Trascinare qui delle foto per iniziare.</translation>
    </message>
    <message>
        <source>Photo {file_name}</source>
        <extracomment>photodialog.py</extracomment>
        <translation>Foto {file_name}</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <extracomment>photodialog.py</extracomment>
        <translation>Sca&amp;ttata il</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>of a photo</comment>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Lato</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>&amp;Days after</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Giorni dopo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Tendina</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Sincronizzata</translation>
    </message>
    <message>
        <source>Zoom, place and way of comparing follow the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Zoom, posizione e modo di confronto seguono la finestra principale</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Chiudi questa finestra (Esc)</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Mostra le foto</translation>
    </message>
    <message>
        <source>Show the pair that is open in the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Mostra la coppia aperta nella finestra principale</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Non è mostrato nulla</translation>
    </message>
    <message>
        <source>Charting</source>
        <extracomment>presenter.py</extracomment>
        <translation>Creazione dei grafici</translation>
    </message>
    <message>
        <source>Loading thumbnails</source>
        <extracomment>presenter.py</extracomment>
        <translation>Caricamento delle miniature</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>presenter.py</extracomment>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
        </translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Anteprima di stampa</translation>
    </message>
    <message>
        <source>With the patient’s name</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Con il nome del paziente</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Preparazione della stampa</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Prima → dopo</translation>
    </message>
    <message>
        <source>mesophoto documents and compares appearance; it does not diagnose. “Within noise” means that repeat photos of unchanged skin differ as much.</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>mesophoto documenta e confronta l’aspetto; non fa diagnosi. «Entro il rumore» significa che foto ripetute di pelle invariata differiscono altrettanto.</translation>
    </message>
    <message>
        <source>{name}: second shot against first</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>{name}: seconda foto rispetto alla prima</translation>
    </message>
    <message>
        <source>Mean difference {bias}; 95 % of repeats within {low} to {high}.</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>Differenza media {bias}; 95 % delle ripetizioni tra {low} e {high}.</translation>
    </message>
    <message>
        <source>second − first shot, {unit}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>seconda − prima foto, {unit}</translation>
    </message>
    <message>
        <source>mean of both, {low} to {high}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>media delle due, da {low} a {high}</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>scarto medio</translation>
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
        <translation>In uso</translation>
    </message>
    <message>
        <source>Camera and view</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Fotocamera e vista</translation>
    </message>
    <message>
        <source>Repeatability by metric and region</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Ripetibilità per misura e regione</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>The pairs behind the plot, to read and to copy</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Le coppie del grafico, da leggere e copiare</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be compared.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>
            <numerusform>%n non si è potuta confrontare.</numerusform>
            <numerusform>%n non si sono potute confrontare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pairs to tell anything: three are needed at least, ten are wanted.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Troppo poche coppie per dire qualcosa: ne servono almeno tre, meglio dieci.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>{value} (da {low} a {high})</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>sì</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>troppo poche coppie</translation>
    </message>
    <message>
        <source>camera not named</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>fotocamera non indicata</translation>
    </message>
    <message>
        <source>A change counts only if it is larger than what two photos of the same skin differ by. mesophoto comes with that noise as it was measured in one studio; your camera, light and hands have their own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Una variazione conta solo se supera la differenza tra due foto della stessa pelle. mesophoto porta con sé questo rumore misurato in uno studio fotografico; la fotocamera, la luce e le mani di qui hanno il proprio.</translation>
    </message>
    <message>
        <source>Photograph ten people twice, one view each. Between the two shots put the camera down, let the person stand up and sit down again, and frame anew: a second shot without moving would flatter you. Import the photos as usual; two photos of one view in one session are a repeat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Fotografare dieci persone due volte, una vista ciascuna. Tra i due scatti posare la fotocamera, far alzare e risedere la persona e inquadrare di nuovo: un secondo scatto senza muoversi darebbe un risultato troppo bello. Importare le foto come al solito; due foto di una vista in una seduta sono una ripetizione.</translation>
    </message>
    <message>
        <source>People whose skin was left alone between their sessions (volunteers, controls). Their photos of different days tell the noise that a real change must beat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Persone la cui pelle non è stata trattata tra le sedute (volontari, controlli). Le loro foto di giorni diversi danno il rumore che una vera variazione deve superare.</translation>
    </message>
    <message>
        <source>This clinic’s noise</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Rumore di questo studio</translation>
    </message>
    <message>
        <source>Noise in force</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Rumore in vigore</translation>
    </message>
    <message>
        <source>Looking for repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Ricerca di foto ripetute…</translation>
    </message>
    <message>
        <source>Patients whose skin was left alone</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Pazienti la cui pelle non è stata trattata</translation>
    </message>
    <message>
        <source>Back to the noise that ships</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Torna al rumore fornito</translation>
    </message>
    <message>
        <source>Import repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Importa foto ripetute…</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>How to take them</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Come scattarle</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Pelle non trattata</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Coppie confrontate</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Salva il rapporto…</translation>
    </message>
    <message>
        <source>Use this noise from now on</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Usa questo rumore d’ora in poi</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>For every other photo</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Per ogni altra foto</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Per tutte le foto</translation>
    </message>
    <message numerus="yes">
        <source>%n of {name}</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>%n di {name}</numerusform>
            <numerusform>%n di {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds {pairs}: {told}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Questa libreria contiene {pairs}: {told}.</translation>
    </message>
    <message>
        <source>This library holds no repeat shots yet: no session has two photos of one view.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Questa libreria non contiene ancora foto ripetute: nessuna seduta ha due foto di una vista.</translation>
    </message>
    <message>
        <source>At least {least} pairs of one camera and view are needed to compare, and {wanted} for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Servono almeno {least} coppie di una fotocamera e vista per confrontare, e {wanted} per un rumore proprio.</translation>
    </message>
    <message>
        <source>{wanted} pairs of one camera and view are wanted for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Per un rumore proprio servono {wanted} coppie di una fotocamera e vista.</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n pairs</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>Confronta %n coppia</numerusform>
            <numerusform>Confronta %n coppie</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few pairs for the clinic’s own noise: what ships stays in force.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Le coppie sono troppo poche per il rumore proprio dello studio: resta in vigore quello fornito.</translation>
    </message>
    <message>
        <source>In force from now on: photos of this camera and view are judged anew. Undo takes it back.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>In vigore d’ora in poi: le foto di questa fotocamera e vista vengono giudicate di nuovo. Con Annulla si torna indietro.</translation>
    </message>
    <message>
        <source>This clinic, {source}: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Questo studio, {source}: {words}.</translation>
    </message>
    <message>
        <source>{photos}, as it comes with mesophoto: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>{photos}, come fornito con mesophoto: {words}.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <extracomment>sharing/dragging.py</extracomment>
        <translation>Creazione di una copia</translation>
    </message>
    <message>
        <source>Change side effect</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Modifica effetto indesiderato</translation>
    </message>
    <message>
        <source>What is it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>How it is to be taken</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Come va inteso</translation>
    </message>
    <message>
        <source>Expected after this treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Atteso dopo questo trattamento</translation>
    </message>
    <message>
        <source>Complication</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Complicanza</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>non chiesto</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Gone on</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Risolto il</translation>
    </message>
    <message>
        <source>Treatment before it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Trattamento precedente</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>How severe?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Quanto è grave?</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Dolore, da 0 a 10</translation>
    </message>
    <message>
        <source>Save and draw it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Salva e disegna</translation>
    </message>
    <message>
        <source>After the treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Dopo il trattamento</translation>
    </message>
    <message>
        <source>None noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Nessuno annotato</translation>
    </message>
    <message>
        <source>not gone yet</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>non ancora risolto</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Non distinto</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>lotto {lot}</translation>
    </message>
    <message>
        <source>lot not noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>lotto non annotato</translation>
    </message>
    <message>
        <source>Say since when it is there, as a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Indicare da quando è presente, con un giorno passato.</translation>
    </message>
    <message>
        <source>The day when it was gone is not a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Il giorno in cui si è risolto non è un giorno passato.</translation>
    </message>
    <message>
        <source>It cannot be gone before {day}.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Non può risolversi prima del {day}.</translation>
    </message>
    <message>
        <source>Area and colour by day</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Area e colore per giorno</translation>
    </message>
    <message>
        <source>day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>giorno {day}</translation>
    </message>
    <message>
        <source>Area, {unit}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Area, {unit}</translation>
    </message>
    <message>
        <source>Colour difference, ΔE</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Differenza di colore, ΔE</translation>
    </message>
    <message>
        <source>not measured: the table says why</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>non misurato: la tabella dice perché</translation>
    </message>
    <message>
        <source>gone, day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>risolto, giorno {day}</translation>
    </message>
    <message>
        <source>New side &amp;effect…</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Nuo&amp;vo effetto indesiderato…</translation>
    </message>
    <message>
        <source>&amp;Draw the side effect on this photo</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Disegna l’&amp;effetto indesiderato su questa foto</translation>
    </message>
    <message>
        <source>S&amp;ide effects panel</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Pannello &amp;effetti indesiderati</translation>
    </message>
    <message>
        <source>Reading the side effects</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Lettura degli effetti indesiderati</translation>
    </message>
    <message>
        <source>Looking for the edge</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Ricerca del bordo</translation>
    </message>
    <message>
        <source>Measuring the outline</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Misura del contorno</translation>
    </message>
    <message>
        <source>{what}, day {day}: gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}, giorno {day}: risolto?</translation>
    </message>
    <message numerus="yes">
        <source>(%n more to ask)</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>
            <numerusform>(ancora %n da chiedere)</numerusform>
            <numerusform>(ancora %n da chiedere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the side effect</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>Ricerca dell’effetto indesiderato</translation>
    </message>
    <message>
        <source>{kind} ({place})</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{kind} ({place})</translation>
    </message>
    <message>
        <source>{what}: seen here, {size}. Is this its outline?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: visibile qui, {size}. È questo il contorno?</translation>
    </message>
    <message>
        <source>{what}: no longer seen at this place, as far as the photo tells. Gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: in questo punto non si vede più, per quanto dice la foto. Risolto?</translation>
    </message>
    <message>
        <source>{what}: where it would be cannot be told: {reason}. Draw it if it is there.</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: non si può dire dove sarebbe: {reason}. Disegnarlo, se c’è.</translation>
    </message>
    <message>
        <source>no longer seen</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>non più visibile</translation>
    </message>
    <message>
        <source>proposed · {size}</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>proposto · {size}</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>Outline of the side effect</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Contorno dell’effetto indesiderato</translation>
    </message>
    <message>
        <source>Left as drawn: {reason}. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Lasciato come disegnato: {reason}. Invio lo conserva, Ctrl+Z torna indietro.</translation>
    </message>
    <message>
        <source>Go on on the photo where you began, or take the strokes back first.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Continuare sulla foto in cui si è iniziato, o prima annullare i tratti.</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Lieve</translation>
    </message>
    <message>
        <source>No or slight complaints; nothing needs to be done.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Disturbi assenti o leggeri; non occorre fare nulla.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Moderato</translation>
    </message>
    <message>
        <source>Some daily activities are harder; simple or local treatment is enough.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Alcune attività quotidiane sono più difficili; basta un trattamento semplice o locale.</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Caring for oneself is hard, or medical treatment is needed; no immediate danger to life.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>È difficile prendersi cura di sé, o serve un trattamento medico; nessun pericolo immediato di vita.</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Pericolo di vita</translation>
    </message>
    <message>
        <source>Urgent medical treatment is needed.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Serve un trattamento medico urgente.</translation>
    </message>
    <message>
        <source>Act by your clinic’s own emergency plan. mesophoto keeps the note; it never diagnoses.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Agire secondo il piano di emergenza dello studio. mesophoto conserva la nota; non fa mai diagnosi.</translation>
    </message>
    <message numerus="yes">
        <source>gone after %n days</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>
            <numerusform>risolto dopo %n giorno</numerusform>
            <numerusform>risolto dopo %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>open, day {day}</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>in corso, giorno {day}</translation>
    </message>
    <message>
        <source>no scale</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>nessuna scala</translation>
    </message>
    <message>
        <source>complication</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>complicanza</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>atteso</translation>
    </message>
    <message>
        <source>pain {score} of 10</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>dolore {score} su 10</translation>
    </message>
    <message>
        <source>Snap to the edge</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Aggancia al bordo</translation>
    </message>
    <message>
        <source>Click some points around it, or drag around it; Enter finds the edge.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Fare clic su alcuni punti intorno, o trascinare intorno; Invio trova il bordo.</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>A mano libera</translation>
    </message>
    <message>
        <source>Draw around it.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Disegnare intorno.</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Angoli</translation>
    </message>
    <message>
        <source>Click corner by corner; Enter closes the outline.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Fare clic angolo per angolo; Invio chiude il contorno.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Ellisse</translation>
    </message>
    <message>
        <source>Drag across it. Keys: arrows move, Shift and arrows size, Enter keeps.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Trascinare da un lato all’altro. Tasti: le frecce spostano, Shift e frecce ridimensionano, Invio conserva.</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Pennello</translation>
    </message>
    <message>
        <source>Paint over it; strokes add up.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Dipingere sopra; i tratti si sommano.</translation>
    </message>
    <message>
        <source>This is the edge that was found. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Questo è il bordo trovato. Invio lo conserva, Ctrl+Z torna indietro.</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Strumenti di disegno</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Annulla l’ultimo tratto</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Smetti di disegnare</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Area</translation>
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
        <translation>Disegna su questa foto</translation>
    </message>
    <message>
        <source>Look for it on this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Cercalo su questa foto</translation>
    </message>
    <message>
        <source>Remove from this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Togli da questa foto</translation>
    </message>
    <message>
        <source>It is gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>È risolto</translation>
    </message>
    <message>
        <source>It is not gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Non è risolto</translation>
    </message>
    <message>
        <source>No side effects are noted. Press “New side effect” when there is one.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Nessun effetto indesiderato annotato. Se ce n’è uno, premere «Nuovo effetto indesiderato».</translation>
    </message>
    <message>
        <source>Not drawn on a photo yet: draw it to follow its size and colour.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Non ancora disegnato su una foto: disegnarlo per seguirne dimensione e colore.</translation>
    </message>
    <message>
        <source>Side effects of the patient</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Effetti indesiderati del paziente</translation>
    </message>
    <message>
        <source>New side effect…</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Nuovo effetto indesiderato…</translation>
    </message>
    <message>
        <source>Close the side effects</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Chiudi gli effetti indesiderati</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Keep this outline</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Conserva questo contorno</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Cercalo</translation>
    </message>
    <message>
        <source>Draw it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Disegnalo</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>C’è ancora</translation>
    </message>
    <message>
        <source>Nobody is expected on that day: there are no slates to print.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Per quel giorno non si attende nessuno: non ci sono cartelli da stampare.</translation>
    </message>
    <message>
        <source>Save the slates, to be printed</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Salva i cartelli, da stampare</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Impossibile scrivere {name}; scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Cartello</translation>
    </message>
    <message>
        <source>Slate for the camera. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Cartello per la fotocamera. Un tasto qualsiasi lo chiude.</translation>
    </message>
    <message>
        <source>Photograph this first, then the patient. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Fotografare prima questo, poi il paziente. Un tasto qualsiasi lo chiude.</translation>
    </message>
    <message>
        <source>Within noise</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Entro il rumore</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend.</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Scattata subito dopo il trattamento: non fa parte della tendenza.</translation>
    </message>
    <message>
        <source>Treatments, side effects and plans</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Trattamenti, effetti indesiderati e programmi</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Coppia</translation>
    </message>
    <message>
        <source>First shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Prima foto</translation>
    </message>
    <message>
        <source>Second shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Seconda foto</translation>
    </message>
    <message>
        <source>Mean of both</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Media delle due</translation>
    </message>
    <message>
        <source>Second − first</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Seconda − prima</translation>
    </message>
    <message>
        <source>Charts as table</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Grafici come tabella</translation>
    </message>
    <message>
        <source>Which chart</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Quale grafico</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Copia la tabella per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Ancora nessun grafico</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>texts.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>texts.py</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Simulated photos with known truth: not a patient.</source>
        <extracomment>texts.py</extracomment>
        <translation>Foto simulate con verità nota: non è un paziente.</translation>
    </message>
    <message>
        <source>Brown spots, area</source>
        <extracomment>texts.py</extracomment>
        <translation>Macchie brune, area</translation>
    </message>
    <message>
        <source>Brown spots, number</source>
        <extracomment>texts.py</extracomment>
        <translation>Macchie brune, numero</translation>
    </message>
    <message>
        <source>Brown spots, darkness</source>
        <extracomment>texts.py</extracomment>
        <translation>Macchie brune, intensità</translation>
    </message>
    <message>
        <source>Red areas</source>
        <extracomment>texts.py</extracomment>
        <translation>Aree rosse</translation>
    </message>
    <message>
        <source>Roughness</source>
        <extracomment>texts.py</extracomment>
        <translation>Ruvidità</translation>
    </message>
    <message>
        <source>Lines, length</source>
        <extracomment>texts.py</extracomment>
        <translation>Linee, lunghezza</translation>
    </message>
    <message>
        <source>Lines, density</source>
        <extracomment>texts.py</extracomment>
        <translation>Linee, densità</translation>
    </message>
    <message>
        <source>Unevenness of tone</source>
        <extracomment>texts.py</extracomment>
        <translation>Disuniformità dell’incarnato</translation>
    </message>
    <message>
        <source>Whole face</source>
        <extracomment>texts.py</extracomment>
        <translation>Viso intero</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>texts.py</extracomment>
        <translation>Fronte</translation>
    </message>
    <message>
        <source>Between the brows</source>
        <extracomment>texts.py</extracomment>
        <translation>Glabella</translation>
    </message>
    <message>
        <source>Crow’s feet, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Zampe di gallina, sinistra</translation>
    </message>
    <message>
        <source>Crow’s feet, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Zampe di gallina, destra</translation>
    </message>
    <message>
        <source>Lower lid, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Palpebra inferiore, sinistra</translation>
    </message>
    <message>
        <source>Lower lid, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Palpebra inferiore, destra</translation>
    </message>
    <message>
        <source>Cheek, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Guancia, sinistra</translation>
    </message>
    <message>
        <source>Cheek, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Guancia, destra</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>texts.py</extracomment>
        <translation>Naso</translation>
    </message>
    <message>
        <source>Nasolabial fold, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Solco nasolabiale, sinistra</translation>
    </message>
    <message>
        <source>Nasolabial fold, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Solco nasolabiale, destra</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>texts.py</extracomment>
        <translation>Zona periorale</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>texts.py</extracomment>
        <translation>Mento</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>texts.py</extracomment>
        <translation>Dorso della mano</translation>
    </message>
    <message>
        <source>Colour reference</source>
        <extracomment>texts.py</extracomment>
        <translation>Riferimento di colore</translation>
    </message>
    <message>
        <source>Drawn region</source>
        <extracomment>texts.py</extracomment>
        <translation>Regione disegnata</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <extracomment>texts.py</extracomment>
        <translation>Foto intera</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>texts.py</extracomment>
        <translation>macchie</translation>
    </message>
    <message>
        <source>Face, frontal</source>
        <extracomment>texts.py</extracomment>
        <translation>Viso, frontale</translation>
    </message>
    <message>
        <source>Face, 45°</source>
        <extracomment>texts.py</extracomment>
        <translation>Viso, 45°</translation>
    </message>
    <message>
        <source>Face, profile</source>
        <extracomment>texts.py</extracomment>
        <translation>Viso, profilo</translation>
    </message>
    <message>
        <source>Face, eyes closed</source>
        <extracomment>texts.py</extracomment>
        <translation>Viso, occhi chiusi</translation>
    </message>
    <message>
        <source>Face, smiling</source>
        <extracomment>texts.py</extracomment>
        <translation>Viso, sorriso</translation>
    </message>
    <message>
        <source>Face, brows raised</source>
        <extracomment>texts.py</extracomment>
        <translation>Viso, sopracciglia alzate</translation>
    </message>
    <message>
        <source>Fist</source>
        <extracomment>texts.py</extracomment>
        <translation>Pugno</translation>
    </message>
    <message>
        <source>Close-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Primo piano</translation>
    </message>
    <message>
        <source>Other view</source>
        <extracomment>texts.py</extracomment>
        <translation>Altra vista</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>texts.py</extracomment>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>texts.py</extracomment>
        <translation>destra</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Prima del trattamento</translation>
    </message>
    <message>
        <source>Right after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Subito dopo il trattamento</translation>
    </message>
    <message>
        <source>Day after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Giorno dopo il trattamento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Right after</source>
        <extracomment>texts.py</extracomment>
        <translation>Subito dopo</translation>
    </message>
    <message>
        <source>On day …</source>
        <extracomment>texts.py</extracomment>
        <translation>Al giorno …</translation>
    </message>
    <message>
        <source>improved</source>
        <extracomment>texts.py</extracomment>
        <translation>migliorato</translation>
    </message>
    <message>
        <source>worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>peggiorato</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>entro il rumore</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>non confrontabile</translation>
    </message>
    <message>
        <source>noise unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>rumore sconosciuto</translation>
    </message>
    <message numerus="yes">
        <source>%n improved</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n migliorato</numerusform>
            <numerusform>%n migliorati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n peggiorato</numerusform>
            <numerusform>%n peggiorati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n entro il rumore</numerusform>
            <numerusform>%n entro il rumore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n con rumore sconosciuto</numerusform>
            <numerusform>%n con rumore sconosciuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Better, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Meglio, e più di quanto mostrerebbe una foto ripetuta.</translation>
    </message>
    <message>
        <source>Worse, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Peggio, e più di quanto mostrerebbe una foto ripetuta.</translation>
    </message>
    <message>
        <source>A repeat of the photo could differ as much: no change is shown.</source>
        <extracomment>texts.py</extracomment>
        <translation>Una foto ripetuta potrebbe differire altrettanto: nessuna variazione dimostrata.</translation>
    </message>
    <message>
        <source>The two photos do not allow this comparison.</source>
        <extracomment>texts.py</extracomment>
        <translation>Le due foto non consentono questo confronto.</translation>
    </message>
    <message>
        <source>How much a repeat of the photo would differ is not known, so nothing is said. Repeat shots of this clinic tell it.</source>
        <extracomment>texts.py</extracomment>
        <translation>Non si sa quanto differirebbe una foto ripetuta, perciò non si dice nulla. Lo dicono le foto ripetute di questo studio.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>texts.py</extracomment>
        <translation>nuova</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>texts.py</extracomment>
        <translation>più grande</translation>
    </message>
    <message>
        <source>darker</source>
        <extracomment>texts.py</extracomment>
        <translation>più scura</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>texts.py</extracomment>
        <translation>più piccola</translation>
    </message>
    <message>
        <source>lighter</source>
        <extracomment>texts.py</extracomment>
        <translation>più chiara</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>texts.py</extracomment>
        <translation>scomparsa</translation>
    </message>
    <message>
        <source>stable</source>
        <extracomment>texts.py</extracomment>
        <translation>stabile</translation>
    </message>
    <message>
        <source>not visible</source>
        <extracomment>texts.py</extracomment>
        <translation>non visibile</translation>
    </message>
    <message>
        <source>Brown spots, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Macchie brune, quota della pelle</translation>
    </message>
    <message>
        <source>Red areas, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Aree rosse, quota della pelle</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>texts.py</extracomment>
        <translation>Giorno {day}</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>Data sconosciuta</translation>
    </message>
    <message numerus="yes">
        <source>{value} spots</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>{value} macchia</numerusform>
            <numerusform>{value} macchie</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} {unit} ({low} to {high})</source>
        <extracomment>texts.py</extracomment>
        <translation>{change} {unit} (da {low} a {high})</translation>
    </message>
    <message>
        <source>by the iris</source>
        <extracomment>texts.py</extracomment>
        <translation>dall’iride</translation>
    </message>
    <message>
        <source>by the marker</source>
        <extracomment>texts.py</extracomment>
        <translation>dal marcatore</translation>
    </message>
    <message>
        <source>by two points</source>
        <extracomment>texts.py</extracomment>
        <translation>da due punti</translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>texts.py</extracomment>
        <translation>come indicata</translation>
    </message>
    <message>
        <source>same day</source>
        <extracomment>texts.py</extracomment>
        <translation>stesso giorno</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n giorno dopo</numerusform>
            <numerusform>%n giorni dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n giorno prima</numerusform>
            <numerusform>%n giorni prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n settimana dopo</numerusform>
            <numerusform>%n settimane dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n settimana prima</numerusform>
            <numerusform>%n settimane prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mese dopo</numerusform>
            <numerusform>%n mesi dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mese prima</numerusform>
            <numerusform>%n mesi prima</numerusform>
        </translation>
    </message>
    <message>
        <source>Head turn</source>
        <extracomment>texts.py</extracomment>
        <translation>Rotazione della testa</translation>
    </message>
    <message>
        <source>Chin up or down</source>
        <extracomment>texts.py</extracomment>
        <translation>Mento su o giù</translation>
    </message>
    <message>
        <source>Head tilt</source>
        <extracomment>texts.py</extracomment>
        <translation>Inclinazione della testa</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>texts.py</extracomment>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>texts.py</extracomment>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>texts.py</extracomment>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Blown highlights</source>
        <extracomment>texts.py</extracomment>
        <translation>Luci bruciate</translation>
    </message>
    <message>
        <source>Light direction</source>
        <extracomment>texts.py</extracomment>
        <translation>Direzione della luce</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <extracomment>texts.py</extracomment>
        <translation>Dominante di colore</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>texts.py</extracomment>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Picture noise</source>
        <extracomment>texts.py</extracomment>
        <translation>Rumore dell’immagine</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>texts.py</extracomment>
        <translation>Espressione</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>texts.py</extracomment>
        <translation>Stessa persona</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <extracomment>texts.py</extracomment>
        <translation>Specchiata</translation>
    </message>
    <message>
        <source>Hidden skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Pelle coperta</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>texts.py</extracomment>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Confrontabile</translation>
    </message>
    <message>
        <source>With care</source>
        <extracomment>texts.py</extracomment>
        <translation>Con cautela</translation>
    </message>
    <message>
        <source>These photos may be compared</source>
        <extracomment>texts.py</extracomment>
        <translation>Queste foto si possono confrontare</translation>
    </message>
    <message>
        <source>These photos may be compared with care</source>
        <extracomment>texts.py</extracomment>
        <translation>Queste foto si possono confrontare con cautela</translation>
    </message>
    <message>
        <source>These photos are not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Queste foto non sono confrontabili</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>non ancora misurata</translation>
    </message>
    <message>
        <source>{change} since the baseline</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>{change} dal riferimento</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>Scattata subito dopo il trattamento: non fa parte della tendenza</translation>
    </message>
    <message>
        <source>right after</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>subito dopo</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Choose what is charted, and where</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Scegli che cosa si mostra nei grafici, e dove</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n charts at once</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>
            <numerusform>Al massimo %n grafico</numerusform>
            <numerusform>Al massimo %n grafici insieme</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom the time axis in</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Ingrandisci l’asse del tempo</translation>
    </message>
    <message>
        <source>Zoom the time axis out</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Riduci l’asse del tempo</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Mostra tutto il periodo</translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Trattamenti</translation>
    </message>
    <message>
        <source>Influences</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Altri fattori</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>In programma</translation>
    </message>
    <message>
        <source>Since {date}, not resolved yet</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Dal {date}, non ancora risolto</translation>
    </message>
    <message>
        <source>Pain {pain} of 10</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Dolore {pain} su 10</translation>
    </message>
    <message>
        <source>{area} on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>{area} il {date}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Dal {date}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>In ritardo dal {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Da fare il {date}</translation>
    </message>
    <message>
        <source>right after treatment</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>subito dopo il trattamento</translation>
    </message>
    <message>
        <source>{title}, {region}, change since the baseline.</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>{title}, {region}, variazione dal riferimento.</translation>
    </message>
    <message>
        <source>Zoom the time axis out (−)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Riduci l’asse del tempo (−)</translation>
    </message>
    <message>
        <source>Show all of the time (0)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Mostra tutto il periodo (0)</translation>
    </message>
    <message>
        <source>Zoom the time axis in (+)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Ingrandisci l’asse del tempo (+)</translation>
    </message>
    <message>
        <source>Charts appear here as soon as the photos are measured.</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>I grafici appaiono qui appena le foto sono misurate.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>il riferimento</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>nessuna foto</translation>
    </message>
    <message>
        <source>No photo of this view in this session.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Nessuna foto di questa vista in questa seduta.</translation>
    </message>
    <message>
        <source>Baseline: every change is told against this photo.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Riferimento: ogni variazione è riferita a questa foto.</translation>
    </message>
    <message>
        <source>Swelling smooths lines: never a baseline and not part of the trend.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Il gonfiore spiana le linee: mai come riferimento e non fa parte della tendenza.</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>timeline/strip_painting.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>{change} {unit} a month</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>{change} {unit} al mese</translation>
    </message>
    <message>
        <source>Trend {told}, {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Tendenza {told}, {verdict}</translation>
    </message>
    <message>
        <source>Trend {told}, 95 % {low} to {high}: {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Tendenza {told}, 95 % da {low} a {high}: {verdict}</translation>
    </message>
    <message>
        <source>Skin disinfected</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Pelle disinfettata</translation>
    </message>
    <message>
        <source>Product sterile</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Prodotto sterile</translation>
    </message>
    <message>
        <source>Product stored right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Prodotto conservato correttamente</translation>
    </message>
    <message>
        <source>Edit treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Modifica trattamento</translation>
    </message>
    <message>
        <source>Record a treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Registra un trattamento</translation>
    </message>
    <message>
        <source>Record treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Registra trattamento</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Come l’ultima volta</translation>
    </message>
    <message>
        <source>Course of treatments</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Ciclo di trattamenti</translation>
    </message>
    <message>
        <source>No course</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Nessun ciclo</translation>
    </message>
    <message>
        <source>e.g. 30G 4 mm</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>ad es. 30G 4 mm</translation>
    </message>
    <message>
        <source>Needle</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Ago</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Treated by</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Trattato da</translation>
    </message>
    <message>
        <source>Done right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Eseguito correttamente</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Indicare il giorno.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Scegliere l’indicazione.</translation>
    </message>
    <message>
        <source>Choose how it was given.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Scegliere la tecnica.</translation>
    </message>
    <message>
        <source>A date of expiry cannot be read.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Una data di scadenza non è leggibile.</translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>treatments/choices.py</extracomment>
        <translation>{what}: {choice}</translation>
    </message>
    <message>
        <source>&amp;Record a treatment…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Registra un trattamento…</translation>
    </message>
    <message>
        <source>&amp;Treatments…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Trattamenti…</translation>
    </message>
    <message>
        <source>Start a &amp;course…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Inizia un &amp;ciclo…</translation>
    </message>
    <message>
        <source>&amp;Due this week…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Da fare questa settimana…</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Prodotti…</translation>
    </message>
    <message>
        <source>&amp;Outcomes…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Esiti…</translation>
    </message>
    <message>
        <source>Everyone who had a &amp;lot…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Chi ha ricevuto un &amp;lotto…</translation>
    </message>
    <message>
        <source>Time that skin &amp;settles…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Tempo di &amp;assestamento della pelle…</translation>
    </message>
    <message>
        <source>Treatments: {state}</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Trattamenti: {state}</translation>
    </message>
    <message>
        <source>Treatments, courses and what else could explain a change</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Trattamenti, cicli e altri fattori che possono spiegare una variazione</translation>
    </message>
    <message>
        <source>Opening the card</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Apertura della scheda</translation>
    </message>
    <message>
        <source>Time that skin settles</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Tempo di assestamento della pelle</translation>
    </message>
    <message>
        <source>Days after a treatment in which changes of texture, wrinkles and redness are not told</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Giorni dopo un trattamento in cui le variazioni di grana, rughe e rossore non si valutano</translation>
    </message>
    <message>
        <source>Due this week</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Da fare questa settimana</translation>
    </message>
    <message>
        <source>Next treatments of courses</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Prossimi trattamenti dei cicli</translation>
    </message>
    <message>
        <source>Nobody is due within the next seven days.</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Nessun trattamento da fare nei prossimi sette giorni.</translation>
    </message>
    <message>
        <source>Open the patient</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Apri il paziente</translation>
    </message>
    <message>
        <source>Another product</source>
        <extracomment>treatments/given.py</extracomment>
        <translation>Un altro prodotto</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Mano sinistra</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Mano destra</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Nulla è segnato</translation>
    </message>
    <message>
        <source>Rejuvenation</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Ringiovanimento</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Danno solare</translation>
    </message>
    <message>
        <source>Scar</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Cicatrice</translation>
    </message>
    <message>
        <source>Cellulite</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Cellulite</translation>
    </message>
    <message>
        <source>Alopecia</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Alopecia</translation>
    </message>
    <message>
        <source>Intraepidermal</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Intraepidermica</translation>
    </message>
    <message>
        <source>Papule</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Pomfo</translation>
    </message>
    <message>
        <source>Nappage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Nappage</translation>
    </message>
    <message>
        <source>Point by point</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Punto per punto</translation>
    </message>
    <message>
        <source>Microneedling</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Microneedling</translation>
    </message>
    <message>
        <source>Meso-gun</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Pistola per mesoterapia</translation>
    </message>
    <message>
        <source>Botulinum</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Botulino</translation>
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
        <translation>Retinoide</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Sole</translation>
    </message>
    <message>
        <source>Smoking</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Fumo</translation>
    </message>
    <message>
        <source>Make-up removed</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Trucco rimosso</translation>
    </message>
    <message>
        <source>Medication</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Farmaco</translation>
    </message>
    <message>
        <source>{product} {volume} ml</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{product} {volume} ml</translation>
    </message>
    <message>
        <source>{name}: all {count} sessions given</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: tutte le {count} sedute eseguite</translation>
    </message>
    <message>
        <source>{name}: ended after {given} of {count} sessions</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: terminato dopo {given} sedute su {count}</translation>
    </message>
    <message>
        <source>{name}: session {number} of {count} is next</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: la prossima è la seduta {number} di {count}</translation>
    </message>
    <message>
        <source>No treatment is recorded yet. The first one takes half a minute.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Nessun trattamento ancora registrato. Il primo richiede mezzo minuto.</translation>
    </message>
    <message>
        <source>Record a treatment…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Registra un trattamento…</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Cicli</translation>
    </message>
    <message>
        <source>A course plans treatments at set intervals and says when the next is due.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Un ciclo programma i trattamenti a intervalli fissi e dice quando tocca al prossimo.</translation>
    </message>
    <message>
        <source>Start…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Inizia…</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>What else could explain a change</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Altri fattori che possono spiegare una variazione</translation>
    </message>
    <message>
        <source>Botulinum, laser, a peel, retinoids, sun, smoking: note what else could change the skin.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Botulino, laser, peeling, retinoidi, sole, fumo: annotare che cos’altro potrebbe cambiare la pelle.</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Annota…</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Seduta {number} di {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>
            <numerusform>in ritardo di %n giorno</numerusform>
            <numerusform>in ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>da fare oggi</translation>
    </message>
    <message>
        <source>due {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>da fare il {day}</translation>
    </message>
    <message>
        <source>From {day}, every {days} days</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Dal {day}, ogni {days} giorni</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Scrivere o scansionare</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Dilution</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Diluizione</translation>
    </message>
    <message>
        <source>Take this product away</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Togli questo prodotto</translation>
    </message>
    <message>
        <source>New: {name} is put on your product list.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Nuovo: {name} viene aggiunto all’elenco dei prodotti.</translation>
    </message>
    <message>
        <source>⚠ Expired on {day}. If you go on, the record says so.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>⚠ Scaduto il {day}. Se si continua, resta scritto nella cartella.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>The clinic’s list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>L’elenco dello studio</translation>
    </message>
    <message>
        <source>Put the products on the list that you use, with their components.</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Inserire nell’elenco i prodotti in uso, con i loro componenti.</translation>
    </message>
    <message>
        <source>New product…</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Nuovo prodotto…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>Show what was taken off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Mostra ciò che è stato tolto dall’elenco</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Rimetti nell’elenco</translation>
    </message>
    <message>
        <source>off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>fuori elenco</translation>
    </message>
    <message>
        <source>Edit product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Modifica prodotto</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Nuovo prodotto</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Componenti</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Aggiungi all’elenco</translation>
    </message>
    <message>
        <source>Edit course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Modifica ciclo</translation>
    </message>
    <message>
        <source>Start a course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Inizia un ciclo</translation>
    </message>
    <message>
        <source>Start course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Inizia ciclo</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>First session on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Prima seduta il</translation>
    </message>
    <message>
        <source>The last session is planned for {day}.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>L’ultima seduta è prevista per il {day}.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Ancora in corso</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Al</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Non può terminare prima di iniziare.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo to put points on</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Foto su cui mettere i punti</translation>
    </message>
    <message>
        <source>Map of the face</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Mappa del viso</translation>
    </message>
    <message>
        <source>Map of the hands</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Mappa delle mani</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Apertura della foto…</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Segnare</translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zone</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to put a point; click it again to take it away.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Fare clic per mettere un punto; di nuovo clic per toglierlo.</translation>
    </message>
    <message>
        <source>Click a zone, or tick it in the list.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Fare clic su una zona, o spuntarla nell’elenco.</translation>
    </message>
    <message>
        <source>The recovery key that you have now opens nothing any more, except backups made before. Make a new one?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>L’attuale chiave di recupero non apre più nulla, tranne le copie di sicurezza fatte prima. Crearne una nuova?</translation>
    </message>
    <message>
        <source>{name} can no longer open this library. A copy of it from before, such as a backup, still opens with their passphrase, and what they did stays noted under their name.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} non può più aprire questa libreria. Una copia di prima, come una copia di sicurezza, si apre ancora con la sua passphrase, e ciò che ha fatto resta annotato a suo nome.</translation>
    </message>
    <message>
        <source>{name} types a new passphrase here; the one before opens nothing any more. The photos stay as they are.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} scrive qui una nuova passphrase; quella di prima non apre più nulla. Le foto restano come sono.</translation>
    </message>
    <message>
        <source>You came in with the recovery key. Set a new passphrase, so that you need not use it again.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>L’accesso è avvenuto con la chiave di recupero. Impostare una nuova passphrase per non doverla usare di nuovo.</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Aggiunta di una persona</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Modifica del ruolo</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Passphrase di {name}</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Impostazione della passphrase</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Terminare l’accesso di {name}?</translation>
    </message>
    <message>
        <source>End access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Termina accesso</translation>
    </message>
    <message>
        <source>Ending access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Fine dell’accesso</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Cambia la mia passphrase</translation>
    </message>
    <message>
        <source>The photos stay as they are. Backups made before still open with the passphrase of their time.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Le foto restano come sono. Le copie di sicurezza fatte prima si aprono ancora con la passphrase di allora.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Cambio della passphrase</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Imposta una nuova passphrase</translation>
    </message>
    <message>
        <source>Setting the PIN</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Impostazione del PIN</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Creare una nuova chiave di recupero?</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Creane una nuova</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Creazione di una chiave di recupero</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Proseguimento</translation>
    </message>
    <message>
        <source>This library has no passphrase, so there is nothing to lock: encrypt it first.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Questa libreria non ha passphrase, quindi non c’è nulla da bloccare: prima crittografarla.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Questa libreria è aperta in sola lettura.</translation>
    </message>
    <message>
        <source>The recovery key was not put away: make a new one under Library ▸ Persons and access.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>La chiave di recupero non è stata messa al sicuro: crearne una nuova in Libreria ▸ Persone e accesso.</translation>
    </message>
    <message>
        <source>Unlock the library first, then drop the photos again.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Prima sbloccare la libreria, poi trascinare di nuovo le foto.</translation>
    </message>
    <message>
        <source>Locked. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Bloccata. Inserire la propria passphrase per continuare.</translation>
    </message>
    <message>
        <source>Locked together with the screen. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Bloccata insieme allo schermo. Inserire la propria passphrase per continuare.</translation>
    </message>
    <message>
        <source>Making the library</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Creazione della libreria</translation>
    </message>
    <message>
        <source>This library is protected. Enter your passphrase to open it.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Questa libreria è protetta. Inserire la propria passphrase per aprirla.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes without use. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>
            <numerusform>Bloccata dopo {minutes} minuto senza uso. Inserire la propria passphrase per continuare.</numerusform>
            <numerusform>Bloccata dopo {minutes} minuti senza uso. Inserire la propria passphrase per continuare.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos and names are encrypted, one photo after the other. It may be stopped at any time, and a power failure does no harm: the library is then as it was before. Afterwards it opens with your passphrase only.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Tutte le foto e i nomi vengono crittografati, una foto dopo l’altra. Si può interrompere in ogni momento, e un’interruzione di corrente non fa danni: la libreria resta com’era prima. Dopo, si apre solo con la passphrase.</translation>
    </message>
    <message>
        <source>Whoever has this computer or its disk can then see every photo again. Passphrases, PINs and the recovery key are no longer needed. It may be stopped at any time; the library is then as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Chi ha questo computer o il suo disco potrà vedere di nuovo ogni foto. Passphrase, PIN e chiave di recupero non servono più. Si può interrompere in ogni momento; la libreria resta allora com’era prima.</translation>
    </message>
    <message>
        <source>The library is encrypted. Backups made before stay as they are: whoever has one can see its photos.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>La libreria è crittografata. Le copie di sicurezza fatte prima restano come sono: chi ne ha una può vederne le foto.</translation>
    </message>
    <message>
        <source>The encryption is off. Backups made before stay as they are: they open with the passphrases of then.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>La crittografia è tolta. Le copie di sicurezza fatte prima restano come sono: si aprono con le passphrase di allora.</translation>
    </message>
    <message>
        <source>Encrypt this library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Crittografa questa libreria</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Togli la crittografia</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>La propria passphrase</translation>
    </message>
    <message>
        <source>Waiting for other work to stop…</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Attesa della fine di altri lavori…</translation>
    </message>
    <message>
        <source>Encrypting the library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Crittografia della libreria</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Rimozione della crittografia</translation>
    </message>
    <message>
        <source>Stopped: the library is as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Interrotto: la libreria è com’era prima.</translation>
    </message>
    <message>
        <source>The second one is not what stands above.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>La seconda non è uguale a quella sopra.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Nascondi ciò che si scrive</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Mostra ciò che si scrive</translation>
    </message>
    <message>
        <source>{words} (Alt+S)</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>{words} (Alt+S)</translation>
    </message>
    <message>
        <source>The caps lock seems to be on.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Il blocco maiuscole sembra attivo.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Nuova passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Di nuovo la stessa passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Di nuovo</translation>
    </message>
    <message>
        <source>Strength: {words}</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Robustezza: {words}</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Professionista</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>May do everything, and decides who else may.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Può fare tutto e decide chi altri può.</translation>
    </message>
    <message>
        <source>Works with patients and photos: no persons, no settings, no erasing for good.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Lavora con pazienti e foto: niente persone, impostazioni o eliminazioni definitive.</translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Guarda tutto e non modifica nulla.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>They type their first passphrase here themselves, and can change it at any time.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>La persona scrive qui da sé la sua prima passphrase e può cambiarla in ogni momento.</translation>
    </message>
    <message>
        <source>What they do is noted under their name. Nobody needs a passphrase: the library has none.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Ciò che fa viene annotato a suo nome. Nessuno ha bisogno di una passphrase: la libreria non ne ha.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Nome della persona</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Ruolo della persona</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Cambia la passphrase</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Imposta la passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Passphrase attuale</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Il proprio PIN</translation>
    </message>
    <message>
        <source>{least} to {most} digits. With it you take over quickly from a colleague while the library is open; after five wrong tries your passphrase is needed. It does not open a locked library.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Da {least} a {most} cifre. Serve a subentrare in fretta a un collega mentre la libreria è aperta; dopo cinque tentativi errati occorre la passphrase. Non apre una libreria bloccata.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Imposta il PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Nuovo PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Di nuovo lo stesso PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Togli il mio PIN</translation>
    </message>
    <message>
        <source>Enter your passphrase to open it.</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Inserire la propria passphrase per aprirla.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Chiave di recupero</translation>
    </message>
    <message>
        <source>Eight groups of eight characters</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Otto gruppi di otto caratteri</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Apri un’altra libreria…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Usa la passphrase</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Usa la chiave di recupero</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Sblocco…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Blocco…</translation>
    </message>
    <message>
        <source>Photos and names are encrypted. Without the passphrase nobody can see them: not a thief who has the computer, not a finder of a backup, and not those who made mesophoto.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Foto e nomi vengono crittografati. Senza la passphrase nessuno può vederli: né un ladro che ha il computer, né chi trova una copia di sicurezza, né chi ha creato mesophoto.</translation>
    </message>
    <message>
        <source>Whoever has this computer, its disk or a backup can see every photo. You can protect the library later.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Chi ha questo computer, il suo disco o una copia di sicurezza può vedere ogni foto. La libreria si può proteggere anche più tardi.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Nuova libreria</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Creazione della libreria…</translation>
    </message>
    <message>
        <source>Make the library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Crea la libreria</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Il proprio nome</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Come lo conoscono i colleghi</translation>
    </message>
    <message>
        <source>Where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Dove si trova la libreria</translation>
    </message>
    <message>
        <source>Change where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Cambia la posizione della libreria</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>A library for your photos</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Una libreria per le foto</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Proteggila con una passphrase</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>consigliato</translation>
    </message>
    <message>
        <source>Where the library shall live</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Dove mettere la libreria</translation>
    </message>
    <message>
        <source>{name}: take over, lock</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>{name}: subentra, blocca</translation>
    </message>
    <message>
        <source>Working now: {name}</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>Al lavoro ora: {name}</translation>
    </message>
    <message>
        <source>This library is not protected: what is done is noted under each one’s name, but nobody is kept out. Encrypt it to give everybody a passphrase.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Questa libreria non è protetta: ciò che si fa è annotato a nome di ciascuno, ma nessuno è escluso. Crittografarla per dare a tutti una passphrase.</translation>
    </message>
    <message>
        <source>Everybody opens the library with a passphrase of their own.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Ciascuno apre la libreria con la propria passphrase.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Ruolo di {name}</translation>
    </message>
    <message>
        <source>Access of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Accesso di {name}</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Your own access is ended by another practitioner.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Il proprio accesso lo termina un altro professionista.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Imposta una nuova passphrase…</translation>
    </message>
    <message>
        <source>End access…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Termina accesso…</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>io</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>ha un PIN</translation>
    </message>
    <message>
        <source>Persons and access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Persone e accesso</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Aggiungi una persona…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Cambia la mia passphrase…</translation>
    </message>
    <message>
        <source>Set my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Imposta il mio PIN…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Nuova chiave di recupero…</translation>
    </message>
    <message>
        <source>Minutes without use after which the library locks</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Minuti senza uso dopo i quali la libreria si blocca</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Blocca se nessuno la usa per</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Cambia il mio PIN…</translation>
    </message>
    <message>
        <source>If everybody’s passphrase is forgotten, this key alone opens the library. Print it and lock it away, apart from the computer and the backups. It is shown only now; a new one can be made at any time.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Se si dimenticano tutte le passphrase, solo questa chiave apre la libreria. Stamparla e chiuderla in un luogo sicuro, lontano dal computer e dalle copie di sicurezza. Si mostra solo ora; se ne può creare una nuova in ogni momento.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>L’ho messa al sicuro</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>La chiave di recupero</translation>
    </message>
    <message>
        <source>Group {number}: {key}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Gruppo {number}: {key}</translation>
    </message>
    <message>
        <source>Save the sheet, to be printed</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Salva il foglio, da stampare</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Scrittura del foglio</translation>
    </message>
    <message>
        <source>Library {library}, made on {day}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Libreria {library}, creata il {day}</translation>
    </message>
    <message>
        <source>This key opens the library without a passphrase. Whoever has this sheet and the computer, or a backup, can see every photo.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Questa chiave apre la libreria senza passphrase. Chi ha questo foglio e il computer, o una copia di sicurezza, può vedere ogni foto.</translation>
    </message>
    <message>
        <source>Put this page into a sealed envelope and lock it away, apart from the computer and from the backups. Do not photograph it, and do not send it by e-mail.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Mettere questa pagina in una busta sigillata e chiuderla in un luogo sicuro, lontano dal computer e dalle copie di sicurezza. Non fotografarla e non inviarla per e-mail.</translation>
    </message>
    <message>
        <source>To use it, open the library, choose &lt;i&gt;Use the recovery key&lt;/i&gt;, and set a new passphrase.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Per usarla, aprire la libreria, scegliere &lt;i&gt;Usa la chiave di recupero&lt;/i&gt; e impostare una nuova passphrase.</translation>
    </message>
    <message>
        <source>Take the &amp;encryption off…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Togli la crittogra&amp;fia…</translation>
    </message>
    <message>
        <source>&amp;Encrypt this library…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Crittogra&amp;fa questa libreria…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>&amp;Blocca ora</translation>
    </message>
    <message>
        <source>&amp;Persons and access…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>&amp;Persone e accesso…</translation>
    </message>
    <message>
        <source>Four or five words that you make a picture of are easy to keep and hard to guess.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Quattro o cinque parole da cui formare un’immagine sono facili da ricordare e difficili da indovinare.</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters at least.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>
            <numerusform>Almeno ancora %n carattere.</numerusform>
            <numerusform>Almeno ancora %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess: add some words.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Facile da indovinare: aggiungere alcune parole.</translation>
    </message>
    <message>
        <source>Fair: one or two words more make it good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Discreta: una o due parole in più la rendono buona.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Buona.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Enter your PIN to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Inserire il PIN per continuare a proprio nome.</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Inserire la passphrase per continuare a proprio nome.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>PIN di {name}</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Usa il PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Cancella l’ultima cifra</translation>
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
        <translation>Cambi al secondo</translation>
    </message>
    <message>
        <source>Opacity of the later photo</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Opacità della foto più recente</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Opacità della mappa</translation>
    </message>
    <message>
        <source>Choose a second session on the timeline to compare with</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Scegliere sulla linea del tempo una seconda seduta da confrontare</translation>
    </message>
    <message>
        <source>There is only one photo of this view</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>C’è una sola foto di questa vista</translation>
    </message>
    <message>
        <source>The two photos are not aligned.</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Le due foto non sono allineate.</translation>
    </message>
    <message>
        <source>Not aligned: {reason}</source>
        <extracomment>viewer/banner.py</extracomment>
        <translation>Non allineata: {reason}</translation>
    </message>
    <message>
        <source>Working out the difference…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Calcolo della differenza…</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Allineamento delle foto…</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Non allineate</translation>
    </message>
    <message>
        <source>Loading the photo…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Caricamento della foto…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <extracomment>viewer/chrome.py</extracomment>
        <translation>Non confrontate</translation>
    </message>
    <message>
        <source>One photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Trasparenza</translation>
    </message>
    <message>
        <source>Difference map</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Mappa delle differenze</translation>
    </message>
    <message>
        <source>All sessions of this view</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Tutte le sedute di questa vista</translation>
    </message>
    <message>
        <source>Slider &amp;upright</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Tendina &amp;verticale</translation>
    </message>
    <message>
        <source>Slider le&amp;vel</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Tendina &amp;orizzontale</translation>
    </message>
    <message>
        <source>&amp;Turn the slider</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Gira &amp;la tendina</translation>
    </message>
    <message>
        <source>Sh&amp;ow the other photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Mostra l’altra &amp;foto</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Le&amp;nte</translation>
    </message>
    <message>
        <source>Loupe at &amp;2:1</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Lente a &amp;2:1</translation>
    </message>
    <message>
        <source>Show on the &amp;patient’s screen</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Mostra sullo schermo del pa&amp;ziente</translation>
    </message>
    <message>
        <source>Only the two photos, without a name, in a window of its own</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Solo le due foto, senza nome, in una finestra propria</translation>
    </message>
    <message>
        <source>For looking, not a measurement</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>Da guardare, non è una misura</translation>
    </message>
    <message>
        <source>Lightness of the skin, ΔL* (after − before)</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>Chiarezza della pelle, ΔL* (dopo − prima)</translation>
    </message>
    <message>
        <source>Divider between the two photos</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Linea tra le due foto</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to uncover the other photo</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Trascinare, o premere le frecce, per scoprire l’altra foto</translation>
    </message>
    <message>
        <source>Angle of the divider</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Angolo della linea</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to turn the divider; double-click sets it upright</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Trascinare, o premere le frecce, per girare la linea; il doppio clic la rimette verticale</translation>
    </message>
    <message>
        <source>not aligned</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>non allineata</translation>
    </message>
    <message>
        <source>Not aligned to the baseline. {reason}</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Non allineata al riferimento. {reason}</translation>
    </message>
    <message>
        <source>Aligning the photo…</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Allineamento della foto…</translation>
    </message>
    <message>
        <source>{date} · {zoom}:1</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>{date} · {zoom}:1</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Non ancora pronta</translation>
    </message>
    <message>
        <source>This skin is not aligned</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Questa pelle non è allineata</translation>
    </message>
    <message>
        <source>Choose a patient, then a session on the timeline.</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>Scegliere un paziente, poi una seduta sulla linea del tempo.</translation>
    </message>
    <message>
        <source>No photo to show</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>Nessuna foto da mostrare</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Singola</translation>
    </message>
    <message>
        <source>One photo; Space flips to the other</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Una foto; Spazio passa all’altra</translation>
    </message>
    <message>
        <source>Both photos, zoomed and moved in step</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Entrambe le foto, con zoom e spostamento sincronizzati</translation>
    </message>
    <message>
        <source>The aligned photo over the baseline, with a line to drag and turn</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La foto allineata sopra il riferimento, con una linea da trascinare e girare</translation>
    </message>
    <message>
        <source>The two photos in turn, in the same place; Space holds one</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Le due foto a turno, nello stesso posto; Spazio ne ferma una</translation>
    </message>
    <message>
        <source>The aligned photo shines over the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La foto allineata traspare sopra il riferimento</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>How much lighter or darker the skin is, in colours; for looking, not a measurement</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Quanto la pelle è più chiara o più scura, a colori; da guardare, non è una misura</translation>
    </message>
    <message>
        <source>All sessions of this view, aligned to the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Tutte le sedute di questa vista, allineate al riferimento</translation>
    </message>
    <message>
        <source>Outline the brown spots that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contorna le macchie brune misurate</translation>
    </message>
    <message>
        <source>Outline the red areas that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contorna le aree rosse misurate</translation>
    </message>
    <message>
        <source>Outline the lines that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contorna le linee misurate</translation>
    </message>
    <message>
        <source>Outline and name the regions</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contorna le regioni e ne mostra i nomi</translation>
    </message>
    <message>
        <source>Dim and hatch skin that could not be aligned safely: it is not compared</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Attenua e tratteggia la pelle che non si è potuta allineare con sicurezza: non si confronta</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Riduci (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Mostra la foto intera (0)</translation>
    </message>
    <message>
        <source>Fill the view with what is measured (F)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Riempi la vista con ciò che è misurato (F)</translation>
    </message>
    <message>
        <source>The same skin of both photos beside the pointer (L)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La stessa pelle di entrambe le foto accanto al puntatore (L)</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel (1)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Un pixel della foto per ogni pixel dello schermo (1)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Opacity of the overlays</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Opacità delle sovrapposizioni</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>ancora nulla è stato misurato</translation>
    </message>
    <message>
        <source>there is no alignment</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>non c’è allineamento</translation>
    </message>
    <message>
        <source>Drop your photos here</source>
        <extracomment>welcome.py</extracomment>
        <translation>Trascinare qui le foto</translation>
    </message>
    <message>
        <source>Photos of one patient or of several, from one session or many: mesophoto sorts them by date and by what is in them, and you check before anything is kept. The originals are never changed, and nothing leaves this computer.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Foto di uno o più pazienti, di una o molte sedute: mesophoto le ordina per data e per contenuto, e tutto si controlla prima di conservare qualcosa. Gli originali non vengono mai modificati, e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Scegli le foto…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>welcome.py</extracomment>
        <translation>Guarda la demo</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Apri una libreria…</translation>
    </message>
    <message>
        <source>Your library will live in {folder}</source>
        <extracomment>welcome.py</extracomment>
        <translation>La libreria sarà in {folder}</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ancora nessun paziente</translation>
    </message>
    <message>
        <source>Drop photos here, or a whole folder. You say whose they are before anything is kept.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Trascinare qui delle foto, o un’intera cartella. Si indica di chi sono prima di conservare qualcosa.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <extracomment>welcome.py</extracomment>
        <translation>Scegliere un paziente</translation>
    </message>
    <message>
        <source>Or drop photos here to import them.</source>
        <extracomment>welcome.py</extracomment>
        <translation>O trascinare qui delle foto per importarle.</translation>
    </message>
    <message>
        <source>No photos of {name} yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ancora nessuna foto di {name}</translation>
    </message>
    <message>
        <source>Drop photos here. The first session becomes the baseline that all others are compared with.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Trascinare qui delle foto. La prima seduta diventa il riferimento con cui si confrontano tutte le altre.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <extracomment>window.py</extracomment>
        <translation>{name}: fatto.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Annullato: {name}.</translation>
    </message>
    <message>
        <source>Redone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Ripristinato: {name}.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>photo</source>
        <extracomment>words</extracomment>
        <translation>foto</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <extracomment>words</extracomment>
        <translation>{0} foto</translation>
    </message>
    <message>
        <source>1 pair</source>
        <extracomment>words</extracomment>
        <translation>1 coppia</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>words</extracomment>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>words</extracomment>
        <translation>viso</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>words</extracomment>
        <translation>mano</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>words</extracomment>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>words</extracomment>
        <translation>destra</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>words</extracomment>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>words</extracomment>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>words</extracomment>
        <translation>dopo</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>words</extracomment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>texture</source>
        <extracomment>words</extracomment>
        <translation>grana</translation>
    </message>
    <message>
        <source>glasses</source>
        <extracomment>words</extracomment>
        <translation>occhiali</translation>
    </message>
    <message>
        <source>a mask</source>
        <extracomment>words</extracomment>
        <translation>una mascherina</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>words</extracomment>
        <translation>una mano</translation>
    </message>
    <message>
        <source>yellower</source>
        <extracomment>words</extracomment>
        <translation>più gialla</translation>
    </message>
    <message>
        <source>bluer</source>
        <extracomment>words</extracomment>
        <translation>più blu</translation>
    </message>
    <message>
        <source>greener</source>
        <extracomment>words</extracomment>
        <translation>più verde</translation>
    </message>
    <message>
        <source>face, 45°</source>
        <extracomment>words</extracomment>
        <translation>viso, 45°</translation>
    </message>
    <message>
        <source>close-up</source>
        <extracomment>words</extracomment>
        <translation>primo piano</translation>
    </message>
    <message>
        <source>face, frontal</source>
        <extracomment>words</extracomment>
        <translation>viso, frontale</translation>
    </message>
    <message>
        <source>face, profile</source>
        <extracomment>words</extracomment>
        <translation>viso, profilo</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>words</extracomment>
        <translation>La foto</translation>
    </message>
    <message>
        <source>simulating two patients of six sessions</source>
        <extracomment>words</extracomment>
        <translation>simulazione di due pazienti con sei sedute</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>words</extracomment>
        <translation>oggi</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>words</extracomment>
        <translation>nuova</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>words</extracomment>
        <translation>in crescita</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>words</extracomment>
        <translation>paziente</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>words</extracomment>
        <translation>seduta</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>words</extracomment>
        <translation>regione</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>words</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>spot</source>
        <extracomment>words</extracomment>
        <translation>macchia</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>words</extracomment>
        <translation>foto</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>words</extracomment>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>words</extracomment>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>words</extracomment>
        <translation>macchie</translation>
    </message>
    <message>
        <source>a beard</source>
        <extracomment>words</extracomment>
        <translation>una barba</translation>
    </message>
    <message>
        <source>hair or cloth</source>
        <extracomment>words</extracomment>
        <translation>capelli o tessuto</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>words</extracomment>
        <translation>ciclo</translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>words</extracomment>
        <translation>trattamento</translation>
    </message>
    <message>
        <source>a setting</source>
        <extracomment>words</extracomment>
        <translation>un’impostazione</translation>
    </message>
    <message>
        <source>originals</source>
        <extracomment>words</extracomment>
        <translation>originali</translation>
    </message>
    <message>
        <source>database</source>
        <extracomment>words</extracomment>
        <translation>database</translation>
    </message>
    <message>
        <source>cropped</source>
        <extracomment>words</extracomment>
        <translation>ritagliata</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>words</extracomment>
        <translation>gli occhi</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>words</extracomment>
        <translation>la bocca</translation>
    </message>
    <message>
        <source>eyes and mouth</source>
        <extracomment>words</extracomment>
        <translation>gli occhi e la bocca</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the after photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>la foto «{0}» è stata sfocata di {1} mm, per essere morbida come la foto «dopo», prima di confrontare grana e rughe</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the before photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>la foto «{0}» è stata sfocata di {1} mm, per essere morbida come la foto «prima», prima di confrontare grana e rughe</translation>
    </message>
    <message>
        <source>{0}: {1} of its texture is given up</source>
        <extracomment>records.py</extracomment>
        <translation>{0}: si perde il {1} della sua grana</translation>
    </message>
    <message>
        <source>grey card</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>cartoncino grigio</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>il riferimento</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>l’altra foto</translation>
    </message>
    <message>
        <source>the colour reference is over- or underexposed, outside or too small in {0}</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>il riferimento di colore è sovra- o sottoesposto, fuori dall’immagine o troppo piccolo ({0})</translation>
    </message>
    <message>
        <source>{0} is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} non è di colore grigio</translation>
    </message>
    <message>
        <source>{0} has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} ha un altro colore nelle due foto</translation>
    </message>
    <message>
        <source>the colour reference is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>il riferimento di colore non è grigio</translation>
    </message>
    <message>
        <source>the colour reference has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>il riferimento di colore ha un altro colore nelle due foto</translation>
    </message>
    <message>
        <source>parts of the colour reference differ by {0} ΔE00: something covers it</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>parti del riferimento di colore differiscono di {0} ΔE00: qualcosa lo copre</translation>
    </message>
    <message>
        <source>the colour chart is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la tavola colori è sfocata, lucida o troppo piccola</translation>
    </message>
    <message>
        <source>the colour chart is lit unevenly or lies partly in shade</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la tavola colori è illuminata in modo disuniforme o in parte in ombra</translation>
    </message>
    <message>
        <source>the patches of the colour chart differ from their published colours by {0} ΔE00 after correction</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>i campi della tavola colori differiscono di {0} ΔE00 dai colori pubblicati dopo la correzione</translation>
    </message>
    <message>
        <source>the card's grey patches are over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>i campi grigi del cartoncino sono sovra- o sottoesposti</translation>
    </message>
    <message>
        <source>the card is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>il cartoncino è sfocato, lucido o troppo piccolo</translation>
    </message>
    <message>
        <source>the card's grey patches differ in colour by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>i campi grigi del cartoncino differiscono nel colore di {0} ΔE00</translation>
    </message>
    <message>
        <source>the colour chart is over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la tavola colori è sovra- o sottoesposta</translation>
    </message>
    <message>
        <source>too few of its patches are well exposed in both photos</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>troppo pochi dei suoi campi sono ben esposti in entrambe le foto</translation>
    </message>
    <message>
        <source>its patches look different in the two photos by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>i suoi campi differiscono di {0} ΔE00 tra le due foto</translation>
    </message>
    <message>
        <source>use the same camera, lens and zoom: another one has other colours, sharpness and perspective</source>
        <extracomment>imaging/comparability/camera.py</extracomment>
        <translation>usare la stessa fotocamera, lo stesso obiettivo e lo stesso zoom: altri hanno colori, nitidezza e prospettiva diversi</translation>
    </message>
    <message>
        <source>second photo</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>seconda foto</translation>
    </message>
    <message>
        <source>the second photo is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la seconda foto è un JPEG di qualità {0}, che lascia blocchi simili alla pelle: usare il file originale della fotocamera o esportarlo con {1} o più</translation>
    </message>
    <message>
        <source>the baseline is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>il riferimento è un JPEG di qualità {0}, che lascia blocchi simili alla pelle: usare il file originale della fotocamera o esportarlo con {1} o più</translation>
    </message>
    <message>
        <source>the second photo is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la seconda foto è più morbida: mettere a fuoco la pelle, restare fermi, pulire l’obiettivo, non ridurla</translation>
    </message>
    <message>
        <source>the baseline is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>il riferimento è più morbido: mettere a fuoco la pelle, restare fermi, pulire l’obiettivo, non ridurlo</translation>
    </message>
    <message>
        <source>the second photo is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la seconda foto ha più rumore: usare più luce e un ISO più basso</translation>
    </message>
    <message>
        <source>the baseline is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>il riferimento ha più rumore: usare più luce e un ISO più basso</translation>
    </message>
    <message>
        <source>raised or knitted brows</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>sopracciglia alzate o aggrottate</translation>
    </message>
    <message>
        <source>narrowed eyes</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>occhi socchiusi</translation>
    </message>
    <message>
        <source>an open mouth</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>bocca aperta</translation>
    </message>
    <message>
        <source>pursed lips</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>labbra strette</translation>
    </message>
    <message>
        <source>a wrinkled nose</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>naso arricciato</translation>
    </message>
    <message>
        <source>the expression</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>l’espressione</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} nella seconda foto: in entrambe viso a riposo, labbra chiuse</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} nel riferimento: in entrambe viso a riposo, labbra chiuse</translation>
    </message>
    <message>
        <source>{0}, more than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, più che nel riferimento: mostrarne altrettanto</translation>
    </message>
    <message>
        <source>{0}, less than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, meno che nel riferimento: mostrarne altrettanto</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} nella seconda foto: in entrambe viso a riposo, labbra chiuse, a meno che la vista lo richieda: allora mostrarlo come nel riferimento</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} nel riferimento: in entrambe viso a riposo, labbra chiuse, a meno che la vista lo richieda: allora mostrarlo come nel riferimento</translation>
    </message>
    <message>
        <source>the eyes are closed in the baseline only: let the patient close them</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>gli occhi sono chiusi solo nel riferimento: farli chiudere al paziente</translation>
    </message>
    <message>
        <source>closed eyes in the second photo: let the patient look into the camera</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>occhi chiusi nella seconda foto: far guardare il paziente nella fotocamera</translation>
    </message>
    <message>
        <source>further back</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>più lontano</translation>
    </message>
    <message>
        <source>go about {0} % further back, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>allontanarsi di circa {0} %, con lo stesso obiettivo e zoom; non ritagliare</translation>
    </message>
    <message>
        <source>go about {0} % closer, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>avvicinarsi di circa {0} %, con lo stesso obiettivo e zoom; non ritagliare</translation>
    </message>
    <message>
        <source>{0} % of the subject is cut off by the picture's edge: show all of it</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>il {0} % del soggetto è tagliato dal bordo dell’immagine: mostrarlo tutto</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's right edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>il soggetto è più vicino al bordo destro dell’immagine: inquadrarlo come nel riferimento</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's left edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>il soggetto è più vicino al bordo sinistro dell’immagine: inquadrarlo come nel riferimento</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's bottom edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>il soggetto è più vicino al bordo inferiore dell’immagine: inquadrarlo come nel riferimento</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's top edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>il soggetto è più vicino al bordo superiore dell’immagine: inquadrarlo come nel riferimento</translation>
    </message>
    <message>
        <source>another person or place, as far as the skin tells: choose two photos of one patient and view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>un’altra persona o un’altra sede, per quanto dice la pelle: scegliere due foto di un paziente e di una vista</translation>
    </message>
    <message>
        <source>flip the second photo and import it again</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>capovolgere la seconda foto da destra a sinistra e importarla di nuovo</translation>
    </message>
    <message>
        <source>no face or hand was found in one of the photos: compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>in una delle foto non è stato trovato un viso o una mano: confrontare foto di una sola vista</translation>
    </message>
    <message>
        <source>compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>confrontare foto di una sola vista</translation>
    </message>
    <message>
        <source>the photos show a right and a left hand: compare photos of one hand</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>le foto mostrano una mano destra e una sinistra: confrontare foto della stessa mano</translation>
    </message>
    <message>
        <source>take the photo {0} EV darker, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>scattare la foto {0} EV più scura, con l’esposizione e il flash del riferimento</translation>
    </message>
    <message>
        <source>take the photo {0} EV brighter, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>scattare la foto {0} EV più chiara, con l’esposizione e il flash del riferimento</translation>
    </message>
    <message>
        <source>skin in the second photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la pelle nella seconda foto è sovra- o sottoesposta: correggere l’esposizione, evitare i riflessi</translation>
    </message>
    <message>
        <source>skin in the baseline photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la pelle nel riferimento è sovra- o sottoesposta: correggere l’esposizione, evitare i riflessi</translation>
    </message>
    <message>
        <source>the patient's left</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la sinistra del paziente</translation>
    </message>
    <message>
        <source>the patient's right</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la destra del paziente</translation>
    </message>
    <message>
        <source>the light comes more from the patient's left: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luce viene più dalla sinistra del paziente: disporre lampade, finestra e paziente come per il riferimento</translation>
    </message>
    <message>
        <source>the light comes more from the patient's right: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luce viene più dalla destra del paziente: disporre lampade, finestra e paziente come per il riferimento</translation>
    </message>
    <message>
        <source>the light comes more from below: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luce viene più dal basso: disporre lampade, finestra e paziente come per il riferimento</translation>
    </message>
    <message>
        <source>the light comes more from above: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luce viene più dall’alto: disporre lampade, finestra e paziente come per il riferimento</translation>
    </message>
    <message>
        <source>the second photo has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la seconda foto è senza colore: disattivare il bianco e nero della fotocamera</translation>
    </message>
    <message>
        <source>the baseline has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>il riferimento è senza colore: disattivare il bianco e nero della fotocamera</translation>
    </message>
    <message>
        <source>the second photo is {0}: fix the white balance and use the same lamps</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la seconda foto è {0}: fissare il bilanciamento del bianco e usare le stesse lampade</translation>
    </message>
    <message>
        <source>more magenta</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>più magenta</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the second photo: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>il {0} % della pelle è coperto nella seconda foto: legare i capelli, togliere gli occhiali, via le mani</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the baseline: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>il {0} % della pelle è coperto nel riferimento: legare i capelli, togliere gli occhiali, via le mani</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's left</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>girare un po’ il viso verso la sinistra del paziente</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's right</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>girare un po’ il viso verso la destra del paziente</translation>
    </message>
    <message>
        <source>raise the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>alzare un po’ il mento</translation>
    </message>
    <message>
        <source>lower the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>abbassare un po’ il mento</translation>
    </message>
    <message>
        <source>hold the head upright as in the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tenere la testa dritta come nel riferimento</translation>
    </message>
    <message>
        <source>hold the camera square to the skin, as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tenere la fotocamera perpendicolare alla pelle, come per il riferimento</translation>
    </message>
    <message>
        <source>hold the camera as upright as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tenere la fotocamera dritta come per il riferimento</translation>
    </message>
    <message>
        <source>the second photo lies on its side: turn the picture upright and import it again</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>la seconda foto è coricata su un lato: raddrizzarla e importarla di nuovo</translation>
    </message>
    <message>
        <source>the head is turned</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la testa è girata</translation>
    </message>
    <message>
        <source>the chin is raised or lowered</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>il mento è alzato o abbassato</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la testa è inclinata</translation>
    </message>
    <message>
        <source>the distance differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la distanza è diversa</translation>
    </message>
    <message>
        <source>the exposure differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>l’esposizione è diversa</translation>
    </message>
    <message>
        <source>light is lost in over- or underexposed skin</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>si perde luce nella pelle sovra- o sottoesposta</translation>
    </message>
    <message>
        <source>the light comes from elsewhere</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la luce viene da un’altra parte</translation>
    </message>
    <message>
        <source>the colour cast differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la dominante di colore è diversa</translation>
    </message>
    <message>
        <source>the sharpness differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la nitidezza è diversa</translation>
    </message>
    <message>
        <source>the noise differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>il rumore è diverso</translation>
    </message>
    <message>
        <source>the expression differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>l’espressione è diversa</translation>
    </message>
    <message>
        <source>a photo was compressed too much</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>una foto è stata compressa troppo</translation>
    </message>
    <message>
        <source>{0} faces found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} visi trovati; si misura il più grande</translation>
    </message>
    <message>
        <source>{0} hands found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} mani trovate; si misura la più grande</translation>
    </message>
    <message>
        <source>The palm may be what is seen, not the back of the hand</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>Forse si vede il palmo, non il dorso della mano</translation>
    </message>
    <message>
        <source>{0} is damaged or was not copied completely: copy it from the camera again</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0}: file danneggiato o copiato solo in parte; copiarlo di nuovo dalla fotocamera</translation>
    </message>
    <message>
        <source>{0} holds several pictures: export the one to measure on its own</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} contiene più immagini: esportare da sola quella da misurare</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels, more than the {2} that can be measured: export it smaller</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} ha {1} megapixel, più dei {2} che si possono misurare: esportare in formato più piccolo</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC or camera RAW</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, HEIC o RAW della fotocamera</translation>
    </message>
    <message>
        <source>The photo is gray: colour cannot be measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>La foto è in grigio: il colore non si può misurare</translation>
    </message>
    <message>
        <source>{0} is empty: copy it from the camera again</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} non contiene nulla: copiare di nuovo il file dalla fotocamera</translation>
    </message>
    <message>
        <source>{0} is a GIF, which holds too few colours to measure: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} è un GIF, che contiene troppo pochi colori per la misura: usare {1}</translation>
    </message>
    <message>
        <source>{0} is not a photo that can be read: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} non è una foto leggibile: usare {1}</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels: export it smaller</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} ha più di {1} megapixel: esportare in formato più piccolo</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted to sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>I colori di stampa (CMYK) sono stati convertiti in sRGB</translation>
    </message>
    <message>
        <source>{0} has {1} channels: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} ha {1} canali: esportare come normale RGB</translation>
    </message>
    <message>
        <source>{0} holds numbers of {1} bits: export it with 8 or 16</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} contiene numeri a {1} bit: esportare a 8 o 16</translation>
    </message>
    <message>
        <source>{0} holds colours in an unusual layout: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} contiene colori in una disposizione insolita: esportare come normale RGB</translation>
    </message>
    <message>
        <source>The file holds several pictures; its main one is measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Il file contiene più immagini; si misura la principale</translation>
    </message>
    <message>
        <source>The colours are of a wide space without a profile; they are taken as sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>I colori sono di uno spazio ampio senza profilo; si considerano sRGB</translation>
    </message>
    <message>
        <source>{0} has pixels of an unusual shape: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} ha pixel di forma insolita: esportare come TIFF a 16 bit</translation>
    </message>
    <message>
        <source>{0} is a camera RAW file that cannot be developed: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} è un RAW della fotocamera che non si può sviluppare: esportare come TIFF a 16 bit</translation>
    </message>
    <message>
        <source>The camera's notes in the file are damaged and were left out</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>Le note della fotocamera nel file sono danneggiate e sono state tralasciate</translation>
    </message>
    <message>
        <source>The capture time “{0}” cannot be read</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>L’ora dello scatto «{0}» non è leggibile</translation>
    </message>
    <message>
        <source>The capture time {0} is implausible: was the camera's clock set?</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>L’ora dello scatto {0} non è plausibile: l’orologio della fotocamera era regolato?</translation>
    </message>
    <message>
        <source>The colour profile is damaged; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Il profilo colore è danneggiato; i colori si considerano sRGB</translation>
    </message>
    <message>
        <source>The colour profile is made of tables; the photo is measured at 8 bits</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Il profilo colore è fatto di tabelle; la foto si misura a 8 bit</translation>
    </message>
    <message>
        <source>The colour profile is for {0}, not RGB; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Il profilo colore è per {0}, non per RGB; i colori si considerano sRGB</translation>
    </message>
    <message>
        <source>{0} needs more memory than a photo may take: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} richiede più memoria di quanta ne sia ammessa per una foto: esportare in formato più piccolo.</translation>
    </message>
    <message>
        <source>Pixels of type {0} are no photo: give uint8 (0–255) or uint16 (0–65535).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Pixel di tipo {0} non sono una foto: fornire uint8 (0–255) o uint16 (0–65535).</translation>
    </message>
    <message>
        <source>Pixels of shape {0} are no photo: give (height, width, 3).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Pixel di forma {0} non sono una foto: fornire (altezza, larghezza, 3).</translation>
    </message>
    <message>
        <source>The photo {0}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>La foto {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a photo.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} è una cartella, non una foto.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 GB: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} supera i 2 GB: esportare in formato più piccolo.</translation>
    </message>
    <message>
        <source>{0} was not found: has it been moved or renamed?</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0}: file non trovato; è stato spostato o rinominato?</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} non si può aprire: {1}.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on white</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Le parti trasparenti si mostrano su bianco</translation>
    </message>
    <message>
        <source>the back of the hand is outside the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>il dorso della mano è fuori dall’immagine</translation>
    </message>
    <message>
        <source>the back of the hand could not be told from what surrounds it</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>il dorso della mano non si è potuto distinguere da ciò che lo circonda</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>troppo piccola nell’immagine</translation>
    </message>
    <message>
        <source>The region is {0} pixels, but the photo is {1}: draw it on this photo.</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>La regione è di {0} pixel, ma la foto di {1}: disegnarla su questa foto.</translation>
    </message>
    <message>
        <source>it has fewer pixels than can be measured</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>ha meno pixel di quanti se ne possano misurare</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>fuori dall’immagine</translation>
    </message>
    <message>
        <source>turned away from the camera</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>rivolta via dalla fotocamera</translation>
    </message>
    <message>
        <source>too small in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>troppo piccola in questa immagine</translation>
    </message>
    <message>
        <source>mostly covered by {0}</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>coperta in gran parte da {0}</translation>
    </message>
    <message>
        <source>too little of it is bare skin in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>troppo poca pelle scoperta in questa immagine</translation>
    </message>
    <message>
        <source>the second photo is mirrored, as some selfie cameras do; flip it and import it again</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la seconda foto è specchiata, come fanno alcune fotocamere per selfie; capovolgerla da destra a sinistra e importarla di nuovo</translation>
    </message>
    <message>
        <source>neither a face, nor a hand, nor enough common detail was found in both photos; set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>in entrambe le foto non si sono trovati né un viso, né una mano, né abbastanza dettagli comuni; impostare a mano i punti corrispondenti</translation>
    </message>
    <message>
        <source>the skin of the two photos does not match: another person, another place, or too blurred or dark to tell; choose photos of the same place, or set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la pelle delle due foto non corrisponde: un’altra persona, un’altra sede, o foto troppo sfocate o scure per dirlo; scegliere foto della stessa sede o impostare a mano i punti corrispondenti</translation>
    </message>
    <message>
        <source>the first photo shows a {0}, the second a {1}; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>soggetto della prima foto: {0}, della seconda: {1}; confrontare foto di una sola vista</translation>
    </message>
    <message>
        <source>the first photo shows a {0} hand, the second a {1} one</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la prima foto mostra la mano {0}, la seconda la mano {1}</translation>
    </message>
    <message>
        <source>the face is too small in one of the photos to tell whose it is; come closer</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>il viso è troppo piccolo in una delle foto per dire di chi è; avvicinarsi</translation>
    </message>
    <message>
        <source>the head is turned {0}° further in one of the photos; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la testa è girata di {0}° in più in una delle foto; confrontare foto di una sola vista</translation>
    </message>
    <message>
        <source>Aligning by hand takes at least two matching points, as many in both photos.</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>L’allineamento a mano richiede almeno due punti corrispondenti, altrettanti in entrambe le foto.</translation>
    </message>
    <message>
        <source>The two points of the scale coincide: mark the two ends of a known length.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>I due punti della scala coincidono: segnare i due estremi di una lunghezza nota.</translation>
    </message>
    <message>
        <source>The scales of the two photos contradict each other by {0}: check the scale that was set, or the distance and lens of the second photo.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Le scale delle due foto si contraddicono di {0}: controllare la scala impostata, o la distanza e l’obiettivo della seconda foto.</translation>
    </message>
    <message>
        <source>A scale of {0} pixels per millimetre is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Una scala di {0} pixel per millimetro è impossibile: indicare un numero maggiore di 0.</translation>
    </message>
    <message>
        <source>A length of {0} mm is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Una lunghezza di {0} mm è impossibile: indicare un numero maggiore di 0.</translation>
    </message>
    <message>
        <source>the outline is too small</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>il contorno è troppo piccolo</translation>
    </message>
    <message>
        <source>there is too little skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>intorno c’è troppo poca pelle</translation>
    </message>
    <message>
        <source>no colour stands out from the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>nessun colore risalta sulla pelle intorno</translation>
    </message>
    <message>
        <source>its edge is lost in the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>il bordo si perde nella pelle intorno</translation>
    </message>
    <message>
        <source>without a scale in millimetres {0} cannot be measured</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>senza una scala in millimetri non si può misurare: {0}</translation>
    </message>
    <message>
        <source>{0} px/mm do not show {1}: {2} are needed</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>{0} px/mm non bastano per mostrare {1}: ne servono {2}</translation>
    </message>
    <message>
        <source>the photo has {0} px/mm; spots need {1}</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la foto ha {0} px/mm; per le macchie ne servono {1}</translation>
    </message>
    <message>
        <source>too little skin</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>troppo poca pelle</translation>
    </message>
    <message>
        <source>the photo has no colour: blood cannot be told from pigment</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la foto è senza colore: il sangue non si distingue dal pigmento</translation>
    </message>
    <message>
        <source>too little skin in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>troppo poca pelle nella regione</translation>
    </message>
    <message>
        <source>the photo has no scale in millimetres</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la foto non ha una scala in millimetri</translation>
    </message>
    <message>
        <source>no spot in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>nessuna macchia nella regione</translation>
    </message>
    <message>
        <source>gloss hides the colour of the region</source>
        <extracomment>metrics/redness/index.py</extracomment>
        <translation>i riflessi nascondono il colore della regione</translation>
    </message>
    <message>
        <source>too little skin that is neither over- nor underexposed</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>troppo poca pelle né sovra- né sottoesposta</translation>
    </message>
    <message>
        <source>the photo has no colour</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>la foto è senza colore</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost in the region</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>sovra- o sottoesposta: il colore si perde nella regione</translation>
    </message>
    <message>
        <source>without a scale there is no size in millimetres</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>senza una scala non c’è una dimensione in millimetri</translation>
    </message>
    <message>
        <source>too little bare skin lies around it to tell its colour from</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>intorno c’è troppo poca pelle scoperta per dirne il colore</translation>
    </message>
    <message>
        <source>the light is clipped there: its colour cannot be told</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>lì la luce è tagliata: il colore non si può stabilire</translation>
    </message>
    <message>
        <source>so small a spot loses its colour in this kind of JPEG</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>una macchia così piccola perde il colore in questo tipo di JPEG</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>il contorno non racchiude nulla</translation>
    </message>
    <message>
        <source>over- or underexposed: texture is lost</source>
        <extracomment>metrics/texture.py</extracomment>
        <translation>sovra- o sottoesposta: la grana si perde</translation>
    </message>
    <message>
        <source>patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>chiazze di tono</translation>
    </message>
    <message>
        <source>the region is smaller than patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>la regione è più piccola delle chiazze di tono</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>sovra- o sottoesposta: il colore si perde</translation>
    </message>
    <message>
        <source>fine lines</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>linee sottili</translation>
    </message>
    <message>
        <source>overexposed: lines are lost</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>sovraesposta: le linee si perdono</translation>
    </message>
    <message>
        <source>the other photo has no usable colour reference of this kind</source>
        <extracomment>assessment/colours.py</extracomment>
        <translation>l’altra foto non ha un riferimento di colore utilizzabile di questo tipo</translation>
    </message>
    <message>
        <source>{0} is no part of a face: use one of {1}.</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>{0} non è una parte del viso: usare una di {1}.</translation>
    </message>
    <message>
        <source>both are the same photo, so nothing can have changed: choose another one</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>è due volte la stessa foto, quindi nulla può essere cambiato: sceglierne un’altra</translation>
    </message>
    <message>
        <source>only {0} of it could be matched in both photos</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>solo il {0} si è potuto ritrovare in entrambe le foto</translation>
    </message>
    <message>
        <source>a spot here changed too much to be measured: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>una macchia qui è cambiata troppo per essere misurata: farla esaminare</translation>
    </message>
    <message>
        <source>spot {0} is new: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>la macchia {0} è nuova: farla esaminare</translation>
    </message>
    <message>
        <source>spot {0} is growing: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>la macchia {0} è in crescita: farla esaminare</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>{0} e altre {1}</translation>
    </message>
    <message>
        <source>spots {0} are new or growing: have them examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>macchie {0} nuove o in crescita: farle esaminare</translation>
    </message>
    <message>
        <source>no face or back of a hand was found; draw a region, or measure the whole photo</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>non è stato trovato un viso o il dorso di una mano; disegnare una regione o misurare la foto intera</translation>
    </message>
    <message>
        <source>this view has no regions of its own; draw the one to be measured on the baseline</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>questa vista non ha regioni proprie; disegnare sul riferimento quella da misurare</translation>
    </message>
    <message>
        <source>"{0}" is not a region that can be asked for; use "whole" or a mask.</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>«{0}» non è una regione che si possa chiedere; usare "whole" o una maschera.</translation>
    </message>
    <message>
        <source>repeat shots</source>
        <extracomment>assessment/noise.py</extracomment>
        <translation>foto ripetute</translation>
    </message>
    <message>
        <source>There is no photo {0} in a series of {1} to be its baseline.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>In una serie di {1} non c’è una foto {0} da usare come riferimento.</translation>
    </message>
    <message>
        <source>There are {0} times for {1} photos: give one for each.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>Ci sono {0} tempi per {1} foto: indicarne uno per ciascuna.</translation>
    </message>
    <message>
        <source>{0} px/mm is not a plausible scale; give pixels per millimetre of skin.</source>
        <extracomment>assessment/subject.py</extracomment>
        <translation>{0} px/mm non è una scala plausibile; indicare i pixel per millimetro di pelle.</translation>
    </message>
    <message>
        <source>one photo is so much softer that {0} of the other's texture cannot be compared</source>
        <extracomment>assessment/surface.py</extracomment>
        <translation>una foto è tanto più morbida che il {0} della grana dell’altra non si può confrontare</translation>
    </message>
    <message>
        <source>a trend takes {0} sessions</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>per una tendenza servono {0} sedute</translation>
    </message>
    <message>
        <source>the days of the photos are not known</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>i giorni delle foto non sono noti</translation>
    </message>
    <message>
        <source>how much this varies between repeat shots is not known here</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>qui non si sa quanto questo valore varia tra foto ripetute</translation>
    </message>
    <message>
        <source>without a colour reference in the photos another white balance would look the same</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>senza un riferimento di colore nelle foto, un altro bilanciamento del bianco apparirebbe uguale</translation>
    </message>
    <message>
        <source>larger than repeat-shot noise</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>supera il rumore delle foto ripetute</translation>
    </message>
    <message>
        <source>real: larger than untreated skin varies by from day to day</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>reale: supera la variazione da un giorno all’altro della pelle non trattata</translation>
    </message>
    <message>
        <source>larger than its own noise, but among {0} comparisons chance gives as much</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>supera il proprio rumore, ma tra {0} confronti il caso dà altrettanto</translation>
    </message>
    <message>
        <source>{0}; in itself neither better nor worse</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>{0}; di per sé né meglio né peggio</translation>
    </message>
    <message>
        <source>a new or growing spot: have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>una macchia nuova o in crescita: farla esaminare</translation>
    </message>
    <message>
        <source>not measured in the other photo</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>non misurata nell’altra foto</translation>
    </message>
    <message>
        <source>have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>farla esaminare</translation>
    </message>
    <message>
        <source>have them examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>farle esaminare</translation>
    </message>
    <message>
        <source>the line is missing</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la riga manca</translation>
    </message>
    <message>
        <source>the line does not follow from the one before</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la riga non segue da quella precedente</translation>
    </message>
    <message>
        <source>the line was changed</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la riga è stata modificata</translation>
    </message>
    <message>
        <source>the line is not the one that a backup holds</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la riga non è quella contenuta in una copia di sicurezza</translation>
    </message>
    <message>
        <source>lines that a backup holds were cut off</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>righe contenute in una copia di sicurezza sono state tagliate</translation>
    </message>
    <message>
        <source>backup {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>copia di sicurezza {0} di {1}</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>il suo elenco di file è danneggiato</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>il suo database è danneggiato</translation>
    </message>
    <message>
        <source>{0} of its originals are missing or damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>{0} dei suoi originali mancano o sono danneggiati</translation>
    </message>
    <message>
        <source>original {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>originale {0} di {1}</translation>
    </message>
    <message>
        <source>There are no backups in {name0}: choose the folder they were made in.</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>Non ci sono copie di sicurezza in {name0}: scegliere la cartella in cui sono state fatte.</translation>
    </message>
    <message>
        <source>{name0} is encrypted.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} è crittografata.</translation>
    </message>
    <message>
        <source>{name0} has no backups of this library: connect its disk.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} non contiene copie di sicurezza di questa libreria: collegare il disco giusto.</translation>
    </message>
    <message>
        <source>The backup of {0} is damaged.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>La copia di sicurezza del {0} è danneggiata.</translation>
    </message>
    <message>
        <source>{name0} is inside the library: choose a folder for backups on another disk.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0} è dentro la libreria: scegliere una cartella per le copie di sicurezza su un altro disco.</translation>
    </message>
    <message>
        <source>database, page by page</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>database, pagina per pagina</translation>
    </message>
    <message>
        <source>{name0} was not backed up, because its database is damaged ({1}): verify the library and restore its newest good backup.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0}: nessuna copia di sicurezza fatta, perché il database è danneggiato ({1}); verificare la libreria e ripristinare l’ultima copia di sicurezza buona.</translation>
    </message>
    <message>
        <source>{0} is damaged: choose another folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0}: dati danneggiati; scegliere un’altra cartella per le copie di sicurezza.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to use it.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0}: scritto da un mesophoto più recente; per usarlo, aggiornare mesophoto.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or empty folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} non è una cartella vuota: scegliere per le copie di sicurezza una cartella nuova o vuota.</translation>
    </message>
    <message>
        <source>{name0} holds backups of another library: choose another folder for this one's.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} contiene copie di sicurezza di un’altra libreria: scegliere un’altra cartella per quelle di questa.</translation>
    </message>
    <message>
        <source>Another program is working on the backups in {name0}: try again when it is done.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>Un altro programma lavora alle copie di sicurezza in {name0}: riprovare quando ha finito.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged: use another one.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>La copia di sicurezza del {0} in {name1} è danneggiata: usarne un’altra.</translation>
    </message>
    <message>
        <source>{0} is damaged: it must be put right before anything is restored.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0}: dati danneggiati, da sistemare prima di ripristinare qualcosa.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder to restore into.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{name0} non è una cartella vuota: scegliere una cartella nuova o vuota in cui ripristinare.</translation>
    </message>
    <message>
        <source>There is no backup {0} in {name1}: list them to choose one.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>Non c’è una copia di sicurezza {0} in {name1}: aprire l’elenco per sceglierne una.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>La copia di sicurezza del {0} in {name1} è danneggiata</translation>
    </message>
    <message>
        <source>{0}, and so are the others: look for another folder with backups.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0}, e così le altre: cercare un’altra cartella con copie di sicurezza.</translation>
    </message>
    <message>
        <source>{0}: restore the one of {1} ({2}) instead.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0}: ripristinare invece quella del {1} ({2}).</translation>
    </message>
    <message>
        <source>There is no such treatment in this library.</source>
        <extracomment>library/clinical_questions.py</extracomment>
        <translation>In questa libreria non c’è un tale trattamento.</translation>
    </message>
    <message>
        <source>{name0} is encrypted already.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} è già crittografata.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} non è crittografata.</translation>
    </message>
    <message>
        <source>The original {0}… is not what came in: restore it from a backup.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>L’originale {0}… non è quello entrato: ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>The disk with {name0} has not enough room: free {1} GB and try again.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Il disco con {name0} non ha spazio a sufficienza: liberare {1} GB e riprovare.</translation>
    </message>
    <message>
        <source>photo {0} of {1}</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>foto {0} di {1}</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>il database</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Crittografia della libreria</translation>
    </message>
    <message>
        <source>Take the encryption off the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Rimozione della crittografia dalla libreria</translation>
    </message>
    <message>
        <source>{name0} was not changed: its database is damaged.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} non è stata modificata: il suo database è danneggiato.</translation>
    </message>
    <message>
        <source>{0} Or else {1}</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0} Oppure {1}</translation>
    </message>
    <message>
        <source>{0} is damaged, since it is not as it was written: restore a backup.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0}: dati danneggiati, non come erano stati scritti; ripristinare una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{name0} was written by an older mesophoto: open it for writing once, which brings it up to date.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{name0}: scritto da un mesophoto meno recente; aprire una volta in scrittura per aggiornarlo.</translation>
    </message>
    <message>
        <source>The disk with {0} is full: free some space and try again. Nothing was lost.</source>
        <extracomment>library/database.py</extracomment>
        <translation>Il disco con {0} è pieno: liberare spazio e riprovare. Nulla è andato perso.</translation>
    </message>
    <message>
        <source>{0} is in use by another program: close it there and try again.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} è in uso da un altro programma: chiudere là e riprovare.</translation>
    </message>
    <message>
        <source>{0} may not be written to: check its permissions, or whether the disk is read-only.</source>
        <extracomment>library/database.py</extracomment>
        <translation>Non è permesso scrivere in {0}: controllare i permessi, o se il disco è in sola lettura.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: check that its disk is connected, readable and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} non si può aprire: controllare che il disco sia collegato, leggibile e non pieno.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written: check that its disk is connected and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} non si può leggere o scrivere: controllare che il disco sia collegato e non pieno.</translation>
    </message>
    <message>
        <source>{0} is not a mesophoto library, or it is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} non è una libreria mesophoto, o è danneggiata: ripristinarla da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{0} is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0}: dati danneggiati; ripristinarli da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>row {0} of {1} refers to a row of {2} that is missing</source>
        <extracomment>library/database.py</extracomment>
        <translation>la riga {0} di {1} rimanda a una riga di {2} che manca</translation>
    </message>
    <message>
        <source>Already held: {name0}, session of {1}</source>
        <extracomment>library/entities.py</extracomment>
        <translation>Già presente: {name0}, seduta del {1}</translation>
    </message>
    <message>
        <source>{0}, in the bin.</source>
        <extracomment>library/entities.py</extracomment>
        <translation>{0}, nel cestino.</translation>
    </message>
    <message>
        <source>This patient is no longer in the library.</source>
        <extracomment>library/erase.py</extracomment>
        <translation>Questo paziente non è più nella libreria.</translation>
    </message>
    <message>
        <source>pictures made of them</source>
        <extracomment>library/erase.py</extracomment>
        <translation>immagini derivate</translation>
    </message>
    <message>
        <source>out of reach</source>
        <extracomment>library/erase.py</extracomment>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>partly damaged</source>
        <extracomment>library/erase.py</extracomment>
        <translation>in parte danneggiata</translation>
    </message>
    <message>
        <source>The library is being read, so what was erased may still stand in its log: close it in other programs and open it again; the erasing then goes on by itself.</source>
        <extracomment>library/erase_rows.py</extracomment>
        <translation>La libreria è in lettura, perciò ciò che è stato eliminato può essere ancora nel suo log: chiuderla negli altri programmi e riaprirla; l’eliminazione prosegue poi da sola.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}): check that the disk is connected.</source>
        <extracomment>library/files.py</extracomment>
        <translation>{0} non si può leggere o scrivere ({1}): controllare che il disco sia collegato.</translation>
    </message>
    <message>
        <source>{name0} is damaged: restore its newest good backup, of {1}, from {name2}.</source>
        <extracomment>library/known_backups.py</extracomment>
        <translation>{name0}: dati danneggiati; ripristinare l’ultima copia di sicurezza buona, del {1}, da {name2}.</translation>
    </message>
    <message>
        <source>{name0} still holds copies of photos from before it was changed, and they cannot be removed ({1}): close other programs that use them and open the library again.</source>
        <extracomment>library/leftovers.py</extracomment>
        <translation>{name0} contiene ancora copie di foto di prima della modifica, che non si possono togliere ({1}): chiudere gli altri programmi che le usano e riaprire la libreria.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder for a library.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} non è una cartella vuota: scegliere una cartella nuova o vuota per la libreria.</translation>
    </message>
    <message>
        <source>There is no folder {name0}: check that its disk is connected.</source>
        <extracomment>library/library.py</extracomment>
        <translation>La cartella {name0} non c’è: controllare che il disco sia collegato.</translation>
    </message>
    <message>
        <source>{name0} was not made to its end: delete the folder and make it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} non è stata creata fino in fondo: eliminare la cartella e ricrearla.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing to change something.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} è aperta in sola lettura: per modificare qualcosa, aprirla in scrittura.</translation>
    </message>
    <message>
        <source>{name0} is from before the library was encrypted anew: its key is gone.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} è di prima dell’ultima crittografia della libreria: la sua chiave non c’è più.</translation>
    </message>
    <message>
        <source>{name0} was closed: open it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} è stata chiusa: riaprirla.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto (its form is {1}, this program knows {2}): update mesophoto to open it.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0}: scritto da un mesophoto più recente (la sua forma è {1}, questo programma conosce la {2}); per aprirlo, aggiornare mesophoto.</translation>
    </message>
    <message>
        <source>{name0} is a database of another program, not a mesophoto library.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0} è un database di un altro programma, non una libreria mesophoto.</translation>
    </message>
    <message>
        <source>{name0} is protected: enter your passphrase to open it.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} è protetta: per aprirla, inserire la propria passphrase.</translation>
    </message>
    <message>
        <source>{name0} is missing: restore it from a backup.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} manca: ripristinare da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{name0} is not a mesophoto library: it has no {name1}.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} non è una libreria mesophoto: non contiene {name1}.</translation>
    </message>
    <message>
        <source>The access of the person with this passphrase has ended.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>L’accesso della persona con questa passphrase è terminato.</translation>
    </message>
    <message>
        <source>The original {0}… is missing from the library: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>L’originale {0}… manca nella libreria: ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>The original {0}… was damaged on the disk: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>L’originale {0}… è stato danneggiato sul disco: ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{name0} needs a passphrase of their own to open this library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} deve avere una propria passphrase per aprire questa libreria.</translation>
    </message>
    <message>
        <source>Only an encrypted library has passphrases.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Solo una libreria crittografata ha passphrase.</translation>
    </message>
    <message>
        <source>Add person {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Aggiunta della persona {name0}</translation>
    </message>
    <message>
        <source>Change role of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Modifica del ruolo di {name0}</translation>
    </message>
    <message>
        <source>You cannot end your own access: ask another practitioner to do it.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Non si può terminare il proprio accesso: chiederlo a un altro professionista.</translation>
    </message>
    <message>
        <source>End access of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Fine dell’accesso di {name0}</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Cambio della passphrase</translation>
    </message>
    <message>
        <source>Set passphrase of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Impostazione della passphrase di {name0}</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Creazione di una chiave di recupero</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Cambio del PIN</translation>
    </message>
    <message>
        <source>Enter the PIN or the passphrase of {name0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Inserire il PIN o la passphrase di {name0}.</translation>
    </message>
    <message>
        <source>{0} has no PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{0} non ha un PIN</translation>
    </message>
    <message>
        <source>{0} was given too many wrong PINs</source>
        <extracomment>library/persons.py</extracomment>
        <translation>troppi PIN errati per {0}</translation>
    </message>
    <message>
        <source>{name0} has no PIN: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} non ha un PIN: inserire la passphrase.</translation>
    </message>
    <message>
        <source>{name0} was given too many wrong PINs: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0}: troppi PIN errati; inserire la passphrase.</translation>
    </message>
    <message>
        <source>enter the passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>inserire la passphrase</translation>
    </message>
    <message>
        <source>1 try is left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>resta 1 tentativo</translation>
    </message>
    <message>
        <source>{0} tries are left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>restano {0} tentativi</translation>
    </message>
    <message>
        <source>This PIN is wrong: {0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Questo PIN è errato: {0}.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted: encrypt it first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} non è crittografata: prima crittografarla.</translation>
    </message>
    <message>
        <source>This person has no access to the library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Questa persona non ha accesso alla libreria.</translation>
    </message>
    <message>
        <source>Somebody has to stay a practitioner: give another person that role first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Deve restare almeno un professionista: prima dare questo ruolo a un’altra persona.</translation>
    </message>
    <message>
        <source>This {0} is no longer in the library.</source>
        <extracomment>library/questions.py</extracomment>
        <translation>Questo elemento non è più nella libreria ({0}).</translation>
    </message>
    <message>
        <source>change the clinic's settings</source>
        <extracomment>library/roles.py</extracomment>
        <translation>modificare le impostazioni dello studio</translation>
    </message>
    <message>
        <source>erase patients for good</source>
        <extracomment>library/roles.py</extracomment>
        <translation>eliminare definitivamente i pazienti</translation>
    </message>
    <message>
        <source>take a consent out of the record</source>
        <extracomment>library/roles.py</extracomment>
        <translation>eliminare un consenso dalla cartella del paziente</translation>
    </message>
    <message>
        <source>add persons</source>
        <extracomment>library/roles.py</extracomment>
        <translation>aggiungere persone</translation>
    </message>
    <message>
        <source>change other persons' access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>modificare l’accesso di altre persone</translation>
    </message>
    <message>
        <source>end a person's access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>terminare l’accesso di una persona</translation>
    </message>
    <message>
        <source>make a new recovery key</source>
        <extracomment>library/roles.py</extracomment>
        <translation>creare una nuova chiave di recupero</translation>
    </message>
    <message>
        <source>encrypt the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>crittografare la libreria</translation>
    </message>
    <message>
        <source>take the encryption off the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>togliere la crittografia dalla libreria</translation>
    </message>
    <message>
        <source>You may look at this library, but change nothing: ask a practitioner.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>È possibile guardare questa libreria, ma non modificare nulla: rivolgersi a un professionista.</translation>
    </message>
    <message>
        <source>Only a practitioner may {0}: ask one to do it.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Solo un professionista può {0}: rivolgersi a uno di loro.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the same entry was changed elsewhere since.</source>
        <extracomment>library/transaction.py</extracomment>
        <translation>Non si può più annullare: la stessa voce nel frattempo è stata modificata altrove.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is missing, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>La chiave {0}/{1} manca, perciò le foto di questo paziente non si possono leggere: rimetterla da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is damaged, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>La chiave {0}/{1} è danneggiata, perciò le foto di questo paziente non si possono leggere: rimetterla da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>A PIN has {0} to {1} digits.</source>
        <extracomment>library/vault/pins.py</extracomment>
        <translation>Un PIN ha da {0} a {1} cifre.</translation>
    </message>
    <message>
        <source>An encrypted file was changed since it was written: restore it from a backup.</source>
        <extracomment>library/vault/sealed_file.py</extracomment>
        <translation>Un file crittografato è stato modificato dopo la scrittura: ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take {0} characters or more, best some words.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Questa passphrase è troppo breve: usare {0} caratteri o più, meglio alcune parole.</translation>
    </message>
    <message>
        <source>A recovery key has {0} groups of {1} characters: type all of it.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Una chiave di recupero ha {0} gruppi di {1} caratteri: scriverla tutta.</translation>
    </message>
    <message>
        <source>Group {0} of the recovery key is mistyped: compare it again.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Il gruppo {0} della chiave di recupero contiene un errore: confrontarlo di nuovo.</translation>
    </message>
    <message>
        <source>{0} MB of memory</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{0} MB di memoria</translation>
    </message>
    <message>
        <source>Checking the passphrase takes {0}: close other programs.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>La verifica della passphrase richiede {0}: chiudere altri programmi.</translation>
    </message>
    <message>
        <source>{name0} is damaged: put it back from a backup.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0}: dati danneggiati; rimetterli da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to open it.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0}: scritto da un mesophoto più recente; per aprirlo, aggiornare mesophoto.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>La chiave dell’originale {0}… è danneggiata.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged: restore it from a backup.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>La chiave dell’originale {0}… è danneggiata: ripristinarla da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>This recovery key is not this library's, or a newer one took its place.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Questa chiave di recupero non è di questa libreria, o una più recente l’ha sostituita.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here: check the keyboard and type it again.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Questa passphrase qui non apre nulla: controllare la tastiera e riscriverla.</translation>
    </message>
    <message>
        <source>the list of originals cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>l’elenco degli originali non si può leggere</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <extracomment>library/verify.py</extracomment>
        <translation>non si può leggere ({0})</translation>
    </message>
    <message>
        <source>the list of its checksums, {name0}, is not as it was written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>l’elenco delle sue somme di controllo, {name0}, non è come era stato scritto</translation>
    </message>
    <message>
        <source>pages {0}, … of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>le pagine {0}, … di {1} non sono come erano state scritte</translation>
    </message>
    <message>
        <source>pages {0} of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>le pagine {0} di {1} non sono come erano state scritte</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk: {1}; {2}.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0}, danno sul disco: {1}; {2}.</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <extracomment>library/verify.py</extracomment>
        <translation>ripristinare da una copia di sicurezza</translation>
    </message>
    <message>
        <source>restore its newest good backup, of {0}, from {name1}</source>
        <extracomment>library/verify.py</extracomment>
        <translation>ripristinare l’ultima copia di sicurezza buona, del {0}, da {name1}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>The audit is not as it was written from line {0} on: {1}; keep this library and its backups as they are, and ask who had access to it.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>Il registro delle attività non è come era stato scritto dalla riga {0} in poi: {1}; conservare questa libreria e le sue copie di sicurezza come sono, e chiedere chi vi ha avuto accesso.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} manca</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0}: danno sul disco</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, seduta del {1}: l’originale di {name2} manca; ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, seduta del {1}: l’originale di {name2} è stato danneggiato sul disco; ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>The original {name0} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>L’originale {name0} manca; ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>The original {name0} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>L’originale {name0} è stato danneggiato sul disco; ripristinarlo da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>by another program</source>
        <extracomment>library/writer.py</extracomment>
        <translation>da un altro programma</translation>
    </message>
    <message>
        <source>by {name0} on {name1} since {2}</source>
        <extracomment>library/writer.py</extracomment>
        <translation>da {name0} su {name1} dal {2}</translation>
    </message>
    <message>
        <source>{name0} is in use {1}: close it there, or open it here for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>{name0} è in uso {1}: chiuderla là o aprirla qui in sola lettura.</translation>
    </message>
    <message>
        <source>The disk with {name0} cannot keep a second program from writing: move the library to another disk, or open it for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>Il disco con {name0} non può impedire a un secondo programma di scrivere: spostare la libreria su un altro disco o aprirla in sola lettura.</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <extracomment>library/writer.py</extracomment>
        <translation>un utente sconosciuto</translation>
    </message>
    <message>
        <source>the colour chart in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la tavola colori nella foto</translation>
    </message>
    <message>
        <source>the printed card in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>il cartoncino stampato nella foto</translation>
    </message>
    <message>
        <source>the grey card that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>il cartoncino grigio segnato</translation>
    </message>
    <message>
        <source>the background that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>lo sfondo segnato</translation>
    </message>
    <message>
        <source>the untreated skin that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la pelle non trattata segnata</translation>
    </message>
    <message>
        <source>No colour reference: absolute colours are uncalibrated, and redness is compared only against the skin around each region.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Nessun riferimento di colore: i colori assoluti non sono calibrati, e il rossore si confronta solo con la pelle intorno a ogni regione.</translation>
    </message>
    <message>
        <source>{0} is not used: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>{0} non è in uso: {1}.</translation>
    </message>
    <message>
        <source>Colours are kept as they are at {0}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>I colori restano come sono rispetto a: {0}.</translation>
    </message>
    <message>
        <source>{0} ΔE00 left at the median of {1} patches</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>restano {0} ΔE00 sulla mediana di {1} campi</translation>
    </message>
    <message>
        <source>Colours are calibrated by {0}: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>I colori sono calibrati con {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} coppie</translation>
    </message>
    <message>
        <source>{0} people</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} persone</translation>
    </message>
    <message>
        <source>{0} of {1} of {2}</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} di {1} di {2}</translation>
    </message>
    <message>
        <source>photo 1 of {0}</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>foto 1 di {0}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>nulla da misurare</translation>
    </message>
    <message>
        <source>{name0} was not measured: the system ended the measuring process {1} times, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>{name0}: foto non misurata; il sistema ha terminato il processo di misura {1} volte, forse per mancanza di memoria. Chiudere altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>No folder for backups is set: choose one, best on another disk.</source>
        <extracomment>workflows/backups.py</extracomment>
        <translation>Non è impostata una cartella per le copie di sicurezza: sceglierne una, meglio su un altro disco.</translation>
    </message>
    <message>
        <source>{0} is there already: go on with it by --resume, or choose another by --out.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{0} esiste già: continuare con --resume o sceglierne un altro con --out.</translation>
    </message>
    <message>
        <source>{name0} is not a folder: name the one with the photos.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{name0} non è una cartella: indicare quella con le foto.</translation>
    </message>
    <message>
        <source>There are no photos in {name0}.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>Non ci sono foto in {name0}.</translation>
    </message>
    <message>
        <source>photos measured before</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>foto misurate in precedenza</translation>
    </message>
    <message>
        <source>A worker measures by {0}, this program by {1}: install the same mesophoto on all, and run again with --resume.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>Un processo di lavoro misura con {0}, questo programma con {1}: installare lo stesso mesophoto ovunque e ripetere con --resume.</translation>
    </message>
    <message>
        <source>{name0} cannot be read ({1}).</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} non si può leggere ({1}).</translation>
    </message>
    <message>
        <source>{name0} needs more memory than there is: use fewer workers.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} richiede più memoria di quella disponibile: usare meno processi di lavoro.</translation>
    </message>
    <message>
        <source>{name0} was not measured since mesophoto itself failed ({1}): please report it.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0}: foto non misurata per un errore di mesophoto stesso ({1}); segnalarlo.</translation>
    </message>
    <message>
        <source>What is in {0} was measured in another way (folder, scale, regions or version of mesophoto): choose another file by --out.</source>
        <extracomment>workflows/batch/record.py</extracomment>
        <translation>Ciò che è in {0} è stato misurato in altro modo (cartella, scala, regioni o versione di mesophoto): scegliere un altro file con --out.</translation>
    </message>
    <message>
        <source>{name0} was not measured: its worker ended {1} times ({2}), perhaps for want of memory. Run again with --resume, and with fewer workers.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>{name0}: foto non misurata; il suo processo di lavoro è terminato {1} volte ({2}), forse per mancanza di memoria. Ripetere con --resume e con meno processi di lavoro.</translation>
    </message>
    <message>
        <source>The workers end whatever they measure ({0}): see that there is memory and that each has the same mesophoto installed, and run again with --resume.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>I processi di lavoro terminano qualunque cosa misurino ({0}): controllare che ci sia memoria e che ovunque sia installato lo stesso mesophoto, poi ripetere con --resume.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>camera clock {0} fast; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>orologio della fotocamera avanti di {0}; gli orari sono corretti.</translation>
    </message>
    <message>
        <source>camera clock {0} slow; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>orologio della fotocamera indietro di {0}; gli orari sono corretti.</translation>
    </message>
    <message>
        <source>{name0} is no photo.</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} non è una foto.</translation>
    </message>
    <message>
        <source>{name0} is not new. {1}</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} non è nuova. {1}</translation>
    </message>
    <message>
        <source>The form cannot be opened: it may be damaged or protected by a password. Attach another copy.</source>
        <extracomment>workflows/consent_forms.py</extracomment>
        <translation>Il modulo non si può aprire: forse è danneggiato o protetto da una password. Allegarne un’altra copia.</translation>
    </message>
    <message>
        <source>The program that decodes photos does not start: restart mesophoto.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>Il programma che decodifica le foto non si avvia: riavviare mesophoto.</translation>
    </message>
    <message>
        <source>{name0} takes too long to decode, and was left out: export it again, or smaller.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} richiede troppo tempo per la decodifica ed è stata esclusa: esportarla di nuovo o più piccola.</translation>
    </message>
    <message>
        <source>{name0} stopped the program that decodes photos: it is damaged or made to do harm, and was left out.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} ha fermato il programma che decodifica le foto: è danneggiata o fatta per nuocere, ed è stata esclusa.</translation>
    </message>
    <message>
        <source>It is not known where the skin is in these photos, so their difference is not shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>Non si sa dove sia la pelle in queste foto, perciò la differenza non si mostra.</translation>
    </message>
    <message>
        <source>The photos share too little skin for a difference to be shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>Le foto hanno troppo poca pelle in comune per mostrare una differenza.</translation>
    </message>
    <message>
        <source>taken right after the treatment: swelling smooths lines and reddens skin</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>scattata subito dopo il trattamento: il gonfiore spiana le linee e arrossa la pelle</translation>
    </message>
    <message>
        <source>The region {name0}, drawn on {name1}, could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>La regione {name0}, disegnata il {name1}, non si è potuta trasferire.</translation>
    </message>
    <message>
        <source>A spot not counted on {name0} could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>Una macchia non contata il {name0} non si è potuta trasferire.</translation>
    </message>
    <message>
        <source>the patient was added</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>l’aggiunta del paziente</translation>
    </message>
    <message>
        <source>the session of {0}</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>la seduta del {0}</translation>
    </message>
    <message>
        <source>The records of {name0} are to be kept for {1} years after {2}, that is until {3}: erase them earlier only if the law lets you.</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>La cartella di {name0} va conservata per {1} anni dopo {2}, cioè fino al {3}: eliminarla prima solo se la legge lo consente.</translation>
    </message>
    <message>
        <source>a progress sheet</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>una scheda di controllo</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un’immagine</translation>
    </message>
    <message>
        <source>a moving picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un’animazione</translation>
    </message>
    <message>
        <source>a file of measurements</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un file di misure</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un file DICOM</translation>
    </message>
    <message>
        <source>Unknown: nothing that this library handed out is this file, nor has a code that stands on it.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Sconosciuto: nulla di ciò che questa libreria ha consegnato è questo file, né ha un codice che vi figura.</translation>
    </message>
    <message>
        <source>Its code {0} is not of this library.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Il suo codice {0} non è di questa libreria.</translation>
    </message>
    <message>
        <source>{0} for {1}, made on {2} at {3}</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>{0} per {1}, del {2} alle {3}</translation>
    </message>
    <message>
        <source>Altered: code {0} stands for {1}, but this file is not the one that left with it. Saving it again, cropping it or taking a photo of it alters it, too: ask for the file itself.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Alterato: il codice {0} sta per {1}, ma questo file non è quello uscito con esso. Anche salvarlo di nuovo, ritagliarlo o fotografarlo lo altera: chiedere il file stesso.</translation>
    </message>
    <message>
        <source>Genuine and unaltered: {0}.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Autentico e inalterato: {0}.</translation>
    </message>
    <message>
        <source>The logo is larger than 20 MB: save it smaller, and choose it again.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>Il logo supera i 20 MB: salvarlo in formato più piccolo e sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>The logo could not be read: choose a PNG or JPEG file.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>Il logo non si è potuto leggere: scegliere un file PNG o JPEG.</translation>
    </message>
    <message>
        <source>patient {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>paziente {0} di {1}</translation>
    </message>
    <message>
        <source>file {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>file {0} di {1}</translation>
    </message>
    <message>
        <source>The key file says who is who, so it may not lie with the data: choose another folder for it.</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>Il file chiave dice chi è chi, quindi non può stare con i dati: scegliere per esso un’altra cartella.</translation>
    </message>
    <message>
        <source>The data hold the patient {0} twice: export them again.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>I dati contengono due volte il paziente {0}: esportarli di nuovo.</translation>
    </message>
    <message>
        <source>The table {name0} is not in the order in which it was written, or has rows of nobody: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>La tabella {name0} non è nell’ordine in cui è stata scritta o ha righe di nessuno: importare la cartella come è stata esportata.</translation>
    </message>
    <message>
        <source>The table {name0} is not as mesophoto wrote it, in or after row {1}: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>La tabella {name0} non è come l’ha scritta mesophoto, nella riga {1} o dopo: importare la cartella come è stata esportata.</translation>
    </message>
    <message>
        <source>{name0} holds no table {name1}: choose a folder that measurements were exported to.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} non contiene una tabella {name1}: scegliere una cartella in cui sono state esportate misure.</translation>
    </message>
    <message>
        <source>{name0} holds two exports: move the files of one of them into a folder of their own.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} contiene due esportazioni: spostare i file di una di esse in una cartella propria.</translation>
    </message>
    <message>
        <source>{0} measurements were left out, since their photos are not in the folder: export again with the photos to bring them in.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>{0} misure sono state tralasciate, perché le loro foto non sono nella cartella: per averle, esportare di nuovo con le foto.</translation>
    </message>
    <message>
        <source>Measurements are imported into an empty library only: make a new one for them.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Le misure si importano solo in una libreria vuota: crearne una nuova per esse.</translation>
    </message>
    <message>
        <source>looking at the tables</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>lettura delle tabelle</translation>
    </message>
    <message>
        <source>The table assessments is not as mesophoto wrote it: export the data again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>La tabella assessments non è come l’ha scritta mesophoto: esportare di nuovo i dati.</translation>
    </message>
    <message>
        <source>Rows of the tables refer to others that are not there: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Alcune righe delle tabelle rimandano ad altre che non ci sono: importare la cartella come è stata esportata.</translation>
    </message>
    <message>
        <source>The photo {name0} is not in the folder: copy the whole folder and try again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>La foto {name0} non è nella cartella: copiare l’intera cartella e riprovare.</translation>
    </message>
    <message>
        <source>The key file says who is who: with it the data are no longer pseudonymous. Keep it in the practice, apart from the data, and never pass both on together. It is not encrypted.</source>
        <extracomment>workflows/exporting/data_key.py</extracomment>
        <translation>Il file chiave dice chi è chi: con esso i dati non sono più pseudonimi. Conservarlo nello studio, separato dai dati, e non trasmetterli mai insieme. Non è crittografato.</translation>
    </message>
    <message>
        <source>region {0}</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>regione {0}</translation>
    </message>
    <message>
        <source>drawn region</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>regione disegnata</translation>
    </message>
    <message>
        <source>A metric of another version of mesophoto.</source>
        <extracomment>workflows/exporting/data_rows.py</extracomment>
        <translation>Una misura di un’altra versione di mesophoto.</translation>
    </message>
    <message>
        <source>before the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>prima del trattamento</translation>
    </message>
    <message>
        <source>right after the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>subito dopo il trattamento</translation>
    </message>
    <message>
        <source>days after the treatment: {0}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>giorni dopo il trattamento: {0}</translation>
    </message>
    <message>
        <source>at a follow-up</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>a un controllo</translation>
    </message>
    <message>
        <source>The photo itself with all its 16 bit per colour; nothing was done to it.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>La foto stessa con tutti i suoi 16 bit per colore; non è stata modificata in nulla.</translation>
    </message>
    <message>
        <source>Warped onto the baseline photo for comparing by eye; never measured. Colours as photographed.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Deformata sulla foto di riferimento per il confronto a occhio; mai misurata. Colori come fotografati.</translation>
    </message>
    <message>
        <source>Outlines of what was measured, drawn over the photo: brown spots, red areas, lines, regions.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Contorni di ciò che è stato misurato, disegnati sulla foto: macchie brune, aree rosse, linee, regioni.</translation>
    </message>
    <message>
        <source>The original {0}…</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>L’originale {0}…</translation>
    </message>
    <message>
        <source>View {0}; taken {1}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Vista {0}; scattata il {1}</translation>
    </message>
    <message>
        <source>aligned to the baseline</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>allineata al riferimento</translation>
    </message>
    <message>
        <source>scaled to {0} %</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>scalata al {0} %</translation>
    </message>
    <message>
        <source>{0} covered</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>{0} coperti</translation>
    </message>
    <message>
        <source>with what was found drawn over it</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>con disegnato sopra ciò che è stato trovato</translation>
    </message>
    <message>
        <source>as it was shot</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>come è stata scattata</translation>
    </message>
    <message>
        <source>Photo of {0}: {1}; nothing else.</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>Foto del {0}: {1}; nient’altro.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the photo, or cover the eyes.</source>
        <extracomment>workflows/exporting/frame.py</extracomment>
        <translation>Non c’è una regione a cui ritagliare: disegnarne una sulla foto o coprire gli occhi.</translation>
    </message>
    <message>
        <source>Hiding parts of a face lowers the chance that the person is recognised; it does not remove it: skin, moles, ears and hair remain, and whoever knows the person may still know them.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Nascondere parti di un viso riduce la possibilità che la persona sia riconosciuta, ma non la elimina: restano pelle, nei, orecchie e capelli, e chi conosce la persona può comunque riconoscerla.</translation>
    </message>
    <message>
        <source>No face was found to cover the eyes of: crop the photo to a region.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Non è stato trovato un viso di cui coprire gli occhi: ritagliare la foto a una regione.</translation>
    </message>
    <message>
        <source>The region does not lie in the picture: choose another one.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>La regione non è dentro l’immagine: sceglierne un’altra.</translation>
    </message>
    <message>
        <source>A face has no such region: choose another one, or draw it.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Un viso non ha una regione così: sceglierne un’altra o disegnarla.</translation>
    </message>
    <message>
        <source>{name0} was altered since it was exported: remove it, and export again.</source>
        <extracomment>workflows/exporting/many/export_many.py</extracomment>
        <translation>{name0}: file alterato dopo l’esportazione; toglierlo ed esportare di nuovo.</translation>
    </message>
    <message>
        <source>There are no two photos of one view: nothing moves.</source>
        <extracomment>workflows/exporting/many/makers.py</extracomment>
        <translation>Non ci sono due foto di una stessa vista: non c’è nulla da animare.</translation>
    </message>
    <message>
        <source>{name0} holds an export of another library: choose another folder.</source>
        <extracomment>workflows/exporting/many/manifest.py</extracomment>
        <translation>{name0} contiene un’esportazione di un’altra libreria: scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a list of patients: one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} non si può leggere come elenco di pazienti: un numero per riga.</translation>
    </message>
    <message>
        <source>{0} names no patients: write one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} non indica alcun paziente: scrivere un numero per riga.</translation>
    </message>
    <message>
        <source>There are no patients in this library.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Non ci sono pazienti in questa libreria.</translation>
    </message>
    <message>
        <source>There is no patient {0} in this library: name a number as the list shows it.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Non c’è un paziente {0} in questa libreria: indicare un numero come lo mostra l’elenco.</translation>
    </message>
    <message>
        <source>Several patients have the number {0}: name them by their keys.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Più pazienti hanno il numero {0}: indicarli con le loro chiavi.</translation>
    </message>
    <message>
        <source>There is no baseline in this view: set one first.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Non c’è un riferimento in questa vista: prima impostarne uno.</translation>
    </message>
    <message>
        <source>There is only one photo of this view: motion needs two.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>C’è una sola foto di questa vista: per un’animazione ne servono due.</translation>
    </message>
    <message>
        <source>The photos cannot be aligned, so they cannot be set in motion: {0}.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Le foto non si possono allineare, quindi non si possono animare: {0}.</translation>
    </message>
    <message>
        <source>Too little of the skin is seen on all photos: choose others, or a larger region.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Si vede troppo poca pelle comune a tutte le foto: sceglierne altre o una regione più grande.</translation>
    </message>
    <message>
        <source>A photo in the bin is not exported: restore it first.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Una foto nel cestino non si esporta: prima recuperarla.</translation>
    </message>
    <message>
        <source>Pictures are saved as JPEG, PNG or WebP: let the name end in .jpg, .png or .webp.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Le immagini si salvano come JPEG, PNG o WebP: far terminare il nome con .jpg, .png o .webp.</translation>
    </message>
    <message>
        <source>No face was found to show a part of: draw the region on the photo.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Non è stato trovato un viso di cui mostrare una parte: disegnare la regione sulla foto.</translation>
    </message>
    <message>
        <source>Open the patient, choose Consents…, and let them sign or attach the signed form.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Aprire il paziente, scegliere Consensi… e farlo firmare, oppure allegare il modulo firmato.</translation>
    </message>
    <message>
        <source>A patient in the bin is not exported: restore the patient first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Un paziente nel cestino non si esporta: prima recuperare il paziente.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing, since exports are logged.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} è aperta in sola lettura: aprirla in scrittura, poiché le esportazioni vengono annotate.</translation>
    </message>
    <message>
        <source>{name0} is there already: choose another folder, or remove it first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} esiste già: scegliere un’altra cartella, o prima toglierla.</translation>
    </message>
    <message>
        <source>The patient has withdrawn the consent to {0}: nothing may leave for it any more.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Il paziente ha revocato il consenso per {0}: per questo scopo non può più uscire nulla.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best. Choose what is judged, then make the sheet.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Indicare prima per che cosa si tratta questa vista: la scheda dice ciò che la riguarda, non ciò che è riuscito meglio. Scegliere che cosa si valuta, poi creare la scheda.</translation>
    </message>
    <message>
        <source>There is no photo to make a sheet of: import photos of this view first.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Non c’è una foto di cui creare una scheda: prima importare foto di questa vista.</translation>
    </message>
    <message>
        <source>That photo is not of this view, or is the baseline itself: choose another one.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Quella foto non è di questa vista o è il riferimento stesso: sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Choose the region that the pictures are cropped to.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Scegliere la regione a cui si ritagliano le immagini.</translation>
    </message>
    <message>
        <source>all photos compared</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>tutte le foto confrontate</translation>
    </message>
    <message>
        <source>May be another person than in {name0} of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Forse un’altra persona rispetto a {name0} del {1}</translation>
    </message>
    <message>
        <source>May be another person than {name0}, seen beside the baseline of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Forse una persona diversa da {name0}, vista accanto al riferimento del {1}</translation>
    </message>
    <message>
        <source>the faces look different</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>i visi appaiono diversi</translation>
    </message>
    <message>
        <source>A slate, which says whose photos follow: it is not kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Un cartello, che dice di chi sono le foto che seguono: non si conserva.</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Persona {0}</translation>
    </message>
    <message>
        <source>Go on with the import of {0}: {1} of {2} went in.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Continuare l’importazione del {0}: entrate {1} di {2}.</translation>
    </message>
    <message>
        <source>This import came to its end, or was undone: import the photos again.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Questa importazione è finita o è stata annullata: importare di nuovo le foto.</translation>
    </message>
    <message>
        <source>It went in before.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Era già entrata prima.</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>{0}: importazione eseguita</translation>
    </message>
    <message>
        <source>The photo before could not be kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>La foto precedente non si è potuta conservare.</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Importazione di {0}</translation>
    </message>
    <message>
        <source>The same photo as {0}.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>La stessa foto di {0}.</translation>
    </message>
    <message>
        <source>{name0} can no longer be read ({1}).</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>{name0} non è più leggibile ({1}).</translation>
    </message>
    <message>
        <source>{name0} changed since it was looked at: import it again.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>{name0} è cambiata dopo l’esame: importarla di nuovo.</translation>
    </message>
    <message>
        <source>Say when {0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indicare quando è stata scattata {0}.</translation>
    </message>
    <message>
        <source>Say when {0} were taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indicare quando sono state scattate {0}.</translation>
    </message>
    <message>
        <source>Say who {0} is.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indicare chi è {0}.</translation>
    </message>
    <message>
        <source>Say how many days after the treatment {name0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indicare quanti giorni dopo il trattamento è stata scattata {name0}.</translation>
    </message>
    <message>
        <source>{name0} is protected by a password: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} è protetto da una password: estrarne il contenuto e importare la cartella.</translation>
    </message>
    <message>
        <source>{0} more entries of {name1} were left out for such reasons.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>Altre {0} voci di {name1} sono state escluse per motivi simili.</translation>
    </message>
    <message>
        <source>{name0} in {name1} is damaged: make the archive again.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} in {name1}: dati danneggiati; ricreare l’archivio.</translation>
    </message>
    <message>
        <source>{name0} is not there any more, or not a file.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} non c’è più, o non è un file.</translation>
    </message>
    <message>
        <source>{name0} has more than {1} entries: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} ha più di {1} voci: estrarne il contenuto e importare la cartella.</translation>
    </message>
    <message>
        <source>{name0} holds more than 50 GB: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} contiene più di 50 GB: estrarne il contenuto e importare la cartella.</translation>
    </message>
    <message>
        <source>{name0} grows more than {1}-fold when unpacked: it holds no photos.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} cresce di oltre {1} volte quando si estrae: non contiene foto.</translation>
    </message>
    <message>
        <source>{0} has a name that leads out of the archive, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} ha un nome che porta fuori dall’archivio ed è stata esclusa</translation>
    </message>
    <message>
        <source>{0} is a link and not a photo, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} è un collegamento e non una foto, ed è stata esclusa</translation>
    </message>
    <message>
        <source>{0} is an archive in an archive: unpack it first</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} è un archivio in un archivio: prima estrarlo</translation>
    </message>
    <message>
        <source>{0} has the same name as another entry, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} ha lo stesso nome di un’altra voce ed è stata esclusa</translation>
    </message>
    <message>
        <source>{0} is compressed in an unusual way: unpack the archive and import the folder</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} ha una compressione insolita: estrarre l’archivio e importare la cartella</translation>
    </message>
    <message>
        <source>{0} becomes too large when unpacked: it is not a photo</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} diventa troppo grande quando si estrae: non è una foto</translation>
    </message>
    <message>
        <source>{name0} is damaged or no zip archive: make it again, or import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0}: archivio zip danneggiato o di altro tipo; ricrearlo o importare la cartella.</translation>
    </message>
    <message>
        <source>{name0} belongs to {1}: the still is kept, the video is not.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} appartiene a {1}: la foto si conserva, il video no.</translation>
    </message>
    <message>
        <source>{name0} is a video and was left out: only stills are measured. Take a photo, or save a still of it.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} è un video ed è stato escluso: si misurano solo le foto. Scattare una foto o salvarne un fotogramma.</translation>
    </message>
    <message>
        <source>{name0} is not a file: choose photos, folders or zip archives.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} non è un file: scegliere foto, cartelle o archivi zip.</translation>
    </message>
    <message>
        <source>{name0} is larger than 1 GB: it is not a photo.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} supera 1 GB: non è una foto.</translation>
    </message>
    <message>
        <source>Several slates were in one picture, or one that could not be read.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>In un’immagine c’erano più cartelli, o uno non leggibile.</translation>
    </message>
    <message>
        <source>The slate is of another library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Il cartello è di un’altra libreria.</translation>
    </message>
    <message>
        <source>The patient of the slate is no longer in the library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Il paziente del cartello non è più nella libreria.</translation>
    </message>
    <message>
        <source>rejuvenation</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>ringiovanimento</translation>
    </message>
    <message>
        <source>sun damage</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>danno solare</translation>
    </message>
    <message>
        <source>a scar</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>una cicatrice</translation>
    </message>
    <message>
        <source>cellulite</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>cellulite</translation>
    </message>
    <message>
        <source>hair loss</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>caduta dei capelli</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>altro</translation>
    </message>
    <message>
        <source>Something else was done since: take that back first (Edit ▸ Undo).</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Nel frattempo è stato fatto altro: prima annullare quello (Modifica ▸ Annulla).</translation>
    </message>
    <message>
        <source>Something else was done since: open the history again.</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Nel frattempo è stato fatto altro: riaprire la cronologia.</translation>
    </message>
    <message>
        <source>Another run is writing to {name0}: wait for it to end.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>Un’altra esecuzione sta scrivendo in {name0}: attendere che finisca.</translation>
    </message>
    <message>
        <source>{0} is damaged: remove it to start anew, or choose another place.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>{0}: file danneggiato; toglierlo per ricominciare o scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>spots in {0} photos</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>macchie in {0} foto</translation>
    </message>
    <message>
        <source>The spots were not followed: the system ended the measuring process, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>Le macchie non sono state seguite: il sistema ha terminato il processo di misura, forse per mancanza di memoria. Chiudere altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>The eyes are closed</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Gli occhi sono chiusi</translation>
    </message>
    <message>
        <source>The face smiles</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Il viso sorride</translation>
    </message>
    <message>
        <source>The brows are raised</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Le sopracciglia sono alzate</translation>
    </message>
    <message>
        <source>{0}: if that is meant, choose the view for it, to compare like with like.</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>{0}: se è voluto, scegliere la vista adatta, per confrontare il simile con il simile.</translation>
    </message>
    <message>
        <source>drawn only</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>solo disegnate</translation>
    </message>
    <message>
        <source>mesophoto {0} {1}</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>mesophoto {0} {1}</translation>
    </message>
    <message>
        <source>A motion photo: the still is measured, the video in it is not</source>
        <extracomment>workflows/motion.py</extracomment>
        <translation>Una foto animata: si misura la foto, non il video che contiene</translation>
    </message>
    <message>
        <source>this clinic's own, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>proprio di questo studio, {0}</translation>
    </message>
    <message>
        <source>as it comes with mesophoto, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>come fornito con mesophoto, {0}</translation>
    </message>
    <message>
        <source>Add appointment of {name0}, {1}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Aggiunta dell’appuntamento: {name0}, {1}</translation>
    </message>
    <message>
        <source>Edit appointment of {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Modifica dell’appuntamento del {0}</translation>
    </message>
    <message>
        <source>Move appointment to {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Spostamento dell’appuntamento al {0}</translation>
    </message>
    <message>
        <source>Delete appointment</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Eliminazione dell’appuntamento</translation>
    </message>
    <message>
        <source>An appointment takes between a minute and a day.</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Un appuntamento dura da un minuto a un giorno.</translation>
    </message>
    <message>
        <source>the practice's own record</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>la documentazione dello studio</translation>
    </message>
    <message>
        <source>a copy for the patient</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>una copia per il paziente</translation>
    </message>
    <message>
        <source>a referral</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>un invio a un collega</translation>
    </message>
    <message>
        <source>teaching</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>la didattica</translation>
    </message>
    <message>
        <source>publication</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>una pubblicazione</translation>
    </message>
    <message>
        <source>Say what the consent is for.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Indicare per che cosa è il consenso.</translation>
    </message>
    <message>
        <source>Note consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Annotazione del consenso per {0}</translation>
    </message>
    <message>
        <source>The form is larger than 20 MB: scan it at a lower resolution.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Il modulo supera i 20 MB: scansionarlo con una risoluzione più bassa.</translation>
    </message>
    <message>
        <source>Change consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Modifica del consenso per {0}</translation>
    </message>
    <message>
        <source>The patient has signed this consent as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Il paziente ha firmato questo consenso così com’è: revocarlo e far firmare quello nuovo.</translation>
    </message>
    <message>
        <source>Withdraw consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Revoca del consenso per {0}</translation>
    </message>
    <message>
        <source>Delete consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Eliminazione del consenso per {0}</translation>
    </message>
    <message>
        <source>The signature leaves its field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>La firma esce dal suo campo: firmare di nuovo.</translation>
    </message>
    <message>
        <source>There is only a dot in the field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Nel campo c’è solo un punto: firmare di nuovo.</translation>
    </message>
    <message>
        <source>A consent cannot be withdrawn before it was given: check the two dates.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Un consenso non si può revocare prima di essere stato dato: controllare le due date.</translation>
    </message>
    <message>
        <source>There is no such consent any more.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Questo consenso non c’è più.</translation>
    </message>
    <message>
        <source>Say what the course is for.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Indicare a che cosa serve il ciclo.</translation>
    </message>
    <message>
        <source>A course has between 1 and {0} sessions.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Un ciclo ha da 1 a {0} sedute.</translation>
    </message>
    <message>
        <source>Between two sessions lie 1 to {0} days.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Tra due sedute ci sono da 1 a {0} giorni.</translation>
    </message>
    <message>
        <source>Start course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Inizio di un ciclo di {0} sedute</translation>
    </message>
    <message>
        <source>Edit course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Modifica di un ciclo di {0} sedute</translation>
    </message>
    <message>
        <source>End course on {0}</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Fine del ciclo il {0}</translation>
    </message>
    <message>
        <source>The course starts on {0}: it cannot end before that.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Il ciclo inizia il {0}: non può terminare prima.</translation>
    </message>
    <message>
        <source>Delete course</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Eliminazione del ciclo</translation>
    </message>
    <message>
        <source>Import patient {0}</source>
        <extracomment>workflows/operations/importing_data.py</extracomment>
        <translation>Importazione del paziente {0}</translation>
    </message>
    <message>
        <source>botulinum</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>botulino</translation>
    </message>
    <message>
        <source>laser</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>laser</translation>
    </message>
    <message>
        <source>peel</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>peeling</translation>
    </message>
    <message>
        <source>retinoid</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>retinoide</translation>
    </message>
    <message>
        <source>sun</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>sole</translation>
    </message>
    <message>
        <source>smoking</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>fumo</translation>
    </message>
    <message>
        <source>make-up removed</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>trucco rimosso</translation>
    </message>
    <message>
        <source>medication</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>farmaco</translation>
    </message>
    <message>
        <source>another influence</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>un altro fattore</translation>
    </message>
    <message>
        <source>Say what it was.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Indicare che cos’era.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Non può terminare prima di iniziare.</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Annotazione: {0}</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Modifica: {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Eliminazione: {0}</translation>
    </message>
    <message>
        <source>Measure {name0}</source>
        <extracomment>workflows/operations/measuring.py</extracomment>
        <translation>Misura: {name0}</translation>
    </message>
    <message>
        <source>Choose what is judged: {0}</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Scelta di che cosa si valuta: {0}</translation>
    </message>
    <message>
        <source>Say what is treated.</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Indicare che cosa si tratta.</translation>
    </message>
    <message>
        <source>the size of the scale marker</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>dimensione del marcatore di scala</translation>
    </message>
    <message>
        <source>how long records are kept</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>durata di conservazione delle cartelle</translation>
    </message>
    <message>
        <source>the folder of the backups</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>cartella delle copie di sicurezza</translation>
    </message>
    <message>
        <source>how often backups are made</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>frequenza delle copie di sicurezza</translation>
    </message>
    <message>
        <source>the time until it locks</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>tempo fino al blocco</translation>
    </message>
    <message>
        <source>how long skin settles after a treatment</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>tempo di assestamento della pelle dopo un trattamento</translation>
    </message>
    <message>
        <source>a camera's clock</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>orologio di una fotocamera</translation>
    </message>
    <message>
        <source>the views of a session</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>viste di una seduta</translation>
    </message>
    <message>
        <source>A patient needs a number or a name.</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Un paziente deve avere un numero o un nome.</translation>
    </message>
    <message>
        <source>Add patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Aggiunta del paziente {name0}</translation>
    </message>
    <message>
        <source>Edit patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Modifica del paziente {name0}</translation>
    </message>
    <message>
        <source>Delete patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Eliminazione del paziente {name0}</translation>
    </message>
    <message>
        <source>Restore patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Recupero del paziente {name0}</translation>
    </message>
    <message>
        <source>Add session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Aggiunta della seduta del {0}</translation>
    </message>
    <message>
        <source>Edit session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Modifica della seduta del {0}</translation>
    </message>
    <message>
        <source>Delete session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Eliminazione della seduta del {0}</translation>
    </message>
    <message>
        <source>Restore session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Recupero della seduta del {0}</translation>
    </message>
    <message>
        <source>face, eyes closed</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>viso, occhi chiusi</translation>
    </message>
    <message>
        <source>face, smiling</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>viso, sorriso</translation>
    </message>
    <message>
        <source>face, brows raised</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>viso, sopracciglia alzate</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>collo</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>dorso della mano</translation>
    </message>
    <message>
        <source>fist</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>pugno</translation>
    </message>
    <message>
        <source>scalp</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cuoio capelluto</translation>
    </message>
    <message>
        <source>area of the body</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>zona del corpo</translation>
    </message>
    <message>
        <source>other view</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>altra vista</translation>
    </message>
    <message>
        <source>Change photo to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Modifica della foto in {0}</translation>
    </message>
    <message>
        <source>Say how many days after the treatment the photo was taken.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Indicare quanti giorni dopo il trattamento è stata scattata la foto.</translation>
    </message>
    <message>
        <source>Move {0} to session of {1}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Spostamento nella seduta del {1}: {0}</translation>
    </message>
    <message>
        <source>Move {0} to {name1}, {2}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Spostamento a {name1}, {2}: {0}</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Recupero: {0}</translation>
    </message>
    <message>
        <source>Set baseline to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Riferimento scelto: {0}</translation>
    </message>
    <message>
        <source>A photo taken right after a treatment cannot be the baseline: swelling hides lines.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Una foto scattata subito dopo un trattamento non può essere il riferimento: il gonfiore nasconde le linee.</translation>
    </message>
    <message>
        <source>Draw region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Disegno della regione {name0}</translation>
    </message>
    <message>
        <source>Edit region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Modifica della regione {name0}</translation>
    </message>
    <message>
        <source>Delete region</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Eliminazione della regione</translation>
    </message>
    <message>
        <source>Mark spot as not counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Macchia segnata come non contata</translation>
    </message>
    <message>
        <source>Mark spot as counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Macchia segnata come contata</translation>
    </message>
    <message>
        <source>Set scale</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Impostazione della scala</translation>
    </message>
    <message>
        <source>Remove scale set by hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Rimozione della scala impostata a mano</translation>
    </message>
    <message>
        <source>This photo is no longer in the library.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Questa foto non è più nella libreria.</translation>
    </message>
    <message>
        <source>A region needs a name.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Una regione deve avere un nome.</translation>
    </message>
    <message>
        <source>A region needs at least three corners.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Una regione deve avere almeno tre angoli.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Un prodotto deve avere un nome.</translation>
    </message>
    <message>
        <source>A component needs a name beside its amount.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Un componente deve avere un nome accanto alla quantità.</translation>
    </message>
    <message>
        <source>Add product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Aggiunta del prodotto {name0}</translation>
    </message>
    <message>
        <source>Edit product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Modifica del prodotto {name0}</translation>
    </message>
    <message>
        <source>Take {name0} off the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Rimozione di {name0} dall’elenco</translation>
    </message>
    <message>
        <source>Put {name0} back on the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Ritorno di {name0} nell’elenco</translation>
    </message>
    <message>
        <source>{name0} is on the list already.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>{name0} è già nell’elenco.</translation>
    </message>
    <message>
        <source>Restore side effect</source>
        <extracomment>workflows/operations/restoring.py</extracomment>
        <translation>Recupero dell’effetto indesiderato</translation>
    </message>
    <message>
        <source>bruising</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>ecchimosi</translation>
    </message>
    <message>
        <source>redness</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>rossore</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>gonfiore</translation>
    </message>
    <message>
        <source>lump</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>nodulo</translation>
    </message>
    <message>
        <source>late nodule</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>nodulo tardivo</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>dolore</translation>
    </message>
    <message>
        <source>discomfort</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>fastidio</translation>
    </message>
    <message>
        <source>allergy</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>allergia</translation>
    </message>
    <message>
        <source>infection</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>infezione</translation>
    </message>
    <message>
        <source>pigment change</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>alterazione pigmentaria</translation>
    </message>
    <message>
        <source>side effect</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>effetto indesiderato</translation>
    </message>
    <message>
        <source>A side effect cannot be gone before it began: check the two dates.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Un effetto indesiderato non può risolversi prima di iniziare: controllare le due date.</translation>
    </message>
    <message>
        <source>Pain is noted from 0, none, to 10, the worst there can be.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Il dolore si annota da 0, assente, a 10, il peggiore possibile.</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Aggiunta: {0}</translation>
    </message>
    <message>
        <source>Open {0} again</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Riapertura: {0}</translation>
    </message>
    <message>
        <source>Mark {0} as resolved</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Segnato come risolto: {0}</translation>
    </message>
    <message>
        <source>Confirm outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Conferma del contorno: {0}</translation>
    </message>
    <message>
        <source>Outline {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Contorno: {0}</translation>
    </message>
    <message>
        <source>An outline needs three points at least: draw around the place.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Un contorno richiede almeno tre punti: disegnare intorno alla zona.</translation>
    </message>
    <message>
        <source>Remove outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Rimozione del contorno: {0}</translation>
    </message>
    <message>
        <source>Choose a product, or take the empty one away.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Scegliere un prodotto, o togliere quello vuoto.</translation>
    </message>
    <message>
        <source>A volume is more than 0 and at most {0} ml.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Un volume è maggiore di 0 e al massimo {0} ml.</translation>
    </message>
    <message>
        <source>Say what was treated and how.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Indicare che cosa è stato trattato e come.</translation>
    </message>
    <message>
        <source>A depth lies between 0 and {0} mm.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Una profondità è tra 0 e {0} mm.</translation>
    </message>
    <message>
        <source>A treatment is noted on its day or later: for later, plan an appointment.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Un trattamento si annota nel suo giorno o dopo: per il futuro, fissare un appuntamento.</translation>
    </message>
    <message>
        <source>Add treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Aggiunta del trattamento del {0}</translation>
    </message>
    <message>
        <source>Edit treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Modifica del trattamento del {0}</translation>
    </message>
    <message>
        <source>Delete treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Eliminazione del trattamento del {0}</translation>
    </message>
    <message>
        <source>Restore treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Recupero del trattamento del {0}</translation>
    </message>
    <message>
        <source>This course is not one of the patient's.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Questo ciclo non è uno di quelli del paziente.</translation>
    </message>
    <message>
        <source>without photo</source>
        <extracomment>workflows/outcomes/changes.py</extracomment>
        <translation>senza foto</translation>
    </message>
    <message>
        <source>This list holds names of patients: keep it as you keep their records.</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Questo elenco contiene nomi di pazienti: custodirlo come le loro cartelle.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Trattato il</translation>
    </message>
    <message>
        <source>Volume (ml)</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Volume (ml)</translation>
    </message>
    <message>
        <source>Everyone who had lot {name0}</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Chi ha ricevuto il lotto {name0}</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>non ancora misurata</translation>
    </message>
    <message>
        <source>out of date: measure again</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>non aggiornata: misurare di nuovo</translation>
    </message>
    <message>
        <source>it is not TOML ({0})</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>non è TOML ({0})</translation>
    </message>
    <message>
        <source>The view protocol {name0} is left out: {1}. Mend the file and open it again.</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>Il protocollo di viste {name0} è escluso: {1}. Correggere il file e riaprirlo.</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>il file</translation>
    </message>
    <message>
        <source>it has no [[views]]</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>non contiene [[views]]</translation>
    </message>
    <message>
        <source>view {0}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>vista {0}</translation>
    </message>
    <message>
        <source>two views have one key</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>due viste hanno la stessa chiave</translation>
    </message>
    <message>
        <source>two views have the same view and side, so that their photos could not be told apart</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>due viste hanno la stessa vista e lo stesso lato, perciò le loro foto non si potrebbero distinguere</translation>
    </message>
    <message>
        <source>moments of {0} must be some of {1}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>moments di {0} deve essere tra {1}</translation>
    </message>
    <message>
        <source>{0} in {1} is not a field of a protocol</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{0} in {1} non è un campo di un protocollo</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a text</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} di {1} deve essere un testo</translation>
    </message>
    <message>
        <source>{name0} of {1} must be one of {2}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} di {1} deve essere uno di {2}</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a number from {2} to {3}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} di {1} deve essere un numero da {2} a {3}</translation>
    </message>
    <message>
        <source>{name0} of {1} must have yaw, pitch and roll</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} di {1} deve avere yaw, pitch e roll</translation>
    </message>
    <message>
        <source>pair {0} of {1}</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>coppia {0} di {1}</translation>
    </message>
    <message>
        <source>minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>a minuti di distanza</translation>
    </message>
    <message>
        <source>on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>in giorni diversi, pelle non trattata</translation>
    </message>
    <message>
        <source>{0}, minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, a minuti di distanza</translation>
    </message>
    <message>
        <source>{0}, on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, in giorni diversi, pelle non trattata</translation>
    </message>
    <message>
        <source>photo formats</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>formati di foto</translation>
    </message>
    <message>
        <source>worker process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>processo di lavoro</translation>
    </message>
    <message>
        <source>view protocols: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>protocolli di viste: {0}</translation>
    </message>
    <message>
        <source>models, noise, {0} view protocols, {1} languages, {2} fonts</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>modelli, rumore, {0} protocolli di viste, {1} lingue, {2} caratteri</translation>
    </message>
    <message>
        <source>{name0} is not read as it was written</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0} non si legge come è stato scritto</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF as written; HEIC {0}, RAW {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF come scritti; HEIC {0}, RAW {1}</translation>
    </message>
    <message>
        <source>only for this test</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>solo per questa prova</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>un’altra</translation>
    </message>
    <message>
        <source>made, closed, opened again, verified; a wrong passphrase is refused</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>creata, chiusa, riaperta, verificata; una passphrase errata viene rifiutata</translation>
    </message>
    <message>
        <source>it is this very process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>è proprio questo processo</translation>
    </message>
    <message>
        <source>it loads {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>carica {0}</translation>
    </message>
    <message>
        <source>starts, answers, and loads nothing of the window's</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>si avvia, risponde e non carica nulla della finestra</translation>
    </message>
    <message>
        <source>{0} mm² of {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{0} mm² di {1}</translation>
    </message>
    <message>
        <source>spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>macchie: {0}</translation>
    </message>
    <message>
        <source>{name0}: {1} instead of {2}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0}: {1} invece di {2}</translation>
    </message>
    <message>
        <source>two photos through their processes; painted spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>due foto attraverso i loro processi; macchie dipinte: {0}</translation>
    </message>
    <message>
        <source>there is nothing measured to write about</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>non c’è nulla di misurato di cui scrivere</translation>
    </message>
    <message>
        <source>what was written is no PDF</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>ciò che è stato scritto non è un PDF</translation>
    </message>
    <message>
        <source>a progress sheet of {0} kB</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>una scheda di controllo di {0} kB</translation>
    </message>
    <message>
        <source>texture, wrinkles and redness settle for</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>grana, rughe e rossore si assestano in</translation>
    </message>
    <message>
        <source>the baseline was {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>il riferimento: {0}</translation>
    </message>
    <message>
        <source>photographed on the day of a treatment: texture, wrinkles and redness settle for {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>foto scattata il giorno di un trattamento: grana, rughe e rossore si assestano in {0}</translation>
    </message>
    <message>
        <source>photographed {0} after a treatment: texture, wrinkles and redness settle for {1}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>foto scattata {0} dopo un trattamento: grana, rughe e rossore si assestano in {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>{0} giorni</translation>
    </message>
    <message>
        <source>the place is outside of this photo</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>la zona è fuori da questa foto</translation>
    </message>
    <message>
        <source>the photos are not aligned well enough at this place</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>in questa zona le foto non sono allineate abbastanza bene</translation>
    </message>
    <message>
        <source>this region is not in the photo</source>
        <extracomment>workflows/timeline.py</extracomment>
        <translation>questa regione non è nella foto</translation>
    </message>
    <message>
        <source>a neutral and a smiling shot of one studio session, 24 people, 3.4 px/mm: an upper bound where a smile moves the skin</source>
        <extracomment>noise</extracomment>
        <translation>uno scatto neutro e uno sorridente di una sessione in studio fotografico, 24 persone, 3,4 px/mm: un limite superiore dove un sorriso muove la pelle</translation>
    </message>
</context>
</TS>
