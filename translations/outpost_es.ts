<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outpost</source>
        <translation>Acerca de Outpost</translation>
    </message>
    <message>
        <source>Outpost %1</source>
        <translation>Outpost %1</translation>
    </message>
    <message>
        <source>An independent desktop console for people who run their mail through SMTP2GO.

Free software under the GNU General Public License, version 3 or later. Icons of the Breeze set by the KDE community.</source>
        <translation>Una consola de escritorio independiente para quienes gestionan su correo con SMTP2GO.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Iconos del conjunto Breeze de la comunidad KDE.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>&amp;Work as…</source>
        <translation>&amp;Trabajar como…</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>No hay ninguna carpeta que solo usted pueda leer.</translation>
    </message>
</context>
<context>
    <name>AccountForgetter</name>
    <message>
        <source>The file of the request queue can&apos;t be written, so nothing was forgotten. Is the disk full?</source>
        <translation>No se puede escribir el archivo de la cola de solicitudes, así que no se ha olvidado nada. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written, so the account stays: %1.</source>
        <translation>No se puede escribir el registro de cambios, así que la cuenta se conserva: %1.</translation>
    </message>
    <message>
        <source>What Outpost keeps of the account can&apos;t be removed, so it stays: %1.</source>
        <translation>No se puede eliminar lo que Outpost guarda de la cuenta, así que se conserva: %1.</translation>
    </message>
    <message>
        <source>The account is forgotten, but the history of its senders can&apos;t be removed from %1.</source>
        <translation>La cuenta se ha olvidado, pero no se puede eliminar de %1 el historial de sus remitentes.</translation>
    </message>
    <message>
        <source>The key store says that it removed the key, and still has it. Remove it there by hand.</source>
        <translation>El almacén de claves dice que ha eliminado la clave, pero aún la tiene. Elimínela allí a mano.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;History goes back</source>
        <translation>El &amp;historial alcanza</translation>
    </message>
    <message>
        <source>How long SMTP2GO keeps the activity of this account: it depends on the plan</source>
        <translation>Cuánto tiempo conserva SMTP2GO la actividad de esta cuenta: depende del plan</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Días de historial</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Guardar la clave</translation>
    </message>
    <message>
        <source>Outpost refuses every change before anything is sent</source>
        <translation>Outpost rechaza todo cambio antes de que se envíe nada</translation>
    </message>
    <message>
        <source>Read-&amp;only: change nothing in this account</source>
        <translation>S&amp;olo lectura: no cambiar nada en esta cuenta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Otro número de días</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>En el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>En memoria, hasta que Outpost termine</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Manage accounts</source>
        <translation>Administrar cuentas</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Hide the demo</source>
        <translation>&amp;Ocultar la demo</translation>
    </message>
    <message>
        <source>Remove account and key</source>
        <translation>Eliminar cuenta y clave</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>built-in emulator</source>
        <translation>emulador integrado</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Remove “%1” from Outpost? Its key is removed from where it is kept. Nothing changes at SMTP2GO.</source>
        <translation>¿Eliminar «%1» de Outpost? Su clave se elimina de donde se guarda. En SMTP2GO no cambia nada.</translation>
    </message>
</context>
<context>
    <name>ActionCommands</name>
    <message>
        <source>Not possible at this moment</source>
        <translation>No es posible en este momento</translation>
    </message>
</context>
<context>
    <name>ActivityEvent</name>
    <message>
        <source>1 attempt: %1</source>
        <translation>1 intento: %1</translation>
    </message>
    <message>
        <source>%1 attempts: %2</source>
        <translation>%1 intentos: %2</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
</context>
<context>
    <name>ActivityFilterForm</name>
    <message>
        <source>Time ra&amp;nge</source>
        <translation>I&amp;ntervalo</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Stop and keep what has arrived (Esc)</source>
        <translation>Detener y conservar lo que ha llegado (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>Desde (hora local)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>Hasta (hora local)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Filter status</source>
        <translation>Estado del filtro</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Show the conditions as fields, too</source>
        <translation>Mostrar las condiciones también como campos</translation>
    </message>
    <message>
        <source>&amp;Free text</source>
        <translation>&amp;Texto libre</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc</source>
        <translation>ID de correo, asunto, Para, destinatario o Cco</translation>
    </message>
    <message>
        <source>Alternatives with a bar: invoice | reminder</source>
        <translation>Alternativas con una barra: factura | recordatorio</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Destinatario</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>Event kinds</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>E-mail ID, usernames, subaccounts, region, latest events, headers</source>
        <translation>ID de correo, nombres de usuario, subcuentas, región, últimos eventos, cabeceras</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>E-mail &amp;ID</source>
        <translation>&amp;ID de correo</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>ID de correo</translation>
    </message>
    <message>
        <source>&amp;Usernames</source>
        <translation>Nombres de &amp;usuario</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>name, name, …</source>
        <translation>nombre, nombre, …</translation>
    </message>
    <message>
        <source>Subacc&amp;ounts</source>
        <translation>Subc&amp;uentas</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>ID, ID, …</source>
        <translation>ID, ID, …</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>Without a choice, only the region of the master account is searched</source>
        <translation>Sin elegir ninguna, solo se busca en la región de la cuenta principal</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>La de la cuenta principal</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Latest event of each e-mail</source>
        <translation>Último evento de cada correo</translation>
    </message>
    <message>
        <source>Latest, by time sent</source>
        <translation>El último, por hora de envío</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>Cabeceras &amp;personalizadas</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeceras personalizadas</translation>
    </message>
    <message>
        <source>Fe&amp;tch headers</source>
        <translation>&amp;Obtener cabeceras</translation>
    </message>
    <message>
        <source>As in the filter</source>
        <translation>Como en el filtro</translation>
    </message>
    <message>
        <source>Mend the filter</source>
        <translation>Corrija el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) of the filter have no field</source>
        <translation>
            <numerusform>%n condición del filtro no tiene campo</numerusform>
            <numerusform>%n condiciones del filtro no tienen campo</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields wait until the filter can be read</source>
        <translation>Los campos esperan hasta que se pueda leer el filtro</translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n left out)</source>
        <translation>
            <numerusform>Campos (%n omitida)</numerusform>
            <numerusform>Campos (%n omitidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
</context>
<context>
    <name>ActivityMessages</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The rows below are from the search before.</source>
        <translation>Las filas de abajo son de la búsqueda anterior.</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Búsqueda cancelada</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>Obtener más</translation>
    </message>
    <message>
        <source>SMTP2GO’s page token had expired</source>
        <translation>El token de página de SMTP2GO había caducado</translation>
    </message>
    <message>
        <source>Outpost asked again from the last complete second. No event is missing or doubled.</source>
        <translation>Outpost ha vuelto a preguntar desde el último segundo completo. No falta ni se repite ningún evento.</translation>
    </message>
</context>
<context>
    <name>ActivityNumbers</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity events</source>
        <translation>Eventos de actividad</translation>
    </message>
    <message>
        <source>Result status</source>
        <translation>Estado del resultado</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>Eventos obtenidos</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Escribir filas en un archivo o en el portapapeles (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fetch all the rest (Ctrl+L)</source>
        <translation>Obtener todo el resto (Ctrl+L)</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>&amp;Ir al filtro</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>Copiar evento como &amp;JSON</translation>
    </message>
    <message>
        <source>This can&apos;t be searched</source>
        <translation>Esto no se puede buscar</translation>
    </message>
</context>
<context>
    <name>ActivityPanels</name>
    <message>
        <source>SMTP2GO got too many requests from this internet address, from Outpost or from another program.</source>
        <translation>SMTP2GO ha recibido demasiadas solicitudes desde esta dirección de Internet, de Outpost o de otro programa.</translation>
    </message>
    <message>
        <source>Nothing is lost: your search goes on by itself.</source>
        <translation>No se pierde nada: su búsqueda continúa por sí sola.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Esperando su turno: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Esperando la respuesta de SMTP2GO.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Búsqueda cancelada</translation>
    </message>
    <message>
        <source>Change the filter, or search again.</source>
        <translation>Cambie el filtro o busque de nuevo.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Where is this e-mail, and why?</source>
        <translation>¿Dónde está este correo, y por qué?</translation>
    </message>
    <message>
        <source>Fill in what you know above and press Return.</source>
        <translation>Rellene arriba lo que sepa y pulse Intro.</translation>
    </message>
    <message>
        <source>Only the region of your master account was searched: if subaccounts live in another one, choose it under More filters.</source>
        <translation>Solo se ha buscado en la región de su cuenta principal: si hay subcuentas en otra, elíjala en Más filtros.</translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <source>Nothing between %1 and %2 fits the filter.</source>
        <translation>Nada entre %1 y %2 cumple el filtro.</translation>
    </message>
    <message>
        <source>Choose a longer time range or fewer conditions. An event shows up about two minutes after it happened.</source>
        <translation>Elija un intervalo más largo o menos condiciones. Un evento aparece unos dos minutos después de ocurrir.</translation>
    </message>
    <message>
        <source>None of the rows fetched fits the filter</source>
        <translation>Ninguna de las filas obtenidas cumple el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) fetched, all of them left out by conditions that are applied here.</source>
        <translation>
            <numerusform>%Ln evento obtenido, descartado por condiciones que se aplican aquí.</numerusform>
            <numerusform>%Ln eventos obtenidos, todos descartados por condiciones que se aplican aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be some among those not fetched yet.</source>
        <translation>Puede haber alguno entre los que aún no se han obtenido.</translation>
    </message>
    <message>
        <source>Switch a condition off, or remove one.</source>
        <translation>Desactive una condición o quítela.</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>Obtener más</translation>
    </message>
</context>
<context>
    <name>ActivityQuery</name>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>El final del intervalo debe ser posterior a su comienzo.</translation>
    </message>
    <message>
        <source>A page can have 1 to %1 events.</source>
        <translation>Una página puede tener de 1 a %1 eventos.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for an event that isn&apos;t in its list.</source>
        <translation>SMTP2GO no puede buscar un evento que no esté en su lista.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Un campo de búsqueda contiene un salto de línea u otro carácter de control.</translation>
    </message>
</context>
<context>
    <name>ActivitySettingsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>&amp;Columns shown at first</source>
        <translation>&amp;Columnas mostradas al principio</translation>
    </message>
    <message>
        <source>Columns shown at first</source>
        <translation>Columnas mostradas al principio</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>A change puts the table back to these columns, in their first order and width.</source>
        <translation>Un cambio devuelve la tabla a estas columnas, con su orden y anchura iniciales.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>&amp;Time range at first</source>
        <translation>&amp;Intervalo al principio</translation>
    </message>
    <message>
        <source>&amp;Events asked for at once</source>
        <translation>&amp;Eventos pedidos de una vez</translation>
    </message>
    <message>
        <source>Events asked for at once</source>
        <translation>Eventos pedidos de una vez</translation>
    </message>
    <message>
        <source>Each page is one search of the 60 that SMTP2GO allows in a minute. Smaller pages come sooner, larger ones need fewer searches.</source>
        <translation>Cada página es una de las 60 búsquedas por minuto que permite SMTP2GO. Las páginas pequeñas llegan antes; las grandes necesitan menos búsquedas.</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
</context>
<context>
    <name>ActivityState</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un número desconocido de</translation>
    </message>
    <message>
        <source>%1 fetched of %2 events</source>
        <translation>%1 obtenidos de %2 eventos</translation>
    </message>
    <message>
        <source>Sorted among %1 fetched of %2 events</source>
        <translation>Ordenado entre %1 obtenidos de %2 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) asked of SMTP2GO</source>
        <translation>
            <numerusform>%Ln condición pedida a SMTP2GO</numerusform>
            <numerusform>%Ln condiciones pedidas a SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) applied to the %1 rows fetched</source>
        <translation>
            <numerusform>%Ln condición aplicada a las %1 filas obtenidas</numerusform>
            <numerusform>%Ln condiciones aplicadas a las %1 filas obtenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln applied to the %2 rows fetched</source>
        <translation>
            <numerusform>%1, %Ln aplicada a las %2 filas obtenidas</numerusform>
            <numerusform>%1, %Ln aplicadas a las %2 filas obtenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 mostradas de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more arrived meanwhile, search again to see them</source>
        <translation>
            <numerusform>%1; mientras tanto llegó %Ln más, busque de nuevo para verlo</numerusform>
            <numerusform>%1; mientras tanto llegaron %Ln más, busque de nuevo para verlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching… Meanwhile: %1</source>
        <translation>Buscando… Mientras tanto: %1</translation>
    </message>
</context>
<context>
    <name>ActivityViews</name>
    <message>
        <source>Views of Outpost (*.outpostview);;All files (*)</source>
        <translation>Vistas de Outpost (*.outpostview);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation>No se han podido leer las vistas guardadas</translation>
    </message>
    <message>
        <source>The views are not saved</source>
        <translation>Las vistas no se han guardado</translation>
    </message>
    <message>
        <source>Not the file of a view</source>
        <translation>No es el archivo de una vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Mi vista</translation>
    </message>
    <message>
        <source>The view is not saved</source>
        <translation>La vista no se ha guardado</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>The view keeps its name</source>
        <translation>La vista conserva su nombre</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Vista eliminada</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Exportar vista</translation>
    </message>
    <message>
        <source>Import view</source>
        <translation>Importar vista</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Paste an API key of the account. SMTP2GO shows it once, under Settings, API Keys, when it is made.</source>
        <translation>Pegue una clave API de la cuenta. SMTP2GO la muestra una sola vez, en Settings, API Keys, al crearla.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave API</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>&amp;Mostrar la clave</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Aña&amp;dir cuenta</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
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
        <translation>Añadir un dominio de remitente</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>Domain to add</source>
        <translation>Dominio que se añade</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Lo que se ha escrito</translation>
    </message>
    <message>
        <source>&amp;Tracking subdomain</source>
        <translation>Subdominio de &amp;seguimiento</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Subdominio de seguimiento</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, mostly “link”</source>
        <translation>Vacío: como elija SMTP2GO, casi siempre «link»</translation>
    </message>
    <message>
        <source>&amp;Return-path subdomain</source>
        <translation>Subdominio de &amp;return-path</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Subdominio de return-path</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, “em” and a number</source>
        <translation>Vacío: como elija SMTP2GO, «em» y un número</translation>
    </message>
    <message>
        <source>&amp;Look for the records at once</source>
        <translation>&amp;Buscar los registros de inmediato</translation>
    </message>
    <message>
        <source>&amp;Get a certificate for tracked links once it is verified</source>
        <translation>&amp;Obtener un certificado para los enlaces con seguimiento cuando esté verificado</translation>
    </message>
    <message>
        <source>&amp;Share it with subaccounts</source>
        <translation>&amp;Compartirlo con subcuentas</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Shows what will change before anything is sent</source>
        <translation>Muestra qué cambiará antes de que se envíe nada</translation>
    </message>
    <message>
        <source>Tracking subdomain: %1</source>
        <translation>Subdominio de seguimiento: %1</translation>
    </message>
    <message>
        <source>Return-path subdomain: %1</source>
        <translation>Subdominio de return-path: %1</translation>
    </message>
    <message>
        <source>The domain behind the @ of your senders, e.g. example.com.</source>
        <translation>El dominio detrás de la @ de sus remitentes, p. ej. example.com.</translation>
    </message>
    <message>
        <source>%1 will be added.</source>
        <translation>Se añadirá %1.</translation>
    </message>
    <message>
        <source>Links will go through %1.%2.</source>
        <translation>Los enlaces pasarán por %1.%2.</translation>
    </message>
</context>
<context>
    <name>AddSingleSenderDialog</name>
    <message>
        <source>Add a single sender</source>
        <translation>Añadir un remitente individual</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Dirección que se añade</translation>
    </message>
    <message>
        <source>jo@example.com</source>
        <translation>jo@example.com</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Message in the verification mail</source>
        <translation>Mensaje en el correo de verificación</translation>
    </message>
    <message>
        <source>Stands in the mail; may be empty</source>
        <translation>Aparece en el correo; puede quedar vacío</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>This address is there already, and verified.</source>
        <translation>Esta dirección ya está, y verificada.</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified address(es).</source>
        <translation>
            <numerusform>SMTP2GO envía a esta dirección un correo con un enlace; se podrá usar cuando alguien haya abierto el enlace. En el plan gratuito cabe %Ln dirección verificada.</numerusform>
            <numerusform>SMTP2GO envía a esta dirección un correo con un enlace; se podrá usar cuando alguien haya abierto el enlace. En el plan gratuito caben %Ln direcciones verificadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedSenders</name>
    <message>
        <source>Off: the list isn&apos;t used</source>
        <translation>Desactivada: la lista no se usa</translation>
    </message>
    <message>
        <source>Whitelist: only those in the list may send</source>
        <translation>Lista blanca: solo pueden enviar los de la lista</translation>
    </message>
    <message>
        <source>Blacklist: those in the list may not send</source>
        <translation>Lista negra: los de la lista no pueden enviar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>«%1» no es ni una única dirección de correo ni un dominio.</translation>
    </message>
    <message>
        <source>Choose how the list is used.</source>
        <translation>Elija cómo se usa la lista.</translation>
    </message>
    <message>
        <source>With an empty whitelist nobody could send. Put somebody into the list first.</source>
        <translation>Con una lista blanca vacía nadie podría enviar. Ponga antes a alguien en la lista.</translation>
    </message>
    <message>
        <source>Type an e-mail address or a domain.</source>
        <translation>Escriba una dirección de correo o un dominio.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersChecker</name>
    <message>
        <source>The allowed senders are as they should be.</source>
        <translation>Los remitentes permitidos están como deben.</translation>
    </message>
    <message>
        <source>The allowed senders aren&apos;t as they should be.</source>
        <translation>Los remitentes permitidos no están como deben.</translation>
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
        <translation>«%1» ya está en la lista.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the list.</source>
        <translation>«%1» no está en la lista.</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>Poner «%1» en la lista de remitentes permitidos</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>Quitar «%1» de la lista de remitentes permitidos</translation>
    </message>
    <message>
        <source>“%1” was put into the list</source>
        <translation>«%1» se ha puesto en la lista</translation>
    </message>
    <message>
        <source>“%1” was taken out of the list</source>
        <translation>«%1» se ha quitado de la lista</translation>
    </message>
    <message>
        <source>It can be taken out again.</source>
        <translation>Se puede volver a quitar.</translation>
    </message>
    <message>
        <source>It can be put in again.</source>
        <translation>Se puede volver a poner.</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender domains and single senders are switched off: only this list says then who may send, and mail no longer counts as verified by them.</source>
        <translation>Los dominios de remitente y los remitentes individuales se desactivan: solo esta lista dice entonces quién puede enviar, y el correo deja de contar como verificado por ellos.</translation>
    </message>
    <message>
        <source>Which ones there are can&apos;t be told: this key may not read them.</source>
        <translation>No se puede decir cuáles hay: esta clave no puede leerlos.</translation>
    </message>
    <message>
        <source>These sender domains stop: %1.</source>
        <translation>Estos dominios de remitente dejan de funcionar: %1.</translation>
    </message>
    <message>
        <source>These single senders stop: %1.</source>
        <translation>Estos remitentes individuales dejan de funcionar: %1.</translation>
    </message>
    <message>
        <source>Not in the list, so nothing is sent from there any more: %1.</source>
        <translation>No están en la lista, así que desde ahí ya no se envía nada: %1.</translation>
    </message>
    <message>
        <source>In the list, so nothing is sent from there any more: %1.</source>
        <translation>Están en la lista, así que desde ahí ya no se envía nada: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent from there any more: %1.</source>
        <translation>Desde ahí ya no se envía nada: %1.</translation>
    </message>
    <message>
        <source>These may send from now on: %1.</source>
        <translation>Estos pueden enviar a partir de ahora: %1.</translation>
    </message>
    <message>
        <source>The list is empty then: nobody may send.</source>
        <translation>La lista queda entonces vacía: nadie puede enviar.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used as long as its mode is off.</source>
        <translation>La lista no se usa mientras su modo esté desactivado.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used any more. Sender domains and single senders say then who may send.</source>
        <translation>La lista ya no se usa. Los dominios de remitente y los remitentes individuales dicen entonces quién puede enviar.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se eliminará</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
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
        <translation>Cambiar quién puede enviar a «%1»</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>Poner «%1» en la lista de remitentes permitidos</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>Quitar «%1» de la lista de remitentes permitidos</translation>
    </message>
</context>
<context>
    <name>AllowedSendersState</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Verified sender domains</source>
        <translation>Dominios de remitente verificados</translation>
    </message>
    <message>
        <source>Verified single senders</source>
        <translation>Remitentes individuales verificados</translation>
    </message>
</context>
<context>
    <name>AllowedSendersUpdating</name>
    <message>
        <source>The list and the mode that are there now can be set again.</source>
        <translation>La lista y el modo que hay ahora se pueden volver a establecer.</translation>
    </message>
    <message>
        <source>Look then whether sender domains and single senders are in force: SMTP2GO doesn&apos;t say that it switches them on again.</source>
        <translation>Compruebe después si los dominios de remitente y los remitentes individuales están en vigor: SMTP2GO no dice que los vuelva a activar.</translation>
    </message>
    <message>
        <source>Change how allowed senders are used</source>
        <translation>Cambiar cómo se usan los remitentes permitidos</translation>
    </message>
    <message>
        <source>Change the list of allowed senders</source>
        <translation>Cambiar la lista de remitentes permitidos</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remitentes permitidos</translation>
    </message>
    <message>
        <source>Allowed senders were changed</source>
        <translation>Se han cambiado los remitentes permitidos</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Outpost doesn&apos;t know the mode that is set now.</source>
        <translation>Outpost no conoce el modo establecido ahora.</translation>
    </message>
