<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>mesophoto</name>
    <message>
        <source>Opening the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Ouverture du journal d’audit</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only: an export is noted.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Impossible tant que la bibliothèque est ouverte en lecture seule : un export est consigné.</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Contrôle du journal d’audit</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Lecture du journal d’audit</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}); choose another place.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Impossible d’écrire {path} ({strerror}) ; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Export du journal d’audit</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved, with %Ln lines.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>
            <numerusform>{name} est enregistré, avec %Ln ligne.</numerusform>
            <numerusform>{name} est enregistré, avec %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Opened or locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ouvert ou verrouillé</translation>
    </message>
    <message>
        <source>Photos imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Photos importées</translation>
    </message>
    <message>
        <source>Patient viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient consulté</translation>
    </message>
    <message>
        <source>Library opened</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bibliothèque ouverte</translation>
    </message>
    <message>
        <source>Library locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bibliothèque verrouillée</translation>
    </message>
    <message>
        <source>Library encrypted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Bibliothèque chiffrée</translation>
    </message>
    <message>
        <source>Encryption taken off</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Chiffrement retiré</translation>
    </message>
    <message>
        <source>Person added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person's role changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rôle d’une personne modifié</translation>
    </message>
    <message>
        <source>Person's access ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Accès d’une personne retiré</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Phrase secrète modifiée</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>PIN modifié</translation>
    </message>
    <message>
        <source>New recovery key made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nouvelle clé de récupération créée</translation>
    </message>
    <message>
        <source>Patient added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient ajouté</translation>
    </message>
    <message>
        <source>Patient changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient modifié</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient supprimé</translation>
    </message>
    <message>
        <source>Patient restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient restauré</translation>
    </message>
    <message>
        <source>Patient deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Patient supprimé définitivement</translation>
    </message>
    <message>
        <source>Session added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Séance ajoutée</translation>
    </message>
    <message>
        <source>Session changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Séance modifiée</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Séance supprimée</translation>
    </message>
    <message>
        <source>Session restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Séance restaurée</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Photo modifiée</translation>
    </message>
    <message>
        <source>Photos moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Photos déplacées</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Photos supprimées</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Photos restaurées</translation>
    </message>
    <message>
        <source>Baseline set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Référence définie</translation>
    </message>
    <message>
        <source>Region drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Région tracée</translation>
    </message>
    <message>
        <source>Region changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Région modifiée</translation>
    </message>
    <message>
        <source>Region deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Région supprimée</translation>
    </message>
    <message>
        <source>Spot no longer counted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Tache exclue du compte</translation>
    </message>
    <message>
        <source>Spot counted again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Tache de nouveau comptée</translation>
    </message>
    <message>
        <source>Scale set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Échelle définie</translation>
    </message>
    <message>
        <source>Appointment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rendez-vous ajouté</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rendez-vous modifié</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rendez-vous déplacé</translation>
    </message>
    <message>
        <source>Appointment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rendez-vous supprimé</translation>
    </message>
    <message>
        <source>Treatment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Traitement ajouté</translation>
    </message>
    <message>
        <source>Treatment noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Traitement noté</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Traitement modifié</translation>
    </message>
    <message>
        <source>Treatment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Traitement supprimé</translation>
    </message>
    <message>
        <source>Treatment restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Traitement restauré</translation>
    </message>
    <message>
        <source>Course begun</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cure commencée</translation>
    </message>
    <message>
        <source>Course changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cure modifiée</translation>
    </message>
    <message>
        <source>Course ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cure terminée</translation>
    </message>
    <message>
        <source>Course deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cure supprimée</translation>
    </message>
    <message>
        <source>Influence noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influence notée</translation>
    </message>
    <message>
        <source>Influence changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influence modifiée</translation>
    </message>
    <message>
        <source>Influence deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influence supprimée</translation>
    </message>
    <message>
        <source>Product added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produit ajouté</translation>
    </message>
    <message>
        <source>Product changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produit modifié</translation>
    </message>
    <message>
        <source>Product taken off the list</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produit retiré de la liste</translation>
    </message>
    <message>
        <source>Product put back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Produit remis dans la liste</translation>
    </message>
    <message>
        <source>Side effect noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effet indésirable noté</translation>
    </message>
    <message>
        <source>Side effect changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effet indésirable modifié</translation>
    </message>
    <message>
        <source>Side effect noted as gone</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effet indésirable noté comme disparu</translation>
    </message>
    <message>
        <source>Side effect deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effet indésirable supprimé</translation>
    </message>
    <message>
        <source>Side effect restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effet indésirable restauré</translation>
    </message>
    <message>
        <source>Side effect drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Effet indésirable tracé</translation>
    </message>
    <message>
        <source>Side effect’s outline removed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Contour de l’effet indésirable retiré</translation>
    </message>
    <message>
        <source>List of a lot exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Liste d’un lot exportée</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Photo mesurée</translation>
    </message>
    <message>
        <source>Several things changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Plusieurs modifications</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Sheet handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fiche remise</translation>
    </message>
    <message>
        <source>Pictures handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Images remises</translation>
    </message>
    <message>
        <source>Moving picture handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Image animée remise</translation>
    </message>
    <message>
        <source>Measurements handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Mesures remises</translation>
    </message>
    <message>
        <source>DICOM files handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fichiers DICOM remis</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentement noté</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentement modifié</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Consent deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentement supprimé</translation>
    </message>
    <message>
        <source>Chosen what is judged</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Critères de jugement choisis</translation>
    </message>
    <message>
        <source>Measurements imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Mesures importées</translation>
    </message>
    <message>
        <source>Key of the pseudonyms made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Clé des pseudonymes créée</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>audit/model.py</extracomment>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <extracomment>audit/model.py</extracomment>
        <translation>N’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ligne {number} : {what}</translation>
    </message>
    <message>
        <source>Noting</source>
        <extracomment>audit/noting.py</extracomment>
        <translation>Consignation</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Contrôle de la chaîne…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Exporter en tableau…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Every patient</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Tous les patients</translation>
    </message>
    <message>
        <source>From the start</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Until now</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Jusqu’à présent</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Lines of the audit, newest first</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Lignes du journal d’audit, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The chain is whole: no line is missing or was changed.</source>
        <extracomment>audit/window.py</extracomment>
        <translation>La chaîne est intacte : aucune ligne ne manque ni n’a été modifiée.</translation>
    </message>
    <message>
        <source>The camera took no photo ({reason}). Take it again.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>L’appareil n’a pas pris de photo ({reason}). Reprenez-la.</translation>
    </message>
    <message>
        <source>The camera stopped ({reason}). Plug it in again, or close other programs that use it.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>L’appareil s’est arrêté ({reason}). Rebranchez-le, ou fermez les autres programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>{view}: taken</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view} : prise</translation>
    </message>
    <message>
        <source>{view}: missing</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view} : manquante</translation>
    </message>
    <message>
        <source>Take photos with the &amp;camera…</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>Prendre des photos avec &amp;l’appareil…</translation>
    </message>
    <message>
        <source>&amp;Views of the session</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>Vue&amp;s de la séance</translation>
    </message>
    <message>
        <source>Which views a session should have</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Vues à prendre lors d’une séance</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Views of a session: {protocol}</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Vues d’une séance : {protocol}</translation>
    </message>
    <message>
        <source>{date}
{taken} of {all} views</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>{date}
{taken} vues sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n new photos were not kept: import them from the watched folder.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>
            <numerusform>%n nouvelle photo n’a pas été conservée : importez-la depuis le dossier surveillé.</numerusform>
            <numerusform>%n nouvelles photos n’ont pas été conservées : importez-les depuis le dossier surveillé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it with the camera…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>&amp;La prendre avec l’appareil…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>The live picture needs an extra part: install it with “pip install mesophoto[camera]”, or let a folder be watched that your camera fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>L’image en direct demande un module de plus : installez-le avec « pip install mesophoto[camera] », ou faites surveiller un dossier que votre appareil remplit.</translation>
    </message>
    <message>
        <source>No camera was found: plug one in, or let a folder be watched that it fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Aucun appareil photo trouvé : branchez-en un, ou faites surveiller un dossier qu’il remplit.</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <extracomment>capture/live.py</extracomment>
        <translation>Lecture de l’image en direct</translation>
    </message>
    <message>
        <source>&amp;Outlines only</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Co&amp;ntours seuls</translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Image en &amp;miroir</translation>
    </message>
    <message>
        <source>For a screen that the patient looks at; the photo is never mirrored.</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Pour un écran que le patient regarde ; la photo n’est jamais inversée.</translation>
    </message>
    <message>
        <source>Take it when it &amp;fits</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Déclencher &amp;quand tout concorde</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>M&amp;oment</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>M&amp;oment</translation>
    </message>
    <message>
        <source>&amp;Ghost of the baseline</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Fantôme de la référence</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Waiting for the picture…</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>En attente de l’image…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>This view cannot be read from the picture: the shutter is yours.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Cette vue ne peut pas être lue dans l’image : à vous de déclencher.</translation>
    </message>
    <message>
        <source>Match the ghost</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Calez-vous sur le fantôme</translation>
    </message>
    <message>
        <source>The photo is taken now.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>La photo est prise maintenant.</translation>
    </message>
    <message>
        <source>Press Space.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Left and right are the patient’s own.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>La gauche et la droite sont celles du patient.</translation>
    </message>
    <message>
        <source>Comparing the photo</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Comparaison de la photo</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>{name} cannot be shown.</source>
        <extracomment>capture/sources.py</extracomment>
        <translation>Impossible d’afficher {name}.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>La photo prise</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Check before importing…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Vérifier avant d’importer…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Comparaison avec la référence…</translation>
    </message>
    <message>
        <source>Later photos of this view are compared with it.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Les prochaines photos de cette vue lui seront comparées.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>La première photo de cette vue</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Cette photo n’est pas utilisable</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then take it again.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Puis reprenez-la.</translation>
    </message>
    <message>
        <source>{what}, the patient’s own side.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>{what}, côté du patient lui-même.</translation>
    </message>
    <message>
        <source>Take photos: {name}</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Prendre des photos : {name}</translation>
    </message>
    <message>
        <source>Reading the baseline</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Lecture de la référence</translation>
    </message>
    <message>
        <source>{taken} of {all} views</source>
        <extracomment>capture/window.py</extracomment>
        <translation>{taken} vues sur {all}</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Show the face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Montrez le visage</translation>
    </message>
    <message>
        <source>Show the back of the hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Montrez le dos de la main</translation>
    </message>
    <message>
        <source>The other hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>L’autre main</translation>
    </message>
    <message>
        <source>Closer, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Plus près, {amount} %</translation>
    </message>
    <message>
        <source>Further back, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Plus loin, {amount} %</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Déplacez-vous vers votre gauche</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Déplacez-vous vers votre droite</translation>
    </message>
    <message>
        <source>Camera up</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Appareil plus haut</translation>
    </message>
    <message>
        <source>Camera down</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Appareil plus bas</translation>
    </message>
    <message>
        <source>Tilt the head left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Penchez la tête à gauche de {amount}°</translation>
    </message>
    <message>
        <source>Tilt the head right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Penchez la tête à droite de {amount}°</translation>
    </message>
    <message>
        <source>Turn left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Tournez à gauche de {amount}°</translation>
    </message>
    <message>
        <source>Turn right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Tournez à droite de {amount}°</translation>
    </message>
    <message>
        <source>Chin up {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Relevez le menton de {amount}°</translation>
    </message>
    <message>
        <source>Chin down {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Baissez le menton de {amount}°</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Ouvrez les yeux</translation>
    </message>
    <message>
        <source>Close the eyes</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Fermez les yeux</translation>
    </message>
    <message>
        <source>Smile more</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Souriez davantage</translation>
    </message>
    <message>
        <source>Relax the face, lips closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Détendez le visage, lèvres closes</translation>
    </message>
    <message>
        <source>Raise the brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Levez les sourcils</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Trop sombre</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Trop clair</translation>
    </message>
    <message>
        <source>Too dark on the left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Trop sombre à gauche</translation>
    </message>
    <message>
        <source>Too dark on the right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Trop sombre à droite</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Ne bougez pas</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Face, three views</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Visage, trois vues</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Scalp</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cuir chevelu</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zone du corps</translation>
    </message>
    <message>
        <source>Frontal</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>45°, left cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, joue gauche</translation>
    </message>
    <message>
        <source>45°, right cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, joue droite</translation>
    </message>
    <message>
        <source>Profile, left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Profil gauche</translation>
    </message>
    <message>
        <source>Profile, right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Profil droit</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Yeux fermés</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sourire</translation>
    </message>
    <message>
        <source>Raised brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sourcils levés</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Back of the left hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Dos de la main gauche</translation>
    </message>
    <message>
        <source>Back of the right hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Dos de la main droite</translation>
    </message>
    <message>
        <source>Left fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Poing gauche</translation>
    </message>
    <message>
        <source>Right fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Poing droit</translation>
    </message>
    <message>
        <source>Crown, from above</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sommet du crâne, vu d’en haut</translation>
    </message>
    <message>
        <source>Left temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Tempe gauche</translation>
    </message>
    <message>
        <source>Right temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Tempe droite</translation>
    </message>
    <message>
        <source>Treated area</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zone traitée</translation>
    </message>
    <message>
        <source>Look into the camera, lips closed, hair back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Regard vers l’appareil, lèvres closes, cheveux en arrière.</translation>
    </message>
    <message>
        <source>Turn the whole body, not the neck alone; look straight ahead.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Tourner tout le corps, pas seulement le cou ; regarder droit devant.</translation>
    </message>
    <message>
        <source>The far eyebrow is just hidden; the chin is level.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Le sourcil opposé est juste caché ; le menton est à l’horizontale.</translation>
    </message>
    <message>
        <source>Close the eyes gently, as in sleep.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Fermer les yeux doucement, comme en dormant.</translation>
    </message>
    <message>
        <source>As wide a smile as at the first session.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Un sourire aussi large qu’à la première séance.</translation>
    </message>
    <message>
        <source>Raise the brows as far as they go.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Lever les sourcils autant que possible.</translation>
    </message>
    <message>
        <source>Chin a little up, collar open, down to the collarbones.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Menton un peu relevé, col ouvert, jusqu’aux clavicules.</translation>
    </message>
    <message>
        <source>Flat on a dark cloth, fingers slightly apart, no rings.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>À plat sur un tissu sombre, doigts un peu écartés, sans bagues.</translation>
    </message>
    <message>
        <source>A loose fist, knuckles up.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Poing sans serrer, articulations vers le haut.</translation>
    </message>
    <message>
        <source>Hair parted in the middle and combed flat.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cheveux séparés par une raie au milieu et plaqués.</translation>
    </message>
    <message>
        <source>Hair combed back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cheveux peignés en arrière.</translation>
    </message>
    <message>
        <source>Camera square to the skin; a scale marker or the card beside it.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Appareil face à la peau ; un repère d’échelle ou la carte à côté.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>commands.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>commands.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>commands.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Patients panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panneau des patients</translation>
    </message>
    <message>
        <source>Results panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panneau des résultats</translation>
    </message>
    <message>
        <source>Timeline panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panneau de la chronologie</translation>
    </message>
    <message>
        <source>Brown spots</source>
        <extracomment>commands.py</extracomment>
        <translation>Taches brunes</translation>
    </message>
    <message>
        <source>Redness</source>
        <extracomment>commands.py</extracomment>
        <translation>Rougeur</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>commands.py</extracomment>
        <translation>Rides</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>commands.py</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Where the photos are compared</source>
        <extracomment>commands.py</extracomment>
        <translation>Où les photos sont comparées</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>commands.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>&amp;Treat</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Traiter</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Hand &amp;out</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>commands.py</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>commands.py</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>commands.py</extracomment>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>commands.py</extracomment>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <extracomment>commands.py</extracomment>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Importer des photos…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>commands.py</extracomment>
        <translation>Importer un do&amp;ssier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;About mesophoto</source>
        <extracomment>commands.py</extracomment>
        <translation>À &amp;propos de mesophoto</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Annuler : {name}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Rétablir : {name}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>commands.py</extracomment>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>commands.py</extracomment>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nouveau patient…</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Modifier le patient…</translation>
    </message>
    <message>
        <source>&amp;Delete patient</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Supprimer le patient</translation>
    </message>
    <message>
        <source>Change &amp;photo…</source>
        <extracomment>commands.py</extracomment>
        <translation>Modifier la &amp;photo…</translation>
    </message>
    <message>
        <source>Delete p&amp;hoto</source>
        <extracomment>commands.py</extracomment>
        <translation>Supprimer la ph&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Search patients</source>
        <extracomment>commands.py</extracomment>
        <translation>Re&amp;chercher un patient</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>commands.py</extracomment>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>commands.py</extracomment>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>commands.py</extracomment>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Fit what is &amp;measured</source>
        <extracomment>commands.py</extracomment>
        <translation>Ajuster à la zone &amp;mesurée</translation>
    </message>
    <message>
        <source>&amp;Why this verdict on the pair</source>
        <extracomment>commands.py</extracomment>
        <translation>Pour&amp;quoi ce verdict sur la paire</translation>
    </message>
    <message>
        <source>Nothing was compared yet: choose a measured photo that is not the baseline.</source>
        <extracomment>commands.py</extracomment>
        <translation>Rien n’a encore été comparé : choisissez une photo mesurée autre que la référence.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <extracomment>commands.py</extracomment>
        <translation>Taill&amp;e réelle</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>commands.py</extracomment>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>commands.py</extracomment>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>commands.py</extracomment>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>&amp;Spots panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panneau des ta&amp;ches</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Mesurer maintenant</translation>
    </message>
    <message>
        <source>Make this photo the &amp;baseline</source>
        <extracomment>commands.py</extracomment>
        <translation>Faire de cette photo la &amp;référence</translation>
    </message>
    <message>
        <source>This photo is the baseline already, or was taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Cette photo est déjà la référence, ou a été prise juste après un traitement.</translation>
    </message>
    <message>
        <source>Draw a &amp;region on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Tracer une région sur la référence…</translation>
    </message>
    <message>
        <source>Choose a baseline first: a photo that was not taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Choisissez d’abord une référence : une photo qui n’a pas été prise juste après un traitement.</translation>
    </message>
    <message>
        <source>Choose a &amp;colour reference on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>Choisir une référence de &amp;couleur…</translation>
    </message>
    <message>
        <source>&amp;Print the scale and colour card…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Imprimer la carte d’échelle et de couleur…</translation>
    </message>
    <message>
        <source>This clinic’s &amp;noise…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Bruit de ce cabinet…</translation>
    </message>
    <message>
        <source>Spots that are not &amp;counted…</source>
        <extracomment>commands.py</extracomment>
        <translation>Taches &amp;non comptées…</translation>
    </message>
    <message>
        <source>Size of the scale &amp;marker…</source>
        <extracomment>commands.py</extracomment>
        <translation>Taille du repère d’éc&amp;helle…</translation>
    </message>
    <message>
        <source>Set the &amp;scale…</source>
        <extracomment>commands.py</extracomment>
        <translation>Définir l’&amp;échelle…</translation>
    </message>
    <message>
        <source>{sentence} Click for every check.</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>{sentence} Cliquez pour voir tous les contrôles.</translation>
    </message>
    <message>
        <source>The pair of photos: {sentence}</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>La paire de photos : {sentence}</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>comparability/card.py</extracomment>
        <translation>Tous les contrôles</translation>
    </message>
    <message numerus="yes">
        <source>%n comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n comparable</numerusform>
            <numerusform>%n comparables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with care</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n avec prudence</numerusform>
            <numerusform>%n avec prudence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n non comparable</numerusform>
            <numerusform>%n non comparables</numerusform>
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
            <numerusform>{told} comparaison concluante sur %n</numerusform>
            <numerusform>{told} comparaisons concluantes sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} differs.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>Écart : {title}.</translation>
    </message>
    <message>
        <source>By the scale, lengths are known to ± {length} and areas to ± {area}. Changes are tighter, since both photos share one scale.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>Selon l’échelle, les longueurs sont connues à ± {length} et les surfaces à ± {area}. Les changements sont plus précis, car les deux photos partagent la même échelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>{share} de la limite</translation>
    </message>
    <message>
        <source>Why the pair may be compared, or not</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Pourquoi la paire peut être comparée, ou non</translation>
    </message>
    <message>
        <source>Not told for this pair</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Sans verdict pour cette paire</translation>
    </message>
    <message>
        <source>To be known</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>À savoir</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>
            <numerusform>%n contrôle réussi</numerusform>
            <numerusform>%n contrôles réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>non réussi</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Modifier le consentement</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Garder le consentement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The whole face may be seen</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Le visage entier peut être vu</translation>
    </message>
    <message>
        <source>The name may be shown</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Le nom peut figurer</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <source>Sign again</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Signer de nouveau</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>It was signed as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Il a été signé tel quel : retirez-le, et faites signer le nouveau.</translation>
    </message>
    <message>
        <source>Let the patient sign, or attach the signed form.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Faites signer le patient, ou joignez le formulaire signé.</translation>
    </message>
    <message>
        <source>Opening the consent</source>
        <extracomment>consent/controller.py</extracomment>
        <translation>Ouverture du consentement</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>What the patient agreed to</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Ce que le patient a accepté</translation>
    </message>
    <message>
        <source>Nothing leaves the practice without a consent: let the patient sign one, or attach a form.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Rien ne quitte le cabinet sans consentement : faites-en signer un au patient, ou joignez un formulaire.</translation>
    </message>
    <message>
        <source>New consent…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Nouveau consentement…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>For what was noted by mistake; otherwise withdraw it</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Pour ce qui a été noté par erreur ; sinon, retirez-le</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>{purpose}: from this day on nothing leaves for it. What left before cannot be called back.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>{purpose} : à partir de ce jour, plus rien ne part à ce titre. Ce qui est parti avant ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Attach a signed form…</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Joindre un formulaire signé…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Enlever le formulaire</translation>
    </message>
    <message>
        <source>Or drop the signed form here: PDF, JPEG or PNG, up to 5 MB</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Ou déposez ici le formulaire signé : PDF, JPEG ou PNG, jusqu’à 5 Mo</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Impossible de lire {name} ({why}).</translation>
    </message>
    <message>
        <source>{name} is larger than 5 MB: scan it at a lower resolution.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} dépasse 5 Mo : numérisez-le à une résolution plus basse.</translation>
    </message>
    <message>
        <source>{name} is no PDF, JPEG or PNG.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} n’est ni un PDF, ni un JPEG, ni un PNG.</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Forms ({patterns});;All files (*)</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Formulaires ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Attach a signed form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Joindre un formulaire signé</translation>
    </message>
    <message>
        <source>Record of the practice</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Dossier du cabinet</translation>
    </message>
    <message>
        <source>Copy for the patient</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Copie pour le patient</translation>
    </message>
    <message>
        <source>Referral</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Transmission à un confrère</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Photos of my skin are taken and kept with what is measured on them, to follow my treatment.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Des photos de ma peau sont prises et conservées avec ce qui y est mesuré, pour suivre mon traitement.</translation>
    </message>
    <message>
        <source>I am given photos of my skin and what was measured on them, to take home.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Des photos de ma peau et ce qui y a été mesuré me sont remis, à emporter chez moi.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are passed on to those who treat me, too.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Des photos de ma peau et ce qui y a été mesuré sont transmis à d’autres professionnels qui me soignent.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are shown in teaching.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Des photos de ma peau et ce qui y a été mesuré sont montrés dans l’enseignement.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are published.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Des photos de ma peau et ce qui y a été mesuré sont publiés.</translation>
    </message>
    <message>
        <source>My name may stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mon nom peut y figurer.</translation>
    </message>
    <message>
        <source>My name does not stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mon nom n’y figure pas.</translation>
    </message>
    <message>
        <source>My whole face may be seen.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mon visage entier peut être vu.</translation>
    </message>
    <message>
        <source>Only the part of the skin that matters is seen, or my eyes and mouth are covered.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>On ne voit que la partie de la peau qui importe, ou mes yeux et ma bouche sont couverts.</translation>
    </message>
    <message>
        <source>I agree of my own free will and may withdraw it at any time; what was handed out before cannot be called back.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Je donne mon accord librement et peux le retirer à tout moment ; ce qui a été remis avant ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Donné le {day}</translation>
    </message>
    <message>
        <source>face shown</source>
        <extracomment>consent/names.py</extracomment>
        <translation>visage visible</translation>
    </message>
    <message>
        <source>face hidden</source>
        <extracomment>consent/names.py</extracomment>
        <translation>visage caché</translation>
    </message>
    <message>
        <source>with name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>avec le nom</translation>
    </message>
    <message>
        <source>without name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>sans le nom</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <extracomment>consent/names.py</extracomment>
        <translation>signé à l’écran</translation>
    </message>
    <message>
        <source>form attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>formulaire joint</translation>
    </message>
    <message>
        <source>neither signed nor attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>ni signé, ni joint</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Retiré le {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Drawn with a mouse, a pen or a finger. With the keyboard, attach the signed form instead.</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Se trace à la souris, au stylet ou au doigt. Au clavier, joignez plutôt le formulaire signé.</translation>
    </message>
    <message>
        <source>Sign here with a finger, a pen or the mouse</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Signez ici du doigt, au stylet ou à la souris</translation>
    </message>
    <message>
        <source>The consent as it was given</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>Le consentement tel qu’il a été donné</translation>
    </message>
    <message>
        <source>Page {number} of the form</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>Page {number} du formulaire</translation>
    </message>
    <message>
        <source>Something went wrong in mesophoto</source>
        <extracomment>crash.py</extracomment>
        <translation>Une erreur s’est produite dans mesophoto</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is a fault in mesophoto, not in your photos.&lt;/b&gt;&lt;br&gt;Everything that was imported or changed before is saved. You can go on working; if it happens again, start mesophoto anew.&lt;br&gt;&lt;br&gt;The report below holds no names, photos or folders. Please send it to whoever looks after mesophoto for you.</source>
        <extracomment>crash.py</extracomment>
        <translation>&lt;b&gt;L’erreur vient de mesophoto, pas de vos photos.&lt;/b&gt;&lt;br&gt;Tout ce qui a été importé ou modifié auparavant est enregistré. Vous pouvez continuer à travailler ; si l’erreur revient, redémarrez mesophoto.&lt;br&gt;&lt;br&gt;Le rapport ci-dessous ne contient ni noms, ni photos, ni dossiers. Merci de l’envoyer à la personne qui s’occupe de mesophoto chez vous.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <extracomment>crash.py</extracomment>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>crash.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>crash.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>e.g. {day} or 2026-03-03</source>
        <extracomment>datefield.py</extracomment>
        <translation>p. ex. {day} ou 2026-03-03</translation>
    </message>
    <message>
        <source>A day between {first} and {last}</source>
        <extracomment>datefield.py</extracomment>
        <translation>Un jour entre {first} et {last}</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Liste du &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Sort a card…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Trier une carte…</translation>
    </message>
    <message>
        <source>Show a &amp;slate</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Afficher une &amp;ardoise</translation>
    </message>
    <message>
        <source>&amp;Print slates of the day…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Imprimer les ardoises du jour…</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Déplacer vers un autre patient…</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Lecture de la journée</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Show the slate</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Afficher l’ardoise</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Modifier le rendez-vous…</translation>
    </message>
    <message>
        <source>Delete the appointment of {time}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Supprimer le rendez-vous de {time}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Move to another patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Déplacer vers un autre patient</translation>
    </message>
    <message>
        <source>Whose photo is it?</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>À qui est la photo ?</translation>
    </message>
    <message>
        <source>It goes from {name} to the patient you choose, into the session of the same day. What is measured is measured anew for both. Undo brings it back.</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Elle passe de {name} au patient que vous choisissez, dans la séance du même jour. Ce qui est mesuré l’est de nouveau pour les deux. Annuler la ramène.</translation>
    </message>
    <message>
        <source>Name or number of the patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Nom ou numéro du patient</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Trouver un patient</translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Nouveau patient « {name} »</translation>
    </message>
    <message>
        <source>treatment {number} of {count}</source>
        <extracomment>day/model.py</extracomment>
        <translation>traitement {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>day/model.py</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>day/model.py</extracomment>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>no photos yet</source>
        <extracomment>day/model.py</extracomment>
        <translation>pas encore de photos</translation>
    </message>
    <message>
        <source>without appointment</source>
        <extracomment>day/model.py</extracomment>
        <translation>sans rendez-vous</translation>
    </message>
    <message>
        <source>The day before</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>The day after</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Show today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Afficher aujourd’hui</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Patients du jour</translation>
    </message>
    <message>
        <source>Expect: Weber 14:30</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Attendu : Weber 14:30</translation>
    </message>
    <message>
        <source>Expect a patient: name and time</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Attendre un patient : nom et heure</translation>
    </message>
    <message>
        <source>A name and a time, such as Weber 14:30. Without a time: now.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Un nom et une heure, par exemple Weber 14:30. Sans heure : maintenant.</translation>
    </message>
    <message>
        <source>Nobody is expected.
Type a name and a time below.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Personne n’est attendu.
Saisissez un nom et une heure ci-dessous.</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>day/side.py</extracomment>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Opening the patient</source>
        <extracomment>desk.py</extracomment>
        <translation>Ouverture du patient</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>desk.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>mesophoto library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>bibliothèque mesophoto</translation>
    </message>
    <message>
        <source>Photos ({patterns});;All files (*)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Photos ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Importer des photos</translation>
    </message>
    <message>
        <source>Import a folder of photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Importer un dossier de photos</translation>
    </message>
    <message>
        <source>Open a library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Ouverture de la photo</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Repère d’échelle</translation>
    </message>
    <message>
        <source>Side of the black square of your scale marker in mm (0: none is used)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Côté du carré noir de votre repère d’échelle en mm (0 : aucun repère utilisé)</translation>
    </message>
    <message>
        <source>Photos are being imported</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Des photos sont en cours d’import</translation>
    </message>
    <message>
        <source>Stop the import and close? The photos that are in stay in; import the rest again later.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Arrêter l’import et fermer ? Les photos déjà importées restent ; importez les autres plus tard.</translation>
    </message>
    <message>
        <source>About mesophoto</source>
        <extracomment>dialogs.py</extracomment>
        <translation>À propos de mesophoto</translation>
    </message>
    <message>
        <source>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Tells whether skin really changed between two photographs, and says so when it cannot tell.&lt;br&gt;&lt;br&gt;It documents and compares appearance. It does not diagnose.&lt;br&gt;It works on this computer alone: nothing is sent anywhere.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Dit si la peau a vraiment changé entre deux photographies, et le dit aussi quand rien ne permet de trancher.&lt;br&gt;&lt;br&gt;Il documente et compare l’apparence. Il ne pose pas de diagnostic.&lt;br&gt;Il travaille sur cet ordinateur seul : rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>not compared with the baseline yet</source>
        <extracomment>dossier.py</extracomment>
        <translation>pas encore comparée à la référence</translation>
    </message>
    <message>
        <source>Take back the last corner</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Reprendre le dernier sommet</translation>
    </message>
    <message>
        <source>Click the corners one after the other. The region travels to the other sessions by itself.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Cliquez les sommets l’un après l’autre. La région suit d’elle-même dans les autres séances.</translation>
    </message>
    <message>
        <source>Draw a region on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Tracer une région sur la référence</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>région</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Background, or skin that is not treated</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Fond, ou peau non traitée</translation>
    </message>
    <message>
        <source>Grey card</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Carte grise</translation>
    </message>
    <message>
        <source>Click the corners of something whose colour never changes and that is in every session’s photo: a grey card, the wall, skin that is not treated. Redness is then compared against it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Cliquez les sommets d’un objet dont la couleur ne change jamais et qui figure sur la photo de chaque séance : une carte grise, le mur, une peau non traitée. La rougeur est alors comparée à lui.</translation>
    </message>
    <message>
        <source>Choose a colour reference on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Choisir une référence de couleur</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;C’est</translation>
    </message>
    <message>
        <source>Click two points of known distance, such as marks of a ruler, and say how far apart they are.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Cliquez deux points dont la distance est connue, par exemple deux traits d’une règle, et indiquez-la.</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Définir l’échelle</translation>
    </message>
    <message>
        <source>Save scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Enregistrer l’échelle</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Distance</translation>
    </message>
    <message>
        <source>or &amp;scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>ou é&amp;chelle</translation>
    </message>
    <message>
        <source>Click a spot to leave it out (a mole, a tattoo); click it again to count it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Cliquez une tache pour l’exclure (un grain de beauté, un tatouage) ; cliquez-la de nouveau pour la compter.</translation>
    </message>
    <message>
        <source>No spots were found on this photo.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Aucune tache trouvée sur cette photo.</translation>
    </message>
    <message>
        <source>Spots that are not counted</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Taches non comptées</translation>
    </message>
    <message>
        <source>Photo to mark</source>
        <extracomment>drawing/sheet.py</extracomment>
        <translation>Photo à marquer</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Stands at the head of each progress sheet.</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Figure en tête de chaque fiche de suivi.</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Adresse, téléphone</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Enlever le logo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Lines below it</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Lignes au-dessous</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>&amp;Progress sheet…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Fiche de suivi…</translation>
    </message>
    <message>
        <source>C&amp;linic’s name and logo…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Nom et logo du cabinet…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Consents…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Consentements…</translation>
    </message>
    <message>
        <source>&amp;What is judged…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Critères de &amp;jugement…</translation>
    </message>
    <message>
        <source>Check a &amp;seal…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Vérifier un &amp;sceau…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Checking a seal</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Vérification d’un sceau</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Image animée</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Files written</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Demander le consentement…</translation>
    </message>
    <message>
        <source>Files have nameless names and hold pixels alone: nothing of the camera, the place or the patient. Each carries a seal.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Les fichiers ont des noms anonymes et ne contiennent que des pixels : rien de l’appareil, du lieu ni du patient. Chacun porte un sceau.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Technique</translation>
    </message>
    <message numerus="yes">
        <source>%n files are written.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n fichier est écrit.</numerusform>
            <numerusform>%n fichiers sont écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted in the audit. “Check a seal…” tells later whether a file is genuine.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>C’est consigné dans le journal d’audit. « Vérifier un sceau… » dira plus tard si un fichier est authentique.</translation>
    </message>
    <message>
        <source>A slider goes over the pair</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Un volet passe sur la paire</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>All sessions, one after the other</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Toutes les séances, l’une après l’autre</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>The face</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Motion needs two photos of the view that is shown.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Une image animée demande deux photos de la vue affichée.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the baseline, or cover the eyes.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Il n’y a pas de région sur laquelle recadrer : tracez-en une sur la référence, ou couvrez les yeux.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Aperçu de la fiche</translation>
    </message>
    <message>
        <source>The pair that is shown</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>La paire affichée</translation>
    </message>
    <message>
        <source>All of this view</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Toutes celles de cette vue</translation>
    </message>
    <message>
        <source>All photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>As large as they are</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>2000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>2000 px au plus</translation>
    </message>
    <message>
        <source>1000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>1000 px au plus</translation>
    </message>
    <message>
        <source>Seen as it is</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Visible tel quel</translation>
    </message>
    <message>
        <source>Eyes and mouth covered</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Yeux et bouche couverts</translation>
    </message>
    <message>
        <source>Cropped to a region</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Recadré sur une région</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Aligned to the baseline, where that is possible</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Alignées sur la référence, si c’est possible</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>There are no such photos: choose others.</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Il n’y a pas de telles photos : choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Critères de jugement</translation>
    </message>
    <message>
        <source>What is treated here?</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Que traite-t-on ici ?</translation>
    </message>
    <message>
        <source>{view}: what is treated decides what the progress sheet tells, so that nobody picks the best number afterwards.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>{view} : ce qui est traité décide de ce que dit la fiche de suivi, pour que personne ne choisisse après coup le meilleur chiffre.</translation>
    </message>
    <message>
        <source>What it is judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Critères de jugement</translation>
    </message>
    <message>
        <source>Judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Jugé sur</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The progress sheet asks again before it is made the first time</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>La fiche de suivi le redemande avant d’être établie la première fois</translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was chosen after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n photo a déjà été comparée. La fiche dira que ce choix a été fait après.</numerusform>
            <numerusform>%n photos ont déjà été comparées. La fiche dira que ce choix a été fait après.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was changed after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n photo a déjà été comparée. La fiche dira que ce choix a été modifié après.</numerusform>
            <numerusform>%n photos ont déjà été comparées. La fiche dira que ce choix a été modifié après.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one: what it is judged by stands here then.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Faites un choix : les critères de jugement s’affichent alors ici.</translation>
    </message>
    <message>
        <source>Nothing that is measured stands for it: the photos are shown, and nothing is claimed.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Rien de ce qui est mesuré n’y correspond : les photos sont montrées, et rien n’est affirmé.</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Définir la référence</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Genuine and unaltered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Authentique et intact.</translation>
    </message>
    <message>
        <source>Altered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Altéré.</translation>
    </message>
    <message>
        <source>Unknown to this library.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Inconnu de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Check a seal</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Vérifier un sceau</translation>
    </message>
    <message>
        <source>Is a sheet, a picture or a table what this library handed out, bit for bit?</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Une fiche, une image ou un tableau est-il, au bit près, ce que cette bibliothèque a remis ?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a file here.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Déposez un fichier ici.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Progress sheet</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Fiche de suivi</translation>
    </message>
    <message>
        <source>The sheet is being drawn</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Mise en page de la fiche</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Enregistrer en images…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Across</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>All views</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Toutes les vues</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Map of the spots</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Carte des taches</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Méthode et limites</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Comparée avec</translation>
    </message>
    <message>
        <source>Patient shown by</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Patient désigné par</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Clinic’s name and logo…</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Nom et logo du cabinet…</translation>
    </message>
    <message>
        <source>More pages</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Pages supplémentaires</translation>
    </message>
    <message>
        <source>From the baseline of {day}</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>À partir de la référence du {day}</translation>
    </message>
    <message>
        <source>There is no baseline yet, so there is nothing to show a progress from.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Il n’y a pas encore de référence, donc aucun progrès à montrer.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Dites d’abord ce que cette vue doit suivre : la fiche dit ce qui s’y rapporte, et non ce qui a donné le meilleur résultat.</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Mise en page de la fiche</translation>
    </message>
    <message>
        <source>Say what is treated…</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Dire ce qui est traité…</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Enregistrement de la fiche</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>La fiche est imprimée.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Impression de la fiche</translation>
    </message>
    <message>
        <source>Dates moved by a secret number of weeks</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Dates décalées d’un nombre secret de semaines</translation>
    </message>
    <message>
        <source>Dates as they are</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Dates réelles</translation>
    </message>
    <message>
        <source>Without dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Sans dates</translation>
    </message>
    <message>
        <source>This patient has no photos yet: import some first.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Ce patient n’a pas encore de photos : importez-en d’abord.</translation>
    </message>
    <message>
        <source>Every measurement under a pseudonym, as CSV with a data dictionary and ten lines for R.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Chaque mesure sous un pseudonyme, en CSV avec un dictionnaire des données et dix lignes pour R.</translation>
    </message>
    <message>
        <source>Excel, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Aussi en Excel</translation>
    </message>
    <message>
        <source>JSON, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Aussi en JSON</translation>
    </message>
    <message>
        <source>Each spot through all sessions (takes a while)</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Chaque tache à travers toutes les séances (prend un moment)</translation>
    </message>
    <message>
        <source>Pictures of where something was found</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Images des endroits où quelque chose a été trouvé</translation>
    </message>
    <message>
        <source>The photos themselves</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Les photos elles-mêmes</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Write a key file, too…</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Écrire aussi un fichier de clé…</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Écrire un fichier de clé</translation>
    </message>
    <message>
        <source>For another practice’s picture archive. The files hold name, number and date of birth.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Pour les archives d’images d’un autre cabinet. Les fichiers contiennent nom, numéro et date de naissance.</translation>
    </message>
    <message>
        <source>Anonymised: a pseudonym instead. A face stays a face.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Anonymisé : un pseudonyme à la place. Un visage reste un visage.</translation>
    </message>
    <message>
        <source>Aligned photos and what was found on them, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Aussi les photos alignées et ce qui y a été trouvé</translation>
    </message>
    <message>
        <source>Save a copy of this picture</source>
        <extracomment>habits.py</extracomment>
        <translation>Enregistrer une copie de l’image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.png)</source>
        <extracomment>habits.py</extracomment>
        <translation>Images (*.jpg *.png)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>habits.py</extracomment>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Ouvrez d’abord une bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Choisissez d’abord un patient.</translation>
    </message>
    <message>
        <source>Not possible with the photo that is shown.</source>
        <extracomment>habits.py</extracomment>
        <translation>Impossible avec la photo affichée.</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <extracomment>habits.py</extracomment>
        <translation>Pa&amp;lette de commandes…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <extracomment>habits.py</extracomment>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Charts as &amp;table…</source>
        <extracomment>habits.py</extracomment>
        <translation>Graphiques en ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Nothing is charted yet: charts appear as soon as photos are measured.</source>
        <extracomment>habits.py</extracomment>
        <translation>Pas encore de graphique : ils apparaissent dès que des photos sont mesurées.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>habits.py</extracomment>
        <translation>Imprim&amp;er…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of this picture…</source>
        <extracomment>habits.py</extracomment>
        <translation>&amp;Enregistrer une copie de l’image…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>help/pages.py</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>| keys | what they do |</source>
        <extracomment>help/pages.py</extracomment>
        <translation>| touches | effet |</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <extracomment>help/window.py</extracomment>
        <translation>Aucune page ne contient tous ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <extracomment>help/window.py</extracomment>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose a step to go back to before it, or, where it was undone, to do it again.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Choisissez une étape pour revenir juste avant elle, ou, si elle a été annulée, pour la rétablir.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Étapes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet that could be undone.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Rien n’a encore été fait dans cette bibliothèque qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Annuler cette étape</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Annuler %n étape</numerusform>
            <numerusform>Annuler %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Rétablir cette étape</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Rétablir %n étape</numerusform>
            <numerusform>Rétablir %n étapes</numerusform>
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
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>{path}
Untick to leave it out</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{path}
Décochez pour l’écarter</translation>
    </message>
    <message>
        <source>Shows somebody else…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Montre quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>More for {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Plus pour {file_name}</translation>
    </message>
    <message>
        <source>Taken on…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Prise le…</translation>
    </message>
    <message>
        <source>Day when {file_name} was taken</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Jour de prise de {file_name}</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>importing/card.py</extracomment>
        <translation>jour </translation>
    </message>
    <message>
        <source>Days after the treatment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Jours après le traitement</translation>
    </message>
    <message>
        <source>{name} of {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{name} de {file_name}</translation>
    </message>
    <message>
        <source>Belongs to {label}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Appartient à {label}</translation>
    </message>
    <message>
        <source>Belongs to somebody else</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be imported now.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>La bibliothèque est ouverte en lecture seule : rien ne peut être importé maintenant.</translation>
    </message>
    <message>
        <source>One import at a time: finish this one, then drop the other photos.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Un import à la fois : terminez celui-ci, puis déposez les autres photos.</translation>
    </message>
    <message>
        <source>There are no photos in there.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Il n’y a pas de photos là-dedans.</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Looking for imports</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Recherche d’imports</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Check before importing</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Vérifier avant d’importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} of what looks like %n people</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>{photos} de %n personne, semble-t-il</numerusform>
            <numerusform>{photos} de %n personnes, semble-t-il</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Correct what is wrong; nothing is kept until you import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>{photos}. Corrigez ce qui est faux ; rien n’est conservé avant l’import.</translation>
    </message>
    <message>
        <source>Checking who is on the photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Recherche des personnes sur les photos</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Day of all photos without one</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Jour de toutes les photos sans date</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>Importer %Ln photo</numerusform>
            <numerusform>Importer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Par rapport à la référence : {verdicts}.</translation>
    </message>
    <message>
        <source>Please look twice: this may be another person</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Regardez bien : il s’agit peut-être d’une autre personne</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n fichier ne peut pas être importé</numerusform>
            <numerusform>%n fichiers ne peuvent pas être importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n photo est écartée</numerusform>
            <numerusform>%n photos sont écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the judgement of the import</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Fermer l’appréciation de l’import</translation>
    </message>
    <message>
        <source>Against the baselines: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Par rapport aux références : {verdicts}</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Par rapport à la référence : {verdicts}</translation>
    </message>
    <message numerus="yes">
        <source>%n being measured…</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>%n en cours de mesure…</numerusform>
            <numerusform>%n en cours de mesure…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked on the timeline.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>Et %n autre, marquée sur la chronologie.</numerusform>
            <numerusform>Et %n autres, marquées sur la chronologie.</numerusform>
        </translation>
    </message>
    <message>
        <source>And more, marked on the timelines: {names}.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Et d’autres, marquées sur les chronologies : {names}.</translation>
    </message>
    <message>
        <source>Show this photo</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Afficher cette photo</translation>
    </message>
    <message>
        <source>Patient: {label}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Patient : {label}</translation>
    </message>
    <message>
        <source>new patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>nouveau patient</translation>
    </message>
    <message>
        <source>existing patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>patient existant</translation>
    </message>
    <message>
        <source>Day not known</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Session {number}  ·  {day}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Séance {number}  ·  {day}</translation>
    </message>
    <message>
        <source>What was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>It ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Interrompu avant la fin</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n fichier n’a pas pu être importé</numerusform>
            <numerusform>%n fichiers n’ont pas pu être importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that did not go in</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Photos non importées</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Annuler l’import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%Ln photo importée</numerusform>
            <numerusform>%Ln photos importées</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Aucune photo importée</translation>
    </message>
    <message>
        <source>stopped as you asked</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>arrêté à votre demande</translation>
    </message>
    <message>
        <source>ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>interrompu avant la fin</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n n’a pas pu être importée</numerusform>
            <numerusform>%n n’ont pas pu être importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>New photos are offered as they come.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Les nouvelles photos sont proposées dès leur arrivée.</translation>
    </message>
    <message>
        <source>It is not there now.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Il n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>Watching {name}. {state}</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>{name} est surveillé. {state}</translation>
    </message>
    <message>
        <source>Watch a folder for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Looking for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Recherche de nouvelles photos</translation>
    </message>
    <message>
        <source>Looking at the photos</source>
        <extracomment>importing/work.py</extracomment>
        <translation>Examen des photos</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Horloges des appareils</translation>
    </message>
    <message>
        <source>How far are the cameras’ clocks off?</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>De combien les horloges des appareils sont-elles décalées ?</translation>
    </message>
    <message>
        <source>Photograph a slate on the screen: it shows the time, and the difference is found by itself. Or type it. Stacks and sessions then use the right time; the originals stay as they are. It is remembered for each camera.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Photographiez une ardoise à l’écran : elle montre l’heure, et l’écart est trouvé tout seul. Ou saisissez-le. Piles et séances utilisent alors l’heure juste ; les originaux restent tels quels. L’écart est retenu pour chaque appareil.</translation>
    </message>
    <message>
        <source> min fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation> min d’avance</translation>
    </message>
    <message>
        <source>Minutes that {camera} is fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Minutes d’avance de {camera}</translation>
    </message>
    <message>
        <source>Use these times</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Utiliser ces heures</translation>
    </message>
    <message>
        <source>{camera}: the slate shows how its clock is off.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>{camera} : l’ardoise montre le décalage de son horloge.</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Le retenir</translation>
    </message>
    <message>
        <source>Sort the photos of a card or folder</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Trier les photos d’une carte ou d’un dossier</translation>
    </message>
    <message>
        <source>Photos of a card were not filed to the end.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Les photos d’une carte n’ont pas été classées jusqu’au bout.</translation>
    </message>
    <message>
        <source>Looking for the card</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Recherche de la carte</translation>
    </message>
    <message>
        <source>First say on which day these photos were taken.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Indiquez d’abord quel jour ces photos ont été prises.</translation>
    </message>
    <message>
        <source>1 photo filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>1 photo classée.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>
            <numerusform>%n photo classée.</numerusform>
            <numerusform>%n photos classées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause that begins a new stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Pause qui commence une nouvelle pile</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Horloges des appareils…</translation>
    </message>
    <message>
        <source>Stacks of photos</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Piles de photos</translation>
    </message>
    <message>
        <source>Whose is the marked stack? Type a name, then Enter</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>À qui est la pile marquée ? Saisissez un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Day of all photos of the stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Jour de toutes les photos de la pile</translation>
    </message>
    <message>
        <source>Up and down choose a stack, left and right a photo · 1 to 9 file it under the patient of that number in the day list · Enter files it as its slate says · / begins a stack at the photo · Backspace joins it to the one above · Space picks single photos · or drag to a patient</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Haut et bas choisissent une pile, gauche et droite une photo · 1 à 9 la classent chez le patient de ce numéro dans la liste du jour · Entrée la classe selon son ardoise · / commence une pile à la photo · Retour arrière la joint à celle du dessus · Espace choisit des photos une à une · ou glissez vers un patient</translation>
    </message>
    <message>
        <source>New stack after a pause of</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Nouvelle pile après une pause de</translation>
    </message>
    <message numerus="yes">
        <source>%n photos wait</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>
            <numerusform>%n photo en attente</numerusform>
            <numerusform>%n photos en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo waits</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>1 photo en attente</translation>
    </message>
    <message>
        <source>All is filed</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Tout est classé</translation>
    </message>
    <message>
        <source>Nothing of this card waits any more.</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Plus rien de cette carte n’est en attente.</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>{values}, a change of {delta}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>{values}, un changement de {delta}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>intervalle à 95 % de {low} à {high}</translation>
    </message>
    <message>
        <source>Results by region</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Résultats par région</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Afficher sur la chronologie</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>What is this? How it is measured, and what can fool it (F1)</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Qu’est-ce que c’est ? Comment c’est mesuré, et ce qui peut tromper (F1)</translation>
    </message>
    <message>
        <source>This clinic’s noise…</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Bruit de ce cabinet…</translation>
    </message>
    <message>
        <source>Measure how much repeat shots of this clinic differ</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Mesurer l’écart entre photos répétées dans ce cabinet</translation>
    </message>
    <message>
        <source>{day}, the baseline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>{day}, la référence</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Pas encore mesurée.</translation>
    </message>
    <message>
        <source>Taken right after the treatment: swelling smooths lines, so this is not a result.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Prise juste après le traitement : l’œdème lisse les rides, ce n’est donc pas un résultat.</translation>
    </message>
    <message>
        <source>Noise: {words}.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Bruit : {words}.</translation>
    </message>
    <message>
        <source>Show only {verdict}: {count}</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Afficher seulement {verdict} : {count}</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <extracomment>jobbar.py</extracomment>
        <translation>Annuler : {title}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>jobbar.py</extracomment>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Impossible tant que la bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Examen des sauvegardes</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Examen du dossier</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Verify…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>No backup was made today. {why}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Aucune sauvegarde aujourd’hui. {why}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Contrôle des sauvegardes</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>This folder is inside the library: choose one outside, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Ce dossier est dans la bibliothèque : choisissez-en un en dehors, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Sauvegardes de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and no backup: choose a folder for it, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>%Ln photo et aucune sauvegarde : choisissez un dossier pour celle-ci, de préférence sur un autre disque.</numerusform>
            <numerusform>%Ln photos et aucune sauvegarde : choisissez un dossier pour celle-ci, de préférence sur un autre disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the backups is out of reach: connect its disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Le dossier des sauvegardes est hors d’atteinte : branchez son disque.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old: see what keeps it from being made.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>La dernière sauvegarde date de %n jour : voyez ce qui empêche la suivante.</numerusform>
            <numerusform>La dernière sauvegarde date de %n jours : voyez ce qui empêche la suivante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, without %Ln photos that the library no longer has as they came in: verify the library.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>La sauvegarde est faite, sans %Ln photo que la bibliothèque n’a plus telle qu’à l’import : vérifiez la bibliothèque.</numerusform>
            <numerusform>La sauvegarde est faite, sans %Ln photos que la bibliothèque n’a plus telles qu’à l’import : vérifiez la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: all %Ln photos were there already.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Sauvegardé : %Ln photo, déjà présente.</numerusform>
            <numerusform>Sauvegardé : les %Ln photos étaient déjà toutes là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %Ln new photos, {size}.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Sauvegardé : %Ln nouvelle photo, {size}.</numerusform>
            <numerusform>Sauvegardé : %Ln nouvelles photos, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Toutes les 4 heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the library: if the disk fails, both are gone. Better choose another disk, or one of the network.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ce dossier est sur le même disque que la bibliothèque : si le disque lâche, tout est perdu. Choisissez plutôt un autre disque, ou un emplacement du réseau.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Photos of patients cannot be taken again. Choose a folder on another disk, and mesophoto copies what is new there every day, while you work.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Les photos de patients ne peuvent pas être refaites. Choisissez un dossier sur un autre disque, et mesophoto y copie les nouveautés chaque jour, pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the folder of the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Modifier le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Fréquence des sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Contrôler les sauvegardes</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>This folder cannot be reached: connect its disk, or choose another folder.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Ce dossier est inaccessible : branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Stopped. The backups that were there still are.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Arrêté. Les sauvegardes précédentes sont toujours là.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backups are as they were made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>La sauvegarde (%n) est telle qu’elle a été faite.</numerusform>
            <numerusform>Les %n sauvegardes sont telles qu’elles ont été faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored as made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n sauvegarde ne peut pas être restaurée telle quelle.</numerusform>
            <numerusform>%n sauvegardes ne peuvent pas être restaurées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now to have a good one, and have the disk looked at.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Sauvegardez maintenant pour en avoir une bonne, et faites examiner le disque.</translation>
    </message>
    <message>
        <source>Its list of files is damaged</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Sa liste de fichiers est endommagée</translation>
    </message>
    <message>
        <source>No backup yet: the first is made as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Pas encore de sauvegarde : la première est faite dès que rien d’autre n’est en cours.</translation>
    </message>
    <message>
        <source>Last backup {ago}</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Dernière sauvegarde {ago}</translation>
    </message>
    <message>
        <source>{last}, the next as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}, la prochaine dès que rien d’autre n’est en cours.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{last}, the next {day} at {time}.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}, la prochaine : {day} à {time}.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What was deleted is kept here for 30 days at least, with all that belongs to it.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Ce qui a été supprimé est gardé ici au moins 30 jours, avec tout ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Only a whole patient is deleted for good</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Seul un patient entier est supprimé définitivement</translation>
    </message>
    <message>
        <source>{patient}: treatment of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient} : traitement du {day}</translation>
    </message>
    <message>
        <source>{patient}: side effect, {what}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient} : effet indésirable, {what}</translation>
    </message>
    <message>
        <source>{patient}: session of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient} : séance du {day}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time} by {person}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Supprimé le {day}, {time} par {person}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Supprimé le {day}, {time}</translation>
    </message>
    <message>
        <source>{deleted}, longer than 30 days</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{deleted}, depuis plus de 30 jours</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Sau&amp;vegardes…</translation>
    </message>
    <message>
        <source>&amp;Verify the library…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Véri&amp;fier la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Journal d’&amp;audit…</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Arrêter la s&amp;urveillance</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>S&amp;urveiller un dossier…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>Verifying found %n things in this library that changed on the disk.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>
            <numerusform>La vérification a trouvé dans cette bibliothèque %n élément qui a changé sur le disque.</numerusform>
            <numerusform>La vérification a trouvé dans cette bibliothèque %n éléments qui ont changé sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Looking for a backup</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Recherche d’une sauvegarde</translation>
    </message>
    <message>
        <source>No backup of this library can be reached: connect the disk that it is on and try again.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Aucune sauvegarde de cette bibliothèque n’est accessible : branchez le disque où elle se trouve et réessayez.</translation>
    </message>
    <message>
        <source>Opening the bin</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Ouverture de la corbeille</translation>
    </message>
    <message>
        <source>Photos are being imported: wait for that, then delete for good.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Des photos sont en cours d’import : attendez la fin, puis supprimez définitivement.</translation>
    </message>
    <message>
        <source>Looking what will go</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Recherche de ce qui sera supprimé</translation>
    </message>
    <message>
        <source>Deleted for good. The certificate stands in the audit.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Supprimé définitivement. Le certificat figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Deleting {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Suppression définitive de {name}</translation>
    </message>
    <message>
        <source>Steps done</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Étapes faites</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Supprimer définitivement {name}</translation>
    </message>
    <message>
        <source>The law lets me delete them earlier</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>La loi me permet de les supprimer plus tôt</translation>
    </message>
    <message>
        <source>no rule</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>pas de règle</translation>
    </message>
    <message>
        <source> years</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation> ans</translation>
    </message>
    <message>
        <source>Years that records are kept after the last session</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Années de conservation des dossiers après la dernière séance</translation>
    </message>
    <message>
        <source>This clinic keeps records after the last session for</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Après la dernière séance, ce cabinet conserve les dossiers pendant</translation>
    </message>
    <message>
        <source>This certificate stands in the audit, without the name.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Ce certificat figure dans le journal d’audit, sans le nom.</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, all that was measured in them, the patient’s record, and what undoing could bring back. There is no way back.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} de {sessions}, toutes leurs mesures, le dossier du patient et ce qui pourrait être rétabli. C’est sans retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos another patient’s record uses too: kept for that one.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%Ln photo sert aussi au dossier d’un autre patient : elle est gardée pour celui-ci.</numerusform>
            <numerusform>%Ln photos servent aussi au dossier d’un autre patient : elles sont gardées pour celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type {key}.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Pour continuer, saisissez {key}.</translation>
    </message>
    <message>
        <source>Type {key} to confirm</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Saisissez {key} pour confirmer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, and all that was made of them, are gone from this library.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} de {sessions}, et tout ce qui en a été tiré, ont quitté cette bibliothèque.</translation>
    </message>
    <message>
        <source>The backups were rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Les sauvegardes ont été réécrites sans ces données.</translation>
    </message>
    <message>
        <source>{folder}: {state}. It may hold the data until {day}; a backup to it takes the data out.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} : {state}. Peut contenir les données jusqu’au {day} ; une sauvegarde vers ce dossier les en retire.</translation>
    </message>
    <message>
        <source>“{number}” or “{name}”</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>« {number} » ou « {name} »</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached: it keeps the data until it is connected again.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} est inaccessible : les données y restent jusqu’à ce qu’il soit rebranché.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: up to %n backups rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>{folder} : jusqu’à %n sauvegarde réécrite sans ces données.</numerusform>
            <numerusform>{folder} : jusqu’à %n sauvegardes réécrites sans ces données.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} does not hold them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} ne les contient pas.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>This library is in use</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Cette bibliothèque est en cours d’utilisation</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to look only: nothing can be changed meanwhile.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Fermez-la là-bas et réessayez, ou ouvrez-la ici pour consulter seulement : rien ne peut alors être modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No backup of it can be reached from here. Connect the disk with its backups and try again, or look at what can still be read.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Aucune sauvegarde n’est accessible d’ici. Branchez le disque qui les contient et réessayez, ou regardez ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>Its newest good backup is of {moment}. It is restored into a new folder; this one stays as it is.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Sa dernière bonne sauvegarde : {moment}. Elle est restaurée dans un nouveau dossier ; celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>This library was damaged</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Cette bibliothèque a été endommagée</translation>
    </message>
    <message>
        <source>The disk gave back something else than what was written to “{name}”.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Le disque a rendu autre chose que ce qui avait été écrit dans « {name} ».</translation>
    </message>
    <message>
        <source>Open what can still be read</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ouvrir ce qui est encore lisible</translation>
    </message>
    <message>
        <source>Restore the backup of {day}…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Restaurer la sauvegarde du {day}…</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ouvrir en écriture</translation>
    </message>
    <message>
        <source>You can look and compare; importing, measuring and changing have to wait.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Vous pouvez regarder et comparer ; importer, mesurer et modifier doivent attendre.</translation>
    </message>
    <message>
        <source>You see what can still be read; nothing can be changed.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Vous voyez ce qui est encore lisible ; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>This library was damaged.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Cette bibliothèque a été endommagée.</translation>
    </message>
    <message>
        <source>Another program has “{library}” open.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>« {library} » est ouverte dans un autre programme.</translation>
    </message>
    <message>
        <source>{time} today</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>{time} aujourd’hui</translation>
    </message>
    <message>
        <source>{user} on {host} has “{library}” open, since {moment}.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>{user} sur {host} a ouvert « {library} » ({moment}).</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Avancement de la restauration</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Restaurer la sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>Change the new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Modifier le nouveau dossier</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Dans un nouveau dossier</translation>
    </message>
    <message>
        <source>The library as it was then is made anew, and every file is compared with what was backed up. What you have now stays as it is.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>La bibliothèque est refaite telle qu’elle était alors, et chaque fichier est comparé à ce qui a été sauvegardé. Ce que vous avez maintenant reste tel quel.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>L’ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored, all as they were backed up. The library is in {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln photo restaurée, telle qu’elle a été sauvegardée. La bibliothèque est dans {folder}.</numerusform>
            <numerusform>%Ln photos restaurées, toutes telles qu’elles ont été sauvegardées. La bibliothèque est dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored into {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln photo restaurée dans {folder}.</numerusform>
            <numerusform>%Ln photos restaurées dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be: the backup does not have them as they were. Verify the library to see whose they are.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln photo n’a pas pu l’être : la sauvegarde ne l’a pas telle qu’elle était. Vérifiez la bibliothèque pour voir à qui elle est.</numerusform>
            <numerusform>%Ln photos n’ont pas pu l’être : la sauvegarde ne les a pas telles qu’elles étaient. Vérifiez la bibliothèque pour voir à qui elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Arrêté. Rien n’a été laissé.</translation>
    </message>
    <message>
        <source>New folder for the restored library</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Nouveau dossier de la bibliothèque restaurée</translation>
    </message>
    <message>
        <source>{library} of {day}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>{library} du {day}</translation>
    </message>
    <message>
        <source>{photo} is missing.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{photo} manque.</translation>
    </message>
    <message>
        <source>{photo} was damaged on the disk.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{photo} a été endommagé sur le disque.</translation>
    </message>
    <message>
        <source>Open patient</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ouvrir le patient</translation>
    </message>
    <message>
        <source>Open {patient}</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ouvrir {patient}</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Reading every photo and comparing</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Lecture et comparaison de chaque photo</translation>
    </message>
    <message>
        <source>Photos compared</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Photos comparées</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What is damaged stays as it is. A backup has it as it came in: restore it into a new folder.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Ce qui est endommagé reste tel quel. Une sauvegarde l’a tel qu’à l’import : restaurez-la dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Every photo was read and compared, and so were the database and the audit.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Chaque photo a été lue et comparée, ainsi que la base de données et le journal d’audit.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they were written</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>%n élément n’est pas tel qu’il a été écrit</numerusform>
            <numerusform>%n éléments ne sont pas tels qu’ils ont été écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was written; it has no photos yet</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>La bibliothèque est telle qu’elle a été écrite ; elle n’a pas encore de photos</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photos are as they came in</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>%Ln photo, telle qu’à l’import</numerusform>
            <numerusform>Les %Ln photos sont telles qu’à l’import</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo nobody’s record names</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Une photo qu’aucun dossier ne nomme</translation>
    </message>
    <message>
        <source>The database</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>La base de données</translation>
    </message>
    <message>
        <source>The audit</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Le journal d’audit</translation>
    </message>
    <message>
        <source>A key</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>The language changes at the next start of mesophoto.</source>
        <extracomment>language/commands.py</extracomment>
        <translation>La langue change au prochain démarrage de mesophoto.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Langue : {name}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>language/sentences.py</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Following every spot through the sessions …</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Suivi de chaque tache au fil des séances …</translation>
    </message>
    <message>
        <source>These photos have no baseline yet: choose one to follow the spots from.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Ces photos n’ont pas encore de référence : choisissez-en une pour suivre les taches.</translation>
    </message>
    <message>
        <source>Open a patient with photos to see the spots.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Ouvrez un patient avec des photos pour voir les taches.</translation>
    </message>
    <message>
        <source>The photos are being measured; the spots are followed after that.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Les photos sont en cours de mesure ; les taches sont suivies ensuite.</translation>
    </message>
    <message>
        <source>Following the spots</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Suivi des taches</translation>
    </message>
    <message>
        <source>Stopped. Open the spots again to follow them.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Arrêté. Rouvrez les taches pour les suivre.</translation>
    </message>
    <message>
        <source>The spots cannot be followed here: {reason}.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Les taches ne peuvent pas être suivies ici : {reason}.</translation>
    </message>
    <message>
        <source>examine</source>
        <extracomment>ledger/delegate.py</extracomment>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>Map of the spots on the baseline</source>
        <extracomment>ledger/map.py</extracomment>
        <translation>Carte des taches sur la référence</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Area, mm²</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Surface, mm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Have it examined</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>À faire examiner</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Spot {number}, {place}</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Tache {number}, {place}</translation>
    </message>
    <message>
        <source>Area {area} mm².</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Surface {area} mm².</translation>
    </message>
    <message>
        <source>Contrast {contrast} L*.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Contraste {contrast} L*.</translation>
    </message>
    <message>
        <source>Grown together with spot {others}.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>A fusionné avec la tache {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Now in %n parts.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>
            <numerusform>Maintenant en %n partie.</numerusform>
            <numerusform>Maintenant en %n parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Taches</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Retour à la chronologie</translation>
    </message>
    <message>
        <source>Close the spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Fermer les taches</translation>
    </message>
    <message>
        <source>Spots of the series</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Taches de la série</translation>
    </message>
    <message>
        <source>No spot stands out of the skin in these photos.</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Aucune tache ne ressort de la peau sur ces photos.</translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>
            <numerusform>%n tache</numerusform>
            <numerusform>%n taches</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only {state}: {count}</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Afficher seulement {state} : {count}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>main.py</extracomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>measuring.py</extracomment>
        <translation>Mesure de {name}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>messages.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <extracomment>messages.py</extracomment>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <extracomment>opening.py</extracomment>
        <translation>Ouverture de la bibliothèque</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <extracomment>opening.py</extracomment>
        <translation>Création de la démo</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Lecture des dossiers</translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n treatments.</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>
            <numerusform>{file} est enregistré : %n traitement.</numerusform>
            <numerusform>{file} est enregistré : %n traitements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Traité le</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Everyone who had a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Tous ceux qui ont reçu un lot</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>{lot}   ({product})</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{lot}   ({product})</translation>
    </message>
    <message>
        <source>Choose, type or scan a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Choisissez, saisissez ou scannez un lot</translation>
    </message>
    <message>
        <source>Who had it</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Qui l’a reçu</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Save as PDF, to print…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Enregistrer en PDF, à imprimer…</translation>
    </message>
    <message>
        <source>{n} ml</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{n} ml</translation>
    </message>
    <message>
        <source>{sessions} with this lot, {people}.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{sessions} avec ce lot, {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n traitement</numerusform>
            <numerusform>%n traitements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds names. Keep it as you keep their records; the audit notes that it was saved.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>La liste contient des noms. Conservez-la comme leurs dossiers ; le journal d’audit note qu’elle a été enregistrée.</translation>
    </message>
    <message>
        <source>By product</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Par produit</translation>
    </message>
    <message>
        <source>By lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Par lot</translation>
    </message>
    <message>
        <source>By technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Par technique</translation>
    </message>
    <message>
        <source>By session number</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Par numéro de séance</translation>
    </message>
    <message>
        <source>Product and lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Produit et lot</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Séances à ce jour</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Mean change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Changement moyen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Non comparables</translation>
    </message>
    <message>
        <source>Not photographed</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Change since the baseline</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Changement depuis la référence</translation>
    </message>
    <message>
        <source>Side effect</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Effet indésirable</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Followed by it</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Suivies de cet effet</translation>
    </message>
    <message>
        <source>Per 100 sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Pour 100 séances</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Bruising</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Ecchymose</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Œdème</translation>
    </message>
    <message>
        <source>Lump</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nodule</translation>
    </message>
    <message>
        <source>Late nodule</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nodule tardif</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Gêne</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Infection</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Infection</translation>
    </message>
    <message>
        <source>Pigment change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Trouble pigmentaire</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Change since the baseline in the last photo that may be compared, one value of each patient. This describes your practice: who got what was not left to chance, so it does not show that one is better.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Changement depuis la référence sur la dernière photo comparable, une valeur par patient. Cela décrit votre pratique : qui a reçu quoi n’a pas été tiré au sort, rien ne montre donc que l’un est meilleur.</translation>
    </message>
    <message>
        <source>Sessions with at least one side effect, with the exact interval. What nobody noted is not in it, and it does not show what caused it.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Séances avec au moins un effet indésirable, avec l’intervalle exact. Ce que personne n’a noté n’y figure pas, et la cause n’est pas démontrée.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Put together</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Side effects</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Effets indésirables</translation>
    </message>
    <message>
        <source>Everyone who had a lot…</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Tous ceux qui ont reçu un lot…</translation>
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
            <numerusform>%n effet indésirable n’indique aucun traitement et ne figure dans aucune ligne.</numerusform>
            <numerusform>%n effets indésirables n’indiquent aucun traitement et ne figurent dans aucune ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>After {number}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Après {number}</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{n} (few)</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{n} (peu)</translation>
    </message>
    <message>
        <source>Complications</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Complications</translation>
    </message>
    <message>
        <source>{metric} {values}</source>
        <extracomment>pair.py</extracomment>
        <translation>{metric} {values}</translation>
    </message>
    <message>
        <source>{metric}: {verdict}</source>
        <extracomment>pair.py</extracomment>
        <translation>{metric} : {verdict}</translation>
    </message>
    <message>
        <source>{metric} {values}: {verdict}</source>
        <extracomment>pair.py</extracomment>
        <translation>{metric} {values} : {verdict}</translation>
    </message>
    <message>
        <source>{line} (change {low} to {high})</source>
        <extracomment>pair.py</extracomment>
        <translation>{line} (changement de {low} à {high})</translation>
    </message>
    <message>
        <source>Recent library</source>
        <extracomment>palette/entries.py</extracomment>
        <translation>Bibliothèque récente</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What would you like to do? Commands, patients, libraries</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Que voulez-vous faire ? Commandes, patients, bibliothèques</translation>
    </message>
    <message>
        <source>Command, patient or library</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Commande, patient ou bibliothèque</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing is found by that. Try another word.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc closes.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>↑ ↓ pour choisir, Entrée pour exécuter, Échap pour fermer.</translation>
    </message>
    <message>
        <source>Save the card, to be printed at 100 %</source>
        <extracomment>papers.py</extracomment>
        <translation>Enregistrer la carte, à imprimer à 100 %</translation>
    </message>
    <message>
        <source>Making the card</source>
        <extracomment>papers.py</extracomment>
        <translation>Création de la carte</translation>
    </message>
    <message>
        <source>Looking for repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Recherche de photos répétées</translation>
    </message>
    <message>
        <source>Comparing repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Comparaison des photos répétées</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>papers.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>A name or a number is enough.</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Un nom ou un numéro suffit.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Add patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Ajouter le patient</translation>
    </message>
    <message>
        <source>Name, number, date or lot</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Nom, numéro, date ou lot</translation>
    </message>
    <message>
        <source>Part of a name, number, product or lot, or a date of birth or of a session: 12 Jan 2026</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Une partie d’un nom, d’un numéro, d’un produit ou d’un lot, ou une date de naissance ou de séance : 12 janv. 2026</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Rechercher des patients</translation>
    </message>
    <message>
        <source>Add a patient (Ctrl+N)</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Ajouter un patient (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Ajouter un patient</translation>
    </message>
    <message>
        <source>No patient is found by that.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Aucun patient trouvé.</translation>
    </message>
    <message>
        <source>No patients yet.
Drop photos to begin.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Pas encore de patients.
Déposez des photos pour commencer.</translation>
    </message>
    <message>
        <source>Photo {file_name}</source>
        <extracomment>photodialog.py</extracomment>
        <translation>Photo {file_name}</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Prise le</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>of a photo</comment>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Côté</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>&amp;Days after</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Jours après</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Volet</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Zoom, place and way of comparing follow the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Zoom, endroit et mode de comparaison suivent la fenêtre principale</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Fermer cette fenêtre (Échap)</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>Show the pair that is open in the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Afficher la paire ouverte dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Rien n’est affiché</translation>
    </message>
    <message>
        <source>Charting</source>
        <extracomment>presenter.py</extracomment>
        <translation>Tracé des graphiques</translation>
    </message>
    <message>
        <source>Loading thumbnails</source>
        <extracomment>presenter.py</extracomment>
        <translation>Chargement des vignettes</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>presenter.py</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>With the patient’s name</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Avec le nom du patient</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Préparation de l’impression</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>mesophoto documents and compares appearance; it does not diagnose. “Within noise” means that repeat photos of unchanged skin differ as much.</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>mesophoto documente et compare l’apparence ; il ne pose pas de diagnostic. « Dans le bruit » signifie que des photos répétées d’une peau inchangée diffèrent autant.</translation>
    </message>
    <message>
        <source>{name}: second shot against first</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>{name} : seconde photo selon la première</translation>
    </message>
    <message>
        <source>Mean difference {bias}; 95 % of repeats within {low} to {high}.</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>Différence moyenne {bias} ; 95 % des répétitions entre {low} et {high}.</translation>
    </message>
    <message>
        <source>second − first shot, {unit}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>seconde − première photo, {unit}</translation>
    </message>
    <message>
        <source>mean of both, {low} to {high}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>moyenne des deux, {low} à {high}</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>biais</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Écart-type</translation>
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
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Camera and view</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Appareil et vue</translation>
    </message>
    <message>
        <source>Repeatability by metric and region</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Répétabilité par mesure et par région</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>The pairs behind the plot, to read and to copy</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Les paires derrière le graphique, à lire et à copier</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be compared.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>
            <numerusform>%n n’a pas pu être comparée.</numerusform>
            <numerusform>%n n’ont pas pu être comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pairs to tell anything: three are needed at least, ten are wanted.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Trop peu de paires pour conclure : il en faut au moins trois, dix de préférence.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>trop peu de paires</translation>
    </message>
    <message>
        <source>camera not named</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>appareil inconnu</translation>
    </message>
    <message>
        <source>A change counts only if it is larger than what two photos of the same skin differ by. mesophoto comes with that noise as it was measured in one studio; your camera, light and hands have their own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Un changement ne compte que s’il dépasse l’écart entre deux photos de la même peau. mesophoto est livré avec ce bruit tel qu’il a été mesuré dans un studio ; votre appareil, votre lumière et vos mains ont le leur.</translation>
    </message>
    <message>
        <source>Photograph ten people twice, one view each. Between the two shots put the camera down, let the person stand up and sit down again, and frame anew: a second shot without moving would flatter you. Import the photos as usual; two photos of one view in one session are a repeat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Photographiez dix personnes deux fois, une vue chacune. Entre les deux photos, posez l’appareil, faites lever puis rasseoir la personne, et cadrez de nouveau : une seconde photo sans bouger serait flatteuse. Importez les photos comme d’habitude ; deux photos d’une même vue dans une séance sont une répétition.</translation>
    </message>
    <message>
        <source>People whose skin was left alone between their sessions (volunteers, controls). Their photos of different days tell the noise that a real change must beat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Personnes dont la peau n’a rien reçu entre leurs séances (volontaires, témoins). Leurs photos de jours différents donnent le bruit qu’un changement réel doit dépasser.</translation>
    </message>
    <message>
        <source>This clinic’s noise</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Bruit de ce cabinet</translation>
    </message>
    <message>
        <source>Noise in force</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Bruit en vigueur</translation>
    </message>
    <message>
        <source>Looking for repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Recherche de photos répétées…</translation>
    </message>
    <message>
        <source>Patients whose skin was left alone</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Patients dont la peau n’a rien reçu</translation>
    </message>
    <message>
        <source>Back to the noise that ships</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Revenir au bruit fourni</translation>
    </message>
    <message>
        <source>Import repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Importer des photos répétées…</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>How to take them</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Comment les prendre</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Peau non traitée</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Paires comparées</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Use this noise from now on</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Utiliser ce bruit désormais</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For every other photo</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Pour toutes les autres photos</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Pour toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>%n of {name}</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>%n de {name}</numerusform>
            <numerusform>%n de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>This library holds {pairs}: {told}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Cette bibliothèque contient {pairs} : {told}.</translation>
    </message>
    <message>
        <source>This library holds no repeat shots yet: no session has two photos of one view.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Cette bibliothèque n’a pas encore de photos répétées : aucune séance n’a deux photos d’une même vue.</translation>
    </message>
    <message>
        <source>At least {least} pairs of one camera and view are needed to compare, and {wanted} for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Il faut au moins {least} paires d’un même appareil et d’une même vue pour comparer, et {wanted} pour un bruit à vous.</translation>
    </message>
    <message>
        <source>{wanted} pairs of one camera and view are wanted for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Il faut {wanted} paires d’un même appareil et d’une même vue pour un bruit à vous.</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n pairs</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>Comparer %n paire</numerusform>
            <numerusform>Comparer %n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few pairs for the clinic’s own noise: what ships stays in force.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Trop peu de paires pour un bruit propre au cabinet : le bruit fourni reste en vigueur.</translation>
    </message>
    <message>
        <source>In force from now on: photos of this camera and view are judged anew. Undo takes it back.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>En vigueur désormais : les photos de cet appareil et de cette vue sont réévaluées. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>This clinic, {source}: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Ce cabinet, {source} : {words}.</translation>
    </message>
    <message>
        <source>{photos}, as it comes with mesophoto: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>{photos}, tel que fourni avec mesophoto : {words}.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <extracomment>sharing/dragging.py</extracomment>
        <translation>Création d’une copie</translation>
    </message>
    <message>
        <source>Change side effect</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Modifier l’effet indésirable</translation>
    </message>
    <message>
        <source>What is it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>How it is to be taken</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Comment le considérer</translation>
    </message>
    <message>
        <source>Expected after this treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Attendu après ce traitement</translation>
    </message>
    <message>
        <source>Complication</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Complication</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Gone on</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Disparu le</translation>
    </message>
    <message>
        <source>Treatment before it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Traitement précédent</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>How severe?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Quelle gravité ?</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Douleur, de 0 à 10</translation>
    </message>
    <message>
        <source>Save and draw it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Enregistrer et tracer</translation>
    </message>
    <message>
        <source>After the treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Après le traitement</translation>
    </message>
    <message>
        <source>None noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Aucun noté</translation>
    </message>
    <message>
        <source>not gone yet</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>pas encore disparu</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Non distingué</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>lot not noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>lot non noté</translation>
    </message>
    <message>
        <source>Say since when it is there, as a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Indiquez depuis quand il est là, par un jour passé.</translation>
    </message>
    <message>
        <source>The day when it was gone is not a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Le jour de sa disparition n’est pas un jour passé.</translation>
    </message>
    <message>
        <source>It cannot be gone before {day}.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Il ne peut pas avoir disparu avant le {day}.</translation>
    </message>
    <message>
        <source>Area and colour by day</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Surface et couleur par jour</translation>
    </message>
    <message>
        <source>day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>jour {day}</translation>
    </message>
    <message>
        <source>Area, {unit}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Surface, {unit}</translation>
    </message>
    <message>
        <source>Colour difference, ΔE</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Écart de couleur, ΔE</translation>
    </message>
    <message>
        <source>not measured: the table says why</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>non mesuré : le tableau dit pourquoi</translation>
    </message>
    <message>
        <source>gone, day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>disparu, jour {day}</translation>
    </message>
    <message>
        <source>New side &amp;effect…</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Nouvel &amp;effet indésirable…</translation>
    </message>
    <message>
        <source>&amp;Draw the side effect on this photo</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Tracer l’effet in&amp;désirable sur cette photo</translation>
    </message>
    <message>
        <source>S&amp;ide effects panel</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Panneau des effets &amp;indésirables</translation>
    </message>
    <message>
        <source>Reading the side effects</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Lecture des effets indésirables</translation>
    </message>
    <message>
        <source>Looking for the edge</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Recherche du bord</translation>
    </message>
    <message>
        <source>Measuring the outline</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Mesure du contour</translation>
    </message>
    <message>
        <source>{what}, day {day}: gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}, jour {day} : disparu ?</translation>
    </message>
    <message numerus="yes">
        <source>(%n more to ask)</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>
            <numerusform>(encore %n à demander)</numerusform>
            <numerusform>(encore %n à demander)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the side effect</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>Recherche de l’effet indésirable</translation>
    </message>
    <message>
        <source>{kind} ({place})</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{kind} ({place})</translation>
    </message>
    <message>
        <source>{what}: seen here, {size}. Is this its outline?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what} : vu ici, {size}. Est-ce son contour ?</translation>
    </message>
    <message>
        <source>{what}: no longer seen at this place, as far as the photo tells. Gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what} : n’est plus vu à cet endroit, d’après la photo. Disparu ?</translation>
    </message>
    <message>
        <source>{what}: where it would be cannot be told: {reason}. Draw it if it is there.</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what} : son emplacement ne peut pas être déterminé : {reason}. Tracez-le s’il est là.</translation>
    </message>
    <message>
        <source>no longer seen</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>n’est plus vu</translation>
    </message>
    <message>
        <source>proposed · {size}</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>proposé · {size}</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Outline of the side effect</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Contour de l’effet indésirable</translation>
    </message>
    <message>
        <source>Left as drawn: {reason}. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Laissé tel que tracé : {reason}. Entrée le garde, Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Go on on the photo where you began, or take the strokes back first.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Continuez sur la photo où vous avez commencé, ou annulez d’abord les traits.</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Léger</translation>
    </message>
    <message>
        <source>No or slight complaints; nothing needs to be done.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Gêne légère ou absente ; rien n’est à faire.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Some daily activities are harder; simple or local treatment is enough.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Certaines activités quotidiennes sont plus difficiles ; un traitement simple ou local suffit.</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Caring for oneself is hard, or medical treatment is needed; no immediate danger to life.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Il est difficile de prendre soin de soi, ou un traitement médical est nécessaire ; pas de danger immédiat pour la vie.</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Menace vitale</translation>
    </message>
    <message>
        <source>Urgent medical treatment is needed.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Un traitement médical urgent est nécessaire.</translation>
    </message>
    <message>
        <source>Act by your clinic’s own emergency plan. mesophoto keeps the note; it never diagnoses.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Suivez le plan d’urgence de votre cabinet. mesophoto garde la note ; il ne pose jamais de diagnostic.</translation>
    </message>
    <message numerus="yes">
        <source>gone after %n days</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>
            <numerusform>disparu après %n jour</numerusform>
            <numerusform>disparu après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>open, day {day}</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>en cours, jour {day}</translation>
    </message>
    <message>
        <source>no scale</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>pas d’échelle</translation>
    </message>
    <message>
        <source>complication</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>complication</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>attendu</translation>
    </message>
    <message>
        <source>pain {score} of 10</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>douleur {score} sur 10</translation>
    </message>
    <message>
        <source>Snap to the edge</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Suivre le bord</translation>
    </message>
    <message>
        <source>Click some points around it, or drag around it; Enter finds the edge.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Cliquez quelques points autour, ou glissez autour ; Entrée trouve le bord.</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Draw around it.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Dessinez autour.</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Sommets</translation>
    </message>
    <message>
        <source>Click corner by corner; Enter closes the outline.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Cliquez sommet après sommet ; Entrée ferme le contour.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Drag across it. Keys: arrows move, Shift and arrows size, Enter keeps.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Glissez en travers. Touches : les flèches déplacent, Maj et flèches changent la taille, Entrée garde.</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paint over it; strokes add up.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Peignez par-dessus ; les traits s’ajoutent.</translation>
    </message>
    <message>
        <source>This is the edge that was found. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Voici le bord trouvé. Entrée le garde, Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Outils de tracé</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Reprendre le dernier trait</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Arrêter le tracé</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Surface</translation>
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
        <translation>Tracer sur cette photo</translation>
    </message>
    <message>
        <source>Look for it on this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Le chercher sur cette photo</translation>
    </message>
    <message>
        <source>Remove from this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Retirer de cette photo</translation>
    </message>
    <message>
        <source>It is gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Il a disparu</translation>
    </message>
    <message>
        <source>It is not gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Il n’a pas disparu</translation>
    </message>
    <message>
        <source>No side effects are noted. Press “New side effect” when there is one.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Aucun effet indésirable noté. Appuyez sur « Nouvel effet indésirable » s’il y en a un.</translation>
    </message>
    <message>
        <source>Not drawn on a photo yet: draw it to follow its size and colour.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Pas encore tracé sur une photo : tracez-le pour suivre sa taille et sa couleur.</translation>
    </message>
    <message>
        <source>Side effects of the patient</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Effets indésirables du patient</translation>
    </message>
    <message>
        <source>New side effect…</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Nouvel effet indésirable…</translation>
    </message>
    <message>
        <source>Close the side effects</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Fermer les effets indésirables</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Keep this outline</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Garder ce contour</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Draw it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Le tracer</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Toujours là</translation>
    </message>
    <message>
        <source>Nobody is expected on that day: there are no slates to print.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Personne n’est attendu ce jour-là : il n’y a pas d’ardoises à imprimer.</translation>
    </message>
    <message>
        <source>Save the slates, to be printed</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Enregistrer les ardoises, à imprimer</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Impossible d’écrire {name} ; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Slate for the camera. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Ardoise pour l’appareil. N’importe quelle touche la ferme.</translation>
    </message>
    <message>
        <source>Photograph this first, then the patient. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Photographiez d’abord ceci, puis le patient. N’importe quelle touche ferme.</translation>
    </message>
    <message>
        <source>Within noise</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Dans le bruit</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>référence</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend.</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Prise juste après le traitement : hors de la tendance.</translation>
    </message>
    <message>
        <source>Treatments, side effects and plans</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Traitements, effets indésirables et prévisions</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Paire</translation>
    </message>
    <message>
        <source>First shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Première photo</translation>
    </message>
    <message>
        <source>Second shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Seconde photo</translation>
    </message>
    <message>
        <source>Mean of both</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Moyenne des deux</translation>
    </message>
    <message>
        <source>Second − first</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Seconde − première</translation>
    </message>
    <message>
        <source>Charts as table</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Graphiques en tableau</translation>
    </message>
    <message>
        <source>Which chart</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Quel graphique</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Copier le tableau pour un tableur</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Pas encore de graphique</translation>
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
        <translation>Photos simulées dont la vérité est connue : pas un patient.</translation>
    </message>
    <message>
        <source>Brown spots, area</source>
        <extracomment>texts.py</extracomment>
        <translation>Taches brunes, surface</translation>
    </message>
    <message>
        <source>Brown spots, number</source>
        <extracomment>texts.py</extracomment>
        <translation>Taches brunes, nombre</translation>
    </message>
    <message>
        <source>Brown spots, darkness</source>
        <extracomment>texts.py</extracomment>
        <translation>Taches brunes, intensité</translation>
    </message>
    <message>
        <source>Red areas</source>
        <extracomment>texts.py</extracomment>
        <translation>Zones rouges</translation>
    </message>
    <message>
        <source>Roughness</source>
        <extracomment>texts.py</extracomment>
        <translation>Rugosité</translation>
    </message>
    <message>
        <source>Lines, length</source>
        <extracomment>texts.py</extracomment>
        <translation>Rides, longueur</translation>
    </message>
    <message>
        <source>Lines, density</source>
        <extracomment>texts.py</extracomment>
        <translation>Rides, densité</translation>
    </message>
    <message>
        <source>Unevenness of tone</source>
        <extracomment>texts.py</extracomment>
        <translation>Hétérogénéité du teint</translation>
    </message>
    <message>
        <source>Whole face</source>
        <extracomment>texts.py</extracomment>
        <translation>Visage entier</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>texts.py</extracomment>
        <translation>Front</translation>
    </message>
    <message>
        <source>Between the brows</source>
        <extracomment>texts.py</extracomment>
        <translation>Entre les sourcils</translation>
    </message>
    <message>
        <source>Crow’s feet, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Patte-d’oie gauche</translation>
    </message>
    <message>
        <source>Crow’s feet, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Patte-d’oie droite</translation>
    </message>
    <message>
        <source>Lower lid, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Paupière inférieure gauche</translation>
    </message>
    <message>
        <source>Lower lid, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Paupière inférieure droite</translation>
    </message>
    <message>
        <source>Cheek, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Joue gauche</translation>
    </message>
    <message>
        <source>Cheek, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Joue droite</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>texts.py</extracomment>
        <translation>Nez</translation>
    </message>
    <message>
        <source>Nasolabial fold, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Sillon nasogénien gauche</translation>
    </message>
    <message>
        <source>Nasolabial fold, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Sillon nasogénien droit</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>texts.py</extracomment>
        <translation>Pourtour de la bouche</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>texts.py</extracomment>
        <translation>Menton</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>texts.py</extracomment>
        <translation>Dos de la main</translation>
    </message>
    <message>
        <source>Colour reference</source>
        <extracomment>texts.py</extracomment>
        <translation>Référence de couleur</translation>
    </message>
    <message>
        <source>Drawn region</source>
        <extracomment>texts.py</extracomment>
        <translation>Région tracée</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <extracomment>texts.py</extracomment>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>texts.py</extracomment>
        <translation>taches</translation>
    </message>
    <message>
        <source>Face, frontal</source>
        <extracomment>texts.py</extracomment>
        <translation>Visage, face</translation>
    </message>
    <message>
        <source>Face, 45°</source>
        <extracomment>texts.py</extracomment>
        <translation>Visage, 45°</translation>
    </message>
    <message>
        <source>Face, profile</source>
        <extracomment>texts.py</extracomment>
        <translation>Visage, profil</translation>
    </message>
    <message>
        <source>Face, eyes closed</source>
        <extracomment>texts.py</extracomment>
        <translation>Visage, yeux fermés</translation>
    </message>
    <message>
        <source>Face, smiling</source>
        <extracomment>texts.py</extracomment>
        <translation>Visage, sourire</translation>
    </message>
    <message>
        <source>Face, brows raised</source>
        <extracomment>texts.py</extracomment>
        <translation>Visage, sourcils levés</translation>
    </message>
    <message>
        <source>Fist</source>
        <extracomment>texts.py</extracomment>
        <translation>Poing</translation>
    </message>
    <message>
        <source>Close-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Other view</source>
        <extracomment>texts.py</extracomment>
        <translation>Autre vue</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>texts.py</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>texts.py</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Avant le traitement</translation>
    </message>
    <message>
        <source>Right after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Juste après le traitement</translation>
    </message>
    <message>
        <source>Day after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Jour après le traitement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Right after</source>
        <extracomment>texts.py</extracomment>
        <translation>Juste après</translation>
    </message>
    <message>
        <source>On day …</source>
        <extracomment>texts.py</extracomment>
        <translation>Au jour …</translation>
    </message>
    <message>
        <source>improved</source>
        <extracomment>texts.py</extracomment>
        <translation>amélioré</translation>
    </message>
    <message>
        <source>worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>aggravé</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>dans le bruit</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>noise unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>bruit inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n improved</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n amélioré</numerusform>
            <numerusform>%n améliorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n aggravé</numerusform>
            <numerusform>%n aggravés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n dans le bruit</numerusform>
            <numerusform>%n dans le bruit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n à bruit inconnu</numerusform>
            <numerusform>%n à bruit inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Better, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Mieux, et plus que ce que montrerait une répétition de la photo.</translation>
    </message>
    <message>
        <source>Worse, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Moins bien, et plus que ce que montrerait une répétition de la photo.</translation>
    </message>
    <message>
        <source>A repeat of the photo could differ as much: no change is shown.</source>
        <extracomment>texts.py</extracomment>
        <translation>Une répétition de la photo pourrait différer autant : aucun changement n’est démontré.</translation>
    </message>
    <message>
        <source>The two photos do not allow this comparison.</source>
        <extracomment>texts.py</extracomment>
        <translation>Les deux photos ne permettent pas cette comparaison.</translation>
    </message>
    <message>
        <source>How much a repeat of the photo would differ is not known, so nothing is said. Repeat shots of this clinic tell it.</source>
        <extracomment>texts.py</extracomment>
        <translation>On ignore de combien une répétition de la photo différerait, donc rien n’est dit. Des photos répétées de ce cabinet le diront.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>texts.py</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>texts.py</extracomment>
        <translation>plus grande</translation>
    </message>
    <message>
        <source>darker</source>
        <extracomment>texts.py</extracomment>
        <translation>plus foncée</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>texts.py</extracomment>
        <translation>plus petite</translation>
    </message>
    <message>
        <source>lighter</source>
        <extracomment>texts.py</extracomment>
        <translation>plus claire</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>texts.py</extracomment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>stable</source>
        <extracomment>texts.py</extracomment>
        <translation>stable</translation>
    </message>
    <message>
        <source>not visible</source>
        <extracomment>texts.py</extracomment>
        <translation>non visible</translation>
    </message>
    <message>
        <source>Brown spots, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Taches brunes, part de la peau</translation>
    </message>
    <message>
        <source>Red areas, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Zones rouges, part de la peau</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>texts.py</extracomment>
        <translation>Jour {day}</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>Date inconnue</translation>
    </message>
    <message numerus="yes">
        <source>{value} spots</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>{value} tache</numerusform>
            <numerusform>{value} taches</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} {unit} ({low} to {high})</source>
        <extracomment>texts.py</extracomment>
        <translation>{change} {unit} ({low} à {high})</translation>
    </message>
    <message>
        <source>by the iris</source>
        <extracomment>texts.py</extracomment>
        <translation>par l’iris</translation>
    </message>
    <message>
        <source>by the marker</source>
        <extracomment>texts.py</extracomment>
        <translation>par le repère</translation>
    </message>
    <message>
        <source>by two points</source>
        <extracomment>texts.py</extracomment>
        <translation>par deux points</translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>texts.py</extracomment>
        <translation>selon la saisie</translation>
    </message>
    <message>
        <source>same day</source>
        <extracomment>texts.py</extracomment>
        <translation>même jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n jour après</numerusform>
            <numerusform>%n jours après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n semaine après</numerusform>
            <numerusform>%n semaines après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n semaine avant</numerusform>
            <numerusform>%n semaines avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mois après</numerusform>
            <numerusform>%n mois après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mois avant</numerusform>
            <numerusform>%n mois avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Head turn</source>
        <extracomment>texts.py</extracomment>
        <translation>Rotation de la tête</translation>
    </message>
    <message>
        <source>Chin up or down</source>
        <extracomment>texts.py</extracomment>
        <translation>Menton haut ou bas</translation>
    </message>
    <message>
        <source>Head tilt</source>
        <extracomment>texts.py</extracomment>
        <translation>Inclinaison de la tête</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>texts.py</extracomment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>texts.py</extracomment>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>texts.py</extracomment>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Blown highlights</source>
        <extracomment>texts.py</extracomment>
        <translation>Lumières écrêtées</translation>
    </message>
    <message>
        <source>Light direction</source>
        <extracomment>texts.py</extracomment>
        <translation>Direction de la lumière</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <extracomment>texts.py</extracomment>
        <translation>Dominante de couleur</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>texts.py</extracomment>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Picture noise</source>
        <extracomment>texts.py</extracomment>
        <translation>Bruit de l’image</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>texts.py</extracomment>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>texts.py</extracomment>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <extracomment>texts.py</extracomment>
        <translation>Image inversée</translation>
    </message>
    <message>
        <source>Hidden skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Peau cachée</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>texts.py</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Comparable</translation>
    </message>
    <message>
        <source>With care</source>
        <extracomment>texts.py</extracomment>
        <translation>Avec prudence</translation>
    </message>
    <message>
        <source>These photos may be compared</source>
        <extracomment>texts.py</extracomment>
        <translation>Ces photos peuvent être comparées</translation>
    </message>
    <message>
        <source>These photos may be compared with care</source>
        <extracomment>texts.py</extracomment>
        <translation>Ces photos peuvent être comparées avec prudence</translation>
    </message>
    <message>
        <source>These photos are not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Ces photos ne sont pas comparables</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>{change} since the baseline</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>{change} depuis la référence</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>Prise juste après le traitement : hors de la tendance</translation>
    </message>
    <message>
        <source>right after</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>juste après</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Choose what is charted, and where</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Choisir les mesures des graphiques, et leur région</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n charts at once</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>
            <numerusform>Jusqu’à %n graphique à la fois</numerusform>
            <numerusform>Jusqu’à %n graphiques à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom the time axis in</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Agrandir l’axe du temps</translation>
    </message>
    <message>
        <source>Zoom the time axis out</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Réduire l’axe du temps</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Afficher toute la durée</translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Influences</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Influences</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Since {date}, not resolved yet</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Depuis le {date}, pas encore résolu</translation>
    </message>
    <message>
        <source>Pain {pain} of 10</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Douleur {pain} sur 10</translation>
    </message>
    <message>
        <source>{area} on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>{area} le {date}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Depuis le {date}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>En retard depuis le {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>À faire le {date}</translation>
    </message>
    <message>
        <source>right after treatment</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>juste après le traitement</translation>
    </message>
    <message>
        <source>{title}, {region}, change since the baseline.</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>{title}, {region}, changement depuis la référence.</translation>
    </message>
    <message>
        <source>Zoom the time axis out (−)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Réduire l’axe du temps (−)</translation>
    </message>
    <message>
        <source>Show all of the time (0)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Afficher toute la durée (0)</translation>
    </message>
    <message>
        <source>Zoom the time axis in (+)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Agrandir l’axe du temps (+)</translation>
    </message>
    <message>
        <source>Charts appear here as soon as the photos are measured.</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Les graphiques apparaissent ici dès que les photos sont mesurées.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>la référence</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>pas de photo</translation>
    </message>
    <message>
        <source>No photo of this view in this session.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Pas de photo de cette vue dans cette séance.</translation>
    </message>
    <message>
        <source>Baseline: every change is told against this photo.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Référence : chaque changement se lit par rapport à cette photo.</translation>
    </message>
    <message>
        <source>Swelling smooths lines: never a baseline and not part of the trend.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>L’œdème lisse les rides : jamais une référence, et hors de la tendance.</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>timeline/strip_painting.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>{change} {unit} a month</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>{change} {unit} par mois</translation>
    </message>
    <message>
        <source>Trend {told}, {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Tendance {told}, {verdict}</translation>
    </message>
    <message>
        <source>Trend {told}, 95 % {low} to {high}: {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Tendance {told}, à 95 % de {low} à {high} : {verdict}</translation>
    </message>
    <message>
        <source>Skin disinfected</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Peau désinfectée</translation>
    </message>
    <message>
        <source>Product sterile</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Produit stérile</translation>
    </message>
    <message>
        <source>Product stored right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Produit bien conservé</translation>
    </message>
    <message>
        <source>Edit treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Modifier le traitement</translation>
    </message>
    <message>
        <source>Record a treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Noter un traitement</translation>
    </message>
    <message>
        <source>Record treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Noter le traitement</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Course of treatments</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Cure</translation>
    </message>
    <message>
        <source>No course</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Sans cure</translation>
    </message>
    <message>
        <source>e.g. 30G 4 mm</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>p. ex. 30G 4 mm</translation>
    </message>
    <message>
        <source>Needle</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Aiguille</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Treated by</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Traité par</translation>
    </message>
    <message>
        <source>Done right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Choisissez l’indication.</translation>
    </message>
    <message>
        <source>Choose how it was given.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Choisissez la technique.</translation>
    </message>
    <message>
        <source>A date of expiry cannot be read.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Une date de péremption est illisible.</translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>treatments/choices.py</extracomment>
        <translation>{what} : {choice}</translation>
    </message>
    <message>
        <source>&amp;Record a treatment…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Noter un traitement…</translation>
    </message>
    <message>
        <source>&amp;Treatments…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Traitements…</translation>
    </message>
    <message>
        <source>Start a &amp;course…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Commencer une &amp;cure…</translation>
    </message>
    <message>
        <source>&amp;Due this week…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;À faire cette semaine…</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Produits…</translation>
    </message>
    <message>
        <source>&amp;Outcomes…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Bilan…</translation>
    </message>
    <message>
        <source>Everyone who had a &amp;lot…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Tous ceux qui ont reçu un &amp;lot…</translation>
    </message>
    <message>
        <source>Time that skin &amp;settles…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Délai de &amp;stabilisation de la peau…</translation>
    </message>
    <message>
        <source>Treatments: {state}</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Traitements : {state}</translation>
    </message>
    <message>
        <source>Treatments, courses and what else could explain a change</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Traitements, cures et autres causes possibles d’un changement</translation>
    </message>
    <message>
        <source>Opening the card</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Ouverture de la fiche</translation>
    </message>
    <message>
        <source>Time that skin settles</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Délai de stabilisation de la peau</translation>
    </message>
    <message>
        <source>Days after a treatment in which changes of texture, wrinkles and redness are not told</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Jours après un traitement pendant lesquels les changements de texture, de rides et de rougeur restent sans verdict</translation>
    </message>
    <message>
        <source>Due this week</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>À faire cette semaine</translation>
    </message>
    <message>
        <source>Next treatments of courses</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Prochains traitements des cures</translation>
    </message>
    <message>
        <source>Nobody is due within the next seven days.</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Personne n’est à traiter dans les sept prochains jours.</translation>
    </message>
    <message>
        <source>Open the patient</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Ouvrir le patient</translation>
    </message>
    <message>
        <source>Another product</source>
        <extracomment>treatments/given.py</extracomment>
        <translation>Autre produit</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Main droite</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Rien n’est marqué</translation>
    </message>
    <message>
        <source>Rejuvenation</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Rajeunissement</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Dommages solaires</translation>
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
        <translation>Alopécie</translation>
    </message>
    <message>
        <source>Intraepidermal</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Intraépidermique</translation>
    </message>
    <message>
        <source>Papule</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Papule</translation>
    </message>
    <message>
        <source>Nappage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Nappage</translation>
    </message>
    <message>
        <source>Point by point</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Point par point</translation>
    </message>
    <message>
        <source>Microneedling</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Microneedling</translation>
    </message>
    <message>
        <source>Meso-gun</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Pistolet de mésothérapie</translation>
    </message>
    <message>
        <source>Botulinum</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Toxine botulique</translation>
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
        <translation>Rétinoïde</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Smoking</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Tabac</translation>
    </message>
    <message>
        <source>Make-up removed</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Démaquillage</translation>
    </message>
    <message>
        <source>Medication</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>{product} {volume} ml</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{product} {volume} ml</translation>
    </message>
    <message>
        <source>{name}: all {count} sessions given</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name} : les {count} séances sont faites</translation>
    </message>
    <message>
        <source>{name}: ended after {given} of {count} sessions</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name} : terminée après {given} séances sur {count}</translation>
    </message>
    <message>
        <source>{name}: session {number} of {count} is next</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name} : séance {number} sur {count} à venir</translation>
    </message>
    <message>
        <source>No treatment is recorded yet. The first one takes half a minute.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Aucun traitement n’est encore noté. Le premier prend une demi-minute.</translation>
    </message>
    <message>
        <source>Record a treatment…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Noter un traitement…</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Cures</translation>
    </message>
    <message>
        <source>A course plans treatments at set intervals and says when the next is due.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Une cure prévoit des traitements à intervalles fixes et dit quand le prochain est à faire.</translation>
    </message>
    <message>
        <source>Start…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Commencer…</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>What else could explain a change</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Autres causes possibles d’un changement</translation>
    </message>
    <message>
        <source>Botulinum, laser, a peel, retinoids, sun, smoking: note what else could change the skin.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Toxine botulique, laser, peeling, rétinoïdes, soleil, tabac : notez ce qui d’autre pourrait changer la peau.</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Séance {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>due {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>à faire le {day}</translation>
    </message>
    <message>
        <source>From {day}, every {days} days</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>À partir du {day}, tous les {days} jours</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Saisir ou scanner</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Dilution</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Dilution</translation>
    </message>
    <message>
        <source>Take this product away</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Retirer ce produit</translation>
    </message>
    <message>
        <source>New: {name} is put on your product list.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Nouveau : {name} est ajouté à votre liste de produits.</translation>
    </message>
    <message>
        <source>⚠ Expired on {day}. If you go on, the record says so.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>⚠ Périmé le {day}. Si vous continuez, le dossier l’indique.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Produits</translation>
    </message>
    <message>
        <source>The clinic’s list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>La liste du cabinet</translation>
    </message>
    <message>
        <source>Put the products on the list that you use, with their components.</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Mettez sur la liste les produits que vous utilisez, avec leurs composants.</translation>
    </message>
    <message>
        <source>New product…</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Nouveau produit…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Show what was taken off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Afficher ce qui a été retiré de la liste</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Remettre sur la liste</translation>
    </message>
    <message>
        <source>off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>hors liste</translation>
    </message>
    <message>
        <source>Edit product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Edit course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Modifier la cure</translation>
    </message>
    <message>
        <source>Start a course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Commencer une cure</translation>
    </message>
    <message>
        <source>Start course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Commencer la cure</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>First session on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Première séance le</translation>
    </message>
    <message>
        <source>The last session is planned for {day}.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>La dernière séance est prévue le {day}.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>La fin ne peut pas précéder le début.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo to put points on</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Photo où placer des points</translation>
    </message>
    <message>
        <source>Map of the face</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Carte du visage</translation>
    </message>
    <message>
        <source>Map of the hands</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Carte des mains</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Ouverture de la photo…</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Marquer</translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to put a point; click it again to take it away.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Cliquez pour placer un point ; cliquez-le de nouveau pour le retirer.</translation>
    </message>
    <message>
        <source>Click a zone, or tick it in the list.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Cliquez une zone, ou cochez-la dans la liste.</translation>
    </message>
    <message>
        <source>The recovery key that you have now opens nothing any more, except backups made before. Make a new one?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>La clé de récupération actuelle n’ouvrira plus rien, sauf les sauvegardes déjà faites. En créer une nouvelle ?</translation>
    </message>
    <message>
        <source>{name} can no longer open this library. A copy of it from before, such as a backup, still opens with their passphrase, and what they did stays noted under their name.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} ne pourra plus ouvrir cette bibliothèque. Une copie antérieure, comme une sauvegarde, s’ouvre encore avec sa phrase secrète, et ce que cette personne a fait reste noté sous son nom.</translation>
    </message>
    <message>
        <source>{name} types a new passphrase here; the one before opens nothing any more. The photos stay as they are.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} saisit ici une nouvelle phrase secrète ; la précédente n’ouvre plus rien. Les photos restent telles quelles.</translation>
    </message>
    <message>
        <source>You came in with the recovery key. Set a new passphrase, so that you need not use it again.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Vous avez utilisé la clé de récupération. Définissez une nouvelle phrase secrète, pour ne plus avoir à vous en servir.</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Ajout d’une personne</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Changement du rôle</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Phrase secrète de {name}</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Définition de la phrase secrète</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Retirer l’accès de {name} ?</translation>
    </message>
    <message>
        <source>End access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Ending access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Retrait de l’accès</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Changer ma phrase secrète</translation>
    </message>
    <message>
        <source>The photos stay as they are. Backups made before still open with the passphrase of their time.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Les photos restent telles quelles. Les sauvegardes déjà faites s’ouvrent toujours avec la phrase secrète d’alors.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Setting the PIN</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Définition du PIN</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Créer une nouvelle clé de récupération ?</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Création d’une clé de récupération</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>This library has no passphrase, so there is nothing to lock: encrypt it first.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Cette bibliothèque n’a pas de phrase secrète, il n’y a donc rien à verrouiller : chiffrez-la d’abord.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The recovery key was not put away: make a new one under Library ▸ Persons and access.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>La clé de récupération n’a pas été mise en lieu sûr : créez-en une nouvelle dans Bibliothèque ▸ Personnes et accès.</translation>
    </message>
    <message>
        <source>Unlock the library first, then drop the photos again.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Déverrouillez d’abord la bibliothèque, puis déposez de nouveau les photos.</translation>
    </message>
    <message>
        <source>Locked. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Verrouillé. Saisissez votre phrase secrète pour continuer.</translation>
    </message>
    <message>
        <source>Locked together with the screen. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Verrouillé en même temps que l’écran. Saisissez votre phrase secrète pour continuer.</translation>
    </message>
    <message>
        <source>Making the library</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Création de la bibliothèque</translation>
    </message>
    <message>
        <source>This library is protected. Enter your passphrase to open it.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Cette bibliothèque est protégée. Saisissez votre phrase secrète pour l’ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes without use. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>
            <numerusform>Verrouillé après {minutes} minute sans activité. Saisissez votre phrase secrète pour continuer.</numerusform>
            <numerusform>Verrouillé après {minutes} minutes sans activité. Saisissez votre phrase secrète pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos and names are encrypted, one photo after the other. It may be stopped at any time, and a power failure does no harm: the library is then as it was before. Afterwards it opens with your passphrase only.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Toutes les photos et tous les noms sont chiffrés, une photo après l’autre. Vous pouvez arrêter à tout moment, et une panne de courant est sans danger : la bibliothèque est alors comme avant. Ensuite, elle ne s’ouvre qu’avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Whoever has this computer or its disk can then see every photo again. Passphrases, PINs and the recovery key are no longer needed. It may be stopped at any time; the library is then as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Quiconque a cet ordinateur ou son disque pourra de nouveau voir toutes les photos. Phrases secrètes, PIN et clé de récupération ne servent plus. Vous pouvez arrêter à tout moment ; la bibliothèque est alors comme avant.</translation>
    </message>
    <message>
        <source>The library is encrypted. Backups made before stay as they are: whoever has one can see its photos.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>La bibliothèque est chiffrée. Les sauvegardes déjà faites restent telles quelles : quiconque en a une peut voir ses photos.</translation>
    </message>
    <message>
        <source>The encryption is off. Backups made before stay as they are: they open with the passphrases of then.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Le chiffrement est retiré. Les sauvegardes déjà faites restent telles quelles : elles s’ouvrent avec les phrases secrètes d’alors.</translation>
    </message>
    <message>
        <source>Encrypt this library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Chiffrer cette bibliothèque</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Retirer le chiffrement</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Waiting for other work to stop…</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>En attente de la fin des autres travaux…</translation>
    </message>
    <message>
        <source>Encrypting the library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Chiffrement de la bibliothèque</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Retrait du chiffrement</translation>
    </message>
    <message>
        <source>Stopped: the library is as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Arrêté : la bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>The second one is not what stands above.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>La seconde diffère de celle du dessus.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>{words} (Alt+S)</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>{words} (Alt+S)</translation>
    </message>
    <message>
        <source>The caps lock seems to be on.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Strength: {words}</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Solidité : {words}</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>May do everything, and decides who else may.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Peut tout faire, et décide de qui d’autre le peut.</translation>
    </message>
    <message>
        <source>Works with patients and photos: no persons, no settings, no erasing for good.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Travaille avec patients et photos : ni personnes, ni réglages, ni effacement définitif.</translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Consulte tout et ne modifie rien.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>They type their first passphrase here themselves, and can change it at any time.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>La personne saisit ici elle-même sa première phrase secrète, et peut la changer à tout moment.</translation>
    </message>
    <message>
        <source>What they do is noted under their name. Nobody needs a passphrase: the library has none.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Ce que fait la personne est noté sous son nom. Personne n’a besoin de phrase secrète : la bibliothèque n’en a pas.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Rôle de la personne</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Votre PIN</translation>
    </message>
    <message>
        <source>{least} to {most} digits. With it you take over quickly from a colleague while the library is open; after five wrong tries your passphrase is needed. It does not open a locked library.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>De {least} à {most} chiffres. Il permet de prendre vite le relais d’un collègue quand la bibliothèque est ouverte ; après cinq essais erronés, il faut votre phrase secrète. Il n’ouvre pas une bibliothèque verrouillée.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Le même PIN encore une fois</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Supprimer mon PIN</translation>
    </message>
    <message>
        <source>Enter your passphrase to open it.</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Saisissez votre phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Eight groups of eight characters</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Huit groupes de huit caractères</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Verrouillage…</translation>
    </message>
    <message>
        <source>Photos and names are encrypted. Without the passphrase nobody can see them: not a thief who has the computer, not a finder of a backup, and not those who made mesophoto.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Photos et noms sont chiffrés. Sans la phrase secrète, nul ne peut les voir : ni un voleur de l’ordinateur, ni quelqu’un qui trouve une sauvegarde, ni les auteurs de mesophoto.</translation>
    </message>
    <message>
        <source>Whoever has this computer, its disk or a backup can see every photo. You can protect the library later.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Quiconque a cet ordinateur, son disque ou une sauvegarde peut voir toutes les photos. Vous pourrez protéger la bibliothèque plus tard.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Création de la bibliothèque…</translation>
    </message>
    <message>
        <source>Make the library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Créer la bibliothèque</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Celui que connaissent vos collègues</translation>
    </message>
    <message>
        <source>Where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Où se trouve la bibliothèque</translation>
    </message>
    <message>
        <source>Change where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Modifier l’emplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>A library for your photos</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Une bibliothèque pour vos photos</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>La protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>Where the library shall live</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Emplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>{name}: take over, lock</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>{name} : prendre le relais, verrouiller</translation>
    </message>
    <message>
        <source>Working now: {name}</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>Au travail : {name}</translation>
    </message>
    <message>
        <source>This library is not protected: what is done is noted under each one’s name, but nobody is kept out. Encrypt it to give everybody a passphrase.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Cette bibliothèque n’est pas protégée : ce qui est fait est noté sous le nom de chacun, mais l’accès est libre. Chiffrez-la pour donner une phrase secrète à chacun.</translation>
    </message>
    <message>
        <source>Everybody opens the library with a passphrase of their own.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Chacun ouvre la bibliothèque avec sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Rôle de {name}</translation>
    </message>
    <message>
        <source>Access of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Accès de {name}</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Your own access is ended by another practitioner.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Votre propre accès est retiré par un autre praticien.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>End access…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Retirer l’accès…</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>a un PIN</translation>
    </message>
    <message>
        <source>Persons and access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Personnes et accès</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Changer ma phrase secrète…</translation>
    </message>
    <message>
        <source>Set my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Définir mon PIN…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Nouvelle clé de récupération…</translation>
    </message>
    <message>
        <source>Minutes without use after which the library locks</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Minutes sans activité après lesquelles la bibliothèque se verrouille</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Changer mon PIN…</translation>
    </message>
    <message>
        <source>If everybody’s passphrase is forgotten, this key alone opens the library. Print it and lock it away, apart from the computer and the backups. It is shown only now; a new one can be made at any time.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Si tout le monde oublie sa phrase secrète, seule cette clé ouvre la bibliothèque. Imprimez-la et mettez-la sous clé, loin de l’ordinateur et des sauvegardes. Elle n’est montrée que maintenant ; vous pouvez en créer une nouvelle à tout moment.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Je l’ai mise en lieu sûr</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>La clé de récupération</translation>
    </message>
    <message>
        <source>Group {number}: {key}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Groupe {number} : {key}</translation>
    </message>
    <message>
        <source>Save the sheet, to be printed</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Enregistrer la feuille, à imprimer</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Écriture de la feuille</translation>
    </message>
    <message>
        <source>Library {library}, made on {day}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Bibliothèque {library}, créée le {day}</translation>
    </message>
    <message>
        <source>This key opens the library without a passphrase. Whoever has this sheet and the computer, or a backup, can see every photo.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Cette clé ouvre la bibliothèque sans phrase secrète. Quiconque a cette feuille et l’ordinateur, ou une sauvegarde, peut voir toutes les photos.</translation>
    </message>
    <message>
        <source>Put this page into a sealed envelope and lock it away, apart from the computer and from the backups. Do not photograph it, and do not send it by e-mail.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Placez cette page dans une enveloppe scellée et mettez-la sous clé, loin de l’ordinateur et des sauvegardes. Ne la photographiez pas, et ne l’envoyez pas par e-mail.</translation>
    </message>
    <message>
        <source>To use it, open the library, choose &lt;i&gt;Use the recovery key&lt;/i&gt;, and set a new passphrase.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Pour vous en servir, ouvrez la bibliothèque, choisissez &lt;i&gt;Utiliser la clé de récupération&lt;/i&gt;, et définissez une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Take the &amp;encryption off…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Retirer le c&amp;hiffrement…</translation>
    </message>
    <message>
        <source>&amp;Encrypt this library…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>C&amp;hiffrer cette bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Verrouiller &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Persons and access…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>&amp;Personnes et accès…</translation>
    </message>
    <message>
        <source>Four or five words that you make a picture of are easy to keep and hard to guess.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Quatre ou cinq mots qui forment une image sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters at least.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>
            <numerusform>Encore %n caractère au moins.</numerusform>
            <numerusform>Encore %n caractères au moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess: add some words.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Facile à deviner : ajoutez des mots.</translation>
    </message>
    <message>
        <source>Fair: one or two words more make it good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Passable : un ou deux mots de plus suffiront.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Enter your PIN to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Saisissez votre PIN pour continuer en votre nom.</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Saisissez votre phrase secrète pour continuer en votre nom.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Utiliser le PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Changes per second</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Changements par seconde</translation>
    </message>
    <message>
        <source>Opacity of the later photo</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Opacité de la photo ultérieure</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Opacité de la carte</translation>
    </message>
    <message>
        <source>Choose a second session on the timeline to compare with</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Choisissez une seconde séance sur la chronologie pour comparer</translation>
    </message>
    <message>
        <source>There is only one photo of this view</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Il n’y a qu’une photo de cette vue</translation>
    </message>
    <message>
        <source>The two photos are not aligned.</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Les deux photos ne sont pas alignées.</translation>
    </message>
    <message>
        <source>Not aligned: {reason}</source>
        <extracomment>viewer/banner.py</extracomment>
        <translation>Non alignée : {reason}</translation>
    </message>
    <message>
        <source>Working out the difference…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Calcul de la différence…</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Alignement des photos…</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Non alignée</translation>
    </message>
    <message>
        <source>Loading the photo…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Chargement de la photo…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <extracomment>viewer/chrome.py</extracomment>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>One photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Difference map</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Carte des différences</translation>
    </message>
    <message>
        <source>All sessions of this view</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Toutes les séances de cette vue</translation>
    </message>
    <message>
        <source>Slider &amp;upright</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Volet &amp;vertical</translation>
    </message>
    <message>
        <source>Slider le&amp;vel</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Volet &amp;horizontal</translation>
    </message>
    <message>
        <source>&amp;Turn the slider</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>&amp;Tourner le volet</translation>
    </message>
    <message>
        <source>Sh&amp;ow the other photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Afficher l’a&amp;utre photo</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>Loupe at &amp;2:1</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Loupe à &amp;2:1</translation>
    </message>
    <message>
        <source>Show on the &amp;patient’s screen</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Afficher sur l’écran du &amp;patient</translation>
    </message>
    <message>
        <source>Only the two photos, without a name, in a window of its own</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Seulement les deux photos, sans nom, dans une fenêtre à part</translation>
    </message>
    <message>
        <source>For looking, not a measurement</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>À regarder, pas une mesure</translation>
    </message>
    <message>
        <source>Lightness of the skin, ΔL* (after − before)</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>Clarté de la peau, ΔL* (après − avant)</translation>
    </message>
    <message>
        <source>Divider between the two photos</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Séparation entre les deux photos</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to uncover the other photo</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Glissez, ou utilisez les flèches, pour découvrir l’autre photo</translation>
    </message>
    <message>
        <source>Angle of the divider</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Angle de la séparation</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to turn the divider; double-click sets it upright</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Glissez, ou utilisez les flèches, pour tourner la séparation ; un double clic la remet droite</translation>
    </message>
    <message>
        <source>not aligned</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>non alignée</translation>
    </message>
    <message>
        <source>Not aligned to the baseline. {reason}</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Non alignée sur la référence. {reason}</translation>
    </message>
    <message>
        <source>Aligning the photo…</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Alignement de la photo…</translation>
    </message>
    <message>
        <source>{date} · {zoom}:1</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>{date} · {zoom}:1</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>This skin is not aligned</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Cette peau n’est pas alignée</translation>
    </message>
    <message>
        <source>Choose a patient, then a session on the timeline.</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>Choisissez un patient, puis une séance sur la chronologie.</translation>
    </message>
    <message>
        <source>No photo to show</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>Pas de photo à afficher</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Simple</translation>
    </message>
    <message>
        <source>One photo; Space flips to the other</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Une photo ; Espace passe à l’autre</translation>
    </message>
    <message>
        <source>Both photos, zoomed and moved in step</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Les deux photos, zoomées et déplacées ensemble</translation>
    </message>
    <message>
        <source>The aligned photo over the baseline, with a line to drag and turn</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La photo alignée sur la référence, avec une ligne à glisser et à tourner</translation>
    </message>
    <message>
        <source>The two photos in turn, in the same place; Space holds one</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Les deux photos tour à tour, au même endroit ; Espace en fige une</translation>
    </message>
    <message>
        <source>The aligned photo shines over the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La photo alignée transparaît sur la référence</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>How much lighter or darker the skin is, in colours; for looking, not a measurement</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>De combien la peau est plus claire ou plus foncée, en couleurs ; à regarder, pas une mesure</translation>
    </message>
    <message>
        <source>All sessions of this view, aligned to the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Toutes les séances de cette vue, alignées sur la référence</translation>
    </message>
    <message>
        <source>Outline the brown spots that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Entourer les taches brunes mesurées</translation>
    </message>
    <message>
        <source>Outline the red areas that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Entourer les zones rouges mesurées</translation>
    </message>
    <message>
        <source>Outline the lines that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Entourer les rides mesurées</translation>
    </message>
    <message>
        <source>Outline and name the regions</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Entourer et nommer les régions</translation>
    </message>
    <message>
        <source>Dim and hatch skin that could not be aligned safely: it is not compared</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Assombrir et hachurer la peau qui n’a pas pu être alignée de façon sûre : elle n’est pas comparée</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Afficher toute la photo (0)</translation>
    </message>
    <message>
        <source>Fill the view with what is measured (F)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Remplir la vue avec la zone mesurée (F)</translation>
    </message>
    <message>
        <source>The same skin of both photos beside the pointer (L)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La même peau des deux photos près du pointeur (L)</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel (1)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Un pixel de la photo par pixel de l’écran (1)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Opacity of the overlays</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Opacité des calques</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>rien n’a encore été mesuré</translation>
    </message>
    <message>
        <source>there is no alignment</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>il n’y a pas d’alignement</translation>
    </message>
    <message>
        <source>Drop your photos here</source>
        <extracomment>welcome.py</extracomment>
        <translation>Déposez vos photos ici</translation>
    </message>
    <message>
        <source>Photos of one patient or of several, from one session or many: mesophoto sorts them by date and by what is in them, and you check before anything is kept. The originals are never changed, and nothing leaves this computer.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Photos d’un ou de plusieurs patients, d’une ou de nombreuses séances : mesophoto les trie par date et par contenu, et vous vérifiez avant que rien ne soit conservé. Les originaux ne sont jamais modifiés, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Choisir des photos…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>welcome.py</extracomment>
        <translation>Voir la démo</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Your library will live in {folder}</source>
        <extracomment>welcome.py</extracomment>
        <translation>Votre bibliothèque se trouvera dans {folder}</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Pas encore de patients</translation>
    </message>
    <message>
        <source>Drop photos here, or a whole folder. You say whose they are before anything is kept.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Déposez des photos ici, ou un dossier entier. Vous dites à qui elles sont avant que rien ne soit conservé.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <extracomment>welcome.py</extracomment>
        <translation>Choisissez un patient</translation>
    </message>
    <message>
        <source>Or drop photos here to import them.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ou déposez des photos ici pour les importer.</translation>
    </message>
    <message>
        <source>No photos of {name} yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Pas encore de photos de {name}</translation>
    </message>
    <message>
        <source>Drop photos here. The first session becomes the baseline that all others are compared with.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Déposez des photos ici. La première séance devient la référence à laquelle toutes les autres sont comparées.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <extracomment>window.py</extracomment>
        <translation>{name} : terminé.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Annulé : {name}.</translation>
    </message>
    <message>
        <source>Redone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Rétabli : {name}.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>photo</source>
        <extracomment>words</extracomment>
        <translation>photo</translation>
    </message>
    <message>
        <source>{0} photos</source>
        <extracomment>words</extracomment>
        <translation>{0} photos</translation>
    </message>
    <message>
        <source>1 pair</source>
        <extracomment>words</extracomment>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>words</extracomment>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>words</extracomment>
        <translation>visage</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>words</extracomment>
        <translation>main</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>words</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>words</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>words</extracomment>
        <translation>référence</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>words</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>words</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>words</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>texture</source>
        <extracomment>words</extracomment>
        <translation>texture</translation>
    </message>
    <message>
        <source>glasses</source>
        <extracomment>words</extracomment>
        <translation>des lunettes</translation>
    </message>
    <message>
        <source>a mask</source>
        <extracomment>words</extracomment>
        <translation>un masque</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>words</extracomment>
        <translation>une main</translation>
    </message>
    <message>
        <source>yellower</source>
        <extracomment>words</extracomment>
        <translation>plus jaune</translation>
    </message>
    <message>
        <source>bluer</source>
        <extracomment>words</extracomment>
        <translation>plus bleue</translation>
    </message>
    <message>
        <source>greener</source>
        <extracomment>words</extracomment>
        <translation>plus verte</translation>
    </message>
    <message>
        <source>face, 45°</source>
        <extracomment>words</extracomment>
        <translation>visage, 45°</translation>
    </message>
    <message>
        <source>close-up</source>
        <extracomment>words</extracomment>
        <translation>gros plan</translation>
    </message>
    <message>
        <source>face, frontal</source>
        <extracomment>words</extracomment>
        <translation>visage, face</translation>
    </message>
    <message>
        <source>face, profile</source>
        <extracomment>words</extracomment>
        <translation>visage, profil</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>words</extracomment>
        <translation>Le fichier photo</translation>
    </message>
    <message>
        <source>simulating two patients of six sessions</source>
        <extracomment>words</extracomment>
        <translation>simulation de deux patients de six séances</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>words</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>words</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>words</extracomment>
        <translation>en croissance</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>words</extracomment>
        <translation>patient</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>words</extracomment>
        <translation>séance</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>words</extracomment>
        <translation>région</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>words</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>spot</source>
        <extracomment>words</extracomment>
        <translation>tache</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>words</extracomment>
        <translation>photos</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>words</extracomment>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>words</extracomment>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>words</extracomment>
        <translation>taches</translation>
    </message>
    <message>
        <source>a beard</source>
        <extracomment>words</extracomment>
        <translation>une barbe</translation>
    </message>
    <message>
        <source>hair or cloth</source>
        <extracomment>words</extracomment>
        <translation>des cheveux ou du tissu</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>words</extracomment>
        <translation>cure</translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>words</extracomment>
        <translation>traitement</translation>
    </message>
    <message>
        <source>a setting</source>
        <extracomment>words</extracomment>
        <translation>un réglage</translation>
    </message>
    <message>
        <source>originals</source>
        <extracomment>words</extracomment>
        <translation>originaux</translation>
    </message>
    <message>
        <source>database</source>
        <extracomment>words</extracomment>
        <translation>base de données</translation>
    </message>
    <message>
        <source>cropped</source>
        <extracomment>words</extracomment>
        <translation>recadrée</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>words</extracomment>
        <translation>les yeux</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>words</extracomment>
        <translation>la bouche</translation>
    </message>
    <message>
        <source>eyes and mouth</source>
        <extracomment>words</extracomment>
        <translation>les yeux et la bouche</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the after photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>la photo {0} a été floutée de {1} mm, à la netteté de la photo après, avant de comparer texture et rides</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the before photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>la photo {0} a été floutée de {1} mm, à la netteté de la photo avant, avant de comparer texture et rides</translation>
    </message>
    <message>
        <source>{0}: {1} of its texture is given up</source>
        <extracomment>records.py</extracomment>
        <translation>{0} : {1} de sa texture est abandonné</translation>
    </message>
    <message>
        <source>grey card</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>carte grise</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la référence</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>l’autre photo</translation>
    </message>
    <message>
        <source>the colour reference is over- or underexposed, outside or too small in {0}</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la référence de couleur est surexposée ou sous-exposée, hors champ ou trop petite dans {0}</translation>
    </message>
    <message>
        <source>{0} is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} n’est pas de couleur grise</translation>
    </message>
    <message>
        <source>{0} has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} n’a pas la même couleur sur les deux photos</translation>
    </message>
    <message>
        <source>the colour reference is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la référence de couleur n’est pas grise</translation>
    </message>
    <message>
        <source>the colour reference has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la référence de couleur n’a pas la même couleur sur les deux photos</translation>
    </message>
    <message>
        <source>parts of the colour reference differ by {0} ΔE00: something covers it</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>des parties de la référence de couleur diffèrent de {0} ΔE00 : quelque chose la couvre</translation>
    </message>
    <message>
        <source>the colour chart is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la charte de couleurs est floue, brillante ou trop petite</translation>
    </message>
    <message>
        <source>the colour chart is lit unevenly or lies partly in shade</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la charte de couleurs est éclairée inégalement ou en partie dans l’ombre</translation>
    </message>
    <message>
        <source>the patches of the colour chart differ from their published colours by {0} ΔE00 after correction</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>les plages de la charte de couleurs diffèrent de leurs couleurs publiées de {0} ΔE00 après correction</translation>
    </message>
    <message>
        <source>the card's grey patches are over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>les plages grises de la carte sont surexposées ou sous-exposées</translation>
    </message>
    <message>
        <source>the card is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la carte est floue, brillante ou trop petite</translation>
    </message>
    <message>
        <source>the card's grey patches differ in colour by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>les plages grises de la carte diffèrent de couleur de {0} ΔE00</translation>
    </message>
    <message>
        <source>the colour chart is over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la charte de couleurs est surexposée ou sous-exposée</translation>
    </message>
    <message>
        <source>too few of its patches are well exposed in both photos</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>trop peu de ses plages sont bien exposées sur les deux photos</translation>
    </message>
    <message>
        <source>its patches look different in the two photos by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>ses plages diffèrent de {0} ΔE00 entre les deux photos</translation>
    </message>
    <message>
        <source>use the same camera, lens and zoom: another one has other colours, sharpness and perspective</source>
        <extracomment>imaging/comparability/camera.py</extracomment>
        <translation>utilisez le même appareil, le même objectif et le même zoom : un autre a d’autres couleurs, une autre netteté et une autre perspective</translation>
    </message>
    <message>
        <source>second photo</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>seconde photo</translation>
    </message>
    <message>
        <source>the second photo is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la seconde photo est un JPEG de qualité {0}, qui laisse des blocs semblables à de la peau : utilisez le fichier d’origine de l’appareil, ou exportez-le avec {1} ou plus</translation>
    </message>
    <message>
        <source>the baseline is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la référence est un JPEG de qualité {0}, qui laisse des blocs semblables à de la peau : utilisez le fichier d’origine de l’appareil, ou exportez-le avec {1} ou plus</translation>
    </message>
    <message>
        <source>the second photo is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la seconde photo est plus floue : faites la mise au point sur la peau, ne bougez pas, nettoyez l’objectif, ne réduisez pas l’image</translation>
    </message>
    <message>
        <source>the baseline is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la référence est plus floue : faites la mise au point sur la peau, ne bougez pas, nettoyez l’objectif, ne réduisez pas l’image</translation>
    </message>
    <message>
        <source>the second photo is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la seconde photo a plus de grain : utilisez plus de lumière et un ISO plus bas</translation>
    </message>
    <message>
        <source>the baseline is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la référence a plus de grain : utilisez plus de lumière et un ISO plus bas</translation>
    </message>
    <message>
        <source>raised or knitted brows</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>sourcils levés ou froncés</translation>
    </message>
    <message>
        <source>narrowed eyes</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>yeux plissés</translation>
    </message>
    <message>
        <source>an open mouth</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>bouche ouverte</translation>
    </message>
    <message>
        <source>pursed lips</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>lèvres pincées</translation>
    </message>
    <message>
        <source>a wrinkled nose</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>nez froncé</translation>
    </message>
    <message>
        <source>the expression</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>l’expression</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} sur la seconde photo : visage au repos, lèvres closes, sur les deux</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} sur la référence : visage au repos, lèvres closes, sur les deux</translation>
    </message>
    <message>
        <source>{0}, more than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, plus que sur la référence : montrez-en autant</translation>
    </message>
    <message>
        <source>{0}, less than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, moins que sur la référence : montrez-en autant</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} sur la seconde photo : visage au repos, lèvres closes, sur les deux, sauf si la vue le demande : alors comme sur la référence</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} sur la référence : visage au repos, lèvres closes, sur les deux, sauf si la vue le demande : alors comme sur la référence</translation>
    </message>
    <message>
        <source>the eyes are closed in the baseline only: let the patient close them</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>les yeux ne sont fermés que sur la référence : faites fermer les yeux au patient</translation>
    </message>
    <message>
        <source>closed eyes in the second photo: let the patient look into the camera</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>yeux fermés sur la seconde photo : faites regarder le patient vers l’appareil</translation>
    </message>
    <message>
        <source>further back</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>plus loin</translation>
    </message>
    <message>
        <source>go about {0} % further back, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>reculez d’environ {0} %, avec le même objectif et le même zoom ; ne recadrez pas</translation>
    </message>
    <message>
        <source>go about {0} % closer, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>rapprochez-vous d’environ {0} %, avec le même objectif et le même zoom ; ne recadrez pas</translation>
    </message>
    <message>
        <source>{0} % of the subject is cut off by the picture's edge: show all of it</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>{0} % du sujet est coupé par le bord de l’image : montrez-le en entier</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's right edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>le sujet est plus près du bord droit de l’image : cadrez comme sur la référence</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's left edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>le sujet est plus près du bord gauche de l’image : cadrez comme sur la référence</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's bottom edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>le sujet est plus près du bord inférieur de l’image : cadrez comme sur la référence</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's top edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>le sujet est plus près du bord supérieur de l’image : cadrez comme sur la référence</translation>
    </message>
    <message>
        <source>another person or place, as far as the skin tells: choose two photos of one patient and view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>une autre personne ou un autre endroit, d’après la peau : choisissez deux photos d’un même patient et d’une même vue</translation>
    </message>
    <message>
        <source>flip the second photo and import it again</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>retournez la seconde photo en miroir et importez-la de nouveau</translation>
    </message>
    <message>
        <source>no face or hand was found in one of the photos: compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>aucun visage ni aucune main trouvés sur l’une des photos : comparez des photos d’une même vue</translation>
    </message>
    <message>
        <source>compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>comparez des photos d’une même vue</translation>
    </message>
    <message>
        <source>the photos show a right and a left hand: compare photos of one hand</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>les photos montrent une main droite et une main gauche : comparez des photos d’une même main</translation>
    </message>
    <message>
        <source>take the photo {0} EV darker, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>prenez la photo {0} EV plus sombre, avec l’exposition et le flash de la référence</translation>
    </message>
    <message>
        <source>take the photo {0} EV brighter, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>prenez la photo {0} EV plus claire, avec l’exposition et le flash de la référence</translation>
    </message>
    <message>
        <source>skin in the second photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la peau de la seconde photo est surexposée ou sous-exposée : corrigez l’exposition, évitez la brillance</translation>
    </message>
    <message>
        <source>skin in the baseline photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la peau de la photo de référence est surexposée ou sous-exposée : corrigez l’exposition, évitez la brillance</translation>
    </message>
    <message>
        <source>the patient's left</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la gauche du patient</translation>
    </message>
    <message>
        <source>the patient's right</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la droite du patient</translation>
    </message>
    <message>
        <source>the light comes more from the patient's left: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la lumière vient davantage de la gauche du patient : placez lampes, fenêtre et patient comme pour la référence</translation>
    </message>
    <message>
        <source>the light comes more from the patient's right: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la lumière vient davantage de la droite du patient : placez lampes, fenêtre et patient comme pour la référence</translation>
    </message>
    <message>
        <source>the light comes more from below: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la lumière vient davantage d’en bas : placez lampes, fenêtre et patient comme pour la référence</translation>
    </message>
    <message>
        <source>the light comes more from above: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la lumière vient davantage d’en haut : placez lampes, fenêtre et patient comme pour la référence</translation>
    </message>
    <message>
        <source>the second photo has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la seconde photo n’a pas de couleur : désactivez le mode noir et blanc de l’appareil</translation>
    </message>
    <message>
        <source>the baseline has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la référence n’a pas de couleur : désactivez le mode noir et blanc de l’appareil</translation>
    </message>
    <message>
        <source>the second photo is {0}: fix the white balance and use the same lamps</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la seconde photo est {0} : fixez la balance des blancs et utilisez les mêmes lampes</translation>
    </message>
    <message>
        <source>more magenta</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>plus magenta</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the second photo: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>{0} % de la peau est couvert sur la seconde photo : cheveux attachés, sans lunettes, sans mains</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the baseline: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>{0} % de la peau est couvert sur la référence : cheveux attachés, sans lunettes, sans mains</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's left</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tournez un peu le visage vers la gauche du patient</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's right</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tournez un peu le visage vers la droite du patient</translation>
    </message>
    <message>
        <source>raise the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>relevez un peu le menton</translation>
    </message>
    <message>
        <source>lower the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>baissez un peu le menton</translation>
    </message>
    <message>
        <source>hold the head upright as in the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tenez la tête droite comme sur la référence</translation>
    </message>
    <message>
        <source>hold the camera square to the skin, as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tenez l’appareil face à la peau, comme pour la référence</translation>
    </message>
    <message>
        <source>hold the camera as upright as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>tenez l’appareil aussi droit que pour la référence</translation>
    </message>
    <message>
        <source>the second photo lies on its side: turn the picture upright and import it again</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>la seconde photo est couchée : redressez l’image et importez-la de nouveau</translation>
    </message>
    <message>
        <source>the head is turned</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la tête est tournée</translation>
    </message>
    <message>
        <source>the chin is raised or lowered</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>le menton est relevé ou baissé</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la tête est penchée</translation>
    </message>
    <message>
        <source>the distance differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la distance diffère</translation>
    </message>
    <message>
        <source>the exposure differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>l’exposition diffère</translation>
    </message>
    <message>
        <source>light is lost in over- or underexposed skin</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>de la lumière est perdue sur la peau surexposée ou sous-exposée</translation>
    </message>
    <message>
        <source>the light comes from elsewhere</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la lumière vient d’ailleurs</translation>
    </message>
    <message>
        <source>the colour cast differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la dominante de couleur diffère</translation>
    </message>
    <message>
        <source>the sharpness differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la netteté diffère</translation>
    </message>
    <message>
        <source>the noise differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>le bruit diffère</translation>
    </message>
    <message>
        <source>the expression differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>l’expression diffère</translation>
    </message>
    <message>
        <source>a photo was compressed too much</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>une photo a été trop compressée</translation>
    </message>
    <message>
        <source>{0} faces found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} visages trouvés ; le plus grand est mesuré</translation>
    </message>
    <message>
        <source>{0} hands found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} mains trouvées ; la plus grande est mesurée</translation>
    </message>
    <message>
        <source>The palm may be what is seen, not the back of the hand</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>On voit peut-être la paume, et non le dos de la main</translation>
    </message>
    <message>
        <source>{0} is damaged or was not copied completely: copy it from the camera again</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} est endommagé ou n’a pas été copié en entier : copiez-le de nouveau depuis l’appareil</translation>
    </message>
    <message>
        <source>{0} holds several pictures: export the one to measure on its own</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} contient plusieurs images : exportez à part celle à mesurer</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels, more than the {2} that can be measured: export it smaller</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} a {1} mégapixels, plus que les {2} mesurables : exportez-le en plus petit</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC or camera RAW</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, HEIC ou RAW d’appareil</translation>
    </message>
    <message>
        <source>The photo is gray: colour cannot be measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>La photo est en niveaux de gris : la couleur ne peut pas être mesurée</translation>
    </message>
    <message>
        <source>{0} is empty: copy it from the camera again</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} est vide : copiez-le de nouveau depuis l’appareil</translation>
    </message>
    <message>
        <source>{0} is a GIF, which holds too few colours to measure: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} est un GIF, qui a trop peu de couleurs pour être mesuré : utilisez {1}</translation>
    </message>
    <message>
        <source>{0} is not a photo that can be read: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} n’est pas une photo lisible : utilisez {1}</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels: export it smaller</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} a plus de {1} mégapixels : exportez-le en plus petit</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted to sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Des couleurs d’impression (CMJN) ont été converties en sRGB</translation>
    </message>
    <message>
        <source>{0} has {1} channels: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} a {1} canaux : exportez-le en RVB ordinaire</translation>
    </message>
    <message>
        <source>{0} holds numbers of {1} bits: export it with 8 or 16</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} contient des nombres de {1} bits : exportez-le en 8 ou 16</translation>
    </message>
    <message>
        <source>{0} holds colours in an unusual layout: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} contient des couleurs dans une disposition inhabituelle : exportez-le en RVB ordinaire</translation>
    </message>
    <message>
        <source>The file holds several pictures; its main one is measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Le fichier contient plusieurs images ; la principale est mesurée</translation>
    </message>
    <message>
        <source>The colours are of a wide space without a profile; they are taken as sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Les couleurs sont d’un espace étendu sans profil ; elles sont prises pour du sRGB</translation>
    </message>
    <message>
        <source>{0} has pixels of an unusual shape: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} a des pixels d’une forme inhabituelle : exportez-le en TIFF 16 bits</translation>
    </message>
    <message>
        <source>{0} is a camera RAW file that cannot be developed: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} est un fichier RAW qui ne peut pas être développé : exportez-le en TIFF 16 bits</translation>
    </message>
    <message>
        <source>The camera's notes in the file are damaged and were left out</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>Les notes de l’appareil dans le fichier sont endommagées et ont été ignorées</translation>
    </message>
    <message>
        <source>The capture time “{0}” cannot be read</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>L’heure de prise de vue « {0} » est illisible</translation>
    </message>
    <message>
        <source>The capture time {0} is implausible: was the camera's clock set?</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>L’heure de prise de vue {0} n’est pas plausible : l’horloge de l’appareil est-elle réglée ?</translation>
    </message>
    <message>
        <source>The colour profile is damaged; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Le profil de couleur est endommagé ; les couleurs sont prises pour du sRGB</translation>
    </message>
    <message>
        <source>The colour profile is made of tables; the photo is measured at 8 bits</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Le profil de couleur est fait de tables ; la photo est mesurée sur 8 bits</translation>
    </message>
    <message>
        <source>The colour profile is for {0}, not RGB; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>Le profil de couleur est pour {0}, pas RVB ; les couleurs sont prises pour du sRGB</translation>
    </message>
    <message>
        <source>{0} needs more memory than a photo may take: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} demande plus de mémoire qu’une photo ne peut en prendre : exportez-le en plus petit.</translation>
    </message>
    <message>
        <source>Pixels of type {0} are no photo: give uint8 (0–255) or uint16 (0–65535).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Des pixels de type {0} ne sont pas une photo : donnez uint8 (0–255) ou uint16 (0–65535).</translation>
    </message>
    <message>
        <source>Pixels of shape {0} are no photo: give (height, width, 3).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Des pixels de forme {0} ne sont pas une photo : donnez (hauteur, largeur, 3).</translation>
    </message>
    <message>
        <source>The photo {0}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Le fichier photo {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a photo.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 GB: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} dépasse 2 Go : exportez-le en plus petit.</translation>
    </message>
    <message>
        <source>{0} was not found: has it been moved or renamed?</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} est introuvable : a-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Impossible d’ouvrir {0} : {1}.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on white</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Les parties transparentes sont montrées sur fond blanc</translation>
    </message>
    <message>
        <source>the back of the hand is outside the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>le dos de la main est hors de l’image</translation>
    </message>
    <message>
        <source>the back of the hand could not be told from what surrounds it</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>le dos de la main n’a pas pu être distingué de ce qui l’entoure</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>trop petite dans l’image</translation>
    </message>
    <message>
        <source>The region is {0} pixels, but the photo is {1}: draw it on this photo.</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>La région est de {0} pixels, mais la photo de {1} : tracez-la sur cette photo.</translation>
    </message>
    <message>
        <source>it has fewer pixels than can be measured</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>elle a moins de pixels qu’il n’en faut pour mesurer</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>hors de l’image</translation>
    </message>
    <message>
        <source>turned away from the camera</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>détournée de l’appareil</translation>
    </message>
    <message>
        <source>too small in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>trop petite sur cette image</translation>
    </message>
    <message>
        <source>mostly covered by {0}</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>cachée surtout par {0}</translation>
    </message>
    <message>
        <source>too little of it is bare skin in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>trop peu de peau nue dans cette région sur cette image</translation>
    </message>
    <message>
        <source>the second photo is mirrored, as some selfie cameras do; flip it and import it again</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la seconde photo est inversée, comme le font certains appareils à selfie ; retournez-la en miroir et importez-la de nouveau</translation>
    </message>
    <message>
        <source>neither a face, nor a hand, nor enough common detail was found in both photos; set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>ni visage, ni main, ni assez de détails communs trouvés sur les deux photos ; placez des points de correspondance à la main</translation>
    </message>
    <message>
        <source>the skin of the two photos does not match: another person, another place, or too blurred or dark to tell; choose photos of the same place, or set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la peau des deux photos ne concorde pas : une autre personne, un autre endroit, ou trop flou ou trop sombre pour le dire ; choisissez des photos du même endroit, ou placez des points de correspondance à la main</translation>
    </message>
    <message>
        <source>the first photo shows a {0}, the second a {1}; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>première photo : {0}, seconde : {1} ; comparez des photos d’une même vue</translation>
    </message>
    <message>
        <source>the first photo shows a {0} hand, the second a {1} one</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>main {0} sur la première photo, main {1} sur la seconde</translation>
    </message>
    <message>
        <source>the face is too small in one of the photos to tell whose it is; come closer</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>le visage est trop petit sur l’une des photos pour dire à qui il est ; approchez-vous</translation>
    </message>
    <message>
        <source>the head is turned {0}° further in one of the photos; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la tête est tournée de {0}° de plus sur l’une des photos ; comparez des photos d’une même vue</translation>
    </message>
    <message>
        <source>Aligning by hand takes at least two matching points, as many in both photos.</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>L’alignement à la main demande au moins deux points de correspondance, autant sur chaque photo.</translation>
    </message>
    <message>
        <source>The two points of the scale coincide: mark the two ends of a known length.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Les deux points de l’échelle coïncident : marquez les deux extrémités d’une longueur connue.</translation>
    </message>
    <message>
        <source>The scales of the two photos contradict each other by {0}: check the scale that was set, or the distance and lens of the second photo.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Les échelles des deux photos se contredisent de {0} : contrôlez l’échelle définie, ou la distance et l’objectif de la seconde photo.</translation>
    </message>
    <message>
        <source>A scale of {0} pixels per millimetre is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Une échelle de {0} pixels par millimètre est impossible : donnez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>A length of {0} mm is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Une longueur de {0} mm est impossible : donnez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>the outline is too small</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>le contour est trop petit</translation>
    </message>
    <message>
        <source>there is too little skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>il y a trop peu de peau autour</translation>
    </message>
    <message>
        <source>no colour stands out from the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>aucune couleur ne se détache de la peau autour</translation>
    </message>
    <message>
        <source>its edge is lost in the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>son bord se perd dans la peau autour</translation>
    </message>
    <message>
        <source>without a scale in millimetres {0} cannot be measured</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>sans échelle en millimètres, pas de mesure possible : {0}</translation>
    </message>
    <message>
        <source>{0} px/mm do not show {1}: {2} are needed</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>{0} px/mm ne suffisent pas ({1}) : il en faut {2}</translation>
    </message>
    <message>
        <source>the photo has {0} px/mm; spots need {1}</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la photo a {0} px/mm ; les taches en demandent {1}</translation>
    </message>
    <message>
        <source>too little skin</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>trop peu de peau</translation>
    </message>
    <message>
        <source>the photo has no colour: blood cannot be told from pigment</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la photo n’a pas de couleur : le sang ne se distingue pas du pigment</translation>
    </message>
    <message>
        <source>too little skin in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>trop peu de peau dans la région</translation>
    </message>
    <message>
        <source>the photo has no scale in millimetres</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la photo n’a pas d’échelle en millimètres</translation>
    </message>
    <message>
        <source>no spot in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>aucune tache dans la région</translation>
    </message>
    <message>
        <source>gloss hides the colour of the region</source>
        <extracomment>metrics/redness/index.py</extracomment>
        <translation>la brillance cache la couleur de la région</translation>
    </message>
    <message>
        <source>too little skin that is neither over- nor underexposed</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>trop peu de peau qui ne soit ni surexposée ni sous-exposée</translation>
    </message>
    <message>
        <source>the photo has no colour</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>la photo n’a pas de couleur</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost in the region</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>surexposée ou sous-exposée : la couleur de la région est perdue</translation>
    </message>
    <message>
        <source>without a scale there is no size in millimetres</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>sans échelle, il n’y a pas de taille en millimètres</translation>
    </message>
    <message>
        <source>too little bare skin lies around it to tell its colour from</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>trop peu de peau nue autour pour en distinguer la couleur</translation>
    </message>
    <message>
        <source>the light is clipped there: its colour cannot be told</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>la lumière y est écrêtée : la couleur ne peut pas être déterminée</translation>
    </message>
    <message>
        <source>so small a spot loses its colour in this kind of JPEG</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>une tache aussi petite perd sa couleur dans ce type de JPEG</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>le contour n’enferme rien</translation>
    </message>
    <message>
        <source>over- or underexposed: texture is lost</source>
        <extracomment>metrics/texture.py</extracomment>
        <translation>surexposée ou sous-exposée : la texture est perdue</translation>
    </message>
    <message>
        <source>patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>plages de teint</translation>
    </message>
    <message>
        <source>the region is smaller than patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>la région est plus petite que les plages de teint</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>surexposée ou sous-exposée : la couleur est perdue</translation>
    </message>
    <message>
        <source>fine lines</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>ridules</translation>
    </message>
    <message>
        <source>overexposed: lines are lost</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>surexposée : les rides sont perdues</translation>
    </message>
    <message>
        <source>the other photo has no usable colour reference of this kind</source>
        <extracomment>assessment/colours.py</extracomment>
        <translation>l’autre photo n’a pas de référence de couleur utilisable de ce type</translation>
    </message>
    <message>
        <source>{0} is no part of a face: use one of {1}.</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>{0} n’est pas une partie du visage : utilisez {1}.</translation>
    </message>
    <message>
        <source>both are the same photo, so nothing can have changed: choose another one</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>les deux sont la même photo, donc rien n’a pu changer : choisissez-en une autre</translation>
    </message>
    <message>
        <source>only {0} of it could be matched in both photos</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>seulement {0} de la région a pu être retrouvé sur les deux photos</translation>
    </message>
    <message>
        <source>a spot here changed too much to be measured: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>une tache ici a trop changé pour être mesurée : faites-la examiner</translation>
    </message>
    <message>
        <source>spot {0} is new: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>la tache {0} est nouvelle : faites-la examiner</translation>
    </message>
    <message>
        <source>spot {0} is growing: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>la tache {0} grandit : faites-la examiner</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <source>spots {0} are new or growing: have them examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>les taches {0} sont nouvelles ou grandissent : faites-les examiner</translation>
    </message>
    <message>
        <source>no face or back of a hand was found; draw a region, or measure the whole photo</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>aucun visage ni dos de la main trouvé ; tracez une région, ou mesurez la photo entière</translation>
    </message>
    <message>
        <source>this view has no regions of its own; draw the one to be measured on the baseline</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>cette vue n’a pas de régions propres ; tracez sur la référence celle à mesurer</translation>
    </message>
    <message>
        <source>"{0}" is not a region that can be asked for; use "whole" or a mask.</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>« {0} » n’est pas une région possible ; utilisez "whole" ou un masque.</translation>
    </message>
    <message>
        <source>repeat shots</source>
        <extracomment>assessment/noise.py</extracomment>
        <translation>photos répétées</translation>
    </message>
    <message>
        <source>There is no photo {0} in a series of {1} to be its baseline.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>Il n’y a pas de photo {0} dans une série de {1} pour servir de référence.</translation>
    </message>
    <message>
        <source>There are {0} times for {1} photos: give one for each.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>Il y a {0} heures pour {1} photos : donnez-en une pour chacune.</translation>
    </message>
    <message>
        <source>{0} px/mm is not a plausible scale; give pixels per millimetre of skin.</source>
        <extracomment>assessment/subject.py</extracomment>
        <translation>{0} px/mm n’est pas une échelle plausible ; donnez les pixels par millimètre de peau.</translation>
    </message>
    <message>
        <source>one photo is so much softer that {0} of the other's texture cannot be compared</source>
        <extracomment>assessment/surface.py</extracomment>
        <translation>une photo est tellement plus floue que {0} de la texture de l’autre ne peut pas être comparé</translation>
    </message>
    <message>
        <source>a trend takes {0} sessions</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>une tendance demande {0} séances</translation>
    </message>
    <message>
        <source>the days of the photos are not known</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>les jours des photos sont inconnus</translation>
    </message>
    <message>
        <source>how much this varies between repeat shots is not known here</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>on ignore ici de combien cela varie entre photos répétées</translation>
    </message>
    <message>
        <source>without a colour reference in the photos another white balance would look the same</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>sans référence de couleur sur les photos, une autre balance des blancs donnerait le même aspect</translation>
    </message>
    <message>
        <source>larger than repeat-shot noise</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>dépasse le bruit entre photos répétées</translation>
    </message>
    <message>
        <source>real: larger than untreated skin varies by from day to day</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>réel : dépasse ce dont une peau non traitée varie d’un jour à l’autre</translation>
    </message>
    <message>
        <source>larger than its own noise, but among {0} comparisons chance gives as much</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>dépasse son propre bruit, mais parmi {0} comparaisons le hasard en donne autant</translation>
    </message>
    <message>
        <source>{0}; in itself neither better nor worse</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>{0} ; en soi ni mieux ni moins bien</translation>
    </message>
    <message>
        <source>a new or growing spot: have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>une tache nouvelle ou qui grandit : faites-la examiner</translation>
    </message>
    <message>
        <source>not measured in the other photo</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>non mesuré sur l’autre photo</translation>
    </message>
    <message>
        <source>have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>faites-la examiner</translation>
    </message>
    <message>
        <source>have them examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>faites-les examiner</translation>
    </message>
    <message>
        <source>the line is missing</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la ligne manque</translation>
    </message>
    <message>
        <source>the line does not follow from the one before</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la ligne ne suit pas la précédente</translation>
    </message>
    <message>
        <source>the line was changed</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la ligne a été modifiée</translation>
    </message>
    <message>
        <source>the line is not the one that a backup holds</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la ligne n’est pas celle que contient une sauvegarde</translation>
    </message>
    <message>
        <source>lines that a backup holds were cut off</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>des lignes que contient une sauvegarde ont été coupées</translation>
    </message>
    <message>
        <source>backup {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>sauvegarde {0} sur {1}</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>sa liste de fichiers est endommagée</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>sa base de données est endommagée</translation>
    </message>
    <message>
        <source>{0} of its originals are missing or damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>{0} de ses originaux manquent ou sont endommagés</translation>
    </message>
    <message>
        <source>original {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>original {0} sur {1}</translation>
    </message>
    <message>
        <source>There are no backups in {name0}: choose the folder they were made in.</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>Il n’y a pas de sauvegardes dans {name0} : choisissez le dossier où elles ont été faites.</translation>
    </message>
    <message>
        <source>{name0} is encrypted.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} est une bibliothèque chiffrée.</translation>
    </message>
    <message>
        <source>{name0} has no backups of this library: connect its disk.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} n’a pas de sauvegardes de cette bibliothèque : branchez son disque.</translation>
    </message>
    <message>
        <source>The backup of {0} is damaged.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>La sauvegarde du {0} est endommagée.</translation>
    </message>
    <message>
        <source>{name0} is inside the library: choose a folder for backups on another disk.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0} est dans la bibliothèque : choisissez un dossier de sauvegardes sur un autre disque.</translation>
    </message>
    <message>
        <source>database, page by page</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>base de données, page par page</translation>
    </message>
    <message>
        <source>{name0} was not backed up, because its database is damaged ({1}): verify the library and restore its newest good backup.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0} n’a pas été sauvegardé, car sa base de données est endommagée ({1}) : vérifiez la bibliothèque et restaurez sa dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>{0} is damaged: choose another folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0} est endommagé : choisissez un autre dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to use it.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} a été écrit par un mesophoto plus récent : mettez mesophoto à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or empty folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} n’est pas vide : choisissez un dossier nouveau ou vide pour les sauvegardes.</translation>
    </message>
    <message>
        <source>{name0} holds backups of another library: choose another folder for this one's.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} contient les sauvegardes d’une autre bibliothèque : choisissez un autre dossier pour celle-ci.</translation>
    </message>
    <message>
        <source>Another program is working on the backups in {name0}: try again when it is done.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>Un autre programme travaille sur les sauvegardes de {name0} : réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged: use another one.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>La sauvegarde du {0} dans {name1} est endommagée : utilisez-en une autre.</translation>
    </message>
    <message>
        <source>{0} is damaged: it must be put right before anything is restored.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0} est endommagé : il faut le réparer avant toute restauration.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder to restore into.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{name0} n’est pas vide : choisissez un dossier nouveau ou vide où restaurer.</translation>
    </message>
    <message>
        <source>There is no backup {0} in {name1}: list them to choose one.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>Il n’y a pas de sauvegarde {0} dans {name1} : affichez la liste pour en choisir une.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>La sauvegarde du {0} dans {name1} est endommagée</translation>
    </message>
    <message>
        <source>{0}, and so are the others: look for another folder with backups.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0}, et les autres aussi : cherchez un autre dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>{0}: restore the one of {1} ({2}) instead.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0} : restaurez plutôt celle du {1} ({2}).</translation>
    </message>
    <message>
        <source>There is no such treatment in this library.</source>
        <extracomment>library/clinical_questions.py</extracomment>
        <translation>Ce traitement n’existe pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>{name0} is encrypted already.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} est déjà une bibliothèque chiffrée.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} n’est pas une bibliothèque chiffrée.</translation>
    </message>
    <message>
        <source>The original {0}… is not what came in: restore it from a backup.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>L’original {0}… n’est pas tel qu’à l’import : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk with {name0} has not enough room: free {1} GB and try again.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Le disque de {name0} n’a pas assez de place : libérez {1} Go et réessayez.</translation>
    </message>
    <message>
        <source>photo {0} of {1}</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>photo {0} sur {1}</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Chiffrer la bibliothèque</translation>
    </message>
    <message>
        <source>Take the encryption off the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Retirer le chiffrement de la bibliothèque</translation>
    </message>
    <message>
        <source>{name0} was not changed: its database is damaged.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} n’a pas été modifié : sa base de données est endommagée.</translation>
    </message>
    <message>
        <source>{0} Or else {1}</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0} Ou bien : {1}</translation>
    </message>
    <message>
        <source>{0} is damaged, since it is not as it was written: restore a backup.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0} est endommagé, car il n’est pas tel qu’il a été écrit : restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name0} was written by an older mesophoto: open it for writing once, which brings it up to date.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{name0} a été écrit par un mesophoto plus ancien : ouvrez-le une fois en écriture, ce qui le met à jour.</translation>
    </message>
    <message>
        <source>The disk with {0} is full: free some space and try again. Nothing was lost.</source>
        <extracomment>library/database.py</extracomment>
        <translation>Le disque de {0} est plein : libérez de la place et réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>{0} is in use by another program: close it there and try again.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} est utilisé par un autre programme : fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>{0} may not be written to: check its permissions, or whether the disk is read-only.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} ne peut pas être modifié : contrôlez ses droits d’accès, ou si le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: check that its disk is connected, readable and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>Impossible d’ouvrir {0} : contrôlez que son disque est branché, lisible et n’est pas plein.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written: check that its disk is connected and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>Impossible de lire ou d’écrire {0} : contrôlez que son disque est branché et n’est pas plein.</translation>
    </message>
    <message>
        <source>{0} is not a mesophoto library, or it is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} n’est pas une bibliothèque mesophoto, ou elle est endommagée : restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{0} is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} est endommagé : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>row {0} of {1} refers to a row of {2} that is missing</source>
        <extracomment>library/database.py</extracomment>
        <translation>la ligne {0} de {1} renvoie à une ligne de {2} qui manque</translation>
    </message>
    <message>
        <source>Already held: {name0}, session of {1}</source>
        <extracomment>library/entities.py</extracomment>
        <translation>Déjà présente : {name0}, séance du {1}</translation>
    </message>
    <message>
        <source>{0}, in the bin.</source>
        <extracomment>library/entities.py</extracomment>
        <translation>{0}, dans la corbeille.</translation>
    </message>
    <message>
        <source>This patient is no longer in the library.</source>
        <extracomment>library/erase.py</extracomment>
        <translation>Ce patient n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>pictures made of them</source>
        <extracomment>library/erase.py</extracomment>
        <translation>images qui en ont été tirées</translation>
    </message>
    <message>
        <source>out of reach</source>
        <extracomment>library/erase.py</extracomment>
        <translation>hors d’atteinte</translation>
    </message>
    <message>
        <source>partly damaged</source>
        <extracomment>library/erase.py</extracomment>
        <translation>en partie endommagé</translation>
    </message>
    <message>
        <source>The library is being read, so what was erased may still stand in its log: close it in other programs and open it again; the erasing then goes on by itself.</source>
        <extracomment>library/erase_rows.py</extracomment>
        <translation>La bibliothèque est en cours de lecture, ce qui a été effacé peut donc encore figurer dans son journal : fermez-la dans les autres programmes et rouvrez-la ; l’effacement se poursuit alors tout seul.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}): check that the disk is connected.</source>
        <extracomment>library/files.py</extracomment>
        <translation>Impossible de lire ou d’écrire {0} ({1}) : contrôlez que le disque est branché.</translation>
    </message>
    <message>
        <source>{name0} is damaged: restore its newest good backup, of {1}, from {name2}.</source>
        <extracomment>library/known_backups.py</extracomment>
        <translation>{name0} est endommagé : restaurez sa dernière bonne sauvegarde, du {1}, depuis {name2}.</translation>
    </message>
    <message>
        <source>{name0} still holds copies of photos from before it was changed, and they cannot be removed ({1}): close other programs that use them and open the library again.</source>
        <extracomment>library/leftovers.py</extracomment>
        <translation>{name0} contient encore des copies de photos d’avant sa modification, et elles ne peuvent pas être supprimées ({1}) : fermez les autres programmes qui les utilisent et rouvrez la bibliothèque.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder for a library.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} n’est pas vide : choisissez un dossier nouveau ou vide pour une bibliothèque.</translation>
    </message>
    <message>
        <source>There is no folder {name0}: check that its disk is connected.</source>
        <extracomment>library/library.py</extracomment>
        <translation>Il n’y a pas de dossier {name0} : contrôlez que son disque est branché.</translation>
    </message>
    <message>
        <source>{name0} was not made to its end: delete the folder and make it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>La création de {name0} n’est pas allée au bout : supprimez le dossier et recommencez.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing to change something.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} est ouvert en lecture seule : ouvrez-le en écriture pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>{name0} is from before the library was encrypted anew: its key is gone.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} date d’avant le nouveau chiffrement de la bibliothèque : sa clé n’existe plus.</translation>
    </message>
    <message>
        <source>{name0} was closed: open it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} a été fermé : ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto (its form is {1}, this program knows {2}): update mesophoto to open it.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0} a été écrit par un mesophoto plus récent (sa forme est {1}, ce programme connaît {2}) : mettez mesophoto à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name0} is a database of another program, not a mesophoto library.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0} est une base de données d’un autre programme, pas une bibliothèque mesophoto.</translation>
    </message>
    <message>
        <source>{name0} is protected: enter your passphrase to open it.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} est protégé : saisissez votre phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name0} is missing: restore it from a backup.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} manque : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{name0} is not a mesophoto library: it has no {name1}.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} n’est pas une bibliothèque mesophoto : il n’y a pas de {name1}.</translation>
    </message>
    <message>
        <source>The access of the person with this passphrase has ended.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>L’accès de la personne qui a cette phrase secrète a été retiré.</translation>
    </message>
    <message>
        <source>The original {0}… is missing from the library: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>L’original {0}… manque dans la bibliothèque : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The original {0}… was damaged on the disk: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>L’original {0}… a été endommagé sur le disque : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{name0} needs a passphrase of their own to open this library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} a besoin de sa propre phrase secrète pour ouvrir cette bibliothèque.</translation>
    </message>
    <message>
        <source>Only an encrypted library has passphrases.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Seule une bibliothèque chiffrée a des phrases secrètes.</translation>
    </message>
    <message>
        <source>Add person {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Ajouter la personne {name0}</translation>
    </message>
    <message>
        <source>Change role of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Changer le rôle de {name0}</translation>
    </message>
    <message>
        <source>You cannot end your own access: ask another practitioner to do it.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Vous ne pouvez pas retirer votre propre accès : demandez-le à un autre praticien.</translation>
    </message>
    <message>
        <source>End access of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Retirer l’accès de {name0}</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set passphrase of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Définir la phrase secrète de {name0}</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Créer une clé de récupération</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Enter the PIN or the passphrase of {name0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Saisissez le PIN ou la phrase secrète de {name0}.</translation>
    </message>
    <message>
        <source>{0} has no PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{0} n’a pas de PIN</translation>
    </message>
    <message>
        <source>{0} was given too many wrong PINs</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{0} : trop de PIN erronés</translation>
    </message>
    <message>
        <source>{name0} has no PIN: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} n’a pas de PIN : saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>{name0} was given too many wrong PINs: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} : trop de PIN erronés, saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>enter the passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>saisissez la phrase secrète</translation>
    </message>
    <message>
        <source>1 try is left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>il reste 1 essai</translation>
    </message>
    <message>
        <source>{0} tries are left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>il reste {0} essais</translation>
    </message>
    <message>
        <source>This PIN is wrong: {0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Ce PIN est erroné : {0}.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted: encrypt it first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} n’est pas une bibliothèque chiffrée : chiffrez-la d’abord.</translation>
    </message>
    <message>
        <source>This person has no access to the library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Cette personne n’a pas accès à la bibliothèque.</translation>
    </message>
    <message>
        <source>Somebody has to stay a practitioner: give another person that role first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Il faut qu’il reste un praticien : donnez d’abord ce rôle à une autre personne.</translation>
    </message>
    <message>
        <source>This {0} is no longer in the library.</source>
        <extracomment>library/questions.py</extracomment>
        <translation>N’est plus dans la bibliothèque : {0}.</translation>
    </message>
    <message>
        <source>change the clinic's settings</source>
        <extracomment>library/roles.py</extracomment>
        <translation>modifier les réglages du cabinet</translation>
    </message>
    <message>
        <source>erase patients for good</source>
        <extracomment>library/roles.py</extracomment>
        <translation>effacer définitivement des patients</translation>
    </message>
    <message>
        <source>take a consent out of the record</source>
        <extracomment>library/roles.py</extracomment>
        <translation>retirer un consentement du dossier</translation>
    </message>
    <message>
        <source>add persons</source>
        <extracomment>library/roles.py</extracomment>
        <translation>ajouter des personnes</translation>
    </message>
    <message>
        <source>change other persons' access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>modifier l’accès d’autres personnes</translation>
    </message>
    <message>
        <source>end a person's access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>retirer l’accès d’une personne</translation>
    </message>
    <message>
        <source>make a new recovery key</source>
        <extracomment>library/roles.py</extracomment>
        <translation>créer une nouvelle clé de récupération</translation>
    </message>
    <message>
        <source>encrypt the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>chiffrer la bibliothèque</translation>
    </message>
    <message>
        <source>take the encryption off the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>retirer le chiffrement de la bibliothèque</translation>
    </message>
    <message>
        <source>You may look at this library, but change nothing: ask a practitioner.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Vous pouvez consulter cette bibliothèque, mais rien y modifier : demandez à un praticien.</translation>
    </message>
    <message>
        <source>Only a practitioner may {0}: ask one to do it.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Seul un praticien peut {0} : demandez-le-lui.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the same entry was changed elsewhere since.</source>
        <extracomment>library/transaction.py</extracomment>
        <translation>Ceci ne peut plus être annulé : la même entrée a été modifiée ailleurs depuis.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is missing, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>La clé {0}/{1} manque, les photos de ce patient sont donc illisibles : remettez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is damaged, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>La clé {0}/{1} est endommagée, les photos de ce patient sont donc illisibles : remettez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>A PIN has {0} to {1} digits.</source>
        <extracomment>library/vault/pins.py</extracomment>
        <translation>Un PIN a de {0} à {1} chiffres.</translation>
    </message>
    <message>
        <source>An encrypted file was changed since it was written: restore it from a backup.</source>
        <extracomment>library/vault/sealed_file.py</extracomment>
        <translation>Un fichier chiffré a changé depuis qu’il a été écrit : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take {0} characters or more, best some words.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Cette phrase secrète est trop courte : prenez {0} caractères ou plus, de préférence plusieurs mots.</translation>
    </message>
    <message>
        <source>A recovery key has {0} groups of {1} characters: type all of it.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Une clé de récupération a {0} groupes de {1} caractères : saisissez-la en entier.</translation>
    </message>
    <message>
        <source>Group {0} of the recovery key is mistyped: compare it again.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Le groupe {0} de la clé de récupération est mal saisi : comparez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} MB of memory</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{0} Mo de mémoire</translation>
    </message>
    <message>
        <source>Checking the passphrase takes {0}: close other programs.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>Le contrôle de la phrase secrète demande {0} : fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>{name0} is damaged: put it back from a backup.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0} est endommagé : remettez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to open it.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0} a été écrit par un mesophoto plus récent : mettez mesophoto à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>La clé de l’original {0}… est endommagée.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged: restore it from a backup.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>La clé de l’original {0}… est endommagée : restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This recovery key is not this library's, or a newer one took its place.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Cette clé de récupération n’est pas celle de cette bibliothèque, ou une plus récente l’a remplacée.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here: check the keyboard and type it again.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Cette phrase secrète n’ouvre rien ici : contrôlez le clavier et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>the list of originals cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>la liste des originaux est illisible</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <extracomment>library/verify.py</extracomment>
        <translation>lecture impossible ({0})</translation>
    </message>
    <message>
        <source>the list of its checksums, {name0}, is not as it was written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>la liste de ses sommes de contrôle, {name0}, n’est pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>pages {0}, … of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>les pages {0}, … de {1} ne sont pas telles qu’elles ont été écrites</translation>
    </message>
    <message>
        <source>pages {0} of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>les pages {0} de {1} ne sont pas telles qu’elles ont été écrites</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk: {1}; {2}.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} a été endommagé sur le disque : {1} ; {2}.</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <extracomment>library/verify.py</extracomment>
        <translation>restaurez-le depuis une sauvegarde</translation>
    </message>
    <message>
        <source>restore its newest good backup, of {0}, from {name1}</source>
        <extracomment>library/verify.py</extracomment>
        <translation>restaurez sa dernière bonne sauvegarde, du {0}, depuis {name1}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>The audit is not as it was written from line {0} on: {1}; keep this library and its backups as they are, and ask who had access to it.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>Le journal d’audit n’est pas tel qu’il a été écrit à partir de la ligne {0} : {1} ; gardez cette bibliothèque et ses sauvegardes telles quelles, et demandez qui y avait accès.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} manque</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} a été endommagé sur le disque</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, séance du {1} : l’original de {name2} manque ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, séance du {1} : l’original de {name2} a été endommagé sur le disque ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The original {name0} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>L’original {name0} manque ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The original {name0} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>L’original {name0} a été endommagé sur le disque ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>by another program</source>
        <extracomment>library/writer.py</extracomment>
        <translation>par un autre programme</translation>
    </message>
    <message>
        <source>by {name0} on {name1} since {2}</source>
        <extracomment>library/writer.py</extracomment>
        <translation>par {name0} sur {name1} depuis le {2}</translation>
    </message>
    <message>
        <source>{name0} is in use {1}: close it there, or open it here for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>{name0} est utilisé {1} : fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>The disk with {name0} cannot keep a second program from writing: move the library to another disk, or open it for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>Le disque de {name0} ne peut pas empêcher un second programme d’écrire : déplacez la bibliothèque sur un autre disque, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <extracomment>library/writer.py</extracomment>
        <translation>un utilisateur inconnu</translation>
    </message>
    <message>
        <source>the colour chart in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la charte de couleurs sur la photo</translation>
    </message>
    <message>
        <source>the printed card in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la carte imprimée sur la photo</translation>
    </message>
    <message>
        <source>the grey card that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la carte grise marquée</translation>
    </message>
    <message>
        <source>the background that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>le fond marqué</translation>
    </message>
    <message>
        <source>the untreated skin that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la peau non traitée marquée</translation>
    </message>
    <message>
        <source>No colour reference: absolute colours are uncalibrated, and redness is compared only against the skin around each region.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Pas de référence de couleur : les couleurs absolues ne sont pas étalonnées, et la rougeur n’est comparée qu’à la peau autour de chaque région.</translation>
    </message>
    <message>
        <source>{0} is not used: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>{0} ne sert pas : {1}.</translation>
    </message>
    <message>
        <source>Colours are kept as they are at {0}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Les couleurs sont gardées telles qu’elles sont sur {0}.</translation>
    </message>
    <message>
        <source>{0} ΔE00 left at the median of {1} patches</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>il reste {0} ΔE00 à la médiane de {1} plages</translation>
    </message>
    <message>
        <source>Colours are calibrated by {0}: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Les couleurs sont étalonnées par {0} : {1}.</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} paires</translation>
    </message>
    <message>
        <source>{0} people</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} personnes</translation>
    </message>
    <message>
        <source>{0} of {1} of {2}</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} de {1} de {2}</translation>
    </message>
    <message>
        <source>photo 1 of {0}</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>photo 1 sur {0}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>rien à mesurer</translation>
    </message>
    <message>
        <source>{name0} was not measured: the system ended the measuring process {1} times, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>{name0} n’a pas été mesuré : le système a arrêté {1} fois le processus de mesure, peut-être faute de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>No folder for backups is set: choose one, best on another disk.</source>
        <extracomment>workflows/backups.py</extracomment>
        <translation>Aucun dossier de sauvegardes n’est défini : choisissez-en un, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>{0} is there already: go on with it by --resume, or choose another by --out.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{0} existe déjà : continuez-le avec --resume, ou choisissez-en un autre avec --out.</translation>
    </message>
    <message>
        <source>{name0} is not a folder: name the one with the photos.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{name0} n’est pas un dossier : indiquez celui qui contient les photos.</translation>
    </message>
    <message>
        <source>There are no photos in {name0}.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>Il n’y a pas de photos dans {name0}.</translation>
    </message>
    <message>
        <source>photos measured before</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>photos mesurées auparavant</translation>
    </message>
    <message>
        <source>A worker measures by {0}, this program by {1}: install the same mesophoto on all, and run again with --resume.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>Un processus mesure avec {0}, ce programme avec {1} : installez partout le même mesophoto, et relancez avec --resume.</translation>
    </message>
    <message>
        <source>{name0} cannot be read ({1}).</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>Impossible de lire {name0} ({1}).</translation>
    </message>
    <message>
        <source>{name0} needs more memory than there is: use fewer workers.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} demande plus de mémoire qu’il n’y en a : utilisez moins de processus.</translation>
    </message>
    <message>
        <source>{name0} was not measured since mesophoto itself failed ({1}): please report it.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} n’a pas été mesuré, car mesophoto lui-même a échoué ({1}) : veuillez le signaler.</translation>
    </message>
    <message>
        <source>What is in {0} was measured in another way (folder, scale, regions or version of mesophoto): choose another file by --out.</source>
        <extracomment>workflows/batch/record.py</extracomment>
        <translation>Ce que contient {0} a été mesuré d’une autre manière (dossier, échelle, régions ou version de mesophoto) : choisissez un autre fichier avec --out.</translation>
    </message>
    <message>
        <source>{name0} was not measured: its worker ended {1} times ({2}), perhaps for want of memory. Run again with --resume, and with fewer workers.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>{name0} n’a pas été mesuré : son processus s’est arrêté {1} fois ({2}), peut-être faute de mémoire. Relancez avec --resume et moins de processus.</translation>
    </message>
    <message>
        <source>The workers end whatever they measure ({0}): see that there is memory and that each has the same mesophoto installed, and run again with --resume.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>Les processus s’arrêtent quoi qu’ils mesurent ({0}) : assurez-vous qu’il y a assez de mémoire et que le même mesophoto est installé partout, et relancez avec --resume.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>camera clock {0} fast; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>horloge de l’appareil en avance de {0} ; les heures sont corrigées.</translation>
    </message>
    <message>
        <source>camera clock {0} slow; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>horloge de l’appareil en retard de {0} ; les heures sont corrigées.</translation>
    </message>
    <message>
        <source>{name0} is no photo.</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} n’est pas une photo.</translation>
    </message>
    <message>
        <source>{name0} is not new. {1}</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} n’est pas nouveau. {1}</translation>
    </message>
    <message>
        <source>The form cannot be opened: it may be damaged or protected by a password. Attach another copy.</source>
        <extracomment>workflows/consent_forms.py</extracomment>
        <translation>Le formulaire ne peut pas être ouvert : il est peut-être endommagé ou protégé par un mot de passe. Joignez une autre copie.</translation>
    </message>
    <message>
        <source>The program that decodes photos does not start: restart mesophoto.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>Le programme qui décode les photos ne démarre pas : redémarrez mesophoto.</translation>
    </message>
    <message>
        <source>{name0} takes too long to decode, and was left out: export it again, or smaller.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} est trop long à décoder et a été écarté : exportez-le de nouveau, ou en plus petit.</translation>
    </message>
    <message>
        <source>{name0} stopped the program that decodes photos: it is damaged or made to do harm, and was left out.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} a arrêté le programme qui décode les photos : il est endommagé ou conçu pour nuire, et a été écarté.</translation>
    </message>
    <message>
        <source>It is not known where the skin is in these photos, so their difference is not shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>On ignore où est la peau sur ces photos, leur différence n’est donc pas montrée.</translation>
    </message>
    <message>
        <source>The photos share too little skin for a difference to be shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>Les photos ont trop peu de peau en commun pour montrer une différence.</translation>
    </message>
    <message>
        <source>taken right after the treatment: swelling smooths lines and reddens skin</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>prise juste après le traitement : l’œdème lisse les rides et rougit la peau</translation>
    </message>
    <message>
        <source>The region {name0}, drawn on {name1}, could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>La région {name0}, tracée sur {name1}, n’a pas pu être reportée.</translation>
    </message>
    <message>
        <source>A spot not counted on {name0} could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>Une tache non comptée sur {name0} n’a pas pu être reportée.</translation>
    </message>
    <message>
        <source>the patient was added</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>l’ajout du patient</translation>
    </message>
    <message>
        <source>the session of {0}</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>la séance du {0}</translation>
    </message>
    <message>
        <source>The records of {name0} are to be kept for {1} years after {2}, that is until {3}: erase them earlier only if the law lets you.</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>Les dossiers de {name0} sont à conserver {1} ans après {2}, soit jusqu’au {3} : ne les effacez plus tôt que si la loi le permet.</translation>
    </message>
    <message>
        <source>a progress sheet</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>une fiche de suivi</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>une image</translation>
    </message>
    <message>
        <source>a moving picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>une image animée</translation>
    </message>
    <message>
        <source>a file of measurements</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un fichier de mesures</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un fichier DICOM</translation>
    </message>
    <message>
        <source>Unknown: nothing that this library handed out is this file, nor has a code that stands on it.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Inconnu : rien de ce que cette bibliothèque a remis n’est ce fichier, ni n’a un code qui y figure.</translation>
    </message>
    <message>
        <source>Its code {0} is not of this library.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Son code {0} n’est pas de cette bibliothèque.</translation>
    </message>
    <message>
        <source>{0} for {1}, made on {2} at {3}</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>{0} pour {1}, le {2} à {3}</translation>
    </message>
    <message>
        <source>Altered: code {0} stands for {1}, but this file is not the one that left with it. Saving it again, cropping it or taking a photo of it alters it, too: ask for the file itself.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Altéré : le code {0} désigne {1}, mais ce fichier n’est pas celui qui est parti avec ce code. L’enregistrer de nouveau, le recadrer ou le photographier l’altère aussi : demandez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Genuine and unaltered: {0}.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Authentique et intact : {0}.</translation>
    </message>
    <message>
        <source>The logo is larger than 20 MB: save it smaller, and choose it again.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>Le logo dépasse 20 Mo : enregistrez-le en plus petit, et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The logo could not be read: choose a PNG or JPEG file.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>Le logo n’a pas pu être lu : choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>patient {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>patient {0} sur {1}</translation>
    </message>
    <message>
        <source>file {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>fichier {0} sur {1}</translation>
    </message>
    <message>
        <source>The key file says who is who, so it may not lie with the data: choose another folder for it.</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>Le fichier de clé dit qui est qui, il ne doit donc pas se trouver avec les données : choisissez-lui un autre dossier.</translation>
    </message>
    <message>
        <source>The data hold the patient {0} twice: export them again.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>Les données contiennent deux fois le patient {0} : exportez-les de nouveau.</translation>
    </message>
    <message>
        <source>The table {name0} is not in the order in which it was written, or has rows of nobody: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>Le tableau {name0} n’est pas dans l’ordre où il a été écrit, ou a des lignes qui ne sont à personne : importez le dossier tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>The table {name0} is not as mesophoto wrote it, in or after row {1}: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>Le tableau {name0} n’est pas tel que mesophoto l’a écrit, à la ligne {1} ou après : importez le dossier tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>{name0} holds no table {name1}: choose a folder that measurements were exported to.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} ne contient pas de tableau {name1} : choisissez un dossier où des mesures ont été exportées.</translation>
    </message>
    <message>
        <source>{name0} holds two exports: move the files of one of them into a folder of their own.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} contient deux exports : déplacez les fichiers de l’un d’eux dans un dossier à part.</translation>
    </message>
    <message>
        <source>{0} measurements were left out, since their photos are not in the folder: export again with the photos to bring them in.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>{0} mesures ont été écartées, car leurs photos ne sont pas dans le dossier : exportez de nouveau avec les photos pour les inclure.</translation>
    </message>
    <message>
        <source>Measurements are imported into an empty library only: make a new one for them.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Les mesures ne s’importent que dans une bibliothèque vide : créez-en une nouvelle pour elles.</translation>
    </message>
    <message>
        <source>looking at the tables</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>examen des tableaux</translation>
    </message>
    <message>
        <source>The table assessments is not as mesophoto wrote it: export the data again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Le tableau assessments n’est pas tel que mesophoto l’a écrit : exportez de nouveau les données.</translation>
    </message>
    <message>
        <source>Rows of the tables refer to others that are not there: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Des lignes des tableaux renvoient à d’autres qui manquent : importez le dossier tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>The photo {name0} is not in the folder: copy the whole folder and try again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>La photo {name0} n’est pas dans le dossier : copiez le dossier entier et réessayez.</translation>
    </message>
    <message>
        <source>The key file says who is who: with it the data are no longer pseudonymous. Keep it in the practice, apart from the data, and never pass both on together. It is not encrypted.</source>
        <extracomment>workflows/exporting/data_key.py</extracomment>
        <translation>Le fichier de clé dit qui est qui : avec lui, les données ne sont plus pseudonymes. Gardez-le au cabinet, séparé des données, et ne transmettez jamais les deux ensemble. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>region {0}</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>région {0}</translation>
    </message>
    <message>
        <source>drawn region</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>région tracée</translation>
    </message>
    <message>
        <source>A metric of another version of mesophoto.</source>
        <extracomment>workflows/exporting/data_rows.py</extracomment>
        <translation>Une mesure d’une autre version de mesophoto.</translation>
    </message>
    <message>
        <source>before the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>avant le traitement</translation>
    </message>
    <message>
        <source>right after the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>juste après le traitement</translation>
    </message>
    <message>
        <source>days after the treatment: {0}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>jours après le traitement : {0}</translation>
    </message>
    <message>
        <source>at a follow-up</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>lors d’un suivi</translation>
    </message>
    <message>
        <source>The photo itself with all its 16 bit per colour; nothing was done to it.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>La photo elle-même avec tous ses 16 bits par couleur ; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Warped onto the baseline photo for comparing by eye; never measured. Colours as photographed.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Déformée sur la photo de référence pour comparer à l’œil ; jamais mesurée. Couleurs d’origine.</translation>
    </message>
    <message>
        <source>Outlines of what was measured, drawn over the photo: brown spots, red areas, lines, regions.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Contours de ce qui a été mesuré, tracés sur la photo : taches brunes, zones rouges, rides, régions.</translation>
    </message>
    <message>
        <source>The original {0}…</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>L’original {0}…</translation>
    </message>
    <message>
        <source>View {0}; taken {1}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Vue {0} ; prise {1}</translation>
    </message>
    <message>
        <source>aligned to the baseline</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>alignée sur la référence</translation>
    </message>
    <message>
        <source>scaled to {0} %</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>mise à l’échelle à {0} %</translation>
    </message>
    <message>
        <source>{0} covered</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>couvert : {0}</translation>
    </message>
    <message>
        <source>with what was found drawn over it</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>avec ce qui a été trouvé, tracé par-dessus</translation>
    </message>
    <message>
        <source>as it was shot</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>telle qu’elle a été prise</translation>
    </message>
    <message>
        <source>Photo of {0}: {1}; nothing else.</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>Photo du {0} : {1} ; rien d’autre.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the photo, or cover the eyes.</source>
        <extracomment>workflows/exporting/frame.py</extracomment>
        <translation>Il n’y a pas de région sur laquelle recadrer : tracez-en une sur la photo, ou couvrez les yeux.</translation>
    </message>
    <message>
        <source>Hiding parts of a face lowers the chance that the person is recognised; it does not remove it: skin, moles, ears and hair remain, and whoever knows the person may still know them.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Cacher des parties d’un visage réduit le risque que la personne soit reconnue sans le supprimer : peau, grains de beauté, oreilles et cheveux restent, et quiconque la connaît peut encore la reconnaître.</translation>
    </message>
    <message>
        <source>No face was found to cover the eyes of: crop the photo to a region.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Aucun visage trouvé dont couvrir les yeux : recadrez la photo sur une région.</translation>
    </message>
    <message>
        <source>The region does not lie in the picture: choose another one.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>La région n’est pas dans l’image : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A face has no such region: choose another one, or draw it.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Un visage n’a pas cette région : choisissez-en une autre, ou tracez-la.</translation>
    </message>
    <message>
        <source>{name0} was altered since it was exported: remove it, and export again.</source>
        <extracomment>workflows/exporting/many/export_many.py</extracomment>
        <translation>{name0} a été modifié depuis l’export : enlevez-le, et exportez de nouveau.</translation>
    </message>
    <message>
        <source>There are no two photos of one view: nothing moves.</source>
        <extracomment>workflows/exporting/many/makers.py</extracomment>
        <translation>Il n’y a pas deux photos d’une même vue : rien ne bouge.</translation>
    </message>
    <message>
        <source>{name0} holds an export of another library: choose another folder.</source>
        <extracomment>workflows/exporting/many/manifest.py</extracomment>
        <translation>{name0} contient un export d’une autre bibliothèque : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a list of patients: one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} ne peut pas être lu comme une liste de patients : un numéro par ligne.</translation>
    </message>
    <message>
        <source>{0} names no patients: write one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} ne nomme aucun patient : écrivez un numéro par ligne.</translation>
    </message>
    <message>
        <source>There are no patients in this library.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Il n’y a pas de patients dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no patient {0} in this library: name a number as the list shows it.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Il n’y a pas de patient {0} dans cette bibliothèque : indiquez un numéro tel que la liste le montre.</translation>
    </message>
    <message>
        <source>Several patients have the number {0}: name them by their keys.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Plusieurs patients ont le numéro {0} : désignez-les par leurs clés.</translation>
    </message>
    <message>
        <source>There is no baseline in this view: set one first.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Il n’y a pas de référence dans cette vue : définissez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is only one photo of this view: motion needs two.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Il n’y a qu’une photo de cette vue : une animation en demande deux.</translation>
    </message>
    <message>
        <source>The photos cannot be aligned, so they cannot be set in motion: {0}.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Les photos ne peuvent pas être alignées, donc pas animées : {0}.</translation>
    </message>
    <message>
        <source>Too little of the skin is seen on all photos: choose others, or a larger region.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Trop peu de peau est visible sur toutes les photos : choisissez-en d’autres, ou une région plus grande.</translation>
    </message>
    <message>
        <source>A photo in the bin is not exported: restore it first.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Une photo dans la corbeille n’est pas exportée : restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>Pictures are saved as JPEG, PNG or WebP: let the name end in .jpg, .png or .webp.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Les images s’enregistrent en JPEG, PNG ou WebP : terminez le nom par .jpg, .png ou .webp.</translation>
    </message>
    <message>
        <source>No face was found to show a part of: draw the region on the photo.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Aucun visage trouvé dont montrer une partie : tracez la région sur la photo.</translation>
    </message>
    <message>
        <source>Open the patient, choose Consents…, and let them sign or attach the signed form.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Ouvrez le patient, choisissez Consentements…, et faites-le signer ou joignez le formulaire signé.</translation>
    </message>
    <message>
        <source>A patient in the bin is not exported: restore the patient first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Un patient dans la corbeille n’est pas exporté : restaurez d’abord le patient.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing, since exports are logged.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} est ouverte en lecture seule : ouvrez-la en écriture, car les exports sont consignés.</translation>
    </message>
    <message>
        <source>{name0} is there already: choose another folder, or remove it first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} existe déjà : choisissez un autre dossier, ou enlevez-le d’abord.</translation>
    </message>
    <message>
        <source>The patient has withdrawn the consent to {0}: nothing may leave for it any more.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Le patient a retiré son consentement pour {0} : plus rien ne peut partir à ce titre.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best. Choose what is judged, then make the sheet.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Dites d’abord ce que cette vue doit suivre : la fiche dit ce qui s’y rapporte, et non ce qui a donné le meilleur résultat. Choisissez les critères de jugement, puis établissez la fiche.</translation>
    </message>
    <message>
        <source>There is no photo to make a sheet of: import photos of this view first.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Il n’y a pas de photo dont établir une fiche : importez d’abord des photos de cette vue.</translation>
    </message>
    <message>
        <source>That photo is not of this view, or is the baseline itself: choose another one.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Cette photo n’est pas de cette vue, ou est la référence elle-même : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose the region that the pictures are cropped to.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Choisissez la région sur laquelle recadrer les images.</translation>
    </message>
    <message>
        <source>all photos compared</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>toutes les photos comparées</translation>
    </message>
    <message>
        <source>May be another person than in {name0} of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Peut-être une autre personne que sur {name0} du {1}</translation>
    </message>
    <message>
        <source>May be another person than {name0}, seen beside the baseline of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Peut-être une autre personne que {name0}, vue à côté de la référence du {1}</translation>
    </message>
    <message>
        <source>the faces look different</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>les visages semblent différents</translation>
    </message>
    <message>
        <source>A slate, which says whose photos follow: it is not kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Une ardoise, qui dit à qui sont les photos suivantes : elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Personne {0}</translation>
    </message>
    <message>
        <source>Go on with the import of {0}: {1} of {2} went in.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Continuez l’import de {0} : {1} sur {2} sont importées.</translation>
    </message>
    <message>
        <source>This import came to its end, or was undone: import the photos again.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Cet import est arrivé à son terme, ou a été annulé : importez de nouveau les photos.</translation>
    </message>
    <message>
        <source>It went in before.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Elle est déjà importée.</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>{0} dans la bibliothèque</translation>
    </message>
    <message>
        <source>The photo before could not be kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>La photo précédente n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Importer {0}</translation>
    </message>
    <message>
        <source>The same photo as {0}.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>La même photo que {0}.</translation>
    </message>
    <message>
        <source>{name0} can no longer be read ({1}).</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>{name0} n’est plus lisible ({1}).</translation>
    </message>
    <message>
        <source>{name0} changed since it was looked at: import it again.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>{name0} a changé depuis son examen : importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Say when {0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indiquez la date de prise de {0}.</translation>
    </message>
    <message>
        <source>Say when {0} were taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indiquez la date de prise de {0}.</translation>
    </message>
    <message>
        <source>Say who {0} is.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indiquez qui est : {0}.</translation>
    </message>
    <message>
        <source>Say how many days after the treatment {name0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indiquez combien de jours après le traitement {name0} a été pris.</translation>
    </message>
    <message>
        <source>{name0} is protected by a password: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} est protégé par un mot de passe : décompressez-le et importez le dossier.</translation>
    </message>
    <message>
        <source>{0} more entries of {name1} were left out for such reasons.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} autres entrées de {name1} ont été écartées pour des raisons de ce genre.</translation>
    </message>
    <message>
        <source>{name0} in {name1} is damaged: make the archive again.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} dans {name1} est endommagé : refaites l’archive.</translation>
    </message>
    <message>
        <source>{name0} is not there any more, or not a file.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} n’est plus là, ou n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name0} has more than {1} entries: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} a plus de {1} entrées : décompressez-le et importez le dossier.</translation>
    </message>
    <message>
        <source>{name0} holds more than 50 GB: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} contient plus de 50 Go : décompressez-le et importez le dossier.</translation>
    </message>
    <message>
        <source>{name0} grows more than {1}-fold when unpacked: it holds no photos.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} devient plus de {1} fois plus gros une fois décompressé : il ne contient pas de photos.</translation>
    </message>
    <message>
        <source>{0} has a name that leads out of the archive, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} a un nom qui sort de l’archive, et a été écarté</translation>
    </message>
    <message>
        <source>{0} is a link and not a photo, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} est un lien et non une photo, et a été écarté</translation>
    </message>
    <message>
        <source>{0} is an archive in an archive: unpack it first</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} est une archive dans une archive : décompressez-la d’abord</translation>
    </message>
    <message>
        <source>{0} has the same name as another entry, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} a le même nom qu’une autre entrée, et a été écarté</translation>
    </message>
    <message>
        <source>{0} is compressed in an unusual way: unpack the archive and import the folder</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} est compressé d’une façon inhabituelle : décompressez l’archive et importez le dossier</translation>
    </message>
    <message>
        <source>{0} becomes too large when unpacked: it is not a photo</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} devient trop gros une fois décompressé : ce n’est pas une photo</translation>
    </message>
    <message>
        <source>{name0} is damaged or no zip archive: make it again, or import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} est endommagé ou n’est pas une archive zip : refaites-la, ou importez le dossier.</translation>
    </message>
    <message>
        <source>{name0} belongs to {1}: the still is kept, the video is not.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} va avec {1} : l’image fixe est conservée, pas la vidéo.</translation>
    </message>
    <message>
        <source>{name0} is a video and was left out: only stills are measured. Take a photo, or save a still of it.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} est une vidéo et a été écarté : seules les images fixes sont mesurées. Prenez une photo, ou enregistrez-en une image fixe.</translation>
    </message>
    <message>
        <source>{name0} is not a file: choose photos, folders or zip archives.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} n’est pas un fichier : choisissez des photos, des dossiers ou des archives zip.</translation>
    </message>
    <message>
        <source>{name0} is larger than 1 GB: it is not a photo.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} dépasse 1 Go : ce n’est pas une photo.</translation>
    </message>
    <message>
        <source>Several slates were in one picture, or one that could not be read.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Plusieurs ardoises figuraient sur une image, ou une qui était illisible.</translation>
    </message>
    <message>
        <source>The slate is of another library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>L’ardoise est d’une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The patient of the slate is no longer in the library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Le patient de l’ardoise n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>rejuvenation</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>rajeunissement</translation>
    </message>
    <message>
        <source>sun damage</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>dommages solaires</translation>
    </message>
    <message>
        <source>a scar</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>une cicatrice</translation>
    </message>
    <message>
        <source>cellulite</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>cellulite</translation>
    </message>
    <message>
        <source>hair loss</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>chute des cheveux</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>Something else was done since: take that back first (Edit ▸ Undo).</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Autre chose a été fait depuis : annulez-le d’abord (Édition ▸ Annuler).</translation>
    </message>
    <message>
        <source>Something else was done since: open the history again.</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Autre chose a été fait depuis : rouvrez l’historique.</translation>
    </message>
    <message>
        <source>Another run is writing to {name0}: wait for it to end.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>Un autre passage écrit dans {name0} : attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>{0} is damaged: remove it to start anew, or choose another place.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>{0} est endommagé : enlevez-le pour recommencer, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>spots in {0} photos</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>taches sur {0} photos</translation>
    </message>
    <message>
        <source>The spots were not followed: the system ended the measuring process, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>Les taches n’ont pas été suivies : le système a arrêté le processus de mesure, peut-être faute de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The eyes are closed</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Les yeux sont fermés</translation>
    </message>
    <message>
        <source>The face smiles</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Le visage sourit</translation>
    </message>
    <message>
        <source>The brows are raised</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Les sourcils sont levés</translation>
    </message>
    <message>
        <source>{0}: if that is meant, choose the view for it, to compare like with like.</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>{0} : si c’est voulu, choisissez la vue prévue pour cela, afin de comparer ce qui est comparable.</translation>
    </message>
    <message>
        <source>drawn only</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>tracées seulement</translation>
    </message>
    <message>
        <source>mesophoto {0} {1}</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>mesophoto {0} {1}</translation>
    </message>
    <message>
        <source>A motion photo: the still is measured, the video in it is not</source>
        <extracomment>workflows/motion.py</extracomment>
        <translation>Une photo animée : l’image fixe est mesurée, pas la vidéo qu’elle contient</translation>
    </message>
    <message>
        <source>this clinic's own, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>propre à ce cabinet, {0}</translation>
    </message>
    <message>
        <source>as it comes with mesophoto, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>fourni avec mesophoto, {0}</translation>
    </message>
    <message>
        <source>Add appointment of {name0}, {1}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Ajouter le rendez-vous de {name0}, {1}</translation>
    </message>
    <message>
        <source>Edit appointment of {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Modifier le rendez-vous de {0}</translation>
    </message>
    <message>
        <source>Move appointment to {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Déplacer le rendez-vous au {0}</translation>
    </message>
    <message>
        <source>Delete appointment</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Supprimer le rendez-vous</translation>
    </message>
    <message>
        <source>An appointment takes between a minute and a day.</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Un rendez-vous dure entre une minute et un jour.</translation>
    </message>
    <message>
        <source>the practice's own record</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>le dossier du cabinet</translation>
    </message>
    <message>
        <source>a copy for the patient</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>une copie remise au patient</translation>
    </message>
    <message>
        <source>a referral</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>un courrier à un confrère</translation>
    </message>
    <message>
        <source>teaching</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>l’enseignement</translation>
    </message>
    <message>
        <source>publication</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>une publication</translation>
    </message>
    <message>
        <source>Say what the consent is for.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Dites à quoi sert le consentement.</translation>
    </message>
    <message>
        <source>Note consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Noter le consentement pour {0}</translation>
    </message>
    <message>
        <source>The form is larger than 20 MB: scan it at a lower resolution.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Le formulaire dépasse 20 Mo : numérisez-le à une résolution plus basse.</translation>
    </message>
    <message>
        <source>Change consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Modifier le consentement pour {0}</translation>
    </message>
    <message>
        <source>The patient has signed this consent as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Le patient a signé ce consentement tel quel : retirez-le, et faites signer le nouveau.</translation>
    </message>
    <message>
        <source>Withdraw consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Retirer le consentement pour {0}</translation>
    </message>
    <message>
        <source>Delete consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Supprimer le consentement pour {0}</translation>
    </message>
    <message>
        <source>The signature leaves its field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>La signature sort de son champ : signez de nouveau.</translation>
    </message>
    <message>
        <source>There is only a dot in the field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Il n’y a qu’un point dans le champ : signez de nouveau.</translation>
    </message>
    <message>
        <source>A consent cannot be withdrawn before it was given: check the two dates.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Un consentement ne peut pas être retiré avant d’avoir été donné : contrôlez les deux dates.</translation>
    </message>
    <message>
        <source>There is no such consent any more.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Ce consentement n’existe plus.</translation>
    </message>
    <message>
        <source>Say what the course is for.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Indiquez l’objet de la cure.</translation>
    </message>
    <message>
        <source>A course has between 1 and {0} sessions.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Une cure a entre 1 et {0} séances.</translation>
    </message>
    <message>
        <source>Between two sessions lie 1 to {0} days.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Entre deux séances, il y a de 1 à {0} jours.</translation>
    </message>
    <message>
        <source>Start course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Commencer une cure de {0} séances</translation>
    </message>
    <message>
        <source>Edit course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Modifier la cure de {0} séances</translation>
    </message>
    <message>
        <source>End course on {0}</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Terminer la cure le {0}</translation>
    </message>
    <message>
        <source>The course starts on {0}: it cannot end before that.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>La cure commence le {0} : elle ne peut pas finir avant.</translation>
    </message>
    <message>
        <source>Delete course</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Supprimer la cure</translation>
    </message>
    <message>
        <source>Import patient {0}</source>
        <extracomment>workflows/operations/importing_data.py</extracomment>
        <translation>Importer le patient {0}</translation>
    </message>
    <message>
        <source>botulinum</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>toxine botulique</translation>
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
        <translation>rétinoïde</translation>
    </message>
    <message>
        <source>sun</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>soleil</translation>
    </message>
    <message>
        <source>smoking</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>tabac</translation>
    </message>
    <message>
        <source>make-up removed</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>démaquillage</translation>
    </message>
    <message>
        <source>medication</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>médicament</translation>
    </message>
    <message>
        <source>another influence</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>une autre influence</translation>
    </message>
    <message>
        <source>Say what it was.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Indiquez ce que c’était.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>La fin ne peut pas précéder le début.</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Noter : {0}</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Modifier : {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Supprimer : {0}</translation>
    </message>
    <message>
        <source>Measure {name0}</source>
        <extracomment>workflows/operations/measuring.py</extracomment>
        <translation>Mesurer {name0}</translation>
    </message>
    <message>
        <source>Choose what is judged: {0}</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Choisir les critères de jugement : {0}</translation>
    </message>
    <message>
        <source>Say what is treated.</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Dites ce qui est traité.</translation>
    </message>
    <message>
        <source>the size of the scale marker</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>taille du repère d’échelle</translation>
    </message>
    <message>
        <source>how long records are kept</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>durée de conservation des dossiers</translation>
    </message>
    <message>
        <source>the folder of the backups</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>dossier des sauvegardes</translation>
    </message>
    <message>
        <source>how often backups are made</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>fréquence des sauvegardes</translation>
    </message>
    <message>
        <source>the time until it locks</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>délai de verrouillage</translation>
    </message>
    <message>
        <source>how long skin settles after a treatment</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>délai de stabilisation de la peau après un traitement</translation>
    </message>
    <message>
        <source>a camera's clock</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>horloge d’un appareil</translation>
    </message>
    <message>
        <source>the views of a session</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>vues d’une séance</translation>
    </message>
    <message>
        <source>A patient needs a number or a name.</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Un patient a besoin d’un numéro ou d’un nom.</translation>
    </message>
    <message>
        <source>Add patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Ajouter le patient {name0}</translation>
    </message>
    <message>
        <source>Edit patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Modifier le patient {name0}</translation>
    </message>
    <message>
        <source>Delete patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Supprimer le patient {name0}</translation>
    </message>
    <message>
        <source>Restore patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Restaurer le patient {name0}</translation>
    </message>
    <message>
        <source>Add session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Ajouter la séance du {0}</translation>
    </message>
    <message>
        <source>Edit session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Modifier la séance du {0}</translation>
    </message>
    <message>
        <source>Delete session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Supprimer la séance du {0}</translation>
    </message>
    <message>
        <source>Restore session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Restaurer la séance du {0}</translation>
    </message>
    <message>
        <source>face, eyes closed</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>visage, yeux fermés</translation>
    </message>
    <message>
        <source>face, smiling</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>visage, sourire</translation>
    </message>
    <message>
        <source>face, brows raised</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>visage, sourcils levés</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cou</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>dos de la main</translation>
    </message>
    <message>
        <source>fist</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>poing</translation>
    </message>
    <message>
        <source>scalp</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cuir chevelu</translation>
    </message>
    <message>
        <source>area of the body</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>zone du corps</translation>
    </message>
    <message>
        <source>other view</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>autre vue</translation>
    </message>
    <message>
        <source>Change photo to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Changer la photo en {0}</translation>
    </message>
    <message>
        <source>Say how many days after the treatment the photo was taken.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Indiquez combien de jours après le traitement la photo a été prise.</translation>
    </message>
    <message>
        <source>Move {0} to session of {1}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Déplacer {0} vers la séance du {1}</translation>
    </message>
    <message>
        <source>Move {0} to {name1}, {2}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Déplacer {0} vers {name1}, {2}</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Restaurer {0}</translation>
    </message>
    <message>
        <source>Set baseline to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Définir la référence : {0}</translation>
    </message>
    <message>
        <source>A photo taken right after a treatment cannot be the baseline: swelling hides lines.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Une photo prise juste après un traitement ne peut pas être la référence : l’œdème cache les rides.</translation>
    </message>
    <message>
        <source>Draw region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Tracer la région {name0}</translation>
    </message>
    <message>
        <source>Edit region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Modifier la région {name0}</translation>
    </message>
    <message>
        <source>Delete region</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Supprimer la région</translation>
    </message>
    <message>
        <source>Mark spot as not counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Exclure la tache du compte</translation>
    </message>
    <message>
        <source>Mark spot as counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Compter de nouveau la tache</translation>
    </message>
    <message>
        <source>Set scale</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Définir l’échelle</translation>
    </message>
    <message>
        <source>Remove scale set by hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Retirer l’échelle définie à la main</translation>
    </message>
    <message>
        <source>This photo is no longer in the library.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Cette photo n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A region needs a name.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Une région a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A region needs at least three corners.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Une région a besoin d’au moins trois sommets.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Un produit a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A component needs a name beside its amount.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Un composant a besoin d’un nom à côté de sa quantité.</translation>
    </message>
    <message>
        <source>Add product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Ajouter le produit {name0}</translation>
    </message>
    <message>
        <source>Edit product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Modifier le produit {name0}</translation>
    </message>
    <message>
        <source>Take {name0} off the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Retirer {name0} de la liste</translation>
    </message>
    <message>
        <source>Put {name0} back on the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Remettre {name0} sur la liste</translation>
    </message>
    <message>
        <source>{name0} is on the list already.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>{name0} est déjà sur la liste.</translation>
    </message>
    <message>
        <source>Restore side effect</source>
        <extracomment>workflows/operations/restoring.py</extracomment>
        <translation>Restaurer l’effet indésirable</translation>
    </message>
    <message>
        <source>bruising</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>ecchymose</translation>
    </message>
    <message>
        <source>redness</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>rougeur</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>œdème</translation>
    </message>
    <message>
        <source>lump</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>nodule</translation>
    </message>
    <message>
        <source>late nodule</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>nodule tardif</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>douleur</translation>
    </message>
    <message>
        <source>discomfort</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>gêne</translation>
    </message>
    <message>
        <source>allergy</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>allergie</translation>
    </message>
    <message>
        <source>infection</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>infection</translation>
    </message>
    <message>
        <source>pigment change</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>trouble pigmentaire</translation>
    </message>
    <message>
        <source>side effect</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>effet indésirable</translation>
    </message>
    <message>
        <source>A side effect cannot be gone before it began: check the two dates.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Un effet indésirable ne peut pas avoir disparu avant d’avoir commencé : contrôlez les deux dates.</translation>
    </message>
    <message>
        <source>Pain is noted from 0, none, to 10, the worst there can be.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>La douleur se note de 0, aucune, à 10, la pire possible.</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Ajouter {0}</translation>
    </message>
    <message>
        <source>Open {0} again</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Rouvrir : {0}</translation>
    </message>
    <message>
        <source>Mark {0} as resolved</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Marquer comme résolu : {0}</translation>
    </message>
    <message>
        <source>Confirm outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Confirmer le contour : {0}</translation>
    </message>
    <message>
        <source>Outline {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Tracer le contour : {0}</translation>
    </message>
    <message>
        <source>An outline needs three points at least: draw around the place.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Un contour demande au moins trois points : dessinez autour de l’endroit.</translation>
    </message>
    <message>
        <source>Remove outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Retirer le contour : {0}</translation>
    </message>
    <message>
        <source>Choose a product, or take the empty one away.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Choisissez un produit, ou retirez la ligne vide.</translation>
    </message>
    <message>
        <source>A volume is more than 0 and at most {0} ml.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Un volume est supérieur à 0 et d’au plus {0} ml.</translation>
    </message>
    <message>
        <source>Say what was treated and how.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Indiquez ce qui a été traité et comment.</translation>
    </message>
    <message>
        <source>A depth lies between 0 and {0} mm.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Une profondeur est comprise entre 0 et {0} mm.</translation>
    </message>
    <message>
        <source>A treatment is noted on its day or later: for later, plan an appointment.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Un traitement se note le jour même ou après : pour plus tard, prévoyez un rendez-vous.</translation>
    </message>
    <message>
        <source>Add treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Ajouter le traitement du {0}</translation>
    </message>
    <message>
        <source>Edit treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Modifier le traitement du {0}</translation>
    </message>
    <message>
        <source>Delete treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Supprimer le traitement du {0}</translation>
    </message>
    <message>
        <source>Restore treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Restaurer le traitement du {0}</translation>
    </message>
    <message>
        <source>This course is not one of the patient's.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Cette cure n’est pas une de celles du patient.</translation>
    </message>
    <message>
        <source>without photo</source>
        <extracomment>workflows/outcomes/changes.py</extracomment>
        <translation>sans photo</translation>
    </message>
    <message>
        <source>This list holds names of patients: keep it as you keep their records.</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Cette liste contient des noms de patients : conservez-la comme leurs dossiers.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Traité le</translation>
    </message>
    <message>
        <source>Volume (ml)</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Volume (ml)</translation>
    </message>
    <message>
        <source>Everyone who had lot {name0}</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Tous ceux qui ont reçu le lot {name0}</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>out of date: measure again</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>périmé : mesurez de nouveau</translation>
    </message>
    <message>
        <source>it is not TOML ({0})</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>ce n’est pas du TOML ({0})</translation>
    </message>
    <message>
        <source>The view protocol {name0} is left out: {1}. Mend the file and open it again.</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>Le protocole de vues {name0} est écarté : {1}. Corrigez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>it has no [[views]]</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>il n’a pas de [[views]]</translation>
    </message>
    <message>
        <source>view {0}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>vue {0}</translation>
    </message>
    <message>
        <source>two views have one key</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>deux vues ont la même clé</translation>
    </message>
    <message>
        <source>two views have the same view and side, so that their photos could not be told apart</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>deux vues ont la même vue et le même côté, leurs photos ne pourraient donc pas être distinguées</translation>
    </message>
    <message>
        <source>moments of {0} must be some of {1}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>les moments de {0} doivent être parmi {1}</translation>
    </message>
    <message>
        <source>{0} in {1} is not a field of a protocol</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{0} dans {1} n’est pas un champ de protocole</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a text</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} doit être un texte</translation>
    </message>
    <message>
        <source>{name0} of {1} must be one of {2}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} doit être l’un de {2}</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a number from {2} to {3}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} doit être un nombre de {2} à {3}</translation>
    </message>
    <message>
        <source>{name0} of {1} must have yaw, pitch and roll</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} doit avoir yaw, pitch et roll</translation>
    </message>
    <message>
        <source>pair {0} of {1}</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>paire {0} sur {1}</translation>
    </message>
    <message>
        <source>minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>à quelques minutes d’intervalle</translation>
    </message>
    <message>
        <source>on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>des jours différents, sans traitement</translation>
    </message>
    <message>
        <source>{0}, minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, à quelques minutes d’intervalle</translation>
    </message>
    <message>
        <source>{0}, on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, des jours différents, sans traitement</translation>
    </message>
    <message>
        <source>photo formats</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>formats de photo</translation>
    </message>
    <message>
        <source>worker process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>processus de mesure</translation>
    </message>
    <message>
        <source>view protocols: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>protocoles de vue : {0}</translation>
    </message>
    <message>
        <source>models, noise, {0} view protocols, {1} languages, {2} fonts</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>modèles, bruit, {0} protocoles de vue, {1} langues, {2} polices</translation>
    </message>
    <message>
        <source>{name0} is not read as it was written</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0} n’est pas lu tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF as written; HEIC {0}, RAW {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF tels qu’écrits ; HEIC {0}, RAW {1}</translation>
    </message>
    <message>
        <source>only for this test</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>seulement pour cet essai</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>une autre</translation>
    </message>
    <message>
        <source>made, closed, opened again, verified; a wrong passphrase is refused</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>créé, fermé, rouvert, vérifié ; une phrase secrète erronée est refusée</translation>
    </message>
    <message>
        <source>it is this very process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>c’est ce même processus</translation>
    </message>
    <message>
        <source>it loads {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>il charge {0}</translation>
    </message>
    <message>
        <source>starts, answers, and loads nothing of the window's</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>démarre, répond, et ne charge rien de ce qui est à la fenêtre</translation>
    </message>
    <message>
        <source>{0} mm² of {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{0} mm² sur {1}</translation>
    </message>
    <message>
        <source>spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>taches : {0}</translation>
    </message>
    <message>
        <source>{name0}: {1} instead of {2}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0} : {1} au lieu de {2}</translation>
    </message>
    <message>
        <source>two photos through their processes; painted spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>deux photos à travers leurs processus ; taches peintes : {0}</translation>
    </message>
    <message>
        <source>there is nothing measured to write about</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>il n’y a rien de mesuré sur quoi écrire</translation>
    </message>
    <message>
        <source>what was written is no PDF</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>ce qui a été écrit n’est pas un PDF</translation>
    </message>
    <message>
        <source>a progress sheet of {0} kB</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>une fiche de suivi de {0} ko</translation>
    </message>
    <message>
        <source>texture, wrinkles and redness settle for</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>texture, rides et rougeur se stabilisent en</translation>
    </message>
    <message>
        <source>the baseline was {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>la référence a été {0}</translation>
    </message>
    <message>
        <source>photographed on the day of a treatment: texture, wrinkles and redness settle for {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>photographiée le jour d’un traitement : texture, rides et rougeur se stabilisent en {0}</translation>
    </message>
    <message>
        <source>photographed {0} after a treatment: texture, wrinkles and redness settle for {1}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>photographiée {0} après un traitement : texture, rides et rougeur se stabilisent en {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>the place is outside of this photo</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>l’endroit est hors de cette photo</translation>
    </message>
    <message>
        <source>the photos are not aligned well enough at this place</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>les photos ne sont pas assez bien alignées à cet endroit</translation>
    </message>
    <message>
        <source>this region is not in the photo</source>
        <extracomment>workflows/timeline.py</extracomment>
        <translation>cette région n’est pas sur la photo</translation>
    </message>
    <message>
        <source>a neutral and a smiling shot of one studio session, 24 people, 3.4 px/mm: an upper bound where a smile moves the skin</source>
        <extracomment>noise</extracomment>
        <translation>une photo neutre et une souriante d’une séance en studio, 24 personnes, 3,4 px/mm : une borne supérieure là où un sourire déplace la peau</translation>
    </message>
</context>
</TS>
