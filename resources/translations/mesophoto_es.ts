<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>mesophoto</name>
    <message>
        <source>Opening the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Abriendo la auditoría</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only: an export is noted.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>No es posible con la biblioteca abierta solo para lectura: cada exportación se anota.</translation>
    </message>
    <message>
        <source>Checking the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Comprobando la auditoría</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Leyendo la auditoría</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}); choose another place.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>No se puede escribir {path} ({strerror}); elija otro lugar.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>Exportando la auditoría</translation>
    </message>
    <message numerus="yes">
        <source>{name} is saved, with %Ln lines.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>
            <numerusform>Se ha guardado {name}, con %Ln línea.</numerusform>
            <numerusform>Se ha guardado {name}, con %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <source>Opened or locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Abierto o bloqueado</translation>
    </message>
    <message>
        <source>Photos imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos importadas</translation>
    </message>
    <message>
        <source>Patient viewed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paciente visto</translation>
    </message>
    <message>
        <source>Library opened</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Biblioteca abierta</translation>
    </message>
    <message>
        <source>Library locked</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Biblioteca bloqueada</translation>
    </message>
    <message>
        <source>Library encrypted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Biblioteca cifrada</translation>
    </message>
    <message>
        <source>Encryption taken off</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cifrado quitado</translation>
    </message>
    <message>
        <source>Person added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person's role changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Función de una persona cambiada</translation>
    </message>
    <message>
        <source>Person's access ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Acceso de una persona terminado</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Frase de contraseña cambiada</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>PIN cambiado</translation>
    </message>
    <message>
        <source>New recovery key made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Nueva clave de recuperación creada</translation>
    </message>
    <message>
        <source>Patient added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paciente añadido</translation>
    </message>
    <message>
        <source>Patient changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paciente cambiado</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paciente eliminado</translation>
    </message>
    <message>
        <source>Patient restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paciente restaurado</translation>
    </message>
    <message>
        <source>Patient deleted for good</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Paciente eliminado definitivamente</translation>
    </message>
    <message>
        <source>Session added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sesión añadida</translation>
    </message>
    <message>
        <source>Session changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sesión cambiada</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sesión eliminada</translation>
    </message>
    <message>
        <source>Session restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Sesión restaurada</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto cambiada</translation>
    </message>
    <message>
        <source>Photos moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos movidas</translation>
    </message>
    <message>
        <source>Photos deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos eliminadas</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Fotos restauradas</translation>
    </message>
    <message>
        <source>Baseline set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Referencia fijada</translation>
    </message>
    <message>
        <source>Region drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Región dibujada</translation>
    </message>
    <message>
        <source>Region changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Región cambiada</translation>
    </message>
    <message>
        <source>Region deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Región eliminada</translation>
    </message>
    <message>
        <source>Spot no longer counted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Mancha excluida del recuento</translation>
    </message>
    <message>
        <source>Spot counted again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Mancha incluida de nuevo</translation>
    </message>
    <message>
        <source>Scale set</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Escala fijada</translation>
    </message>
    <message>
        <source>Appointment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cita añadida</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cita cambiada</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cita movida</translation>
    </message>
    <message>
        <source>Appointment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Cita eliminada</translation>
    </message>
    <message>
        <source>Treatment added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Tratamiento añadido</translation>
    </message>
    <message>
        <source>Treatment noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Tratamiento anotado</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Tratamiento modificado</translation>
    </message>
    <message>
        <source>Treatment deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Tratamiento eliminado</translation>
    </message>
    <message>
        <source>Treatment restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Tratamiento restaurado</translation>
    </message>
    <message>
        <source>Course begun</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo iniciado</translation>
    </message>
    <message>
        <source>Course changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo modificado</translation>
    </message>
    <message>
        <source>Course ended</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo terminado</translation>
    </message>
    <message>
        <source>Course deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ciclo eliminado</translation>
    </message>
    <message>
        <source>Influence noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influencia anotada</translation>
    </message>
    <message>
        <source>Influence changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influencia modificada</translation>
    </message>
    <message>
        <source>Influence deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Influencia eliminada</translation>
    </message>
    <message>
        <source>Product added</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Producto añadido</translation>
    </message>
    <message>
        <source>Product changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Producto modificado</translation>
    </message>
    <message>
        <source>Product taken off the list</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Producto quitado de la lista</translation>
    </message>
    <message>
        <source>Product put back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Producto devuelto a la lista</translation>
    </message>
    <message>
        <source>Side effect noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Efecto adverso anotado</translation>
    </message>
    <message>
        <source>Side effect changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Efecto adverso modificado</translation>
    </message>
    <message>
        <source>Side effect noted as gone</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Efecto adverso anotado como desaparecido</translation>
    </message>
    <message>
        <source>Side effect deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Efecto adverso eliminado</translation>
    </message>
    <message>
        <source>Side effect restored</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Efecto adverso restaurado</translation>
    </message>
    <message>
        <source>Side effect drawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Efecto adverso dibujado</translation>
    </message>
    <message>
        <source>Side effect’s outline removed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Contorno del efecto adverso quitado</translation>
    </message>
    <message>
        <source>List of a lot exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Lista de un lote exportada</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Photo measured</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Foto medida</translation>
    </message>
    <message>
        <source>Several things changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Varios cambios</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Auditoría exportada</translation>
    </message>
    <message>
        <source>Sheet handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Hoja entregada</translation>
    </message>
    <message>
        <source>Pictures handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Imágenes entregadas</translation>
    </message>
    <message>
        <source>Moving picture handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Imagen en movimiento entregada</translation>
    </message>
    <message>
        <source>Measurements handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Medidas entregadas</translation>
    </message>
    <message>
        <source>DICOM files handed out</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Archivos DICOM entregados</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentimiento anotado</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentimiento cambiado</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Consent deleted</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Consentimiento eliminado</translation>
    </message>
    <message>
        <source>Chosen what is judged</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Elegido lo que se valora</translation>
    </message>
    <message>
        <source>Measurements imported</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Medidas importadas</translation>
    </message>
    <message>
        <source>Key of the pseudonyms made</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Clave de los seudónimos creada</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>audit/model.py</extracomment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <extracomment>audit/model.py</extracomment>
        <translation>Línea {number}: {what}</translation>
    </message>
    <message>
        <source>Noting</source>
        <extracomment>audit/noting.py</extracomment>
        <translation>Anotando</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Comprobando la cadena…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Every patient</source>
        <extracomment>audit/window.py</extracomment>
        <translation>El principio</translation>
    </message>
    <message>
        <source>From the start</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Until now</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Lines of the audit, newest first</source>
        <extracomment>audit/window.py</extracomment>
        <translation>Líneas de la auditoría, las más recientes primero</translation>
    </message>
    <message>
        <source>The chain is whole: no line is missing or was changed.</source>
        <extracomment>audit/window.py</extracomment>
        <translation>La cadena está íntegra: no falta ninguna línea ni se ha cambiado ninguna.</translation>
    </message>
    <message>
        <source>The camera took no photo ({reason}). Take it again.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>La cámara no ha hecho ninguna foto ({reason}). Repítala.</translation>
    </message>
    <message>
        <source>The camera stopped ({reason}). Plug it in again, or close other programs that use it.</source>
        <extracomment>capture/camera.py</extracomment>
        <translation>La cámara se ha detenido ({reason}). Vuelva a conectarla o cierre otros programas que la usen.</translation>
    </message>
    <message>
        <source>{view}: taken</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view}: hecha</translation>
    </message>
    <message>
        <source>{view}: missing</source>
        <extracomment>capture/checklist.py</extracomment>
        <translation>{view}: falta</translation>
    </message>
    <message>
        <source>Take photos with the &amp;camera…</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>&amp;Hacer fotos con la cámara…</translation>
    </message>
    <message>
        <source>&amp;Views of the session</source>
        <extracomment>capture/commands.py</extracomment>
        <translation>Vistas de la &amp;sesión</translation>
    </message>
    <message>
        <source>Which views a session should have</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Qué vistas debe tener una sesión</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Views of a session: {protocol}</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Vistas de una sesión: {protocol}</translation>
    </message>
    <message>
        <source>{date}
{taken} of {all} views</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>{date}
{taken} de {all} vistas</translation>
    </message>
    <message numerus="yes">
        <source>%n new photos were not kept: import them from the watched folder.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>
            <numerusform>%n foto nueva no se ha guardado: impórtela desde la carpeta vigilada.</numerusform>
            <numerusform>%n fotos nuevas no se han guardado: impórtelas desde la carpeta vigilada.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it with the camera…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>&amp;Hacerla con la cámara…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>The live picture needs an extra part: install it with “pip install mesophoto[camera]”, or let a folder be watched that your camera fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>La imagen en directo necesita un componente adicional: instálelo con «pip install mesophoto[camera]» o haga vigilar una carpeta que llene su cámara.</translation>
    </message>
    <message>
        <source>No camera was found: plug one in, or let a folder be watched that it fills.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>No se ha encontrado ninguna cámara: conecte una o haga vigilar una carpeta que ella llene.</translation>
    </message>
    <message>
        <source>Looking at the live picture</source>
        <extracomment>capture/live.py</extracomment>
        <translation>Observando la imagen en directo</translation>
    </message>
    <message>
        <source>&amp;Outlines only</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Solo &amp;contornos</translation>
    </message>
    <message>
        <source>&amp;Mirror the picture</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Reflejar la imagen</translation>
    </message>
    <message>
        <source>For a screen that the patient looks at; the photo is never mirrored.</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Para una pantalla que mira el paciente; la foto nunca se refleja.</translation>
    </message>
    <message>
        <source>Take it when it &amp;fits</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Disparar cuando &amp;encaje</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>M&amp;oment</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>M&amp;omento</translation>
    </message>
    <message>
        <source>&amp;Ghost of the baseline</source>
        <extracomment>capture/panel.py</extracomment>
        <translation>&amp;Fantasma de la referencia</translation>
    </message>
    <message>
        <source>Live picture</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Waiting for the picture…</source>
        <extracomment>capture/preview.py</extracomment>
        <translation>Esperando la imagen…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>This view cannot be read from the picture: the shutter is yours.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Esta vista no se reconoce en la imagen: dispare usted.</translation>
    </message>
    <message>
        <source>Match the ghost</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Haga coincidir el fantasma</translation>
    </message>
    <message>
        <source>The photo is taken now.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>La foto se hace ahora.</translation>
    </message>
    <message>
        <source>Press Space.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Pulse Espacio.</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>No se mueva</translation>
    </message>
    <message>
        <source>Left and right are the patient’s own.</source>
        <extracomment>capture/readout.py</extracomment>
        <translation>Izquierda y derecha son las del paciente.</translation>
    </message>
    <message>
        <source>Comparing the photo</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Comparando la foto</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>capture/shots.py</extracomment>
        <translation>Importando</translation>
    </message>
    <message>
        <source>{name} cannot be shown.</source>
        <extracomment>capture/sources.py</extracomment>
        <translation>No se puede mostrar {name}.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>La foto que se ha hecho</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Take it &amp;again</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>&amp;Check before importing…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>&amp;Revisar antes de importar…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Comparando con la referencia…</translation>
    </message>
    <message>
        <source>Later photos of this view are compared with it.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Las fotos posteriores de esta vista se comparan con ella.</translation>
    </message>
    <message>
        <source>The first photo of this view</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>La primera foto de esta vista</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Esta foto no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then take it again.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>Después repítala.</translation>
    </message>
    <message>
        <source>{what}, the patient’s own side.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>{what}, lado del propio paciente.</translation>
    </message>
    <message>
        <source>Take photos: {name}</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Hacer fotos: {name}</translation>
    </message>
    <message>
        <source>Reading the baseline</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Leyendo la referencia</translation>
    </message>
    <message>
        <source>{taken} of {all} views</source>
        <extracomment>capture/window.py</extracomment>
        <translation>{taken} de {all} vistas</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>capture/window.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Show the face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Muestre la cara</translation>
    </message>
    <message>
        <source>Show the back of the hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Muestre el dorso de la mano</translation>
    </message>
    <message>
        <source>The other hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>La otra mano</translation>
    </message>
    <message>
        <source>Closer, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Más cerca, {amount} %</translation>
    </message>
    <message>
        <source>Further back, {amount} %</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Más lejos, {amount} %</translation>
    </message>
    <message>
        <source>Move to your left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Muévase a su izquierda</translation>
    </message>
    <message>
        <source>Move to your right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Muévase a su derecha</translation>
    </message>
    <message>
        <source>Camera up</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Suba la cámara</translation>
    </message>
    <message>
        <source>Camera down</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Baje la cámara</translation>
    </message>
    <message>
        <source>Tilt the head left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Incline la cabeza a la izquierda {amount}°</translation>
    </message>
    <message>
        <source>Tilt the head right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Incline la cabeza a la derecha {amount}°</translation>
    </message>
    <message>
        <source>Turn left {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Gire a la izquierda {amount}°</translation>
    </message>
    <message>
        <source>Turn right {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Gire a la derecha {amount}°</translation>
    </message>
    <message>
        <source>Chin up {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Suba el mentón {amount}°</translation>
    </message>
    <message>
        <source>Chin down {amount}°</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Baje el mentón {amount}°</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Abra los ojos</translation>
    </message>
    <message>
        <source>Close the eyes</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cierre los ojos</translation>
    </message>
    <message>
        <source>Smile more</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sonría más</translation>
    </message>
    <message>
        <source>Relax the face, lips closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Relaje la cara, labios cerrados</translation>
    </message>
    <message>
        <source>Raise the brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Levante las cejas</translation>
    </message>
    <message>
        <source>Too dark</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Demasiado oscuro</translation>
    </message>
    <message>
        <source>Too bright</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Demasiado claro</translation>
    </message>
    <message>
        <source>Too dark on the left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Demasiado oscuro a la izquierda</translation>
    </message>
    <message>
        <source>Too dark on the right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Demasiado oscuro a la derecha</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Quédese quieto</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Face, three views</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cara, tres vistas</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Scalp</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cuero cabelludo</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zona del cuerpo</translation>
    </message>
    <message>
        <source>Frontal</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>45°, left cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, mejilla izquierda</translation>
    </message>
    <message>
        <source>45°, right cheek</source>
        <extracomment>capture/words.py</extracomment>
        <translation>45°, mejilla derecha</translation>
    </message>
    <message>
        <source>Profile, left</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Perfil, izquierda</translation>
    </message>
    <message>
        <source>Profile, right</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Perfil, derecha</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Ojos cerrados</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sonrisa</translation>
    </message>
    <message>
        <source>Raised brows</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cejas levantadas</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Back of the left hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Dorso de la mano izquierda</translation>
    </message>
    <message>
        <source>Back of the right hand</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Dorso de la mano derecha</translation>
    </message>
    <message>
        <source>Left fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Puño izquierdo</translation>
    </message>
    <message>
        <source>Right fist</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Puño derecho</translation>
    </message>
    <message>
        <source>Crown, from above</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Coronilla, desde arriba</translation>
    </message>
    <message>
        <source>Left temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sien izquierda</translation>
    </message>
    <message>
        <source>Right temple</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Sien derecha</translation>
    </message>
    <message>
        <source>Treated area</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Zona tratada</translation>
    </message>
    <message>
        <source>Look into the camera, lips closed, hair back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mire a la cámara, labios cerrados, pelo hacia atrás.</translation>
    </message>
    <message>
        <source>Turn the whole body, not the neck alone; look straight ahead.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Gire todo el cuerpo, no solo el cuello; mire al frente.</translation>
    </message>
    <message>
        <source>The far eyebrow is just hidden; the chin is level.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>La ceja del otro lado apenas deja de verse; el mentón, horizontal.</translation>
    </message>
    <message>
        <source>Close the eyes gently, as in sleep.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cierre los ojos con suavidad, como al dormir.</translation>
    </message>
    <message>
        <source>As wide a smile as at the first session.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Una sonrisa tan amplia como en la primera sesión.</translation>
    </message>
    <message>
        <source>Raise the brows as far as they go.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Levante las cejas tanto como pueda.</translation>
    </message>
    <message>
        <source>Chin a little up, collar open, down to the collarbones.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Mentón un poco alto, cuello de la ropa abierto, hasta las clavículas.</translation>
    </message>
    <message>
        <source>Flat on a dark cloth, fingers slightly apart, no rings.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Plana sobre un paño oscuro, dedos algo separados, sin anillos.</translation>
    </message>
    <message>
        <source>A loose fist, knuckles up.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Puño relajado, nudillos hacia arriba.</translation>
    </message>
    <message>
        <source>Hair parted in the middle and combed flat.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Pelo con raya al medio y peinado liso.</translation>
    </message>
    <message>
        <source>Hair combed back.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Pelo peinado hacia atrás.</translation>
    </message>
    <message>
        <source>Camera square to the skin; a scale marker or the card beside it.</source>
        <extracomment>capture/words.py</extracomment>
        <translation>Cámara perpendicular a la piel; al lado, un marcador de escala o la tarjeta.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>commands.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>commands.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>commands.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Patients panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panel de pacientes</translation>
    </message>
    <message>
        <source>Results panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panel de resultados</translation>
    </message>
    <message>
        <source>Timeline panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panel de cronología</translation>
    </message>
    <message>
        <source>Brown spots</source>
        <extracomment>commands.py</extracomment>
        <translation>Manchas marrones</translation>
    </message>
    <message>
        <source>Redness</source>
        <extracomment>commands.py</extracomment>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>commands.py</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>commands.py</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Where the photos are compared</source>
        <extracomment>commands.py</extracomment>
        <translation>Dónde se comparan las fotos</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Treat</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Tratar</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Hand &amp;out</source>
        <extracomment>commands.py</extracomment>
        <translation>Ent&amp;regar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>commands.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>commands.py</extracomment>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>commands.py</extracomment>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <extracomment>commands.py</extracomment>
        <translation>Abrir la &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Importar fotos…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <extracomment>commands.py</extracomment>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;About mesophoto</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Acerca de mesophoto</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Deshacer: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Rehacer: {name}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>commands.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>commands.py</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Nuevo paciente…</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Editar paciente…</translation>
    </message>
    <message>
        <source>&amp;Delete patient</source>
        <extracomment>commands.py</extracomment>
        <translation>Eliminar &amp;paciente</translation>
    </message>
    <message>
        <source>Change &amp;photo…</source>
        <extracomment>commands.py</extracomment>
        <translation>Cambiar &amp;foto…</translation>
    </message>
    <message>
        <source>Delete p&amp;hoto</source>
        <extracomment>commands.py</extracomment>
        <translation>Eliminar f&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Search patients</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Buscar pacientes</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <extracomment>commands.py</extracomment>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <extracomment>commands.py</extracomment>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Fit what is &amp;measured</source>
        <extracomment>commands.py</extracomment>
        <translation>Ajustar a lo me&amp;dido</translation>
    </message>
    <message>
        <source>&amp;Why this verdict on the pair</source>
        <extracomment>commands.py</extracomment>
        <translation>Por &amp;qué este veredicto del par</translation>
    </message>
    <message>
        <source>Nothing was compared yet: choose a measured photo that is not the baseline.</source>
        <extracomment>commands.py</extracomment>
        <translation>Aún no se ha comparado nada: elija una foto medida que no sea la referencia.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <extracomment>commands.py</extracomment>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>commands.py</extracomment>
        <translation>Te&amp;xto más grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <extracomment>commands.py</extracomment>
        <translation>T&amp;exto más pequeño</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>commands.py</extracomment>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Spots panel</source>
        <extracomment>commands.py</extracomment>
        <translation>Panel de ma&amp;nchas</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Medir ahora</translation>
    </message>
    <message>
        <source>Make this photo the &amp;baseline</source>
        <extracomment>commands.py</extracomment>
        <translation>Usar esta foto como &amp;referencia</translation>
    </message>
    <message>
        <source>This photo is the baseline already, or was taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Esta foto ya es la referencia o se hizo justo después de un tratamiento.</translation>
    </message>
    <message>
        <source>Draw a &amp;region on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>Dibujar una re&amp;gión en la referencia…</translation>
    </message>
    <message>
        <source>Choose a baseline first: a photo that was not taken right after a treatment.</source>
        <extracomment>commands.py</extracomment>
        <translation>Elija antes una referencia: una foto que no se haya hecho justo después de un tratamiento.</translation>
    </message>
    <message>
        <source>Choose a &amp;colour reference on the baseline…</source>
        <extracomment>commands.py</extracomment>
        <translation>Elegir una referencia de &amp;color en la foto de referencia…</translation>
    </message>
    <message>
        <source>&amp;Print the scale and colour card…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Imprimir la tarjeta de escala y color…</translation>
    </message>
    <message>
        <source>This clinic’s &amp;noise…</source>
        <extracomment>commands.py</extracomment>
        <translation>R&amp;uido de esta clínica…</translation>
    </message>
    <message>
        <source>Spots that are not &amp;counted…</source>
        <extracomment>commands.py</extracomment>
        <translation>Manchas &amp;que no se cuentan…</translation>
    </message>
    <message>
        <source>Size of the scale &amp;marker…</source>
        <extracomment>commands.py</extracomment>
        <translation>&amp;Tamaño del marcador de escala…</translation>
    </message>
    <message>
        <source>Set the &amp;scale…</source>
        <extracomment>commands.py</extracomment>
        <translation>Fijar la &amp;escala…</translation>
    </message>
    <message>
        <source>{sentence} Click for every check.</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>{sentence} Haga clic para ver todas las comprobaciones.</translation>
    </message>
    <message>
        <source>The pair of photos: {sentence}</source>
        <extracomment>comparability/badge.py</extracomment>
        <translation>El par de fotos: {sentence}</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>comparability/card.py</extracomment>
        <translation>Todas las comprobaciones</translation>
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
            <numerusform>%n con cautela</numerusform>
            <numerusform>%n con cautela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n no comparable</numerusform>
            <numerusform>%n no comparables</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference}, limit {limit}</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>{difference}, límite {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{told} of %n comparisons can be told</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>Se puede indicar {told} de %n comparación</numerusform>
            <numerusform>Se pueden indicar {told} de %n comparaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} differs.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>{title}: hay diferencia.</translation>
    </message>
    <message>
        <source>By the scale, lengths are known to ± {length} and areas to ± {area}. Changes are tighter, since both photos share one scale.</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>Según la escala, las longitudes se conocen con ± {length} y las áreas con ± {area}. Los cambios son más precisos, porque ambas fotos comparten una escala.</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>{share} del límite</translation>
    </message>
    <message>
        <source>Why the pair may be compared, or not</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Por qué el par se puede comparar o no</translation>
    </message>
    <message>
        <source>Not told for this pair</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Qué no se indica de este par</translation>
    </message>
    <message>
        <source>To be known</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>Para tener en cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>superada</translation>
    </message>
    <message>
        <source>not passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>no superada</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Editar consentimiento</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep consent</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Guardar consentimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>The whole face may be seen</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Se puede ver toda la cara</translation>
    </message>
    <message>
        <source>The name may be shown</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Se puede mostrar el nombre</translation>
    </message>
    <message>
        <source>What is signed</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Lo que se firma</translation>
    </message>
    <message>
        <source>Sign again</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Volver a firmar</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It was signed as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Se firmó tal como está: retírelo y haga firmar uno nuevo.</translation>
    </message>
    <message>
        <source>Let the patient sign, or attach the signed form.</source>
        <extracomment>consent/card.py</extracomment>
        <translation>Haga firmar al paciente o adjunte el formulario firmado.</translation>
    </message>
    <message>
        <source>Opening the consent</source>
        <extracomment>consent/controller.py</extracomment>
        <translation>Abriendo el consentimiento</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>What the patient agreed to</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>A qué ha dado su consentimiento el paciente</translation>
    </message>
    <message>
        <source>Nothing leaves the practice without a consent: let the patient sign one, or attach a form.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Nada sale de la consulta sin consentimiento: haga que el paciente firme uno o adjunte un formulario.</translation>
    </message>
    <message>
        <source>New consent…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Nuevo consentimiento…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>For what was noted by mistake; otherwise withdraw it</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Para lo que se anotó por error; en otro caso, retírelo</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retirar consentimiento</translation>
    </message>
    <message>
        <source>{purpose}: from this day on nothing leaves for it. What left before cannot be called back.</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>{purpose}: desde este día no sale nada más con este fin. Lo que salió antes no se puede recuperar.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>consent/dialog.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Attach a signed form…</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Adjuntar un formulario firmado…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Quitar el formulario</translation>
    </message>
    <message>
        <source>Or drop the signed form here: PDF, JPEG or PNG, up to 5 MB</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>O suelte aquí el formulario firmado: PDF, JPEG o PNG, hasta 5 MB</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{name} is larger than 5 MB: scan it at a lower resolution.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} supera los 5 MB: escanéelo con menor resolución.</translation>
    </message>
    <message>
        <source>{name} is no PDF, JPEG or PNG.</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name} no es PDF, JPEG ni PNG.</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>{name}, {size}</translation>
    </message>
    <message>
        <source>Forms ({patterns});;All files (*)</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Formularios ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach a signed form</source>
        <extracomment>consent/form_field.py</extracomment>
        <translation>Adjuntar un formulario firmado</translation>
    </message>
    <message>
        <source>Record of the practice</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Archivo de la consulta</translation>
    </message>
    <message>
        <source>Copy for the patient</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Copia para el paciente</translation>
    </message>
    <message>
        <source>Referral</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Docencia</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Photos of my skin are taken and kept with what is measured on them, to follow my treatment.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Se hacen fotos de mi piel y se guardan con lo que se mide en ellas, para seguir mi tratamiento.</translation>
    </message>
    <message>
        <source>I am given photos of my skin and what was measured on them, to take home.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Se me entregan fotos de mi piel y lo que se midió en ellas, para llevármelas.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are passed on to those who treat me, too.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Las fotos de mi piel y lo que se midió en ellas se transmiten a otros profesionales que también me tratan.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are shown in teaching.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Las fotos de mi piel y lo que se midió en ellas se muestran en la docencia.</translation>
    </message>
    <message>
        <source>Photos of my skin and what was measured on them are published.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Las fotos de mi piel y lo que se midió en ellas se publican.</translation>
    </message>
    <message>
        <source>My name may stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Puede figurar mi nombre.</translation>
    </message>
    <message>
        <source>My name does not stand on it.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Mi nombre no figura.</translation>
    </message>
    <message>
        <source>My whole face may be seen.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Se puede ver toda mi cara.</translation>
    </message>
    <message>
        <source>Only the part of the skin that matters is seen, or my eyes and mouth are covered.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Solo se ve la parte de la piel que interesa, o mis ojos y mi boca están cubiertos.</translation>
    </message>
    <message>
        <source>I agree of my own free will and may withdraw it at any time; what was handed out before cannot be called back.</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Doy mi consentimiento libremente y puedo retirarlo en cualquier momento; lo que se entregó antes no se puede recuperar.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Dado el {day}</translation>
    </message>
    <message>
        <source>face shown</source>
        <extracomment>consent/names.py</extracomment>
        <translation>cara visible</translation>
    </message>
    <message>
        <source>face hidden</source>
        <extracomment>consent/names.py</extracomment>
        <translation>cara oculta</translation>
    </message>
    <message>
        <source>with name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>con nombre</translation>
    </message>
    <message>
        <source>without name</source>
        <extracomment>consent/names.py</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <extracomment>consent/names.py</extracomment>
        <translation>firmado en la pantalla</translation>
    </message>
    <message>
        <source>form attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>formulario adjunto</translation>
    </message>
    <message>
        <source>neither signed nor attached</source>
        <extracomment>consent/names.py</extracomment>
        <translation>ni firmado ni adjunto</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Retirado el {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <extracomment>consent/names.py</extracomment>
        <translation>Aún no en vigor</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Drawn with a mouse, a pen or a finger. With the keyboard, attach the signed form instead.</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Se traza con el ratón, un lápiz o un dedo. Con el teclado, adjunte en su lugar el formulario firmado.</translation>
    </message>
    <message>
        <source>Sign here with a finger, a pen or the mouse</source>
        <extracomment>consent/pad.py</extracomment>
        <translation>Firme aquí con un dedo, un lápiz o el ratón</translation>
    </message>
    <message>
        <source>The consent as it was given</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>El consentimiento tal como se dio</translation>
    </message>
    <message>
        <source>Page {number} of the form</source>
        <extracomment>consent/shown.py</extracomment>
        <translation>Página {number} del formulario</translation>
    </message>
    <message>
        <source>Something went wrong in mesophoto</source>
        <extracomment>crash.py</extracomment>
        <translation>Algo ha fallado en mesophoto</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is a fault in mesophoto, not in your photos.&lt;/b&gt;&lt;br&gt;Everything that was imported or changed before is saved. You can go on working; if it happens again, start mesophoto anew.&lt;br&gt;&lt;br&gt;The report below holds no names, photos or folders. Please send it to whoever looks after mesophoto for you.</source>
        <extracomment>crash.py</extracomment>
        <translation>&lt;b&gt;Es un fallo de mesophoto, no de sus fotos.&lt;/b&gt;&lt;br&gt;Todo lo importado o cambiado antes está guardado. Puede seguir trabajando; si vuelve a ocurrir, reinicie mesophoto.&lt;br&gt;&lt;br&gt;El informe de abajo no contiene nombres, fotos ni carpetas. Envíelo a quien se ocupa de mesophoto en su clínica.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <extracomment>crash.py</extracomment>
        <translation>Informe del fallo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>crash.py</extracomment>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>crash.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>e.g. {day} or 2026-03-03</source>
        <extracomment>datefield.py</extracomment>
        <translation>p. ej. {day} o 2026-03-03</translation>
    </message>
    <message>
        <source>A day between {first} and {last}</source>
        <extracomment>datefield.py</extracomment>
        <translation>Un día entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>&amp;Day list</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Lista del día</translation>
    </message>
    <message>
        <source>&amp;Sort a card…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Ordenar tarjeta…</translation>
    </message>
    <message>
        <source>Show a &amp;slate</source>
        <extracomment>day/commands.py</extracomment>
        <translation>Mostrar una cla&amp;queta</translation>
    </message>
    <message>
        <source>&amp;Print slates of the day…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Imprimir claquetas del día…</translation>
    </message>
    <message>
        <source>&amp;Move to another patient…</source>
        <extracomment>day/commands.py</extracomment>
        <translation>&amp;Mover a otro paciente…</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Leyendo el día</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Show the slate</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Mostrar la claqueta</translation>
    </message>
    <message>
        <source>Change the appointment…</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Cambiar la cita…</translation>
    </message>
    <message>
        <source>Delete the appointment of {time}</source>
        <extracomment>day/controller.py</extracomment>
        <translation>Eliminar la cita de las {time}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Cita</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Move to another patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Mover a otro paciente</translation>
    </message>
    <message>
        <source>Whose photo is it?</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>¿De quién es la foto?</translation>
    </message>
    <message>
        <source>It goes from {name} to the patient you choose, into the session of the same day. What is measured is measured anew for both. Undo brings it back.</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Pasa de {name} al paciente que elija, a la sesión del mismo día. Lo medido se mide de nuevo para ambos. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Name or number of the patient</source>
        <extracomment>day/dialogs.py</extracomment>
        <translation>Nombre o número del paciente</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <extracomment>day/finder.py</extracomment>
        <translation>Nuevo paciente «{name}»</translation>
    </message>
    <message>
        <source>treatment {number} of {count}</source>
        <extracomment>day/model.py</extracomment>
        <translation>tratamiento {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>day/model.py</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
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
        <translation>aún sin fotos</translation>
    </message>
    <message>
        <source>without appointment</source>
        <extracomment>day/model.py</extracomment>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>The day before</source>
        <extracomment>day/panel.py</extracomment>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <extracomment>day/panel.py</extracomment>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show today</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Mostrar hoy</translation>
    </message>
    <message>
        <source>Patients of the day</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Pacientes del día</translation>
    </message>
    <message>
        <source>Expect: Weber 14:30</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Citar: Weber 14:30</translation>
    </message>
    <message>
        <source>Expect a patient: name and time</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Citar a un paciente: nombre y hora</translation>
    </message>
    <message>
        <source>A name and a time, such as Weber 14:30. Without a time: now.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>Un nombre y una hora, como Weber 14:30. Sin hora: ahora.</translation>
    </message>
    <message>
        <source>Nobody is expected.
Type a name and a time below.</source>
        <extracomment>day/panel.py</extracomment>
        <translation>No se espera a nadie.
Escriba abajo un nombre y una hora.</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>day/side.py</extracomment>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Opening the patient</source>
        <extracomment>desk.py</extracomment>
        <translation>Abriendo el paciente</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>desk.py</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>mesophoto library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>biblioteca mesophoto</translation>
    </message>
    <message>
        <source>Photos ({patterns});;All files (*)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Fotos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Importar fotos</translation>
    </message>
    <message>
        <source>Import a folder of photos</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Importar una carpeta de fotos</translation>
    </message>
    <message>
        <source>Open a library</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Abriendo la foto</translation>
    </message>
    <message>
        <source>Scale marker</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Marcador de escala</translation>
    </message>
    <message>
        <source>Side of the black square of your scale marker in mm (0: none is used)</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Lado del cuadrado negro de su marcador de escala en mm (0: no se usa ninguno)</translation>
    </message>
    <message>
        <source>Photos are being imported</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Se están importando fotos</translation>
    </message>
    <message>
        <source>Stop the import and close? The photos that are in stay in; import the rest again later.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>¿Detener la importación y cerrar? Las fotos que ya han entrado se quedan; importe el resto más tarde.</translation>
    </message>
    <message>
        <source>About mesophoto</source>
        <extracomment>dialogs.py</extracomment>
        <translation>Acerca de mesophoto</translation>
    </message>
    <message>
        <source>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Tells whether skin really changed between two photographs, and says so when it cannot tell.&lt;br&gt;&lt;br&gt;It documents and compares appearance. It does not diagnose.&lt;br&gt;It works on this computer alone: nothing is sent anywhere.</source>
        <extracomment>dialogs.py</extracomment>
        <translation>&lt;b&gt;mesophoto&lt;/b&gt;&lt;br&gt;Dice si la piel ha cambiado de verdad entre dos fotografías, y lo dice cuando no puede saberlo.&lt;br&gt;&lt;br&gt;Documenta y compara el aspecto. No diagnostica.&lt;br&gt;Solo trabaja en este ordenador: no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>not compared with the baseline yet</source>
        <extracomment>dossier.py</extracomment>
        <translation>aún no comparada con la referencia</translation>
    </message>
    <message>
        <source>Take back the last corner</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Quitar el último vértice</translation>
    </message>
    <message>
        <source>Click the corners one after the other. The region travels to the other sessions by itself.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Haga clic en los vértices uno tras otro. La región se traslada sola a las demás sesiones.</translation>
    </message>
    <message>
        <source>Draw a region on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Dibujar una región en la referencia</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>región</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Background, or skin that is not treated</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Fondo o piel no tratada</translation>
    </message>
    <message>
        <source>Grey card</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Tarjeta gris</translation>
    </message>
    <message>
        <source>Click the corners of something whose colour never changes and that is in every session’s photo: a grey card, the wall, skin that is not treated. Redness is then compared against it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Haga clic en los vértices de algo cuyo color no cambie nunca y que esté en la foto de cada sesión: una tarjeta gris, la pared, piel no tratada. El enrojecimiento se compara entonces con ello.</translation>
    </message>
    <message>
        <source>Choose a colour reference on the baseline</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Elegir una referencia de color en la foto de referencia</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Es</translation>
    </message>
    <message>
        <source>Click two points of known distance, such as marks of a ruler, and say how far apart they are.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Haga clic en dos puntos de distancia conocida, como las marcas de una regla, e indique cuánto los separa.</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Fijar la escala</translation>
    </message>
    <message>
        <source>Save scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Guardar escala</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>&amp;Distancia</translation>
    </message>
    <message>
        <source>or &amp;scale</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>o e&amp;scala</translation>
    </message>
    <message>
        <source>Click a spot to leave it out (a mole, a tattoo); click it again to count it.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Haga clic en una mancha para no contarla (un lunar, un tatuaje); haga clic de nuevo para contarla.</translation>
    </message>
    <message>
        <source>No spots were found on this photo.</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>No se han encontrado manchas en esta foto.</translation>
    </message>
    <message>
        <source>Spots that are not counted</source>
        <extracomment>drawing/dialogs.py</extracomment>
        <translation>Manchas que no se cuentan</translation>
    </message>
    <message>
        <source>Photo to mark</source>
        <extracomment>drawing/sheet.py</extracomment>
        <translation>Foto para marcar</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Stands at the head of each progress sheet.</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Figura en el encabezado de cada hoja de seguimiento.</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Dirección, teléfono</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Lines below it</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Líneas debajo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>exporting/clinic.py</extracomment>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>&amp;Progress sheet…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Hoja de seguimiento…</translation>
    </message>
    <message>
        <source>C&amp;linic’s name and logo…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Nombre y &amp;logotipo de la clínica…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Consents…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Consentimientos…</translation>
    </message>
    <message>
        <source>&amp;What is judged…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>&amp;Qué se valora…</translation>
    </message>
    <message>
        <source>Check a &amp;seal…</source>
        <extracomment>exporting/commands.py</extracomment>
        <translation>Comprobar un &amp;sello…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Checking a seal</source>
        <extracomment>exporting/controller.py</extracomment>
        <translation>Comprobando un sello</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Imagen animada</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files written</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Pedir el consentimiento…</translation>
    </message>
    <message>
        <source>Files have nameless names and hold pixels alone: nothing of the camera, the place or the patient. Each carries a seal.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Los nombres de los archivos no dicen de quién son, y solo contienen píxeles: nada de la cámara, del lugar ni del paciente. Cada uno lleva un sello.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Cómo</translation>
    </message>
    <message numerus="yes">
        <source>%n files are written.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted in the audit. “Check a seal…” tells later whether a file is genuine.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>Queda anotado en la auditoría. «Comprobar un sello…» dirá más adelante si un archivo es auténtico.</translation>
    </message>
    <message>
        <source>A slider goes over the pair</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Una cortina pasa sobre el par</translation>
    </message>
    <message>
        <source>Cross-fade</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>All sessions, one after the other</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Todas las sesiones, una tras otra</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The face</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>La cara</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Motion needs two photos of the view that is shown.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>Una imagen animada necesita dos fotos de la vista que se muestra.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the baseline, or cover the eyes.</source>
        <extracomment>exporting/motion_kind.py</extracomment>
        <translation>No hay ninguna región a la que recortar: dibuje una en la referencia o cubra los ojos.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <extracomment>exporting/pages_view.py</extracomment>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message>
        <source>The pair that is shown</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>El par que se muestra</translation>
    </message>
    <message>
        <source>All of this view</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Todas las de esta vista</translation>
    </message>
    <message>
        <source>All photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>As large as they are</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>En su tamaño</translation>
    </message>
    <message>
        <source>2000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Como máximo 2000 px</translation>
    </message>
    <message>
        <source>1000 px at most</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Como máximo 1000 px</translation>
    </message>
    <message>
        <source>Seen as it is</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Vista tal como es</translation>
    </message>
    <message>
        <source>Eyes and mouth covered</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Ojos y boca cubiertos</translation>
    </message>
    <message>
        <source>Cropped to a region</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Recortada a una región</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Aligned to the baseline, where that is possible</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Alineadas con la referencia, donde sea posible</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>There are no such photos: choose others.</source>
        <extracomment>exporting/picture_kind.py</extracomment>
        <translation>No hay fotos así: elija otras.</translation>
    </message>
    <message>
        <source>What is judged</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Qué se valora</translation>
    </message>
    <message>
        <source>What is treated here?</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>¿Qué se trata aquí?</translation>
    </message>
    <message>
        <source>{view}: what is treated decides what the progress sheet tells, so that nobody picks the best number afterwards.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>{view}: lo que se trata decide lo que cuenta la hoja de seguimiento, para que nadie elija después la mejor cifra.</translation>
    </message>
    <message>
        <source>What it is judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Con qué se valora</translation>
    </message>
    <message>
        <source>Judged by</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Se valora con</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The progress sheet asks again before it is made the first time</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>La hoja de seguimiento vuelve a preguntarlo antes de hacerse por primera vez</translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was chosen after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>Ya se ha comparado %n foto. La hoja dirá que esto se eligió después.</numerusform>
            <numerusform>Ya se han comparado %n fotos. La hoja dirá que esto se eligió después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was changed after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>Ya se ha comparado %n foto. La hoja dirá que esto se cambió después.</numerusform>
            <numerusform>Ya se han comparado %n fotos. La hoja dirá que esto se cambió después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one: what it is judged by stands here then.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Elija algo: entonces aparecerá aquí con qué se valora.</translation>
    </message>
    <message>
        <source>Nothing that is measured stands for it: the photos are shown, and nothing is claimed.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>Nada de lo que se mide lo representa: se muestran las fotos y no se afirma nada.</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Fijar la referencia</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>exporting/plans.py</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Genuine and unaltered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Auténtico y sin alteraciones.</translation>
    </message>
    <message>
        <source>Altered.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Alterado.</translation>
    </message>
    <message>
        <source>Unknown to this library.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Desconocido para esta biblioteca.</translation>
    </message>
    <message>
        <source>Check a seal</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Comprobar un sello</translation>
    </message>
    <message>
        <source>Is a sheet, a picture or a table what this library handed out, bit for bit?</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>¿Es una hoja, una imagen o una tabla lo que entregó esta biblioteca, bit a bit?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a file here.</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Suelte aquí un archivo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>exporting/seal_dialog.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Progress sheet</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Hoja de seguimiento</translation>
    </message>
    <message>
        <source>The sheet is being drawn</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Se está dibujando la hoja</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Guardar como imágenes…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <extracomment>exporting/sheet_dialog.py</extracomment>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Across</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>All views</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <source>All sessions</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Map of the spots</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Mapa de las manchas</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Método y límites</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>Patient shown by</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Paciente identificado por</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Clinic’s name and logo…</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Nombre y logotipo de la clínica…</translation>
    </message>
    <message>
        <source>More pages</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>From the baseline of {day}</source>
        <extracomment>exporting/sheet_options.py</extracomment>
        <translation>Desde la referencia del {day}</translation>
    </message>
    <message>
        <source>There is no baseline yet, so there is nothing to show a progress from.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Aún no hay referencia, así que no se puede mostrar ninguna evolución.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Diga antes qué se trata en esta vista: la hoja cuenta lo que corresponde a eso, no lo que salió mejor.</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Dibujando la hoja</translation>
    </message>
    <message>
        <source>Say what is treated…</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Decir qué se trata…</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Se ha guardado {name}.</translation>
    </message>
    <message>
        <source>Saving the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Guardando la hoja</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>La hoja se ha impreso.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <extracomment>exporting/sheets.py</extracomment>
        <translation>Imprimiendo la hoja</translation>
    </message>
    <message>
        <source>Dates moved by a secret number of weeks</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Fechas desplazadas un número secreto de semanas</translation>
    </message>
    <message>
        <source>Dates as they are</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Fechas tal como son</translation>
    </message>
    <message>
        <source>Without dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Sin fechas</translation>
    </message>
    <message>
        <source>This patient has no photos yet: import some first.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Este paciente aún no tiene fotos: importe antes alguna.</translation>
    </message>
    <message>
        <source>Every measurement under a pseudonym, as CSV with a data dictionary and ten lines for R.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Todas las medidas bajo un seudónimo, en CSV con un diccionario de datos y diez líneas para R.</translation>
    </message>
    <message>
        <source>Excel, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>También Excel</translation>
    </message>
    <message>
        <source>JSON, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>También JSON</translation>
    </message>
    <message>
        <source>Each spot through all sessions (takes a while)</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Cada mancha a lo largo de todas las sesiones (tarda un rato)</translation>
    </message>
    <message>
        <source>Pictures of where something was found</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Imágenes de dónde se encontró algo</translation>
    </message>
    <message>
        <source>The photos themselves</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Las propias fotos</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Write a key file, too…</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Escribir también un archivo de claves…</translation>
    </message>
    <message>
        <source>Write a key file</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Escribir un archivo de claves</translation>
    </message>
    <message>
        <source>For another practice’s picture archive. The files hold name, number and date of birth.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Para el archivo de imágenes de otra consulta. Los archivos contienen nombre, número y fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Anonymised: a pseudonym instead. A face stays a face.</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>Anonimizado: un seudónimo en su lugar. Una cara sigue siendo una cara.</translation>
    </message>
    <message>
        <source>Aligned photos and what was found on them, too</source>
        <extracomment>exporting/table_kinds.py</extracomment>
        <translation>También las fotos alineadas y lo que se encontró en ellas</translation>
    </message>
    <message>
        <source>Save a copy of this picture</source>
        <extracomment>habits.py</extracomment>
        <translation>Guardar una copia de esta imagen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.png)</source>
        <extracomment>habits.py</extracomment>
        <translation>Imágenes (*.jpg *.png)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>habits.py</extracomment>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Abra antes una biblioteca.</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <extracomment>habits.py</extracomment>
        <translation>Elija antes un paciente.</translation>
    </message>
    <message>
        <source>Not possible with the photo that is shown.</source>
        <extracomment>habits.py</extracomment>
        <translation>No es posible con la foto que se muestra.</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <extracomment>habits.py</extracomment>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <extracomment>habits.py</extracomment>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Charts as &amp;table…</source>
        <extracomment>habits.py</extracomment>
        <translation>Gráficos como &amp;tabla…</translation>
    </message>
    <message>
        <source>Nothing is charted yet: charts appear as soon as photos are measured.</source>
        <extracomment>habits.py</extracomment>
        <translation>Aún no hay gráficos: aparecen en cuanto se miden las fotos.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>habits.py</extracomment>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of this picture…</source>
        <extracomment>habits.py</extracomment>
        <translation>&amp;Guardar una copia de esta imagen…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>help/pages.py</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>| keys | what they do |</source>
        <extracomment>help/pages.py</extracomment>
        <translation>| teclas | qué hacen |</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>help/window.py</extracomment>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer.</source>
        <extracomment>help/window.py</extracomment>
        <translation>Ninguna página tiene todas estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <extracomment>help/window.py</extracomment>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose a step to go back to before it, or, where it was undone, to do it again.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Elija un paso para volver a antes de él o, si está deshecho, para rehacerlo.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Pasos, los más recientes primero</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet that could be undone.</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Aún no se ha hecho nada en esta biblioteca que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Deshacer este paso</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Deshacer %n paso</numerusform>
            <numerusform>Deshacer %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this step</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>Rehacer este paso</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Rehacer %n paso</numerusform>
            <numerusform>Rehacer %n pasos</numerusform>
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
        <translation>deshecho</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>{path}
Untick to leave it out</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{path}
Desmarque para no incluirla</translation>
    </message>
    <message>
        <source>Shows somebody else…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Muestra a otra persona…</translation>
    </message>
    <message>
        <source>More for {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Más opciones para {file_name}</translation>
    </message>
    <message>
        <source>Taken on…</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Fecha de la foto…</translation>
    </message>
    <message>
        <source>Day when {file_name} was taken</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Día en que se hizo {file_name}</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>importing/card.py</extracomment>
        <translation>día </translation>
    </message>
    <message>
        <source>Days after the treatment</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Días después del tratamiento</translation>
    </message>
    <message>
        <source>{name} of {file_name}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>{name} de {file_name}</translation>
    </message>
    <message>
        <source>Belongs to {label}</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Pertenece a {label}</translation>
    </message>
    <message>
        <source>Belongs to somebody else</source>
        <extracomment>importing/card.py</extracomment>
        <translation>Pertenece a otra persona</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be imported now.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>La biblioteca está abierta solo para lectura: ahora no se puede importar nada.</translation>
    </message>
    <message>
        <source>One import at a time: finish this one, then drop the other photos.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Una importación a la vez: termine esta y suelte después las demás fotos.</translation>
    </message>
    <message>
        <source>There are no photos in there.</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Ahí no hay fotos.</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Looking for imports</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Buscando importaciones</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>importing/controller.py</extracomment>
        <translation>Olvidando</translation>
    </message>
    <message>
        <source>Check before importing</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Revisar antes de importar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} of what looks like %n people</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>{photos} de lo que parece %n persona</numerusform>
            <numerusform>{photos} de lo que parecen %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Correct what is wrong; nothing is kept until you import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>{photos}. Corrija lo que esté mal; nada se guarda hasta que importe.</translation>
    </message>
    <message>
        <source>Checking who is on the photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Comprobando quién está en las fotos</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Day of all photos without one</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Día de todas las fotos que no lo tienen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>Importar %Ln foto</numerusform>
            <numerusform>Importar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}.</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Frente a la referencia: {verdicts}.</translation>
    </message>
    <message>
        <source>Please look twice: this may be another person</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>Mire dos veces: puede ser otra persona</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n archivo no se puede importar</numerusform>
            <numerusform>%n archivos no se pueden importar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n foto queda excluida</numerusform>
            <numerusform>%n fotos quedan excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the judgement of the import</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Cerrar la valoración de la importación</translation>
    </message>
    <message>
        <source>Against the baselines: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Frente a las referencias: {verdicts}</translation>
    </message>
    <message>
        <source>Against the baseline: {verdicts}</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Frente a la referencia: {verdicts}</translation>
    </message>
    <message numerus="yes">
        <source>%n being measured…</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>%n en medición…</numerusform>
            <numerusform>%n en medición…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked on the timeline.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>Y %n más, marcada en la cronología.</numerusform>
            <numerusform>Y %n más, marcadas en la cronología.</numerusform>
        </translation>
    </message>
    <message>
        <source>And more, marked on the timelines: {names}.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Y más, marcadas en las cronologías: {names}.</translation>
    </message>
    <message>
        <source>Show this photo</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>Mostrar esta foto</translation>
    </message>
    <message>
        <source>Patient: {label}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Paciente: {label}</translation>
    </message>
    <message>
        <source>new patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>paciente nuevo</translation>
    </message>
    <message>
        <source>existing patient</source>
        <extracomment>importing/person.py</extracomment>
        <translation>paciente existente</translation>
    </message>
    <message>
        <source>Day not known</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>Session {number}  ·  {day}</source>
        <extracomment>importing/person.py</extracomment>
        <translation>Sesión {number}  ·  {day}</translation>
    </message>
    <message>
        <source>What was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Qué se ha importado</translation>
    </message>
    <message>
        <source>It ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Terminó antes de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n archivo no se ha podido importar</numerusform>
            <numerusform>%n archivos no se han podido importar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n excluida</numerusform>
            <numerusform>%n excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that did not go in</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Fotos que no han entrado</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>Deshacer la importación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%Ln foto importada</numerusform>
            <numerusform>%Ln fotos importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>No se ha importado ninguna foto</translation>
    </message>
    <message>
        <source>stopped as you asked</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>detenida a petición suya</translation>
    </message>
    <message>
        <source>ended early</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>terminó antes de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n no se ha podido importar</numerusform>
            <numerusform>%n no se han podido importar</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>New photos are offered as they come.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Las fotos nuevas se ofrecen a medida que llegan.</translation>
    </message>
    <message>
        <source>It is not there now.</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Ahora no está ahí.</translation>
    </message>
    <message>
        <source>Watching {name}. {state}</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Vigilando {name}. {state}</translation>
    </message>
    <message>
        <source>Watch a folder for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Vigilar una carpeta para ver fotos nuevas</translation>
    </message>
    <message>
        <source>Looking for new photos</source>
        <extracomment>importing/watching.py</extracomment>
        <translation>Buscando fotos nuevas</translation>
    </message>
    <message>
        <source>Looking at the photos</source>
        <extracomment>importing/work.py</extracomment>
        <translation>Mirando las fotos</translation>
    </message>
    <message>
        <source>Camera clocks</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Relojes de las cámaras</translation>
    </message>
    <message>
        <source>How far are the cameras’ clocks off?</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>¿Cuánto se desvían los relojes de las cámaras?</translation>
    </message>
    <message>
        <source>Photograph a slate on the screen: it shows the time, and the difference is found by itself. Or type it. Stacks and sessions then use the right time; the originals stay as they are. It is remembered for each camera.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Fotografíe una claqueta en la pantalla: muestra la hora y la diferencia se calcula sola. O escríbala. Los grupos y las sesiones usan entonces la hora correcta; los originales quedan como están. Se recuerda para cada cámara.</translation>
    </message>
    <message>
        <source> min fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation> min de adelanto</translation>
    </message>
    <message>
        <source>Minutes that {camera} is fast</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Minutos de adelanto de {camera}</translation>
    </message>
    <message>
        <source>Use these times</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Usar estas horas</translation>
    </message>
    <message>
        <source>{camera}: the slate shows how its clock is off.</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>{camera}: la claqueta muestra cuánto se desvía su reloj.</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>inbox/clocks.py</extracomment>
        <translation>Recordarlo</translation>
    </message>
    <message>
        <source>Sort the photos of a card or folder</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Ordenar las fotos de una tarjeta o carpeta</translation>
    </message>
    <message>
        <source>Photos of a card were not filed to the end.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Las fotos de una tarjeta no se archivaron del todo.</translation>
    </message>
    <message>
        <source>Looking for the card</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Buscando la tarjeta</translation>
    </message>
    <message>
        <source>First say on which day these photos were taken.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>Indique antes qué día se hicieron estas fotos.</translation>
    </message>
    <message>
        <source>1 photo filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>1 foto archivada.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>
            <numerusform>%n foto archivada.</numerusform>
            <numerusform>%n fotos archivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause that begins a new stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Pausa que inicia un grupo nuevo</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Relojes de las cámaras…</translation>
    </message>
    <message>
        <source>Stacks of photos</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Grupos de fotos</translation>
    </message>
    <message>
        <source>Whose is the marked stack? Type a name, then Enter</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>¿De quién es el grupo marcado? Escriba un nombre y pulse Intro</translation>
    </message>
    <message>
        <source>Day of all photos of the stack</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Día de todas las fotos del grupo</translation>
    </message>
    <message>
        <source>Up and down choose a stack, left and right a photo · 1 to 9 file it under the patient of that number in the day list · Enter files it as its slate says · / begins a stack at the photo · Backspace joins it to the one above · Space picks single photos · or drag to a patient</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Arriba y abajo eligen un grupo; izquierda y derecha, una foto · 1 a 9 lo archivan con el paciente de ese número de la lista del día · Intro lo archiva según su claqueta · / inicia un grupo en la foto · Retroceso lo une al de arriba · Espacio elige fotos sueltas · o arrastre a un paciente</translation>
    </message>
    <message>
        <source>New stack after a pause of</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Grupo nuevo tras una pausa de</translation>
    </message>
    <message numerus="yes">
        <source>%n photos wait</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>
            <numerusform>%n foto espera</numerusform>
            <numerusform>%n fotos esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo waits</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>1 foto espera</translation>
    </message>
    <message>
        <source>All is filed</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Todo está archivado</translation>
    </message>
    <message>
        <source>Nothing of this card waits any more.</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>Ya no queda nada pendiente de esta tarjeta.</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>inbox/words.py</extracomment>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>{values}, a change of {delta}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>{values}, un cambio de {delta}</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <extracomment>inspector/model.py</extracomment>
        <translation>Intervalo del 95 %, de {low} a {high}</translation>
    </message>
    <message>
        <source>Results by region</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Resultados por región</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Mostrar en la cronología</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>What is this? How it is measured, and what can fool it (F1)</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>¿Qué es esto? Cómo se mide y qué puede engañar (F1)</translation>
    </message>
    <message>
        <source>This clinic’s noise…</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Ruido de esta clínica…</translation>
    </message>
    <message>
        <source>Measure how much repeat shots of this clinic differ</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Medir cuánto difieren las fotos repetidas de esta clínica</translation>
    </message>
    <message>
        <source>{day}, the baseline</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>{day}, la referencia</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Aún sin medir.</translation>
    </message>
    <message>
        <source>Taken right after the treatment: swelling smooths lines, so this is not a result.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Hecha justo después del tratamiento: la hinchazón alisa las líneas, así que no es un resultado.</translation>
    </message>
    <message>
        <source>Noise: {words}.</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Ruido: {words}.</translation>
    </message>
    <message>
        <source>Show only {verdict}: {count}</source>
        <extracomment>inspector/panel.py</extracomment>
        <translation>Mostrar solo {verdict}: {count}</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <extracomment>jobbar.py</extracomment>
        <translation>Cancelar: {title}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>jobbar.py</extracomment>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>Not while the library is open for reading only.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>No es posible con la biblioteca abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Mirando las copias de seguridad</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Mirando la carpeta</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Verify…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>No backup was made today. {why}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Hoy no se ha hecho copia de seguridad. {why}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Comprobando las copias de seguridad</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>This folder is inside the library: choose one outside, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Esta carpeta está dentro de la biblioteca: elija una fuera, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>Copias de seguridad de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and no backup: choose a folder for it, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>%Ln foto y ninguna copia de seguridad: elija una carpeta para ella, mejor en otro disco.</numerusform>
            <numerusform>%Ln fotos y ninguna copia de seguridad: elija una carpeta para ella, mejor en otro disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the backups is out of reach: connect its disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>No se puede acceder a la carpeta de las copias de seguridad: conecte su disco.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old: see what keeps it from being made.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>La última copia de seguridad es de hace %n día: vea qué impide hacerla.</numerusform>
            <numerusform>La última copia de seguridad es de hace %n días: vea qué impide hacerla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, without %Ln photos that the library no longer has as they came in: verify the library.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>La copia de seguridad está hecha, sin %Ln foto que la biblioteca ya no tiene como entró: verifique la biblioteca.</numerusform>
            <numerusform>La copia de seguridad está hecha, sin %Ln fotos que la biblioteca ya no tiene como entraron: verifique la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: all %Ln photos were there already.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Copia hecha: %Ln foto ya estaba en ella.</numerusform>
            <numerusform>Copia hecha: las %Ln fotos ya estaban en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %Ln new photos, {size}.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Copia hecha: %Ln foto nueva, {size}.</numerusform>
            <numerusform>Copia hecha: %Ln fotos nuevas, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Cada 4 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the library: if the disk fails, both are gone. Better choose another disk, or one of the network.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Esta carpeta está en el mismo disco que la biblioteca: si el disco falla, se pierden ambas. Mejor elija otro disco o uno de la red.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>Photos of patients cannot be taken again. Choose a folder on another disk, and mesophoto copies what is new there every day, while you work.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Las fotos no se pueden repetir. Elija una carpeta en otro disco: mesophoto copia en ella lo nuevo cada día, mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the folder of the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Cambiar la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>How often a backup is made</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Cada cuánto se hace una copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Check the backups</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Comprobar las copias</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>This folder cannot be reached: connect its disk, or choose another folder.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>No se puede acceder a esta carpeta: conecte su disco o elija otra.</translation>
    </message>
    <message>
        <source>Stopped. The backups that were there still are.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Detenido. Las copias de seguridad que había siguen ahí.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backups are as they were made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n copia de seguridad está como se hizo.</numerusform>
            <numerusform>Las %n copias de seguridad están como se hicieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored as made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n copia de seguridad no se puede restaurar como se hizo.</numerusform>
            <numerusform>%n copias de seguridad no se pueden restaurar como se hicieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now to have a good one, and have the disk looked at.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Haga una copia ahora para tener una buena, y haga revisar el disco.</translation>
    </message>
    <message>
        <source>Its list of files is damaged</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Su lista de archivos está dañada</translation>
    </message>
    <message>
        <source>No backup yet: the first is made as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Aún no hay copia de seguridad: la primera se hace en cuanto no haya otra tarea en curso.</translation>
    </message>
    <message>
        <source>Last backup {ago}</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Última copia de seguridad {ago}</translation>
    </message>
    <message>
        <source>{last}, the next as soon as nothing else is under way.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}; la siguiente, en cuanto no haya otra tarea en curso.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{last}, the next {day} at {time}.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>{last}; la siguiente, {day} a las {time}.</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>Copias de seguridad, las más recientes primero</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Qué se ha eliminado</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>What was deleted is kept here for 30 days at least, with all that belongs to it.</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Lo eliminado se guarda aquí al menos 30 días, con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Only a whole patient is deleted for good</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Solo se elimina definitivamente un paciente entero</translation>
    </message>
    <message>
        <source>{patient}: treatment of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: tratamiento del {day}</translation>
    </message>
    <message>
        <source>{patient}: side effect, {what}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: efecto adverso, {what}</translation>
    </message>
    <message>
        <source>{patient}: session of {day}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{patient}: sesión del {day}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time} by {person}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Eliminado el {day}, {time}, por {person}</translation>
    </message>
    <message>
        <source>Deleted {day}, {time}</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>Eliminado el {day}, {time}</translation>
    </message>
    <message>
        <source>{deleted}, longer than 30 days</source>
        <extracomment>keeping/bin.py</extracomment>
        <translation>{deleted}, hace más de 30 días</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Pape&amp;lera…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Co&amp;pias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Verify the library…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Verificar la biblio&amp;teca…</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>A&amp;uditoría…</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>Dejar de vi&amp;gilar</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <extracomment>keeping/commands.py</extracomment>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Verificando la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Verifying found %n things in this library that changed on the disk.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>
            <numerusform>La verificación ha encontrado %n cosa de esta biblioteca que ha cambiado en el disco.</numerusform>
            <numerusform>La verificación ha encontrado %n cosas de esta biblioteca que han cambiado en el disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Looking for a backup</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Buscando una copia de seguridad</translation>
    </message>
    <message>
        <source>No backup of this library can be reached: connect the disk that it is on and try again.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>No se puede acceder a ninguna copia de seguridad de esta biblioteca: conecte el disco en el que está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Opening the bin</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Abriendo la papelera</translation>
    </message>
    <message>
        <source>Photos are being imported: wait for that, then delete for good.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Se están importando fotos: espere a que termine y elimine definitivamente después.</translation>
    </message>
    <message>
        <source>Looking what will go</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Mirando qué se eliminará</translation>
    </message>
    <message>
        <source>Deleted for good. The certificate stands in the audit.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Eliminado definitivamente. El certificado está en la auditoría.</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>Eliminando definitivamente</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Deleting {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Eliminando definitivamente a {name}</translation>
    </message>
    <message>
        <source>Steps done</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Eliminar definitivamente a {name}</translation>
    </message>
    <message>
        <source>The law lets me delete them earlier</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>La ley me permite eliminarlos antes</translation>
    </message>
    <message>
        <source>no rule</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>sin regla</translation>
    </message>
    <message>
        <source> years</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation> años</translation>
    </message>
    <message>
        <source>Years that records are kept after the last session</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Años que se conservan los registros tras la última sesión</translation>
    </message>
    <message>
        <source>This clinic keeps records after the last session for</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Esta clínica conserva los registros tras la última sesión durante</translation>
    </message>
    <message>
        <source>This certificate stands in the audit, without the name.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Este certificado está en la auditoría, sin el nombre.</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, all that was measured in them, the patient’s record, and what undoing could bring back. There is no way back.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} de {sessions}, todo lo medido en ellas, el registro del paciente y lo que deshacer podría recuperar. No hay vuelta atrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos another patient’s record uses too: kept for that one.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%Ln foto que también usa el registro de otro paciente: se conserva para él.</numerusform>
            <numerusform>%Ln fotos que también usa el registro de otro paciente: se conservan para él.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type {key}.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Para continuar, escriba {key}.</translation>
    </message>
    <message>
        <source>Type {key} to confirm</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Escriba {key} para confirmar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>{photos} of {sessions}, and all that was made of them, are gone from this library.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{photos} de {sessions}, y todo lo que se hizo con ellas, ya no están en esta biblioteca.</translation>
    </message>
    <message>
        <source>The backups were rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>Las copias de seguridad se han reescrito sin ellas.</translation>
    </message>
    <message>
        <source>{folder}: {state}. It may hold the data until {day}; a backup to it takes the data out.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder}: {state}. Puede contener los datos hasta el {day}; una copia de seguridad en ella los elimina.</translation>
    </message>
    <message>
        <source>“{number}” or “{name}”</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>«{number}» o «{name}»</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached: it keeps the data until it is connected again.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>No se puede acceder a {folder}: conserva los datos hasta que vuelva a conectarse.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: up to %n backups rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>{folder}: hasta %n copia de seguridad reescrita sin ellas.</numerusform>
            <numerusform>{folder}: hasta %n copias de seguridad reescritas sin ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} does not hold them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>{folder} no las contiene.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>This library is in use</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Esta biblioteca está en uso</translation>
    </message>
    <message>
        <source>Close it there and try again, or open it here to look only: nothing can be changed meanwhile.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ciérrela allí e inténtelo de nuevo, o ábrala aquí solo para mirar: mientras tanto no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No backup of it can be reached from here. Connect the disk with its backups and try again, or look at what can still be read.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Desde aquí no se puede acceder a ninguna copia de seguridad. Conecte el disco con sus copias e inténtelo de nuevo, o mire lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>Its newest good backup is of {moment}. It is restored into a new folder; this one stays as it is.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Su copia de seguridad buena más reciente es de {moment}. Se restaura en una carpeta nueva; esta queda como está.</translation>
    </message>
    <message>
        <source>This library was damaged</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Esta biblioteca se ha dañado</translation>
    </message>
    <message>
        <source>The disk gave back something else than what was written to “{name}”.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>El disco ha devuelto algo distinto de lo que se escribió en «{name}».</translation>
    </message>
    <message>
        <source>Open what can still be read</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Abrir lo que aún se puede leer</translation>
    </message>
    <message>
        <source>Restore the backup of {day}…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Restaurar la copia del {day}…</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Abrir para escritura</translation>
    </message>
    <message>
        <source>You can look and compare; importing, measuring and changing have to wait.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Puede mirar y comparar; importar, medir y cambiar tienen que esperar.</translation>
    </message>
    <message>
        <source>You see what can still be read; nothing can be changed.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Ve lo que aún se puede leer; no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>This library was damaged.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Esta biblioteca se ha dañado.</translation>
    </message>
    <message>
        <source>Another program has “{library}” open.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>Otro programa tiene «{library}» abierta.</translation>
    </message>
    <message>
        <source>{time} today</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>{user} on {host} has “{library}” open, since {moment}.</source>
        <extracomment>keeping/opening.py</extracomment>
        <translation>{user} en {host} tiene «{library}» abierta desde {moment}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Progreso de la restauración</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Restaurar la copia de seguridad de {moment}</translation>
    </message>
    <message>
        <source>Change the new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Cambiar la carpeta nueva</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>En una carpeta nueva</translation>
    </message>
    <message>
        <source>The library as it was then is made anew, and every file is compared with what was backed up. What you have now stays as it is.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>La biblioteca tal como era entonces se crea de nuevo, y cada archivo se compara con lo copiado. Lo que tiene ahora queda como está.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Abrirla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored, all as they were backed up. The library is in {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln foto restaurada, tal como se copió. La biblioteca está en {folder}.</numerusform>
            <numerusform>%Ln fotos restauradas, todas tal como se copiaron. La biblioteca está en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored into {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln foto restaurada en {folder}.</numerusform>
            <numerusform>%Ln fotos restauradas en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be: the backup does not have them as they were. Verify the library to see whose they are.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln foto no se ha podido restaurar: la copia de seguridad no la tiene como era. Verifique la biblioteca para ver de quién es.</numerusform>
            <numerusform>%Ln fotos no se han podido restaurar: la copia de seguridad no las tiene como eran. Verifique la biblioteca para ver de quién son.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Detenido. No ha quedado nada.</translation>
    </message>
    <message>
        <source>New folder for the restored library</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>Carpeta nueva para la biblioteca restaurada</translation>
    </message>
    <message>
        <source>{library} of {day}</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>{library} del {day}</translation>
    </message>
    <message>
        <source>{photo} is missing.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Falta {photo}.</translation>
    </message>
    <message>
        <source>{photo} was damaged on the disk.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>{photo} se ha dañado en el disco.</translation>
    </message>
    <message>
        <source>Open patient</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Abrir paciente</translation>
    </message>
    <message>
        <source>Open {patient}</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Abrir {patient}</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Verificar la biblioteca</translation>
    </message>
    <message>
        <source>Reading every photo and comparing</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Leyendo y comparando cada foto</translation>
    </message>
    <message>
        <source>Photos compared</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Fotos comparadas</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>What is damaged stays as it is. A backup has it as it came in: restore it into a new folder.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Lo dañado queda como está. Una copia de seguridad lo tiene como entró: restáurela en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Every photo was read and compared, and so were the database and the audit.</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Se ha leído y comparado cada foto, y también la base de datos y la auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they were written</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>%n cosa no está como se escribió</numerusform>
            <numerusform>%n cosas no están como se escribieron</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is as it was written; it has no photos yet</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>La biblioteca está como se escribió; aún no tiene fotos</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photos are as they came in</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>%Ln foto está como entró</numerusform>
            <numerusform>Las %Ln fotos están como entraron</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo nobody’s record names</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Una foto que no figura en ningún registro</translation>
    </message>
    <message>
        <source>The database</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>La base de datos</translation>
    </message>
    <message>
        <source>The audit</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>La auditoría</translation>
    </message>
    <message>
        <source>A key</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>Una clave</translation>
    </message>
    <message>
        <source>The language changes at the next start of mesophoto.</source>
        <extracomment>language/commands.py</extracomment>
        <translation>El idioma cambia la próxima vez que inicie mesophoto.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <extracomment>language/commands.py</extracomment>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>language/sentences.py</extracomment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>Following every spot through the sessions …</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Siguiendo cada mancha a través de las sesiones …</translation>
    </message>
    <message>
        <source>These photos have no baseline yet: choose one to follow the spots from.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Estas fotos aún no tienen referencia: elija una desde la que seguir las manchas.</translation>
    </message>
    <message>
        <source>Open a patient with photos to see the spots.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Abra un paciente con fotos para ver las manchas.</translation>
    </message>
    <message>
        <source>The photos are being measured; the spots are followed after that.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Las fotos se están midiendo; después se siguen las manchas.</translation>
    </message>
    <message>
        <source>Following the spots</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Siguiendo las manchas</translation>
    </message>
    <message>
        <source>Stopped. Open the spots again to follow them.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Detenido. Abra de nuevo las manchas para seguirlas.</translation>
    </message>
    <message>
        <source>The spots cannot be followed here: {reason}.</source>
        <extracomment>ledger/controller.py</extracomment>
        <translation>Aquí no se pueden seguir las manchas: {reason}.</translation>
    </message>
    <message>
        <source>examine</source>
        <extracomment>ledger/delegate.py</extracomment>
        <translation>examinar</translation>
    </message>
    <message>
        <source>Map of the spots on the baseline</source>
        <extracomment>ledger/map.py</extracomment>
        <translation>Mapa de las manchas en la referencia</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Area, mm²</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Área, mm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Have it examined</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Hágala examinar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Spot {number}, {place}</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Mancha {number}, {place}</translation>
    </message>
    <message>
        <source>Area {area} mm².</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Área {area} mm².</translation>
    </message>
    <message>
        <source>Contrast {contrast} L*.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Contraste {contrast} L*.</translation>
    </message>
    <message>
        <source>Grown together with spot {others}.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>Fusionada con la mancha {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Now in %n parts.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>
            <numerusform>Ahora en %n parte.</numerusform>
            <numerusform>Ahora en %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Manchas</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Volver a la cronología</translation>
    </message>
    <message>
        <source>Close the spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Cerrar las manchas</translation>
    </message>
    <message>
        <source>Spots of the series</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Manchas de la serie</translation>
    </message>
    <message>
        <source>No spot stands out of the skin in these photos.</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>En estas fotos ninguna mancha destaca de la piel.</translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>
            <numerusform>%n mancha</numerusform>
            <numerusform>%n manchas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only {state}: {count}</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>Mostrar solo {state}: {count}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>main.py</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>measuring.py</extracomment>
        <translation>Midiendo {name}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>messages.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <extracomment>messages.py</extracomment>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <extracomment>opening.py</extracomment>
        <translation>Abriendo la biblioteca</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <extracomment>opening.py</extracomment>
        <translation>Creando la demostración</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Leyendo los registros</translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n treatments.</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>
            <numerusform>Se ha guardado {file}: %n tratamiento.</numerusform>
            <numerusform>Se ha guardado {file}: %n tratamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Escribiendo la lista</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Tratado el</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Everyone who had a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Todos los que recibieron un lote</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>{lot}   ({product})</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{lot}   ({product})</translation>
    </message>
    <message>
        <source>Choose, type or scan a lot</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Elija, escriba o escanee un lote</translation>
    </message>
    <message>
        <source>Who had it</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save as PDF, to print…</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>Guardar como PDF para imprimir…</translation>
    </message>
    <message>
        <source>{n} ml</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{n} ml</translation>
    </message>
    <message>
        <source>{sessions} with this lot, {people}.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>{sessions} con este lote, {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n tratamiento</numerusform>
            <numerusform>%n tratamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds names. Keep it as you keep their records; the audit notes that it was saved.</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>La lista contiene nombres. Guárdela como guarda sus registros; la auditoría anota que se ha guardado.</translation>
    </message>
    <message>
        <source>By product</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Por producto</translation>
    </message>
    <message>
        <source>By lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Por lote</translation>
    </message>
    <message>
        <source>By technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Por técnica</translation>
    </message>
    <message>
        <source>By session number</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Por número de sesión</translation>
    </message>
    <message>
        <source>Product and lot</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Producto y lote</translation>
    </message>
    <message>
        <source>Technique</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Sessions so far</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sesiones hasta ahora</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Mean change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Cambio medio</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Not photographed</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Change since the baseline</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Cambio desde la referencia</translation>
    </message>
    <message>
        <source>Side effect</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Efecto adverso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Followed by it</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Seguidas de él</translation>
    </message>
    <message>
        <source>Per 100 sessions</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Por 100 sesiones</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Bruising</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Hematoma</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Lump</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Bulto</translation>
    </message>
    <message>
        <source>Late nodule</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Nódulo tardío</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Infection</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Pigment change</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Cambio de pigmentación</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Change since the baseline in the last photo that may be compared, one value of each patient. This describes your practice: who got what was not left to chance, so it does not show that one is better.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Cambio desde la referencia en la última foto que se puede comparar, un valor por paciente. Describe su práctica: quién recibió qué no se dejó al azar, así que no demuestra que algo sea mejor.</translation>
    </message>
    <message>
        <source>Sessions with at least one side effect, with the exact interval. What nobody noted is not in it, and it does not show what caused it.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sesiones con al menos un efecto adverso, con el intervalo exacto. No incluye lo que nadie anotó y no muestra qué lo causó.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Resultados clínicos</translation>
    </message>
    <message>
        <source>Put together</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Side effects</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Efectos adversos</translation>
    </message>
    <message>
        <source>Everyone who had a lot…</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Todos los que recibieron un lote…</translation>
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
            <numerusform>%n efecto adverso no indica tratamiento y no está en ninguna fila.</numerusform>
            <numerusform>%n efectos adversos no indican tratamiento y no están en ninguna fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>After {number}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Tras {number}</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{n} (few)</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>{n} (pocos)</translation>
    </message>
    <message>
        <source>Complications</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>Complicaciones</translation>
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
        <translation>{line} (cambio {low} a {high})</translation>
    </message>
    <message>
        <source>Recent library</source>
        <extracomment>palette/entries.py</extracomment>
        <translation>Biblioteca reciente</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What would you like to do? Commands, patients, libraries</source>
        <extracomment>palette/view.py</extracomment>
        <translation>¿Qué desea hacer? Comandos, pacientes, bibliotecas</translation>
    </message>
    <message>
        <source>Command, patient or library</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Comando, paciente o biblioteca</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>palette/view.py</extracomment>
        <translation>Qué coincide</translation>
    </message>
    <message>
        <source>Nothing is found by that. Try another word.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>No se encuentra nada así. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc closes.</source>
        <extracomment>palette/view.py</extracomment>
        <translation>↑ ↓ eligen, Intro ejecuta, Esc cierra.</translation>
    </message>
    <message>
        <source>Save the card, to be printed at 100 %</source>
        <extracomment>papers.py</extracomment>
        <translation>Guardar la tarjeta para imprimirla al 100 %</translation>
    </message>
    <message>
        <source>Making the card</source>
        <extracomment>papers.py</extracomment>
        <translation>Creando la tarjeta</translation>
    </message>
    <message>
        <source>Looking for repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Buscando fotos repetidas</translation>
    </message>
    <message>
        <source>Comparing repeat shots</source>
        <extracomment>papers.py</extracomment>
        <translation>Comparando fotos repetidas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>papers.py</extracomment>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>papers.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>A name or a number is enough.</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Basta con un nombre o un número.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>N&amp;úmero</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Add patient</source>
        <extracomment>patients/dialog.py</extracomment>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>Name, number, date or lot</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Nombre, número, fecha o lote</translation>
    </message>
    <message>
        <source>Part of a name, number, product or lot, or a date of birth or of a session: 12 Jan 2026</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Parte de un nombre, número, producto o lote, o una fecha de nacimiento o de sesión: 12 ene 2026</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>Add a patient (Ctrl+N)</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Añadir un paciente (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Añadir un paciente</translation>
    </message>
    <message>
        <source>No patient is found by that.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>No se encuentra ningún paciente así.</translation>
    </message>
    <message>
        <source>No patients yet.
Drop photos to begin.</source>
        <extracomment>patients/panel.py</extracomment>
        <translation>Aún no hay pacientes.
Suelte fotos para empezar.</translation>
    </message>
    <message>
        <source>Photo {file_name}</source>
        <extracomment>photodialog.py</extracomment>
        <translation>Foto {file_name}</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Hecha el</translation>
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
        <translation>&amp;Lado</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>&amp;Days after</source>
        <extracomment>photodialog.py</extracomment>
        <translation>&amp;Días después</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Deslizador</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Zoom, place and way of comparing follow the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>El zoom, el lugar y el modo de comparar siguen a la ventana principal</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Cerrar esta ventana (Esc)</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>Show the pair that is open in the main window</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>Mostrar el par abierto en la ventana principal</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <extracomment>presentation/screen.py</extracomment>
        <translation>No se muestra nada</translation>
    </message>
    <message>
        <source>Charting</source>
        <extracomment>presenter.py</extracomment>
        <translation>Creando los gráficos</translation>
    </message>
    <message>
        <source>Loading thumbnails</source>
        <extracomment>presenter.py</extracomment>
        <translation>Cargando miniaturas</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>presenter.py</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Print preview</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>With the patient’s name</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Con el nombre del paciente</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Preparando la impresión</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>printing/controller.py</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>mesophoto documents and compares appearance; it does not diagnose. “Within noise” means that repeat photos of unchanged skin differ as much.</source>
        <extracomment>printing/sheet.py</extracomment>
        <translation>mesophoto documenta y compara el aspecto; no diagnostica. «Dentro del ruido» significa que fotos repetidas de piel sin cambios difieren en la misma medida.</translation>
    </message>
    <message>
        <source>{name}: second shot against first</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>{name}: segunda foto frente a la primera</translation>
    </message>
    <message>
        <source>Mean difference {bias}; 95 % of repeats within {low} to {high}.</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>Diferencia media {bias}; el 95 % de las repeticiones entre {low} y {high}.</translation>
    </message>
    <message>
        <source>second − first shot, {unit}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>segunda − primera foto, {unit}</translation>
    </message>
    <message>
        <source>mean of both, {low} to {high}</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>media de ambas, {low} a {high}</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>repeatability/plot.py</extracomment>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>DE</translation>
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
        <translation>En uso</translation>
    </message>
    <message>
        <source>Camera and view</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Cámara y vista</translation>
    </message>
    <message>
        <source>Repeatability by metric and region</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Repetibilidad por medida y región</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>The pairs behind the plot, to read and to copy</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Los pares del gráfico, para leer y copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be compared.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>
            <numerusform>%n no se ha podido comparar.</numerusform>
            <numerusform>%n no se han podido comparar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few pairs to tell anything: three are needed at least, ten are wanted.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>Muy pocos pares para decir algo: hacen falta al menos tres, y lo deseable son diez.</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>too few pairs</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>muy pocos pares</translation>
    </message>
    <message>
        <source>camera not named</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>cámara sin nombre</translation>
    </message>
    <message>
        <source>A change counts only if it is larger than what two photos of the same skin differ by. mesophoto comes with that noise as it was measured in one studio; your camera, light and hands have their own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Un cambio solo cuenta si es mayor que la diferencia entre dos fotos de la misma piel. mesophoto trae ese ruido tal como se midió en un estudio; su cámara, su luz y sus manos tienen el suyo.</translation>
    </message>
    <message>
        <source>Photograph ten people twice, one view each. Between the two shots put the camera down, let the person stand up and sit down again, and frame anew: a second shot without moving would flatter you. Import the photos as usual; two photos of one view in one session are a repeat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Fotografíe a diez personas dos veces, una vista de cada una. Entre ambas tomas deje la cámara, haga que la persona se levante y vuelva a sentarse, y encuadre de nuevo: una segunda toma sin moverse le favorecería. Importe las fotos como siempre; dos fotos de una vista en una sesión son una repetición.</translation>
    </message>
    <message>
        <source>People whose skin was left alone between their sessions (volunteers, controls). Their photos of different days tell the noise that a real change must beat.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Personas cuya piel no se trató entre sus sesiones (voluntarios, controles). Sus fotos de distintos días dan el ruido que un cambio real debe superar.</translation>
    </message>
    <message>
        <source>This clinic’s noise</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Ruido de esta clínica</translation>
    </message>
    <message>
        <source>Noise in force</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Ruido en vigor</translation>
    </message>
    <message>
        <source>Looking for repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Buscando fotos repetidas…</translation>
    </message>
    <message>
        <source>Patients whose skin was left alone</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Pacientes cuya piel no se trató</translation>
    </message>
    <message>
        <source>Back to the noise that ships</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Volver al ruido incluido</translation>
    </message>
    <message>
        <source>Import repeat shots…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Importar fotos repetidas…</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>How to take them</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Cómo hacerlas</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Piel sin tratar</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Pares comparados</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Use this noise from now on</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Usar este ruido desde ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>For every other photo</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Para las demás fotos</translation>
    </message>
    <message>
        <source>For all photos</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Para todas las fotos</translation>
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
        <translation>Esta biblioteca contiene {pairs}: {told}.</translation>
    </message>
    <message>
        <source>This library holds no repeat shots yet: no session has two photos of one view.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Esta biblioteca aún no contiene fotos repetidas: ninguna sesión tiene dos fotos de una vista.</translation>
    </message>
    <message>
        <source>At least {least} pairs of one camera and view are needed to compare, and {wanted} for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Para comparar hacen falta al menos {least} pares de una cámara y vista, y {wanted} para un ruido propio.</translation>
    </message>
    <message>
        <source>{wanted} pairs of one camera and view are wanted for a noise of your own.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Para un ruido propio son deseables {wanted} pares de una cámara y vista.</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n pairs</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>Comparar %n par</numerusform>
            <numerusform>Comparar %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few pairs for the clinic’s own noise: what ships stays in force.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Hay muy pocos pares para un ruido propio de la clínica: sigue en vigor el incluido.</translation>
    </message>
    <message>
        <source>In force from now on: photos of this camera and view are judged anew. Undo takes it back.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>En vigor desde ahora: las fotos de esta cámara y vista se valoran de nuevo. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>This clinic, {source}: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>Esta clínica, {source}: {words}.</translation>
    </message>
    <message>
        <source>{photos}, as it comes with mesophoto: {words}.</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>{photos}, tal como viene con mesophoto: {words}.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <extracomment>sharing/dragging.py</extracomment>
        <translation>Creando una copia</translation>
    </message>
    <message>
        <source>Change side effect</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Cambiar efecto adverso</translation>
    </message>
    <message>
        <source>What is it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How it is to be taken</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Cómo valorarlo</translation>
    </message>
    <message>
        <source>Expected after this treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Esperado tras este tratamiento</translation>
    </message>
    <message>
        <source>Complication</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gone on</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Desapareció el</translation>
    </message>
    <message>
        <source>Treatment before it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Tratamiento previo</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>How severe?</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>¿Qué gravedad?</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Save and draw it</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Guardar y dibujarlo</translation>
    </message>
    <message>
        <source>After the treatment</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Tras el tratamiento</translation>
    </message>
    <message>
        <source>None noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Ninguno anotado</translation>
    </message>
    <message>
        <source>not gone yet</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>aún presente</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Sin distinguir</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>lote {lot}</translation>
    </message>
    <message>
        <source>lot not noted</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>lote sin anotar</translation>
    </message>
    <message>
        <source>Say since when it is there, as a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>Indique desde cuándo está, como un día ya pasado.</translation>
    </message>
    <message>
        <source>The day when it was gone is not a day that was.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>El día en que desapareció no es un día ya pasado.</translation>
    </message>
    <message>
        <source>It cannot be gone before {day}.</source>
        <extracomment>side_effects/card.py</extracomment>
        <translation>No puede haber desaparecido antes del {day}.</translation>
    </message>
    <message>
        <source>Area and colour by day</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Área y color por día</translation>
    </message>
    <message>
        <source>day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>Area, {unit}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Área, {unit}</translation>
    </message>
    <message>
        <source>Colour difference, ΔE</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>Diferencia de color, ΔE</translation>
    </message>
    <message>
        <source>not measured: the table says why</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>sin medir: la tabla dice por qué</translation>
    </message>
    <message>
        <source>gone, day {day}</source>
        <extracomment>side_effects/chart.py</extracomment>
        <translation>desaparecido, día {day}</translation>
    </message>
    <message>
        <source>New side &amp;effect…</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Nuevo e&amp;fecto adverso…</translation>
    </message>
    <message>
        <source>&amp;Draw the side effect on this photo</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>&amp;Dibujar el efecto adverso en esta foto</translation>
    </message>
    <message>
        <source>S&amp;ide effects panel</source>
        <extracomment>side_effects/commands.py</extracomment>
        <translation>Panel de e&amp;fectos adversos</translation>
    </message>
    <message>
        <source>Reading the side effects</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Leyendo los efectos adversos</translation>
    </message>
    <message>
        <source>Looking for the edge</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Buscando el borde</translation>
    </message>
    <message>
        <source>Measuring the outline</source>
        <extracomment>side_effects/controller.py</extracomment>
        <translation>Midiendo el contorno</translation>
    </message>
    <message>
        <source>{what}, day {day}: gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}, día {day}: ¿desapareció?</translation>
    </message>
    <message numerus="yes">
        <source>(%n more to ask)</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>
            <numerusform>(%n más por preguntar)</numerusform>
            <numerusform>(%n más por preguntar)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the side effect</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>Buscando el efecto adverso</translation>
    </message>
    <message>
        <source>{kind} ({place})</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{kind} ({place})</translation>
    </message>
    <message>
        <source>{what}: seen here, {size}. Is this its outline?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: se ve aquí, {size}. ¿Es este su contorno?</translation>
    </message>
    <message>
        <source>{what}: no longer seen at this place, as far as the photo tells. Gone?</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: ya no se ve en este lugar, hasta donde dice la foto. ¿Desapareció?</translation>
    </message>
    <message>
        <source>{what}: where it would be cannot be told: {reason}. Draw it if it is there.</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>{what}: no se puede saber dónde estaría: {reason}. Dibújelo si está.</translation>
    </message>
    <message>
        <source>no longer seen</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>ya no se ve</translation>
    </message>
    <message>
        <source>proposed · {size}</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>propuesto · {size}</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Outline of the side effect</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Contorno del efecto adverso</translation>
    </message>
    <message>
        <source>Left as drawn: {reason}. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Se deja como se dibujó: {reason}. Intro lo conserva, Ctrl+Z vuelve atrás.</translation>
    </message>
    <message>
        <source>Go on on the photo where you began, or take the strokes back first.</source>
        <extracomment>side_effects/layer.py</extracomment>
        <translation>Siga en la foto en la que empezó o deshaga antes los trazos.</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Leve</translation>
    </message>
    <message>
        <source>No or slight complaints; nothing needs to be done.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Molestias nulas o ligeras; no hace falta hacer nada.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Some daily activities are harder; simple or local treatment is enough.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Algunas actividades diarias cuestan más; basta un tratamiento sencillo o local.</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Caring for oneself is hard, or medical treatment is needed; no immediate danger to life.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Cuesta el cuidado personal o hace falta tratamiento médico; sin peligro inmediato para la vida.</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Potencialmente mortal</translation>
    </message>
    <message>
        <source>Urgent medical treatment is needed.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Hace falta tratamiento médico urgente.</translation>
    </message>
    <message>
        <source>Act by your clinic’s own emergency plan. mesophoto keeps the note; it never diagnoses.</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>Actúe según el plan de urgencias de su clínica. mesophoto guarda la nota; nunca diagnostica.</translation>
    </message>
    <message numerus="yes">
        <source>gone after %n days</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>
            <numerusform>desapareció tras %n día</numerusform>
            <numerusform>desapareció tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>open, day {day}</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>abierto, día {day}</translation>
    </message>
    <message>
        <source>no scale</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>sin escala</translation>
    </message>
    <message>
        <source>complication</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>complicación</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>esperado</translation>
    </message>
    <message>
        <source>pain {score} of 10</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>dolor {score} de 10</translation>
    </message>
    <message>
        <source>Snap to the edge</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Ajustar al borde</translation>
    </message>
    <message>
        <source>Click some points around it, or drag around it; Enter finds the edge.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Haga clic en algunos puntos alrededor o arrastre alrededor; Intro busca el borde.</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Draw around it.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Dibuje alrededor.</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Vértices</translation>
    </message>
    <message>
        <source>Click corner by corner; Enter closes the outline.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Haga clic vértice a vértice; Intro cierra el contorno.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Drag across it. Keys: arrows move, Shift and arrows size, Enter keeps.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Arrastre por encima. Teclas: las flechas mueven, Mayús y flechas cambian el tamaño, Intro conserva.</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paint over it; strokes add up.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Pinte por encima; los trazos se suman.</translation>
    </message>
    <message>
        <source>This is the edge that was found. Enter keeps it, Ctrl+Z goes back.</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Este es el borde encontrado. Intro lo conserva, Ctrl+Z vuelve atrás.</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Herramientas de dibujo</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Dejar de dibujar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>side_effects/palette.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Área</translation>
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
        <translation>Dibujar en esta foto</translation>
    </message>
    <message>
        <source>Look for it on this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Buscarlo en esta foto</translation>
    </message>
    <message>
        <source>Remove from this photo</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Quitar de esta foto</translation>
    </message>
    <message>
        <source>It is gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Ha desaparecido</translation>
    </message>
    <message>
        <source>It is not gone</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>No ha desaparecido</translation>
    </message>
    <message>
        <source>No side effects are noted. Press “New side effect” when there is one.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>No hay efectos adversos anotados. Pulse «Nuevo efecto adverso» cuando haya uno.</translation>
    </message>
    <message>
        <source>Not drawn on a photo yet: draw it to follow its size and colour.</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Aún no dibujado en ninguna foto: dibújelo para seguir su tamaño y color.</translation>
    </message>
    <message>
        <source>Side effects of the patient</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Efectos adversos del paciente</translation>
    </message>
    <message>
        <source>New side effect…</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Nuevo efecto adverso…</translation>
    </message>
    <message>
        <source>Close the side effects</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Cerrar los efectos adversos</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>side_effects/panel.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Keep this outline</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Conservar este contorno</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Draw it</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Dibujarlo</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Desapareció</translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>side_effects/strip.py</extracomment>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>Nobody is expected on that day: there are no slates to print.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Ese día no se espera a nadie: no hay claquetas que imprimir.</translation>
    </message>
    <message>
        <source>Save the slates, to be printed</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>Guardar las claquetas para imprimirlas</translation>
    </message>
    <message>
        <source>{name} cannot be written; choose another place.</source>
        <extracomment>slate/controller.py</extracomment>
        <translation>No se puede escribir {name}; elija otro lugar.</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Claqueta</translation>
    </message>
    <message>
        <source>Slate for the camera. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Claqueta para la cámara. Cualquier tecla la cierra.</translation>
    </message>
    <message>
        <source>Photograph this first, then the patient. Any key closes it.</source>
        <extracomment>slate/window.py</extracomment>
        <translation>Fotografíe primero esto y después al paciente. Cualquier tecla la cierra.</translation>
    </message>
    <message>
        <source>Within noise</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Dentro del ruido</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend.</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Hecha justo después del tratamiento: no forma parte de la tendencia.</translation>
    </message>
    <message>
        <source>Treatments, side effects and plans</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Tratamientos, efectos adversos y planes</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>First shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Second shot</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Segunda foto</translation>
    </message>
    <message>
        <source>Mean of both</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Media de ambas</translation>
    </message>
    <message>
        <source>Second − first</source>
        <extracomment>tables/charts.py</extracomment>
        <translation>Segunda − primera</translation>
    </message>
    <message>
        <source>Charts as table</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Gráficos como tabla</translation>
    </message>
    <message>
        <source>Which chart</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Qué gráfico</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Copiar la tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <extracomment>tables/view.py</extracomment>
        <translation>Aún no hay gráficos</translation>
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
        <translation>Fotos simuladas con verdad conocida: no es un paciente.</translation>
    </message>
    <message>
        <source>Brown spots, area</source>
        <extracomment>texts.py</extracomment>
        <translation>Manchas marrones, área</translation>
    </message>
    <message>
        <source>Brown spots, number</source>
        <extracomment>texts.py</extracomment>
        <translation>Manchas marrones, número</translation>
    </message>
    <message>
        <source>Brown spots, darkness</source>
        <extracomment>texts.py</extracomment>
        <translation>Manchas marrones, oscuridad</translation>
    </message>
    <message>
        <source>Red areas</source>
        <extracomment>texts.py</extracomment>
        <translation>Zonas rojas</translation>
    </message>
    <message>
        <source>Roughness</source>
        <extracomment>texts.py</extracomment>
        <translation>Rugosidad</translation>
    </message>
    <message>
        <source>Lines, length</source>
        <extracomment>texts.py</extracomment>
        <translation>Líneas, longitud</translation>
    </message>
    <message>
        <source>Lines, density</source>
        <extracomment>texts.py</extracomment>
        <translation>Líneas, densidad</translation>
    </message>
    <message>
        <source>Unevenness of tone</source>
        <extracomment>texts.py</extracomment>
        <translation>Irregularidad del tono</translation>
    </message>
    <message>
        <source>Whole face</source>
        <extracomment>texts.py</extracomment>
        <translation>Toda la cara</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>texts.py</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Between the brows</source>
        <extracomment>texts.py</extracomment>
        <translation>Entrecejo</translation>
    </message>
    <message>
        <source>Crow’s feet, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Patas de gallo, izquierda</translation>
    </message>
    <message>
        <source>Crow’s feet, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Patas de gallo, derecha</translation>
    </message>
    <message>
        <source>Lower lid, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Párpado inferior, izquierda</translation>
    </message>
    <message>
        <source>Lower lid, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Párpado inferior, derecha</translation>
    </message>
    <message>
        <source>Cheek, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Mejilla, izquierda</translation>
    </message>
    <message>
        <source>Cheek, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Mejilla, derecha</translation>
    </message>
    <message>
        <source>Nose</source>
        <extracomment>texts.py</extracomment>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Nasolabial fold, left</source>
        <extracomment>texts.py</extracomment>
        <translation>Surco nasogeniano, izquierda</translation>
    </message>
    <message>
        <source>Nasolabial fold, right</source>
        <extracomment>texts.py</extracomment>
        <translation>Surco nasogeniano, derecha</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>texts.py</extracomment>
        <translation>Contorno de la boca</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>texts.py</extracomment>
        <translation>Mentón</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>texts.py</extracomment>
        <translation>Dorso de la mano</translation>
    </message>
    <message>
        <source>Colour reference</source>
        <extracomment>texts.py</extracomment>
        <translation>Referencia de color</translation>
    </message>
    <message>
        <source>Drawn region</source>
        <extracomment>texts.py</extracomment>
        <translation>Región dibujada</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <extracomment>texts.py</extracomment>
        <translation>Foto entera</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>texts.py</extracomment>
        <translation>manchas</translation>
    </message>
    <message>
        <source>Face, frontal</source>
        <extracomment>texts.py</extracomment>
        <translation>Cara, frontal</translation>
    </message>
    <message>
        <source>Face, 45°</source>
        <extracomment>texts.py</extracomment>
        <translation>Cara, 45°</translation>
    </message>
    <message>
        <source>Face, profile</source>
        <extracomment>texts.py</extracomment>
        <translation>Cara, perfil</translation>
    </message>
    <message>
        <source>Face, eyes closed</source>
        <extracomment>texts.py</extracomment>
        <translation>Cara, ojos cerrados</translation>
    </message>
    <message>
        <source>Face, smiling</source>
        <extracomment>texts.py</extracomment>
        <translation>Cara, sonriendo</translation>
    </message>
    <message>
        <source>Face, brows raised</source>
        <extracomment>texts.py</extracomment>
        <translation>Cara, cejas levantadas</translation>
    </message>
    <message>
        <source>Fist</source>
        <extracomment>texts.py</extracomment>
        <translation>Puño</translation>
    </message>
    <message>
        <source>Close-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Primer plano</translation>
    </message>
    <message>
        <source>Other view</source>
        <extracomment>texts.py</extracomment>
        <translation>Otra vista</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>texts.py</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>texts.py</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Antes del tratamiento</translation>
    </message>
    <message>
        <source>Right after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Justo después del tratamiento</translation>
    </message>
    <message>
        <source>Day after treatment</source>
        <extracomment>texts.py</extracomment>
        <translation>Día tras el tratamiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>texts.py</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Right after</source>
        <extracomment>texts.py</extracomment>
        <translation>Justo después</translation>
    </message>
    <message>
        <source>On day …</source>
        <extracomment>texts.py</extracomment>
        <translation>El día …</translation>
    </message>
    <message>
        <source>improved</source>
        <extracomment>texts.py</extracomment>
        <translation>mejorado</translation>
    </message>
    <message>
        <source>worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>empeorado</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>noise unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>ruido desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n improved</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mejorado</numerusform>
            <numerusform>%n mejorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n empeorado</numerusform>
            <numerusform>%n empeorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n dentro del ruido</numerusform>
            <numerusform>%n dentro del ruido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n con ruido desconocido</numerusform>
            <numerusform>%n con ruido desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>Better, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Mejor, y más de lo que mostraría repetir la foto.</translation>
    </message>
    <message>
        <source>Worse, and larger than what a repeat of the photo would show.</source>
        <extracomment>texts.py</extracomment>
        <translation>Peor, y más de lo que mostraría repetir la foto.</translation>
    </message>
    <message>
        <source>A repeat of the photo could differ as much: no change is shown.</source>
        <extracomment>texts.py</extracomment>
        <translation>Repetir la foto podría dar la misma diferencia: no se muestra ningún cambio.</translation>
    </message>
    <message>
        <source>The two photos do not allow this comparison.</source>
        <extracomment>texts.py</extracomment>
        <translation>Las dos fotos no permiten esta comparación.</translation>
    </message>
    <message>
        <source>How much a repeat of the photo would differ is not known, so nothing is said. Repeat shots of this clinic tell it.</source>
        <extracomment>texts.py</extracomment>
        <translation>No se sabe cuánto diferiría una repetición de la foto, así que no se dice nada. Las fotos repetidas de esta clínica lo dirán.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>texts.py</extracomment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>texts.py</extracomment>
        <translation>más grande</translation>
    </message>
    <message>
        <source>darker</source>
        <extracomment>texts.py</extracomment>
        <translation>más oscura</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>texts.py</extracomment>
        <translation>más pequeña</translation>
    </message>
    <message>
        <source>lighter</source>
        <extracomment>texts.py</extracomment>
        <translation>más clara</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>texts.py</extracomment>
        <translation>desaparecida</translation>
    </message>
    <message>
        <source>stable</source>
        <extracomment>texts.py</extracomment>
        <translation>estable</translation>
    </message>
    <message>
        <source>not visible</source>
        <extracomment>texts.py</extracomment>
        <translation>no visible</translation>
    </message>
    <message>
        <source>Brown spots, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Manchas marrones, parte de la piel</translation>
    </message>
    <message>
        <source>Red areas, share of skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Zonas rojas, parte de la piel</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>texts.py</extracomment>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <extracomment>texts.py</extracomment>
        <translation>Fecha desconocida</translation>
    </message>
    <message numerus="yes">
        <source>{value} spots</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>{value} mancha</numerusform>
            <numerusform>{value} manchas</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} {unit} ({low} to {high})</source>
        <extracomment>texts.py</extracomment>
        <translation>{change} {unit} ({low} a {high})</translation>
    </message>
    <message>
        <source>by the iris</source>
        <extracomment>texts.py</extracomment>
        <translation>por el iris</translation>
    </message>
    <message>
        <source>by the marker</source>
        <extracomment>texts.py</extracomment>
        <translation>por el marcador</translation>
    </message>
    <message>
        <source>by two points</source>
        <extracomment>texts.py</extracomment>
        <translation>por dos puntos</translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>texts.py</extracomment>
        <translation>según lo indicado</translation>
    </message>
    <message>
        <source>same day</source>
        <extracomment>texts.py</extracomment>
        <translation>el mismo día</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n semana después</numerusform>
            <numerusform>%n semanas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n semana antes</numerusform>
            <numerusform>%n semanas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mes después</numerusform>
            <numerusform>%n meses después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n mes antes</numerusform>
            <numerusform>%n meses antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Head turn</source>
        <extracomment>texts.py</extracomment>
        <translation>Giro de la cabeza</translation>
    </message>
    <message>
        <source>Chin up or down</source>
        <extracomment>texts.py</extracomment>
        <translation>Mentón arriba o abajo</translation>
    </message>
    <message>
        <source>Head tilt</source>
        <extracomment>texts.py</extracomment>
        <translation>Inclinación de la cabeza</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>texts.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>texts.py</extracomment>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>texts.py</extracomment>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Blown highlights</source>
        <extracomment>texts.py</extracomment>
        <translation>Luces quemadas</translation>
    </message>
    <message>
        <source>Light direction</source>
        <extracomment>texts.py</extracomment>
        <translation>Dirección de la luz</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <extracomment>texts.py</extracomment>
        <translation>Dominante de color</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>texts.py</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Picture noise</source>
        <extracomment>texts.py</extracomment>
        <translation>Ruido de la imagen</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>texts.py</extracomment>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>texts.py</extracomment>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <extracomment>texts.py</extracomment>
        <translation>Reflejada</translation>
    </message>
    <message>
        <source>Hidden skin</source>
        <extracomment>texts.py</extracomment>
        <translation>Piel oculta</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>texts.py</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Comparable</translation>
    </message>
    <message>
        <source>With care</source>
        <extracomment>texts.py</extracomment>
        <translation>Con cautela</translation>
    </message>
    <message>
        <source>These photos may be compared</source>
        <extracomment>texts.py</extracomment>
        <translation>Estas fotos se pueden comparar</translation>
    </message>
    <message>
        <source>These photos may be compared with care</source>
        <extracomment>texts.py</extracomment>
        <translation>Estas fotos se pueden comparar con cautela</translation>
    </message>
    <message>
        <source>These photos are not comparable</source>
        <extracomment>texts.py</extracomment>
        <translation>Estas fotos no son comparables</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>{change} since the baseline</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>{change} desde la referencia</translation>
    </message>
    <message>
        <source>Taken right after the treatment: not part of the trend</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>Hecha justo después del tratamiento: no forma parte de la tendencia</translation>
    </message>
    <message>
        <source>right after</source>
        <extracomment>timeline/chart.py</extracomment>
        <translation>justo después</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Choose what is charted, and where</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>Elija qué se representa y dónde</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n charts at once</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>
            <numerusform>Hasta %n gráfico a la vez</numerusform>
            <numerusform>Hasta %n gráficos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom the time axis in</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Acercar el eje del tiempo</translation>
    </message>
    <message>
        <source>Zoom the time axis out</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Alejar el eje del tiempo</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <extracomment>timeline/commands.py</extracomment>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Influences</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Influencias</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Since {date}, not resolved yet</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Desde el {date}, aún sin resolver</translation>
    </message>
    <message>
        <source>Pain {pain} of 10</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Dolor {pain} de 10</translation>
    </message>
    <message>
        <source>{area} on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>{area} el {date}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Atrasado desde el {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <extracomment>timeline/lanes_model.py</extracomment>
        <translation>Previsto para el {date}</translation>
    </message>
    <message>
        <source>right after treatment</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>justo después del tratamiento</translation>
    </message>
    <message>
        <source>{title}, {region}, change since the baseline.</source>
        <extracomment>timeline/model.py</extracomment>
        <translation>{title}, {region}, cambio desde la referencia.</translation>
    </message>
    <message>
        <source>Zoom the time axis out (−)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Alejar el eje del tiempo (−)</translation>
    </message>
    <message>
        <source>Show all of the time (0)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Mostrar todo el tiempo (0)</translation>
    </message>
    <message>
        <source>Zoom the time axis in (+)</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Acercar el eje del tiempo (+)</translation>
    </message>
    <message>
        <source>Charts appear here as soon as the photos are measured.</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>Los gráficos aparecen aquí en cuanto se miden las fotos.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>timeline/panel.py</extracomment>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>sin foto</translation>
    </message>
    <message>
        <source>No photo of this view in this session.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>No hay foto de esta vista en esta sesión.</translation>
    </message>
    <message>
        <source>Baseline: every change is told against this photo.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>Referencia: cada cambio se indica frente a esta foto.</translation>
    </message>
    <message>
        <source>Swelling smooths lines: never a baseline and not part of the trend.</source>
        <extracomment>timeline/strip.py</extracomment>
        <translation>La hinchazón alisa las líneas: nunca es referencia ni forma parte de la tendencia.</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>timeline/strip_painting.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>{change} {unit} a month</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>{change} {unit} al mes</translation>
    </message>
    <message>
        <source>Trend {told}, {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Tendencia {told}, {verdict}</translation>
    </message>
    <message>
        <source>Trend {told}, 95 % {low} to {high}: {verdict}</source>
        <extracomment>timeline/trend.py</extracomment>
        <translation>Tendencia {told}, 95 % {low} a {high}: {verdict}</translation>
    </message>
    <message>
        <source>Skin disinfected</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Piel desinfectada</translation>
    </message>
    <message>
        <source>Product sterile</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Producto estéril</translation>
    </message>
    <message>
        <source>Product stored right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Producto bien conservado</translation>
    </message>
    <message>
        <source>Edit treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Editar tratamiento</translation>
    </message>
    <message>
        <source>Record a treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Registrar un tratamiento</translation>
    </message>
    <message>
        <source>Record treatment</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Registrar tratamiento</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Course of treatments</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Ciclo de tratamientos</translation>
    </message>
    <message>
        <source>No course</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Sin ciclo</translation>
    </message>
    <message>
        <source>e.g. 30G 4 mm</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>p. ej. 30G 4 mm</translation>
    </message>
    <message>
        <source>Needle</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Treated by</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Tratado por</translation>
    </message>
    <message>
        <source>Done right</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Hecho correctamente</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Indique qué día.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Elija para qué es.</translation>
    </message>
    <message>
        <source>Choose how it was given.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Elija cómo se aplicó.</translation>
    </message>
    <message>
        <source>A date of expiry cannot be read.</source>
        <extracomment>treatments/card.py</extracomment>
        <translation>Una fecha de caducidad no se puede leer.</translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>treatments/choices.py</extracomment>
        <translation>{what}: {choice}</translation>
    </message>
    <message>
        <source>&amp;Record a treatment…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Registrar un tratamiento…</translation>
    </message>
    <message>
        <source>&amp;Treatments…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Tratamientos…</translation>
    </message>
    <message>
        <source>Start a &amp;course…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Iniciar un &amp;ciclo…</translation>
    </message>
    <message>
        <source>&amp;Due this week…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Previstos esta &amp;semana…</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>&amp;Productos…</translation>
    </message>
    <message>
        <source>&amp;Outcomes…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Res&amp;ultados clínicos…</translation>
    </message>
    <message>
        <source>Everyone who had a &amp;lot…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Todos los que recibieron un &amp;lote…</translation>
    </message>
    <message>
        <source>Time that skin &amp;settles…</source>
        <extracomment>treatments/commands.py</extracomment>
        <translation>Tiempo de &amp;asentamiento de la piel…</translation>
    </message>
    <message>
        <source>Treatments: {state}</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Tratamientos: {state}</translation>
    </message>
    <message>
        <source>Treatments, courses and what else could explain a change</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Tratamientos, ciclos y qué más podría explicar un cambio</translation>
    </message>
    <message>
        <source>Opening the card</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Abriendo la ficha</translation>
    </message>
    <message>
        <source>Time that skin settles</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Tiempo de asentamiento de la piel</translation>
    </message>
    <message>
        <source>Days after a treatment in which changes of texture, wrinkles and redness are not told</source>
        <extracomment>treatments/controller.py</extracomment>
        <translation>Días tras un tratamiento en los que no se indican cambios de textura, arrugas y enrojecimiento</translation>
    </message>
    <message>
        <source>Due this week</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Previstos esta semana</translation>
    </message>
    <message>
        <source>Next treatments of courses</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Próximos tratamientos de los ciclos</translation>
    </message>
    <message>
        <source>Nobody is due within the next seven days.</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>No hay nadie previsto en los próximos siete días.</translation>
    </message>
    <message>
        <source>Open the patient</source>
        <extracomment>treatments/due.py</extracomment>
        <translation>Abrir el paciente</translation>
    </message>
    <message>
        <source>Another product</source>
        <extracomment>treatments/given.py</extracomment>
        <translation>Otro producto</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>Mano derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>No hay nada marcado</translation>
    </message>
    <message>
        <source>Rejuvenation</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Rejuvenecimiento</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Daño solar</translation>
    </message>
    <message>
        <source>Scar</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Cellulite</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Celulitis</translation>
    </message>
    <message>
        <source>Alopecia</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Alopecia</translation>
    </message>
    <message>
        <source>Intraepidermal</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Intraepidérmica</translation>
    </message>
    <message>
        <source>Papule</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Pápula</translation>
    </message>
    <message>
        <source>Nappage</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Nappage</translation>
    </message>
    <message>
        <source>Point by point</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Punto por punto</translation>
    </message>
    <message>
        <source>Microneedling</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Microneedling</translation>
    </message>
    <message>
        <source>Meso-gun</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Pistola de mesoterapia</translation>
    </message>
    <message>
        <source>Botulinum</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Toxina botulínica</translation>
    </message>
    <message>
        <source>Laser</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Láser</translation>
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
        <translation>Sol</translation>
    </message>
    <message>
        <source>Smoking</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Tabaco</translation>
    </message>
    <message>
        <source>Make-up removed</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Maquillaje retirado</translation>
    </message>
    <message>
        <source>Medication</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>{product} {volume} ml</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{product} {volume} ml</translation>
    </message>
    <message>
        <source>{name}: all {count} sessions given</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: las {count} sesiones aplicadas</translation>
    </message>
    <message>
        <source>{name}: ended after {given} of {count} sessions</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: terminado tras {given} de {count} sesiones</translation>
    </message>
    <message>
        <source>{name}: session {number} of {count} is next</source>
        <extracomment>treatments/names.py</extracomment>
        <translation>{name}: la siguiente es la sesión {number} de {count}</translation>
    </message>
    <message>
        <source>No treatment is recorded yet. The first one takes half a minute.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Aún no hay ningún tratamiento registrado. El primero lleva medio minuto.</translation>
    </message>
    <message>
        <source>Record a treatment…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Registrar un tratamiento…</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>A course plans treatments at set intervals and says when the next is due.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Un ciclo planifica tratamientos a intervalos fijos y dice cuándo toca el siguiente.</translation>
    </message>
    <message>
        <source>Start…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Iniciar…</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>What else could explain a change</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Qué más podría explicar un cambio</translation>
    </message>
    <message>
        <source>Botulinum, laser, a peel, retinoids, sun, smoking: note what else could change the skin.</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Toxina botulínica, láser, un peeling, retinoides, sol, tabaco: anote qué más podría cambiar la piel.</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Session {number} of {count}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Sesión {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>toca hoy</translation>
    </message>
    <message>
        <source>due {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>previsto para el {day}</translation>
    </message>
    <message>
        <source>From {day}, every {days} days</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>Desde el {day}, cada {days} días</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Escriba o escanee</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Dilution</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Dilución</translation>
    </message>
    <message>
        <source>Take this product away</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Quitar este producto</translation>
    </message>
    <message>
        <source>New: {name} is put on your product list.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>Nuevo: {name} se añade a su lista de productos.</translation>
    </message>
    <message>
        <source>⚠ Expired on {day}. If you go on, the record says so.</source>
        <extracomment>treatments/product_row.py</extracomment>
        <translation>⚠ Caducado el {day}. Si continúa, quedará registrado.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>The clinic’s list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Lista de la clínica</translation>
    </message>
    <message>
        <source>Put the products on the list that you use, with their components.</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Ponga en la lista los productos que usa, con sus componentes.</translation>
    </message>
    <message>
        <source>New product…</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Nuevo producto…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Show what was taken off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Mostrar lo quitado de la lista</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Volver a poner en la lista</translation>
    </message>
    <message>
        <source>off the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>fuera de la lista</translation>
    </message>
    <message>
        <source>Edit product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Editar producto</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>treatments/products.py</extracomment>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Edit course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Editar ciclo</translation>
    </message>
    <message>
        <source>Start a course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Iniciar un ciclo</translation>
    </message>
    <message>
        <source>Start course</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Iniciar ciclo</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation> días</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>First session on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Primera sesión el</translation>
    </message>
    <message>
        <source>The last session is planned for {day}.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>La última sesión está prevista para el {day}.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>treatments/small_cards.py</extracomment>
        <translation>No puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo to put points on</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Foto en la que poner puntos</translation>
    </message>
    <message>
        <source>Map of the face</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Mapa de la cara</translation>
    </message>
    <message>
        <source>Map of the hands</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Mapa de las manos</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Abriendo la foto…</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Marcar</translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to put a point; click it again to take it away.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Haga clic para poner un punto; haga clic de nuevo para quitarlo.</translation>
    </message>
    <message>
        <source>Click a zone, or tick it in the list.</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>Haga clic en una zona o márquela en la lista.</translation>
    </message>
    <message>
        <source>The recovery key that you have now opens nothing any more, except backups made before. Make a new one?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>La clave de recuperación que tiene ahora ya no abrirá nada, salvo las copias de seguridad hechas antes. ¿Crear una nueva?</translation>
    </message>
    <message>
        <source>{name} can no longer open this library. A copy of it from before, such as a backup, still opens with their passphrase, and what they did stays noted under their name.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} ya no podrá abrir esta biblioteca. Una copia anterior de ella, como una copia de seguridad, sigue abriéndose con su frase de contraseña, y lo que hizo queda anotado con su nombre.</translation>
    </message>
    <message>
        <source>{name} types a new passphrase here; the one before opens nothing any more. The photos stay as they are.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>{name} escribe aquí una nueva frase de contraseña; la anterior ya no abre nada. Las fotos quedan como están.</translation>
    </message>
    <message>
        <source>You came in with the recovery key. Set a new passphrase, so that you need not use it again.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Ha entrado con la clave de recuperación. Establezca una nueva frase de contraseña para no tener que usarla otra vez.</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Añadiendo una persona</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Cambiando la función</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Frase de contraseña de {name}</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Estableciendo la frase de contraseña</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>¿Terminar el acceso de {name}?</translation>
    </message>
    <message>
        <source>End access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Terminar acceso</translation>
    </message>
    <message>
        <source>Ending access</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Terminando el acceso</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>The photos stay as they are. Backups made before still open with the passphrase of their time.</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Las fotos quedan como están. Las copias de seguridad hechas antes siguen abriéndose con la frase de contraseña de su momento.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Establecer una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Setting the PIN</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Estableciendo el PIN</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <extracomment>vault/access.py</extracomment>
        <translation>¿Crear una nueva clave de recuperación?</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Crear una nueva</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Creando una clave de recuperación</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>vault/access.py</extracomment>
        <translation>Continuando</translation>
    </message>
    <message>
        <source>This library has no passphrase, so there is nothing to lock: encrypt it first.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Esta biblioteca no tiene frase de contraseña, así que no hay nada que bloquear: cífrela antes.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <extracomment>vault/allowed.py</extracomment>
        <translation>Esta biblioteca está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>The recovery key was not put away: make a new one under Library ▸ Persons and access.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>La clave de recuperación no se ha puesto a buen recaudo: cree una nueva en Biblioteca ▸ Personas y acceso.</translation>
    </message>
    <message>
        <source>Unlock the library first, then drop the photos again.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Desbloquee antes la biblioteca y suelte de nuevo las fotos.</translation>
    </message>
    <message>
        <source>Locked. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Bloqueada. Introduzca su frase de contraseña para continuar.</translation>
    </message>
    <message>
        <source>Locked together with the screen. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Bloqueada junto con la pantalla. Introduzca su frase de contraseña para continuar.</translation>
    </message>
    <message>
        <source>Making the library</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Creando la biblioteca</translation>
    </message>
    <message>
        <source>This library is protected. Enter your passphrase to open it.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>Esta biblioteca está protegida. Introduzca su frase de contraseña para abrirla.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes without use. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>
            <numerusform>Bloqueada tras {minutes} minuto sin uso. Introduzca su frase de contraseña para continuar.</numerusform>
            <numerusform>Bloqueada tras {minutes} minutos sin uso. Introduzca su frase de contraseña para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos and names are encrypted, one photo after the other. It may be stopped at any time, and a power failure does no harm: the library is then as it was before. Afterwards it opens with your passphrase only.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Todas las fotos y los nombres se cifran, una foto tras otra. Se puede detener en cualquier momento y un corte de corriente no hace daño: la biblioteca queda como estaba. Después solo se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever has this computer or its disk can then see every photo again. Passphrases, PINs and the recovery key are no longer needed. It may be stopped at any time; the library is then as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Quien tenga este ordenador o su disco podrá ver de nuevo cada foto. Las frases de contraseña, los PIN y la clave de recuperación ya no hacen falta. Se puede detener en cualquier momento; la biblioteca queda como estaba.</translation>
    </message>
    <message>
        <source>The library is encrypted. Backups made before stay as they are: whoever has one can see its photos.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>La biblioteca está cifrada. Las copias de seguridad hechas antes quedan como están: quien tenga una puede ver sus fotos.</translation>
    </message>
    <message>
        <source>The encryption is off. Backups made before stay as they are: they open with the passphrases of then.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>El cifrado está quitado. Las copias de seguridad hechas antes quedan como están: se abren con las frases de contraseña de entonces.</translation>
    </message>
    <message>
        <source>Encrypt this library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Cifrar esta biblioteca</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Waiting for other work to stop…</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Esperando a que terminen otras tareas…</translation>
    </message>
    <message>
        <source>Encrypting the library</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Cifrando la biblioteca</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Quitando el cifrado</translation>
    </message>
    <message>
        <source>Stopped: the library is as it was before.</source>
        <extracomment>vault/convert.py</extracomment>
        <translation>Detenido: la biblioteca está como antes.</translation>
    </message>
    <message>
        <source>The second one is not what stands above.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>La segunda no coincide con la de arriba.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>{words} (Alt+S)</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>{words} (Alt+S)</translation>
    </message>
    <message>
        <source>The caps lock seems to be on.</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Strength: {words}</source>
        <extracomment>vault/fields.py</extracomment>
        <translation>Solidez: {words}</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>May do everything, and decides who else may.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Puede hacer todo y decide quién más puede.</translation>
    </message>
    <message>
        <source>Works with patients and photos: no persons, no settings, no erasing for good.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Trabaja con pacientes y fotos: sin personas, sin ajustes, sin eliminación definitiva.</translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Lo mira todo y no cambia nada.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>They type their first passphrase here themselves, and can change it at any time.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>La persona escribe aquí su primera frase de contraseña y puede cambiarla en cualquier momento.</translation>
    </message>
    <message>
        <source>What they do is noted under their name. Nobody needs a passphrase: the library has none.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Lo que haga se anota con su nombre. Nadie necesita frase de contraseña: la biblioteca no tiene.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Función de la persona</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Establecer la frase de contraseña</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>{least} to {most} digits. With it you take over quickly from a colleague while the library is open; after five wrong tries your passphrase is needed. It does not open a locked library.</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>De {least} a {most} cifras. Con él toma el relevo rápido de un colega mientras la biblioteca está abierta; tras cinco intentos fallidos hace falta su frase de contraseña. No abre una biblioteca bloqueada.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Establecer el PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <extracomment>vault/forms.py</extracomment>
        <translation>Quitar mi PIN</translation>
    </message>
    <message>
        <source>Enter your passphrase to open it.</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Introduzca su frase de contraseña para abrirla.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Eight groups of eight characters</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Ocho grupos de ocho caracteres</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <extracomment>vault/lock_page.py</extracomment>
        <translation>Bloqueando…</translation>
    </message>
    <message>
        <source>Photos and names are encrypted. Without the passphrase nobody can see them: not a thief who has the computer, not a finder of a backup, and not those who made mesophoto.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Las fotos y los nombres se cifran. Sin la frase de contraseña nadie puede verlos: ni quien robe el ordenador, ni quien encuentre una copia de seguridad, ni quienes hicieron mesophoto.</translation>
    </message>
    <message>
        <source>Whoever has this computer, its disk or a backup can see every photo. You can protect the library later.</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Quien tenga este ordenador, su disco o una copia de seguridad puede ver cada foto. Puede proteger la biblioteca más tarde.</translation>
    </message>
    <message>
        <source>New library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Creando la biblioteca…</translation>
    </message>
    <message>
        <source>Make the library</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Crear la biblioteca</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Como le conocen sus colegas</translation>
    </message>
    <message>
        <source>Where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Dónde está la biblioteca</translation>
    </message>
    <message>
        <source>Change where the library lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Cambiar dónde está la biblioteca</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>A library for your photos</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Una biblioteca para sus fotos</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Protegerla con una frase de contraseña</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>Where the library shall live</source>
        <extracomment>vault/new_library.py</extracomment>
        <translation>Dónde estará la biblioteca</translation>
    </message>
    <message>
        <source>{name}: take over, lock</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>{name}: tomar el relevo, bloquear</translation>
    </message>
    <message>
        <source>Working now: {name}</source>
        <extracomment>vault/person_button.py</extracomment>
        <translation>Trabaja ahora: {name}</translation>
    </message>
    <message>
        <source>This library is not protected: what is done is noted under each one’s name, but nobody is kept out. Encrypt it to give everybody a passphrase.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Esta biblioteca no está protegida: lo que se hace se anota con el nombre de cada uno, pero no se impide el paso a nadie. Cífrela para dar a cada persona una frase de contraseña.</translation>
    </message>
    <message>
        <source>Everybody opens the library with a passphrase of their own.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Cada persona abre la biblioteca con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Función de {name}</translation>
    </message>
    <message>
        <source>Access of {name}</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Acceso de {name}</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Your own access is ended by another practitioner.</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Su propio acceso solo puede terminarlo otro profesional.</translation>
    </message>
    <message>
        <source>Set a new passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Establecer una nueva frase de contraseña…</translation>
    </message>
    <message>
        <source>End access…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Terminar acceso…</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>tiene PIN</translation>
    </message>
    <message>
        <source>Persons and access</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Personas y acceso</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Cambiar mi frase de contraseña…</translation>
    </message>
    <message>
        <source>Set my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Establecer mi PIN…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Nueva clave de recuperación…</translation>
    </message>
    <message>
        <source>Minutes without use after which the library locks</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Minutos sin uso tras los que se bloquea la biblioteca</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Bloquear si nadie la usa durante</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <extracomment>vault/persons.py</extracomment>
        <translation>Cambiar mi PIN…</translation>
    </message>
    <message>
        <source>If everybody’s passphrase is forgotten, this key alone opens the library. Print it and lock it away, apart from the computer and the backups. It is shown only now; a new one can be made at any time.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Si se olvidan las frases de contraseña de todos, solo esta clave abre la biblioteca. Imprímala y guárdela bajo llave, lejos del ordenador y de las copias de seguridad. Solo se muestra ahora; se puede crear una nueva en cualquier momento.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Está a buen recaudo</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>Group {number}: {key}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Grupo {number}: {key}</translation>
    </message>
    <message>
        <source>Save the sheet, to be printed</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Guardar la hoja para imprimirla</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Escribiendo la hoja</translation>
    </message>
    <message>
        <source>Library {library}, made on {day}</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Biblioteca {library}, creada el {day}</translation>
    </message>
    <message>
        <source>This key opens the library without a passphrase. Whoever has this sheet and the computer, or a backup, can see every photo.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Esta clave abre la biblioteca sin frase de contraseña. Quien tenga esta hoja y el ordenador, o una copia de seguridad, puede ver cada foto.</translation>
    </message>
    <message>
        <source>Put this page into a sealed envelope and lock it away, apart from the computer and from the backups. Do not photograph it, and do not send it by e-mail.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Meta esta hoja en un sobre cerrado y guárdela bajo llave, lejos del ordenador y de las copias de seguridad. No la fotografíe ni la envíe por correo electrónico.</translation>
    </message>
    <message>
        <source>To use it, open the library, choose &lt;i&gt;Use the recovery key&lt;/i&gt;, and set a new passphrase.</source>
        <extracomment>vault/recovery.py</extracomment>
        <translation>Para usarla, abra la biblioteca, elija &lt;i&gt;Usar la clave de recuperación&lt;/i&gt; y establezca una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Take the &amp;encryption off…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>&amp;Quitar el cifrado…</translation>
    </message>
    <message>
        <source>&amp;Encrypt this library…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>Ci&amp;frar esta biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Persons and access…</source>
        <extracomment>vault/specs.py</extracomment>
        <translation>P&amp;ersonas y acceso…</translation>
    </message>
    <message>
        <source>Four or five words that you make a picture of are easy to keep and hard to guess.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Cuatro o cinco palabras con las que forme una imagen son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters at least.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>
            <numerusform>Al menos %n carácter más.</numerusform>
            <numerusform>Al menos %n caracteres más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess: add some words.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Fácil de adivinar: añada algunas palabras.</translation>
    </message>
    <message>
        <source>Fair: one or two words more make it good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Aceptable: una o dos palabras más la hacen buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>Sólida.</translation>
    </message>
    <message>
        <source>Enter your PIN to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Introduzca su PIN para continuar con su nombre.</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on in your name.</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Introduzca su frase de contraseña para continuar con su nombre.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Usar el PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>vault/switch.py</extracomment>
        <translation>Borrar la última cifra</translation>
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
        <translation>Cambios por segundo</translation>
    </message>
    <message>
        <source>Opacity of the later photo</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Opacidad de la foto posterior</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <extracomment>viewer/amount.py</extracomment>
        <translation>Opacidad del mapa</translation>
    </message>
    <message>
        <source>Choose a second session on the timeline to compare with</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Elija en la cronología una segunda sesión con la que comparar</translation>
    </message>
    <message>
        <source>There is only one photo of this view</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Solo hay una foto de esta vista</translation>
    </message>
    <message>
        <source>The two photos are not aligned.</source>
        <extracomment>viewer/availability.py</extracomment>
        <translation>Las dos fotos no están alineadas.</translation>
    </message>
    <message>
        <source>Not aligned: {reason}</source>
        <extracomment>viewer/banner.py</extracomment>
        <translation>Sin alinear: {reason}</translation>
    </message>
    <message>
        <source>Working out the difference…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Calculando la diferencia…</translation>
    </message>
    <message>
        <source>Aligning the photos…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Alineando las fotos…</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Sin alinear</translation>
    </message>
    <message>
        <source>Loading the photo…</source>
        <extracomment>viewer/canvas_painting.py</extracomment>
        <translation>Cargando la foto…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <extracomment>viewer/chrome.py</extracomment>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>One photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Papel cebolla</translation>
    </message>
    <message>
        <source>Difference map</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Mapa de diferencias</translation>
    </message>
    <message>
        <source>All sessions of this view</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Todas las sesiones de esta vista</translation>
    </message>
    <message>
        <source>Slider &amp;upright</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Deslizador &amp;vertical</translation>
    </message>
    <message>
        <source>Slider le&amp;vel</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Deslizador &amp;horizontal</translation>
    </message>
    <message>
        <source>&amp;Turn the slider</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>&amp;Girar el deslizador</translation>
    </message>
    <message>
        <source>Sh&amp;ow the other photo</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>&amp;Mostrar la otra foto</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>Loupe at &amp;2:1</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Lupa al &amp;2:1</translation>
    </message>
    <message>
        <source>Show on the &amp;patient’s screen</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Mostrar en la pantalla del &amp;paciente</translation>
    </message>
    <message>
        <source>Only the two photos, without a name, in a window of its own</source>
        <extracomment>viewer/commands.py</extracomment>
        <translation>Solo las dos fotos, sin nombre, en una ventana propia</translation>
    </message>
    <message>
        <source>For looking, not a measurement</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>Para mirar, no es una medición</translation>
    </message>
    <message>
        <source>Lightness of the skin, ΔL* (after − before)</source>
        <extracomment>viewer/difference.py</extracomment>
        <translation>Luminosidad de la piel, ΔL* (después − antes)</translation>
    </message>
    <message>
        <source>Divider between the two photos</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Divisoria entre las dos fotos</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to uncover the other photo</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Arrastre o pulse las flechas para descubrir la otra foto</translation>
    </message>
    <message>
        <source>Angle of the divider</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Ángulo de la divisoria</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to turn the divider; double-click sets it upright</source>
        <extracomment>viewer/divider.py</extracomment>
        <translation>Arrastre o pulse las flechas para girar la divisoria; doble clic la pone vertical</translation>
    </message>
    <message>
        <source>not aligned</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>sin alinear</translation>
    </message>
    <message>
        <source>Not aligned to the baseline. {reason}</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Sin alinear con la referencia. {reason}</translation>
    </message>
    <message>
        <source>Aligning the photo…</source>
        <extracomment>viewer/grid_painting.py</extracomment>
        <translation>Alineando la foto…</translation>
    </message>
    <message>
        <source>{date} · {zoom}:1</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>{date} · {zoom}:1</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Aún no está</translation>
    </message>
    <message>
        <source>This skin is not aligned</source>
        <extracomment>viewer/loupe.py</extracomment>
        <translation>Esta piel no está alineada</translation>
    </message>
    <message>
        <source>Choose a patient, then a session on the timeline.</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>Elija un paciente y después una sesión en la cronología.</translation>
    </message>
    <message>
        <source>No photo to show</source>
        <extracomment>viewer/pair_viewer.py</extracomment>
        <translation>No hay foto que mostrar</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Única</translation>
    </message>
    <message>
        <source>One photo; Space flips to the other</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Una foto; Espacio pasa a la otra</translation>
    </message>
    <message>
        <source>Both photos, zoomed and moved in step</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Ambas fotos, con zoom y movimiento sincronizados</translation>
    </message>
    <message>
        <source>The aligned photo over the baseline, with a line to drag and turn</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La foto alineada sobre la referencia, con una línea que se arrastra y se gira</translation>
    </message>
    <message>
        <source>The two photos in turn, in the same place; Space holds one</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Las dos fotos por turnos, en el mismo lugar; Espacio detiene una</translation>
    </message>
    <message>
        <source>The aligned photo shines over the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La foto alineada se trasluce sobre la referencia</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>How much lighter or darker the skin is, in colours; for looking, not a measurement</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Cuánto más clara u oscura es la piel, en colores; para mirar, no es una medición</translation>
    </message>
    <message>
        <source>All sessions of this view, aligned to the baseline</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Todas las sesiones de esta vista, alineadas con la referencia</translation>
    </message>
    <message>
        <source>Outline the brown spots that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contornear las manchas marrones medidas</translation>
    </message>
    <message>
        <source>Outline the red areas that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contornear las zonas rojas medidas</translation>
    </message>
    <message>
        <source>Outline the lines that were measured</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contornear las líneas medidas</translation>
    </message>
    <message>
        <source>Outline and name the regions</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Contornear y nombrar las regiones</translation>
    </message>
    <message>
        <source>Dim and hatch skin that could not be aligned safely: it is not compared</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Atenuar y rayar la piel que no se pudo alinear con seguridad: no se compara</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Mostrar la foto entera (0)</translation>
    </message>
    <message>
        <source>Fill the view with what is measured (F)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Llenar la vista con lo medido (F)</translation>
    </message>
    <message>
        <source>The same skin of both photos beside the pointer (L)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>La misma piel de ambas fotos junto al puntero (L)</translation>
    </message>
    <message>
        <source>One photo pixel per screen pixel (1)</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Un píxel de la foto por píxel de pantalla (1)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Opacity of the overlays</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>Opacidad de las superposiciones</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>aún no se ha medido nada</translation>
    </message>
    <message>
        <source>there is no alignment</source>
        <extracomment>viewer/toolbar.py</extracomment>
        <translation>no hay alineación</translation>
    </message>
    <message>
        <source>Drop your photos here</source>
        <extracomment>welcome.py</extracomment>
        <translation>Suelte aquí sus fotos</translation>
    </message>
    <message>
        <source>Photos of one patient or of several, from one session or many: mesophoto sorts them by date and by what is in them, and you check before anything is kept. The originals are never changed, and nothing leaves this computer.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Fotos de un paciente o de varios, de una sesión o de muchas: mesophoto las ordena por fecha y por lo que muestran, y usted las revisa antes de guardar nada. Los originales nunca se cambian y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Elegir fotos…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>welcome.py</extracomment>
        <translation>Ver la demostración</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <extracomment>welcome.py</extracomment>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Your library will live in {folder}</source>
        <extracomment>welcome.py</extracomment>
        <translation>Su biblioteca estará en {folder}</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Aún no hay pacientes</translation>
    </message>
    <message>
        <source>Drop photos here, or a whole folder. You say whose they are before anything is kept.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Suelte aquí fotos o una carpeta entera. Usted dice de quién son antes de guardar nada.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <extracomment>welcome.py</extracomment>
        <translation>Elija un paciente</translation>
    </message>
    <message>
        <source>Or drop photos here to import them.</source>
        <extracomment>welcome.py</extracomment>
        <translation>O suelte fotos aquí para importarlas.</translation>
    </message>
    <message>
        <source>No photos of {name} yet</source>
        <extracomment>welcome.py</extracomment>
        <translation>Aún no hay fotos de {name}</translation>
    </message>
    <message>
        <source>Drop photos here. The first session becomes the baseline that all others are compared with.</source>
        <extracomment>welcome.py</extracomment>
        <translation>Suelte fotos aquí. La primera sesión será la referencia con la que se comparan todas las demás.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <extracomment>window.py</extracomment>
        <translation>{name}: hecho.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Deshecho: {name}.</translation>
    </message>
    <message>
        <source>Redone: {name}.</source>
        <extracomment>window.py</extracomment>
        <translation>Rehecho: {name}.</translation>
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
        <translation>{0} fotos</translation>
    </message>
    <message>
        <source>1 pair</source>
        <extracomment>words</extracomment>
        <translation>1 par</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>words</extracomment>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>words</extracomment>
        <translation>cara</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>words</extracomment>
        <translation>mano</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>words</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>words</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>words</extracomment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>words</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>words</extracomment>
        <translation>después</translation>
    </message>
    <message>
        <source>neither</source>
        <extracomment>words</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>texture</source>
        <extracomment>words</extracomment>
        <translation>textura</translation>
    </message>
    <message>
        <source>glasses</source>
        <extracomment>words</extracomment>
        <translation>gafas</translation>
    </message>
    <message>
        <source>a mask</source>
        <extracomment>words</extracomment>
        <translation>una mascarilla</translation>
    </message>
    <message>
        <source>a hand</source>
        <extracomment>words</extracomment>
        <translation>una mano</translation>
    </message>
    <message>
        <source>yellower</source>
        <extracomment>words</extracomment>
        <translation>más amarilla</translation>
    </message>
    <message>
        <source>bluer</source>
        <extracomment>words</extracomment>
        <translation>más azul</translation>
    </message>
    <message>
        <source>greener</source>
        <extracomment>words</extracomment>
        <translation>más verde</translation>
    </message>
    <message>
        <source>face, 45°</source>
        <extracomment>words</extracomment>
        <translation>cara, 45°</translation>
    </message>
    <message>
        <source>close-up</source>
        <extracomment>words</extracomment>
        <translation>primer plano</translation>
    </message>
    <message>
        <source>face, frontal</source>
        <extracomment>words</extracomment>
        <translation>cara, frontal</translation>
    </message>
    <message>
        <source>face, profile</source>
        <extracomment>words</extracomment>
        <translation>cara, perfil</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>words</extracomment>
        <translation>La foto</translation>
    </message>
    <message>
        <source>simulating two patients of six sessions</source>
        <extracomment>words</extracomment>
        <translation>simulación de dos pacientes con seis sesiones</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>words</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>words</extracomment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>words</extracomment>
        <translation>en crecimiento</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>words</extracomment>
        <translation>paciente</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>words</extracomment>
        <translation>sesión</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>words</extracomment>
        <translation>región</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>words</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>spot</source>
        <extracomment>words</extracomment>
        <translation>mancha</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>words</extracomment>
        <translation>fotos</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>words</extracomment>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>words</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>spots</source>
        <extracomment>words</extracomment>
        <translation>manchas</translation>
    </message>
    <message>
        <source>a beard</source>
        <extracomment>words</extracomment>
        <translation>una barba</translation>
    </message>
    <message>
        <source>hair or cloth</source>
        <extracomment>words</extracomment>
        <translation>pelo o tela</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>words</extracomment>
        <translation>ciclo</translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>words</extracomment>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>a setting</source>
        <extracomment>words</extracomment>
        <translation>un ajuste</translation>
    </message>
    <message>
        <source>originals</source>
        <extracomment>words</extracomment>
        <translation>originales</translation>
    </message>
    <message>
        <source>database</source>
        <extracomment>words</extracomment>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>cropped</source>
        <extracomment>words</extracomment>
        <translation>recortada</translation>
    </message>
    <message>
        <source>eyes</source>
        <extracomment>words</extracomment>
        <translation>los ojos</translation>
    </message>
    <message>
        <source>mouth</source>
        <extracomment>words</extracomment>
        <translation>la boca</translation>
    </message>
    <message>
        <source>eyes and mouth</source>
        <extracomment>words</extracomment>
        <translation>los ojos y la boca</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the after photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>la foto de {0} se desenfocó {1} mm, para ser tan suave como la de después, antes de comparar textura y arrugas</translation>
    </message>
    <message>
        <source>the {0} photo was blurred by {1} mm, to be as soft as the before photo, before texture and wrinkles were compared</source>
        <extracomment>records.py</extracomment>
        <translation>la foto de {0} se desenfocó {1} mm, para ser tan suave como la de antes, antes de comparar textura y arrugas</translation>
    </message>
    <message>
        <source>{0}: {1} of its texture is given up</source>
        <extracomment>records.py</extracomment>
        <translation>{0}: se renuncia a {1} de su textura</translation>
    </message>
    <message>
        <source>grey card</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>tarjeta gris</translation>
    </message>
    <message>
        <source>the baseline</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>the other photo</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la otra foto</translation>
    </message>
    <message>
        <source>the colour reference is over- or underexposed, outside or too small in {0}</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la referencia de color está sobre- o subexpuesta, fuera o es demasiado pequeña en {0}</translation>
    </message>
    <message>
        <source>{0} is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} no es gris</translation>
    </message>
    <message>
        <source>{0} has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>{0} tiene otro color en las dos fotos</translation>
    </message>
    <message>
        <source>the colour reference is not grey</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la referencia de color no es gris</translation>
    </message>
    <message>
        <source>the colour reference has another colour in the two photos</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>la referencia de color tiene otro color en las dos fotos</translation>
    </message>
    <message>
        <source>parts of the colour reference differ by {0} ΔE00: something covers it</source>
        <extracomment>imaging/colour_reference/chosen.py</extracomment>
        <translation>partes de la referencia de color difieren en {0} ΔE00: algo la cubre</translation>
    </message>
    <message>
        <source>the colour chart is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la carta de color está borrosa, con brillos o es demasiado pequeña</translation>
    </message>
    <message>
        <source>the colour chart is lit unevenly or lies partly in shade</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la carta de color está iluminada de forma desigual o en parte a la sombra</translation>
    </message>
    <message>
        <source>the patches of the colour chart differ from their published colours by {0} ΔE00 after correction</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>los parches de la carta de color difieren de sus colores publicados en {0} ΔE00 tras la corrección</translation>
    </message>
    <message>
        <source>the card's grey patches are over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>los parches grises de la tarjeta están sobre- o subexpuestos</translation>
    </message>
    <message>
        <source>the card is blurred, glossy or too small</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la tarjeta está borrosa, con brillos o es demasiado pequeña</translation>
    </message>
    <message>
        <source>the card's grey patches differ in colour by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>los parches grises de la tarjeta difieren en color en {0} ΔE00</translation>
    </message>
    <message>
        <source>the colour chart is over- or underexposed</source>
        <extracomment>imaging/colour_reference/find.py</extracomment>
        <translation>la carta de color está sobre- o subexpuesta</translation>
    </message>
    <message>
        <source>too few of its patches are well exposed in both photos</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>muy pocos de sus parches están bien expuestos en ambas fotos</translation>
    </message>
    <message>
        <source>its patches look different in the two photos by {0} ΔE00</source>
        <extracomment>imaging/colour_reference/match.py</extracomment>
        <translation>sus parches se ven distintos en las dos fotos en {0} ΔE00</translation>
    </message>
    <message>
        <source>use the same camera, lens and zoom: another one has other colours, sharpness and perspective</source>
        <extracomment>imaging/comparability/camera.py</extracomment>
        <translation>use la misma cámara, objetivo y zoom: otros tienen otros colores, nitidez y perspectiva</translation>
    </message>
    <message>
        <source>second photo</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>segunda foto</translation>
    </message>
    <message>
        <source>the second photo is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la segunda foto es un JPEG de calidad {0}, que deja bloques que parecen piel: use el archivo de la propia cámara o expórtelo con {1} o más</translation>
    </message>
    <message>
        <source>the baseline is a JPEG of quality {0}, which leaves blocks that look like skin: use the camera's own file, or export it with {1} or more</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la referencia es un JPEG de calidad {0}, que deja bloques que parecen piel: use el archivo de la propia cámara o expórtelo con {1} o más</translation>
    </message>
    <message>
        <source>the second photo is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la segunda foto es menos nítida: enfoque la piel, no se mueva, limpie el objetivo, no la reduzca</translation>
    </message>
    <message>
        <source>the baseline is softer: focus on the skin, hold still, clean the lens, do not scale it down</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la referencia es menos nítida: enfoque la piel, no se mueva, limpie el objetivo, no la reduzca</translation>
    </message>
    <message>
        <source>the second photo is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la segunda foto tiene más ruido: use más luz y un ISO más bajo</translation>
    </message>
    <message>
        <source>the baseline is noisier: use more light and a lower ISO</source>
        <extracomment>imaging/comparability/detail.py</extracomment>
        <translation>la referencia tiene más ruido: use más luz y un ISO más bajo</translation>
    </message>
    <message>
        <source>raised or knitted brows</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>cejas levantadas o fruncidas</translation>
    </message>
    <message>
        <source>narrowed eyes</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>ojos entrecerrados</translation>
    </message>
    <message>
        <source>an open mouth</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>boca abierta</translation>
    </message>
    <message>
        <source>pursed lips</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>labios fruncidos</translation>
    </message>
    <message>
        <source>a wrinkled nose</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>nariz arrugada</translation>
    </message>
    <message>
        <source>the expression</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>la expresión</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} en la segunda foto: la cara relajada, labios cerrados, en ambas</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} en la referencia: la cara relajada, labios cerrados, en ambas</translation>
    </message>
    <message>
        <source>{0}, more than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, más que en la referencia: muestre lo mismo</translation>
    </message>
    <message>
        <source>{0}, less than in the baseline: show as much of it</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0}, menos que en la referencia: muestre lo mismo</translation>
    </message>
    <message>
        <source>{0} in the second photo: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} en la segunda foto: la cara relajada, labios cerrados, en ambas, salvo que la vista lo pida: entonces muéstrelo como en la referencia</translation>
    </message>
    <message>
        <source>{0} in the baseline: let the face rest, lips closed, in both, unless the view asks for it: then show it as in the baseline</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>{0} en la referencia: la cara relajada, labios cerrados, en ambas, salvo que la vista lo pida: entonces muéstrelo como en la referencia</translation>
    </message>
    <message>
        <source>the eyes are closed in the baseline only: let the patient close them</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>los ojos están cerrados solo en la referencia: pida al paciente que los cierre</translation>
    </message>
    <message>
        <source>closed eyes in the second photo: let the patient look into the camera</source>
        <extracomment>imaging/comparability/expression.py</extracomment>
        <translation>ojos cerrados en la segunda foto: pida al paciente que mire a la cámara</translation>
    </message>
    <message>
        <source>further back</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>más lejos</translation>
    </message>
    <message>
        <source>go about {0} % further back, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>aléjese alrededor de un {0} %, con el mismo objetivo y zoom; no recorte</translation>
    </message>
    <message>
        <source>go about {0} % closer, with the same lens and zoom; do not crop</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>acérquese alrededor de un {0} %, con el mismo objetivo y zoom; no recorte</translation>
    </message>
    <message>
        <source>{0} % of the subject is cut off by the picture's edge: show all of it</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>el borde de la imagen corta un {0} % del motivo: muéstrelo entero</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's right edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>el motivo está más cerca del borde derecho de la imagen: encuádrelo como en la referencia</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's left edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>el motivo está más cerca del borde izquierdo de la imagen: encuádrelo como en la referencia</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's bottom edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>el motivo está más cerca del borde inferior de la imagen: encuádrelo como en la referencia</translation>
    </message>
    <message>
        <source>the subject is nearer to the picture's top edge: frame it as in the baseline</source>
        <extracomment>imaging/comparability/framing.py</extracomment>
        <translation>el motivo está más cerca del borde superior de la imagen: encuádrelo como en la referencia</translation>
    </message>
    <message>
        <source>another person or place, as far as the skin tells: choose two photos of one patient and view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>otra persona u otro lugar, según lo que dice la piel: elija dos fotos de un mismo paciente y vista</translation>
    </message>
    <message>
        <source>flip the second photo and import it again</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>voltee la segunda foto e impórtela de nuevo</translation>
    </message>
    <message>
        <source>no face or hand was found in one of the photos: compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>no se ha encontrado cara ni mano en una de las fotos: compare fotos de una misma vista</translation>
    </message>
    <message>
        <source>compare photos of one view</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>compare fotos de una misma vista</translation>
    </message>
    <message>
        <source>the photos show a right and a left hand: compare photos of one hand</source>
        <extracomment>imaging/comparability/identity.py</extracomment>
        <translation>las fotos muestran una mano derecha y una izquierda: compare fotos de una misma mano</translation>
    </message>
    <message>
        <source>take the photo {0} EV darker, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>haga la foto {0} EV más oscura, con la exposición y el flash de la referencia</translation>
    </message>
    <message>
        <source>take the photo {0} EV brighter, with the baseline's exposure and flash</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>haga la foto {0} EV más clara, con la exposición y el flash de la referencia</translation>
    </message>
    <message>
        <source>skin in the second photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la piel de la segunda foto está sobre- o subexpuesta: corrija la exposición, evite los brillos</translation>
    </message>
    <message>
        <source>skin in the baseline photo is over- or underexposed: correct the exposure, avoid gloss</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la piel de la foto de referencia está sobre- o subexpuesta: corrija la exposición, evite los brillos</translation>
    </message>
    <message>
        <source>the patient's left</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la izquierda del paciente</translation>
    </message>
    <message>
        <source>the patient's right</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la derecha del paciente</translation>
    </message>
    <message>
        <source>the light comes more from the patient's left: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luz viene más de la izquierda del paciente: coloque lámparas, ventana y paciente como en la referencia</translation>
    </message>
    <message>
        <source>the light comes more from the patient's right: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luz viene más de la derecha del paciente: coloque lámparas, ventana y paciente como en la referencia</translation>
    </message>
    <message>
        <source>the light comes more from below: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luz viene más de abajo: coloque lámparas, ventana y paciente como en la referencia</translation>
    </message>
    <message>
        <source>the light comes more from above: place lamps, window and patient as for the baseline</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la luz viene más de arriba: coloque lámparas, ventana y paciente como en la referencia</translation>
    </message>
    <message>
        <source>the second photo has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la segunda foto no tiene color: desactive el modo blanco y negro de la cámara</translation>
    </message>
    <message>
        <source>the baseline has no colour: switch off the camera's black-and-white mode</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la referencia no tiene color: desactive el modo blanco y negro de la cámara</translation>
    </message>
    <message>
        <source>the second photo is {0}: fix the white balance and use the same lamps</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>la segunda foto es {0}: fije el balance de blancos y use las mismas lámparas</translation>
    </message>
    <message>
        <source>more magenta</source>
        <extracomment>imaging/comparability/light.py</extracomment>
        <translation>más magenta</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the second photo: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>un {0} % de la piel está cubierta en la segunda foto: recoja el pelo, quite las gafas, sin manos</translation>
    </message>
    <message>
        <source>{0} % of the skin is covered in the baseline: tie back hair, take off glasses, no hands</source>
        <extracomment>imaging/comparability/occlusion.py</extracomment>
        <translation>un {0} % de la piel está cubierta en la referencia: recoja el pelo, quite las gafas, sin manos</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's left</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>gire la cara un poco hacia la izquierda del paciente</translation>
    </message>
    <message>
        <source>turn the face a little to the patient's right</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>gire la cara un poco hacia la derecha del paciente</translation>
    </message>
    <message>
        <source>raise the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>suba un poco el mentón</translation>
    </message>
    <message>
        <source>lower the chin a little</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>baje un poco el mentón</translation>
    </message>
    <message>
        <source>hold the head upright as in the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>mantenga la cabeza recta como en la referencia</translation>
    </message>
    <message>
        <source>hold the camera square to the skin, as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>sujete la cámara perpendicular a la piel, como en la referencia</translation>
    </message>
    <message>
        <source>hold the camera as upright as for the baseline</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>sujete la cámara tan recta como en la referencia</translation>
    </message>
    <message>
        <source>the second photo lies on its side: turn the picture upright and import it again</source>
        <extracomment>imaging/comparability/pose.py</extracomment>
        <translation>la segunda foto está tumbada: enderece la imagen e impórtela de nuevo</translation>
    </message>
    <message>
        <source>the head is turned</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la cabeza está girada</translation>
    </message>
    <message>
        <source>the chin is raised or lowered</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>el mentón está subido o bajado</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la cabeza está inclinada</translation>
    </message>
    <message>
        <source>the distance differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la distancia es distinta</translation>
    </message>
    <message>
        <source>the exposure differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la exposición es distinta</translation>
    </message>
    <message>
        <source>light is lost in over- or underexposed skin</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>se pierde luz en piel sobre- o subexpuesta</translation>
    </message>
    <message>
        <source>the light comes from elsewhere</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la luz viene de otro lado</translation>
    </message>
    <message>
        <source>the colour cast differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la dominante de color es distinta</translation>
    </message>
    <message>
        <source>the sharpness differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la nitidez es distinta</translation>
    </message>
    <message>
        <source>the noise differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>el ruido es distinto</translation>
    </message>
    <message>
        <source>the expression differs</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>la expresión es distinta</translation>
    </message>
    <message>
        <source>a photo was compressed too much</source>
        <extracomment>imaging/comparability/verdict.py</extracomment>
        <translation>una foto se comprimió demasiado</translation>
    </message>
    <message>
        <source>{0} faces found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} caras encontradas; se mide la mayor</translation>
    </message>
    <message>
        <source>{0} hands found; the largest is measured</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>{0} manos encontradas; se mide la mayor</translation>
    </message>
    <message>
        <source>The palm may be what is seen, not the back of the hand</source>
        <extracomment>imaging/landmarks/find.py</extracomment>
        <translation>Puede que se vea la palma y no el dorso de la mano</translation>
    </message>
    <message>
        <source>{0} is damaged or was not copied completely: copy it from the camera again</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} está dañado o no se copió entero: cópielo de nuevo de la cámara</translation>
    </message>
    <message>
        <source>{0} holds several pictures: export the one to measure on its own</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} contiene varias imágenes: exporte por separado la que se va a medir</translation>
    </message>
    <message>
        <source>{0} has {1} megapixels, more than the {2} that can be measured: export it smaller</source>
        <extracomment>imaging/photo/decoded.py</extracomment>
        <translation>{0} tiene {1} megapíxeles, más de los {2} que se pueden medir: expórtelo más pequeño</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC or camera RAW</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF, HEIC o RAW de cámara</translation>
    </message>
    <message>
        <source>The photo is gray: colour cannot be measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>La foto es gris: el color no se puede medir</translation>
    </message>
    <message>
        <source>{0} is empty: copy it from the camera again</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} está vacío: cópielo de nuevo de la cámara</translation>
    </message>
    <message>
        <source>{0} is a GIF, which holds too few colours to measure: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} es un GIF, que tiene muy pocos colores para medir: use {1}</translation>
    </message>
    <message>
        <source>{0} is not a photo that can be read: use {1}</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} no es una foto que se pueda leer: use {1}</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels: export it smaller</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} tiene más de {1} megapíxeles: expórtelo más pequeño</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted to sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Los colores de imprenta (CMYK) se convirtieron a sRGB</translation>
    </message>
    <message>
        <source>{0} has {1} channels: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} tiene {1} canales: expórtelo como RGB normal</translation>
    </message>
    <message>
        <source>{0} holds numbers of {1} bits: export it with 8 or 16</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} contiene números de {1} bits: expórtelo con 8 o 16</translation>
    </message>
    <message>
        <source>{0} holds colours in an unusual layout: export it as ordinary RGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} contiene colores en una disposición inusual: expórtelo como RGB normal</translation>
    </message>
    <message>
        <source>The file holds several pictures; its main one is measured</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>El archivo contiene varias imágenes; se mide la principal</translation>
    </message>
    <message>
        <source>The colours are of a wide space without a profile; they are taken as sRGB</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>Los colores son de un espacio amplio sin perfil; se toman como sRGB</translation>
    </message>
    <message>
        <source>{0} has pixels of an unusual shape: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} tiene píxeles de forma inusual: expórtelo como TIFF de 16 bits</translation>
    </message>
    <message>
        <source>{0} is a camera RAW file that cannot be developed: export it as a 16-bit TIFF</source>
        <extracomment>imaging/photo/decoding.py</extracomment>
        <translation>{0} es un archivo RAW de cámara que no se puede revelar: expórtelo como TIFF de 16 bits</translation>
    </message>
    <message>
        <source>The camera's notes in the file are damaged and were left out</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>Las notas de la cámara en el archivo están dañadas y no se han tenido en cuenta</translation>
    </message>
    <message>
        <source>The capture time “{0}” cannot be read</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>La hora de la toma «{0}» no se puede leer</translation>
    </message>
    <message>
        <source>The capture time {0} is implausible: was the camera's clock set?</source>
        <extracomment>imaging/photo/exif.py</extracomment>
        <translation>La hora de la toma {0} no es verosímil: ¿estaba en hora el reloj de la cámara?</translation>
    </message>
    <message>
        <source>The colour profile is damaged; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>El perfil de color está dañado; los colores se toman como sRGB</translation>
    </message>
    <message>
        <source>The colour profile is made of tables; the photo is measured at 8 bits</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>El perfil de color se compone de tablas; la foto se mide a 8 bits</translation>
    </message>
    <message>
        <source>The colour profile is for {0}, not RGB; colours are taken as sRGB</source>
        <extracomment>imaging/photo/icc.py</extracomment>
        <translation>El perfil de color es para {0}, no RGB; los colores se toman como sRGB</translation>
    </message>
    <message>
        <source>{0} needs more memory than a photo may take: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} necesita más memoria de la que puede ocupar una foto: expórtelo más pequeño.</translation>
    </message>
    <message>
        <source>Pixels of type {0} are no photo: give uint8 (0–255) or uint16 (0–65535).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Los píxeles de tipo {0} no son una foto: use uint8 (0–255) o uint16 (0–65535).</translation>
    </message>
    <message>
        <source>Pixels of shape {0} are no photo: give (height, width, 3).</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Los píxeles de forma {0} no son una foto: use (alto, ancho, 3).</translation>
    </message>
    <message>
        <source>The photo {0}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>La foto {0}.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a photo.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>{0} is larger than 2 GB: export it smaller.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>{0} supera los 2 GB: expórtelo más pequeño.</translation>
    </message>
    <message>
        <source>{0} was not found: has it been moved or renamed?</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>No se ha encontrado {0}: ¿se ha movido o cambiado de nombre?</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>No se puede abrir {0}: {1}.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on white</source>
        <extracomment>imaging/photo/read.py</extracomment>
        <translation>Las partes transparentes se muestran en blanco</translation>
    </message>
    <message>
        <source>the back of the hand is outside the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>el dorso de la mano está fuera de la imagen</translation>
    </message>
    <message>
        <source>the back of the hand could not be told from what surrounds it</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>el dorso de la mano no se distingue de lo que lo rodea</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <extracomment>imaging/regions/anatomical.py</extracomment>
        <translation>demasiado pequeño en la imagen</translation>
    </message>
    <message>
        <source>The region is {0} pixels, but the photo is {1}: draw it on this photo.</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>La región mide {0} píxeles, pero la foto {1}: dibújela en esta foto.</translation>
    </message>
    <message>
        <source>it has fewer pixels than can be measured</source>
        <extracomment>imaging/regions/drawn.py</extracomment>
        <translation>tiene menos píxeles de los que se pueden medir</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>fuera de la imagen</translation>
    </message>
    <message>
        <source>turned away from the camera</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>girada respecto a la cámara</translation>
    </message>
    <message>
        <source>too small in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>demasiado pequeña en esta imagen</translation>
    </message>
    <message>
        <source>mostly covered by {0}</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>cubierta en su mayor parte por {0}</translation>
    </message>
    <message>
        <source>too little of it is bare skin in this picture</source>
        <extracomment>imaging/regions/reasons.py</extracomment>
        <translation>muy poca piel descubierta en esta imagen</translation>
    </message>
    <message>
        <source>the second photo is mirrored, as some selfie cameras do; flip it and import it again</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la segunda foto está reflejada, como hacen algunas cámaras de selfi; voltéela e impórtela de nuevo</translation>
    </message>
    <message>
        <source>neither a face, nor a hand, nor enough common detail was found in both photos; set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>no se ha encontrado cara, mano ni suficiente detalle común en ambas fotos; marque a mano puntos correspondientes</translation>
    </message>
    <message>
        <source>the skin of the two photos does not match: another person, another place, or too blurred or dark to tell; choose photos of the same place, or set matching points by hand</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la piel de las dos fotos no coincide: otra persona, otro lugar, o demasiado borrosa u oscura para saberlo; elija fotos del mismo lugar o marque a mano puntos correspondientes</translation>
    </message>
    <message>
        <source>the first photo shows a {0}, the second a {1}; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la primera foto muestra una {0}, la segunda una {1}; compare fotos de una misma vista</translation>
    </message>
    <message>
        <source>the first photo shows a {0} hand, the second a {1} one</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la primera foto muestra una mano {0}, la segunda una {1}</translation>
    </message>
    <message>
        <source>the face is too small in one of the photos to tell whose it is; come closer</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la cara es demasiado pequeña en una de las fotos para saber de quién es; acérquese</translation>
    </message>
    <message>
        <source>the head is turned {0}° further in one of the photos; compare photos of one view</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>la cabeza está girada {0}° más en una de las fotos; compare fotos de una misma vista</translation>
    </message>
    <message>
        <source>Aligning by hand takes at least two matching points, as many in both photos.</source>
        <extracomment>imaging/registration/register.py</extracomment>
        <translation>Para alinear a mano hacen falta al menos dos puntos correspondientes, tantos en una foto como en la otra.</translation>
    </message>
    <message>
        <source>The two points of the scale coincide: mark the two ends of a known length.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Los dos puntos de la escala coinciden: marque los dos extremos de una longitud conocida.</translation>
    </message>
    <message>
        <source>The scales of the two photos contradict each other by {0}: check the scale that was set, or the distance and lens of the second photo.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Las escalas de las dos fotos se contradicen en {0}: compruebe la escala fijada, o la distancia y el objetivo de la segunda foto.</translation>
    </message>
    <message>
        <source>A scale of {0} pixels per millimetre is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Una escala de {0} píxeles por milímetro es imposible: indique un número mayor que 0.</translation>
    </message>
    <message>
        <source>A length of {0} mm is impossible: give a number above 0.</source>
        <extracomment>imaging/scale.py</extracomment>
        <translation>Una longitud de {0} mm es imposible: indique un número mayor que 0.</translation>
    </message>
    <message>
        <source>the outline is too small</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>el contorno es demasiado pequeño</translation>
    </message>
    <message>
        <source>there is too little skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>hay muy poca piel alrededor</translation>
    </message>
    <message>
        <source>no colour stands out from the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>ningún color destaca de la piel de alrededor</translation>
    </message>
    <message>
        <source>its edge is lost in the skin around it</source>
        <extracomment>imaging/soft_outline.py</extracomment>
        <translation>su borde se pierde en la piel de alrededor</translation>
    </message>
    <message>
        <source>without a scale in millimetres {0} cannot be measured</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>sin una escala en milímetros no es posible medir {0}</translation>
    </message>
    <message>
        <source>{0} px/mm do not show {1}: {2} are needed</source>
        <extracomment>metrics/findings.py</extracomment>
        <translation>{0} px/mm no muestran {1}: hacen falta {2}</translation>
    </message>
    <message>
        <source>the photo has {0} px/mm; spots need {1}</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la foto tiene {0} px/mm; las manchas necesitan {1}</translation>
    </message>
    <message>
        <source>too little skin</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>muy poca piel</translation>
    </message>
    <message>
        <source>the photo has no colour: blood cannot be told from pigment</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la foto no tiene color: la sangre no se distingue del pigmento</translation>
    </message>
    <message>
        <source>too little skin in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>muy poca piel en la región</translation>
    </message>
    <message>
        <source>the photo has no scale in millimetres</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>la foto no tiene escala en milímetros</translation>
    </message>
    <message>
        <source>no spot in the region</source>
        <extracomment>metrics/pigmentation/__init__.py</extracomment>
        <translation>ninguna mancha en la región</translation>
    </message>
    <message>
        <source>gloss hides the colour of the region</source>
        <extracomment>metrics/redness/index.py</extracomment>
        <translation>el brillo oculta el color de la región</translation>
    </message>
    <message>
        <source>too little skin that is neither over- nor underexposed</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>muy poca piel que no esté sobre- ni subexpuesta</translation>
    </message>
    <message>
        <source>the photo has no colour</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>la foto no tiene color</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost in the region</source>
        <extracomment>metrics/redness/seen.py</extracomment>
        <translation>sobre- o subexpuesta: se pierde color en la región</translation>
    </message>
    <message>
        <source>without a scale there is no size in millimetres</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>sin escala no hay tamaño en milímetros</translation>
    </message>
    <message>
        <source>too little bare skin lies around it to tell its colour from</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>hay muy poca piel descubierta alrededor para distinguir su color</translation>
    </message>
    <message>
        <source>the light is clipped there: its colour cannot be told</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>ahí la luz está saturada: no se puede saber su color</translation>
    </message>
    <message>
        <source>so small a spot loses its colour in this kind of JPEG</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>una mancha tan pequeña pierde su color en este tipo de JPEG</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <extracomment>metrics/side_effect.py</extracomment>
        <translation>el contorno no encierra nada</translation>
    </message>
    <message>
        <source>over- or underexposed: texture is lost</source>
        <extracomment>metrics/texture.py</extracomment>
        <translation>sobre- o subexpuesta: se pierde textura</translation>
    </message>
    <message>
        <source>patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>parches de tono</translation>
    </message>
    <message>
        <source>the region is smaller than patches of tone</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>la región es más pequeña que los parches de tono</translation>
    </message>
    <message>
        <source>over- or underexposed: colour is lost</source>
        <extracomment>metrics/tone.py</extracomment>
        <translation>sobre- o subexpuesta: se pierde color</translation>
    </message>
    <message>
        <source>fine lines</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>líneas finas</translation>
    </message>
    <message>
        <source>overexposed: lines are lost</source>
        <extracomment>metrics/wrinkles/__init__.py</extracomment>
        <translation>sobreexpuesta: se pierden líneas</translation>
    </message>
    <message>
        <source>the other photo has no usable colour reference of this kind</source>
        <extracomment>assessment/colours.py</extracomment>
        <translation>la otra foto no tiene una referencia de color de este tipo que se pueda usar</translation>
    </message>
    <message>
        <source>{0} is no part of a face: use one of {1}.</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>{0} no es parte de una cara: use una de {1}.</translation>
    </message>
    <message>
        <source>both are the same photo, so nothing can have changed: choose another one</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>ambas son la misma foto, así que nada puede haber cambiado: elija otra</translation>
    </message>
    <message>
        <source>only {0} of it could be matched in both photos</source>
        <extracomment>assessment/comparing.py</extracomment>
        <translation>solo {0} de ella se pudo hacer coincidir en ambas fotos</translation>
    </message>
    <message>
        <source>a spot here changed too much to be measured: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>una mancha de aquí ha cambiado demasiado para medirla: hágala examinar</translation>
    </message>
    <message>
        <source>spot {0} is new: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>la mancha {0} es nueva: hágala examinar</translation>
    </message>
    <message>
        <source>spot {0} is growing: have it examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>la mancha {0} está creciendo: hágala examinar</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>spots {0} are new or growing: have them examined</source>
        <extracomment>assessment/ledger/sums.py</extracomment>
        <translation>las manchas {0} son nuevas o están creciendo: hágalas examinar</translation>
    </message>
    <message>
        <source>no face or back of a hand was found; draw a region, or measure the whole photo</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>no se ha encontrado cara ni dorso de la mano; dibuje una región o mida la foto entera</translation>
    </message>
    <message>
        <source>this view has no regions of its own; draw the one to be measured on the baseline</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>esta vista no tiene regiones propias; dibuje en la referencia la que se va a medir</translation>
    </message>
    <message>
        <source>"{0}" is not a region that can be asked for; use "whole" or a mask.</source>
        <extracomment>assessment/measuring.py</extracomment>
        <translation>«{0}» no es una región que se pueda pedir; use «whole» o una máscara.</translation>
    </message>
    <message>
        <source>repeat shots</source>
        <extracomment>assessment/noise.py</extracomment>
        <translation>fotos repetidas</translation>
    </message>
    <message>
        <source>There is no photo {0} in a series of {1} to be its baseline.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>No hay foto {0} en una serie de {1} que sea su referencia.</translation>
    </message>
    <message>
        <source>There are {0} times for {1} photos: give one for each.</source>
        <extracomment>assessment/series.py</extracomment>
        <translation>Hay {0} horas para {1} fotos: indique una para cada una.</translation>
    </message>
    <message>
        <source>{0} px/mm is not a plausible scale; give pixels per millimetre of skin.</source>
        <extracomment>assessment/subject.py</extracomment>
        <translation>{0} px/mm no es una escala verosímil; indique píxeles por milímetro de piel.</translation>
    </message>
    <message>
        <source>one photo is so much softer that {0} of the other's texture cannot be compared</source>
        <extracomment>assessment/surface.py</extracomment>
        <translation>una foto es tan poco nítida que {0} de la textura de la otra no se puede comparar</translation>
    </message>
    <message>
        <source>a trend takes {0} sessions</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>una tendencia necesita {0} sesiones</translation>
    </message>
    <message>
        <source>the days of the photos are not known</source>
        <extracomment>assessment/trend.py</extracomment>
        <translation>no se conocen los días de las fotos</translation>
    </message>
    <message>
        <source>how much this varies between repeat shots is not known here</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>aquí no se sabe cuánto varía esto entre fotos repetidas</translation>
    </message>
    <message>
        <source>without a colour reference in the photos another white balance would look the same</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>sin una referencia de color en las fotos, otro balance de blancos se vería igual</translation>
    </message>
    <message>
        <source>larger than repeat-shot noise</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>mayor que el ruido de las fotos repetidas</translation>
    </message>
    <message>
        <source>real: larger than untreated skin varies by from day to day</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>real: mayor de lo que varía la piel sin tratar de un día a otro</translation>
    </message>
    <message>
        <source>larger than its own noise, but among {0} comparisons chance gives as much</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>mayor que su propio ruido, pero entre {0} comparaciones el azar da lo mismo</translation>
    </message>
    <message>
        <source>{0}; in itself neither better nor worse</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>{0}; en sí mismo ni mejor ni peor</translation>
    </message>
    <message>
        <source>a new or growing spot: have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>una mancha nueva o en crecimiento: hágala examinar</translation>
    </message>
    <message>
        <source>not measured in the other photo</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>sin medir en la otra foto</translation>
    </message>
    <message>
        <source>have it examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>hágala examinar</translation>
    </message>
    <message>
        <source>have them examined</source>
        <extracomment>assessment/verdicts.py</extracomment>
        <translation>hágalas examinar</translation>
    </message>
    <message>
        <source>the line is missing</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>falta la línea</translation>
    </message>
    <message>
        <source>the line does not follow from the one before</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la línea no sigue a la anterior</translation>
    </message>
    <message>
        <source>the line was changed</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la línea se ha cambiado</translation>
    </message>
    <message>
        <source>the line is not the one that a backup holds</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>la línea no es la que contiene una copia de seguridad</translation>
    </message>
    <message>
        <source>lines that a backup holds were cut off</source>
        <extracomment>library/audit_chain.py</extracomment>
        <translation>se han cortado líneas que contiene una copia de seguridad</translation>
    </message>
    <message>
        <source>backup {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>copia de seguridad {0} de {1}</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>su lista de archivos está dañada</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>su base de datos está dañada</translation>
    </message>
    <message>
        <source>{0} of its originals are missing or damaged</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>{0} de sus originales faltan o están dañados</translation>
    </message>
    <message>
        <source>original {0} of {1}</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>original {0} de {1}</translation>
    </message>
    <message>
        <source>There are no backups in {name0}: choose the folder they were made in.</source>
        <extracomment>library/backup/check.py</extracomment>
        <translation>No hay copias de seguridad en {name0}: elija la carpeta en la que se hicieron.</translation>
    </message>
    <message>
        <source>{name0} is encrypted.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} está cifrado.</translation>
    </message>
    <message>
        <source>{name0} has no backups of this library: connect its disk.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>{name0} no tiene copias de seguridad de esta biblioteca: conecte su disco.</translation>
    </message>
    <message>
        <source>The backup of {0} is damaged.</source>
        <extracomment>library/backup/erasing.py</extracomment>
        <translation>La copia de seguridad de {0} está dañada.</translation>
    </message>
    <message>
        <source>{name0} is inside the library: choose a folder for backups on another disk.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0} está dentro de la biblioteca: elija para las copias de seguridad una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>database, page by page</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>base de datos, página a página</translation>
    </message>
    <message>
        <source>{name0} was not backed up, because its database is damaged ({1}): verify the library and restore its newest good backup.</source>
        <extracomment>library/backup/make.py</extracomment>
        <translation>{name0} no se ha copiado porque su base de datos está dañada ({1}): verifique la biblioteca y restaure su copia de seguridad buena más reciente.</translation>
    </message>
    <message>
        <source>{0} is damaged: choose another folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0} está dañado: elija otra carpeta para las copias de seguridad.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to use it.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} lo escribió un mesophoto más nuevo: actualice mesophoto para usarlo.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or empty folder for backups.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} no está vacía: elija para las copias de seguridad una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{name0} holds backups of another library: choose another folder for this one's.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{name0} contiene copias de seguridad de otra biblioteca: elija otra carpeta para las de esta.</translation>
    </message>
    <message>
        <source>Another program is working on the backups in {name0}: try again when it is done.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>Otro programa trabaja con las copias de seguridad de {name0}: inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged: use another one.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>La copia de seguridad de {0} en {name1} está dañada: use otra.</translation>
    </message>
    <message>
        <source>{0} is damaged: it must be put right before anything is restored.</source>
        <extracomment>library/backup/repository.py</extracomment>
        <translation>{0} está dañado: hay que repararlo antes de restaurar nada.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder to restore into.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{name0} no está vacía: elija una carpeta nueva o vacía en la que restaurar.</translation>
    </message>
    <message>
        <source>There is no backup {0} in {name1}: list them to choose one.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>No hay copia de seguridad {0} en {name1}: vea la lista para elegir una.</translation>
    </message>
    <message>
        <source>The backup of {0} in {name1} is damaged</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>La copia de seguridad de {0} en {name1} está dañada</translation>
    </message>
    <message>
        <source>{0}, and so are the others: look for another folder with backups.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0}, y también las demás: busque otra carpeta con copias de seguridad.</translation>
    </message>
    <message>
        <source>{0}: restore the one of {1} ({2}) instead.</source>
        <extracomment>library/backup/restore.py</extracomment>
        <translation>{0}: restaure en su lugar la de {1} ({2}).</translation>
    </message>
    <message>
        <source>There is no such treatment in this library.</source>
        <extracomment>library/clinical_questions.py</extracomment>
        <translation>No hay tal tratamiento en esta biblioteca.</translation>
    </message>
    <message>
        <source>{name0} is encrypted already.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} ya está cifrado.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} no está cifrado.</translation>
    </message>
    <message>
        <source>The original {0}… is not what came in: restore it from a backup.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>El original {0}… no es lo que entró: restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk with {name0} has not enough room: free {1} GB and try again.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>El disco con {name0} no tiene espacio suficiente: libere {1} GB e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>photo {0} of {1}</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>foto {0} de {1}</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Cifrar la biblioteca</translation>
    </message>
    <message>
        <source>Take the encryption off the library</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>Quitar el cifrado de la biblioteca</translation>
    </message>
    <message>
        <source>{name0} was not changed: its database is damaged.</source>
        <extracomment>library/conversion.py</extracomment>
        <translation>{name0} no se ha cambiado: su base de datos está dañada.</translation>
    </message>
    <message>
        <source>{0} Or else {1}</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0} O, si no, {1}</translation>
    </message>
    <message>
        <source>{0} is damaged, since it is not as it was written: restore a backup.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{0} está dañado, porque no está como se escribió: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name0} was written by an older mesophoto: open it for writing once, which brings it up to date.</source>
        <extracomment>library/damage.py</extracomment>
        <translation>{name0} lo escribió un mesophoto más antiguo: ábralo una vez para escritura, lo que lo actualiza.</translation>
    </message>
    <message>
        <source>The disk with {0} is full: free some space and try again. Nothing was lost.</source>
        <extracomment>library/database.py</extracomment>
        <translation>El disco con {0} está lleno: libere espacio e inténtelo de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>{0} is in use by another program: close it there and try again.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} está en uso por otro programa: ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} may not be written to: check its permissions, or whether the disk is read-only.</source>
        <extracomment>library/database.py</extracomment>
        <translation>No se puede escribir en {0}: compruebe sus permisos o si el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: check that its disk is connected, readable and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>No se puede abrir {0}: compruebe que su disco está conectado, es legible y no está lleno.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written: check that its disk is connected and not full.</source>
        <extracomment>library/database.py</extracomment>
        <translation>No se puede leer ni escribir {0}: compruebe que su disco está conectado y no está lleno.</translation>
    </message>
    <message>
        <source>{0} is not a mesophoto library, or it is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} no es una biblioteca mesophoto o está dañada: restáurela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} is damaged: restore it from a backup.</source>
        <extracomment>library/database.py</extracomment>
        <translation>{0} está dañado: restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>row {0} of {1} refers to a row of {2} that is missing</source>
        <extracomment>library/database.py</extracomment>
        <translation>la fila {0} de {1} remite a una fila de {2} que falta</translation>
    </message>
    <message>
        <source>Already held: {name0}, session of {1}</source>
        <extracomment>library/entities.py</extracomment>
        <translation>Ya está guardada: {name0}, sesión del {1}</translation>
    </message>
    <message>
        <source>{0}, in the bin.</source>
        <extracomment>library/entities.py</extracomment>
        <translation>{0}, en la papelera.</translation>
    </message>
    <message>
        <source>This patient is no longer in the library.</source>
        <extracomment>library/erase.py</extracomment>
        <translation>Este paciente ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>pictures made of them</source>
        <extracomment>library/erase.py</extracomment>
        <translation>imágenes hechas de ellas</translation>
    </message>
    <message>
        <source>out of reach</source>
        <extracomment>library/erase.py</extracomment>
        <translation>fuera de alcance</translation>
    </message>
    <message>
        <source>partly damaged</source>
        <extracomment>library/erase.py</extracomment>
        <translation>dañada en parte</translation>
    </message>
    <message>
        <source>The library is being read, so what was erased may still stand in its log: close it in other programs and open it again; the erasing then goes on by itself.</source>
        <extracomment>library/erase_rows.py</extracomment>
        <translation>La biblioteca se está leyendo, así que lo eliminado puede seguir en su registro: ciérrela en otros programas y ábrala de nuevo; la eliminación continúa entonces sola.</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}): check that the disk is connected.</source>
        <extracomment>library/files.py</extracomment>
        <translation>No se puede leer ni escribir {0} ({1}): compruebe que el disco está conectado.</translation>
    </message>
    <message>
        <source>{name0} is damaged: restore its newest good backup, of {1}, from {name2}.</source>
        <extracomment>library/known_backups.py</extracomment>
        <translation>{name0} está dañado: restaure su copia de seguridad buena más reciente, de {1}, desde {name2}.</translation>
    </message>
    <message>
        <source>{name0} still holds copies of photos from before it was changed, and they cannot be removed ({1}): close other programs that use them and open the library again.</source>
        <extracomment>library/leftovers.py</extracomment>
        <translation>{name0} aún contiene copias de fotos de antes de que se cambiara, y no se pueden quitar ({1}): cierre otros programas que las usen y abra de nuevo la biblioteca.</translation>
    </message>
    <message>
        <source>{name0} is not empty: choose a new or an empty folder for a library.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} no está vacía: elija para una biblioteca una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>There is no folder {name0}: check that its disk is connected.</source>
        <extracomment>library/library.py</extracomment>
        <translation>No hay ninguna carpeta {name0}: compruebe que su disco está conectado.</translation>
    </message>
    <message>
        <source>{name0} was not made to its end: delete the folder and make it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} no se llegó a crear del todo: elimine la carpeta y créela de nuevo.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing to change something.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} está abierta solo para lectura: ábrala para escritura para cambiar algo.</translation>
    </message>
    <message>
        <source>{name0} is from before the library was encrypted anew: its key is gone.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} es de antes de que la biblioteca se cifrara de nuevo: su clave ya no existe.</translation>
    </message>
    <message>
        <source>{name0} was closed: open it again.</source>
        <extracomment>library/library.py</extracomment>
        <translation>{name0} se ha cerrado: ábrala de nuevo.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto (its form is {1}, this program knows {2}): update mesophoto to open it.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0} la escribió un mesophoto más nuevo (su formato es {1}; este programa conoce {2}): actualice mesophoto para abrirla.</translation>
    </message>
    <message>
        <source>{name0} is a database of another program, not a mesophoto library.</source>
        <extracomment>library/migrate.py</extracomment>
        <translation>{name0} es una base de datos de otro programa, no una biblioteca mesophoto.</translation>
    </message>
    <message>
        <source>{name0} is protected: enter your passphrase to open it.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} está protegida: introduzca su frase de contraseña para abrirla.</translation>
    </message>
    <message>
        <source>{name0} is missing: restore it from a backup.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>Falta {name0}: restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name0} is not a mesophoto library: it has no {name1}.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>{name0} no es una biblioteca mesophoto: no tiene {name1}.</translation>
    </message>
    <message>
        <source>The access of the person with this passphrase has ended.</source>
        <extracomment>library/opening.py</extracomment>
        <translation>El acceso de la persona con esta frase de contraseña ha terminado.</translation>
    </message>
    <message>
        <source>The original {0}… is missing from the library: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>El original {0}… falta en la biblioteca: restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The original {0}… was damaged on the disk: restore it from a backup.</source>
        <extracomment>library/originals.py</extracomment>
        <translation>El original {0}… se ha dañado en el disco: restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name0} needs a passphrase of their own to open this library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} necesita una frase de contraseña propia para abrir esta biblioteca.</translation>
    </message>
    <message>
        <source>Only an encrypted library has passphrases.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Solo una biblioteca cifrada tiene frases de contraseña.</translation>
    </message>
    <message>
        <source>Add person {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Añadir a la persona {name0}</translation>
    </message>
    <message>
        <source>Change role of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Cambiar la función de {name0}</translation>
    </message>
    <message>
        <source>You cannot end your own access: ask another practitioner to do it.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>No puede terminar su propio acceso: pida a otro profesional que lo haga.</translation>
    </message>
    <message>
        <source>End access of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Terminar el acceso de {name0}</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Cambiar frase de contraseña</translation>
    </message>
    <message>
        <source>Set passphrase of {name0}</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Establecer la frase de contraseña de {name0}</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Crear una clave de recuperación</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Cambiar PIN</translation>
    </message>
    <message>
        <source>Enter the PIN or the passphrase of {name0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Introduzca el PIN o la frase de contraseña de {name0}.</translation>
    </message>
    <message>
        <source>{0} has no PIN</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{0} no tiene PIN</translation>
    </message>
    <message>
        <source>{0} was given too many wrong PINs</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{0}: demasiados PIN incorrectos</translation>
    </message>
    <message>
        <source>{name0} has no PIN: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} no tiene PIN: introduzca la frase de contraseña.</translation>
    </message>
    <message>
        <source>{name0} was given too many wrong PINs: enter the passphrase.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0}: demasiados PIN incorrectos; introduzca la frase de contraseña.</translation>
    </message>
    <message>
        <source>enter the passphrase</source>
        <extracomment>library/persons.py</extracomment>
        <translation>introduzca la frase de contraseña</translation>
    </message>
    <message>
        <source>1 try is left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>queda 1 intento</translation>
    </message>
    <message>
        <source>{0} tries are left</source>
        <extracomment>library/persons.py</extracomment>
        <translation>quedan {0} intentos</translation>
    </message>
    <message>
        <source>This PIN is wrong: {0}.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Este PIN es incorrecto: {0}.</translation>
    </message>
    <message>
        <source>{name0} is not encrypted: encrypt it first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>{name0} no está cifrada: cífrela antes.</translation>
    </message>
    <message>
        <source>This person has no access to the library.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Esta persona no tiene acceso a la biblioteca.</translation>
    </message>
    <message>
        <source>Somebody has to stay a practitioner: give another person that role first.</source>
        <extracomment>library/persons.py</extracomment>
        <translation>Alguien tiene que seguir siendo profesional: dé antes esa función a otra persona.</translation>
    </message>
    <message>
        <source>This {0} is no longer in the library.</source>
        <extracomment>library/questions.py</extracomment>
        <translation>Ya no está en la biblioteca: {0}.</translation>
    </message>
    <message>
        <source>change the clinic's settings</source>
        <extracomment>library/roles.py</extracomment>
        <translation>cambiar los ajustes de la clínica</translation>
    </message>
    <message>
        <source>erase patients for good</source>
        <extracomment>library/roles.py</extracomment>
        <translation>eliminar pacientes definitivamente</translation>
    </message>
    <message>
        <source>take a consent out of the record</source>
        <extracomment>library/roles.py</extracomment>
        <translation>eliminar un consentimiento del registro</translation>
    </message>
    <message>
        <source>add persons</source>
        <extracomment>library/roles.py</extracomment>
        <translation>añadir personas</translation>
    </message>
    <message>
        <source>change other persons' access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>cambiar el acceso de otras personas</translation>
    </message>
    <message>
        <source>end a person's access</source>
        <extracomment>library/roles.py</extracomment>
        <translation>terminar el acceso de una persona</translation>
    </message>
    <message>
        <source>make a new recovery key</source>
        <extracomment>library/roles.py</extracomment>
        <translation>crear una nueva clave de recuperación</translation>
    </message>
    <message>
        <source>encrypt the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>cifrar la biblioteca</translation>
    </message>
    <message>
        <source>take the encryption off the library</source>
        <extracomment>library/roles.py</extracomment>
        <translation>quitar el cifrado de la biblioteca</translation>
    </message>
    <message>
        <source>You may look at this library, but change nothing: ask a practitioner.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Puede mirar esta biblioteca, pero no cambiar nada: pregunte a un profesional.</translation>
    </message>
    <message>
        <source>Only a practitioner may {0}: ask one to do it.</source>
        <extracomment>library/roles.py</extracomment>
        <translation>Solo un profesional puede {0}: pida a uno que lo haga.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the same entry was changed elsewhere since.</source>
        <extracomment>library/transaction.py</extracomment>
        <translation>Esto ya no se puede deshacer: desde entonces la misma entrada se ha cambiado en otro lugar.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is missing, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>Falta la clave {0}/{1}, así que no se pueden leer las fotos de este paciente: recupérela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key {0}/{1} is damaged, so this patient's photos cannot be read: put it back from a backup.</source>
        <extracomment>library/vault/patient_keys.py</extracomment>
        <translation>La clave {0}/{1} está dañada, así que no se pueden leer las fotos de este paciente: recupérela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>A PIN has {0} to {1} digits.</source>
        <extracomment>library/vault/pins.py</extracomment>
        <translation>Un PIN tiene de {0} a {1} cifras.</translation>
    </message>
    <message>
        <source>An encrypted file was changed since it was written: restore it from a backup.</source>
        <extracomment>library/vault/sealed_file.py</extracomment>
        <translation>Un archivo cifrado se ha cambiado desde que se escribió: restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take {0} characters or more, best some words.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Esta frase de contraseña es demasiado corta: use {0} caracteres o más, mejor varias palabras.</translation>
    </message>
    <message>
        <source>A recovery key has {0} groups of {1} characters: type all of it.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>Una clave de recuperación tiene {0} grupos de {1} caracteres: escríbala entera.</translation>
    </message>
    <message>
        <source>Group {0} of the recovery key is mistyped: compare it again.</source>
        <extracomment>library/vault/secrets.py</extracomment>
        <translation>El grupo {0} de la clave de recuperación está mal escrito: compárelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} MB of memory</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{0} MB de memoria</translation>
    </message>
    <message>
        <source>Checking the passphrase takes {0}: close other programs.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>Comprobar la frase de contraseña necesita {0}: cierre otros programas.</translation>
    </message>
    <message>
        <source>{name0} is damaged: put it back from a backup.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0} está dañado: recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name0} was written by a newer mesophoto: update mesophoto to open it.</source>
        <extracomment>library/vault/slots.py</extracomment>
        <translation>{name0} lo escribió un mesophoto más nuevo: actualice mesophoto para abrirlo.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>La clave del original {0}… está dañada.</translation>
    </message>
    <message>
        <source>The key of the original {0}… is damaged: restore it from a backup.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>La clave del original {0}… está dañada: restáurela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This recovery key is not this library's, or a newer one took its place.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Esta clave de recuperación no es de esta biblioteca o la ha sustituido una más nueva.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here: check the keyboard and type it again.</source>
        <extracomment>library/vault/vault.py</extracomment>
        <translation>Esta frase de contraseña no abre nada aquí: compruebe el teclado y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>the list of originals cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>la lista de originales no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <extracomment>library/verify.py</extracomment>
        <translation>no se puede leer ({0})</translation>
    </message>
    <message>
        <source>the list of its checksums, {name0}, is not as it was written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>la lista de sus sumas de comprobación, {name0}, no está como se escribió</translation>
    </message>
    <message>
        <source>pages {0}, … of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>las páginas {0}, … de {1} no están como se escribieron</translation>
    </message>
    <message>
        <source>pages {0} of {1} are not as they were written</source>
        <extracomment>library/verify.py</extracomment>
        <translation>las páginas {0} de {1} no están como se escribieron</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk: {1}; {2}.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} se ha dañado en el disco: {1}; {2}.</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <extracomment>library/verify.py</extracomment>
        <translation>restáurelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>restore its newest good backup, of {0}, from {name1}</source>
        <extracomment>library/verify.py</extracomment>
        <translation>restaure su copia de seguridad buena más reciente, de {0}, desde {name1}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>library/verify.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The audit is not as it was written from line {0} on: {1}; keep this library and its backups as they are, and ask who had access to it.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>La auditoría no está como se escribió desde la línea {0}: {1}; conserve esta biblioteca y sus copias de seguridad como están, y pregunte quién tuvo acceso a ella.</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <extracomment>library/verify.py</extracomment>
        <translation>Falta {0}</translation>
    </message>
    <message>
        <source>{0} was damaged on the disk</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{0} se ha dañado en el disco</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, sesión del {1}: falta el original de {name2}; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name0}, session of {1}: the original of {name2} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>{name0}, sesión del {1}: el original de {name2} se ha dañado en el disco; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The original {name0} is missing; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>Falta el original {name0}; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The original {name0} was damaged on the disk; restore it from a backup.</source>
        <extracomment>library/verify.py</extracomment>
        <translation>El original {name0} se ha dañado en el disco; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>by another program</source>
        <extracomment>library/writer.py</extracomment>
        <translation>por otro programa</translation>
    </message>
    <message>
        <source>by {name0} on {name1} since {2}</source>
        <extracomment>library/writer.py</extracomment>
        <translation>por {name0} en {name1} desde {2}</translation>
    </message>
    <message>
        <source>{name0} is in use {1}: close it there, or open it here for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>{name0} está en uso {1}: ciérrela allí o ábrala aquí solo para lectura.</translation>
    </message>
    <message>
        <source>The disk with {name0} cannot keep a second program from writing: move the library to another disk, or open it for reading only.</source>
        <extracomment>library/writer.py</extracomment>
        <translation>El disco con {name0} no puede impedir que escriba un segundo programa: mueva la biblioteca a otro disco o ábrala solo para lectura.</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <extracomment>library/writer.py</extracomment>
        <translation>un usuario desconocido</translation>
    </message>
    <message>
        <source>the colour chart in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la carta de color de la foto</translation>
    </message>
    <message>
        <source>the printed card in the photo</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la tarjeta impresa de la foto</translation>
    </message>
    <message>
        <source>the grey card that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la tarjeta gris marcada</translation>
    </message>
    <message>
        <source>the background that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>el fondo marcado</translation>
    </message>
    <message>
        <source>the untreated skin that was marked</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>la piel sin tratar marcada</translation>
    </message>
    <message>
        <source>No colour reference: absolute colours are uncalibrated, and redness is compared only against the skin around each region.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Sin referencia de color: los colores absolutos no están calibrados, y el enrojecimiento se compara solo con la piel que rodea cada región.</translation>
    </message>
    <message>
        <source>{0} is not used: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>No se usa {0}: {1}.</translation>
    </message>
    <message>
        <source>Colours are kept as they are at {0}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Los colores se mantienen como son según {0}.</translation>
    </message>
    <message>
        <source>{0} ΔE00 left at the median of {1} patches</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>quedan {0} ΔE00 en la mediana de {1} parches</translation>
    </message>
    <message>
        <source>Colours are calibrated by {0}: {1}.</source>
        <extracomment>reports/calibration.py</extracomment>
        <translation>Los colores están calibrados con {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} pares</translation>
    </message>
    <message>
        <source>{0} people</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} personas</translation>
    </message>
    <message>
        <source>{0} of {1} of {2}</source>
        <extracomment>reports/counting.py</extracomment>
        <translation>{0} de {1} de {2}</translation>
    </message>
    <message>
        <source>photo 1 of {0}</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>foto 1 de {0}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>nada que medir</translation>
    </message>
    <message>
        <source>{name0} was not measured: the system ended the measuring process {1} times, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/assess_patient.py</extracomment>
        <translation>{name0} no se ha medido: el sistema terminó el proceso de medición {1} veces, quizá por falta de memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No folder for backups is set: choose one, best on another disk.</source>
        <extracomment>workflows/backups.py</extracomment>
        <translation>No hay ninguna carpeta fijada para las copias de seguridad: elija una, mejor en otro disco.</translation>
    </message>
    <message>
        <source>{0} is there already: go on with it by --resume, or choose another by --out.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{0} ya existe: continúelo con --resume o elija otro con --out.</translation>
    </message>
    <message>
        <source>{name0} is not a folder: name the one with the photos.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>{name0} no es una carpeta: indique la de las fotos.</translation>
    </message>
    <message>
        <source>There are no photos in {name0}.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>No hay fotos en {name0}.</translation>
    </message>
    <message>
        <source>photos measured before</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>fotos ya medidas</translation>
    </message>
    <message>
        <source>A worker measures by {0}, this program by {1}: install the same mesophoto on all, and run again with --resume.</source>
        <extracomment>workflows/batch/measure_folder.py</extracomment>
        <translation>Un proceso de medición mide con {0} y este programa con {1}: instale el mismo mesophoto en todos y ejecútelo de nuevo con --resume.</translation>
    </message>
    <message>
        <source>{name0} cannot be read ({1}).</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>No se puede leer {name0} ({1}).</translation>
    </message>
    <message>
        <source>{name0} needs more memory than there is: use fewer workers.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} necesita más memoria de la que hay: use menos procesos.</translation>
    </message>
    <message>
        <source>{name0} was not measured since mesophoto itself failed ({1}): please report it.</source>
        <extracomment>workflows/batch/one_photo.py</extracomment>
        <translation>{name0} no se ha medido porque el propio mesophoto ha fallado ({1}): comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>What is in {0} was measured in another way (folder, scale, regions or version of mesophoto): choose another file by --out.</source>
        <extracomment>workflows/batch/record.py</extracomment>
        <translation>Lo que hay en {0} se midió de otra manera (carpeta, escala, regiones o versión de mesophoto): elija otro archivo con --out.</translation>
    </message>
    <message>
        <source>{name0} was not measured: its worker ended {1} times ({2}), perhaps for want of memory. Run again with --resume, and with fewer workers.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>{name0} no se ha medido: su proceso de medición terminó {1} veces ({2}), quizá por falta de memoria. Ejecútelo de nuevo con --resume y con menos procesos.</translation>
    </message>
    <message>
        <source>The workers end whatever they measure ({0}): see that there is memory and that each has the same mesophoto installed, and run again with --resume.</source>
        <extracomment>workflows/batch/running.py</extracomment>
        <translation>Los procesos de medición terminan, midan lo que midan ({0}): compruebe que hay memoria y que todos tienen instalado el mismo mesophoto, y ejecútelo de nuevo con --resume.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>camera clock {0} fast; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>el reloj de la cámara va {0} adelantado; las horas se corrigen.</translation>
    </message>
    <message>
        <source>camera clock {0} slow; the times are corrected.</source>
        <extracomment>workflows/camera_clocks.py</extracomment>
        <translation>el reloj de la cámara va {0} atrasado; las horas se corrigen.</translation>
    </message>
    <message>
        <source>{name0} is no photo.</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} no es una foto.</translation>
    </message>
    <message>
        <source>{name0} is not new. {1}</source>
        <extracomment>workflows/capture.py</extracomment>
        <translation>{name0} no es nueva. {1}</translation>
    </message>
    <message>
        <source>The form cannot be opened: it may be damaged or protected by a password. Attach another copy.</source>
        <extracomment>workflows/consent_forms.py</extracomment>
        <translation>El formulario no se puede abrir: puede que esté dañado o protegido con contraseña. Adjunte otra copia.</translation>
    </message>
    <message>
        <source>The program that decodes photos does not start: restart mesophoto.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>El programa que decodifica las fotos no arranca: reinicie mesophoto.</translation>
    </message>
    <message>
        <source>{name0} takes too long to decode, and was left out: export it again, or smaller.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} tarda demasiado en decodificarse y queda fuera: expórtelo de nuevo o más pequeño.</translation>
    </message>
    <message>
        <source>{name0} stopped the program that decodes photos: it is damaged or made to do harm, and was left out.</source>
        <extracomment>workflows/decoders.py</extracomment>
        <translation>{name0} ha detenido el programa que decodifica las fotos: está dañado o hecho para hacer daño, y queda fuera.</translation>
    </message>
    <message>
        <source>It is not known where the skin is in these photos, so their difference is not shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>No se sabe dónde está la piel en estas fotos, así que no se muestra su diferencia.</translation>
    </message>
    <message>
        <source>The photos share too little skin for a difference to be shown.</source>
        <extracomment>workflows/difference.py</extracomment>
        <translation>Las fotos comparten muy poca piel para mostrar una diferencia.</translation>
    </message>
    <message>
        <source>taken right after the treatment: swelling smooths lines and reddens skin</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>hecha justo después del tratamiento: la hinchazón alisa las líneas y enrojece la piel</translation>
    </message>
    <message>
        <source>The region {name0}, drawn on {name1}, could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>La región {name0}, dibujada en {name1}, no se pudo trasladar.</translation>
    </message>
    <message>
        <source>A spot not counted on {name0} could not be carried over.</source>
        <extracomment>workflows/engine.py</extracomment>
        <translation>Una mancha no contada en {name0} no se pudo trasladar.</translation>
    </message>
    <message>
        <source>the patient was added</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>se añadió el paciente</translation>
    </message>
    <message>
        <source>the session of {0}</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>la sesión del {0}</translation>
    </message>
    <message>
        <source>The records of {name0} are to be kept for {1} years after {2}, that is until {3}: erase them earlier only if the law lets you.</source>
        <extracomment>workflows/erase_patient.py</extracomment>
        <translation>Los registros de {name0} deben conservarse {1} años después de {2}, es decir, hasta el {3}: elimínelos antes solo si la ley se lo permite.</translation>
    </message>
    <message>
        <source>a progress sheet</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>una hoja de seguimiento</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a moving picture</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>una imagen en movimiento</translation>
    </message>
    <message>
        <source>a file of measurements</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un archivo de medidas</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>un archivo DICOM</translation>
    </message>
    <message>
        <source>Unknown: nothing that this library handed out is this file, nor has a code that stands on it.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Desconocido: nada de lo que esta biblioteca ha entregado es este archivo, ni tiene un código que figure en él.</translation>
    </message>
    <message>
        <source>Its code {0} is not of this library.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Su código {0} no es de esta biblioteca.</translation>
    </message>
    <message>
        <source>{0} for {1}, made on {2} at {3}</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>{0} para {1}, del {2} a las {3}</translation>
    </message>
    <message>
        <source>Altered: code {0} stands for {1}, but this file is not the one that left with it. Saving it again, cropping it or taking a photo of it alters it, too: ask for the file itself.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Alterado: el código {0} corresponde a {1}, pero este archivo no es el que salió con él. Volver a guardarlo, recortarlo o fotografiarlo también lo altera: pida el propio archivo.</translation>
    </message>
    <message>
        <source>Genuine and unaltered: {0}.</source>
        <extracomment>workflows/exporting/check_seal.py</extracomment>
        <translation>Auténtico y sin alteraciones: {0}.</translation>
    </message>
    <message>
        <source>The logo is larger than 20 MB: save it smaller, and choose it again.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>El logotipo supera los 20 MB: guárdelo más pequeño y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The logo could not be read: choose a PNG or JPEG file.</source>
        <extracomment>workflows/exporting/clinic.py</extracomment>
        <translation>No se ha podido leer el logotipo: elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>patient {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>paciente {0} de {1}</translation>
    </message>
    <message>
        <source>file {0} of {1}</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>archivo {0} de {1}</translation>
    </message>
    <message>
        <source>The key file says who is who, so it may not lie with the data: choose another folder for it.</source>
        <extracomment>workflows/exporting/data.py</extracomment>
        <translation>El archivo de claves dice quién es quién, así que no puede estar con los datos: elija otra carpeta para él.</translation>
    </message>
    <message>
        <source>The data hold the patient {0} twice: export them again.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>Los datos contienen dos veces al paciente {0}: expórtelos de nuevo.</translation>
    </message>
    <message>
        <source>The table {name0} is not in the order in which it was written, or has rows of nobody: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>La tabla {name0} no está en el orden en que se escribió o tiene filas de nadie: importe la carpeta tal como se exportó.</translation>
    </message>
    <message>
        <source>The table {name0} is not as mesophoto wrote it, in or after row {1}: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>La tabla {name0} no está como la escribió mesophoto, en la fila {1} o después: importe la carpeta tal como se exportó.</translation>
    </message>
    <message>
        <source>{name0} holds no table {name1}: choose a folder that measurements were exported to.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} no contiene ninguna tabla {name1}: elija una carpeta a la que se exportaran medidas.</translation>
    </message>
    <message>
        <source>{name0} holds two exports: move the files of one of them into a folder of their own.</source>
        <extracomment>workflows/exporting/data_folder.py</extracomment>
        <translation>{name0} contiene dos exportaciones: mueva los archivos de una de ellas a una carpeta propia.</translation>
    </message>
    <message>
        <source>{0} measurements were left out, since their photos are not in the folder: export again with the photos to bring them in.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>{0} medidas han quedado fuera porque sus fotos no están en la carpeta: exporte de nuevo con las fotos para incorporarlas.</translation>
    </message>
    <message>
        <source>Measurements are imported into an empty library only: make a new one for them.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Las medidas solo se importan en una biblioteca vacía: cree una nueva para ellas.</translation>
    </message>
    <message>
        <source>looking at the tables</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>mirando las tablas</translation>
    </message>
    <message>
        <source>The table assessments is not as mesophoto wrote it: export the data again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>La tabla assessments no está como la escribió mesophoto: exporte los datos de nuevo.</translation>
    </message>
    <message>
        <source>Rows of the tables refer to others that are not there: import the folder as it was exported.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>Hay filas de las tablas que remiten a otras que no están: importe la carpeta tal como se exportó.</translation>
    </message>
    <message>
        <source>The photo {name0} is not in the folder: copy the whole folder and try again.</source>
        <extracomment>workflows/exporting/data_import.py</extracomment>
        <translation>La foto {name0} no está en la carpeta: copie la carpeta entera e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key file says who is who: with it the data are no longer pseudonymous. Keep it in the practice, apart from the data, and never pass both on together. It is not encrypted.</source>
        <extracomment>workflows/exporting/data_key.py</extracomment>
        <translation>El archivo de claves dice quién es quién: con él los datos ya no son seudónimos. Guárdelo en la consulta, separado de los datos, y nunca transmita ambos juntos. No está cifrado.</translation>
    </message>
    <message>
        <source>region {0}</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>región {0}</translation>
    </message>
    <message>
        <source>drawn region</source>
        <extracomment>workflows/exporting/data_names.py</extracomment>
        <translation>región dibujada</translation>
    </message>
    <message>
        <source>A metric of another version of mesophoto.</source>
        <extracomment>workflows/exporting/data_rows.py</extracomment>
        <translation>Una medida de otra versión de mesophoto.</translation>
    </message>
    <message>
        <source>before the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>antes del tratamiento</translation>
    </message>
    <message>
        <source>right after the treatment</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>justo después del tratamiento</translation>
    </message>
    <message>
        <source>days after the treatment: {0}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>días después del tratamiento: {0}</translation>
    </message>
    <message>
        <source>at a follow-up</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>en un seguimiento</translation>
    </message>
    <message>
        <source>The photo itself with all its 16 bit per colour; nothing was done to it.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>La propia foto con todos sus 16 bits por color; no se ha hecho nada con ella.</translation>
    </message>
    <message>
        <source>Warped onto the baseline photo for comparing by eye; never measured. Colours as photographed.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Deformada sobre la foto de referencia para comparar a simple vista; nunca se mide. Colores tal como se fotografiaron.</translation>
    </message>
    <message>
        <source>Outlines of what was measured, drawn over the photo: brown spots, red areas, lines, regions.</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Contornos de lo medido, dibujados sobre la foto: manchas marrones, zonas rojas, líneas, regiones.</translation>
    </message>
    <message>
        <source>The original {0}…</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>El original {0}…</translation>
    </message>
    <message>
        <source>View {0}; taken {1}</source>
        <extracomment>workflows/exporting/dicom.py</extracomment>
        <translation>Vista {0}; momento: {1}</translation>
    </message>
    <message>
        <source>aligned to the baseline</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>alineada con la referencia</translation>
    </message>
    <message>
        <source>scaled to {0} %</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>escalada al {0} %</translation>
    </message>
    <message>
        <source>{0} covered</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>cubierto: {0}</translation>
    </message>
    <message>
        <source>with what was found drawn over it</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>con lo encontrado dibujado encima</translation>
    </message>
    <message>
        <source>as it was shot</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>tal como se fotografió</translation>
    </message>
    <message>
        <source>Photo of {0}: {1}; nothing else.</source>
        <extracomment>workflows/exporting/done.py</extracomment>
        <translation>Foto del {0}: {1}; nada más.</translation>
    </message>
    <message>
        <source>There is no region to crop to: draw one on the photo, or cover the eyes.</source>
        <extracomment>workflows/exporting/frame.py</extracomment>
        <translation>No hay ninguna región a la que recortar: dibuje una en la foto o cubra los ojos.</translation>
    </message>
    <message>
        <source>Hiding parts of a face lowers the chance that the person is recognised; it does not remove it: skin, moles, ears and hair remain, and whoever knows the person may still know them.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Ocultar partes de una cara reduce la posibilidad de que se reconozca a la persona, pero no la elimina: quedan la piel, los lunares, las orejas y el pelo, y quien conozca a la persona puede reconocerla igualmente.</translation>
    </message>
    <message>
        <source>No face was found to cover the eyes of: crop the photo to a region.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>No se ha encontrado ninguna cara en la que cubrir los ojos: recorte la foto a una región.</translation>
    </message>
    <message>
        <source>The region does not lie in the picture: choose another one.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>La región no está dentro de la imagen: elija otra.</translation>
    </message>
    <message>
        <source>A face has no such region: choose another one, or draw it.</source>
        <extracomment>workflows/exporting/hiding.py</extracomment>
        <translation>Una cara no tiene esa región: elija otra o dibújela.</translation>
    </message>
    <message>
        <source>{name0} was altered since it was exported: remove it, and export again.</source>
        <extracomment>workflows/exporting/many/export_many.py</extracomment>
        <translation>{name0} se alteró después de exportarse: elimínelo y exporte de nuevo.</translation>
    </message>
    <message>
        <source>There are no two photos of one view: nothing moves.</source>
        <extracomment>workflows/exporting/many/makers.py</extracomment>
        <translation>No hay dos fotos de una misma vista: nada se mueve.</translation>
    </message>
    <message>
        <source>{name0} holds an export of another library: choose another folder.</source>
        <extracomment>workflows/exporting/many/manifest.py</extracomment>
        <translation>{name0} contiene una exportación de otra biblioteca: elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a list of patients: one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} no se puede leer como lista de pacientes: un número por línea.</translation>
    </message>
    <message>
        <source>{0} names no patients: write one number a line.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>{0} no nombra a ningún paciente: escriba un número por línea.</translation>
    </message>
    <message>
        <source>There are no patients in this library.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>No hay pacientes en esta biblioteca.</translation>
    </message>
    <message>
        <source>There is no patient {0} in this library: name a number as the list shows it.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>No hay ningún paciente {0} en esta biblioteca: indique un número tal como lo muestra la lista.</translation>
    </message>
    <message>
        <source>Several patients have the number {0}: name them by their keys.</source>
        <extracomment>workflows/exporting/many/patients.py</extracomment>
        <translation>Varios pacientes tienen el número {0}: indíquelos por sus claves.</translation>
    </message>
    <message>
        <source>There is no baseline in this view: set one first.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>No hay referencia en esta vista: fije una antes.</translation>
    </message>
    <message>
        <source>There is only one photo of this view: motion needs two.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Solo hay una foto de esta vista: el movimiento necesita dos.</translation>
    </message>
    <message>
        <source>The photos cannot be aligned, so they cannot be set in motion: {0}.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Las fotos no se pueden alinear, así que no se pueden poner en movimiento: {0}.</translation>
    </message>
    <message>
        <source>Too little of the skin is seen on all photos: choose others, or a larger region.</source>
        <extracomment>workflows/exporting/motion.py</extracomment>
        <translation>Se ve demasiado poca piel en todas las fotos: elija otras o una región mayor.</translation>
    </message>
    <message>
        <source>A photo in the bin is not exported: restore it first.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Una foto de la papelera no se exporta: restáurela antes.</translation>
    </message>
    <message>
        <source>Pictures are saved as JPEG, PNG or WebP: let the name end in .jpg, .png or .webp.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>Las imágenes se guardan como JPEG, PNG o WebP: haga que el nombre termine en .jpg, .png o .webp.</translation>
    </message>
    <message>
        <source>No face was found to show a part of: draw the region on the photo.</source>
        <extracomment>workflows/exporting/pictures.py</extracomment>
        <translation>No se ha encontrado ninguna cara de la que mostrar una parte: dibuje la región en la foto.</translation>
    </message>
    <message>
        <source>Open the patient, choose Consents…, and let them sign or attach the signed form.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Abra el paciente, elija Consentimientos… y hágale firmar, o adjunte el formulario firmado.</translation>
    </message>
    <message>
        <source>A patient in the bin is not exported: restore the patient first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>Un paciente de la papelera no se exporta: restaure antes al paciente.</translation>
    </message>
    <message>
        <source>{name0} is open for reading only: open it for writing, since exports are logged.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} está abierta solo para lectura: ábrala para escritura, pues las exportaciones se registran.</translation>
    </message>
    <message>
        <source>{name0} is there already: choose another folder, or remove it first.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>{name0} ya existe: elija otra carpeta o elimínelo antes.</translation>
    </message>
    <message>
        <source>The patient has withdrawn the consent to {0}: nothing may leave for it any more.</source>
        <extracomment>workflows/exporting/release.py</extracomment>
        <translation>El paciente ha retirado el consentimiento para {0}: ya no puede salir nada con ese fin.</translation>
    </message>
    <message>
        <source>Say first what this view is treated for: the sheet tells what belongs to that, not what came out best. Choose what is judged, then make the sheet.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Diga antes qué se trata en esta vista: la hoja cuenta lo que corresponde a eso, no lo que salió mejor. Elija qué se valora y después haga la hoja.</translation>
    </message>
    <message>
        <source>There is no photo to make a sheet of: import photos of this view first.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>No hay ninguna foto con la que hacer una hoja: importe antes fotos de esta vista.</translation>
    </message>
    <message>
        <source>That photo is not of this view, or is the baseline itself: choose another one.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Esa foto no es de esta vista o es la propia referencia: elija otra.</translation>
    </message>
    <message>
        <source>Choose the region that the pictures are cropped to.</source>
        <extracomment>workflows/exporting/sheet_gathering.py</extracomment>
        <translation>Elija la región a la que se recortan las imágenes.</translation>
    </message>
    <message>
        <source>all photos compared</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>todas las fotos comparadas</translation>
    </message>
    <message>
        <source>May be another person than in {name0} of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Puede ser otra persona que en {name0} del {1}</translation>
    </message>
    <message>
        <source>May be another person than {name0}, seen beside the baseline of {1}</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>Puede ser otra persona que {name0}, vista junto a la referencia del {1}</translation>
    </message>
    <message>
        <source>the faces look different</source>
        <extracomment>workflows/identity.py</extracomment>
        <translation>las caras parecen distintas</translation>
    </message>
    <message>
        <source>A slate, which says whose photos follow: it is not kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Una claqueta, que dice de quién son las fotos siguientes: no se guarda.</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Persona {0}</translation>
    </message>
    <message>
        <source>Go on with the import of {0}: {1} of {2} went in.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Continuar la importación de {0}: han entrado {1} de {2}.</translation>
    </message>
    <message>
        <source>This import came to its end, or was undone: import the photos again.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Esta importación llegó a su fin o se deshizo: importe las fotos de nuevo.</translation>
    </message>
    <message>
        <source>It went in before.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Ya entró antes.</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>{0} en la biblioteca</translation>
    </message>
    <message>
        <source>The photo before could not be kept.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>La foto anterior no se pudo guardar.</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>Importar {0}</translation>
    </message>
    <message>
        <source>The same photo as {0}.</source>
        <extracomment>workflows/import_photos.py</extracomment>
        <translation>La misma foto que {0}.</translation>
    </message>
    <message>
        <source>{name0} can no longer be read ({1}).</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Ya no se puede leer {name0} ({1}).</translation>
    </message>
    <message>
        <source>{name0} changed since it was looked at: import it again.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>{name0} ha cambiado desde que se miró: impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Say when {0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indique cuándo se hizo {0}.</translation>
    </message>
    <message>
        <source>Say when {0} were taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indique cuándo se hicieron {0}.</translation>
    </message>
    <message>
        <source>Say who {0} is.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indique quién es {0}.</translation>
    </message>
    <message>
        <source>Say how many days after the treatment {name0} was taken.</source>
        <extracomment>workflows/import_plan.py</extracomment>
        <translation>Indique cuántos días después del tratamiento se hizo {name0}.</translation>
    </message>
    <message>
        <source>{name0} is protected by a password: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} está protegido con contraseña: descomprímalo e importe la carpeta.</translation>
    </message>
    <message>
        <source>{0} more entries of {name1} were left out for such reasons.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} entradas más de {name1} quedan fuera por motivos así.</translation>
    </message>
    <message>
        <source>{name0} in {name1} is damaged: make the archive again.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} en {name1} está dañado: cree de nuevo el archivo comprimido.</translation>
    </message>
    <message>
        <source>{name0} is not there any more, or not a file.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} ya no está ahí o no es un archivo.</translation>
    </message>
    <message>
        <source>{name0} has more than {1} entries: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} tiene más de {1} entradas: descomprímalo e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name0} holds more than 50 GB: unpack it and import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} contiene más de 50 GB: descomprímalo e importe la carpeta.</translation>
    </message>
    <message>
        <source>{name0} grows more than {1}-fold when unpacked: it holds no photos.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} crece más de {1} veces al descomprimirlo: no contiene fotos.</translation>
    </message>
    <message>
        <source>{0} has a name that leads out of the archive, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} tiene un nombre que sale del archivo comprimido, y queda fuera</translation>
    </message>
    <message>
        <source>{0} is a link and not a photo, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} es un enlace y no una foto, y queda fuera</translation>
    </message>
    <message>
        <source>{0} is an archive in an archive: unpack it first</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} es un archivo comprimido dentro de otro: descomprímalo antes</translation>
    </message>
    <message>
        <source>{0} has the same name as another entry, and was left out</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} tiene el mismo nombre que otra entrada, y queda fuera</translation>
    </message>
    <message>
        <source>{0} is compressed in an unusual way: unpack the archive and import the folder</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} está comprimido de forma inusual: descomprima el archivo e importe la carpeta</translation>
    </message>
    <message>
        <source>{0} becomes too large when unpacked: it is not a photo</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{0} se hace demasiado grande al descomprimirlo: no es una foto</translation>
    </message>
    <message>
        <source>{name0} is damaged or no zip archive: make it again, or import the folder.</source>
        <extracomment>workflows/import_sources/archives.py</extracomment>
        <translation>{name0} está dañado o no es un archivo zip: créelo de nuevo o importe la carpeta.</translation>
    </message>
    <message>
        <source>{name0} belongs to {1}: the still is kept, the video is not.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} pertenece a {1}: se guarda la foto, el vídeo no.</translation>
    </message>
    <message>
        <source>{name0} is a video and was left out: only stills are measured. Take a photo, or save a still of it.</source>
        <extracomment>workflows/import_sources/find.py</extracomment>
        <translation>{name0} es un vídeo y queda fuera: solo se miden fotos fijas. Haga una foto o guarde un fotograma.</translation>
    </message>
    <message>
        <source>{name0} is not a file: choose photos, folders or zip archives.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} no es un archivo: elija fotos, carpetas o archivos zip.</translation>
    </message>
    <message>
        <source>{name0} is larger than 1 GB: it is not a photo.</source>
        <extracomment>workflows/import_sources/origin.py</extracomment>
        <translation>{name0} supera 1 GB: no es una foto.</translation>
    </message>
    <message>
        <source>Several slates were in one picture, or one that could not be read.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>Había varias claquetas en una imagen, o una que no se pudo leer.</translation>
    </message>
    <message>
        <source>The slate is of another library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>La claqueta es de otra biblioteca.</translation>
    </message>
    <message>
        <source>The patient of the slate is no longer in the library.</source>
        <extracomment>workflows/inbox.py</extracomment>
        <translation>El paciente de la claqueta ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>rejuvenation</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>rejuvenecimiento</translation>
    </message>
    <message>
        <source>sun damage</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>daño solar</translation>
    </message>
    <message>
        <source>a scar</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>una cicatriz</translation>
    </message>
    <message>
        <source>cellulite</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>celulitis</translation>
    </message>
    <message>
        <source>hair loss</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>caída del cabello</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>workflows/indications.py</extracomment>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>Something else was done since: take that back first (Edit ▸ Undo).</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Desde entonces se ha hecho otra cosa: deshágala antes (Editar ▸ Deshacer).</translation>
    </message>
    <message>
        <source>Something else was done since: open the history again.</source>
        <extracomment>workflows/journal.py</extracomment>
        <translation>Desde entonces se ha hecho otra cosa: abra de nuevo el historial.</translation>
    </message>
    <message>
        <source>Another run is writing to {name0}: wait for it to end.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>Otra ejecución está escribiendo en {name0}: espere a que termine.</translation>
    </message>
    <message>
        <source>{0} is damaged: remove it to start anew, or choose another place.</source>
        <extracomment>workflows/kept_lines.py</extracomment>
        <translation>{0} está dañado: elimínelo para empezar de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <source>spots in {0} photos</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>manchas en {0} fotos</translation>
    </message>
    <message>
        <source>The spots were not followed: the system ended the measuring process, perhaps for want of memory. Close other programs and try again.</source>
        <extracomment>workflows/ledger.py</extracomment>
        <translation>Las manchas no se han seguido: el sistema terminó el proceso de medición, quizá por falta de memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The eyes are closed</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Los ojos están cerrados</translation>
    </message>
    <message>
        <source>The face smiles</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>La cara sonríe</translation>
    </message>
    <message>
        <source>The brows are raised</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>Las cejas están levantadas</translation>
    </message>
    <message>
        <source>{0}: if that is meant, choose the view for it, to compare like with like.</source>
        <extracomment>workflows/look.py</extracomment>
        <translation>{0}: si es intencionado, elija la vista correspondiente, para comparar lo mismo con lo mismo.</translation>
    </message>
    <message>
        <source>drawn only</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>solo dibujada</translation>
    </message>
    <message>
        <source>mesophoto {0} {1}</source>
        <extracomment>workflows/measuring.py</extracomment>
        <translation>mesophoto {0} {1}</translation>
    </message>
    <message>
        <source>A motion photo: the still is measured, the video in it is not</source>
        <extracomment>workflows/motion.py</extracomment>
        <translation>Una foto con movimiento: se mide la foto fija, no el vídeo que contiene</translation>
    </message>
    <message>
        <source>this clinic's own, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>propio de esta clínica, {0}</translation>
    </message>
    <message>
        <source>as it comes with mesophoto, {0}</source>
        <extracomment>workflows/noise_in_force.py</extracomment>
        <translation>tal como viene con mesophoto, {0}</translation>
    </message>
    <message>
        <source>Add appointment of {name0}, {1}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Añadir cita de {name0}, {1}</translation>
    </message>
    <message>
        <source>Edit appointment of {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Editar cita de {0}</translation>
    </message>
    <message>
        <source>Move appointment to {0}</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Mover cita a {0}</translation>
    </message>
    <message>
        <source>Delete appointment</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Eliminar cita</translation>
    </message>
    <message>
        <source>An appointment takes between a minute and a day.</source>
        <extracomment>workflows/operations/appointments.py</extracomment>
        <translation>Una cita dura entre un minuto y un día.</translation>
    </message>
    <message>
        <source>the practice's own record</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>el archivo de la propia consulta</translation>
    </message>
    <message>
        <source>a copy for the patient</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>una copia para el paciente</translation>
    </message>
    <message>
        <source>a referral</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>una derivación</translation>
    </message>
    <message>
        <source>teaching</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>la docencia</translation>
    </message>
    <message>
        <source>publication</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>una publicación</translation>
    </message>
    <message>
        <source>Say what the consent is for.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Diga para qué es el consentimiento.</translation>
    </message>
    <message>
        <source>Note consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Anotar consentimiento para {0}</translation>
    </message>
    <message>
        <source>The form is larger than 20 MB: scan it at a lower resolution.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>El formulario supera los 20 MB: escanéelo con menor resolución.</translation>
    </message>
    <message>
        <source>Change consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Cambiar consentimiento para {0}</translation>
    </message>
    <message>
        <source>The patient has signed this consent as it is: withdraw it, and let the new one be signed.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>El paciente ha firmado este consentimiento tal como está: retírelo y haga firmar uno nuevo.</translation>
    </message>
    <message>
        <source>Withdraw consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Retirar consentimiento para {0}</translation>
    </message>
    <message>
        <source>Delete consent to {0}</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Eliminar consentimiento para {0}</translation>
    </message>
    <message>
        <source>The signature leaves its field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>La firma se sale de su campo: vuelva a firmar.</translation>
    </message>
    <message>
        <source>There is only a dot in the field: sign again.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Solo hay un punto en el campo: vuelva a firmar.</translation>
    </message>
    <message>
        <source>A consent cannot be withdrawn before it was given: check the two dates.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Un consentimiento no se puede retirar antes de haberse dado: compruebe las dos fechas.</translation>
    </message>
    <message>
        <source>There is no such consent any more.</source>
        <extracomment>workflows/operations/consents.py</extracomment>
        <translation>Ese consentimiento ya no existe.</translation>
    </message>
    <message>
        <source>Say what the course is for.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Indique para qué es el ciclo.</translation>
    </message>
    <message>
        <source>A course has between 1 and {0} sessions.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Un ciclo tiene entre 1 y {0} sesiones.</translation>
    </message>
    <message>
        <source>Between two sessions lie 1 to {0} days.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Entre dos sesiones hay de 1 a {0} días.</translation>
    </message>
    <message>
        <source>Start course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Iniciar ciclo de {0} sesiones</translation>
    </message>
    <message>
        <source>Edit course of {0} sessions</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Editar ciclo de {0} sesiones</translation>
    </message>
    <message>
        <source>End course on {0}</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Terminar ciclo el {0}</translation>
    </message>
    <message>
        <source>The course starts on {0}: it cannot end before that.</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>El ciclo empieza el {0}: no puede terminar antes.</translation>
    </message>
    <message>
        <source>Delete course</source>
        <extracomment>workflows/operations/courses.py</extracomment>
        <translation>Eliminar ciclo</translation>
    </message>
    <message>
        <source>Import patient {0}</source>
        <extracomment>workflows/operations/importing_data.py</extracomment>
        <translation>Importar paciente {0}</translation>
    </message>
    <message>
        <source>botulinum</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>toxina botulínica</translation>
    </message>
    <message>
        <source>laser</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>láser</translation>
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
        <translation>sol</translation>
    </message>
    <message>
        <source>smoking</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>tabaco</translation>
    </message>
    <message>
        <source>make-up removed</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>maquillaje retirado</translation>
    </message>
    <message>
        <source>medication</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>medicación</translation>
    </message>
    <message>
        <source>another influence</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>otra influencia</translation>
    </message>
    <message>
        <source>Say what it was.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Indique qué fue.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>No puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Note {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Anotar {0}</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <extracomment>workflows/operations/influences.py</extracomment>
        <translation>Eliminar {0}</translation>
    </message>
    <message>
        <source>Measure {name0}</source>
        <extracomment>workflows/operations/measuring.py</extracomment>
        <translation>Medir {name0}</translation>
    </message>
    <message>
        <source>Choose what is judged: {0}</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Elegir lo que se valora: {0}</translation>
    </message>
    <message>
        <source>Say what is treated.</source>
        <extracomment>workflows/operations/outcome_plans.py</extracomment>
        <translation>Diga qué se trata.</translation>
    </message>
    <message>
        <source>the size of the scale marker</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>el tamaño del marcador de escala</translation>
    </message>
    <message>
        <source>how long records are kept</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>cuánto se conservan los registros</translation>
    </message>
    <message>
        <source>the folder of the backups</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>how often backups are made</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>cada cuánto se hacen copias de seguridad</translation>
    </message>
    <message>
        <source>the time until it locks</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>el tiempo hasta el bloqueo</translation>
    </message>
    <message>
        <source>how long skin settles after a treatment</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>cuánto tarda la piel en asentarse tras un tratamiento</translation>
    </message>
    <message>
        <source>a camera's clock</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>el reloj de una cámara</translation>
    </message>
    <message>
        <source>the views of a session</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>las vistas de una sesión</translation>
    </message>
    <message>
        <source>A patient needs a number or a name.</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Un paciente necesita un número o un nombre.</translation>
    </message>
    <message>
        <source>Add patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Añadir paciente {name0}</translation>
    </message>
    <message>
        <source>Edit patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Editar paciente {name0}</translation>
    </message>
    <message>
        <source>Delete patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Eliminar paciente {name0}</translation>
    </message>
    <message>
        <source>Restore patient {name0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Restaurar paciente {name0}</translation>
    </message>
    <message>
        <source>Add session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Añadir sesión del {0}</translation>
    </message>
    <message>
        <source>Edit session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Editar sesión del {0}</translation>
    </message>
    <message>
        <source>Delete session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Eliminar sesión del {0}</translation>
    </message>
    <message>
        <source>Restore session of {0}</source>
        <extracomment>workflows/operations/patients.py</extracomment>
        <translation>Restaurar sesión del {0}</translation>
    </message>
    <message>
        <source>face, eyes closed</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cara, ojos cerrados</translation>
    </message>
    <message>
        <source>face, smiling</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cara, sonriendo</translation>
    </message>
    <message>
        <source>face, brows raised</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cara, cejas levantadas</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cuello</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>dorso de la mano</translation>
    </message>
    <message>
        <source>fist</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>puño</translation>
    </message>
    <message>
        <source>scalp</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>cuero cabelludo</translation>
    </message>
    <message>
        <source>area of the body</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>zona del cuerpo</translation>
    </message>
    <message>
        <source>other view</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>otra vista</translation>
    </message>
    <message>
        <source>Change photo to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Cambiar foto a {0}</translation>
    </message>
    <message>
        <source>Say how many days after the treatment the photo was taken.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Indique cuántos días después del tratamiento se hizo la foto.</translation>
    </message>
    <message>
        <source>Move {0} to session of {1}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Mover {0} a la sesión del {1}</translation>
    </message>
    <message>
        <source>Move {0} to {name1}, {2}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Mover {0} a {name1}, {2}</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Restaurar {0}</translation>
    </message>
    <message>
        <source>Set baseline to {0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Fijar la referencia en {0}</translation>
    </message>
    <message>
        <source>A photo taken right after a treatment cannot be the baseline: swelling hides lines.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Una foto hecha justo después de un tratamiento no puede ser la referencia: la hinchazón oculta líneas.</translation>
    </message>
    <message>
        <source>Draw region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Dibujar región {name0}</translation>
    </message>
    <message>
        <source>Edit region {name0}</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Editar región {name0}</translation>
    </message>
    <message>
        <source>Delete region</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Eliminar región</translation>
    </message>
    <message>
        <source>Mark spot as not counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Marcar mancha como no contada</translation>
    </message>
    <message>
        <source>Mark spot as counted</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Marcar mancha como contada</translation>
    </message>
    <message>
        <source>Set scale</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <source>Remove scale set by hand</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Quitar la escala fijada a mano</translation>
    </message>
    <message>
        <source>This photo is no longer in the library.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Esta foto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>A region needs a name.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Una región necesita un nombre.</translation>
    </message>
    <message>
        <source>A region needs at least three corners.</source>
        <extracomment>workflows/operations/photos.py</extracomment>
        <translation>Una región necesita al menos tres vértices.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Un producto necesita un nombre.</translation>
    </message>
    <message>
        <source>A component needs a name beside its amount.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Un componente necesita un nombre además de su cantidad.</translation>
    </message>
    <message>
        <source>Add product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Añadir producto {name0}</translation>
    </message>
    <message>
        <source>Edit product {name0}</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Editar producto {name0}</translation>
    </message>
    <message>
        <source>Take {name0} off the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Quitar {name0} de la lista</translation>
    </message>
    <message>
        <source>Put {name0} back on the list</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>Volver a poner {name0} en la lista</translation>
    </message>
    <message>
        <source>{name0} is on the list already.</source>
        <extracomment>workflows/operations/products.py</extracomment>
        <translation>{name0} ya está en la lista.</translation>
    </message>
    <message>
        <source>Restore side effect</source>
        <extracomment>workflows/operations/restoring.py</extracomment>
        <translation>Restaurar efecto adverso</translation>
    </message>
    <message>
        <source>bruising</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>hematoma</translation>
    </message>
    <message>
        <source>redness</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>enrojecimiento</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>lump</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>bulto</translation>
    </message>
    <message>
        <source>late nodule</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>nódulo tardío</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>dolor</translation>
    </message>
    <message>
        <source>discomfort</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>molestia</translation>
    </message>
    <message>
        <source>allergy</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>alergia</translation>
    </message>
    <message>
        <source>infection</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>infección</translation>
    </message>
    <message>
        <source>pigment change</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>cambio de pigmentación</translation>
    </message>
    <message>
        <source>side effect</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>efecto adverso</translation>
    </message>
    <message>
        <source>A side effect cannot be gone before it began: check the two dates.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Un efecto adverso no puede haber desaparecido antes de empezar: compruebe las dos fechas.</translation>
    </message>
    <message>
        <source>Pain is noted from 0, none, to 10, the worst there can be.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>El dolor se anota de 0, ninguno, a 10, el peor posible.</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>Open {0} again</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Abrir de nuevo {0}</translation>
    </message>
    <message>
        <source>Mark {0} as resolved</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Marcar {0} como resuelto</translation>
    </message>
    <message>
        <source>Confirm outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Confirmar contorno de {0}</translation>
    </message>
    <message>
        <source>Outline {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Contornear {0}</translation>
    </message>
    <message>
        <source>An outline needs three points at least: draw around the place.</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Un contorno necesita al menos tres puntos: dibuje alrededor del lugar.</translation>
    </message>
    <message>
        <source>Remove outline of {0}</source>
        <extracomment>workflows/operations/side_effects.py</extracomment>
        <translation>Quitar contorno de {0}</translation>
    </message>
    <message>
        <source>Choose a product, or take the empty one away.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Elija un producto o quite el vacío.</translation>
    </message>
    <message>
        <source>A volume is more than 0 and at most {0} ml.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Un volumen es mayor que 0 y como máximo {0} ml.</translation>
    </message>
    <message>
        <source>Say what was treated and how.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Indique qué se trató y cómo.</translation>
    </message>
    <message>
        <source>A depth lies between 0 and {0} mm.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Una profundidad está entre 0 y {0} mm.</translation>
    </message>
    <message>
        <source>A treatment is noted on its day or later: for later, plan an appointment.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Un tratamiento se anota en su día o después: para más adelante, planifique una cita.</translation>
    </message>
    <message>
        <source>Add treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Añadir tratamiento del {0}</translation>
    </message>
    <message>
        <source>Edit treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Editar tratamiento del {0}</translation>
    </message>
    <message>
        <source>Delete treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Eliminar tratamiento del {0}</translation>
    </message>
    <message>
        <source>Restore treatment of {0}</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Restaurar tratamiento del {0}</translation>
    </message>
    <message>
        <source>This course is not one of the patient's.</source>
        <extracomment>workflows/operations/treatments.py</extracomment>
        <translation>Este ciclo no es de este paciente.</translation>
    </message>
    <message>
        <source>without photo</source>
        <extracomment>workflows/outcomes/changes.py</extracomment>
        <translation>sin foto</translation>
    </message>
    <message>
        <source>This list holds names of patients: keep it as you keep their records.</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Esta lista contiene nombres de pacientes: guárdela como guarda sus registros.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Treated on</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Tratado el</translation>
    </message>
    <message>
        <source>Volume (ml)</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Volumen (ml)</translation>
    </message>
    <message>
        <source>Everyone who had lot {name0}</source>
        <extracomment>workflows/outcomes/recall.py</extracomment>
        <translation>Todos los que recibieron el lote {name0}</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>out of date: measure again</source>
        <extracomment>workflows/pictures.py</extracomment>
        <translation>no actualizada: mida de nuevo</translation>
    </message>
    <message>
        <source>it is not TOML ({0})</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>no es TOML ({0})</translation>
    </message>
    <message>
        <source>The view protocol {name0} is left out: {1}. Mend the file and open it again.</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>El protocolo de vistas {name0} queda fuera: {1}. Corrija el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>it has no [[views]]</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>no tiene [[views]]</translation>
    </message>
    <message>
        <source>view {0}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>vista {0}</translation>
    </message>
    <message>
        <source>two views have one key</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>dos vistas tienen la misma clave</translation>
    </message>
    <message>
        <source>two views have the same view and side, so that their photos could not be told apart</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>dos vistas tienen la misma vista y lado, así que sus fotos no se podrían distinguir</translation>
    </message>
    <message>
        <source>moments of {0} must be some of {1}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>los momentos de {0} deben ser algunos de {1}</translation>
    </message>
    <message>
        <source>{0} in {1} is not a field of a protocol</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{0} en {1} no es un campo de un protocolo</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a text</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} debe ser un texto</translation>
    </message>
    <message>
        <source>{name0} of {1} must be one of {2}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} debe ser uno de {2}</translation>
    </message>
    <message>
        <source>{name0} of {1} must be a number from {2} to {3}</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} debe ser un número de {2} a {3}</translation>
    </message>
    <message>
        <source>{name0} of {1} must have yaw, pitch and roll</source>
        <extracomment>workflows/protocols.py</extracomment>
        <translation>{name0} de {1} debe tener yaw, pitch y roll</translation>
    </message>
    <message>
        <source>pair {0} of {1}</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>par {0} de {1}</translation>
    </message>
    <message>
        <source>minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>con minutos de diferencia</translation>
    </message>
    <message>
        <source>on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>en días distintos, sin tratar</translation>
    </message>
    <message>
        <source>{0}, minutes apart</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, con minutos de diferencia</translation>
    </message>
    <message>
        <source>{0}, on different days, untreated</source>
        <extracomment>workflows/repeatability.py</extracomment>
        <translation>{0}, en días distintos, sin tratar</translation>
    </message>
    <message>
        <source>photo formats</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>formatos de foto</translation>
    </message>
    <message>
        <source>worker process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>proceso de medición</translation>
    </message>
    <message>
        <source>view protocols: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>protocolos de vista: {0}</translation>
    </message>
    <message>
        <source>models, noise, {0} view protocols, {1} languages, {2} fonts</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>modelos, ruido, {0} protocolos de vista, {1} idiomas, {2} tipos de letra</translation>
    </message>
    <message>
        <source>{name0} is not read as it was written</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0} no se lee tal como se escribió</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF as written; HEIC {0}, RAW {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>JPEG, PNG, WebP, TIFF tal como se escribieron; HEIC {0}, RAW {1}</translation>
    </message>
    <message>
        <source>only for this test</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>solo para esta prueba</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>otra distinta</translation>
    </message>
    <message>
        <source>made, closed, opened again, verified; a wrong passphrase is refused</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>creada, cerrada, abierta de nuevo, verificada; se rechaza una frase de contraseña errónea</translation>
    </message>
    <message>
        <source>it is this very process</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>es este mismo proceso</translation>
    </message>
    <message>
        <source>it loads {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>carga {0}</translation>
    </message>
    <message>
        <source>starts, answers, and loads nothing of the window's</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>se inicia, responde y no carga nada de la ventana</translation>
    </message>
    <message>
        <source>{0} mm² of {1}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{0} mm² de {1}</translation>
    </message>
    <message>
        <source>spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>manchas: {0}</translation>
    </message>
    <message>
        <source>{name0}: {1} instead of {2}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>{name0}: {1} en lugar de {2}</translation>
    </message>
    <message>
        <source>two photos through their processes; painted spots: {0}</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>dos fotos por sus procesos; manchas pintadas: {0}</translation>
    </message>
    <message>
        <source>there is nothing measured to write about</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>no hay nada medido sobre lo que escribir</translation>
    </message>
    <message>
        <source>what was written is no PDF</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>lo que se escribió no es un PDF</translation>
    </message>
    <message>
        <source>a progress sheet of {0} kB</source>
        <extracomment>workflows/self_test.py</extracomment>
        <translation>una hoja de seguimiento de {0} kB</translation>
    </message>
    <message>
        <source>texture, wrinkles and redness settle for</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>la textura, las arrugas y el enrojecimiento se asientan durante</translation>
    </message>
    <message>
        <source>the baseline was {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>la referencia fue {0}</translation>
    </message>
    <message>
        <source>photographed on the day of a treatment: texture, wrinkles and redness settle for {0}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>fotografiada el día de un tratamiento: la textura, las arrugas y el enrojecimiento se asientan durante {0}</translation>
    </message>
    <message>
        <source>photographed {0} after a treatment: texture, wrinkles and redness settle for {1}</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>fotografiada {0} después de un tratamiento: la textura, las arrugas y el enrojecimiento se asientan durante {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <extracomment>workflows/settling.py</extracomment>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>the place is outside of this photo</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>el lugar está fuera de esta foto</translation>
    </message>
    <message>
        <source>the photos are not aligned well enough at this place</source>
        <extracomment>workflows/side_effects.py</extracomment>
        <translation>las fotos no están alineadas lo bastante bien en este lugar</translation>
    </message>
    <message>
        <source>this region is not in the photo</source>
        <extracomment>workflows/timeline.py</extracomment>
        <translation>esta región no está en la foto</translation>
    </message>
    <message>
        <source>a neutral and a smiling shot of one studio session, 24 people, 3.4 px/mm: an upper bound where a smile moves the skin</source>
        <extracomment>noise</extracomment>
        <translation>una foto neutra y otra sonriendo de una sesión de estudio, 24 personas, 3,4 px/mm: un límite superior donde la sonrisa mueve la piel</translation>
    </message>
</context>
</TS>