</context>
<context>
    <name>AllowedTab</name>
    <message>
        <source>Filter allowed senders</source>
        <translation>Filtrar remitentes permitidos</translation>
    </message>
    <message>
        <source>Filter: a part of an entry (Ctrl+F)</source>
        <translation>Filtro: una parte de una entrada (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh allowed senders</source>
        <translation>Actualizar remitentes permitidos</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Leer la lista de nuevo (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>How the list is read</source>
        <translation>Cómo se interpreta la lista</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Nueva entrada</translation>
    </message>
    <message>
        <source>Address or domain to allow</source>
        <translation>Dirección o dominio que se permite</translation>
    </message>
    <message>
        <source>jo@example.com or example.com</source>
        <translation>jo@example.com o example.com</translation>
    </message>
    <message>
        <source>Into the list below; nothing is sent yet</source>
        <translation>A la lista de abajo; todavía no se envía nada</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Aplicar cambios…</translation>
    </message>
    <message>
        <source>Back to what is at SMTP2GO</source>
        <translation>Volver a lo que hay en SMTP2GO</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Mark the chosen entries to be removed, or to stay after all; nothing is sent yet</source>
        <translation>Marca las entradas elegidas para eliminarlas, o para que se queden; todavía no se envía nada</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remitentes permitidos</translation>
    </message>
    <message>
        <source>Allowed senders status</source>
        <translation>Estado de los remitentes permitidos</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La lista está vacía</translation>
    </message>
    <message>
        <source>It restricts which addresses and domains may send. Most accounts don’t need it: sender domains do the same, and more.</source>
        <translation>Limita qué direcciones y dominios pueden enviar. La mayoría de las cuentas no la necesitan: los dominios de remitente hacen lo mismo, y más.</translation>
    </message>
    <message>
        <source>Type an address or a domain above to begin one.</source>
        <translation>Escriba arriba una dirección o un dominio para empezar una.</translation>
    </message>
    <message>
        <source>The list of allowed senders is an older way to say who may send.

While it is off, sender domains and single senders decide.

Once it is read as a list of those who may send, or of those who may not, SMTP2GO switches sender domains and single senders off: nobody else than the list decides.</source>
        <translation>La lista de remitentes permitidos es una forma más antigua de decir quién puede enviar.

Mientras está desactivada, deciden los dominios de remitente y los remitentes individuales.

En cuanto se interpreta como lista de los que pueden enviar, o de los que no pueden, SMTP2GO desactiva los dominios de remitente y los remitentes individuales: solo decide la lista.</translation>
    </message>
    <message>
        <source>Apply changes to allowed senders…</source>
        <translation>Aplicar cambios a los remitentes permitidos…</translation>
    </message>
    <message>
        <source>Shows what will change and what it stops before anything is sent</source>
        <translation>Muestra qué cambiará y qué deja de funcionar antes de que se envíe nada</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» ya está en la lista.</translation>
    </message>
    <message>
        <source>This switches sender domains and single senders off</source>
        <translation>Esto desactiva los dominios de remitente y los remitentes individuales</translation>
    </message>
    <message>
        <source>Only the list decides who may send then; mail of anybody else is refused. What stops is listed before it is sent.</source>
        <translation>Entonces solo la lista decide quién puede enviar; el correo de los demás se rechaza. Lo que deja de funcionar se enumera antes de enviarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be added</source>
        <translation>
            <numerusform>%Ln por añadir</numerusform>
            <numerusform>%Ln por añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>another mode</source>
        <translation>otro modo</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1, as %2 (%3)</source>
        <translation>%1, como %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>This field is missing from the answer.</source>
        <translation>Falta este campo en la respuesta.</translation>
    </message>
    <message>
        <source>This field must not be an object.</source>
        <translation>Este campo no debe ser un objeto.</translation>
    </message>
    <message>
        <source>This field must not be a list.</source>
        <translation>Este campo no debe ser una lista.</translation>
    </message>
    <message>
        <source>This field must not be text.</source>
        <translation>Este campo no debe ser texto.</translation>
    </message>
    <message>
        <source>This field must not be null.</source>
        <translation>Este campo no debe ser null.</translation>
    </message>
    <message>
        <source>This field must not be a single value.</source>
        <translation>Este campo no debe ser un valor único.</translation>
    </message>
    <message>
        <source>The JSON is broken or incomplete: %1</source>
        <translation>El JSON está dañado o incompleto: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>SMTP2GO refused it, so nothing was changed.</source>
        <translation>SMTP2GO lo ha rechazado, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>SMTP2GO has carried it out.</source>
        <translation>SMTP2GO lo ha llevado a cabo.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether SMTP2GO has carried it out. Look before you repeat it.</source>
        <translation>No se sabe si SMTP2GO lo ha llevado a cabo. Compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>Operation %1.</source>
        <translation>Operación %1.</translation>
    </message>
    <message>
        <source>Account “%1”.</source>
        <translation>Cuenta «%1».</translation>
    </message>
    <message>
        <source>Account “%1”, operation %2.</source>
        <translation>Cuenta «%1», operación %2.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be asked</source>
        <translation>Esto no se puede preguntar</translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation>Esta cuenta es de solo lectura</translation>
    </message>
    <message>
        <source>Too much is waiting already</source>
        <translation>Ya hay demasiado en espera</translation>
    </message>
    <message>
        <source>The calls of this account are held back</source>
        <translation>Las llamadas de esta cuenta están retenidas</translation>
    </message>
    <message>
        <source>An earlier change is still undecided</source>
        <translation>Un cambio anterior sigue sin decidir</translation>
    </message>
    <message>
        <source>This change can&apos;t be noted down</source>
        <translation>No se puede dejar constancia de este cambio</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t be reached</source>
        <translation>No se puede contactar con SMTP2GO</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let the call through</source>
        <translation>El proxy no deja pasar la llamada</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La conexión se ha interrumpido</translation>
    </message>
    <message>
        <source>SMTP2GO took too long to answer</source>
        <translation>SMTP2GO ha tardado demasiado en responder</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The address leads somewhere else</source>
        <translation>La dirección lleva a otro lugar</translation>
    </message>
    <message>
        <source>Somebody else answered in place of SMTP2GO</source>
        <translation>Ha respondido otro en lugar de SMTP2GO</translation>
    </message>
    <message>
        <source>SMTP2GO&apos;s answer can&apos;t be understood</source>
        <translation>No se entiende la respuesta de SMTP2GO</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key</source>
        <translation>Esto no es una clave API</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this API key</source>
        <translation>SMTP2GO no conoce esta clave API</translation>
    </message>
    <message>
        <source>This computer&apos;s address isn&apos;t allowed</source>
        <translation>La dirección de este equipo no está permitida</translation>
    </message>
    <message>
        <source>This key may not search activity</source>
        <translation>Esta clave no puede buscar en la actividad</translation>
    </message>
    <message>
        <source>This key may not use %1</source>
        <translation>Esta clave no puede usar %1</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t accept a field</source>
        <translation>SMTP2GO no acepta un campo</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this operation</source>
        <translation>SMTP2GO no conoce esta operación</translation>
    </message>
    <message>
        <source>SMTP2GO has paused this address</source>
        <translation>SMTP2GO ha puesto en pausa esta dirección</translation>
    </message>
    <message>
        <source>SMTP2GO refused the call</source>
        <translation>SMTP2GO ha rechazado la llamada</translation>
    </message>
    <message>
        <source>SMTP2GO has a fault</source>
        <translation>SMTP2GO tiene una avería</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Corrija lo que está mal y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Use an account that isn&apos;t set to read-only.</source>
        <translation>Use una cuenta que no esté configurada como de solo lectura.</translation>
    </message>
    <message>
        <source>Wait until some of it is done, or cancel what you don&apos;t need, then try again.</source>
        <translation>Espere a que termine una parte, o cancele lo que no necesite, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>SMTP2GO has just refused the key of this account. Check the key, then try again.</source>
        <translation>SMTP2GO acaba de rechazar la clave de esta cuenta. Compruebe la clave y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether a change like this one has happened. Decide about it in the list of unknown outcomes, then try again.</source>
        <translation>Nadie sabe aún si un cambio como este se ha producido. Decida sobre él en la lista de resultados desconocidos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No change is sent that couldn&apos;t be told after a crash. Make room on the disk and check the rights of Outpost&apos;s folder, then try again.</source>
        <translation>No se envía ningún cambio que no se pudiera conocer tras un fallo. Libere espacio en el disco, compruebe los permisos de la carpeta de Outpost y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the service, then try again.</source>
        <translation>Compruebe la conexión de red y la dirección del servicio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the proxy under File &gt; Settings &gt; Network, its user name and its password. Outpost never goes around it.</source>
        <translation>Compruebe el proxy en Archivo &gt; Configuración &gt; Red, su nombre de usuario y su contraseña. Outpost nunca lo elude.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and whether something on the network looks into connections. The key was not sent.</source>
        <translation>Compruebe la fecha de este equipo y si algo en la red inspecciona las conexiones. La clave no se ha enviado.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the network connection.</source>
        <translation>Vuelva a intentarlo. Si sigue ocurriendo, compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>Try again, or ask for a shorter time range.</source>
        <translation>Vuelva a intentarlo o pida un intervalo más corto.</translation>
    </message>
    <message>
        <source>Ask for less: a shorter time range or fewer headers.</source>
        <translation>Pida menos: un intervalo más corto o menos cabeceras.</translation>
    </message>
    <message>
        <source>Check the address of the service. The key wasn&apos;t sent to the other one.</source>
        <translation>Compruebe la dirección del servicio. La clave no se ha enviado a la otra.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network wants you to log in first, and check the address of the service.</source>
        <translation>Abra una página web para ver si la red quiere que inicie sesión antes, y compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Vuelva a intentarlo. Si persiste, infórmelo con los detalles.</translation>
    </message>
    <message>
        <source>Copy the whole key once more: “api-” and 32 letters or digits.</source>
        <translation>Copie de nuevo la clave entera: «api-» y 32 letras o cifras.</translation>
    </message>
    <message>
        <source>Check that the key still exists. If it does, it may belong to another region: try United States, Europe or Australia.</source>
        <translation>Compruebe que la clave todavía existe. Si existe, puede pertenecer a otra región: pruebe Estados Unidos, Europa o Australia.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the IP allow list in the web app of SMTP2GO.</source>
        <translation>Añada la dirección de este equipo a la lista de IP permitidas en la aplicación web de SMTP2GO.</translation>
    </message>
    <message>
        <source>Ask whoever manages the API keys to permit %1 for this one.</source>
        <translation>Pida a quien administra las claves API que permita %1 para esta.</translation>
    </message>
    <message>
        <source>Change the field that is named and try again.</source>
        <translation>Cambie el campo que se nombra y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the address of the service, or look for a newer Outpost.</source>
        <translation>Compruebe la dirección del servicio o busque una versión más reciente de Outpost.</translation>
    </message>
    <message>
        <source>It was carried out all the same: don&apos;t repeat it.</source>
        <translation>Aun así se ha llevado a cabo: no lo repita.</translation>
    </message>
    <message>
        <source>Nothing is lost. The pause takes at least a minute; then try again. What still waits goes on by itself.</source>
        <translation>No se pierde nada. La pausa dura al menos un minuto; después, vuelva a intentarlo. Lo que aún espera continúa por sí solo.</translation>
    </message>
    <message>
        <source>Read what SMTP2GO says. Its support asks for the request id.</source>
        <translation>Lea lo que dice SMTP2GO. Su soporte pide el ID de solicitud.</translation>
    </message>
    <message>
        <source>Try again in some minutes. smtp2gostatus.com tells of known faults.</source>
        <translation>Vuelva a intentarlo en unos minutos. smtp2gostatus.com informa de las averías conocidas.</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>There is no API key.</source>
        <translation>No hay ninguna clave API.</translation>
    </message>
    <message>
        <source>The API key has a line break or another control character in it. Paste one key only.</source>
        <translation>La clave API contiene un salto de línea u otro carácter de control. Pegue una sola clave.</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: a key begins with “api-”.</source>
        <translation>Esto no es una clave API: una clave empieza por «api-».</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: after “api-” there must be 32 letters or digits.</source>
        <translation>Esto no es una clave API: después de «api-» debe haber 32 letras o cifras.</translation>
    </message>
</context>
<context>
    <name>ApiKeyAddChecker</name>
    <message>
        <source>It isn&apos;t known which API keys were there before.</source>
        <translation>No se sabe qué claves API había antes.</translation>
    </message>
    <message>
        <source>SMTP2GO shows no new API key.</source>
        <translation>SMTP2GO no muestra ninguna clave API nueva.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…, but with another description.</source>
        <translation>Hay una clave API nueva, %1…, pero con otra descripción.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…. Nobody has seen the whole of it: remove it, and add another one.</source>
        <translation>Hay una clave API nueva, %1…. Nadie la ha visto entera: elimínela y añada otra.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>BulkBanner</name>
    <message>
        <source>Bulk change</source>
        <translation>Cambio en bloque</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>The same as in line %L1.</source>
        <translation>Igual que en la línea %L1.</translation>
    </message>
</context>
<context>
    <name>BulkCheckModel</name>
    <message>
        <source>Good</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>BulkCheckPage</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Reading what the account has</source>
        <translation>Leyendo lo que tiene la cuenta</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <translation>Filas comprobadas</translation>
    </message>
    <message>
        <source>Rows with a tick are sent. What is wrong can&apos;t be; what is doubtful is left out unless you tick it.</source>
        <translation>Se envían las filas marcadas. Lo que está mal no se puede enviar; lo dudoso se omite salvo que lo marque.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Filas con problemas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading what the account has already…</source>
        <translation>Leyendo lo que ya tiene la cuenta…</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <translation>Se enviarán: %1</translation>
    </message>
</context>
<context>
    <name>BulkColumnsPage</name>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>First row holds &amp;headings</source>
        <translation>La primera fila contiene los &amp;títulos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Pre&amp;view of the list</source>
        <translation>&amp;Vista previa de la lista</translation>
    </message>
    <message>
        <source>Preview of the list</source>
        <translation>Vista previa de la lista</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>None: one value a line</source>
        <translation>Ninguno: un valor por línea</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necesario)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation>Columna %1 (%2)</translation>
    </message>
    <message>
        <source>The list can&apos;t be read like this.</source>
        <translation>La lista no se puede leer así.</translation>
    </message>
    <message>
        <source>The list has no row.</source>
        <translation>La lista no tiene filas.</translation>
    </message>
    <message>
        <source>Say in which column what is needed stands.</source>
        <translation>Diga en qué columna está lo necesario.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Em&amp;pezar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
</context>
<context>
    <name>BulkOffice</name>
    <message>
        <source>&amp;Bulk changes</source>
        <translation>Cambios en &amp;bloque</translation>
    </message>
    <message>
        <source>&amp;Add subaccounts…</source>
        <translation>&amp;Añadir subcuentas…</translation>
    </message>
    <message>
        <source>&amp;Change subaccounts…</source>
        <translation>&amp;Cambiar subcuentas…</translation>
    </message>
    <message>
        <source>Add sender &amp;domains…</source>
        <translation>Añadir &amp;dominios de remitente…</translation>
    </message>
    <message>
        <source>&amp;Verify sender domains…</source>
        <translation>&amp;Verificar dominios de remitente…</translation>
    </message>
</context>
<context>
    <name>BulkPace</name>
    <message>
        <source>%L1 an hour</source>
        <translation>%L1 por hora</translation>
    </message>
    <message>
        <source>%L1 a minute</source>
        <translation>%L1 por minuto</translation>
    </message>
</context>
<context>
    <name>BulkPlanPage</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>%1 changes, and %2 looks that only read</source>
        <translation>%1 cambios y %2 consultas que solo leen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Alrededor de %1</translation>
    </message>
    <message>
        <source>since SMTP2GO allows %1</source>
        <translation>ya que SMTP2GO permite %1</translation>
    </message>
    <message>
        <source>Begun now, it ends at about %1.</source>
        <translation>Si empieza ahora, termina hacia las %1.</translation>
    </message>
    <message>
        <source>The rows go one after the other. You can hide this window and work on, pause and resume, or quit: Outpost then offers to go on at its next start. A row whose answer is lost is looked for, and is sent again only if you say so.</source>
        <translation>Las filas van una tras otra. Puede ocultar esta ventana y seguir trabajando, pausar y reanudar, o salir: Outpost ofrece entonces continuar en su próximo inicio. Una fila cuya respuesta se pierde se busca, y solo se envía otra vez si usted lo dice.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing that Outpost knows of.</source>
        <translation>Nada que Outpost sepa.</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Ninguna fila</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and choose that file.</source>
        <translation>Esto es una hoja de cálculo. Guárdela como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>This is more than %L1 MB. Split it into several files.</source>
        <translation>Son más de %L1 MB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>A quotation mark in line %L1 has no end.</source>
        <translation>Unas comillas de la línea %L1 no se cierran.</translation>
    </message>
    <message>
        <source>There are more than %L1 rows. Split them into several files.</source>
        <translation>Hay más de %L1 filas. Divídalas en varios archivos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>What waits has the same name as a row in doubt. Decide about that one first.</source>
        <translation>Lo que espera tiene el mismo nombre que una fila dudosa. Decida antes sobre ella.</translation>
    </message>
    <message>
        <source>SMTP2GO has refused %L1 rows in a row. Look at the reasons before you go on.</source>
        <translation>SMTP2GO ha rechazado %L1 filas seguidas. Mire los motivos antes de continuar.</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Detenido antes de enviarse.</translation>
    </message>
    <message>
        <source>The result of a row must be on the disk before the next one is sent, and the disk refuses: %1</source>
        <translation>El resultado de una fila debe estar en el disco antes de enviar la siguiente, y el disco lo rechaza: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came.</source>
        <translation>Outpost terminó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>Outpost could not look what became of “%1”: %2</source>
        <translation>Outpost no ha podido ver qué ha sido de «%1»: %2</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Como usted ha dicho.</translation>
    </message>
    <message>
        <source>Left in doubt, as you said.</source>
        <translation>Queda en duda, como usted ha dicho.</translation>
    </message>
</context>
<context>
    <name>BulkRunFile</name>
    <message>
        <source>The list of changes in %1 can’t be removed: %2</source>
        <translation>No se puede eliminar la lista de cambios de %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkRunModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>BulkRunPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>&amp;It has happened</source>
        <translation>Se &amp;ha producido</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Enviar otra vez</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Filas dudosas</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>Lo que no se hizo</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n row(s) was lost. Choose them in the list to decide.</source>
        <translation>
            <numerusform>Se ha perdido la respuesta a %n fila. Elíjala en la lista para decidir.</numerusform>
            <numerusform>Se han perdido las respuestas a %n filas. Elíjalas en la lista para decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n chosen row(s) was lost. What Outpost found stands beside them. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>Se ha perdido la respuesta a %n fila elegida. Lo que Outpost ha encontrado está al lado. Nada se envía otra vez por sí solo.</numerusform>
            <numerusform>Se han perdido las respuestas a %n filas elegidas. Lo que Outpost ha encontrado está al lado. Nada se envía otra vez por sí solo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRuns</name>
    <message>
        <source>Another list is under way. Let it come to its end, or stop it.</source>
        <translation>Hay otra lista en curso. Deje que termine o deténgala.</translation>
    </message>
    <message>
        <source>The results can&apos;t be kept on this computer, so nothing is sent.</source>
        <translation>Los resultados no se pueden guardar en este equipo, así que no se envía nada.</translation>
    </message>
</context>
<context>
    <name>BulkSourcePage</name>
    <message>
        <source>&amp;List, one row a line</source>
        <translation>&amp;Lista, una fila por línea</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste instead</source>
        <translation>&amp;Pegar en su lugar</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>Guardar &amp;plantilla…</translation>
    </message>
    <message>
        <source>Paste a list or choose a CSV file. Each row needs: %1.</source>
        <translation>Pegue una lista o elija un archivo CSV. Cada fila necesita: %1.</translation>
    </message>
    <message>
        <source>It may have, too: %1.</source>
        <translation>También puede tener: %1.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used.</source>
        <translation>Esta lista no se puede usar.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>La plantilla se ha guardado.</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>No se ha podido guardar la plantilla.</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <translation>Buscándose</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>pauses after this row</source>
        <translation>se pausa después de esta fila</translation>
    </message>
    <message>
        <source>was under way when Outpost ended; nothing is lost</source>
        <translation>estaba en curso cuando Outpost terminó; no se pierde nada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused: it needs you</source>
        <translation>en pausa: le necesita</translation>
    </message>
    <message>
        <source>some rows are in doubt</source>
        <translation>algunas filas están en duda</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 en duda</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 correctas</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 dudosas</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 erróneas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n fila: %1</numerusform>
            <numerusform>%n filas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellActions</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>All events of this &amp;e-mail</source>
        <translation>Todos los eventos de este &amp;correo</translation>
    </message>
    <message>
        <source>All of this reci&amp;pient</source>
        <translation>Todo de este &amp;destinatario</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>este valor</translation>
    </message>
    <message>
        <source>&amp;Filter for %1</source>
        <translation>&amp;Filtrar por %1</translation>
    </message>
    <message>
        <source>E&amp;xclude %1</source>
        <translation>E&amp;xcluir %1</translation>
    </message>
</context>
<context>
    <name>ChangeDesk</name>
    <message>
        <source>It has been undone already.</source>
        <translation>Ya se ha deshecho.</translation>
    </message>
    <message>
        <source>Only what came out as planned can be undone.</source>
        <translation>Solo se puede deshacer lo que ha salido según el plan.</translation>
    </message>
    <message>
        <source>To undo it, open the account “%1”.</source>
        <translation>Para deshacerlo, abra la cuenta «%1».</translation>
    </message>
    <message>
        <source>To undo it, go back from the subaccount to the account itself.</source>
        <translation>Para deshacerlo, vuelva de la subcuenta a la propia cuenta.</translation>
    </message>
    <message>
        <source>To undo it, work as the subaccount %1.</source>
        <translation>Para deshacerlo, trabaje como la subcuenta %1.</translation>
    </message>
    <message>
        <source>It can’t be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>No hay ninguna carpeta que solo usted pueda leer.</translation>
    </message>
</context>
<context>
    <name>ChangeLogModel</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>ChangeLogPanel</name>
    <message>
        <source>Shows changes whose text, account, fields, outcome or request ID contain this</source>
        <translation>Muestra los cambios cuyo texto, cuenta, campos, resultado o ID de solicitud contienen esto</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrar cambios</translation>
    </message>
    <message>
        <source>Change, account, outcome, request ID</source>
        <translation>Cambio, cuenta, resultado, ID de solicitud</translation>
    </message>
    <message>
        <source>Number of changes</source>
        <translation>Número de cambios</translation>
    </message>
    <message>
        <source>Take the change back; shows first what that would do</source>
        <translation>Deshacer el cambio; antes muestra qué efecto tendría</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>All that is known of the change</source>
        <translation>Todo lo que se sabe del cambio</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Write the changes into a file, or copy them</source>
        <translation>Escribir los cambios en un archivo, o copiarlos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalles del cambio</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copiar &amp;ID de solicitud</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 de %Ln cambio</numerusform>
            <numerusform>%1 de %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see what it changed.</source>
        <translation>Elija un cambio para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>Every change that you make with Outpost is kept here, with what was before and after.</source>
        <translation>Todo cambio que hace con Outpost se guarda aquí, con lo que había antes y después.</translation>
    </message>
    <message>
        <source>%1

Undo: %2</source>
        <translation>%1

Deshacer: %2</translation>
    </message>
    <message>
        <source>To undo it, open its account.</source>
        <translation>Para deshacerlo, abra su cuenta.</translation>
    </message>
</context>
<context>
    <name>ChangeOffice</name>
    <message>
        <source>Change &amp;log</source>
        <translation>Registro de &amp;cambios</translation>
    </message>
</context>
<context>
    <name>ChangePlan</name>
    <message>
        <source>This has been changed elsewhere since the plan was shown, so nothing was sent. Here is the plan for how it is now.</source>
        <translation>Esto se ha cambiado en otro lugar desde que se mostró el plan, así que no se ha enviado nada. Este es el plan para el estado actual.</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written: %1. A change that can&apos;t be noted down isn&apos;t made, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>No se puede escribir el registro de cambios: %1. Un cambio del que no puede quedar constancia no se hace, así que no se ha enviado nada. Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 The log of changes could not be written: %2.</source>
        <translation>%1 No se ha podido escribir el registro de cambios: %2.</translation>
    </message>
</context>
<context>
    <name>ChangePlanDialog</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What &amp;differs from the plan</source>
        <translation>En qué &amp;difiere del plan</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>En qué difiere del plan</translation>
    </message>
    <message>
        <source>What &amp;will change</source>
        <translation>&amp;Qué cambiará</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>Word to confirm</source>
        <translation>Palabra de confirmación</translation>
    </message>
    <message>
        <source>Request &amp;ID</source>
        <translation>&amp;ID de solicitud</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>Lo que pide el soporte de SMTP2GO</translation>
    </message>
    <message>
        <source>&amp;Copy request ID</source>
        <translation>&amp;Copiar ID de solicitud</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Progreso del cambio</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What was &amp;changed</source>
        <translation>Qué se ha ca&amp;mbiado</translation>
    </message>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Para continuar, escriba «%1»:</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>At SMTP2GO</source>
        <translation>En SMTP2GO</translation>
    </message>
    <message>
        <source>If it is on its way, it can’t be called back. Waiting…</source>
        <translation>Si está en camino, no se puede retirar. Esperando…</translation>
    </message>
</context>
<context>
    <name>ChangePlanText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>Esto no se puede hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Ahora %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Cuenta «%1»</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount %2</source>
        <translation>Cuenta «%1», subcuenta %2</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount “%2” (%3)</source>
        <translation>Cuenta «%1», subcuenta «%2» (%3)</translation>
    </message>
    <message>
        <source>Reading how it is now…</source>
        <translation>Leyendo cómo está ahora…</translation>
    </message>
    <message>
        <source>Looking whether it is still as shown…</source>
        <translation>Comprobando si sigue como se mostró…</translation>
    </message>
    <message>
        <source>Making the change…</source>
        <translation>Haciendo el cambio…</translation>
    </message>
    <message>
        <source>Reading again and comparing…</source>
        <translation>Leyendo de nuevo y comparando…</translation>
    </message>
    <message>
        <source>SMTP2GO now shows it as planned.</source>
        <translation>SMTP2GO lo muestra ahora según el plan.</translation>
    </message>
    <message>
        <source>Done, but not quite as planned</source>
        <translation>Hecho, pero no del todo según el plan</translation>
    </message>
    <message>
        <source>SMTP2GO accepted the change, but now shows something else. It may take a while there; look again later.</source>
        <translation>SMTP2GO ha aceptado el cambio, pero ahora muestra otra cosa. Allí puede tardar; compruébelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>It can&apos;t be seen how it is now</source>
        <translation>No se puede ver cómo está ahora</translation>
    </message>
    <message>
        <source>Without that there is no plan, so nothing was changed.</source>
        <translation>Sin eso no hay plan, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Can be undone: %1</source>
        <translation>Se puede deshacer: %1</translation>
    </message>
    <message>
        <source>Can’t be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Can’t be undone: %1</source>
        <translation>No se puede deshacer: %1</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Estado posterior</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, undone since</source>
        <translation>%1, deshecho después</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Subaccount: %1</source>
        <translation>Subcuenta: %1</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operación: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>It undid an earlier change.</source>
        <translation>Deshizo un cambio anterior.</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Estado posterior</translation>
    </message>
</context>
<context>
    <name>ChangeUndoBar</name>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Unknown: interrupted</source>
        <translation>Desconocido: interrumpido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done, with differences</source>
        <translation>Hecho, con diferencias</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The answer was lost, but SMTP2GO now shows the state that was planned: it has most likely happened. Do not make this change again.</source>
        <translation>La respuesta se ha perdido, pero SMTP2GO muestra ahora el estado previsto: lo más probable es que se haya producido. No haga este cambio otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO still shows the state from before. Look under View &gt; Changes in doubt before you make this change again.</source>
        <translation>La respuesta se ha perdido, y SMTP2GO sigue mostrando el estado anterior. Mire en Ver &gt; Cambios en duda antes de hacer este cambio otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO shows a state that is neither the one from before nor the one that was planned. Look under View &gt; Changes in doubt.</source>
        <translation>La respuesta se ha perdido, y SMTP2GO muestra un estado que no es ni el anterior ni el previsto. Mire en Ver &gt; Cambios en duda.</translation>
    </message>
    <message>
        <source>The state could not be read again: %1.</source>
        <translation>No se ha podido leer de nuevo el estado: %1.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>ningún evento</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events. Return searches only that time; Esc takes the mark away.</source>
        <translation>%1: %2 de %3 eventos. Intro busca solo ese tiempo; Esc quita la marca.</translation>
    </message>
    <message>
        <source>No events with a date.</source>
        <translation>Ningún evento con fecha.</translation>
    </message>
    <message>
        <source>%1: %2 in all, %3. Most in one bar of %4: %5.</source>
        <translation>%1: %2 en total, %3. Máximo en una barra de %4: %5.</translation>
    </message>
    <message>
        <source>Without a date, and so in no bar: %1.</source>
        <translation>Sin fecha y, por tanto, en ninguna barra: %1.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop console for people who run their mail through SMTP2GO.

Without options, Outpost shows your accounts and offers to add one.
The environment variable SMTP2GO_API_KEY may hold the key; it is never taken from the command line, which others can read.</source>
        <translation>Consola de escritorio para quienes gestionan su correo con SMTP2GO.

Sin opciones, Outpost muestra sus cuentas y ofrece añadir una.
La variable de entorno SMTP2GO_API_KEY puede contener la clave; nunca se toma de la línea de órdenes, que otros pueden leer.</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>no disponible: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command fits. Try the first letters of its words.</source>
        <translation>Ningún comando coincide. Pruebe con las primeras letras de sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln comando</numerusform>
            <numerusform>%Ln comandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s)</source>
        <translation>
            <numerusform>%1 de %Ln comando</numerusform>
            <numerusform>%1 de %Ln comandos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>built-in emulator</source>
        <translation>emulador integrado</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>The account that File &gt; Settings names for the start is not there any more.</source>
        <translation>La cuenta que Archivo &gt; Configuración indica para el inicio ya no existe.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitudes</translation>
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
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%Ln line(s), the first: %1</source>
        <translation>
            <numerusform>%Ln línea, la primera: %1</numerusform>
            <numerusform>%Ln líneas, las primeras: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>Tra&amp;y</source>
        <translation>Bande&amp;ja del sistema</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, closing the window ends Outpost.</source>
        <translation>Donde el escritorio tiene una bandeja. Sin ella, cerrar la ventana termina Outpost.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Ningún icono</translation>
    </message>
    <message>
        <source>An icon</source>
        <translation>Un icono</translation>
    </message>
    <message>
        <source>An icon, and closing the window keeps Outpost there</source>
        <translation>Un icono, y al cerrar la ventana Outpost se queda ahí</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>Diagnóstico para un informe de error</translation>
    </message>
    <message>
        <source>This text helps to find a fault: versions, display, settings that are not personal, numbers of accounts and requests, the last errors, and where files lie. It holds no key, no name of an account, no address and no subject. What you see is exactly what is copied; nothing is sent.</source>
        <translation>Este texto ayuda a encontrar un fallo: versiones, pantalla, configuración que no es personal, número de cuentas y solicitudes, los últimos errores y dónde están los archivos. No contiene ninguna clave, ningún nombre de cuenta, ninguna dirección ni ningún asunto. Lo que ve es exactamente lo que se copia; no se envía nada.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Lo que se ha copiado</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s): the text above, and nothing else.</source>
        <translation>
            <numerusform>Se ha copiado %Ln línea: el texto de arriba, y nada más.</numerusform>
            <numerusform>Se han copiado %Ln líneas: el texto de arriba, y nada más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsFinding</name>
    <message>
        <source>As it should be</source>
        <translation>Como debe ser</translation>
    </message>
    <message>
        <source>Not yet everywhere</source>
        <translation>Aún no en todas partes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Wrong target</source>
        <translation>Destino erróneo</translation>
    </message>
    <message>
        <source>Another account&apos;s number</source>
        <translation>Número de otra cuenta</translation>
    </message>
    <message>
        <source>Proxied or flattened</source>
        <translation>Con proxy o aplanado</translation>
    </message>
    <message>
        <source>Beside other data</source>
        <translation>Junto a otros datos</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>No existe el dominio</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>As it should be, here and at the zone.</source>
        <translation>Como debe ser, aquí y en la zona.</translation>
    </message>
    <message>
        <source>As it should be from here. The zone&apos;s own name servers could not be asked.</source>
        <translation>Como debe ser desde aquí. No se ha podido preguntar a los servidores de nombres de la zona.</translation>
    </message>
    <message>
        <source>The name servers of the zone do not agree: not all of them have the record yet.</source>
        <translation>Los servidores de nombres de la zona no coinciden: aún no todos tienen el registro.</translation>
    </message>
    <message>
        <source>The zone has the record. The resolver of this computer still gives what was there before: %1.</source>
        <translation>La zona tiene el registro. El servidor DNS de este equipo aún da lo que había antes: %1.</translation>
    </message>
    <message>
        <source>There is no record of this name. What comes (%1) is the wildcard record of the zone.</source>
        <translation>No hay ningún registro con este nombre. Lo que llega (%1) es el registro comodín de la zona.</translation>
    </message>
    <message>
        <source>The record was removed from the zone. The resolver of this computer still remembers it; that ends soon.</source>
        <translation>El registro se ha eliminado de la zona. El servidor DNS de este equipo aún lo recuerda; eso acaba pronto.</translation>
    </message>
    <message>
        <source>There is no CNAME at this name, only other data: %1.</source>
        <translation>No hay ningún CNAME con este nombre, solo otros datos: %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>No existe tal registro.</translation>
    </message>
    <message>
        <source>The CNAME points at %1: the zone&apos;s name was appended to the target.</source>
        <translation>El CNAME apunta a %1: al destino se le ha añadido el nombre de la zona.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, not at %2.</source>
        <translation>El CNAME apunta a %1, no a %2.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, which has the number of another account; %2 is wanted.</source>
        <translation>El CNAME apunta a %1, que lleva el número de otra cuenta; se espera %2.</translation>
    </message>
    <message>
        <source>The record stands at %1, which has the number of another account, and not at %2.</source>
        <translation>El registro está en %1, que lleva el número de otra cuenta, y no en %2.</translation>
    </message>
    <message>
        <source>A copy of the key stands there in place of the CNAME. It stops to work when the key is changed.</source>
        <translation>En lugar del CNAME hay una copia de la clave. Deja de funcionar cuando se cambia la clave.</translation>
    </message>
    <message>
        <source>There are addresses in place of the CNAME: %1.</source>
        <translation>En lugar del CNAME hay direcciones: %1.</translation>
    </message>
    <message>
        <source>%1 The record is proxied by Cloudflare.</source>
        <translation>%1 El registro pasa por el proxy de Cloudflare.</translation>
    </message>
    <message>
        <source>%1 The record is proxied or flattened.</source>
        <translation>%1 El registro pasa por un proxy o está aplanado.</translation>
    </message>
    <message>
        <source>The CNAME is not alone at its name: %1. Servers may answer with one or the other.</source>
        <translation>El CNAME no está solo en su nombre: %1. Los servidores pueden responder con uno u otro.</translation>
    </message>
    <message>
        <source>The zone&apos;s own name servers have the record, but the resolver of this computer says nothing (%1).</source>
        <translation>Los servidores de nombres de la zona tienen el registro, pero el servidor DNS de este equipo no dice nada (%1).</translation>
    </message>
    <message>
        <source>Nobody could tell (%1), so nothing is known about the record.</source>
        <translation>Nadie ha podido decirlo (%1), así que no se sabe nada del registro.</translation>
    </message>
    <message>
        <source>Check again in a while. If it stays so, have the zone&apos;s name servers and its DNSSEC signatures looked at.</source>
        <translation>Compruébelo de nuevo dentro de un rato. Si sigue así, haga revisar los servidores de nombres de la zona y sus firmas DNSSEC.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then check again.</source>
        <translation>Compruebe la red de este equipo y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Set this record to “DNS only” at Cloudflare.</source>
        <translation>Ponga este registro en «DNS only» en Cloudflare.</translation>
    </message>
    <message>
        <source>Turn proxying or flattening off for this record, or delete what is there, and publish the CNAME.</source>
        <translation>Desactive el proxy o el aplanado de este registro, o elimine lo que hay, y publique el CNAME.</translation>
    </message>
    <message>
        <source>Publish a CNAME at %1 that points at %2.</source>
        <translation>Publique un CNAME en %1 que apunte a %2.</translation>
    </message>
    <message>
        <source>there is no zone</source>
        <translation>no hay zona</translation>
    </message>
    <message>
        <source>not asked: no name server found</source>
        <translation>sin preguntar: no se ha encontrado servidor de nombres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name server: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The domain %1 is not in the DNS: nobody has it, or it has expired.</source>
        <translation>El dominio %1 no está en el DNS: no lo tiene nadie, o ha caducado.</translation>
    </message>
    <message>
        <source>Wait: this can take as long as the time to live of the old record, mostly some minutes, at most a day or two.</source>
        <translation>Espere: puede tardar tanto como el tiempo de vida del registro antiguo, normalmente unos minutos, como mucho uno o dos días.</translation>
    </message>
    <message>
        <source>Change the target to %1. Where names are completed, write it with a dot at the end.</source>
        <translation>Cambie el destino a %1. Donde los nombres se completan, escríbalo con un punto al final.</translation>
    </message>
    <message>
        <source>%1 Leave the other record if that account still sends.</source>
        <translation>%1 Deje el otro registro si esa cuenta sigue enviando.</translation>
    </message>
    <message>
        <source>Delete all other records at %1, or have the service use another name.</source>
        <translation>Elimine todos los demás registros de %1, o haga que el servicio use otro nombre.</translation>
    </message>
    <message>
        <source>Look for a typing error in the domain, and see at the registrar whether it is paid for and has name servers.</source>
        <translation>Busque un error de escritura en el dominio, y mire en el registrador si está pagado y tiene servidores de nombres.</translation>
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
        <translation>Estas subcuentas pueden enviar desde él: %1.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Estas subcuentas ya no pueden enviar desde él: %1.</translation>
    </message>
    <message>
        <source>Every subaccount that is added from now on can send from it.</source>
        <translation>Toda subcuenta que se añada a partir de ahora puede enviar desde él.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Change which subaccounts may use “%1”</source>
        <translation>Cambiar qué subcuentas pueden usar «%1»</translation>
    </message>
    <message>
        <source>Who may use “%1” was changed</source>
        <translation>Se ha cambiado quién puede usar «%1»</translation>
    </message>
    <message>
        <source>It can be changed back.</source>
        <translation>Se puede volver a cambiar.</translation>
    </message>
</context>
<context>
    <name>DomainActions</name>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Añadir dominio…</translation>
    </message>
    <message>
        <source>Add a domain to send from (Ctrl+N)</source>
        <translation>Añadir un dominio desde el que enviar (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Have SMTP2GO look for the records of the chosen domains now</source>
        <translation>Hacer que SMTP2GO busque ahora los registros de los dominios elegidos</translation>
    </message>
    <message>
        <source>&amp;Check DNS</source>
        <translation>&amp;Comprobar DNS</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for the chosen domains, or for all that are shown when none is chosen (Ctrl+D)</source>
        <translation>Preguntar al DNS desde este equipo por los dominios elegidos, o por todos los mostrados si no hay ninguno elegido (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check DNS of a&amp;ll</source>
        <translation>Comprobar DNS de t&amp;odos</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for all domains</source>
        <translation>Preguntar al DNS desde este equipo por todos los dominios</translation>
    </message>
    <message>
        <source>Show rec&amp;ords…</source>
        <translation>Mostrar &amp;registros…</translation>
    </message>
    <message>
        <source>The records to publish, in a window of their own</source>
        <translation>Los registros que hay que publicar, en una ventana propia</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>Compar&amp;tir…</translation>
    </message>
    <message>
        <source>Choose which subaccounts may send from the domain</source>
        <translation>Elegir qué subcuentas pueden enviar desde el dominio</translation>
    </message>
    <message>
        <source>Edit return &amp;path…</source>
        <translation>Editar return-&amp;path…</translation>
    </message>
    <message>
        <source>Another name for the return path</source>
        <translation>Otro nombre para el return-path</translation>
    </message>
    <message>
        <source>Edit &amp;tracking…</source>
        <translation>Editar se&amp;guimiento…</translation>
    </message>
    <message>
        <source>Another name for tracked links</source>
        <translation>Otro nombre para los enlaces con seguimiento</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Remove the domain; what it stops is shown before</source>
        <translation>Eliminar el dominio; antes se muestra qué deja de funcionar</translation>
    </message>
    <message>
        <source>Add &amp;many domains…</source>
        <translation>Añadir &amp;muchos dominios…</translation>
    </message>
    <message>
        <source>From a pasted list or a CSV file</source>
        <translation>De una lista pegada o un archivo CSV</translation>
    </message>
    <message>
        <source>V&amp;erify many domains…</source>
        <translation>V&amp;erificar muchos dominios…</translation>
    </message>
</context>
<context>
    <name>DomainAddBulk</name>
    <message>
        <source>Added.</source>
        <translation>Añadido.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Add sender domains</source>
        <translation>Añadir dominios de remitente</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The part behind the @ of the addresses that send.</source>
        <translation>La parte detrás de la @ de las direcciones que envían.</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Nombre de seguimiento</translation>
    </message>
    <message>
        <source>The name before the domain in tracked links. Empty: as SMTP2GO chooses.</source>
        <translation>El nombre delante del dominio en los enlaces con seguimiento. Vacío: como elija SMTP2GO.</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>The name before the domain that takes bounces. Empty: as SMTP2GO chooses.</source>
        <translation>El nombre delante del dominio que recibe los rebotes. Vacío: como elija SMTP2GO.</translation>
    </message>
    <message>
        <source>It is among the sender domains already.</source>
        <translation>Ya está entre los dominios de remitente.</translation>
    </message>
</context>
<context>
    <name>DomainAddition</name>
    <message>
        <source>Its mail counts as verified once DNS has the records that are shown afterwards.</source>
        <translation>Su correo cuenta como verificado en cuanto el DNS tenga los registros que se muestran después.</translation>
    </message>
    <message>
        <source>Subaccounts can send from it, too.</source>
        <translation>Las subcuentas también pueden enviar desde él.</translation>
    </message>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Añadir el dominio de remitente «%1»</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>«%1» se ha añadido</translation>
    </message>
    <message>
        <source>It can be removed again.</source>
        <translation>Se puede volver a eliminar.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya está.</translation>
    </message>
</context>
<context>
    <name>DomainChecker</name>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>«%1» no está.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>«%1» no está entre los dominios de remitente.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains, but it isn&apos;t known whether it is new.</source>
        <translation>«%1» está entre los dominios de remitente, pero no se sabe si es nuevo.</translation>
    </message>
    <message>
        <source>“%1” was among the sender domains before, so nothing was added.</source>
        <translation>«%1» ya estaba antes entre los dominios de remitente, así que no se ha añadido nada.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains.</source>
        <translation>«%1» está entre los dominios de remitente.</translation>
    </message>
    <message>
        <source>“%1” is still among the sender domains.</source>
        <translation>«%1» sigue entre los dominios de remitente.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains any more.</source>
        <translation>«%1» ya no está entre los dominios de remitente.</translation>
    </message>
    <message>
        <source>The return path of “%1” is “%2”.</source>
        <translation>El return-path de «%1» es «%2».</translation>
    </message>
    <message>
        <source>The tracking name of “%1” is “%2”.</source>
        <translation>El nombre de seguimiento de «%1» es «%2».</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say who may use “%1”.</source>
        <translation>SMTP2GO no dice quién puede usar «%1».</translation>
    </message>
    <message>
        <source>Those who should may use “%1”.</source>
        <translation>Quienes deben pueden usar «%1».</translation>
    </message>
    <message>
        <source>Others than those who should may use “%1”.</source>
        <translation>Pueden usar «%1» otros que no deben.</translation>
    </message>
</context>
<context>
    <name>DomainChecks</name>
    <message numerus="yes">
        <source>DNS of %Ln domain(s) checked</source>
        <translation>
            <numerusform>DNS de %Ln dominio comprobado</numerusform>
            <numerusform>DNS de %Ln dominios comprobado</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>no se ha encontrado ningún fallo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln con un fallo</numerusform>
            <numerusform>%Ln con un fallo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then cancelled: %2</source>
        <translation>%1, luego cancelado: %2</translation>
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
        <translation>Detalles del dominio de remitente</translation>
    </message>
    <message>
        <source>Choose a domain to see its records, what became of it and who may use it.</source>
        <translation>Elija un dominio para ver sus registros, qué ha sido de él y quién puede usarlo.</translation>
    </message>
    <message>
        <source>Parts of the sender domain</source>
        <translation>Partes del dominio de remitente</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of the domain</source>
        <translation>Historial del dominio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Subaccounts with access</source>
        <translation>Subcuentas con acceso</translation>
    </message>
    <message>
        <source>Share this domain</source>
        <translation>Compartir este dominio</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Raw JSON of the domain</source>
        <translation>JSON sin procesar del dominio</translation>
    </message>
    <message>
        <source>Nothing has been noted of this domain yet.</source>
        <translation>Aún no se ha anotado nada de este dominio.</translation>
    </message>
    <message>
        <source>What changed since Outpost first saw the domain, on this computer.</source>
        <translation>Qué ha cambiado desde que Outpost vio por primera vez el dominio, en este equipo.</translation>
    </message>
    <message>
        <source>Only the master account may send from this domain.</source>
        <translation>Solo la cuenta principal puede enviar desde este dominio.</translation>
    </message>
    <message>
        <source>This domain can be shared by the master account only.</source>
        <translation>Este dominio solo lo puede compartir la cuenta principal.</translation>
    </message>
    <message>
        <source>The master account shares this domain; it can be changed there only.</source>
        <translation>La cuenta principal comparte este dominio; solo allí se puede cambiar.</translation>
    </message>
    <message>
        <source>These subaccounts may send from it, too:</source>
        <translation>Estas subcuentas también pueden enviar desde él:</translation>
    </message>
    <message>
        <source>Every new subaccount gets access.</source>
        <translation>Toda subcuenta nueva obtiene acceso.</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>Only the name is needed, without “https://” and without what follows it.</source>
        <translation>Solo se necesita el nombre, sin «https://» y sin lo que le sigue.</translation>
    </message>
    <message>
        <source>This is an IP address, not a domain.</source>
        <translation>Esto es una dirección IP, no un dominio.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A domain is what follows the “@”; a single address can be added under Single senders.</source>
        <translation>Esto es una dirección de correo. Un dominio es lo que sigue a la «@»; una sola dirección se añade en Remitentes individuales.</translation>
    </message>
    <message>
        <source>SMTP2GO takes one domain at a time, none with “*”.</source>
        <translation>SMTP2GO acepta un dominio cada vez, ninguno con «*».</translation>
    </message>
    <message>
        <source>This is more than one word: type one domain.</source>
        <translation>Esto es más de una palabra: escriba un dominio.</translation>
    </message>
    <message>
        <source>There is a dot too many.</source>
        <translation>Sobra un punto.</translation>
    </message>
    <message>
        <source>“%1…” is too long: no part of a domain has more than 63 characters.</source>
        <translation>«%1…» es demasiado largo: ninguna parte de un dominio tiene más de 63 caracteres.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be part of a domain: those are of letters, digits and hyphens, without a hyphen at either end.</source>
        <translation>«%1» no puede ser parte de un dominio: se componen de letras, cifras y guiones, sin guion en los extremos.</translation>
    </message>
    <message>
        <source>This is too long for a domain.</source>
        <translation>Es demasiado largo para un dominio.</translation>
    </message>
    <message>
        <source>A domain has a dot in it, e.g. “%1.com”.</source>
        <translation>Un dominio lleva un punto, p. ej. «%1.com».</translation>
    </message>
    <message>
        <source>A domain that sends mail has no underscore in it.</source>
        <translation>Un dominio que envía correo no lleva guion bajo.</translation>
    </message>
    <message>
        <source>“%1” belongs to no one: people have domains below it.</source>
        <translation>«%1» no pertenece a nadie: se tienen dominios por debajo.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya está.</translation>
    </message>
    <message>
        <source>Mail seldom comes from “www”: “%1” may be meant.</source>
        <translation>Rara vez llega correo de «www»: quizá se refiera a «%1».</translation>
    </message>
    <message>
        <source>This lies below “%1”. Addresses at that domain itself are not covered by it.</source>
        <translation>Está por debajo de «%1». No abarca las direcciones de ese mismo dominio.</translation>
    </message>
    <message>
        <source>SMTP2GO and DNS know it as “%1”.</source>
        <translation>SMTP2GO y el DNS lo conocen como «%1».</translation>
    </message>
    <message>
        <source>Type the name that stands before the domain, e.g. “link”.</source>
        <translation>Escriba el nombre que va delante del dominio, p. ej. «link».</translation>
    </message>
</context>
<context>
    <name>DomainRecordsPanel</name>
    <message>
        <source>DNS records of the domain</source>
        <translation>Registros DNS del dominio</translation>
    </message>
    <message>
        <source>All records as lines of a zone file</source>
        <translation>Todos los registros como líneas de un archivo de zona</translation>
    </message>
    <message>
        <source>Copy zone lines</source>
        <translation>Copiar líneas de zona</translation>
    </message>
    <message>
        <source>A message to whoever runs the DNS of this domain</source>
        <translation>Un mensaje para quien lleva el DNS de este dominio</translation>
    </message>
    <message>
        <source>Send to DNS admin</source>
        <translation>Enviar al administrador de DNS</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail…</source>
        <translation>&amp;Escribir un correo…</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>&amp;Copiar el mensaje</translation>
    </message>
    <message>
        <source>The lines for the zone file are in the clipboard.</source>
        <translation>Las líneas para el archivo de zona están en el portapapeles.</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>El mensaje está en el portapapeles.</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Registros DNS de %1</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the message.</source>
        <translation>Se ha pedido a su programa de correo que abra el mensaje.</translation>
    </message>
    <message>
        <source>No mail program could be opened; the message is in the clipboard.</source>
        <translation>No se ha podido abrir ningún programa de correo; el mensaje está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>DomainRemoving</name>
    <message>
        <source>It is verified: mail from addresses at “%1” is no longer signed for it, and SMTP2GO may refuse it.</source>
        <translation>Está verificado: el correo de direcciones de «%1» deja de firmarse para él, y SMTP2GO puede rechazarlo.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail counts as verified by it now.</source>
        <translation>No está verificado, así que ahora ningún correo cuenta como verificado por él.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Estas subcuentas ya no pueden enviar desde él: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1.%2” and may stop working.</source>
        <translation>Los enlaces del correo ya enviado pasan por «%1.%2» y pueden dejar de funcionar.</translation>
    </message>
    <message>
        <source>It can be added again with the same settings. Should SMTP2GO then give it another number, DNS needs the new records.</source>
        <translation>Se puede volver a añadir con los mismos ajustes. Si SMTP2GO le da entonces otro número, el DNS necesita los nuevos registros.</translation>
    </message>
    <message>
        <source>Look then whether tracking is still off.</source>
        <translation>Compruebe después si el seguimiento sigue desactivado.</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Eliminar el dominio de remitente «%1»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«%1» se ha eliminado</translation>
    </message>
</context>
<context>
    <name>DomainRenaming</name>
    <message>
        <source>Somebody has changed it to “%1” meanwhile.</source>
        <translation>Entretanto alguien lo ha cambiado a «%1».</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>El seguimiento y el return-path no pueden tener el mismo nombre.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, the domain doesn&apos;t count as verified.</source>
        <translation>El DNS necesita un registro para «%1». Hasta que SMTP2GO lo vea, el dominio no cuenta como verificado.</translation>
    </message>
    <message>
        <source>Bounces of mail that was sent already come to “%1”: leave its record in place for some days.</source>
        <translation>Los rebotes del correo ya enviado llegan a «%1»: deje su registro unos días.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, opens and clicks aren&apos;t counted.</source>
        <translation>El DNS necesita un registro para «%1». Hasta que SMTP2GO lo vea, no se cuentan aperturas ni clics.</translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1”: leave its record in place.</source>
        <translation>Los enlaces del correo ya enviado pasan por «%1»: deje su registro donde está.</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Cambiar el return-path de «%1»</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Cambiar el nombre de seguimiento de «%1»</translation>
    </message>
    <message>
        <source>The return path of “%1” was changed</source>
        <translation>Se ha cambiado el return-path de «%1»</translation>
    </message>
    <message>
        <source>The tracking name of “%1” was changed</source>
        <translation>Se ha cambiado el nombre de seguimiento de «%1»</translation>
    </message>
    <message>
        <source>It can be changed back to “%1”.</source>
        <translation>Se puede volver a cambiar a «%1».</translation>
    </message>
</context>
<context>
    <name>DomainState</name>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>«%1» no está entre los dominios de remitente.</translation>
    </message>
    <message>
        <source>“%1” belongs to the master account, which alone can change it.</source>
        <translation>«%1» pertenece a la cuenta principal, que es la única que puede cambiarlo.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>Dominio de remitente</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Nombre de seguimiento</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>De la cuenta principal</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Subcuentas que pueden usarlo</translation>
    </message>
    <message>
        <source>Subaccounts to come may use it</source>
        <translation>Las subcuentas futuras pueden usarlo</translation>
    </message>
</context>
<context>
    <name>DomainVerifyBulk</name>
    <message>
        <source>Looked up.</source>
        <translation>Consultado.</translation>
    </message>
    <message>
        <source>Verify sender domains</source>
        <translation>Verificar dominios de remitente</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>One of the sender domains that are there.</source>
        <translation>Uno de los dominios de remitente que hay.</translation>
    </message>
    <message>
        <source>This is not the name of a domain.</source>
        <translation>Esto no es el nombre de un dominio.</translation>
    </message>
    <message>
        <source>It is not among the sender domains.</source>
        <translation>No está entre los dominios de remitente.</translation>
    </message>
    <message>
        <source>It belongs to the master account, which verifies it.</source>
        <translation>Pertenece a la cuenta principal, que lo verifica.</translation>
    </message>
    <message>
        <source>It is verified already.</source>
        <translation>Ya está verificado.</translation>
    </message>
</context>
<context>
    <name>DomainVerifying</name>
    <message>
        <source>Verify “%1”</source>
        <translation>Verificar «%1»</translation>
    </message>
    <message>
        <source>SMTP2GO has looked for the records of “%1”</source>
        <translation>SMTP2GO ha buscado los registros de «%1»</translation>
    </message>
    <message>
        <source>SMTP2GO looks for the records now, as it does by itself every few minutes.</source>
        <translation>SMTP2GO busca ahora los registros, como hace por sí mismo cada pocos minutos.</translation>
    </message>
    <message>
        <source>There is nothing to undo: what DNS says decides.</source>
        <translation>No hay nada que deshacer: decide lo que dice el DNS.</translation>
    </message>
</context>
<context>
    <name>DomainsTab</name>
    <message>
        <source>Filter sender domains</source>
        <translation>Filtrar dominios de remitente</translation>
    </message>
    <message>
        <source>Filter: words of the domain, its state, its DNS… (Ctrl+F)</source>
        <translation>Filtro: palabras del dominio, su estado, su DNS… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Leer la lista de nuevo (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>Añadir dominio</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Añadir dominio…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check DNS</source>
        <translation>Comprobar DNS</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Other names for return path and tracking</source>
        <translation>Otros nombres para return-path y seguimiento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Add or verify many domains from a list</source>
        <translation>Añadir o verificar muchos dominios de una lista</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>En bloque</translation>
    </message>
    <message>
        <source>Bulk…</source>
        <translation>En bloque…</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Dominios de remitente</translation>
    </message>
    <message>
        <source>Domains done</source>
        <translation>Dominios hechos</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Cancelar la comprobación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sender domains status</source>
        <translation>Estado de los dominios de remitente</translation>
    </message>
    <message>
        <source>Watch: off</source>
        <translation>Vigilancia: desactivada</translation>
    </message>
    <message>
        <source>Export sender domains</source>
        <translation>Exportar dominios de remitente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>No sender domains yet</source>
        <translation>Aún no hay dominios de remitente</translation>
    </message>
    <message>
        <source>A sender domain lets every address of it send, signed by DKIM and with a return path of its own.</source>
        <translation>Un dominio de remitente permite enviar desde todas sus direcciones, con firma DKIM y return-path propio.</translation>
    </message>
    <message>
        <source>Add one, then publish the records that are shown.</source>
        <translation>Añada uno y publique los registros que se muestran.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 mostrados de %Ln dominio</numerusform>
            <numerusform>%1 mostrados de %Ln dominios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln dominio</numerusform>
            <numerusform>%Ln dominios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) care</source>
        <translation>
            <numerusform>%Ln necesita atención</numerusform>
            <numerusform>%Ln necesitan atención</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Sender domains are switched off</source>
        <translation>Los dominios de remitente están desactivados</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>La lista de remitentes permitidos está activada: solo ella decide quién puede enviar.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>SMTP2GO looks for records: %1 of %2</source>
        <translation>SMTP2GO busca registros: %1 de %2</translation>
    </message>
    <message>
        <source>Asking the DNS: %1 of %2</source>
        <translation>Preguntando al DNS: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Watch: every %Ln min</source>
        <translation>
            <numerusform>Vigilancia: cada %Ln min</numerusform>
            <numerusform>Vigilancia: cada %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked %1</source>
        <translation>Última comprobación %1</translation>
    </message>
    <message>
        <source>Looks after the DNS of all sender domains in the background</source>
        <translation>Cuida en segundo plano del DNS de todos los dominios de remitente</translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>New API ke&amp;y</source>
        <translation>Nueva clave &amp;API</translation>
    </message>
    <message>
        <source>Replacement API key</source>
        <translation>Clave API de reemplazo</translation>
    </message>
    <message>
        <source>Empty: the key stays as it is</source>
        <translation>Vacío: la clave se queda como está</translation>
    </message>
    <message>
        <source>Asks SMTP2GO what the key can do</source>
        <translation>Pregunta a SMTP2GO qué puede hacer la clave</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
</context>
<context>
    <name>EmailDock</name>
    <message>
        <source>Life of the &amp;e-mail</source>
        <translation>Vida del &amp;correo</translation>
    </message>
    <message>
        <source>As&amp;k for all events of the e-mail</source>
        <translation>&amp;Preguntar por todos los eventos del correo</translation>
    </message>
    <message>
        <source>Copy the e-mail for a &amp;ticket</source>
        <translation>Copiar el correo para un &amp;tique</translation>
    </message>
</context>
<context>
    <name>EmailHistoryQuery</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>Emulator::DemoThread</name>
    <message>
        <source>The emulator could not listen on port %1 of 127.0.0.1.</source>
        <translation>El emulador no ha podido escuchar en el puerto %1 de 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>EstateJudge</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a domain, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>It has no sender domain.</source>
        <translation>No tiene dominio de remitente.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1: not verified</source>
        <translation>%1: no verificado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>only %L1</source>
        <translation>solo %L1</translation>
    </message>
    <message>
        <source>not %L1</source>
        <translation>no %L1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>It has sent nothing in the last 30 days.</source>
        <translation>No ha enviado nada en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>en el último día</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells it by period, not to the day.</source>
        <translation>El servicio lo dice por período, no por día.</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>sin correo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 e-mails in the last 30 days</source>
        <translation>%L1 de %L2 correos en los últimos 30 días</translation>
    </message>
    <message>
        <source>The service tells it by the name only, and several subaccounts have this name.</source>
        <translation>El servicio lo dice solo por el nombre, y varias subcuentas tienen este nombre.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se ha podido leer</translation>
    </message>
</context>
<context>
    <name>EstateModel</name>
    <message>
        <source>Subaccount</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Its oldest cell was read on %1</source>
        <translation>Su celda más antigua se leyó el %1</translation>
    </message>
</context>
<context>
    <name>EstatePanel</name>
    <message>
        <source>How the senders of the subaccounts stand: domains, return path, tracking, single senders, restrictions, last mail and bounces. Gathered in the background, and kept; every cell says when it was read.</source>
        <translation>Cómo están los remitentes de las subcuentas: dominios, return-path, seguimiento, remitentes individuales, restricciones, último correo y rebotes. Se reúne en segundo plano y se guarda; cada celda dice cuándo se leyó.</translation>
    </message>
    <message>
        <source>Read the state of these subaccounts, at the price named</source>
        <translation>Leer el estado de estas subcuentas, al precio indicado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop after the call under way, and go on later</source>
        <translation>Detenerse tras la llamada en curso y continuar más tarde</translation>
    </message>
    <message>
        <source>Pause gathering</source>
        <translation>Pausar la recopilación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived</source>
        <translation>Detenerse y conservar lo que ha llegado</translation>
    </message>
    <message>
        <source>Cancel gathering</source>
        <translation>Cancelar la recopilación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Calls done</source>
        <translation>Llamadas hechas</translation>
    </message>
    <message>
        <source>Estate of the subaccounts</source>
        <translation>Conjunto de las subcuentas</translation>
    </message>
    <message>
        <source>State of the estate</source>
        <translation>Estado del conjunto</translation>
    </message>
    <message>
        <source>&amp;Gather again</source>
        <translation>&amp;Recopilar de nuevo</translation>
    </message>
    <message>
        <source>The price is that of all rows again</source>
        <translation>El precio vuelve a ser el de todas las filas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Cada 6 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Nothing was gathered yet</source>
        <translation>Aún no se ha recopilado nada</translation>
    </message>
    <message>
        <source>No subaccounts yet</source>
        <translation>Aún no hay subcuentas</translation>
    </message>
    <message>
        <source>Choose subaccounts in the first view, then press “Estate” there. You see first how many calls that takes, and how long.</source>
        <translation>Elija subcuentas en la primera vista y pulse allí «Conjunto». Antes verá cuántas llamadas cuesta y cuánto tarda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) could not be read wholly</source>
        <translation>
            <numerusform>%Ln subcuenta no se ha podido leer por completo</numerusform>
            <numerusform>%Ln subcuentas no se han podido leer por completo</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was gathered before…</source>
        <translation>Leyendo lo recopilado antes…</translation>
    </message>
    <message>
        <source>%1 of %2 calls done, about %3 left.</source>
        <translation>%1 de %2 llamadas hechas, quedan unos %3.</translation>
    </message>
    <message>
        <source>Paused after %1 of %2 calls; about %3 left.</source>
        <translation>En pausa tras %1 de %2 llamadas; quedan unos %3.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s): %1.</source>
        <translation>
            <numerusform>%Ln subcuenta: %1.</numerusform>
            <numerusform>%Ln subcuentas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subcuenta</numerusform>
            <numerusform>%Ln subcuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bad state</source>
        <translation>
            <numerusform>%Ln en mal estado</numerusform>
            <numerusform>%Ln en mal estado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstatePrice</name>
    <message numerus="yes">
        <source>%n call(s) to SMTP2GO</source>
        <translation>
            <numerusform>%n llamada a SMTP2GO</numerusform>
            <numerusform>%n llamadas a SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateText</name>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>ni bien ni mal</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>conviene mirarlo</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se ha podido leer</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remitentes individuales</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Último correo</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Tasa de rebote</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no leído.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Leído el %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetailsPanel</name>
    <message>
        <source>Event details</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Elija un evento para verlo entero.</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Partes del evento</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Event fields</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>E-mail headers</source>
        <translation>Cabeceras del correo</translation>
    </message>
    <message>
        <source>No headers. Tick “Fetch headers” under More filters and search again.</source>
        <translation>Sin cabeceras. Marque «Obtener cabeceras» en Más filtros y busque de nuevo.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Intentos de entrega</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Raw JSON of the event</source>
        <translation>JSON sin procesar del evento</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The event as SMTP2GO sent it</source>
        <translation>El evento tal como lo envió SMTP2GO</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Intento: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Intentos (%1)</translation>
    </message>
</context>
<context>
    <name>EventKindButton</name>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>ID de correo</translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation>Remitente del sobre</translation>
    </message>
    <message>
        <source>Sender with name</source>
        <translation>Remitente con nombre</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Submitted by host</source>
        <translation>Enviado por el equipo</translation>
    </message>
    <message>
        <source>Outbound IP</source>
        <translation>IP de salida</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Intentos de entrega</translation>
    </message>
    <message>
        <source>E-mail client</source>
        <translation>Cliente de correo</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Cabeceras personalizadas</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Rebote temporal</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Rebote definitivo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Queja de spam</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Alta de nuevo</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A sheet can have %1 rows besides its titles, these are %2. Choose fewer rows, or CSV.</source>
        <translation>Una hoja puede tener %1 filas además de los títulos, y estas son %2. Elija menos filas, o CSV.</translation>
    </message>
    <message>
        <source>The clipboard takes %1 rows, these are %2. Choose fewer rows, or a file.</source>
        <translation>El portapapeles admite %1 filas, y estas son %2. Elija menos filas, o un archivo.</translation>
    </message>
    <message>
        <source>The clipboard takes %1, the texts of these rows are longer. Choose fewer rows or fields, or a file.</source>
        <translation>El portapapeles admite %1, y los textos de estas filas son más largos. Elija menos filas o campos, o un archivo.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Diga en qué archivo escribir.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the name of a file.</source>
        <translation>%1 es una carpeta. Añada el nombre de un archivo.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder %1.</source>
        <translation>No tiene permiso para escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2 A file that was there before is as it was.</source>
        <translation>%1 no se ha escrito: %2 Un archivo que hubiera antes está como estaba.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Completing the export…</source>
        <translation>Completando la exportación…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows…</source>
        <translation>Exportando %1 de %2 filas…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>Ca&amp;mpos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>As in the &amp;table</source>
        <translation>Como en la &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Todos los campos</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Texts exactly as SMTP2GO sent them (&amp;not for spreadsheets)</source>
        <translation>Textos exactamente como los envió SMTP2GO (&amp;no para hojas de cálculo)</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, for Excel</source>
        <translation>Marca de &amp;orden de bytes, para Excel</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xportar a</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>In my zone (%1)</source>
        <translation>En mi zona (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Seleccionadas (%1)</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>Mostradas en la tabla (%1)</translation>
    </message>
    <message>
        <source>All fetched (%1)</source>
        <translation>Todas las obtenidas (%1)</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>Copiar al portapapeles</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>No hay filas que exportar.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Elija al menos un campo.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Diga en qué archivo escribir.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is complete.</source>
        <translation>Este archivo existe y se sustituirá cuando el nuevo esté completo.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard</source>
        <translation>
            <numerusform>%Ln fila copiada al portapapeles</numerusform>
            <numerusform>%Ln filas copiadas al portapapeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln fila exportada</numerusform>
            <numerusform>%Ln filas exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had more than the 32,767 characters that a cell can hold and were cut. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln texto tenía más de los 32.767 caracteres que caben en una celda y se ha cortado. CSV lo conserva entero.</numerusform>
            <numerusform>%Ln textos tenían más de los 32.767 caracteres que caben en una celda y se han cortado. CSV los conserva enteros.</numerusform>
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
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Markdown table, to the clipboard</source>
        <translation>Tabla Markdown, al portapapeles</translation>
    </message>
    <message>
        <source>Tab-separated, to the clipboard</source>
        <translation>Separado por tabuladores, al portapapeles</translation>
    </message>
    <message>
        <source>Byte for byte, times as RFC 3339 in UTC. A spreadsheet may take texts that strangers wrote for formulas: don&apos;t open this file in one.</source>
        <translation>Byte por byte, horas como RFC 3339 en UTC. Una hoja de cálculo puede tomar por fórmulas textos que escribieron extraños: no abra este archivo en una.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>Los textos que una hoja de cálculo tomaría por una fórmula reciben un apóstrofo.</translation>
    </message>
    <message>
        <source>Each event as SMTP2GO sent it, with all its fields, on a line of its own.</source>
        <translation>Cada evento tal como lo envió SMTP2GO, con todos sus campos, en una línea propia.</translation>
    </message>
    <message>
        <source>Times as times, texts never as formulas. A sheet can have 1,048,576 rows, a cell 32,767 characters.</source>
        <translation>Horas como horas, textos nunca como fórmulas. Una hoja puede tener 1.048.576 filas; una celda, 32.767 caracteres.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, for tickets and notes.</source>
        <translation>Hasta 20.000 filas, para tiques y notas.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, to be pasted into a spreadsheet, without formulas.</source>
        <translation>Hasta 20.000 filas, para pegar en una hoja de cálculo, sin fórmulas.</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>Nothing was written. A file that was there is as it was.</source>
        <translation>No se ha escrito nada. Un archivo que hubiera está como estaba.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación ha fallado</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>For accounts with subaccounts whose data lies elsewhere: without it, SMTP2GO searches only the region of your master account. Costs a search for each region, more where there are events.</source>
        <translation>Para cuentas con subcuentas cuyos datos están en otro lugar: sin esto, SMTP2GO solo busca en la región de su cuenta principal. Cuesta una búsqueda por región, más donde haya eventos.</translation>
    </message>
    <message>
        <source>In all regions (US, EU, AU)</source>
        <translation>En todas las regiones (US, EU, AU)</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
        <translation>la región de su cuenta</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 pendiente</translation>
    </message>
    <message>
        <source>%1 complete, without events</source>
        <translation>%1 completa, sin eventos</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 completa</translation>
    </message>
    <message>
        <source>%1 is your account’s region</source>
        <translation>%1 es la región de su cuenta</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1 %2 de %3 páginas</translation>
    </message>
    <message>
        <source>SMTP2GO allows %1 searches a minute; %2 are left in this one.</source>
        <translation>SMTP2GO permite %1 búsquedas por minuto; en este quedan %2.</translation>
    </message>
    <message>
        <source> It runs in the background: what you search for meanwhile goes first.</source>
        <translation> Se ejecuta en segundo plano: lo que usted busque mientras tanto va primero.</translation>
    </message>
    <message>
        <source>SMTP2GO didn’t say how many there are. %1%2</source>
        <translation>SMTP2GO no ha dicho cuántos hay. %1%2</translation>
    </message>
    <message>
        <source>At least %1, about %2; more where other regions have events. %3%4</source>
        <translation>Al menos %1, unos %2; más donde otras regiones tengan eventos. %3%4</translation>
    </message>
    <message>
        <source>%1, about %2. %3%4</source>
        <translation>%1, unos %2. %3%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Following has stopped: SMTP2GO got too many requests from this address.</source>
        <translation>El seguimiento se ha detenido: SMTP2GO ha recibido demasiadas solicitudes desde esta dirección.</translation>
    </message>
    <message>
        <source>Following has stopped: %1</source>
        <translation>El seguimiento se ha detenido: %1</translation>
    </message>
    <message>
        <source>Following has stopped after %1 new events, to keep memory bounded. Search again to let the older ones go.</source>
        <translation>El seguimiento se ha detenido tras %1 eventos nuevos, para limitar la memoria. Busque de nuevo para soltar los más antiguos.</translation>
    </message>
    <message>
        <source>Following has stopped: more than %1 events have come since. Search again up to now first.</source>
        <translation>El seguimiento se ha detenido: desde entonces han llegado más de %1 eventos. Busque antes de nuevo hasta ahora.</translation>
    </message>
    <message>
        <source>Only searches for all events can be followed, not for the latest ones.</source>
        <translation>Solo se pueden seguir las búsquedas de todos los eventos, no las de los últimos.</translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>completo hasta %1</translation>
    </message>
    <message>
        <source>Follow rests while the window is hidden; %1</source>
        <translation>El seguimiento descansa mientras la ventana está oculta; %1</translation>
    </message>
    <message>
        <source>Following; the last look failed; %1</source>
        <translation>Siguiendo; la última consulta ha fallado; %1</translation>
    </message>
    <message>
        <source>Following; %1; about %2 requests a minute, at most %3</source>
        <translation>Siguiendo; %1; unas %2 solicitudes por minuto, como mucho %3</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO shows events late, so each look reads the last %n minute(s) again: newer events may be here, too, but more can still come.</source>
        <translation>
            <numerusform>SMTP2GO muestra los eventos con retraso, así que cada consulta vuelve a leer el último minuto: puede haber ya eventos más recientes, pero aún pueden llegar más.</numerusform>
            <numerusform>SMTP2GO muestra los eventos con retraso, así que cada consulta vuelve a leer los últimos %n minutos: puede haber ya eventos más recientes, pero aún pueden llegar más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the other regions?</source>
        <translation>¿Mirar en las otras regiones?</translation>
    </message>
    <message>
        <source>Fetch all the other events?</source>
        <translation>¿Obtener todos los demás eventos?</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the other %Ln event(s)?</source>
        <translation>
            <numerusform>¿Obtener el otro evento?</numerusform>
            <numerusform>¿Obtener los otros %Ln eventos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Obtenerlos</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln page(s)</source>
        <translation>
            <numerusform>Obtener %Ln página</numerusform>
            <numerusform>Obtener %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>Fetching all events: %Ln page(s) so far</source>
        <translation>
            <numerusform>Obteniendo todos los eventos: %Ln página por ahora</numerusform>
            <numerusform>Obteniendo todos los eventos: %Ln páginas por ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all events: page %1 of %2, about %3 left</source>
        <translation>Obteniendo todos los eventos: página %1 de %2, quedan unos %3</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>Regiones: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>All regions are fetched</source>
        <translation>Se han obtenido todas las regiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un número desconocido de</translation>
    </message>
    <message>
        <source>“Load all” was cut off when Outpost ended</source>
        <translation>«Cargar todo» se interrumpió al terminar Outpost</translation>
    </message>
    <message>
        <source>%1 of %2 events between %3 and %4 had arrived at %5; the rest is missing. The events themselves aren’t kept: fetching starts anew.</source>
        <translation>Habían llegado %1 de %2 eventos entre %3 y %4 a las %5; falta el resto. Los eventos en sí no se guardan: la obtención empieza de nuevo.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln evento nuevo</numerusform>
            <numerusform>%Ln eventos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchingControls</name>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Cargar todo</translation>
    </message>
    <message>
        <source>Load all r&amp;egions…</source>
        <translation>Cargar todas las r&amp;egiones…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Show new events as they come (Ctrl+T). Costs 1 to 12 searches a minute.</source>
        <translation>Mostrar los eventos nuevos según llegan (Ctrl+T). Cuesta de 1 a 12 búsquedas por minuto.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>Applied to the rows fetched</source>
        <translation>Aplicada a las filas obtenidas</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Find what does not fit (N)</source>
        <translation>Buscar lo que no coincide (N)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove this condition (Delete)</source>
        <translation>Quitar esta condición (Supr)</translation>
    </message>
    <message>
        <source>Switched off: kept, but not applied</source>
        <translation>Desactivada: se conserva, pero no se aplica</translation>
    </message>
    <message>
        <source>Asked of SMTP2GO</source>
        <translation>Pedida a SMTP2GO</translation>
    </message>
    <message>
        <source>Inverted. %1</source>
        <translation>Invertida. %1</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Edit in the line</source>
        <translation>&amp;Editar en la línea</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <source>Remove it</source>
        <translation>Quítelo</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Return asks SMTP2GO again</source>
        <translation>Intro vuelve a preguntar a SMTP2GO</translation>
    </message>
    <message numerus="yes">
        <source>Return asks SMTP2GO again; %n condition(s) applied to the rows fetched already</source>
        <translation>
            <numerusform>Intro vuelve a preguntar a SMTP2GO; %n condición ya se aplica a las filas obtenidas</numerusform>
            <numerusform>Intro vuelve a preguntar a SMTP2GO; %n condiciones ya se aplican a las filas obtenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a filter or fill in the fields; Ctrl+Space completes, Return searches</source>
        <translation>Escriba un filtro o rellene los campos; Ctrl+Espacio completa, Intro busca</translation>
    </message>
    <message>
        <source>Return searches</source>
        <translation>Intro busca</translation>
    </message>
    <message>
        <source>The table shows what fits this filter</source>
        <translation>La tabla muestra lo que cumple este filtro</translation>
    </message>
</context>
<context>
    <name>FilterHistoryMenu</name>
    <message>
        <source>Earlier filters</source>
        <translation>Filtros anteriores</translation>
    </message>
    <message>
        <source>&amp;Forget earlier filters</source>
        <translation>&amp;Olvidar filtros anteriores</translation>
    </message>
</context>
<context>
    <name>FilterKey</name>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc contains</source>
        <translation>El ID de correo, asunto, Para, destinatario o Cco contiene</translation>
    </message>
    <message>
        <source>Sender contains</source>
        <translation>El remitente contiene</translation>
    </message>
    <message>
        <source>Recipient contains</source>
        <translation>El destinatario contiene</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>El asunto contiene</translation>
    </message>
    <message>
        <source>Kind of event is</source>
        <translation>El tipo de evento es</translation>
    </message>
    <message>
        <source>Username is</source>
        <translation>El nombre de usuario es</translation>
    </message>
    <message>
        <source>Subaccount is</source>
        <translation>La subcuenta es</translation>
    </message>
    <message>
        <source>E-mail ID is</source>
        <translation>El ID de correo es</translation>
    </message>
    <message>
        <source>Has a header, or Name=text in it</source>
        <translation>Tiene una cabecera, o Nombre=texto en ella</translation>
    </message>
    <message>
        <source>Server reply, reason or error contains</source>
        <translation>La respuesta del servidor, el motivo o el error contiene</translation>
    </message>
    <message>
        <source>Host or IP address contains</source>
        <translation>El servidor o la dirección IP contiene</translation>
    </message>
    <message>
        <source>From a time on: 2h, today, 2026-11-24</source>
        <translation>Desde un momento: 2h, today, 2026-11-24</translation>
    </message>
    <message>
        <source>Up to a time: 30m, yesterday, 2026-11-24T10:00</source>
        <translation>Hasta un momento: 30m, yesterday, 2026-11-24T10:00</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</source>
        <translation>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>Filtros anteriores</translation>
    </message>
    <message>
        <source>Earlier filters (Up, Down)</source>
        <translation>Filtros anteriores (flechas arriba y abajo)</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>Estado del filtro</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>«%1:» no es una clave.</translation>
    </message>
    <message>
        <source>Put text with a colon in quotes. The keys are %1</source>
        <translation>Ponga entre comillas el texto con dos puntos. Las claves son %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Put text with a colon in quotes.</source>
        <translation>¿Quería decir «%1»? Ponga entre comillas el texto con dos puntos.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Type it directly behind; with blanks or brackets in it, in quotes.</source>
        <translation>Escríbalo justo detrás; si tiene espacios o paréntesis, entre comillas.</translation>
    </message>
    <message>
        <source>The name of the header is missing.</source>
        <translation>Falta el nombre de la cabecera.</translation>
    </message>
    <message>
        <source>Type it directly behind, like header:X-Ticket or header:X-Ticket=4711.</source>
        <translation>Escríbalo justo detrás, como header:X-Ticket o header:X-Ticket=4711.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <source>Type what to look for, or remove the condition.</source>
        <translation>Escriba qué buscar, o quite la condición.</translation>
    </message>
    <message>
        <source>The quote isn&apos;t closed.</source>
        <translation>Las comillas no se cierran.</translation>
    </message>
    <message>
        <source>Type another &quot; at its end. A quote inside is written \&quot;.</source>
        <translation>Escriba otras &quot; al final. Unas comillas dentro se escriben \&quot;.</translation>
    </message>
    <message>
        <source>A blank is missing here.</source>
        <translation>Aquí falta un espacio.</translation>
    </message>
    <message>
        <source>Or put quotes around the whole text; a quote inside is written \&quot;.</source>
        <translation>O ponga comillas alrededor de todo el texto; unas comillas dentro se escriben \&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing behind “%1”.</source>
        <translation>Falta una condición después de «%1».</translation>
    </message>
    <message>
        <source>Type the alternative, or remove the bar.</source>
        <translation>Escriba la alternativa, o quite la barra.</translation>
    </message>
    <message>
        <source>Type it directly behind, without a blank.</source>
        <translation>Escríbalo justo detrás, sin espacio.</translation>
    </message>
    <message>
        <source>There is nothing before this “%1”.</source>
        <translation>No hay nada antes de este «%1».</translation>
    </message>
    <message>
        <source>Remove it, or put it in quotes if you look for it.</source>
        <translation>Quítelo, o póngalo entre comillas si lo busca.</translation>
    </message>
    <message>
        <source>There is no condition in these brackets.</source>
        <translation>No hay ninguna condición en estos paréntesis.</translation>
    </message>
    <message>
        <source>Remove them, or put them in quotes if you look for them.</source>
        <translation>Quítelos, o póngalos entre comillas si los busca.</translation>
    </message>
    <message>
        <source>This bracket isn&apos;t closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>Type ) at its end.</source>
        <translation>Escriba ) al final.</translation>
    </message>
    <message>
        <source>This bracket closes none.</source>
        <translation>Este paréntesis no cierra ninguno.</translation>
    </message>
    <message>
        <source>There are too many brackets in one another.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>Simplify the filter.</source>
        <translation>Simplifique el filtro.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event.</source>
        <translation>«%1» no es un tipo de evento.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Los tipos son %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«%1» no es un momento.</translation>
    </message>
    <message>
        <source>Write 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 or 2026-11-24T10:00, with Z at its end for UTC.</source>
        <translation>Escriba 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 o 2026-11-24T10:00, con Z al final para UTC.</translation>
    </message>
    <message>
        <source>“%1:” takes one time only.</source>
        <translation>«%1:» admite un solo momento.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Quite los demás.</translation>
    </message>
    <message>
        <source>“%1:” is there already.</source>
        <translation>«%1:» ya está.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Quite uno de ellos.</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be inverted.</source>
        <translation>«%1:» no se puede invertir.</translation>
    </message>
    <message>
        <source>Use “%1:” in its place.</source>
        <translation>Use «%1:» en su lugar.</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be in brackets or beside a bar.</source>
        <translation>«%1:» no puede estar entre paréntesis ni junto a una barra.</translation>
    </message>
    <message>
        <source>The time range holds for the whole filter: put brackets around the rest, and this before them.</source>
        <translation>El intervalo vale para todo el filtro: ponga el resto entre paréntesis, y esto delante.</translation>
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
        <translation>Rebotes de hoy</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Queued longer than 10 minutes</source>
        <translation>En cola más de 10 minutos</translation>
    </message>
    <message>
        <source>Complaints and unsubscribes</source>
        <translation>Quejas y bajas</translation>
    </message>
</context>
<context>
    <name>FollowBar</name>
    <message>
        <source>Follow status</source>
        <translation>Estado del seguimiento</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Seguir de nuevo</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Eventos nuevos</translation>
    </message>
</context>
<context>
    <name>FollowControl</name>
    <message>
        <source>Following has ended with the new search, which doesn’t go up to now.</source>
        <translation>El seguimiento ha terminado con la nueva búsqueda, que no llega hasta ahora.</translation>
    </message>
</context>
<context>
    <name>FormAccess</name>
    <message>
        <source>Clear %1</source>
        <translation>Vaciar %1</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>GeneralSettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>When Outpost starts</source>
        <translation>Al iniciar Outpost</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>A&amp;ccount to open</source>
        <translation>&amp;Cuenta que se abre</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>La página de inicio</translation>
    </message>
    <message>
        <source>The account that was opened last</source>
        <translation>La última cuenta abierta</translation>
    </message>
    <message>
        <source>This account:</source>
        <translation>Esta cuenta:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the system has it: %1</source>
        <translation>Como el sistema: %1</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Outpost help</source>
        <translation>Ayuda de Outpost</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln aquí</numerusform>
            <numerusform>%Ln aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, on %Ln other page(s)</source>
        <translation>
            <numerusform>, en %Ln página más</numerusform>
            <numerusform>, en %Ln páginas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The account “%1” is read-only in Outpost.</source>
        <translation>La cuenta «%1» es de solo lectura en Outpost.</translation>
    </message>
    <message numerus="yes">
        <source>The key of the account “%1” lacks %n permission(s): %2.</source>
        <translation>
            <numerusform>A la clave de la cuenta «%1» le falta %n permiso: %2.</numerusform>
            <numerusform>A la clave de la cuenta «%1» le faltan %n permisos: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To change something, let Outpost do so under Account &gt; Manage accounts.</source>
        <translation>Para cambiar algo, permítaselo a Outpost en Cuenta &gt; Administrar cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>Ask whoever manages the API keys at SMTP2GO to add %n permission(s) to this key.</source>
        <translation>
            <numerusform>Pida a quien administra las claves API en SMTP2GO que añada %n permiso a esta clave.</numerusform>
            <numerusform>Pida a quien administra las claves API en SMTP2GO que añada %n permisos a esta clave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>no CNAME</source>
        <translation>sin CNAME</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>no existe ese nombre</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>se niega a responder</translation>
    </message>
    <message>
        <source>could not find out (server failure)</source>
        <translation>no ha podido averiguarlo (fallo del servidor)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>can&apos;t be asked: not a name</source>
        <translation>no se puede preguntar: no es un nombre</translation>
    </message>
</context>
<context>
    <name>JsonDifference</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>KeyAbility</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>search activity</source>
        <translation>buscar en la actividad</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>read archived mail</source>
        <translation>leer el correo archivado</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>ver informes</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>enviar correo</translation>
    </message>
    <message>
        <source>see scheduled mail</source>
        <translation>ver el correo programado</translation>
    </message>
    <message>
        <source>cancel scheduled mail</source>
        <translation>cancelar el correo programado</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>see SMS</source>
        <translation>ver SMS</translation>
    </message>
    <message>
        <source>send SMS</source>
        <translation>enviar SMS</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>see templates</source>
        <translation>ver plantillas</translation>
    </message>
    <message>
        <source>change templates</source>
        <translation>cambiar plantillas</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Dominios de remitente</translation>
    </message>
    <message>
        <source>see sender domains</source>
        <translation>ver dominios de remitente</translation>
    </message>
    <message>
        <source>change sender domains</source>
        <translation>cambiar dominios de remitente</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remitentes individuales</translation>
    </message>
    <message>
        <source>see single senders</source>
        <translation>ver remitentes individuales</translation>
    </message>
    <message>
        <source>change single senders</source>
        <translation>cambiar remitentes individuales</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remitentes permitidos</translation>
    </message>
    <message>
        <source>see allowed senders</source>
        <translation>ver remitentes permitidos</translation>
    </message>
    <message>
        <source>change allowed senders</source>
        <translation>cambiar remitentes permitidos</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>Destinatarios permitidos</translation>
    </message>
    <message>
        <source>see allowed recipients</source>
        <translation>ver destinatarios permitidos</translation>
    </message>
    <message>
        <source>change allowed recipients</source>
        <translation>cambiar destinatarios permitidos</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>Supresiones</translation>
    </message>
    <message>
        <source>see suppressions</source>
        <translation>ver supresiones</translation>
    </message>
    <message>
        <source>change suppressions</source>
        <translation>cambiar supresiones</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves API</translation>
    </message>
    <message>
        <source>see API keys</source>
        <translation>ver claves API</translation>
    </message>
    <message>
        <source>change API keys</source>
        <translation>cambiar claves API</translation>
    </message>
    <message>
        <source>SMTP users</source>
        <translation>Usuarios SMTP</translation>
    </message>
    <message>
        <source>see SMTP users</source>
        <translation>ver usuarios SMTP</translation>
    </message>
    <message>
        <source>change SMTP users</source>
        <translation>cambiar usuarios SMTP</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Autenticación por IP</translation>
    </message>
    <message>
        <source>see IP authentication</source>
        <translation>ver la autenticación por IP</translation>
    </message>
    <message>
        <source>change IP authentication</source>
        <translation>cambiar la autenticación por IP</translation>
    </message>
    <message>
        <source>IP allow list</source>
        <translation>Lista de IP permitidas</translation>
    </message>
    <message>
        <source>see the IP allow list</source>
        <translation>ver la lista de IP permitidas</translation>
    </message>
    <message>
        <source>change the IP allow list</source>
        <translation>cambiar la lista de IP permitidas</translation>
    </message>
    <message>
        <source>Dedicated IPs</source>
        <translation>IP dedicadas</translation>
    </message>
    <message>
        <source>see dedicated IPs</source>
        <translation>ver IP dedicadas</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>see subaccounts</source>
        <translation>ver subcuentas</translation>
    </message>
    <message>
        <source>change subaccounts</source>
        <translation>cambiar subcuentas</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>see webhooks</source>
        <translation>ver webhooks</translation>
    </message>
    <message>
        <source>change webhooks</source>
        <translation>cambiar webhooks</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>Puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Can do nothing but tell what it can do.</source>
        <translation>No puede hacer nada salvo decir qué puede hacer.</translation>
    </message>
    <message>
        <source>can %1</source>
        <translation>puede %1</translation>
    </message>
    <message>
        <source>can partly %1</source>
        <translation>puede en parte %1</translation>
    </message>
    <message>
        <source>can&apos;t %1</source>
        <translation>no puede %1</translation>
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
        <translation>Resultado de probar la clave</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Probando la clave</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>Qué puede hacer esta clave</translation>
    </message>
    <message>
        <source>Try the other &amp;regions</source>
        <translation>Probar las otras &amp;regiones</translation>
    </message>
    <message>
        <source>Can %1</source>
        <translation>Puede %1</translation>
    </message>
    <message>
        <source>Can %1 in part (lacks %2)</source>
        <translation>Puede %1 en parte (falta %2)</translation>
    </message>
    <message>
        <source>Can’t %1</source>
        <translation>No puede %1</translation>
    </message>
    <message>
        <source>No region knows this key</source>
        <translation>Ninguna región conoce esta clave</translation>
    </message>
    <message>
        <source>It may have been removed. Copy it once more, or make a new one.</source>
        <translation>Puede que se haya eliminado. Cópiela de nuevo o cree otra.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>SMTP2GO is slow to answer. Outpost tries again by itself.</source>
        <translation>SMTP2GO tarda en responder. Outpost vuelve a intentarlo por sí mismo.</translation>
    </message>
    <message>
        <source>Asking %1 what this key can do.</source>
        <translation>Preguntando a %1 qué puede hacer esta clave.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>This key has no rights</source>
        <translation>Esta clave no tiene permisos</translation>
    </message>
    <message>
        <source>SMTP2GO knows it, but it can do nothing in Outpost. Give it permissions in SMTP2GO’s settings, or add another key.</source>
        <translation>SMTP2GO la conoce, pero no puede hacer nada en Outpost. Dele permisos en la configuración de SMTP2GO o añada otra clave.</translation>
    </message>
    <message>
        <source>SMTP2GO knows this key</source>
        <translation>SMTP2GO conoce esta clave</translation>
    </message>
    <message>
        <source>It belongs to the region %1.</source>
        <translation>Pertenece a la región %1.</translation>
    </message>
</context>
<context>
    <name>KeyProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Keep the key in &amp;memory only</source>
        <translation>Guardar la clave solo en &amp;memoria</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The key store has no key for this account. Enter the key again.</source>
        <translation>El almacén de claves no tiene ninguna clave para esta cuenta. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it, or enter the key for this session.</source>
        <translation>El almacén de claves está bloqueado. Desbloquéelo, o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>There is no key store in this session. The key can be kept in memory until Outpost ends; it is never written to a file.</source>
        <translation>En esta sesión no hay almacén de claves. La clave se puede guardar en memoria hasta que Outpost termine; nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>The key store doesn&apos;t answer. Try again later, or enter the key for this session.</source>
        <translation>El almacén de claves no responde. Vuelva a intentarlo más tarde, o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>The key store stayed locked because its prompt was dismissed. Unlock it, or enter the key for this session.</source>
        <translation>El almacén de claves sigue bloqueado porque se descartó su petición de contraseña. Desbloquéelo, o introduzca la clave para esta sesión.</translation>
    </message>
    <message>
        <source>The key store failed and doesn&apos;t say why.</source>
        <translation>El almacén de claves ha fallado y no dice por qué.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>El almacén de claves ha fallado: %1</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>It didn&apos;t keep the key.</source>
        <translation>No ha guardado la clave.</translation>
    </message>
    <message>
        <source>It didn&apos;t remove the key.</source>
        <translation>No ha eliminado la clave.</translation>
    </message>
</context>
<context>
    <name>LifeModel</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Todos los destinatarios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 after the one before</source>
        <translation>%1 después del anterior</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <source>Life of the e-mail</source>
        <translation>Vida del correo</translation>
    </message>
    <message>
        <source>Choose an event to see what became of its e-mail.</source>
        <translation>Elija un evento para ver qué ha sido de su correo.</translation>
    </message>
    <message>
        <source>Time line of the e-mail</source>
        <translation>Cronología del correo</translation>
    </message>
    <message>
        <source>Why the sentence says so</source>
        <translation>Por qué lo dice la frase</translation>
    </message>
    <message>
        <source>The rule, events and replies that led to the sentence</source>
        <translation>La regla, los eventos y las respuestas que llevaron a la frase</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Ask SMTP2GO for all events of this e-mail, as far back as the history goes: one search (Shift+F7)</source>
        <translation>Preguntar a SMTP2GO por todos los eventos de este correo, hasta donde llegue el historial: una búsqueda (Shift+F7)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Copy sentence, events and rule as text for a ticket</source>
        <translation>Copiar la frase, los eventos y la regla como texto para un tique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Copiar para un tique</translation>
    </message>
    <message>
        <source>%1; asking SMTP2GO…</source>
        <translation>%1; preguntando a SMTP2GO…</translation>
    </message>
    <message>
        <source>%1; asking failed: %2</source>
        <translation>%1; la consulta ha fallado: %2</translation>
    </message>
    <message>
        <source>%1; SMTP2GO finds no events of this e-mail</source>
        <translation>%1; SMTP2GO no encuentra eventos de este correo</translation>
    </message>
</context>
<context>
    <name>LifeSource</name>
    <message>
        <source>From the %1 rows fetched</source>
        <translation>De las %1 filas obtenidas</translation>
    </message>
    <message>
        <source>The newest %1 events of SMTP2GO as of %2</source>
        <translation>Los %1 eventos más recientes de SMTP2GO a fecha de %2</translation>
    </message>
    <message>
        <source>All events of SMTP2GO as of %1</source>
        <translation>Todos los eventos de SMTP2GO a fecha de %1</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(sin fecha)</translation>
    </message>
    <message>
        <source>There is neither a delivery nor a refusal, and no other known event that would tell.</source>
        <translation>No hay ni entrega ni rechazo, ni otro evento conocido que lo diga.</translation>
    </message>
    <message>
        <source>Only “Processed” is known, and no attempt. SMTP2GO shows events about two minutes late. Mail also waits when an hourly or daily limit of the plan is reached, or while a new account is reviewed.</source>
        <translation>Solo se conoce «Procesado», y ningún intento. SMTP2GO muestra los eventos con unos dos minutos de retraso. El correo también espera cuando se alcanza un límite horario o diario del plan, o mientras se revisa una cuenta nueva.</translation>
    </message>
    <message>
        <source>No delivery and no refusal is known, but attempts that failed for now.</source>
        <translation>No se conoce entrega ni rechazo, pero sí intentos que han fallado por ahora.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a delivery. The receiving server has taken the mail; whether it lies in the inbox or among spam, no event tells.</source>
        <translation>Decide el último de entregado, rebote definitivo y rechazado: es una entrega. El servidor receptor ha aceptado el correo; si está en la bandeja de entrada o en el spam, no lo dice ningún evento.</translation>
    </message>
    <message>
        <source>What was opened, clicked or complained of must have arrived.</source>
        <translation>Lo que se ha abierto, ha recibido un clic o una queja tiene que haber llegado.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a hard bounce. SMTP2GO doesn&apos;t try again.</source>
        <translation>Decide el último de entregado, rebote definitivo y rechazado: es un rebote definitivo. SMTP2GO no lo intenta más.</translation>
    </message>
    <message>
        <source>A hard bounce after a delivery: the receiver took the mail and then sent it back.</source>
        <translation>Un rebote definitivo después de una entrega: el receptor aceptó el correo y después lo devolvió.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: SMTP2GO rejected it and did not send it.</source>
        <translation>Decide el último de entregado, rebote definitivo y rechazado: SMTP2GO lo rechazó y no lo envió.</translation>
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
        <translation>Lo decide: %1</translation>
    </message>
    <message>
        <source>Attempts that failed for now: %1 (soft bounces, and delivery attempts that have no event of their own)</source>
        <translation>Intentos que han fallado por ahora: %1 (rebotes temporales e intentos de entrega sin evento propio)</translation>
    </message>
    <message>
        <source>“Opened” and “clicked” mean that an image or a link was fetched. That may have been a program (a scanner, the image proxy of a receiver) as well as a person.</source>
        <translation>«Abierto» y «Clic» significan que se ha descargado una imagen o un enlace. Puede haber sido tanto un programa (un analizador, el proxy de imágenes de un receptor) como una persona.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Evento sin nombre</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Rebote temporal</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Rebote definitivo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Queja de spam</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Alta de nuevo</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Correo %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Remitente: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation>el receptor</translation>
    </message>
    <message>
        <source>, %1 after it was sent</source>
        <translation>, %1 después del envío</translation>
    </message>
    <message>
        <source> after %1 attempts</source>
        <translation> tras %1 intentos</translation>
    </message>
    <message>
        <source> at the first attempt</source>
        <translation> al primer intento</translation>
    </message>
    <message>
        <source>Nothing here says what became of it</source>
        <translation>Nada aquí dice qué ha sido de él</translation>
    </message>
    <message>
        <source>Still queued at SMTP2GO: no attempt to deliver it is known</source>
        <translation>Aún en la cola de SMTP2GO: no se conoce ningún intento de entrega</translation>
    </message>
    <message>
        <source>Not delivered yet: %1 put it off %2; SMTP2GO tries again. Last answer%3</source>
        <translation>Aún sin entregar: %1 lo ha aplazado %2; SMTP2GO lo intenta de nuevo. Última respuesta%3</translation>
    </message>
    <message>
        <source>Accepted by %1%2%3</source>
        <translation>Aceptado por %1%2%3</translation>
    </message>
    <message>
        <source>Arrived at %1, though no delivery is among the events</source>
        <translation>Ha llegado a %1, aunque no hay ninguna entrega entre los eventos</translation>
    </message>
    <message>
        <source>Refused for good by %1%2%3%4</source>
        <translation>Rechazado definitivamente por %1%2%3%4</translation>
    </message>
    <message>
        <source>Accepted by %1, but sent back afterwards%2</source>
        <translation>Aceptado por %1, pero devuelto después%2</translation>
    </message>
    <message>
        <source>Not sent: SMTP2GO rejected it; %1</source>
        <translation>No enviado: SMTP2GO lo ha rechazado; %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto %1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>con clic %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (within seconds: perhaps by a scanner)</source>
        <translation>%1 (en segundos: quizá por un analizador)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>reported as spam</source>
        <translation>denunciado como spam</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>unsubscribed and subscribed again</source>
        <translation>baja y alta de nuevo</translation>
    </message>
    <message>
        <source>all %1 recipients: %2</source>
        <translation>los %1 destinatarios: %2</translation>
    </message>
    <message>
        <source>%1 of %2 recipients: %3</source>
        <translation>%1 de %2 destinatarios: %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>rechazado definitivamente</translation>
    </message>
    <message>
        <source>accepted, but sent back afterwards</source>
        <translation>aceptado, pero devuelto después</translation>
    </message>
    <message>
        <source>rejected by SMTP2GO</source>
        <translation>rechazado por SMTP2GO</translation>
    </message>
    <message>
        <source>put off, SMTP2GO tries again</source>
        <translation>aplazado, SMTP2GO lo intenta de nuevo</translation>
    </message>
    <message>
        <source>still queued</source>
        <translation>aún en cola</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>no se sabe nada</translation>
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
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>As far as the rows fetched tell: %1</source>
        <translation>Hasta donde dicen las filas obtenidas: %1</translation>
    </message>
</context>
<context>
    <name>ListPanels</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Esperando su turno: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Esperando la respuesta de SMTP2GO.</translation>
    </message>
    <message>
        <source>This key may not read the list</source>
        <translation>Esta clave no puede leer la lista</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The list has not been read.</source>
        <translation>La lista no se ha leído.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada cumple el filtro</translation>
    </message>
    <message>
        <source>Each word must occur somewhere in a row.</source>
        <translation>Cada palabra debe aparecer en alguna parte de la fila.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>The rows below are from the reading before.</source>
        <translation>Las filas de abajo son de la lectura anterior.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Account bar</source>
        <translation>Barra de cuentas</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>Ad&amp;ministrar cuentas…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>&amp;Cerrar cuenta</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation>&amp;Ayuda sobre lo que tiene el foco</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Outpost</source>
        <translation>Acerca &amp;de Outpost</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
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
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>&amp;Guardar la contraseña</translation>
    </message>
    <message>
        <source>Where a proxy is set, nothing ever goes around it: if it refuses, Outpost says so and sends nothing. The demo and services on this computer never go through a proxy.</source>
        <translation>Cuando hay un proxy establecido, nada lo elude nunca: si lo rechaza, Outpost lo dice y no envía nada. La demo y los servicios de este equipo nunca pasan por un proxy.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
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
        <translation>En el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>En memoria, hasta que Outpost termine</translation>
    </message>
    <message>
        <source>Enter the host of the proxy: a name or an address, without “http://” and without the port.</source>
        <translation>Introduzca el servidor proxy: un nombre o una dirección, sin «http://» y sin el puerto.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>Introduzca el puerto del proxy.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Calls go straight to SMTP2GO, whatever the system says.</source>
        <translation>Las llamadas van directamente a SMTP2GO, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names no proxy at this moment.</source>
        <translation>Para SMTP2GO el sistema no indica ahora ningún proxy.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names %1 at this moment.</source>
        <translation>Para SMTP2GO el sistema indica ahora %1.</translation>
    </message>
</context>
<context>
    <name>NewSubaccount</name>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO no tiene ningún plan de %L1 correos al mes.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Una dirección IP dedicada necesita un plan de más de %L1 correos al mes.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>El límite de mensajes SMS no puede ser negativo.</translation>
    </message>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Una subcuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>El nombre contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers beside the list</source>
        <translation>Números junto a la lista</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Listas de números</translation>
    </message>
    <message>
        <source>Failing receivers</source>
        <translation>Receptores con fallos</translation>
    </message>
    <message>
        <source>Replies to failures</source>
        <translation>Respuestas a fallos</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Ningún evento</translation>
    </message>
    <message>
        <source>No bounces and no rejections among the rows shown</source>
        <translation>Ningún rebote ni rechazo entre las filas mostradas</translation>
    </message>
    <message>
        <source>The charts of Outpost are of another version. Install Outpost again.</source>
        <translation>Los gráficos de Outpost son de otra versión. Instale Outpost de nuevo.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Soft bounced: %1, hard bounced: %2, rejected: %3, delivered: %4</source>
        <translation>Rebotes temporales: %1, rebotes definitivos: %2, rechazados: %3, entregados: %4</translation>
    </message>
    <message>
        <source>Click or Return: only events to this receiver</source>
        <translation>Clic o Intro: solo eventos hacia este receptor</translation>
    </message>
    <message>
        <source>Failing receivers (%1)</source>
        <translation>Receptores con fallos (%1)</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Click or Return: only events with “%1”</source>
        <translation>Clic o Intro: solo eventos con «%1»</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Respuestas (%1)</translation>
    </message>
    <message>
        <source>Of the %1 rows shown.</source>
        <translation>De las %1 filas mostradas.</translation>
    </message>
    <message>
        <source>%1 Bars of %2: drag over them, or mark with arrows and Shift, to search only that time.</source>
        <translation>%1 Barras de %2: arrastre sobre ellas, o márquelas con flechas y Mayús, para buscar solo ese tiempo.</translation>
    </message>
    <message>
        <source>Click or Return: only events of this kind</source>
        <translation>Clic o Intro: solo eventos de este tipo</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>API &amp;key for this session</source>
        <translation>&amp;Clave API para esta sesión</translation>
    </message>
    <message>
        <source>API key for this session</source>
        <translation>Clave API para esta sesión</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Use key</source>
        <translation>&amp;Usar clave</translation>
    </message>
    <message>
        <source>What is wrong with the key</source>
        <translation>Qué le pasa a la clave</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>&amp;Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Asking the key store for the key.</source>
        <translation>Pidiendo la clave al almacén de claves.</translation>
    </message>
    <message>
        <source>The key store asks for its password in a window of its own.</source>
        <translation>El almacén de claves pide su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>%1 can’t be opened without its key</source>
        <translation>%1 no se puede abrir sin su clave</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando la demo…</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>La demo no ha podido iniciarse</translation>
    </message>
</context>
<context>
    <name>PageGate</name>
    <message>
        <source>%1 (not allowed)</source>
        <translation>%1 (no permitido)</translation>
    </message>
    <message>
        <source>This key may not use “%1”</source>
        <translation>Esta clave no puede usar «%1»</translation>
    </message>
    <message>
        <source>%1 Then ask for its rights again. Until then nothing is sent from here.</source>
        <translation>%1 Después, pregunte de nuevo por sus permisos. Hasta entonces no se envía nada desde aquí.</translation>
    </message>
    <message>
        <source>Ask for its rights again</source>
        <translation>Preguntar de nuevo por sus permisos</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Pause by SMTP2GO</source>
        <translation>Pausa de SMTP2GO</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>Demasiadas solicitudes. %1</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>The part “%1” of Outpost can&apos;t be loaded (%2). Install Outpost again.</source>
        <translation>La parte «%1» de Outpost no se puede cargar (%2). Instale Outpost de nuevo.</translation>
    </message>
</context>
<context>
    <name>PrivacySettingsPage</name>
    <message>
        <source>What Outpost keeps, and where</source>
        <translation>Qué guarda Outpost, y dónde</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Olvidar una cuenta</translation>
    </message>
    <message>
        <source>Takes its key out of the key store and makes sure that it is gone, removes it from the list, and deletes its settled changes and what the settings say of it. Nothing changes at SMTP2GO.</source>
        <translation>Saca su clave del almacén de claves y se asegura de que ya no está, la quita de la lista, y elimina sus cambios resueltos y lo que la configuración dice de ella. En SMTP2GO no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Olvidar todo…</translation>
    </message>
    <message>
        <source>Forget account and key</source>
        <translation>Olvidar cuenta y clave</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Co&amp;nservar</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves API</translation>
    </message>
    <message>
        <source>key store of this computer, or memory</source>
        <translation>almacén de claves de este equipo, o memoria</translation>
    </message>
    <message>
        <source>The keys of your accounts and the password of the proxy. They are in no file of Outpost, no log and no message.</source>
        <translation>Las claves de sus cuentas y la contraseña del proxy. No están en ningún archivo, registro ni mensaje de Outpost.</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Cuentas y configuración</translation>
    </message>
    <message>
        <source>The list of accounts without their keys, what you chose here, and looks: the window, columns, light or dark. Also settings and lists that were set aside.</source>
        <translation>La lista de cuentas sin sus claves, lo que ha elegido aquí, y el aspecto: la ventana, las columnas, claro u oscuro. También la configuración y las listas que se apartaron.</translation>
    </message>
    <message>
        <source>Limits and changes</source>
        <translation>Límites y cambios</translation>
    </message>
    <message>
        <source>How much of the limits is used, pauses, and changes: account, operation, a sentence and what became of it. Never the request itself. The log of changes also has what was before and after, without keys and passwords.</source>
        <translation>Cuánto se ha usado de los límites, pausas y cambios: cuenta, operación, una frase y qué ha sido de ellos. Nunca la solicitud en sí. El registro de cambios tiene además lo que había antes y después, sin claves ni contraseñas.</translation>
    </message>
    <message>
        <source>Lock of the running copy</source>
        <translation>Bloqueo de la copia en ejecución</translation>
    </message>
    <message>
        <source>A lock, and the socket by which a second start raises the window. They hold nothing of yours.</source>
        <translation>Un bloqueo, y el socket por el que un segundo inicio trae la ventana al frente. No contienen nada suyo.</translation>
    </message>
    <message>
        <source>E-mail activity</source>
        <translation>Actividad del correo</translation>
    </message>
    <message>
        <source>Events, answers of SMTP2GO and the list of requests are in memory only, and gone when Outpost ends.</source>
        <translation>Los eventos, las respuestas de SMTP2GO y la lista de solicitudes solo están en memoria, y desaparecen al terminar Outpost.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>ninguna cuenta</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Olvidando…</translation>
    </message>
    <message>
        <source>Forget “%1” and everything that Outpost keeps of it? This can&apos;t be undone.</source>
        <translation>¿Olvidar «%1» y todo lo que Outpost guarda de ella? Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The folder %1 can&apos;t be made private.</source>
        <translation>La carpeta %1 no se puede hacer privada.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The account has no name.</source>
        <translation>La cuenta no tiene nombre.</translation>
    </message>
    <message>
        <source>The name of the account is too long.</source>
        <translation>El nombre de la cuenta es demasiado largo.</translation>
    </message>
    <message>
        <source>The name of the account has a line break or a character that can&apos;t be shown.</source>
        <translation>El nombre de la cuenta contiene un salto de línea o un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The name of the account has an API key in it. Names are shown everywhere.</source>
        <translation>El nombre de la cuenta contiene una clave API. Los nombres se muestran en todas partes.</translation>
    </message>
    <message>
        <source>The API URL has an API key in it.</source>
        <translation>La URL de la API contiene una clave API.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The colour isn&apos;t one.</source>
        <translation>El color no es válido.</translation>
    </message>
    <message>
        <source>The history must be between 1 and %1 days deep.</source>
        <translation>El historial debe abarcar entre 1 y %1 días.</translation>
    </message>
    <message>
        <source>The id of the subaccount may only have letters and digits.</source>
        <translation>El ID de la subcuenta solo puede tener letras y cifras.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The list of accounts is from a newer version of Outpost.</source>
        <translation>La lista de cuentas es de una versión más reciente de Outpost.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged.</source>
        <translation>La lista de cuentas está dañada.</translation>
    </message>
    <message>
        <source>%1 %2 was left as it is. Changes to the accounts can&apos;t be saved.</source>
        <translation>%1 %2 se ha dejado como está. Los cambios en las cuentas no se pueden guardar.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Se ha apartado como %2.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read.</source>
        <translation>La lista de cuentas no se puede leer.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be saved in %1: %2</source>
        <translation>La lista de cuentas no se puede guardar en %1: %2</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Ya hay una cuenta «%1».</translation>
    </message>
    <message>
        <source>There is one demo, and only it can be hidden.</source>
        <translation>Hay una sola demo, y solo ella se puede ocultar.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Esta cuenta ya está en la lista.</translation>
    </message>
    <message>
        <source>This account isn&apos;t in the list any more.</source>
        <translation>Esta cuenta ya no está en la lista.</translation>
    </message>
    <message>
        <source>The demo stays what it is, and only it can be hidden.</source>
        <translation>La demo sigue siendo lo que es, y solo ella se puede ocultar.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be removed, only hidden.</source>
        <translation>La demo no se puede eliminar, solo ocultar.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts is still being read. Try again in a moment.</source>
        <translation>Aún se está leyendo la lista de cuentas. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Changes to the accounts are not saved: a list of accounts that can&apos;t be used is in the way, see the message before.</source>
        <translation>Los cambios en las cuentas no se guardan: estorba una lista de cuentas que no se puede usar, vea el mensaje anterior.</translation>
    </message>
</context>
<context>
    <name>ProxyKeeper</name>
    <message>
        <source>The password of the proxy can&apos;t be read: %1 It can be entered under File &gt; Settings &gt; Network.</source>
        <translation>La contraseña del proxy no se puede leer: %1 Se puede introducir en Archivo &gt; Configuración &gt; Red.</translation>
    </message>
    <message>
        <source>The key store did not take the change of the proxy&apos;s password, which holds until Outpost ends: %1</source>
        <translation>El almacén de claves no ha aceptado el cambio de la contraseña del proxy, que vale hasta que Outpost termine: %1</translation>
    </message>
</context>
<context>
    <name>QueueConditionBar</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all e-mails, not only queued ones</source>
        <translation>Mostrar todos los correos, no solo los que están en cola</translation>
    </message>
    <message numerus="yes">
        <source>Only e-mails that were processed more than %Ln minute(s) ago and of which nothing else is known among the events fetched.</source>
        <translation>
            <numerusform>Solo correos procesados hace más de %Ln minuto y de los que no se sabe nada más entre los eventos obtenidos.</numerusform>
            <numerusform>Solo correos procesados hace más de %Ln minutos y de los que no se sabe nada más entre los eventos obtenidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueStatusBar</name>
    <message>
        <source>Account and host</source>
        <translation>Cuenta y servidor</translation>
    </message>
    <message>
        <source>Queue status</source>
        <translation>Estado de la cola</translation>
    </message>
    <message>
        <source>Searches left</source>
        <translation>Búsquedas restantes</translation>
    </message>
    <message>
        <source>SMTP2GO allows this many activity searches a minute. Outpost counts them and lets searches wait for their turn.</source>
        <translation>SMTP2GO permite este número de búsquedas de actividad por minuto. Outpost las cuenta y hace que esperen su turno.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1, la siguiente en %2</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, resumes in %1</source>
        <translation>En pausa por SMTP2GO, se reanuda en %1</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, trying one request</source>
        <translation>En pausa por SMTP2GO, probando una solicitud</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n solicitud espera; no se pierde nada.</numerusform>
            <numerusform>%n solicitudes esperan; no se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches left</source>
        <translation>Quedan %1 de %2 búsquedas</translation>
    </message>
</context>
<context>
    <name>QueuedKeyProbe</name>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit Outpost</source>
        <translation>Salir de Outpost</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still under way.</source>
        <translation>
            <numerusform>%n cambio sigue en curso.</numerusform>
            <numerusform>%n cambios siguen en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now, what has not been sent is dropped, and nobody knows what became of the rest: it will be listed under “Changes in doubt” when you start Outpost again.</source>
        <translation>Si sale ahora, lo que no se ha enviado se descarta, y nadie sabe qué ha sido del resto: aparecerá en «Cambios en duda» cuando inicie Outpost de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Wait, then quit</source>
        <translation>&amp;Esperar y salir</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>Salir &amp;ahora</translation>
    </message>
    <message>
        <source>All changes are done by now.</source>
        <translation>Todos los cambios ya están hechos.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBadge</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read-only account</source>
        <translation>Cuenta de solo lectura</translation>
    </message>
    <message>
        <source>Outpost changes nothing in this account: every change is refused before it is sent.</source>
        <translation>Outpost no cambia nada en esta cuenta: todo cambio se rechaza antes de enviarse.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>To be published</source>
        <translation>Hay que publicar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>SMTP2GO believes</source>
        <translation>SMTP2GO cree</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>El DNS responde</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Tracking is off: nothing has to be published.</source>
        <translation>El seguimiento está desactivado: no hay que publicar nada.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Sees %1</source>
        <translation>Ve %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>“Check DNS” asks from this computer.</source>
        <translation>«Comprobar DNS» pregunta desde este equipo.</translation>
    </message>
    <message>
        <source>At the zone: %1</source>
        <translation>En la zona: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Records to publish for %1</source>
        <translation>Registros que publicar para %1</translation>
    </message>
    <message>
        <source>These records belong into the DNS of the domain. SMTP2GO looks for them every seven minutes, or when you press “Verify”.</source>
        <translation>Estos registros van en el DNS del dominio. SMTP2GO los busca cada siete minutos, o cuando pulsa «Verificar».</translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>It is there already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>The plan of the account has no room for more</source>
        <translation>En el plan de la cuenta no cabe más</translation>
    </message>
    <message>
        <source>It isn&apos;t there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Reload the list. If it isn&apos;t there, look at the subaccounts and ask SMTP2GO&apos;s support who has it.</source>
        <translation>Vuelva a cargar la lista. Si no está ahí, mire en las subcuentas y pregunte al soporte de SMTP2GO quién lo tiene.</translation>
    </message>
    <message>
        <source>Remove one that isn&apos;t needed any more, or change the plan in the web app of SMTP2GO.</source>
        <translation>Elimine uno que ya no necesite, o cambie el plan en la aplicación web de SMTP2GO.</translation>
    </message>
    <message>
        <source>Reload the list: somebody else may have removed it.</source>
        <translation>Vuelva a cargar la lista: puede que otra persona lo haya eliminado.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>The API URL has no host. It looks like https://api.smtp2go.com/v3.</source>
        <translation>La URL de la API no tiene servidor. Tiene la forma https://api.smtp2go.com/v3.</translation>
    </message>
    <message>
        <source>The API URL must begin with https: over http the API key could be read on the way to %1. Plain http is for this computer only.</source>
        <translation>La URL de la API debe empezar por https: con http la clave API se podría leer de camino a %1. El http simple es solo para este equipo.</translation>
    </message>
    <message>
        <source>The API URL must begin with https://.</source>
        <translation>La URL de la API debe empezar por https://.</translation>
    </message>
    <message>
        <source>The API URL must be only a host and a path.</source>
        <translation>La URL de la API debe ser solo un servidor y una ruta.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Global (nearest)</source>
        <translation>Global (la más cercana)</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>Other address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>it doesn&apos;t say why. Possible: the recipient is on the suppression list, the sender is not verified, or the credential is in sandbox mode</source>
        <translation>no dice por qué. Posible: el destinatario está en la lista de supresión, el remitente no está verificado, o la credencial está en modo de pruebas</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, since an earlier mail bounced</source>
        <translation>el destinatario está en la lista de supresión, porque un correo anterior rebotó</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, having unsubscribed</source>
        <translation>el destinatario está en la lista de supresión, por haberse dado de baja</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list after a spam complaint</source>
        <translation>el destinatario está en la lista de supresión por una queja de spam</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list</source>
        <translation>el destinatario está en la lista de supresión</translation>
    </message>
    <message>
        <source>the sender is not verified</source>
        <translation>el remitente no está verificado</translation>
    </message>
    <message>
        <source>the credential is in sandbox mode</source>
        <translation>la credencial está en modo de pruebas</translation>
    </message>
    <message>
        <source>Look at the suppressions, at the verified senders, and whether the credential is in sandbox mode.</source>
        <translation>Mire las supresiones, los remitentes verificados, y si la credencial está en modo de pruebas.</translation>
    </message>
    <message>
        <source>The suppression ends by itself a week after a hard bounce; remove it sooner if the address is right.</source>
        <translation>La supresión termina por sí sola una semana después de un rebote definitivo; elimínela antes si la dirección es correcta.</translation>
    </message>
    <message>
        <source>It stays until somebody removes it. Only do so when the recipient wants it.</source>
        <translation>Permanece hasta que alguien la elimine. Hágalo solo si el destinatario lo quiere.</translation>
    </message>
    <message>
        <source>Look at the suppressions for the reason.</source>
        <translation>Mire el motivo en las supresiones.</translation>
    </message>
    <message>
        <source>Verify the domain or the address of the sender at SMTP2GO.</source>
        <translation>Verifique en SMTP2GO el dominio o la dirección del remitente.</translation>
    </message>
    <message>
        <source>Mail of that credential is shown as rejected on purpose. Switch the sandbox off to send in earnest.</source>
        <translation>El correo de esa credencial se muestra como rechazado a propósito. Desactive el modo de pruebas para enviar de verdad.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>A newer question took its place</source>
        <translation>Una pregunta más reciente ocupó su lugar</translation>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>Reintento pronto</translation>
    </message>
    <message>
        <source>Joined an equal request</source>
        <translation>Unida a una solicitud igual</translation>
    </message>
    <message>
        <source>Done, joined an equal request</source>
        <translation>Hecha, unida a una solicitud igual</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>paused by SMTP2GO</source>
        <translation>en pausa por SMTP2GO</translation>
    </message>
    <message>
        <source>another request tries whether the pause is over</source>
        <translation>otra solicitud prueba si la pausa ha terminado</translation>
    </message>
    <message>
        <source>a moment before the next attempt</source>
        <translation>un momento antes del próximo intento</translation>
    </message>
    <message>
        <source>a change of this account is under way</source>
        <translation>hay un cambio de esta cuenta en curso</translation>
    </message>
    <message>
        <source>too many error answers</source>
        <translation>demasiadas respuestas de error</translation>
    </message>
    <message>
        <source>the limit of this operation</source>
        <translation>el límite de esta operación</translation>
    </message>
    <message>
        <source>background work is spaced out</source>
        <translation>el trabajo en segundo plano se espacia</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>hay otras delante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>esperó %1</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Shows requests whose operation, account, status or request ID contain this</source>
        <translation>Muestra las solicitudes cuya operación, cuenta, estado o ID de solicitud contienen esto</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar solicitudes</translation>
    </message>
    <message>
        <source>Operation, account, status, request ID</source>
        <translation>Operación, cuenta, estado, ID de solicitud</translation>
    </message>
    <message>
        <source>Only requests that failed</source>
        <translation>Solo solicitudes fallidas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Only requests that wait</source>
        <translation>Solo solicitudes en espera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de solicitudes</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>Lo que pide el soporte de SMTP2GO</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Copiar ID de solicitud</translation>
    </message>
    <message>
        <source>As a command line, with the key as $SMTP2GO_API_KEY</source>
        <translation>Como línea de órdenes, con la clave como $SMTP2GO_API_KEY</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Remove the requests that have ended from this list</source>
        <translation>Quitar de esta lista las solicitudes terminadas</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copiar &amp;ID de solicitud</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 de %Ln solicitud</numerusform>
            <numerusform>%1 de %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 de %Ln fila</numerusform>
            <numerusform>%1 de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1. An export has no such limit.</source>
        <translation>Copiado: %1. Una exportación no tiene ese límite.</translation>
    </message>
</context>
<context>
    <name>SecretServiceUnlock</name>
    <message>
        <source>Default keyring</source>
        <translation>Depósito de claves predeterminado</translation>
    </message>
</context>
<context>
    <name>SenderDomainChange</name>
    <message>
        <source>“%1” is no domain.</source>
        <translation>«%1» no es un dominio.</translation>
    </message>
    <message>
        <source>Type the domain to add.</source>
        <translation>Escriba el dominio que se añade.</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>El seguimiento y el return-path no pueden tener el mismo nombre.</translation>
    </message>
    <message>
        <source>Type only what stands before “%1”.</source>
        <translation>Escriba solo lo que va delante de «%1».</translation>
    </message>
    <message>
        <source>“%1” is the name that it has now.</source>
        <translation>«%1» es el nombre que tiene ahora.</translation>
    </message>
</context>
<context>
    <name>SenderDomainModel</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>DNS from here</source>
        <translation>DNS desde aquí</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Name in DNS</source>
        <translation>Nombre en el DNS</translation>
    </message>
</context>
<context>
    <name>SenderDomainQuery</name>
    <message>
        <source>The domain has a line break or another control character in it.</source>
        <translation>El dominio contiene un salto de línea u otro carácter de control.</translation>
    </message>
</context>
<context>
    <name>SenderDomainService</name>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Añadir el dominio de remitente «%1»</translation>
    </message>
    <message>
        <source>Verify sender domain “%1”</source>
        <translation>Verificar el dominio de remitente «%1»</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Cambiar el return-path de «%1»</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Cambiar el nombre de seguimiento de «%1»</translation>
    </message>
    <message>
        <source>Change who may use “%1”</source>
        <translation>Cambiar quién puede usar «%1»</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Eliminar el dominio de remitente «%1»</translation>
    </message>
</context>
<context>
    <name>SenderDomainState</name>
    <message>
        <source>DKIM is seen, the return path isn&apos;t: mail is signed, but bounces don&apos;t find their way and SPF doesn&apos;t match the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>Se ve DKIM, pero no el return-path: el correo se firma, pero los rebotes no llegan y SPF no coincide con el dominio. SMTP2GO no lo da por verificado.</translation>
    </message>
    <message>
        <source>The return path is seen, DKIM isn&apos;t: mail goes out without the signature of the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>Se ve el return-path, pero no DKIM: el correo sale sin la firma del dominio. SMTP2GO no lo da por verificado.</translation>
    </message>
    <message>
        <source>The return path isn&apos;t seen any more.</source>
        <translation>El return-path ya no se ve.</translation>
    </message>
    <message>
        <source>The DKIM record isn&apos;t seen any more.</source>
        <translation>El registro DKIM ya no se ve.</translation>
    </message>
    <message>
        <source>Neither the DKIM record nor the return path is seen any more.</source>
        <translation>Ni el registro DKIM ni el return-path se ven ya.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t see the records of this domain in DNS yet.</source>
        <translation>SMTP2GO aún no ve en el DNS los registros de este dominio.</translation>
    </message>
    <message>
        <source>Mail from this domain is signed, and its bounces are understood.</source>
        <translation>El correo de este dominio se firma, y sus rebotes se entienden.</translation>
    </message>
    <message>
        <source>This domain was verified before. %1 Its mail may be held back or refused.</source>
        <translation>Este dominio estaba verificado antes. %1 Su correo puede retenerse o rechazarse.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say whether it sees the records of this domain.</source>
        <translation>SMTP2GO no dice si ve los registros de este dominio.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Half verified</source>
        <translation>Verificado a medias</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation>Ya no verificado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>It belongs to the master account, which alone can change it.</source>
        <translation>Pertenece a la cuenta principal, que es la única que puede cambiarlo.</translation>
    </message>
    <message>
        <source>Opens and clicks aren&apos;t counted: tracking is off.</source>
        <translation>No se cuentan aperturas ni clics: el seguimiento está desactivado.</translation>
    </message>
</context>
<context>
    <name>SenderDomainText</name>
    <message>
        <source>SMTP2GO, for mail from %1</source>
        <translation>SMTP2GO, para el correo de %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>We send mail from %1 through SMTP2GO. For receivers to trust that mail, please publish these records in the DNS of that domain:</source>
        <translation>Enviamos correo de %1 a través de SMTP2GO. Para que los receptores confíen en ese correo, publique por favor estos registros en el DNS de ese dominio:</translation>
    </message>
    <message>
        <source>  Name:  %1</source>
        <translation>  Nombre: %1</translation>
    </message>
    <message>
        <source>  Type:  %1</source>
        <translation>  Tipo:   %1</translation>
    </message>
    <message>
        <source>  Value: %1</source>
        <translation>  Valor:  %1</translation>
    </message>
    <message>
        <source>Nothing else may stand at these names, and they must not go through a proxy (at Cloudflare: “DNS only”). Some forms add the domain to the name by themselves; then type only what stands before it.</source>
        <translation>Nada más puede estar en estos nombres, y no deben pasar por un proxy (en Cloudflare: «DNS only»). Algunos formularios añaden el dominio al nombre por sí mismos; en ese caso, escriba solo lo que va delante.</translation>
    </message>
    <message>
        <source>Please leave them in place: without them the mail stops.</source>
        <translation>Déjelos donde están, por favor: sin ellos el correo se detiene.</translation>
    </message>
    <message>
        <source>As lines of a zone file:</source>
        <translation>Como líneas de un archivo de zona:</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitido el %1</translation>
    </message>
    <message>
        <source>%1, from master</source>
        <translation>%1, de la cuenta principal</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>From master</source>
        <translation>De la cuenta principal</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Future subaccounts</source>
        <translation>Subcuentas futuras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) and future ones</source>
        <translation>
            <numerusform>%Ln subcuenta y las futuras</numerusform>
            <numerusform>%Ln subcuentas y las futuras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subcuenta</numerusform>
            <numerusform>%Ln subcuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
</context>
<context>
    <name>SenderDomainTips</name>
    <message>
        <source>“Check DNS” asks the DNS from this computer, and the name servers of the zone.</source>
        <translation>«Comprobar DNS» pregunta al DNS desde este equipo, y a los servidores de nombres de la zona.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado el %1</translation>
    </message>
    <message>
        <source>What SMTP2GO believes, by DKIM and return path</source>
        <translation>Lo que cree SMTP2GO, por DKIM y return-path</translation>
    </message>
    <message>
        <source>The signature of mail, by a key in DNS</source>
        <translation>La firma del correo, mediante una clave en el DNS</translation>
    </message>
    <message>
        <source>Where bounces go, by which SPF passes</source>
        <translation>Adónde van los rebotes, con lo que pasa SPF</translation>
    </message>
    <message>
        <source>The host of tracked links and of opens</source>
        <translation>El servidor de los enlaces con seguimiento y de las aperturas</translation>
    </message>
    <message>
        <source>What the DNS says when asked from this computer</source>
        <translation>Lo que dice el DNS cuando se le pregunta desde este equipo</translation>
    </message>
    <message>
        <source>For the host of tracked links</source>
        <translation>Para el servidor de los enlaces con seguimiento</translation>
    </message>
    <message>
        <source>Whether the domain comes from the master account</source>
        <translation>Si el dominio viene de la cuenta principal</translation>
    </message>
    <message>
        <source>Subaccounts that may send from it</source>
        <translation>Subcuentas que pueden enviar desde él</translation>
    </message>
</context>
<context>
    <name>SenderExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Escribir filas en un archivo o en el portapapeles (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>SenderNoteText</name>
    <message>
        <source>%1 verified</source>
        <translation>%1 verificado</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 sin verificar</translation>
    </message>
    <message>
        <source>SMTP2GO: %1.</source>
        <translation>SMTP2GO: %1.</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
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
        <translation>%1 ha empeorado</translation>
    </message>
    <message numerus="yes">
        <source>%n senders got worse</source>
        <translation>
            <numerusform>%n remitente ha empeorado</numerusform>
            <numerusform>%n remitentes han empeorado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 y %n más.</numerusform>
            <numerusform>%1 y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderWatch</name>
    <message>
        <source>SMTP2GO no longer verifies it: %1.</source>
        <translation>SMTP2GO ya no lo verifica: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: Missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS has a fault: %1.</source>
        <translation>El DNS tiene un fallo: %1.</translation>
    </message>
</context>
<context>
    <name>SendersPage</name>
    <message>
        <source>Kinds of senders</source>
        <translation>Tipos de remitentes</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Dominios de remitente</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remitentes individuales</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Remitentes permitidos</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>Sender details</source>
        <translation>Detalles del remitente</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>&amp;Ir al filtro</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SendersSettingsPage</name>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>&amp;Check sender domains</source>
        <translation>&amp;Comprobar dominios de remitente</translation>
    </message>
    <message>
        <source>While an account is open, Outpost asks SMTP2GO once for its sender domains and the DNS for their records. When a sender gets worse, the desktop shows a notice. The history stays on this computer and goes when the account is forgotten.</source>
        <translation>Mientras hay una cuenta abierta, Outpost pregunta una vez a SMTP2GO por sus dominios de remitente y al DNS por sus registros. Cuando un remitente empeora, el escritorio muestra un aviso. El historial se queda en este equipo y desaparece al olvidar la cuenta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Cada 10 minutos</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Cada 30 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Cada 6 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Cada %n minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The settings are not saved</source>
        <translation>La configuración no se ha guardado</translation>
    </message>
    <message>
        <source>The password of the proxy</source>
        <translation>La contraseña del proxy</translation>
    </message>
    <message>
        <source>Outpost begins with other settings</source>
        <translation>Outpost empieza con otra configuración</translation>
    </message>
    <message>
        <source>“%1” is forgotten. The key store was asked again: its key is gone.</source>
        <translation>«%1» se ha olvidado. Se ha vuelto a preguntar al almacén de claves: su clave ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>%n settled change(s) were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n cambio resuelto.</numerusform>
            <numerusform>Se han eliminado %n cambios resueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt stay until you settle them.</source>
        <translation>
            <numerusform>%n cambio en duda permanece hasta que lo resuelva.</numerusform>
            <numerusform>%n cambios en duda permanecen hasta que los resuelva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the settings can&apos;t be saved.</source>
        <translation>%1 %2 se ha dejado como está. Los cambios en la configuración no se pueden guardar.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of Outpost.</source>
        <translation>La configuración es de una versión más reciente de Outpost.</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>La configuración está dañada.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Se ha apartado como %2.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read.</source>
        <translation>La configuración no se puede leer.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in %1: %2</source>
        <translation>La configuración no se puede guardar en %1: %2</translation>
    </message>
    <message>
        <source>The disk is full, or the file is not ours to write.</source>
        <translation>El disco está lleno, o no tenemos permiso para escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Compartir %1</translation>
    </message>
    <message>
        <source>Who may send from %1, beside the master account?</source>
        <translation>¿Quién puede enviar desde %1, además de la cuenta principal?</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>A command or a key, for example Ctrl+F</source>
        <translation>Un comando o una tecla, por ejemplo Ctrl+F</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Nothing has this name or key.</source>
        <translation>Nada tiene este nombre o esta tecla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%Ln comando con atajo</numerusform>
            <numerusform>%Ln comandos con atajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%1 de %Ln comando con atajo</numerusform>
            <numerusform>%1 de %Ln comandos con atajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) copied as text</source>
        <translation>
            <numerusform>%Ln comando copiado como texto</numerusform>
            <numerusform>%Ln comandos copiados como texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another version of Outpost is open (process %1). Close it first.</source>
        <translation>Hay otra versión de Outpost abierta (proceso %1). Ciérrela antes.</translation>
    </message>
    <message>
        <source>Outpost is open already (process %1), but it does not answer. Wait a moment, or end that process.</source>
        <translation>Outpost ya está abierto (proceso %1), pero no responde. Espere un momento o termine ese proceso.</translation>
    </message>
</context>
<context>
    <name>SingleSender</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Escriba una dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address.</source>
        <translation>«%1» no es una única dirección de correo.</translation>
    </message>
    <message>
        <source>The address has a line break or another control character in it.</source>
        <translation>La dirección contiene un salto de línea u otro carácter de control.</translation>
    </message>
</context>
<context>
    <name>SingleSenderAddition</name>
    <message>
        <source>Send “%1” the verification mail again</source>
        <translation>Enviar de nuevo a «%1» el correo de verificación</translation>
    </message>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Añadir el remitente individual «%1»</translation>
    </message>
    <message>
        <source>“%1” gets the verification mail again</source>
        <translation>«%1» recibe de nuevo el correo de verificación</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>«%1» se ha añadido</translation>
    </message>
    <message>
        <source>SMTP2GO sends a mail to “%1”. The account can send from that address once its owner has clicked the link in it.</source>
        <translation>SMTP2GO envía un correo a «%1». La cuenta puede enviar desde esa dirección en cuanto su titular haya hecho clic en el enlace.</translation>
    </message>
    <message>
        <source>“%1” is verified already.</source>
        <translation>«%1» ya está verificado.</translation>
    </message>
    <message>
        <source>A mail can&apos;t be called back.</source>
        <translation>Un correo no se puede retirar.</translation>
    </message>
    <message>
        <source>It can be removed again, but not the mail.</source>
        <translation>Se puede volver a eliminar, pero no el correo.</translation>
    </message>
</context>
<context>
    <name>SingleSenderChecker</name>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>«%1» no está entre los remitentes individuales.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders.</source>
        <translation>«%1» está entre los remitentes individuales.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders, but nothing shows whether its verification mail went out once more.</source>
        <translation>«%1» está entre los remitentes individuales, pero nada muestra si su correo de verificación ha salido otra vez.</translation>
    </message>
    <message>
        <source>“%1” is still among the single senders.</source>
        <translation>«%1» sigue entre los remitentes individuales.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders any more.</source>
        <translation>«%1» ya no está entre los remitentes individuales.</translation>
    </message>
</context>
<context>
    <name>SingleSenderModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Waits for its owner</source>
        <translation>Espera a su titular</translation>
    </message>
</context>
<context>
    <name>SingleSenderRemoving</name>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Eliminar el remitente individual «%1»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«%1» se ha eliminado</translation>
    </message>
    <message>
        <source>Mail from “%1” is refused from now on, unless its domain is a verified sender domain.</source>
        <translation>El correo de «%1» se rechaza a partir de ahora, salvo que su dominio sea un dominio de remitente verificado.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail is sent from it now.</source>
        <translation>No está verificado, así que ahora no se envía correo desde él.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>«%1» no está entre los remitentes individuales.</translation>
    </message>
    <message>
        <source>It can be added again, but its owner has to click the link in a new mail before it can be used.</source>
        <translation>Se puede volver a añadir, pero su titular tiene que hacer clic en el enlace de un correo nuevo antes de poder usarlo.</translation>
    </message>
    <message>
        <source>It can be added again, which sends its owner another mail.</source>
        <translation>Se puede volver a añadir, lo que envía otro correo a su titular.</translation>
    </message>
</context>
<context>
    <name>SingleSenderService</name>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Añadir el remitente individual «%1»</translation>
    </message>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Eliminar el remitente individual «%1»</translation>
    </message>
</context>
<context>
    <name>SingleSenderState</name>
    <message>
        <source>Single sender</source>
        <translation>Remitente individual</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>SinglesTab</name>
    <message>
        <source>Filter single senders</source>
        <translation>Filtrar remitentes individuales</translation>
    </message>
    <message>
        <source>Filter: a part of the address, or its state (Ctrl+F)</source>
        <translation>Filtro: una parte de la dirección, o su estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh single senders</source>
        <translation>Actualizar remitentes individuales</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Leer la lista de nuevo (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Add single sender</source>
        <translation>Añadir remitente individual</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Añadir dirección…</translation>
    </message>
    <message>
        <source>Resend verification</source>
        <translation>Reenviar verificación</translation>
    </message>
    <message>
        <source>Resend verification…</source>
        <translation>Reenviar verificación…</translation>
    </message>
    <message>
        <source>Remove single sender</source>
        <translation>Eliminar remitente individual</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Remitentes individuales</translation>
    </message>
    <message>
        <source>Single senders status</source>
        <translation>Estado de los remitentes individuales</translation>
    </message>
    <message>
        <source>No single senders yet</source>
        <translation>Aún no hay remitentes individuales</translation>
    </message>
    <message>
        <source>A single sender is one address whose domain you can’t verify, e.g. at a mail provider.</source>
        <translation>Un remitente individual es una dirección cuyo dominio no puede verificar, p. ej. de un proveedor de correo.</translation>
    </message>
    <message>
        <source>Add one; whoever reads its mail has to open a link.</source>
        <translation>Añada una; quien lea su correo tiene que abrir un enlace.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Add s&amp;ingle sender…</source>
        <translation>Añadir remitente &amp;individual…</translation>
    </message>
    <message>
        <source>Add an address to send from</source>
        <translation>Añadir una dirección desde la que enviar</translation>
    </message>
    <message>
        <source>Rese&amp;nd verification…</source>
        <translation>Ree&amp;nviar verificación…</translation>
    </message>
    <message>
        <source>Send the mail with the link again</source>
        <translation>Enviar de nuevo el correo con el enlace</translation>
    </message>
    <message>
        <source>Remove sin&amp;gle sender…</source>
        <translation>Eli&amp;minar remitente individual…</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Eliminar la dirección</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Single senders are switched off</source>
        <translation>Los remitentes individuales están desactivados</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>La lista de remitentes permitidos está activada: solo ella decide quién puede enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified; the free plan has room for %1</source>
        <translation>
            <numerusform>%Ln verificada; en el plan gratuito caben %1</numerusform>
            <numerusform>%Ln verificadas; en el plan gratuito caben %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an address to see how it stands.</source>
        <translation>Elija una dirección para ver cómo está.</translation>
    </message>
    <message>
        <source>This address may be sent from.</source>
        <translation>Se puede enviar desde esta dirección.</translation>
    </message>
    <message>
        <source>SMTP2GO has sent a mail with a link to this address. It may be sent from once somebody has opened the link; “Resend verification” sends the mail again.</source>
        <translation>SMTP2GO ha enviado a esta dirección un correo con un enlace. Se podrá enviar desde ella cuando alguien haya abierto el enlace; «Reenviar verificación» envía el correo de nuevo.</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>StatusCode</name>
    <message>
        <source>No more is said than the class of the code.</source>
        <translation>No se dice más que la clase del código.</translation>
    </message>
    <message>
        <source>Read the words of the reply.</source>
        <translation>Lea el texto de la respuesta.</translation>
    </message>
    <message>
        <source>Something about an address.</source>
        <translation>Algo relacionado con una dirección.</translation>
    </message>
    <message>
        <source>Check the address of the recipient.</source>
        <translation>Compruebe la dirección del destinatario.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the receiver.</source>
        <translation>No existe tal buzón en el receptor.</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list.</source>
        <translation>Corrija la dirección o quítela de la lista.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist or takes no mail.</source>
        <translation>El dominio del destinatario no existe o no acepta correo.</translation>
    </message>
    <message>
        <source>Check the part behind the @ for typing errors.</source>
        <translation>Compruebe si hay errores de escritura detrás de la @.</translation>
    </message>
    <message>
        <source>The address of the recipient is malformed.</source>
        <translation>La dirección del destinatario está mal formada.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrija la dirección.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>La dirección corresponde a más de un buzón.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Pida otra dirección al destinatario.</translation>
    </message>
    <message>
        <source>The address is valid.</source>
        <translation>La dirección es válida.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>El buzón se ha trasladado y no ha dejado una dirección nueva.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Pida la dirección nueva al destinatario.</translation>
    </message>
    <message>
        <source>The address of the sender is malformed.</source>
        <translation>La dirección del remitente está mal formada.</translation>
    </message>
    <message>
        <source>Correct the address that the mail is sent from.</source>
        <translation>Corrija la dirección desde la que se envía el correo.</translation>
    </message>
    <message>
        <source>The address of the sender can&apos;t be answered: its domain is unknown.</source>
        <translation>No se puede responder a la dirección del remitente: su dominio es desconocido.</translation>
    </message>
    <message>
        <source>Check the DNS of the sender&apos;s domain.</source>
        <translation>Compruebe el DNS del dominio del remitente.</translation>
    </message>
    <message>
        <source>The mail was passed on to a system that does not speak in codes.</source>
        <translation>El correo se ha pasado a un sistema que no habla con códigos.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain or directory says that it takes no mail there.</source>
        <translation>El dominio o el directorio del destinatario dice que allí no acepta correo.</translation>
    </message>
    <message>
        <source>Check the address; take it off the list if it is right.</source>
        <translation>Compruebe la dirección; quítela de la lista si es correcta.</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>Algo relacionado con el buzón.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Contacte con el destinatario por otra vía.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail for now.</source>
        <translation>El buzón está desactivado o no acepta correo por ahora.</translation>
    </message>
    <message>
        <source>Reach the recipient another way; take the address off the list if it stays so.</source>
        <translation>Contacte con el destinatario por otra vía; quite la dirección de la lista si sigue así.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>El buzón está lleno.</translation>
    </message>
    <message>
        <source>The recipient must make room.</source>
        <translation>El destinatario tiene que hacer sitio.</translation>
    </message>
    <message>
        <source>The mail is larger than this mailbox takes.</source>
        <translation>El correo es mayor de lo que acepta este buzón.</translation>
    </message>
    <message>
        <source>Send it smaller, for example a link in place of an attachment.</source>
        <translation>Envíelo más pequeño, por ejemplo con un enlace en lugar de un adjunto.</translation>
    </message>
    <message>
        <source>The mailing list behind the address can&apos;t be expanded.</source>
        <translation>No se puede expandir la lista de correo que hay detrás de la dirección.</translation>
    </message>
    <message>
        <source>Tell whoever runs the list.</source>
        <translation>Avise a quien lleva la lista.</translation>
    </message>
    <message>
        <source>Something about the receiving system.</source>
        <translation>Algo relacionado con el sistema receptor.</translation>
    </message>
    <message>
        <source>Wait, or tell the receiver&apos;s postmaster.</source>
        <translation>Espere, o avise al postmaster del receptor.</translation>
    </message>
    <message>
        <source>The receiving system has run out of space.</source>
        <translation>El sistema receptor se ha quedado sin espacio.</translation>
    </message>
    <message>
        <source>Wait; the receiver must make room.</source>
        <translation>Espere; el receptor tiene que hacer sitio.</translation>
    </message>
    <message>
        <source>The receiving system takes no mail at the moment.</source>
        <translation>El sistema receptor no acepta correo en este momento.</translation>
    </message>
    <message>
        <source>The receiving system can&apos;t do what the mail asks for.</source>
        <translation>El sistema receptor no puede hacer lo que pide el correo.</translation>
    </message>
    <message>
        <source>Send it in a plainer form.</source>
        <translation>Envíelo en una forma más sencilla.</translation>
    </message>
    <message>
        <source>The mail is larger than the receiving system takes.</source>
        <translation>El correo es mayor de lo que acepta el sistema receptor.</translation>
    </message>
    <message>
        <source>Send it smaller.</source>
        <translation>Envíelo más pequeño.</translation>
    </message>
    <message>
        <source>The receiving system is set up wrongly.</source>
        <translation>El sistema receptor está mal configurado.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster.</source>
        <translation>Avise al postmaster del receptor.</translation>
    </message>
    <message>
        <source>The mail asks for a priority that was changed or isn&apos;t offered.</source>
        <translation>El correo pide una prioridad que se ha cambiado o no se ofrece.</translation>
    </message>
    <message>
        <source>Send it without a priority.</source>
        <translation>Envíelo sin prioridad.</translation>
    </message>
    <message>
        <source>Something about the network or the way to the receiver.</source>
        <translation>Algo relacionado con la red o el camino hasta el receptor.</translation>
    </message>
    <message>
        <source>Wait; check the DNS of the recipient&apos;s domain if it goes on.</source>
        <translation>Espere; si continúa, compruebe el DNS del dominio del destinatario.</translation>
    </message>
    <message>
        <source>The receiving server doesn&apos;t answer or turns the connection away.</source>
        <translation>El servidor receptor no responde o rechaza la conexión.</translation>
    </message>
    <message>
        <source>Wait. Some receivers say this also of addresses that they don&apos;t know.</source>
        <translation>Espere. Algunos receptores dicen esto también de direcciones que no conocen.</translation>
    </message>
    <message>
        <source>The connection broke or was too slow.</source>
        <translation>La conexión se interrumpió o fue demasiado lenta.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Espere.</translation>
    </message>
    <message>
        <source>A directory that the receiver needs doesn&apos;t answer.</source>
        <translation>Un directorio que el receptor necesita no responde.</translation>
    </message>
    <message>
        <source>Wait; the DNS of one of the two domains may be at fault.</source>
        <translation>Espere; puede fallar el DNS de uno de los dos dominios.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s domain is known.</source>
        <translation>No se conoce ningún camino hasta el dominio del destinatario.</translation>
    </message>
    <message>
        <source>Check the domain; its MX record is missing or wrong.</source>
        <translation>Compruebe el dominio; falta su registro MX o es erróneo.</translation>
    </message>
    <message>
        <source>The receiver is overloaded.</source>
        <translation>El receptor está sobrecargado.</translation>
    </message>
    <message>
        <source>The mail went round in a circle.</source>
        <translation>El correo ha dado vueltas en círculo.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster: a forwarding leads back to itself.</source>
        <translation>Avise al postmaster del receptor: un reenvío vuelve sobre sí mismo.</translation>
    </message>
    <message>
        <source>It was tried for too long and given up.</source>
        <translation>Se intentó durante demasiado tiempo y se abandonó.</translation>
    </message>
    <message>
        <source>See the attempts before; send it again when their cause is gone.</source>
        <translation>Mire los intentos anteriores; envíelo otra vez cuando haya desaparecido su causa.</translation>
    </message>
    <message>
        <source>The two servers did not understand each other.</source>
        <translation>Los dos servidores no se han entendido.</translation>
    </message>
    <message>
        <source>Read the words of the reply; some receivers say this for unknown mailboxes.</source>
        <translation>Lea el texto de la respuesta; algunos receptores dicen esto de buzones desconocidos.</translation>
    </message>
    <message>
        <source>A command came out of turn or is unknown.</source>
        <translation>Una orden llegó fuera de turno o es desconocida.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO.</source>
        <translation>Avise al soporte de SMTP2GO.</translation>
    </message>
    <message>
        <source>A command was malformed.</source>
        <translation>Una orden estaba mal formada.</translation>
    </message>
    <message>
        <source>Check the addresses.</source>
        <translation>Compruebe las direcciones.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Demasiados destinatarios a la vez.</translation>
    </message>
    <message>
        <source>Send to fewer recipients a mail.</source>
        <translation>Envíe a menos destinatarios por correo.</translation>
    </message>
    <message>
        <source>A command has a wrong argument, often an address.</source>
        <translation>Una orden tiene un argumento erróneo, a menudo una dirección.</translation>
    </message>
    <message>
        <source>The servers speak different versions of the protocol.</source>
        <translation>Los servidores hablan versiones distintas del protocolo.</translation>
    </message>
    <message>
        <source>Signing in would take a line that is too long.</source>
        <translation>Autenticarse requeriría una línea demasiado larga.</translation>
    </message>
    <message>
        <source>The mail was delivered in part only.</source>
        <translation>El correo se ha entregado solo en parte.</translation>
    </message>
    <message>
        <source>Look at each recipient.</source>
        <translation>Mire cada destinatario.</translation>
    </message>
    <message>
        <source>Something about the content of the mail.</source>
        <translation>Algo relacionado con el contenido del correo.</translation>
    </message>
    <message>
        <source>Look at what is unusual in it: kinds of attachments, characters, form.</source>
        <translation>Mire qué tiene de inusual: tipos de adjuntos, caracteres, forma.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take this kind of content.</source>
        <translation>El receptor no acepta este tipo de contenido.</translation>
    </message>
    <message>
        <source>Send it without the attachment, or in another format.</source>
        <translation>Envíelo sin el adjunto, o en otro formato.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which is forbidden.</source>
        <translation>Habría que convertir el contenido, lo que está prohibido.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which the receiver can&apos;t.</source>
        <translation>Habría que convertir el contenido, y el receptor no puede.</translation>
    </message>
    <message>
        <source>The content was converted and lost something.</source>
        <translation>El contenido se convirtió y perdió algo.</translation>
    </message>
    <message>
        <source>Send it in a plainer form if it matters.</source>
        <translation>Envíelo en una forma más sencilla si importa.</translation>
    </message>
    <message>
        <source>Converting the content failed.</source>
        <translation>La conversión del contenido ha fallado.</translation>
    </message>
    <message>
        <source>The content of the mail isn&apos;t to be had.</source>
        <translation>No se puede obtener el contenido del correo.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envíelo otra vez.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take addresses with other than ASCII letters.</source>
        <translation>El receptor no acepta direcciones con letras que no sean ASCII.</translation>
    </message>
    <message>
        <source>Use an address in ASCII.</source>
        <translation>Use una dirección en ASCII.</translation>
    </message>
    <message>
        <source>A reply would need other than ASCII letters, which isn&apos;t possible.</source>
        <translation>Una respuesta necesitaría letras que no son ASCII, lo que no es posible.</translation>
    </message>
    <message>
        <source>Use addresses in ASCII.</source>
        <translation>Use direcciones en ASCII.</translation>
    </message>
    <message>
        <source>The header has letters that the receiver can&apos;t take.</source>
        <translation>La cabecera tiene letras que el receptor no acepta.</translation>
    </message>
    <message>
        <source>Encode the header, or use ASCII in it.</source>
        <translation>Codifique la cabecera, o use ASCII en ella.</translation>
    </message>
    <message>
        <source>The mail has letters that the receiver can&apos;t take.</source>
        <translation>El correo tiene letras que el receptor no acepta.</translation>
    </message>
    <message>
        <source>Use ASCII in addresses and headers.</source>
        <translation>Use ASCII en direcciones y cabeceras.</translation>
    </message>
    <message>
        <source>The envelope or form of the mail isn&apos;t acceptable.</source>
        <translation>El sobre o la forma del correo no es aceptable.</translation>
    </message>
    <message>
        <source>Look at its headers: one may be missing, doubled or malformed.</source>
        <translation>Mire sus cabeceras: una puede faltar, estar repetida o mal formada.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy or security stands against it.</source>
        <translation>La política o la seguridad del receptor se opone.</translation>
    </message>
    <message>
        <source>Read the words of the reply; often it names a page to look at.</source>
        <translation>Lea el texto de la respuesta; a menudo nombra una página que consultar.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy refuses it: a block list, a filter, a rule.</source>
        <translation>La política del receptor lo rechaza: una lista de bloqueo, un filtro, una regla.</translation>
    </message>
    <message>
        <source>Look at the reputation of the sending address and at the content; ask the receiver&apos;s postmaster.</source>
        <translation>Mire la reputación de la dirección que envía y el contenido; pregunte al postmaster del receptor.</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>Este remitente no puede escribir a esa lista de correo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the list.</source>
        <translation>Pregunte a quien lleva la lista.</translation>
    </message>
    <message>
        <source>Security would have to be converted, which isn&apos;t possible.</source>
        <translation>Habría que convertir la seguridad, lo que no es posible.</translation>
    </message>
    <message>
        <source>Send it without signature or encryption.</source>
        <translation>Envíelo sin firma ni cifrado.</translation>
    </message>
    <message>
        <source>A security feature that is asked for isn&apos;t offered.</source>
        <translation>No se ofrece una función de seguridad que se pide.</translation>
    </message>
    <message>
        <source>Allow a connection without it, or tell the receiver&apos;s postmaster.</source>
        <translation>Permita una conexión sin ella, o avise al postmaster del receptor.</translation>
    </message>
    <message>
        <source>Something about keys and cryptography failed.</source>
        <translation>Ha fallado algo relacionado con claves y criptografía.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the cryptography of the mail.</source>
        <translation>El receptor no conoce la criptografía del correo.</translation>
    </message>
    <message>
        <source>The content was changed on its way, or its signature doesn&apos;t fit.</source>
        <translation>El contenido se cambió por el camino, o su firma no encaja.</translation>
    </message>
    <message>
        <source>Look at whatever changes the mail between you and SMTP2GO.</source>
        <translation>Mire qué cambia el correo entre usted y SMTP2GO.</translation>
    </message>
    <message>
        <source>The sign-in is refused.</source>
        <translation>La autenticación se ha rechazado.</translation>
    </message>
    <message>
        <source>Check user name and password of the sending program.</source>
        <translation>Compruebe el nombre de usuario y la contraseña del programa que envía.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak for the receiver.</source>
        <translation>La forma de autenticarse es demasiado débil para el receptor.</translation>
    </message>
    <message>
        <source>Sign in another way.</source>
        <translation>Autentíquese de otra forma.</translation>
    </message>
    <message>
        <source>Encryption is needed and missing.</source>
        <translation>Se necesita cifrado, y falta.</translation>
    </message>
    <message>
        <source>Switch TLS on for the connection.</source>
        <translation>Active TLS para la conexión.</translation>
    </message>
    <message>
        <source>This way of signing in needs encryption.</source>
        <translation>Esta forma de autenticarse necesita cifrado.</translation>
    </message>
    <message>
        <source>The password must be changed first.</source>
        <translation>Antes hay que cambiar la contraseña.</translation>
    </message>
    <message>
        <source>Change the password of the sending program.</source>
        <translation>Cambie la contraseña del programa que envía.</translation>
    </message>
    <message>
        <source>The account that sends is switched off.</source>
        <translation>La cuenta que envía está desactivada.</translation>
    </message>
    <message>
        <source>Switch it on, or send with another.</source>
        <translation>Actívela, o envíe con otra.</translation>
    </message>
    <message>
        <source>The receiver needs a relation of trust that is missing.</source>
        <translation>El receptor necesita una relación de confianza que falta.</translation>
    </message>
    <message>
        <source>Ask the receiver&apos;s postmaster.</source>
        <translation>Pregunte al postmaster del receptor.</translation>
    </message>
    <message>
        <source>The priority of the mail is too low to be taken now.</source>
        <translation>La prioridad del correo es demasiado baja para aceptarlo ahora.</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Envíelo otra vez más tarde.</translation>
    </message>
    <message>
        <source>The mail is too large for its priority.</source>
        <translation>El correo es demasiado grande para su prioridad.</translation>
    </message>
    <message>
        <source>Send it smaller or later.</source>
        <translation>Envíelo más pequeño o más tarde.</translation>
    </message>
    <message>
        <source>The mailbox has another owner than the mail expects.</source>
        <translation>El buzón tiene otro titular que el que espera el correo.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the address is still theirs.</source>
        <translation>Pregunte al destinatario si la dirección sigue siendo suya.</translation>
    </message>
    <message>
        <source>The domain has another owner than the mail expects.</source>
        <translation>El dominio tiene otro titular que el que espera el correo.</translation>
    </message>
    <message>
        <source>Whether the mailbox is still the same owner&apos;s can&apos;t be tested.</source>
        <translation>No se puede comprobar si el buzón sigue siendo del mismo titular.</translation>
    </message>
    <message>
        <source>Send it without asking for that test.</source>
        <translation>Envíelo sin pedir esa comprobación.</translation>
    </message>
    <message>
        <source>The mail has no valid DKIM signature.</source>
        <translation>El correo no tiene una firma DKIM válida.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain; check the DKIM record in its DNS.</source>
        <translation>Verifique el dominio del remitente; compruebe el registro DKIM en su DNS.</translation>
    </message>
    <message>
        <source>The DKIM signature isn&apos;t one that the receiver accepts.</source>
        <translation>La firma DKIM no es de las que acepta el receptor.</translation>
    </message>
    <message>
        <source>Check the DKIM record in the DNS of the sender&apos;s domain.</source>
        <translation>Compruebe el registro DKIM en el DNS del dominio del remitente.</translation>
    </message>
    <message>
        <source>The DKIM signature is of another domain than the author&apos;s.</source>
        <translation>La firma DKIM es de otro dominio que el del autor.</translation>
    </message>
    <message>
        <source>Verify the domain in the From header, so that it signs itself.</source>
        <translation>Verifique el dominio de la cabecera From, para que firme por sí mismo.</translation>
    </message>
    <message>
        <source>SPF did not pass: the sending server isn&apos;t listed for the domain.</source>
        <translation>SPF no ha pasado: el servidor que envía no figura en el dominio.</translation>
    </message>
    <message>
        <source>Check the return path record in the DNS of the sender&apos;s domain.</source>
        <translation>Compruebe el registro de return-path en el DNS del dominio del remitente.</translation>
    </message>
    <message>
        <source>SPF could not be evaluated: the record is broken.</source>
        <translation>No se ha podido evaluar SPF: el registro está dañado.</translation>
    </message>
    <message>
        <source>Correct the SPF record in the DNS of the sender&apos;s domain.</source>
        <translation>Corrija el registro SPF en el DNS del dominio del remitente.</translation>
    </message>
    <message>
        <source>The address of the sending server has no valid name in DNS.</source>
        <translation>La dirección del servidor que envía no tiene un nombre válido en el DNS.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO; with a dedicated address, check its reverse DNS.</source>
        <translation>Avise al soporte de SMTP2GO; con una dirección dedicada, compruebe su DNS inverso.</translation>
    </message>
    <message>
        <source>The mail isn&apos;t authenticated: neither SPF nor DKIM passes, or DMARC refuses it.</source>
        <translation>El correo no está autenticado: no pasan ni SPF ni DKIM, o DMARC lo rechaza.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain and check SPF, DKIM and DMARC in its DNS.</source>
        <translation>Verifique el dominio del remitente y compruebe SPF, DKIM y DMARC en su DNS.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares that it takes no mail.</source>
        <translation>El dominio del remitente declara que no acepta correo.</translation>
    </message>
    <message>
        <source>Remove the null MX record, or send from another domain.</source>
        <translation>Elimine el registro MX nulo, o envíe desde otro dominio.</translation>
    </message>
    <message>
        <source>Too much mail at once from this address or domain.</source>
        <translation>Demasiado correo a la vez desde esta dirección o dominio.</translation>
    </message>
    <message>
        <source>Send more slowly; it is tried again.</source>
        <translation>Envíe más despacio; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The mail&apos;s seals of authentication (ARC) don&apos;t hold.</source>
        <translation>Los sellos de autenticación (ARC) del correo no se sostienen.</translation>
    </message>
    <message>
        <source>A forwarder on the way changed it; ask the receiver&apos;s postmaster.</source>
        <translation>Un reenviador lo cambió por el camino; pregunte al postmaster del receptor.</translation>
    </message>
    <message>
        <source>The mail demands encryption all the way, which isn&apos;t offered.</source>
        <translation>El correo exige cifrado en todo el camino, que no se ofrece.</translation>
    </message>
    <message>
        <source>Send it without that demand.</source>
        <translation>Envíelo sin esa exigencia.</translation>
    </message>
    <message>
        <source>A status of the server.</source>
        <translation>Un estado del servidor.</translation>
    </message>
    <message>
        <source>A help text of the server.</source>
        <translation>Un texto de ayuda del servidor.</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>El servidor está listo.</translation>
    </message>
    <message>
        <source>The server ends the connection in order.</source>
        <translation>El servidor termina la conexión en orden.</translation>
    </message>
    <message>
        <source>Done: the server took it.</source>
        <translation>Hecho: el servidor lo ha aceptado.</translation>
    </message>
    <message>
        <source>The recipient is elsewhere; the server passes it on.</source>
        <translation>El destinatario está en otro lugar; el servidor lo reenvía.</translation>
    </message>
    <message>
        <source>The server can&apos;t tell whether the recipient exists, and tries.</source>
        <translation>El servidor no sabe si el destinatario existe, y lo intenta.</translation>
    </message>
    <message>
        <source>The server takes nothing at the moment and hangs up.</source>
        <translation>El servidor no acepta nada en este momento y cuelga.</translation>
    </message>
    <message>
        <source>Wait; it is tried again.</source>
        <translation>Espere; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be reached now. Often greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>El buzón no está accesible ahora. A menudo es greylisting: el primer intento de un desconocido se aplaza a propósito.</translation>
    </message>
    <message>
        <source>An error at the receiver, or it wants to be asked again.</source>
        <translation>Un error en el receptor, o quiere que se le pregunte otra vez.</translation>
    </message>
    <message>
        <source>The receiver or the mailbox has no room now.</source>
        <translation>El receptor o el buzón no tiene sitio ahora.</translation>
    </message>
    <message>
        <source>Signing in or encryption isn&apos;t possible now.</source>
        <translation>La autenticación o el cifrado no es posible ahora.</translation>
    </message>
    <message>
        <source>The receiver can&apos;t deal with the parameters now.</source>
        <translation>El receptor no puede tratar ahora los parámetros.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t understand the command.</source>
        <translation>El receptor no entiende la orden.</translation>
    </message>
    <message>
        <source>A command has a malformed argument, often an address.</source>
        <translation>Una orden tiene un argumento mal formado, a menudo una dirección.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer the command.</source>
        <translation>El receptor no ofrece la orden.</translation>
    </message>
    <message>
        <source>The commands came in a wrong order.</source>
        <translation>Las órdenes llegaron en un orden erróneo.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer this parameter.</source>
        <translation>El receptor no ofrece este parámetro.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Este servidor no acepta correo en absoluto.</translation>
    </message>
    <message>
        <source>Check the domain of the recipient.</source>
        <translation>Compruebe el dominio del destinatario.</translation>
    </message>
    <message>
        <source>Signing in or encryption is needed first.</source>
        <translation>Antes se necesita autenticación o cifrado.</translation>
    </message>
    <message>
        <source>Check user name, password and TLS of the sending program.</source>
        <translation>Compruebe el nombre de usuario, la contraseña y el TLS del programa que envía.</translation>
    </message>
    <message>
        <source>Refused for good: there is no such mailbox, or a rule of the receiver stands against it.</source>
        <translation>Rechazado definitivamente: no existe tal buzón, o se opone una regla del receptor.</translation>
    </message>
    <message>
        <source>Read the words of the reply; correct the address or ask the postmaster.</source>
        <translation>Lea el texto de la respuesta; corrija la dirección o pregunte al postmaster.</translation>
    </message>
    <message>
        <source>The recipient isn&apos;t here.</source>
        <translation>El destinatario no está aquí.</translation>
    </message>
    <message>
        <source>The reply may name the new address.</source>
        <translation>La respuesta puede indicar la dirección nueva.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the mail is too large.</source>
        <translation>No hay sitio: el buzón está lleno, o el correo es demasiado grande.</translation>
    </message>
    <message>
        <source>The recipient must make room, or send it smaller.</source>
        <translation>El destinatario tiene que hacer sitio, o envíelo más pequeño.</translation>
    </message>
    <message>
        <source>The name of a mailbox isn&apos;t allowed.</source>
        <translation>El nombre de un buzón no está permitido.</translation>
    </message>
    <message>
        <source>Correct the addresses of sender and recipient.</source>
        <translation>Corrija las direcciones del remitente y del destinatario.</translation>
    </message>
    <message>
        <source>Refused for good, without a closer code: often a block list or a filter of contents.</source>
        <translation>Rechazado definitivamente, sin un código más preciso: a menudo una lista de bloqueo o un filtro de contenidos.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the parameters of the sender or recipient.</source>
        <translation>El receptor no conoce los parámetros del remitente o del destinatario.</translation>
    </message>
    <message>
        <source>The domain of the recipient takes no mail.</source>
        <translation>El dominio del destinatario no acepta correo.</translation>
    </message>
    <message>
        <source>Check the part behind the @.</source>
        <translation>Compruebe lo que va detrás de la @.</translation>
    </message>
    <message>
        <source>The receiving server didn&apos;t answer in time.</source>
        <translation>El servidor receptor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>No mail server listens at the receiver&apos;s address.</source>
        <translation>Ningún servidor de correo escucha en la dirección del receptor.</translation>
    </message>
    <message>
        <source>Wait; check the domain of the recipient if it goes on.</source>
        <translation>Espere; si continúa, compruebe el dominio del destinatario.</translation>
    </message>
    <message>
        <source>The receiver broke the connection off.</source>
        <translation>El receptor cortó la conexión.</translation>
    </message>
    <message>
        <source>There is no way through the network to the receiver.</source>
        <translation>No hay camino por la red hasta el receptor.</translation>
    </message>
    <message>
        <source>No mail server is known for the recipient&apos;s domain.</source>
        <translation>No se conoce ningún servidor de correo para el dominio del destinatario.</translation>
    </message>
    <message>
        <source>The DNS of the recipient&apos;s domain gave no answer.</source>
        <translation>El DNS del dominio del destinatario no dio respuesta.</translation>
    </message>
    <message>
        <source>Wait; check the part behind the @ if it goes on.</source>
        <translation>Espere; si continúa, compruebe lo que va detrás de la @.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist.</source>
        <translation>El dominio del destinatario no existe.</translation>
    </message>
    <message>
        <source>Greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>Greylisting: el primer intento de un desconocido se aplaza a propósito.</translation>
    </message>
    <message>
        <source>The two servers could not agree on encryption.</source>
        <translation>Los dos servidores no pudieron acordar un cifrado.</translation>
    </message>
    <message>
        <source>Wait; tell the receiver&apos;s postmaster if it goes on.</source>
        <translation>Espere; si continúa, avise al postmaster del receptor.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>For now: it is tried again.</source>
        <translation>Por ahora: se intenta de nuevo.</translation>
    </message>
    <message>
        <source>For good: it is not tried again.</source>
        <translation>Definitivo: no se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Whoever sends</source>
        <translation>Quien envía</translation>
    </message>
    <message>
        <source>The receiving server</source>
        <translation>El servidor receptor</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>El destinatario</translation>
    </message>
    <message>
        <source>The DNS of the sender&apos;s domain</source>
        <translation>El DNS del dominio del remitente</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Whose turn: %2. %3</source>
        <translation>%1 A quién le toca: %2. %3</translation>
    </message>
</context>
<context>
    <name>SubaccountActions</name>
    <message>
        <source>&amp;Add subaccount…</source>
        <translation>&amp;Añadir subcuenta…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Cerrar…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Reabrir…</translation>
    </message>
    <message>
        <source>&amp;Work as this subaccount</source>
        <translation>&amp;Trabajar como esta subcuenta</translation>
    </message>
    <message>
        <source>Show its ac&amp;tivity</source>
        <translation>Mostrar su ac&amp;tividad</translation>
    </message>
    <message>
        <source>&amp;State of its senders (estate)</source>
        <translation>E&amp;stado de sus remitentes (conjunto)</translation>
    </message>
</context>
<context>
    <name>SubaccountAddBulk</name>
    <message>
        <source>Add subaccounts</source>
        <translation>Añadir subcuentas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it shows in SMTP2GO.</source>
        <translation>Como se muestra en SMTP2GO.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Of the first team member, who is invited by mail. May be empty.</source>
        <translation>Del primer miembro del equipo, al que se invita por correo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name: %1 (%2).</source>
        <translation>Hay una subcuenta con este nombre: %1 (%2).</translation>
    </message>
    <message>
        <source>dedicated IP address: %L1</source>
        <translation>dirección IP dedicada: %L1</translation>
    </message>
    <message>
        <source>archiving: %L1</source>
        <translation>archivado: %L1</translation>
    </message>
    <message>
        <source>SMS: %L1</source>
        <translation>SMS: %L1</translation>
    </message>
    <message>
        <source>SMTP2GO bills the plan sizes to your account.</source>
        <translation>SMTP2GO factura los tamaños de plan a su cuenta.</translation>
    </message>
    <message>
        <source>What costs extra in this list: %1.</source>
        <translation>Lo que cuesta aparte en esta lista: %1.</translation>
    </message>
    <message>
        <source>Added as %1.</source>
        <translation>Añadida como %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddChecker</name>
    <message>
        <source>SMTP2GO shows no new subaccount named “%1”.</source>
        <translation>SMTP2GO no muestra ninguna subcuenta nueva llamada «%1».</translation>
    </message>
    <message>
        <source>There is a subaccount named “%1” (id %2), but it isn&apos;t known whether it is new.</source>
        <translation>Hay una subcuenta llamada «%1» (ID %2), pero no se sabe si es nueva.</translation>
    </message>
    <message>
        <source>The subaccount “%1” is there, with the id %2.</source>
        <translation>La subcuenta «%1» está, con el ID %2.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddition</name>
    <message>
        <source>Nobody is invited: it has no team member until one is added.</source>
        <translation>No se invita a nadie: no tiene miembros hasta que se añada uno.</translation>
    </message>
    <message>
        <source>SMTP2GO sends an invitation to %1 by e-mail, at once.</source>
        <translation>SMTP2GO envía de inmediato una invitación a %1 por correo.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name already (id %1): only the ids will tell them apart.</source>
        <translation>Ya hay una subcuenta con este nombre (ID %1): solo los ID las distinguirán.</translation>
    </message>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Añadir la subcuenta «%1»</translation>
    </message>
    <message>
        <source>Subaccount “%1” was added</source>
        <translation>Se ha añadido la subcuenta «%1»</translation>
    </message>
    <message>
        <source>A subaccount can&apos;t be removed, only closed.</source>
        <translation>Una subcuenta no se puede eliminar, solo cerrar.</translation>
    </message>
</context>
<context>
    <name>SubaccountCells</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni yes ni no.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vacío: como está.</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Vacío: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Plan size</source>
        <translation>Tamaño del plan</translation>
    </message>
    <message>
        <source>E-mails a month, of the sizes that SMTP2GO sells.</source>
        <translation>Correos al mes, de los tamaños que vende SMTP2GO.</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>IP dedicada</translation>
    </message>
    <message>
        <source>Yes or no; only with a plan of more than 100,000.</source>
        <translation>Yes o no; solo con un plan de más de 100.000.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Yes o no.</translation>
    </message>
    <message>
        <source>Enforce 2FA</source>
        <translation>Exigir 2FA</translation>
    </message>
    <message>
        <source>Yes or no: members need a second factor.</source>
        <translation>Yes o no: los miembros necesitan un segundo factor.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Yes or no. Costs.</source>
        <translation>Yes o no. Tiene coste.</translation>
    </message>
    <message>
        <source>SMS limit</source>
        <translation>Límite de SMS</translation>
    </message>
    <message>
        <source>Messages a month, with SMS only.</source>
        <translation>Mensajes al mes, solo con SMS.</translation>
    </message>
</context>
<context>
    <name>SubaccountClosing</name>
    <message>
        <source>It is closed already.</source>
        <translation>Ya está cerrada.</translation>
    </message>
    <message>
        <source>Only an active subaccount can be closed. The state of this one is “%1”.</source>
        <translation>Solo se puede cerrar una subcuenta activa. El estado de esta es «%1».</translation>
    </message>
    <message>
        <source>It sends no mail any more, and nobody can log in to it.</source>
        <translation>Ya no envía correo, y nadie puede iniciar sesión en ella.</translation>
    </message>
    <message>
        <source>Close subaccount %1</source>
        <translation>Cerrar la subcuenta %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was closed</source>
        <translation>Se ha cerrado la subcuenta %1</translation>
    </message>
    <message>
        <source>It can be reopened, with its senders and users.</source>
        <translation>Se puede reabrir, con sus remitentes y usuarios.</translation>
    </message>
</context>
<context>
    <name>SubaccountColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Used up on</source>
        <translation>Se agota el</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebotes</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Tasa de rebote</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Reject rate</source>
        <translation>Tasa de rechazo</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>Tasa de spam</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Tasa de bajas</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>IP dedicada</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivado</translation>
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
        <translation>El plan de %L1 correos al mes se factura a la propia cuenta.</translation>
    </message>
    <message>
        <source>SMTP2GO assigns an IP address to it that nobody else sends from.</source>
        <translation>SMTP2GO le asigna una dirección IP desde la que no envía nadie más.</translation>
    </message>
    <message>
        <source>It loses its own IP address: its mail goes out from shared ones.</source>
        <translation>Pierde su propia dirección IP: su correo sale desde direcciones compartidas.</translation>
    </message>
    <message>
        <source>Archiving may be switched on for its senders, which costs extra.</source>
        <translation>Se puede activar el archivado para sus remitentes, lo que cuesta aparte.</translation>
    </message>
    <message>
        <source>The mail of its senders is archived no more.</source>
        <translation>El correo de sus remitentes deja de archivarse.</translation>
    </message>
    <message>
        <source>Its team members need a second factor to log in.</source>
        <translation>Sus miembros necesitan un segundo factor para iniciar sesión.</translation>
    </message>
    <message>
        <source>SMS messages cost extra, each of them; the account itself is billed.</source>
        <translation>Los mensajes SMS cuestan aparte, cada uno; se facturan a la propia cuenta.</translation>
    </message>
</context>
<context>
    <name>SubaccountDetails</name>
    <message>
        <source>Details of the subaccount</source>
        <translation>Detalles de la subcuenta</translation>
    </message>
    <message>
        <source>Choose a subaccount to see all of it.</source>
        <translation>Elija una subcuenta para verla entera.</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Mostrar actividad</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Use of the plan, day by day</source>
        <translation>Uso del plan, día a día</translation>
    </message>
    <message>
        <source>More of the subaccount</source>
        <translation>Más sobre la subcuenta</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remitentes</translation>
    </message>
    <message>
        <source>Latest problems</source>
        <translation>Últimos problemas</translation>
    </message>
    <message>
        <source>Senders of the subaccount</source>
        <translation>Remitentes de la subcuenta</translation>
    </message>
    <message>
        <source>Latest problems of the subaccount</source>
        <translation>Últimos problemas de la subcuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccounts are chosen. Choose one to see all of it.</source>
        <translation>
            <numerusform>%Ln subcuenta elegida. Elija una para verla entera.</numerusform>
            <numerusform>%Ln subcuentas elegidas. Elija una para verla entera.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Tasa de rebote</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>%1 e-mails a month, %2 used</source>
        <translation>%1 correos al mes, %2 usados</translation>
    </message>
    <message>
        <source>Dedicated IP: %1, archiving: %2, 2FA: %3, SMS: %4</source>
        <translation>IP dedicada: %1, archivado: %2, 2FA: %3, SMS: %4</translation>
    </message>
</context>
<context>
    <name>SubaccountDialog</name>
    <message>
        <source>Edit subaccount</source>
        <translation>Editar subcuenta</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Añadir subcuenta</translation>
    </message>
    <message>
        <source>&amp;Next: the plan…</source>
        <translation>&amp;Siguiente: el plan…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Shows what will be changed. Nothing is sent before you agree to that.</source>
        <translation>Muestra qué se cambiará. No se envía nada antes de que usted lo acepte.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another subaccount has this name. That is allowed; only the IDs tell them apart.</source>
        <translation>Otra subcuenta tiene este nombre. Está permitido; solo los ID las distinguen.</translation>
    </message>
</context>
<context>
    <name>SubaccountEdit</name>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Una subcuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>El nombre contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>It isn&apos;t said which subaccount to change.</source>
        <translation>No se dice qué subcuenta cambiar.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO no tiene ningún plan de %L1 correos al mes.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Una dirección IP dedicada necesita un plan de más de %L1 correos al mes.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>El límite de mensajes SMS no puede ser negativo.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditBulk</name>
    <message>
        <source>There is no subaccount with this id or name.</source>
        <translation>No hay ninguna subcuenta con este ID o nombre.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name. Say which one by its id: %1.</source>
        <translation>Varias subcuentas tienen este nombre. Diga cuál por su ID: %1.</translation>
    </message>
    <message>
        <source>Change subaccounts</source>
        <translation>Cambiar subcuentas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Its id, or its name where only one has it.</source>
        <translation>Su ID, o su nombre si solo lo tiene una.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vacío: como está.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>SMTP2GO bills plan sizes, dedicated IP addresses, archiving and SMS to your account.</source>
        <translation>SMTP2GO factura a su cuenta los tamaños de plan, las IP dedicadas, el archivado y los SMS.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiada.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO no muestra ninguna subcuenta con el ID %1.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) isn&apos;t as it was to be.</source>
        <translation>La subcuenta «%1» (ID %2) no está como debía quedar.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) is as it was to be.</source>
        <translation>La subcuenta «%1» (ID %2) está como debía quedar.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell what was to change of the subaccount “%1” (id %2).</source>
        <translation>SMTP2GO no dice lo que se iba a cambiar de la subcuenta «%1» (ID %2).</translation>
    </message>
</context>
<context>
    <name>SubaccountEditing</name>
    <message>
        <source>It can be changed back.</source>
        <translation>Se puede volver a cambiar.</translation>
    </message>
    <message>
        <source>It can be changed back, but for what isn&apos;t known now.</source>
        <translation>Se puede volver a cambiar, salvo lo que ahora no se conoce.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell how it is now, so it can&apos;t be put back automatically.</source>
        <translation>SMTP2GO no dice cómo está ahora, así que no se puede restablecer automáticamente.</translation>
    </message>
    <message>
        <source>It is as wanted already.</source>
        <translation>Ya está como se quiere.</translation>
    </message>
    <message>
        <source>It has sent %L1 e-mails this month, more than the new plan has.</source>
        <translation>Ha enviado %L1 correos este mes, más de los que tiene el plan nuevo.</translation>
    </message>
    <message>
        <source>Only what you change is sent. SMTP2GO doesn&apos;t show whether archiving, two-factor authentication and SMS are on, so look there afterwards that they stayed as they were.</source>
        <translation>Solo se envía lo que usted cambia. SMTP2GO no muestra si el archivado, la autenticación en dos pasos y los SMS están activados, así que compruebe después que siguen como estaban.</translation>
    </message>
    <message>
        <source>Change subaccount %1</source>
        <translation>Cambiar la subcuenta %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was changed</source>
        <translation>Se ha cambiado la subcuenta %1</translation>
    </message>
</context>
<context>
    <name>SubaccountExport</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>SubaccountExtraPanel</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The newest, as of %1. There are more.</source>
        <translation>Los más recientes, a fecha de %1. Hay más.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A fecha de %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountFilterBar</name>
    <message>
        <source>Shows subaccounts whose name, ID or e-mail address contain this, as you type (Ctrl+F)</source>
        <translation>Muestra las subcuentas cuyo nombre, ID o dirección de correo contienen esto, según escribe (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search subaccounts</source>
        <translation>Buscar subcuentas</translation>
    </message>
    <message>
        <source>Name, ID or e-mail address</source>
        <translation>Nombre, ID o dirección de correo</translation>
    </message>
    <message>
        <source>Let SMTP2GO search for this among all its subaccounts</source>
        <translation>Hacer que SMTP2GO busque esto entre todas sus subcuentas</translation>
    </message>
    <message>
        <source>Ask SMTP2GO</source>
        <translation>Preguntar a SMTP2GO</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Trouble</source>
        <translation>&amp;Problema</translation>
    </message>
    <message>
        <source>&amp;Numbers of</source>
        <translation>&amp;Números de</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>For what &amp;contains it, in any case</source>
        <translation>Por lo que lo &amp;contiene, en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>For exactly &amp;this name, ID or address</source>
        <translation>Por exactamente este nom&amp;bre, ID o dirección</translation>
    </message>
</context>
<context>
    <name>SubaccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Dedicated IP address</source>
        <translation>Dirección IP &amp;dedicada</translation>
    </message>
    <message>
        <source>&amp;Archiving may be switched on</source>
        <translation>Se puede activar el &amp;archivado</translation>
    </message>
    <message>
        <source>&amp;Two-factor authentication for everybody</source>
        <translation>Autenticación en dos &amp;pasos para todos</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>SMS a &amp;month</source>
        <translation>S&amp;MS al mes</translation>
    </message>
    <message>
        <source>SMS a month</source>
        <translation>SMS al mes</translation>
    </message>
    <message>
        <source>%1 e-mails a month</source>
        <translation>%1 correos al mes</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, como está</translation>
    </message>
    <message>
        <source>As it is (not told by SMTP2GO)</source>
        <translation>Como está (SMTP2GO no lo dice)</translation>
    </message>
    <message>
        <source>Who has this address is invited by e-mail as the first member of its team, and gets the mail about its reviews. May be empty.</source>
        <translation>A quien tiene esta dirección se le invita por correo como primer miembro de su equipo, y recibe el correo sobre sus revisiones. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>The address can’t be changed from here.</source>
        <translation>La dirección no se puede cambiar desde aquí.</translation>
    </message>
    <message>
        <source>Kept copies of e-mails cost extra, once a sender switches them on.</source>
        <translation>Las copias conservadas de los correos cuestan aparte, en cuanto un remitente las activa.</translation>
    </message>
    <message>
        <source>A box that is half ticked stays as it is: SMTP2GO doesn’t tell what that is.</source>
        <translation>Una casilla a medio marcar se queda como está: SMTP2GO no dice cómo es.</translation>
    </message>
    <message>
        <source>Every SMS is charged to the master account, up to this limit.</source>
        <translation>Cada SMS se cobra a la cuenta principal, hasta este límite.</translation>
    </message>
    <message>
        <source>Mail is sent from an IP address that no other account uses.</source>
        <translation>El correo se envía desde una dirección IP que no usa ninguna otra cuenta.</translation>
    </message>
    <message>
        <source>Only with a plan of more than %1 e-mails a month.</source>
        <translation>Solo con un plan de más de %1 correos al mes.</translation>
    </message>
</context>
<context>
    <name>SubaccountPeriod</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Hoy y ayer</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Últimos %1 días</translation>
    </message>
</context>
<context>
    <name>SubaccountPicker</name>
    <message>
        <source>Find subaccounts</source>
        <translation>Buscar subcuentas</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nombre, dirección o ID</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Subcuentas que pueden usarlo</translation>
    </message>
    <message>
        <source>&amp;Every subaccount that is added later gets access, too</source>
        <translation>Toda subcuenta que se añada después tam&amp;bién obtiene acceso</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 Aun así se puede escribir un ID.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. Aun así se puede escribir un ID.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>Preguntando a SMTP2GO…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) chosen</source>
        <translation>
            <numerusform>%Ln subcuenta elegida</numerusform>
            <numerusform>%Ln subcuentas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountProblems</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No bounces, rejections or complaints in the last %1 days.</source>
        <translation>Sin rebotes, rechazos ni quejas en los últimos %1 días.</translation>
    </message>
    <message>
        <source>Read its problems</source>
        <translation>Leer sus problemas</translation>
    </message>
    <message>
        <source>One search of the last %1 days.</source>
        <translation>Una búsqueda de los últimos %1 días.</translation>
    </message>
</context>
<context>
    <name>SubaccountQuery</name>
    <message>
        <source>A page can have 1 to %1 subaccounts.</source>
        <translation>Una página puede tener de 1 a %1 subcuentas.</translation>
    </message>
    <message>
        <source>A search term has a line break or another control character in it.</source>
        <translation>Un término de búsqueda contiene un salto de línea u otro carácter de control.</translation>
    </message>
</context>
<context>
    <name>SubaccountReopening</name>
    <message>
        <source>Only a closed subaccount can be reopened. The state of this one is “%1”.</source>
        <translation>Solo se puede reabrir una subcuenta cerrada. El estado de esta es «%1».</translation>
    </message>
    <message>
        <source>Reopen subaccount %1</source>
        <translation>Reabrir la subcuenta %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was reopened</source>
        <translation>Se ha reabierto la subcuenta %1</translation>
    </message>
    <message>
        <source>Its senders and users can send again.</source>
        <translation>Sus remitentes y usuarios pueden volver a enviar.</translation>
    </message>
    <message>
        <source>The account itself is billed for its plan.</source>
        <translation>Su plan se factura a la propia cuenta.</translation>
    </message>
    <message>
        <source>It can be closed again.</source>
        <translation>Se puede volver a cerrar.</translation>
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
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>The plan is used up</source>
        <translation>El plan está agotado</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Mala tasa de rebote</translation>
    </message>
    <message>
        <source>The plan will be used up before it is renewed</source>
        <translation>El plan se agotará antes de renovarse</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>El plan está casi agotado</translation>
    </message>
</context>
<context>
    <name>SubaccountSenders</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>A single sender, verified.</source>
        <translation>Un remitente individual, verificado.</translation>
    </message>
    <message>
        <source>A single sender: the link in its mail was not clicked.</source>
        <translation>Un remitente individual: no se ha hecho clic en el enlace de su correo.</translation>
    </message>
    <message>
        <source>Domain or address</source>
        <translation>Dominio o dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It has neither sender domains nor single senders: it can’t send.</source>
        <translation>No tiene ni dominios de remitente ni remitentes individuales: no puede enviar.</translation>
    </message>
    <message>
        <source>Read its senders</source>
        <translation>Leer sus remitentes</translation>
    </message>
    <message>
        <source>Two calls to SMTP2GO.</source>
        <translation>Dos llamadas a SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>SubaccountService</name>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Añadir la subcuenta «%1»</translation>
    </message>
    <message>
        <source>Change subaccount “%1” (id %2)</source>
        <translation>Cambiar la subcuenta «%1» (ID %2)</translation>
    </message>
    <message>
        <source>Close subaccount “%1” (id %2)</source>
        <translation>Cerrar la subcuenta «%1» (ID %2)</translation>
    </message>
    <message>
        <source>Reopen subaccount “%1” (id %2)</source>
        <translation>Reabrir la subcuenta «%1» (ID %2)</translation>
    </message>
</context>
<context>
    <name>SubaccountState</name>
    <message>
        <source>“%1” (id %2)</source>
        <translation>«%1» (ID %2)</translation>
    </message>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO no muestra ninguna subcuenta con el ID %1.</translation>
    </message>
    <message>
        <source>Archiving allowed</source>
        <translation>Archivado permitido</translation>
    </message>
    <message>
        <source>Subaccounts of this name</source>
        <translation>Subcuentas con este nombre</translation>
    </message>
    <message>
        <source>Dedicated IP address</source>
        <translation>Dirección IP dedicada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Two-factor authentication enforced</source>
        <translation>Autenticación en dos pasos exigida</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mails a month</source>
        <translation>Correos al mes</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS messages a month</source>
        <translation>Mensajes SMS al mes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>SubaccountStateChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO no muestra ninguna subcuenta con el ID %1.</translation>
    </message>
    <message>
        <source>The state of the subaccount “%1” (id %2) is “%3”.</source>
        <translation>El estado de la subcuenta «%1» (ID %2) es «%3».</translation>
    </message>
</context>
<context>
    <name>SubaccountStops</name>
    <message>
        <source>It has no sender domain.</source>
        <translation>No tiene ningún dominio de remitente.</translation>
    </message>
    <message numerus="yes">
        <source>%n sender domain(s) can send no more: %1.</source>
        <translation>
            <numerusform>%n dominio de remitente ya no puede enviar: %1.</numerusform>
            <numerusform>%n dominios de remitente ya no pueden enviar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no single sender.</source>
        <translation>No tiene ningún remitente individual.</translation>
    </message>
    <message numerus="yes">
        <source>%n single sender(s) can send no more.</source>
        <translation>
            <numerusform>%n remitente individual ya no puede enviar.</numerusform>
            <numerusform>%n remitentes individuales ya no pueden enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no SMTP user.</source>
        <translation>No tiene ningún usuario SMTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMTP user(s) can send no more.</source>
        <translation>
            <numerusform>%n usuario SMTP ya no puede enviar.</numerusform>
            <numerusform>%n usuarios SMTP ya no pueden enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sender domains could not be read: none of them can send then.</source>
        <translation>No se han podido leer sus dominios de remitente: ninguno podrá enviar entonces.</translation>
    </message>
    <message>
        <source>Its single senders could not be read: none of them can send then.</source>
        <translation>No se han podido leer sus remitentes individuales: ninguno podrá enviar entonces.</translation>
    </message>
    <message>
        <source>Its SMTP users could not be read: none of them can send then.</source>
        <translation>No se han podido leer sus usuarios SMTP: ninguno podrá enviar entonces.</translation>
    </message>
    <message>
        <source>It sent %L1 e-mails in the last 7 days.</source>
        <translation>Ha enviado %L1 correos en los últimos 7 días.</translation>
    </message>
    <message>
        <source>It could not be read how much it sent in the last 7 days.</source>
        <translation>No se ha podido leer cuánto ha enviado en los últimos 7 días.</translation>
    </message>
</context>
<context>
    <name>SubaccountStrip</name>
    <message>
        <source>This page is not that of “%1”</source>
        <translation>Esta página no es la de «%1»</translation>
    </message>
    <message>
        <source>SMTP2GO has it for the account itself only: what you see and change here is the account’s.</source>
        <translation>SMTP2GO la ofrece solo para la propia cuenta: lo que ve y cambia aquí es de la cuenta.</translation>
    </message>
    <message>
        <source>Only of “%1”</source>
        <translation>Solo de «%1»</translation>
    </message>
    <message>
        <source>The filter leaves all other accounts out.</source>
        <translation>El filtro deja fuera todas las demás cuentas.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Mostrar todas las cuentas</translation>
    </message>
    <message>
        <source>Not only of “%1”</source>
        <translation>No solo de «%1»</translation>
    </message>
    <message>
        <source>You work as this subaccount, but the filter does not keep to it.</source>
        <translation>Trabaja como esta subcuenta, pero el filtro no se limita a ella.</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>Mostrar solo esta</translation>
    </message>
</context>
<context>
    <name>SubaccountText</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>percentage, judgement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>En este período no se ha enviado nada.</translation>
    </message>
    <message>
        <source>SMTP2GO gives these numbers by name, and several subaccounts have this one: whose they are can’t be told.</source>
        <translation>SMTP2GO da estos números por nombre, y varias subcuentas tienen este: no se puede decir de quién son.</translation>
    </message>
    <message>
        <source>The numbers of the period are not there yet.</source>
        <translation>Los números del período aún no están.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name.</source>
        <translation>Varias subcuentas tienen este nombre.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails a month are used, %3 remain.</source>
        <translation>%1 de %2 correos al mes usados, quedan %3.</translation>
    </message>
    <message>
        <source>SMTP2GO tells this only when a subaccount is added or changed.</source>
        <translation>SMTP2GO solo lo dice al añadir o cambiar una subcuenta.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails bounced.
Below 8 % is good, up to 12 % fair, above poor.</source>
        <translation>Han rebotado %1 de %2 correos.
Por debajo del 8 % es buena, hasta el 12 % regular, por encima mala.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mala</translation>
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
            <numerusform>%Ln subcuenta</numerusform>
            <numerusform>%Ln subcuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usados</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 bounces (%2)</source>
        <translation>%1 rebotes (%2)</translation>
    </message>
    <message>
        <source>%1 spam</source>
        <translation>%1 spam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without numbers</source>
        <translation>
            <numerusform>%Ln sin números</numerusform>
            <numerusform>%Ln sin números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountTroubles</name>
    <message>
        <source>With and without trouble</source>
        <translation>Con y sin problemas</translation>
    </message>
    <message>
        <source>Any trouble</source>
        <translation>Cualquier problema</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Mala tasa de rebote</translation>
    </message>
    <message>
        <source>Fair or poor bounce rate</source>
        <translation>Tasa de rebote regular o mala</translation>
    </message>
    <message>
        <source>Plan nearly used up</source>
        <translation>Plan casi agotado</translation>
    </message>
    <message>
        <source>Spam complaints</source>
        <translation>Quejas de spam</translation>
    </message>
    <message>
        <source>Name used more than once</source>
        <translation>Nombre usado más de una vez</translation>
    </message>
</context>
<context>
    <name>SubaccountsPage</name>
    <message>
        <source>Views of the subaccounts</source>
        <translation>Vistas de las subcuentas</translation>
    </message>
    <message>
        <source>All subaccounts</source>
        <translation>Todas las subcuentas</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Añadir subcuenta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Work as this subaccount</source>
        <translation>Trabajar como esta subcuenta</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Subaccounts read</source>
        <translation>Subcuentas leídas</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Subaccount details</source>
        <translation>Detalles de la subcuenta</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegidas: %1</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>Edit &amp;many from a list…</source>
        <translation>Editar &amp;muchas de una lista…</translation>
    </message>
    <message>
        <source>&amp;Go to search</source>
        <translation>I&amp;r a la búsqueda</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Co&amp;piar filas</translation>
    </message>
</context>
<context>
    <name>SubaccountsState</name>
    <message>
        <source>Only the key of a master account can read its subaccounts; one of a subaccount never can.</source>
        <translation>Solo la clave de una cuenta principal puede leer sus subcuentas; la de una subcuenta, nunca.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading subaccounts…</source>
        <translation>Leyendo subcuentas…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>Esperando su turno: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>Esperando la respuesta de SMTP2GO.</translation>
    </message>
    <message>
        <source>This account has no subaccounts</source>
        <translation>Esta cuenta no tiene subcuentas</translation>
    </message>
    <message>
        <source>A subaccount has senders, users and a plan of its own; the bill goes to this account.</source>
        <translation>Una subcuenta tiene remitentes, usuarios y plan propios; la factura va a esta cuenta.</translation>
    </message>
    <message>
        <source>Add a subaccount…</source>
        <translation>Añadir una subcuenta…</translation>
    </message>
    <message>
        <source>No subaccount matches</source>
        <translation>Ninguna subcuenta coincide</translation>
    </message>
    <message>
        <source>All are left out by the search, the state or the trouble above.</source>
        <translation>Todas quedan fuera por la búsqueda, el estado o el problema de arriba.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The subaccounts were not read.</source>
        <translation>Las subcuentas no se han leído.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>The rows below are as of %1.</source>
        <translation>Las filas de abajo son a fecha de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 subaccounts have arrived: the rest is missing below.</source>
        <translation>Han llegado %1 de %2 subcuentas: el resto falta abajo.</translation>
    </message>
    <message>
        <source>%1 subaccounts have arrived: the rest is missing below.</source>
        <translation>Han llegado %1 subcuentas: el resto falta abajo.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The numbers of the period are missing or older.</source>
        <translation>Los números del período faltan o son más antiguos.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO for “%1”…</source>
        <translation>Preguntando a SMTP2GO por «%1»…</translation>
    </message>
    <message>
        <source>SMTP2GO’s answer to “%1”</source>
        <translation>Respuesta de SMTP2GO a «%1»</translation>
    </message>
    <message>
        <source>No subaccount.</source>
        <translation>Ninguna subcuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s).</source>
        <translation>
            <numerusform>%Ln subcuenta.</numerusform>
            <numerusform>%Ln subcuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading subaccounts: %1 of %2</source>
        <translation>Leyendo subcuentas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>SubdomainDialog</name>
    <message>
        <source>Return path of %1</source>
        <translation>Return-path de %1</translation>
    </message>
    <message>
        <source>Tracking of %1</source>
        <translation>Seguimiento de %1</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Subdominio de return-path</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Subdominio de seguimiento</translation>
    </message>
    <message>
        <source>&amp;Subdomain</source>
        <translation>&amp;Subdominio</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Say which name to use.</source>
        <translation>Diga qué nombre usar.</translation>
    </message>
    <message>
        <source>The record must then stand at %1.%2; until it does, this part of the domain is not verified.</source>
        <translation>El registro debe estar entonces en %1.%2; hasta que lo esté, esta parte del dominio no está verificada.</translation>
    </message>
    <message>
        <source>This is the name that is used now.</source>
        <translation>Este es el nombre que se usa ahora.</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Sugerencias de filtro</translation>
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
        <translation>Suprimir «%1»</translation>
    </message>
    <message>
        <source>“%1” is suppressed</source>
        <translation>«%1» está suprimido</translation>
    </message>
    <message>
        <source>No address at this domain gets mail from the account any more.</source>
        <translation>Ninguna dirección de este dominio recibe ya correo de la cuenta.</translation>
    </message>
    <message>
        <source>This address gets no mail from the account any more.</source>
        <translation>Esta dirección ya no recibe correo de la cuenta.</translation>
    </message>
    <message>
        <source>It can be freed again.</source>
        <translation>Se puede volver a liberar.</translation>
    </message>
    <message>
        <source>“%1” is suppressed by hand already.</source>
        <translation>«%1» ya está suprimido a mano.</translation>
    </message>
</context>
<context>
    <name>SuppressionChange</name>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>«%1» no es ni una única dirección de correo ni un dominio.</translation>
    </message>
    <message>
        <source>The description has a line break or another control character in it.</source>
        <translation>La descripción contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Choose for which reasons the address is to be free again.</source>
        <translation>Elija por qué motivos debe volver a quedar libre la dirección.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t remove a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO no puede quitar un motivo que no esté en su lista.</translation>
    </message>
</context>
<context>
    <name>SuppressionChecker</name>
    <message>
        <source>“%1” is suppressed by hand.</source>
        <translation>«%1» está suprimido a mano.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed by hand.</source>
        <translation>«%1» no está suprimido a mano.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason any more.</source>
        <translation>«%1» ya no está suprimido por ese motivo.</translation>
    </message>
    <message>
        <source>“%1” is still suppressed (%2).</source>
        <translation>«%1» sigue suprimido (%2).</translation>
    </message>
    <message>
        <source>“%1” is still suppressed for a part of the reasons (%2).</source>
        <translation>«%1» sigue suprimido por una parte de los motivos (%2).</translation>
    </message>
</context>
<context>
    <name>SuppressionFreeing</name>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Liberar «%1» de la supresión</translation>
    </message>
    <message>
        <source>“%1” was freed from suppression</source>
        <translation>«%1» se ha liberado de la supresión</translation>
    </message>
    <message>
        <source>Mail is sent there again.</source>
        <translation>Se vuelve a enviar correo allí.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason.</source>
        <translation>«%1» no está suprimido por ese motivo.</translation>
    </message>
    <message>
        <source>It can be suppressed again, with the same description.</source>
        <translation>Se puede volver a suprimir, con la misma descripción.</translation>
    </message>
    <message>
        <source>SMTP2GO itself suppressed it, and only SMTP2GO can say so again. You could suppress it by hand.</source>
        <translation>Lo suprimió el propio SMTP2GO, y solo SMTP2GO puede volver a decirlo. Usted podría suprimirlo a mano.</translation>
    </message>
</context>
<context>
    <name>SuppressionQuery</name>
    <message>
        <source>The time range needs a beginning and an end.</source>
        <translation>El intervalo necesita un comienzo y un final.</translation>
    </message>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>El final del intervalo debe ser posterior a su comienzo.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO no puede buscar un motivo que no esté en su lista.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Un campo de búsqueda contiene un salto de línea u otro carácter de control.</translation>
    </message>
</context>
<context>
    <name>SuppressionService</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>Suprimir «%1»</translation>
    </message>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Liberar «%1» de la supresión</translation>
    </message>
</context>
<context>
    <name>SuppressionState</name>
    <message>
        <source>Suppressed for</source>
        <translation>Suprimido por</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
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
        <translation>%1 hora local</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask in one line</source>
        <translation>Pregunte en una línea</translation>
    </message>
    <message>
        <source>Type what you look for, such as to:jo@example.com event:bounced, and press Return. Suggestions come as you type; the fields below say the same.</source>
        <translation>Escriba lo que busca, por ejemplo to:jo@example.com event:bounced, y pulse Intro. Las sugerencias aparecen mientras escribe; los campos de debajo dicen lo mismo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Each row is an event. A column’s head sorts; the context menu filters by a cell and copies; scrolling down fetches more.</source>
        <translation>Cada fila es un evento. El encabezado de una columna ordena; el menú contextual filtra por una celda y copia; al desplazarse hacia abajo se obtienen más.</translation>
    </message>
    <message>
        <source>The life of an e-mail</source>
        <translation>La vida de un correo</translation>
    </message>
    <message>
        <source>For the row you choose: what became of the e-mail in one sentence, every delivery attempt, and the receiving server’s own words. F9 shows and hides it.</source>
        <translation>De la fila que elija: qué ha sido del correo en una frase, cada intento de entrega y las palabras textuales del servidor receptor. F9 lo muestra y lo oculta.</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>Y más allá</translation>
    </message>
    <message>
        <source>Who may send, and all subaccounts, are here. F12 lists every request that Outpost sends, F1 explains the page. Help &gt; Tour shows this again.</source>
        <translation>Quién puede enviar y todas las subcuentas están aquí. F12 enumera cada solicitud que envía Outpost, F1 explica la página. Ayuda &gt; Recorrido vuelve a mostrar esto.</translation>
    </message>
</context>
<context>
    <name>TourDesk</name>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
</context>
<context>
    <name>TourPopover</name>
    <message>
        <source>It is not shown again by itself; Help &gt; Tour shows it</source>
        <translation>No se vuelve a mostrar por sí solo; Ayuda &gt; Recorrido lo muestra</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir el recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Recorrido, paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Paused by SMTP2GO</source>
        <translation>En pausa por SMTP2GO</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n cambio en duda</numerusform>
            <numerusform>%n cambios en duda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) got worse</source>
        <translation>
            <numerusform>%n remitente ha empeorado</numerusform>
            <numerusform>%n remitentes han empeorado</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar ventana</translation>
    </message>
    <message>
        <source>&amp;New search</source>
        <translation>&amp;Nueva búsqueda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada que comunicar</translation>
    </message>
</context>
<context>
    <name>UnknownWriteText</name>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Se ha producido</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No se ha producido</translation>
    </message>
    <message>
        <source>SMTP2GO shows no trace of it either way</source>
        <translation>SMTP2GO no muestra rastro ni de lo uno ni de lo otro</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>La comprobación ha fallado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the account “%1” to have it checked.</source>
        <translation>Abra la cuenta «%1» para que se compruebe.</translation>
    </message>
    <message>
        <source>Outpost looks whether it shows at SMTP2GO.</source>
        <translation>Outpost mira si aparece en SMTP2GO.</translation>
    </message>
    <message>
        <source>Do not make this change again.</source>
        <translation>No haga este cambio otra vez.</translation>
    </message>
    <message>
        <source>Once this is settled you can make the change again.</source>
        <translation>Cuando esté resuelto, podrá hacer el cambio otra vez.</translation>
    </message>
    <message>
        <source>Look yourself, for example on SMTP2GO&apos;s website, before you make it again.</source>
        <translation>Mírelo usted, por ejemplo en el sitio web de SMTP2GO, antes de hacerlo otra vez.</translation>
    </message>
    <message>
        <source>Check again later, or look yourself.</source>
        <translation>Compruébelo más tarde, o mírelo usted.</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Operación: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Outcome: unknown, it may or may not have happened</source>
        <translation>Resultado: desconocido, puede haberse producido o no</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came</source>
        <translation>Outpost terminó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
</context>
<context>
    <name>UnknownWritesBanner</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Cambios en duda</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may or may not have happened</source>
        <translation>
            <numerusform>%n cambio puede haberse producido o no</numerusform>
            <numerusform>%n cambios pueden haberse producido o no</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>UnknownWritesDesk</name>
    <message>
        <source>&amp;Changes in doubt</source>
        <translation>&amp;Cambios en duda</translation>
    </message>
</context>
<context>
    <name>UnknownWritesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What a check found</source>
        <translation>Qué ha encontrado la comprobación</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>UnknownWritesPanel</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Cambios en duda</translation>
    </message>
    <message>
        <source>Look once more whether the change shows at SMTP2GO; only reads</source>
        <translation>Mirar otra vez si el cambio aparece en SMTP2GO; solo lee</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support needs</source>
        <translation>Lo que necesita el soporte de SMTP2GO</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>You know what happened: forget this entry and allow the next such change again</source>
        <translation>Usted sabe qué ocurrió: olvidar esta entrada y permitir de nuevo el próximo cambio de este tipo</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>No change is in doubt.</source>
        <translation>Ningún cambio está en duda.</translation>
    </message>
    <message>
        <source>“Mark as settled” allows the next such change again; it sends nothing and changes nothing at SMTP2GO.</source>
        <translation>«Marcar como resuelto» permite de nuevo el próximo cambio de este tipo; no envía nada y no cambia nada en SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>The charts of Outpost are of another version.</source>
        <translation>Los gráficos de Outpost son de otra versión.</translation>
    </message>
    <message>
        <source>Use of the plan over time</source>
        <translation>Uso del plan a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 Outpost notes the use of every day on which this page is read.</source>
        <translation>%1 Outpost anota el uso de cada día en que se lee esta página.</translation>
    </message>
</context>
<context>
    <name>UsageChartTexts</name>
    <message>
        <source>%1: %2 of %3 used</source>
        <translation>%1: %2 de %3 usados</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 usados</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: sin datos</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Recorded on one day only. %1.</source>
        <translation>Registrado en un solo día. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded on %Ln day(s). First %1. Last %2. Most %3.</source>
        <translation>
            <numerusform>Registrado en %Ln día. Primero %1. Último %2. Máximo %3.</numerusform>
            <numerusform>Registrado en %Ln días. Primero %1. Último %2. Máximo %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageForecast</name>
    <message>
        <source>SMTP2GO tells no plan.</source>
        <translation>SMTP2GO no indica ningún plan.</translation>
    </message>
    <message>
        <source>The plan is used up.</source>
        <translation>El plan está agotado.</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: Outpost needs to have seen the use of about %n day(s).</source>
        <translation>
            <numerusform>Aún no se sabe: Outpost tiene que haber visto el uso de alrededor de %n día.</numerusform>
            <numerusform>Aún no se sabe: Outpost tiene que haber visto el uso de unos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The use is too uneven to say a day.</source>
        <translation>El uso es demasiado irregular para decir un día.</translation>
    </message>
    <message>
        <source>Lasts until the plan is renewed.</source>
        <translation>Dura hasta que se renueve el plan.</translation>
    </message>
    <message>
        <source>Used up about %1.</source>
        <translation>Se agota hacia el %1.</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not all records were found of %1. “Check DNS” says what is wrong.</source>
        <translation>No se han encontrado todos los registros de %1. «Comprobar DNS» dice qué falla.</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verificado: %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>Save view &amp;as…</source>
        <translation>Guardar vista &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Revert view</source>
        <translation>&amp;Revertir vista</translation>
    </message>
    <message>
        <source>Re&amp;name view…</source>
        <translation>Ca&amp;mbiar nombre de la vista…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
    <message>
        <source>Move view &amp;up</source>
        <translation>&amp;Subir vista</translation>
    </message>
    <message>
        <source>Move view do&amp;wn</source>
        <translation>&amp;Bajar vista</translation>
    </message>
    <message>
        <source>&amp;Export view to a file…</source>
        <translation>E&amp;xportar vista a un archivo…</translation>
    </message>
    <message>
        <source>&amp;Import view from a file…</source>
        <translation>&amp;Importar vista de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Colour rows by event</source>
        <translation>Co&amp;lorear filas por evento</translation>
    </message>
    <message>
        <source>Only e-mails &amp;queued longer than 10 minutes</source>
        <translation>Solo correos en &amp;cola más de 10 minutos</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the views can&apos;t be saved.</source>
        <translation>%1 %2 se ha dejado como está. Los cambios en las vistas no se pueden guardar.</translation>
    </message>
    <message>
        <source>The list of saved views is from a newer version of Outpost.</source>
        <translation>La lista de vistas guardadas es de una versión más reciente de Outpost.</translation>
    </message>
    <message>
        <source>The list of saved views is damaged.</source>
        <translation>La lista de vistas guardadas está dañada.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Se ha apartado como %2.</translation>
    </message>
    <message>
        <source>The list of saved views can&apos;t be read.</source>
        <translation>La lista de vistas guardadas no se puede leer.</translation>
    </message>
    <message>
        <source>The saved views can&apos;t be written to %1: %2</source>
        <translation>Las vistas guardadas no se pueden escribir en %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>This file is no saved view, or is damaged.</source>
        <translation>Este archivo no es una vista guardada, o está dañado.</translation>
    </message>
    <message>
        <source>This view was saved by a newer version of Outpost.</source>
        <translation>Esta vista la guardó una versión más reciente de Outpost.</translation>
    </message>
    <message>
        <source>This view is damaged.</source>
        <translation>Esta vista está dañada.</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>A name can have %1 characters.</source>
        <translation>Un nombre puede tener %1 caracteres.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Otra vista tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modificada)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Ctrl+Shift+%1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Actions for saved views</source>
        <translation>Acciones para vistas guardadas</translation>
    </message>
    <message>
        <source>Save, rename, order, import and export views</source>
        <translation>Guardar, cambiar el nombre, ordenar, importar y exportar vistas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>Changes to the views are not saved: a list of views that can&apos;t be used is in the way, see the message before.</source>
        <translation>Los cambios en las vistas no se guardan: estorba una lista de vistas que no se puede usar, vea el mensaje anterior.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Outpost</source>
        <translation>Le damos la bienvenida a Outpost</translation>
    </message>
    <message>
        <source>Add your SMTP2GO account to keep its key in the key store of your system, or use a key once: it stays in memory and is forgotten when you leave the account.</source>
        <translation>Añada su cuenta de SMTP2GO para guardar su clave en el almacén de claves del sistema, o use una clave una vez: queda en memoria y se olvida al dejar la cuenta.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>A world of made-up e-mails: no account, no network.</source>
        <translation>Un mundo de correos inventados: sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>Add an accoun&amp;t…</source>
        <translation>Añadir una cuen&amp;ta…</translation>
    </message>
    <message>
        <source>Your key goes into the key store of your system.</source>
        <translation>Su clave va al almacén de claves de su sistema.</translation>
    </message>
    <message>
        <source>&amp;What Outpost does with a key</source>
        <translation>&amp;Qué hace Outpost con una clave</translation>
    </message>
    <message>
        <source>Where it is kept, what it is sent with, and what it is never in.</source>
        <translation>Dónde se guarda, con qué se envía y en qué no está nunca.</translation>
    </message>
    <message>
        <source>Use a key &amp;once…</source>
        <translation>U&amp;sar una clave una vez…</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show key</source>
        <translation>&amp;Mostrar clave</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>Problema de conexión</translation>
    </message>
    <message>
        <source>A world of its own with made-up e-mails: no account, no network</source>
        <translation>Un mundo propio con correos inventados: sin cuenta, sin red</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <source>Use key once</source>
        <translation>Usar la clave una vez</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Outpost shows what became of the mail that you send through SMTP2GO. Nothing is sent anywhere before you choose.</source>
        <translation>Outpost muestra qué ha sido del correo que usted envía a través de SMTP2GO. No se envía nada a ningún sitio antes de que elija.</translation>
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
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
</context>
<context>
    <name>WorkAsModel</name>
    <message>
        <source>Master account</source>
        <translation>Cuenta principal</translation>
    </message>
    <message>
        <source>The subaccount with the id %1</source>
        <translation>La subcuenta con el ID %1</translation>
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
        <translation>Elegir como quién trabajar</translation>
    </message>
    <message>
        <source>Find a subaccount</source>
        <translation>Buscar una subcuenta</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Subcuentas</translation>
    </message>
    <message>
        <source>Asking SMTP2GO</source>
        <translation>Preguntando a SMTP2GO</translation>
    </message>
    <message>
        <source>Id of a subaccount</source>
        <translation>ID de una subcuenta</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nombre, dirección o ID</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 Aun así se puede escribir un ID.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. Aun así se puede escribir un ID.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>Preguntando a SMTP2GO…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subcuenta</numerusform>
            <numerusform>%Ln subcuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) fit</source>
        <translation>
            <numerusform>%Ln subcuenta coincide</numerusform>
            <numerusform>%Ln subcuentas coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkAsSwitcher</name>
    <message>
        <source>Work as</source>
        <translation>Trabajar como</translation>
    </message>
    <message>
        <source>You work as the master account.</source>
        <translation>Trabaja como la cuenta principal.</translation>
    </message>
    <message>
        <source>You work as the subaccount “%1”.</source>
        <translation>Trabaja como la subcuenta «%1».</translation>
    </message>
    <message>
        <source>Master account</source>
        <translation>Cuenta principal</translation>
    </message>
</context>
<context>
    <name>WriteCheckers</name>
    <message>
        <source>Search the activity for its recipient or subject: mail that SMTP2GO took shows there within some minutes.</source>
        <translation>Busque en la actividad su destinatario o asunto: el correo que SMTP2GO ha aceptado aparece ahí en unos minutos.</translation>
    </message>
    <message>
        <source>Look at the SMS messages sent, in the web app of SMTP2GO.</source>
        <translation>Mire los SMS enviados en la aplicación web de SMTP2GO.</translation>
    </message>
    <message>
        <source>Verify the domain once more: that changes nothing else.</source>
        <translation>Verifique el dominio otra vez: eso no cambia nada más.</translation>
    </message>
    <message>
        <source>Outpost can&apos;t read this back. Look in the web app of SMTP2GO.</source>
        <translation>Outpost no puede volver a leerlo. Mírelo en la aplicación web de SMTP2GO.</translation>
    </message>
</context>
</TS>
