<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outpost</source>
        <translation>À propos d’Outpost</translation>
    </message>
    <message>
        <source>Outpost %1</source>
        <translation>Outpost %1</translation>
    </message>
    <message>
        <source>An independent desktop console for people who run their mail through SMTP2GO.

Free software under the GNU General Public License, version 3 or later. Icons of the Breeze set by the KDE community.</source>
        <translation>Une console de bureau indépendante pour celles et ceux qui envoient leur courrier avec SMTP2GO.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes du jeu Breeze de la communauté KDE.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>&amp;Work as…</source>
        <translation>&amp;Travailler en tant que…</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>Il n’existe aucun dossier que vous seul puissiez lire.</translation>
    </message>
</context>
<context>
    <name>AccountForgetter</name>
    <message>
        <source>The file of the request queue can&apos;t be written, so nothing was forgotten. Is the disk full?</source>
        <translation>Le fichier de la file d’attente des requêtes ne peut pas être écrit, rien n’a donc été oublié. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written, so the account stays: %1.</source>
        <translation>Le journal des modifications ne peut pas être écrit, le compte est donc conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What Outpost keeps of the account can&apos;t be removed, so it stays: %1.</source>
        <translation>Ce qu’Outpost conserve du compte ne peut pas être supprimé, il est donc conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account is forgotten, but the history of its senders can&apos;t be removed from %1.</source>
        <translation>Le compte est oublié, mais l’historique de ses expéditeurs ne peut pas être supprimé de %1.</translation>
    </message>
    <message>
        <source>The key store says that it removed the key, and still has it. Remove it there by hand.</source>
        <translation>Le trousseau de clés affirme avoir supprimé la clé, mais il l’a toujours. Supprimez-la manuellement dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;History goes back</source>
        <translation>L’&amp;historique remonte à</translation>
    </message>
    <message>
        <source>How long SMTP2GO keeps the activity of this account: it depends on the plan</source>
        <translation>Durée pendant laquelle SMTP2GO conserve l’activité de ce compte&#xa0;; elle dépend du forfait</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Jours d’historique</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Conserver la c&amp;lé</translation>
    </message>
    <message>
        <source>Outpost refuses every change before anything is sent</source>
        <translation>Outpost refuse toute modification avant tout envoi</translation>
    </message>
    <message>
        <source>Read-&amp;only: change nothing in this account</source>
        <translation>Lectu&amp;re seule&#xa0;: ne rien modifier dans ce compte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Un autre nombre de jours</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>Dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>En mémoire, jusqu’à la fermeture d’Outpost</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Manage accounts</source>
        <translation>Gérer les comptes</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Hide the demo</source>
        <translation>Mas&amp;quer la démo</translation>
    </message>
    <message>
        <source>Remove account and key</source>
        <translation>Supprimer le compte et la clé</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>built-in emulator</source>
        <translation>émulateur intégré</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Remove “%1” from Outpost? Its key is removed from where it is kept. Nothing changes at SMTP2GO.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» d’Outpost&#xa0;? Sa clé est supprimée de l’endroit où elle est conservée. Rien ne change chez SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>ActionCommands</name>
    <message>
        <source>Not possible at this moment</source>
        <translation>Impossible en ce moment</translation>
    </message>
</context>
<context>
    <name>ActivityEvent</name>
    <message>
        <source>1 attempt: %1</source>
        <translation>1 tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 attempts: %2</source>
        <translation>%1 tentatives&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>ActivityFilterForm</name>
    <message>
        <source>Time ra&amp;nge</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Stop and keep what has arrived (Esc)</source>
        <translation>Arrêter et garder ce qui est arrivé (Échap)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>Du (heure locale)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>Au (heure locale)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Filter status</source>
        <translation>État du filtre</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Show the conditions as fields, too</source>
        <translation>Afficher aussi les conditions sous forme de champs</translation>
    </message>
    <message>
        <source>&amp;Free text</source>
        <translation>&amp;Texte libre</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc</source>
        <translation>ID de l’e-mail, objet, À, destinataire ou Cci</translation>
    </message>
    <message>
        <source>Alternatives with a bar: invoice | reminder</source>
        <translation>Alternatives séparées par une barre&#xa0;: facture | relance</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>Event kinds</source>
        <translation>Types d’événement</translation>
    </message>
    <message>
        <source>E-mail ID, usernames, subaccounts, region, latest events, headers</source>
        <translation>ID de l’e-mail, noms d’utilisateur, sous-comptes, région, derniers événements, en-têtes</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>E-mail &amp;ID</source>
        <translation>&amp;ID de l’e-mail</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>ID de l’e-mail</translation>
    </message>
    <message>
        <source>&amp;Usernames</source>
        <translation>Noms d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <source>name, name, …</source>
        <translation>nom, nom, …</translation>
    </message>
    <message>
        <source>Subacc&amp;ounts</source>
        <translation>&amp;Sous-comptes</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>ID, ID, …</source>
        <translation>ID, ID, …</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>Without a choice, only the region of the master account is searched</source>
        <translation>Sans choix, seule la région du compte principal est parcourue</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>Celle du compte principal</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Latest event of each e-mail</source>
        <translation>Dernier événement de chaque e-mail</translation>
    </message>
    <message>
        <source>Latest, by time sent</source>
        <translation>Dernier, par heure d’envoi</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>En-têtes pe&amp;rsonnalisés</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>Fe&amp;tch headers</source>
        <translation>Récupérer les e&amp;n-têtes</translation>
    </message>
    <message>
        <source>As in the filter</source>
        <translation>Comme dans le filtre</translation>
    </message>
    <message>
        <source>Mend the filter</source>
        <translation>Corrigez le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) of the filter have no field</source>
        <translation>
            <numerusform>%n condition du filtre n’a pas de champ</numerusform>
            <numerusform>%n conditions du filtre n’ont pas de champ</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields wait until the filter can be read</source>
        <translation>Les champs attendent que le filtre soit lisible</translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n left out)</source>
        <translation>
            <numerusform>Champs (%n omise)</numerusform>
            <numerusform>Champs (%n omises)</numerusform>
        </translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Du (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Au (UTC)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
</context>
<context>
    <name>ActivityMessages</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The rows below are from the search before.</source>
        <translation>Les lignes ci-dessous proviennent de la recherche précédente.</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Recherche annulée</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>En récupérer plus</translation>
    </message>
    <message>
        <source>SMTP2GO’s page token had expired</source>
        <translation>Le jeton de page de SMTP2GO avait expiré</translation>
    </message>
    <message>
        <source>Outpost asked again from the last complete second. No event is missing or doubled.</source>
        <translation>Outpost a relancé la requête à partir de la dernière seconde complète. Aucun événement ne manque ni n’est en double.</translation>
    </message>
</context>
<context>
    <name>ActivityNumbers</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Chiffres</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity events</source>
        <translation>Événements d’activité</translation>
    </message>
    <message>
        <source>Result status</source>
        <translation>État du résultat</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>Événements récupérés</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Écrire des lignes dans un fichier ou dans le presse-papiers (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fetch all the rest (Ctrl+L)</source>
        <translation>Récupérer tout le reste (Ctrl+L)</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>Aller au &amp;filtre</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Relancer la recherche</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>Copier l’événement en &amp;JSON</translation>
    </message>
    <message>
        <source>This can&apos;t be searched</source>
        <translation>Cette recherche est impossible</translation>
    </message>
</context>
<context>
    <name>ActivityPanels</name>
    <message>
        <source>SMTP2GO got too many requests from this internet address, from Outpost or from another program.</source>
        <translation>SMTP2GO a reçu trop de requêtes de cette adresse Internet, d’Outpost ou d’un autre programme.</translation>
    </message>
    <message>
        <source>Nothing is lost: your search goes on by itself.</source>
        <translation>Rien n’est perdu&#xa0;: votre recherche reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>En attente de son tour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>En attente de la réponse de SMTP2GO.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Recherche annulée</translation>
    </message>
    <message>
        <source>Change the filter, or search again.</source>
        <translation>Modifiez le filtre ou relancez la recherche.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Where is this e-mail, and why?</source>
        <translation>Où est cet e-mail, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Fill in what you know above and press Return.</source>
        <translation>Saisissez ci-dessus ce que vous savez et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Only the region of your master account was searched: if subaccounts live in another one, choose it under More filters.</source>
        <translation>Seule la région de votre compte principal a été parcourue&#xa0;: si des sous-comptes se trouvent dans une autre, choisissez-la sous «&#xa0;Plus de filtres&#xa0;».</translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>Nothing between %1 and %2 fits the filter.</source>
        <translation>Rien entre %1 et %2 ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Choose a longer time range or fewer conditions. An event shows up about two minutes after it happened.</source>
        <translation>Choisissez une période plus longue ou moins de conditions. Un événement apparaît environ deux minutes après s’être produit.</translation>
    </message>
    <message>
        <source>None of the rows fetched fits the filter</source>
        <translation>Aucune des lignes récupérées ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) fetched, all of them left out by conditions that are applied here.</source>
        <translation>
            <numerusform>%Ln événement récupéré, écarté par des conditions appliquées ici.</numerusform>
            <numerusform>%Ln événements récupérés, tous écartés par des conditions appliquées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be some among those not fetched yet.</source>
        <translation>Il peut y en avoir parmi ceux qui ne sont pas encore récupérés.</translation>
    </message>
    <message>
        <source>Switch a condition off, or remove one.</source>
        <translation>Désactivez une condition ou supprimez-en une.</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>En récupérer plus</translation>
    </message>
</context>
<context>
    <name>ActivityQuery</name>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>La fin de la période doit être postérieure à son début.</translation>
    </message>
    <message>
        <source>A page can have 1 to %1 events.</source>
        <translation>Une page peut contenir de 1 à %1 événements.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for an event that isn&apos;t in its list.</source>
        <translation>SMTP2GO ne peut pas rechercher un événement qui ne figure pas dans sa liste.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Un champ de recherche contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>ActivitySettingsPage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>&amp;Columns shown at first</source>
        <translation>&amp;Colonnes affichées au départ</translation>
    </message>
    <message>
        <source>Columns shown at first</source>
        <translation>Colonnes affichées au départ</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>A change puts the table back to these columns, in their first order and width.</source>
        <translation>Toute modification ramène le tableau à ces colonnes, dans leur ordre et leur largeur d’origine.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>&amp;Time range at first</source>
        <translation>&amp;Période au départ</translation>
    </message>
    <message>
        <source>&amp;Events asked for at once</source>
        <translation>É&amp;vénements par requête</translation>
    </message>
    <message>
        <source>Events asked for at once</source>
        <translation>Événements par requête</translation>
    </message>
    <message>
        <source>Each page is one search of the 60 that SMTP2GO allows in a minute. Smaller pages come sooner, larger ones need fewer searches.</source>
        <translation>Chaque page compte pour l’une des 60 recherches que SMTP2GO permet par minute. De petites pages arrivent plus vite, de grandes demandent moins de recherches.</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
</context>
<context>
    <name>ActivityState</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>%1 fetched of %2 events</source>
        <translation>%1 récupérés, événements au total&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sorted among %1 fetched of %2 events</source>
        <translation>Tri parmi %1 récupérés, événements au total&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) asked of SMTP2GO</source>
        <translation>
            <numerusform>%Ln condition demandée à SMTP2GO</numerusform>
            <numerusform>%Ln conditions demandées à SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) applied to the %1 rows fetched</source>
        <translation>
            <numerusform>%Ln condition appliquée aux %1 lignes récupérées</numerusform>
            <numerusform>%Ln conditions appliquées aux %1 lignes récupérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln applied to the %2 rows fetched</source>
        <translation>
            <numerusform>%1, %Ln appliquée aux %2 lignes récupérées</numerusform>
            <numerusform>%1, %Ln appliquées aux %2 lignes récupérées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more arrived meanwhile, search again to see them</source>
        <translation>
            <numerusform>%1&#xa0;; %Ln autre est arrivé entre-temps, relancez la recherche pour le voir</numerusform>
            <numerusform>%1&#xa0;; %Ln autres sont arrivés entre-temps, relancez la recherche pour les voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching… Meanwhile: %1</source>
        <translation>Recherche… En attendant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ActivityViews</name>
    <message>
        <source>Views of Outpost (*.outpostview);;All files (*)</source>
        <translation>Vues d’Outpost (*.outpostview);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation>Les vues enregistrées n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The views are not saved</source>
        <translation>Les vues ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>Not the file of a view</source>
        <translation>Ce n’est pas un fichier de vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Ma vue</translation>
    </message>
    <message>
        <source>The view is not saved</source>
        <translation>La vue n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>The view keeps its name</source>
        <translation>La vue garde son nom</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Vue supprimée</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>Import view</source>
        <translation>Importer une vue</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Paste an API key of the account. SMTP2GO shows it once, under Settings, API Keys, when it is made.</source>
        <translation>Collez une clé API du compte. SMTP2GO ne l’affiche qu’une fois, sous Settings, API Keys, au moment de sa création.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé API</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>&amp;Afficher la clé</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>A&amp;jouter le compte</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
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
        <translation>Ajouter un domaine d’expéditeur</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>Domain to add</source>
        <translation>Domaine à ajouter</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Ce qui est saisi</translation>
    </message>
    <message>
        <source>&amp;Tracking subdomain</source>
        <translation>Sous-domaine de &amp;suivi</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Sous-domaine de suivi</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, mostly “link”</source>
        <translation>Vide&#xa0;: au choix de SMTP2GO, le plus souvent «&#xa0;link&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Return-path subdomain</source>
        <translation>Sous-domaine du &amp;Return-Path</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Sous-domaine du Return-Path</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, “em” and a number</source>
        <translation>Vide&#xa0;: au choix de SMTP2GO, «&#xa0;em&#xa0;» suivi d’un nombre</translation>
    </message>
    <message>
        <source>&amp;Look for the records at once</source>
        <translation>&amp;Chercher aussitôt les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Get a certificate for tracked links once it is verified</source>
        <translation>&amp;Obtenir un certificat pour les liens suivis, une fois le domaine vérifié</translation>
    </message>
    <message>
        <source>&amp;Share it with subaccounts</source>
        <translation>&amp;Partager avec les sous-comptes</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Shows what will change before anything is sent</source>
        <translation>Montre ce qui va changer avant tout envoi</translation>
    </message>
    <message>
        <source>Tracking subdomain: %1</source>
        <translation>Sous-domaine de suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Return-path subdomain: %1</source>
        <translation>Sous-domaine du Return-Path&#xa0;: %1</translation>
    </message>
    <message>
        <source>The domain behind the @ of your senders, e.g. example.com.</source>
        <translation>Le domaine après le @ de vos expéditeurs, par exemple example.com.</translation>
    </message>
    <message>
        <source>%1 will be added.</source>
        <translation>%1 sera ajouté.</translation>
    </message>
    <message>
        <source>Links will go through %1.%2.</source>
        <translation>Les liens passeront par %1.%2.</translation>
    </message>
</context>
<context>
    <name>AddSingleSenderDialog</name>
    <message>
        <source>Add a single sender</source>
        <translation>Ajouter un expéditeur individuel</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Adresse à ajouter</translation>
    </message>
    <message>
        <source>jo@example.com</source>
        <translation>jo@example.com</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Message in the verification mail</source>
        <translation>Message dans l’e-mail de vérification</translation>
    </message>
    <message>
        <source>Stands in the mail; may be empty</source>
        <translation>Figure dans l’e-mail&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>This address is there already, and verified.</source>
        <translation>Cette adresse existe déjà et elle est vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified address(es).</source>
        <translation>
            <numerusform>SMTP2GO envoie à cette adresse un e-mail contenant un lien&#xa0;; elle pourra servir dès que quelqu’un aura ouvert le lien. Le forfait gratuit admet %Ln adresse vérifiée.</numerusform>
            <numerusform>SMTP2GO envoie à cette adresse un e-mail contenant un lien&#xa0;; elle pourra servir dès que quelqu’un aura ouvert le lien. Le forfait gratuit admet %Ln adresses vérifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedSenders</name>
    <message>
        <source>Off: the list isn&apos;t used</source>
        <translation>Désactivée&#xa0;: la liste n’est pas utilisée</translation>
    </message>
    <message>
        <source>Whitelist: only those in the list may send</source>
        <translation>Liste blanche&#xa0;: seuls ceux de la liste peuvent envoyer</translation>
    </message>
    <message>
        <source>Blacklist: those in the list may not send</source>
        <translation>Liste noire&#xa0;: ceux de la liste ne peuvent pas envoyer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse e-mail unique ni un domaine.</translation>
    </message>
    <message>
        <source>Choose how the list is used.</source>
        <translation>Choisissez comment la liste est utilisée.</translation>
    </message>
    <message>
        <source>With an empty whitelist nobody could send. Put somebody into the list first.</source>
        <translation>Avec une liste blanche vide, personne ne pourrait envoyer. Mettez d’abord quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Type an e-mail address or a domain.</source>
        <translation>Saisissez une adresse e-mail ou un domaine.</translation>
    </message>
</context>
<context>
    <name>AllowedSendersChecker</name>
    <message>
        <source>The allowed senders are as they should be.</source>
        <translation>Les expéditeurs autorisés sont tels qu’ils doivent être.</translation>
    </message>
    <message>
        <source>The allowed senders aren&apos;t as they should be.</source>
        <translation>Les expéditeurs autorisés ne sont pas tels qu’ils doivent être.</translation>
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
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la liste des expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste des expéditeurs autorisés</translation>
    </message>
    <message>
        <source>“%1” was put into the list</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté à la liste</translation>
    </message>
    <message>
        <source>“%1” was taken out of the list</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la liste</translation>
    </message>
    <message>
        <source>It can be taken out again.</source>
        <translation>Cette entrée peut être retirée.</translation>
    </message>
    <message>
        <source>It can be put in again.</source>
        <translation>Cette entrée peut être remise dans la liste.</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender domains and single senders are switched off: only this list says then who may send, and mail no longer counts as verified by them.</source>
        <translation>Les domaines d’expéditeur et les expéditeurs individuels sont désactivés&#xa0;: seule cette liste dit alors qui peut envoyer, et ils ne valent plus vérification pour le courrier.</translation>
    </message>
    <message>
        <source>Which ones there are can&apos;t be told: this key may not read them.</source>
        <translation>Impossible de dire lesquels&#xa0;: cette clé n’a pas le droit de les lire.</translation>
    </message>
    <message>
        <source>These sender domains stop: %1.</source>
        <translation>Ces domaines d’expéditeur n’enverront plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These single senders stop: %1.</source>
        <translation>Ces expéditeurs individuels n’enverront plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not in the list, so nothing is sent from there any more: %1.</source>
        <translation>Hors de la liste, donc plus rien n’est envoyé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the list, so nothing is sent from there any more: %1.</source>
        <translation>Dans la liste, donc plus rien n’est envoyé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent from there any more: %1.</source>
        <translation>Plus rien n’est envoyé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These may send from now on: %1.</source>
        <translation>Peuvent envoyer désormais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list is empty then: nobody may send.</source>
        <translation>La liste est alors vide&#xa0;: personne ne peut envoyer.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used as long as its mode is off.</source>
        <translation>La liste n’est pas utilisée tant que son mode est désactivé.</translation>
    </message>
    <message>
        <source>The list isn&apos;t used any more. Sender domains and single senders say then who may send.</source>
        <translation>La liste n’est plus utilisée. Ce sont alors les domaines d’expéditeur et les expéditeurs individuels qui disent qui peut envoyer.</translation>
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
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
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
        <translation>Modifier qui peut envoyer&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la liste des expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste des expéditeurs autorisés</translation>
    </message>
</context>
<context>
    <name>AllowedSendersState</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Verified sender domains</source>
        <translation>Domaines d’expéditeur vérifiés</translation>
    </message>
    <message>
        <source>Verified single senders</source>
        <translation>Expéditeurs individuels vérifiés</translation>
    </message>
</context>
<context>
    <name>AllowedSendersUpdating</name>
    <message>
        <source>The list and the mode that are there now can be set again.</source>
        <translation>La liste et le mode actuels pourront être rétablis.</translation>
    </message>
    <message>
        <source>Look then whether sender domains and single senders are in force: SMTP2GO doesn&apos;t say that it switches them on again.</source>
        <translation>Vérifiez alors si les domaines d’expéditeur et les expéditeurs individuels sont en vigueur&#xa0;: SMTP2GO ne dit pas qu’il les réactive.</translation>
    </message>
    <message>
        <source>Change how allowed senders are used</source>
        <translation>Modifier l’utilisation des expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Change the list of allowed senders</source>
        <translation>Modifier la liste des expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Allowed senders were changed</source>
        <translation>Les expéditeurs autorisés ont été modifiés</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Outpost doesn&apos;t know the mode that is set now.</source>
        <translation>Outpost ne connaît pas le mode actuellement défini.</translation>
    </message>
</context>
<context>
    <name>AllowedTab</name>
    <message>
        <source>Filter allowed senders</source>
        <translation>Filtrer les expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Filter: a part of an entry (Ctrl+F)</source>
        <translation>Filtre&#xa0;: une partie d’une entrée (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh allowed senders</source>
        <translation>Actualiser les expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Relire la liste (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>M&amp;ode</translation>
    </message>
    <message>
        <source>How the list is read</source>
        <translation>Comment la liste est interprétée</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Nouvelle entrée</translation>
    </message>
    <message>
        <source>Address or domain to allow</source>
        <translation>Adresse ou domaine à autoriser</translation>
    </message>
    <message>
        <source>jo@example.com or example.com</source>
        <translation>jo@example.com ou example.com</translation>
    </message>
    <message>
        <source>Into the list below; nothing is sent yet</source>
        <translation>Dans la liste ci-dessous&#xa0;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Appliquer les modifications…</translation>
    </message>
    <message>
        <source>Back to what is at SMTP2GO</source>
        <translation>Revenir à l’état chez SMTP2GO</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Mark the chosen entries to be removed, or to stay after all; nothing is sent yet</source>
        <translation>Marquer les entrées choisies à retirer, ou à garder finalement&#xa0;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Allowed senders status</source>
        <translation>État des expéditeurs autorisés</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>It restricts which addresses and domains may send. Most accounts don’t need it: sender domains do the same, and more.</source>
        <translation>Elle limite les adresses et domaines qui peuvent envoyer. La plupart des comptes n’en ont pas besoin&#xa0;: les domaines d’expéditeur font la même chose, et mieux.</translation>
    </message>
    <message>
        <source>Type an address or a domain above to begin one.</source>
        <translation>Saisissez ci-dessus une adresse ou un domaine pour en commencer une.</translation>
    </message>
    <message>
        <source>The list of allowed senders is an older way to say who may send.

While it is off, sender domains and single senders decide.

Once it is read as a list of those who may send, or of those who may not, SMTP2GO switches sender domains and single senders off: nobody else than the list decides.</source>
        <translation>La liste des expéditeurs autorisés est l’ancienne façon de dire qui peut envoyer.

Tant qu’elle est désactivée, les domaines d’expéditeur et les expéditeurs individuels décident.

Dès qu’elle est lue comme la liste de ceux qui peuvent envoyer, ou de ceux qui ne le peuvent pas, SMTP2GO désactive les domaines d’expéditeur et les expéditeurs individuels&#xa0;: seule la liste décide alors.</translation>
    </message>
    <message>
        <source>Apply changes to allowed senders…</source>
        <translation>Appliquer les modifications des expéditeurs autorisés…</translation>
    </message>
    <message>
        <source>Shows what will change and what it stops before anything is sent</source>
        <translation>Montre ce qui va changer et ce que cela arrête, avant tout envoi</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>This switches sender domains and single senders off</source>
        <translation>Ceci désactive les domaines d’expéditeur et les expéditeurs individuels</translation>
    </message>
    <message>
        <source>Only the list decides who may send then; mail of anybody else is refused. What stops is listed before it is sent.</source>
        <translation>Seule la liste décide alors qui peut envoyer&#xa0;; le courrier de tous les autres est refusé. Ce qui s’arrête est énuméré avant l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be added</source>
        <translation>
            <numerusform>%Ln à ajouter</numerusform>
            <numerusform>%Ln à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln à retirer</numerusform>
            <numerusform>%Ln à retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>another mode</source>
        <translation>autre mode</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliqué</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>%1, as %2</source>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>%1, as %2 (%3)</source>
        <translation>%1, en tant que %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>This field is missing from the answer.</source>
        <translation>Ce champ manque dans la réponse.</translation>
    </message>
    <message>
        <source>This field must not be an object.</source>
        <translation>Ce champ ne doit pas être un objet.</translation>
    </message>
    <message>
        <source>This field must not be a list.</source>
        <translation>Ce champ ne doit pas être une liste.</translation>
    </message>
    <message>
        <source>This field must not be text.</source>
        <translation>Ce champ ne doit pas être du texte.</translation>
    </message>
    <message>
        <source>This field must not be null.</source>
        <translation>Ce champ ne doit pas être null.</translation>
    </message>
    <message>
        <source>This field must not be a single value.</source>
        <translation>Ce champ ne doit pas être une valeur simple.</translation>
    </message>
    <message>
        <source>The JSON is broken or incomplete: %1</source>
        <translation>Le JSON est erroné ou incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>SMTP2GO refused it, so nothing was changed.</source>
        <translation>SMTP2GO l’a refusé, rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>SMTP2GO has carried it out.</source>
        <translation>SMTP2GO l’a exécuté.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether SMTP2GO has carried it out. Look before you repeat it.</source>
        <translation>On ne sait pas si SMTP2GO l’a exécuté. Vérifiez avant de recommencer.</translation>
    </message>
    <message>
        <source>Operation %1.</source>
        <translation>Opération %1.</translation>
    </message>
    <message>
        <source>Account “%1”.</source>
        <translation>Compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Account “%1”, operation %2.</source>
        <translation>Compte «&#xa0;%1&#xa0;», opération %2.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message&#xa0;: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be asked</source>
        <translation>Cette demande est impossible</translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation>Ce compte est en lecture seule</translation>
    </message>
    <message>
        <source>Too much is waiting already</source>
        <translation>Trop de requêtes attendent déjà</translation>
    </message>
    <message>
        <source>The calls of this account are held back</source>
        <translation>Les appels de ce compte sont retenus</translation>
    </message>
    <message>
        <source>An earlier change is still undecided</source>
        <translation>Une modification antérieure est encore incertaine</translation>
    </message>
    <message>
        <source>This change can&apos;t be noted down</source>
        <translation>Cette modification ne peut pas être consignée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t be reached</source>
        <translation>SMTP2GO est injoignable</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let the call through</source>
        <translation>Le proxy ne laisse pas passer l’appel</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>SMTP2GO took too long to answer</source>
        <translation>SMTP2GO a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The address leads somewhere else</source>
        <translation>L’adresse mène ailleurs</translation>
    </message>
    <message>
        <source>Somebody else answered in place of SMTP2GO</source>
        <translation>Quelqu’un d’autre a répondu à la place de SMTP2GO</translation>
    </message>
    <message>
        <source>SMTP2GO&apos;s answer can&apos;t be understood</source>
        <translation>La réponse de SMTP2GO est incompréhensible</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key</source>
        <translation>Ceci n’est pas une clé API</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this API key</source>
        <translation>SMTP2GO ne connaît pas cette clé API</translation>
    </message>
    <message>
        <source>This computer&apos;s address isn&apos;t allowed</source>
        <translation>L’adresse de cet ordinateur n’est pas autorisée</translation>
    </message>
    <message>
        <source>This key may not search activity</source>
        <translation>Cette clé n’a pas le droit de parcourir l’activité</translation>
    </message>
    <message>
        <source>This key may not use %1</source>
        <translation>Cette clé n’a pas le droit d’utiliser %1</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t accept a field</source>
        <translation>SMTP2GO n’accepte pas un champ</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this operation</source>
        <translation>SMTP2GO ne connaît pas cette opération</translation>
    </message>
    <message>
        <source>SMTP2GO has paused this address</source>
        <translation>SMTP2GO a mis cette adresse en pause</translation>
    </message>
    <message>
        <source>SMTP2GO refused the call</source>
        <translation>SMTP2GO a refusé l’appel</translation>
    </message>
    <message>
        <source>SMTP2GO has a fault</source>
        <translation>SMTP2GO est en panne</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Corrigez ce qui ne va pas et réessayez.</translation>
    </message>
    <message>
        <source>Use an account that isn&apos;t set to read-only.</source>
        <translation>Utilisez un compte qui n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>Wait until some of it is done, or cancel what you don&apos;t need, then try again.</source>
        <translation>Attendez qu’une partie soit terminée, ou annulez ce dont vous n’avez pas besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>SMTP2GO has just refused the key of this account. Check the key, then try again.</source>
        <translation>SMTP2GO vient de refuser la clé de ce compte. Vérifiez la clé, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether a change like this one has happened. Decide about it in the list of unknown outcomes, then try again.</source>
        <translation>Personne ne sait encore si une modification semblable a eu lieu. Tranchez dans la liste des modifications incertaines, puis réessayez.</translation>
    </message>
    <message>
        <source>No change is sent that couldn&apos;t be told after a crash. Make room on the disk and check the rights of Outpost&apos;s folder, then try again.</source>
        <translation>Aucune modification n’est envoyée si l’on ne peut en garder trace après un plantage. Libérez de l’espace disque et vérifiez les droits du dossier d’Outpost, puis réessayez.</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the service, then try again.</source>
        <translation>Vérifiez la connexion réseau et l’adresse du service, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the proxy under File &gt; Settings &gt; Network, its user name and its password. Outpost never goes around it.</source>
        <translation>Vérifiez le proxy sous Fichier &gt; Paramètres &gt; Réseau, son nom d’utilisateur et son mot de passe. Outpost ne le contourne jamais.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and whether something on the network looks into connections. The key was not sent.</source>
        <translation>Vérifiez la date de cet ordinateur et si quelque chose sur le réseau inspecte les connexions. La clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the network connection.</source>
        <translation>Réessayez. Si cela se répète, vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>Try again, or ask for a shorter time range.</source>
        <translation>Réessayez ou demandez une période plus courte.</translation>
    </message>
    <message>
        <source>Ask for less: a shorter time range or fewer headers.</source>
        <translation>Demandez moins&#xa0;: une période plus courte ou moins d’en-têtes.</translation>
    </message>
    <message>
        <source>Check the address of the service. The key wasn&apos;t sent to the other one.</source>
        <translation>Vérifiez l’adresse du service. La clé n’a pas été envoyée à l’autre.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network wants you to log in first, and check the address of the service.</source>
        <translation>Ouvrez une page web pour voir si le réseau demande d’abord une connexion, et vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>Réessayez. Si cela persiste, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Copy the whole key once more: “api-” and 32 letters or digits.</source>
        <translation>Copiez à nouveau la clé entière&#xa0;: «&#xa0;api-&#xa0;» suivi de 32 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Check that the key still exists. If it does, it may belong to another region: try United States, Europe or Australia.</source>
        <translation>Vérifiez que la clé existe encore. Si c’est le cas, elle appartient peut-être à une autre région&#xa0;: essayez États-Unis, Europe ou Australie.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the IP allow list in the web app of SMTP2GO.</source>
        <translation>Ajoutez l’adresse de cet ordinateur à la liste d’IP autorisées dans l’application web de SMTP2GO.</translation>
    </message>
    <message>
        <source>Ask whoever manages the API keys to permit %1 for this one.</source>
        <translation>Demandez à la personne qui gère les clés API d’autoriser %1 pour celle-ci.</translation>
    </message>
    <message>
        <source>Change the field that is named and try again.</source>
        <translation>Corrigez le champ indiqué et réessayez.</translation>
    </message>
    <message>
        <source>Check the address of the service, or look for a newer Outpost.</source>
        <translation>Vérifiez l’adresse du service ou cherchez une version plus récente d’Outpost.</translation>
    </message>
    <message>
        <source>It was carried out all the same: don&apos;t repeat it.</source>
        <translation>Cela a tout de même été exécuté&#xa0;: ne recommencez pas.</translation>
    </message>
    <message>
        <source>Nothing is lost. The pause takes at least a minute; then try again. What still waits goes on by itself.</source>
        <translation>Rien n’est perdu. La pause dure au moins une minute&#xa0;; réessayez ensuite. Ce qui attend encore reprendra de lui-même.</translation>
    </message>
    <message>
        <source>Read what SMTP2GO says. Its support asks for the request id.</source>
        <translation>Lisez ce que dit SMTP2GO. Son assistance demande l’ID de requête.</translation>
    </message>
    <message>
        <source>Try again in some minutes. smtp2gostatus.com tells of known faults.</source>
        <translation>Réessayez dans quelques minutes. smtp2gostatus.com signale les pannes connues.</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>There is no API key.</source>
        <translation>Il n’y a pas de clé API.</translation>
    </message>
    <message>
        <source>The API key has a line break or another control character in it. Paste one key only.</source>
        <translation>La clé API contient un saut de ligne ou un autre caractère de contrôle. Ne collez qu’une seule clé.</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: a key begins with “api-”.</source>
        <translation>Ceci n’est pas une clé API&#xa0;: une clé commence par «&#xa0;api-&#xa0;».</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: after “api-” there must be 32 letters or digits.</source>
        <translation>Ceci n’est pas une clé API&#xa0;: «&#xa0;api-&#xa0;» doit être suivi de 32 lettres ou chiffres.</translation>
    </message>
</context>
<context>
    <name>ApiKeyAddChecker</name>
    <message>
        <source>It isn&apos;t known which API keys were there before.</source>
        <translation>On ne sait pas quelles clés API existaient auparavant.</translation>
    </message>
    <message>
        <source>SMTP2GO shows no new API key.</source>
        <translation>SMTP2GO n’affiche aucune nouvelle clé API.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…, but with another description.</source>
        <translation>Il y a une nouvelle clé API, %1…, mais avec une autre description.</translation>
    </message>
    <message>
        <source>There is a new API key, %1…. Nobody has seen the whole of it: remove it, and add another one.</source>
        <translation>Il y a une nouvelle clé API, %1…. Personne ne l’a vue en entier&#xa0;: supprimez-la et ajoutez-en une autre.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>BulkBanner</name>
    <message>
        <source>Bulk change</source>
        <translation>Modification par lot</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>The same as in line %L1.</source>
        <translation>Identique à la ligne %L1.</translation>
    </message>
</context>
<context>
    <name>BulkCheckModel</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>BulkCheckPage</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Reading what the account has</source>
        <translation>Lecture de ce que contient le compte</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <translation>Lignes contrôlées</translation>
    </message>
    <message>
        <source>Rows with a tick are sent. What is wrong can&apos;t be; what is doubtful is left out unless you tick it.</source>
        <translation>Les lignes cochées sont envoyées. Ce qui est erroné ne peut pas l’être&#xa0;; ce qui est douteux est omis sauf si vous le cochez.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>Lignes avec un problème</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading what the account has already…</source>
        <translation>Lecture de ce que le compte contient déjà…</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <translation>%1 à envoyer</translation>
    </message>
</context>
<context>
    <name>BulkColumnsPage</name>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>First row holds &amp;headings</source>
        <translation>La première ligne contient les &amp;titres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Pre&amp;view of the list</source>
        <translation>A&amp;perçu de la liste</translation>
    </message>
    <message>
        <source>Preview of the list</source>
        <translation>Aperçu de la liste</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>None: one value a line</source>
        <translation>Aucun&#xa0;: une valeur par ligne</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Absente de la liste</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation>Colonne %1 (%2)</translation>
    </message>
    <message>
        <source>The list can&apos;t be read like this.</source>
        <translation>La liste ne peut pas être lue ainsi.</translation>
    </message>
    <message>
        <source>The list has no row.</source>
        <translation>La liste n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Say in which column what is needed stands.</source>
        <translation>Indiquez dans quelle colonne se trouve ce qui est obligatoire.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
</context>
<context>
    <name>BulkOffice</name>
    <message>
        <source>&amp;Bulk changes</source>
        <translation>Modifications par &amp;lot</translation>
    </message>
    <message>
        <source>&amp;Add subaccounts…</source>
        <translation>&amp;Ajouter des sous-comptes…</translation>
    </message>
    <message>
        <source>&amp;Change subaccounts…</source>
        <translation>&amp;Modifier des sous-comptes…</translation>
    </message>
    <message>
        <source>Add sender &amp;domains…</source>
        <translation>Ajouter des &amp;domaines d’expéditeur…</translation>
    </message>
    <message>
        <source>&amp;Verify sender domains…</source>
        <translation>&amp;Vérifier des domaines d’expéditeur…</translation>
    </message>
</context>
<context>
    <name>BulkPace</name>
    <message>
        <source>%L1 an hour</source>
        <translation>%L1 par heure</translation>
    </message>
    <message>
        <source>%L1 a minute</source>
        <translation>%L1 par minute</translation>
    </message>
</context>
<context>
    <name>BulkPlanPage</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>%1 changes, and %2 looks that only read</source>
        <translation>%1 modifications et %2 consultations en lecture seule</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>since SMTP2GO allows %1</source>
        <translation>car SMTP2GO en permet %1</translation>
    </message>
    <message>
        <source>Begun now, it ends at about %1.</source>
        <translation>Commencé maintenant, ce sera terminé vers %1.</translation>
    </message>
    <message>
        <source>The rows go one after the other. You can hide this window and work on, pause and resume, or quit: Outpost then offers to go on at its next start. A row whose answer is lost is looked for, and is sent again only if you say so.</source>
        <translation>Les lignes sont traitées l’une après l’autre. Vous pouvez masquer cette fenêtre et continuer à travailler, mettre en pause et reprendre, ou quitter&#xa0;: Outpost proposera de continuer à son prochain démarrage. Si la réponse à une ligne est perdue, Outpost cherche ce qu’elle est devenue&#xa0;; elle n’est renvoyée que si vous le dites.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing that Outpost knows of.</source>
        <translation>Aucun dont Outpost ait connaissance.</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Aucune ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and choose that file.</source>
        <translation>Ceci est une feuille de calcul. Enregistrez-la au format CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Ceci n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>This is more than %L1 MB. Split it into several files.</source>
        <translation>Cela dépasse %L1 Mo. Répartissez la liste en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>A quotation mark in line %L1 has no end.</source>
        <translation>Un guillemet à la ligne %L1 n’est pas refermé.</translation>
    </message>
    <message>
        <source>There are more than %L1 rows. Split them into several files.</source>
        <translation>Il y a plus de %L1 lignes. Répartissez-les en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>What waits has the same name as a row in doubt. Decide about that one first.</source>
        <translation>Ce qui attend porte le même nom qu’une ligne incertaine. Tranchez d’abord pour celle-ci.</translation>
    </message>
    <message>
        <source>SMTP2GO has refused %L1 rows in a row. Look at the reasons before you go on.</source>
        <translation>SMTP2GO a refusé %L1 lignes de suite. Regardez-en les raisons avant de continuer.</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Arrêté avant l’envoi.</translation>
    </message>
    <message>
        <source>The result of a row must be on the disk before the next one is sent, and the disk refuses: %1</source>
        <translation>Le résultat d’une ligne doit être sur le disque avant l’envoi de la suivante, et le disque refuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came.</source>
        <translation>Outpost s’est arrêté avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Outpost could not look what became of “%1”: %2</source>
        <translation>Outpost n’a pas pu vérifier ce qu’est devenu «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Comme vous l’avez dit.</translation>
    </message>
    <message>
        <source>Left in doubt, as you said.</source>
        <translation>Laissée incertaine, comme vous l’avez dit.</translation>
    </message>
</context>
<context>
    <name>BulkRunFile</name>
    <message>
        <source>The list of changes in %1 can’t be removed: %2</source>
        <translation>La liste des modifications dans %1 ne peut pas être supprimée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BulkRunModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>BulkRunPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;It has happened</source>
        <translation>C’est &amp;fait</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Exporter les résultats…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Lignes incertaines</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>Ce qui n’a pas été fait</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n row(s) was lost. Choose them in the list to decide.</source>
        <translation>
            <numerusform>La réponse à %n ligne a été perdue. Choisissez-la dans la liste pour trancher.</numerusform>
            <numerusform>Les réponses à %n lignes ont été perdues. Choisissez-les dans la liste pour trancher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n chosen row(s) was lost. What Outpost found stands beside them. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>La réponse à %n ligne choisie a été perdue. Ce qu’Outpost a trouvé figure à côté. Rien n’est renvoyé de soi-même.</numerusform>
            <numerusform>Les réponses à %n lignes choisies ont été perdues. Ce qu’Outpost a trouvé figure à côté. Rien n’est renvoyé de soi-même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRuns</name>
    <message>
        <source>Another list is under way. Let it come to its end, or stop it.</source>
        <translation>Une autre liste est en cours. Laissez-la aller à son terme ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The results can&apos;t be kept on this computer, so nothing is sent.</source>
        <translation>Les résultats ne peuvent pas être conservés sur cet ordinateur, rien n’est donc envoyé.</translation>
    </message>
</context>
<context>
    <name>BulkSourcePage</name>
    <message>
        <source>&amp;List, one row a line</source>
        <translation>&amp;Liste, une entrée par ligne</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste instead</source>
        <translation>&amp;Coller plutôt</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>Enregistrer un &amp;modèle…</translation>
    </message>
    <message>
        <source>Paste a list or choose a CSV file. Each row needs: %1.</source>
        <translation>Collez une liste ou choisissez un fichier CSV. Chaque ligne doit contenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It may have, too: %1.</source>
        <translation>Elle peut aussi contenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This list can&apos;t be used.</source>
        <translation>Cette liste ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Le modèle est enregistré.</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Le modèle n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <translation>En recherche</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>pauses after this row</source>
        <translation>pause après cette ligne</translation>
    </message>
    <message>
        <source>was under way when Outpost ended; nothing is lost</source>
        <translation>était en cours quand Outpost s’est arrêté&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused: it needs you</source>
        <translation>en pause&#xa0;: votre décision est requise</translation>
    </message>
    <message>
        <source>some rows are in doubt</source>
        <translation>certaines lignes sont incertaines</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 faites</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusées</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 incertaines</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omises</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 à faire</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 bonnes</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 douteuses</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 erronées</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n ligne&#xa0;: %1</numerusform>
            <numerusform>%n lignes&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellActions</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>All events of this &amp;e-mail</source>
        <translation>Tous les événements de cet &amp;e-mail</translation>
    </message>
    <message>
        <source>All of this reci&amp;pient</source>
        <translation>Tout ce qui concerne ce &amp;destinataire</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>cette valeur</translation>
    </message>
    <message>
        <source>&amp;Filter for %1</source>
        <translation>&amp;Filtrer sur %1</translation>
    </message>
    <message>
        <source>E&amp;xclude %1</source>
        <translation>E&amp;xclure %1</translation>
    </message>
</context>
<context>
    <name>ChangeDesk</name>
    <message>
        <source>It has been undone already.</source>
        <translation>Elle a déjà été annulée.</translation>
    </message>
    <message>
        <source>Only what came out as planned can be undone.</source>
        <translation>Seul ce qui s’est passé comme prévu peut être annulé.</translation>
    </message>
    <message>
        <source>To undo it, open the account “%1”.</source>
        <translation>Pour l’annuler, ouvrez le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>To undo it, go back from the subaccount to the account itself.</source>
        <translation>Pour l’annuler, revenez du sous-compte au compte lui-même.</translation>
    </message>
    <message>
        <source>To undo it, work as the subaccount %1.</source>
        <translation>Pour l’annuler, travaillez en tant que sous-compte %1.</translation>
    </message>
    <message>
        <source>It can’t be undone.</source>
        <translation>Elle ne peut pas être annulée.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>Il n’existe aucun dossier que vous seul puissiez lire.</translation>
    </message>
</context>
<context>
    <name>ChangeLogModel</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>ChangeLogPanel</name>
    <message>
        <source>Shows changes whose text, account, fields, outcome or request ID contain this</source>
        <translation>Montre les modifications dont le texte, le compte, les champs, le résultat ou l’ID de requête contiennent ceci</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrer les modifications</translation>
    </message>
    <message>
        <source>Change, account, outcome, request ID</source>
        <translation>Modification, compte, résultat, ID de requête</translation>
    </message>
    <message>
        <source>Number of changes</source>
        <translation>Nombre de modifications</translation>
    </message>
    <message>
        <source>Take the change back; shows first what that would do</source>
        <translation>Revenir sur la modification&#xa0;; montre d’abord ce que cela ferait</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler la modification…</translation>
    </message>
    <message>
        <source>All that is known of the change</source>
        <translation>Tout ce que l’on sait de la modification</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Write the changes into a file, or copy them</source>
        <translation>Écrire les modifications dans un fichier, ou les copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Détails de la modification</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copier l’&amp;ID de requête</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 sur %Ln modification</numerusform>
            <numerusform>%1 sur %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see what it changed.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>Every change that you make with Outpost is kept here, with what was before and after.</source>
        <translation>Chaque modification faite avec Outpost est conservée ici, avec l’état avant et après.</translation>
    </message>
    <message>
        <source>%1

Undo: %2</source>
        <translation>%1

Annulation&#xa0;: %2</translation>
    </message>
    <message>
        <source>To undo it, open its account.</source>
        <translation>Pour l’annuler, ouvrez son compte.</translation>
    </message>
</context>
<context>
    <name>ChangeOffice</name>
    <message>
        <source>Change &amp;log</source>
        <translation>&amp;Journal des modifications</translation>
    </message>
</context>
<context>
    <name>ChangePlan</name>
    <message>
        <source>This has been changed elsewhere since the plan was shown, so nothing was sent. Here is the plan for how it is now.</source>
        <translation>Ceci a été modifié ailleurs depuis l’affichage du plan, rien n’a donc été envoyé. Voici le plan pour l’état actuel.</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written: %1. A change that can&apos;t be noted down isn&apos;t made, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>Le journal des modifications ne peut pas être écrit&#xa0;: %1. Une modification qui ne peut pas être consignée n’est pas faite, rien n’a donc été envoyé. Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 The log of changes could not be written: %2.</source>
        <translation>%1 Le journal des modifications n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ChangePlanDialog</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>What &amp;differs from the plan</source>
        <translation>Ce qui &amp;diffère du plan</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>Ce qui diffère du plan</translation>
    </message>
    <message>
        <source>What &amp;will change</source>
        <translation>Ce qui &amp;va changer</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Word to confirm</source>
        <translation>Mot de confirmation</translation>
    </message>
    <message>
        <source>Request &amp;ID</source>
        <translation>&amp;ID de requête</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>Ce que demande l’assistance de SMTP2GO</translation>
    </message>
    <message>
        <source>&amp;Copy request ID</source>
        <translation>&amp;Copier l’ID de requête</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Progression de la modification</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What was &amp;changed</source>
        <translation>Ce qui a été &amp;modifié</translation>
    </message>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>Pour continuer, saisissez «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>At SMTP2GO</source>
        <translation>Chez SMTP2GO</translation>
    </message>
    <message>
        <source>If it is on its way, it can’t be called back. Waiting…</source>
        <translation>Si elle est déjà partie, elle ne peut pas être rappelée. Patientez…</translation>
    </message>
</context>
<context>
    <name>ChangePlanText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>C’est impossible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>Cela a changé entre-temps</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Maintenant %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount %2</source>
        <translation>Compte «&#xa0;%1&#xa0;», sous-compte %2</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount “%2” (%3)</source>
        <translation>Compte «&#xa0;%1&#xa0;», sous-compte «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>Reading how it is now…</source>
        <translation>Lecture de l’état actuel…</translation>
    </message>
    <message>
        <source>Looking whether it is still as shown…</source>
        <translation>Vérification que l’état est encore celui affiché…</translation>
    </message>
    <message>
        <source>Making the change…</source>
        <translation>Modification en cours…</translation>
    </message>
    <message>
        <source>Reading again and comparing…</source>
        <translation>Relecture et comparaison…</translation>
    </message>
    <message>
        <source>SMTP2GO now shows it as planned.</source>
        <translation>SMTP2GO le montre maintenant comme prévu.</translation>
    </message>
    <message>
        <source>Done, but not quite as planned</source>
        <translation>Fait, mais pas tout à fait comme prévu</translation>
    </message>
    <message>
        <source>SMTP2GO accepted the change, but now shows something else. It may take a while there; look again later.</source>
        <translation>SMTP2GO a accepté la modification, mais montre maintenant autre chose. Cela peut prendre un moment là-bas&#xa0;; regardez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>It can&apos;t be seen how it is now</source>
        <translation>Impossible de voir l’état actuel</translation>
    </message>
    <message>
        <source>Without that there is no plan, so nothing was changed.</source>
        <translation>Sans lui, il n’y a pas de plan, rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Can be undone: %1</source>
        <translation>Réversible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can’t be undone.</source>
        <translation>Irréversible.</translation>
    </message>
    <message>
        <source>Can’t be undone: %1</source>
        <translation>Irréversible&#xa0;: %1</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>État avant</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>État après</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1, undone since</source>
        <translation>%1, annulée depuis</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subaccount: %1</source>
        <translation>Sous-compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Opération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>It undid an earlier change.</source>
        <translation>Elle a annulé une modification antérieure.</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>État avant</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>État après</translation>
    </message>
</context>
<context>
    <name>ChangeUndoBar</name>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Annuler la &amp;modification…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Unknown: interrupted</source>
        <translation>Inconnu&#xa0;: interrompue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>Done, with differences</source>
        <translation>Effectuée, avec des écarts</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>The answer was lost, but SMTP2GO now shows the state that was planned: it has most likely happened. Do not make this change again.</source>
        <translation>La réponse a été perdue, mais SMTP2GO montre maintenant l’état prévu&#xa0;: la modification a très probablement eu lieu. Ne la refaites pas.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO still shows the state from before. Look under View &gt; Changes in doubt before you make this change again.</source>
        <translation>La réponse a été perdue, et SMTP2GO montre encore l’état précédent. Consultez Affichage &gt; Modifications incertaines avant de refaire cette modification.</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO shows a state that is neither the one from before nor the one that was planned. Look under View &gt; Changes in doubt.</source>
        <translation>La réponse a été perdue, et SMTP2GO montre un état qui n’est ni le précédent ni celui prévu. Consultez Affichage &gt; Modifications incertaines.</translation>
    </message>
    <message>
        <source>The state could not be read again: %1.</source>
        <translation>L’état n’a pas pu être relu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events. Return searches only that time; Esc takes the mark away.</source>
        <translation>%1&#xa0;: %2 sur %3 événements. Entrée ne cherche que dans cette période&#xa0;; Échap retire la marque.</translation>
    </message>
    <message>
        <source>No events with a date.</source>
        <translation>Aucun événement daté.</translation>
    </message>
    <message>
        <source>%1: %2 in all, %3. Most in one bar of %4: %5.</source>
        <translation>%1&#xa0;: %2 au total, %3. Maximum dans une barre de %4&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Without a date, and so in no bar: %1.</source>
        <translation>Sans date, donc dans aucune barre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop console for people who run their mail through SMTP2GO.

Without options, Outpost shows your accounts and offers to add one.
The environment variable SMTP2GO_API_KEY may hold the key; it is never taken from the command line, which others can read.</source>
        <translation>Console de bureau pour celles et ceux qui envoient leur courrier avec SMTP2GO.

Sans option, Outpost affiche vos comptes et propose d’en ajouter un.
La variable d’environnement SMTP2GO_API_KEY peut contenir la clé&#xa0;; elle n’est jamais prise de la ligne de commande, que d’autres peuvent lire.</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>non disponible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command fits. Try the first letters of its words.</source>
        <translation>Aucune commande ne correspond. Essayez les premières lettres de ses mots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s)</source>
        <translation>
            <numerusform>%1 sur %Ln commande</numerusform>
            <numerusform>%1 sur %Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>built-in emulator</source>
        <translation>émulateur intégré</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>The account that File &gt; Settings names for the start is not there any more.</source>
        <translation>Le compte indiqué sous Fichier &gt; Paramètres pour le démarrage n’existe plus.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>SMTP2GO_API_KEY: %1</source>
        <translation>SMTP2GO_API_KEY&#xa0;: %1</translation>
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
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%Ln line(s), the first: %1</source>
        <translation>
            <numerusform>%Ln ligne, la première&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes, les premières&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Tra&amp;y</source>
        <translation>&amp;Zone de notification</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, closing the window ends Outpost.</source>
        <translation>Là où le bureau a une zone de notification. Sans elle, fermer la fenêtre met fin à Outpost.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Aucune icône</translation>
    </message>
    <message>
        <source>An icon</source>
        <translation>Une icône</translation>
    </message>
    <message>
        <source>An icon, and closing the window keeps Outpost there</source>
        <translation>Une icône, et Outpost y reste à la fermeture de la fenêtre</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>Diagnostic pour un rapport de bogue</translation>
    </message>
    <message>
        <source>This text helps to find a fault: versions, display, settings that are not personal, numbers of accounts and requests, the last errors, and where files lie. It holds no key, no name of an account, no address and no subject. What you see is exactly what is copied; nothing is sent.</source>
        <translation>Ce texte aide à trouver un défaut&#xa0;: versions, affichage, paramètres non personnels, nombre de comptes et de requêtes, dernières erreurs, et où se trouvent les fichiers. Il ne contient ni clé, ni nom de compte, ni adresse, ni objet. Ce que vous voyez est exactement ce qui est copié&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Ce qui a été copié</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s): the text above, and nothing else.</source>
        <translation>
            <numerusform>%Ln ligne copiée&#xa0;: le texte ci-dessus, et rien d’autre.</numerusform>
            <numerusform>%Ln lignes copiées&#xa0;: le texte ci-dessus, et rien d’autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsFinding</name>
    <message>
        <source>As it should be</source>
        <translation>Comme il se doit</translation>
    </message>
    <message>
        <source>Not yet everywhere</source>
        <translation>Pas encore partout</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Wrong target</source>
        <translation>Mauvaise cible</translation>
    </message>
    <message>
        <source>Another account&apos;s number</source>
        <translation>Numéro d’un autre compte</translation>
    </message>
    <message>
        <source>Proxied or flattened</source>
        <translation>Proxy ou aplatissement</translation>
    </message>
    <message>
        <source>Beside other data</source>
        <translation>À côté d’autres données</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Domaine inexistant</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
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
        <translation>Suivi</translation>
    </message>
    <message>
        <source>As it should be, here and at the zone.</source>
        <translation>Comme il se doit, ici et dans la zone.</translation>
    </message>
    <message>
        <source>As it should be from here. The zone&apos;s own name servers could not be asked.</source>
        <translation>Comme il se doit vu d’ici. Les serveurs de noms de la zone n’ont pas pu être interrogés.</translation>
    </message>
    <message>
        <source>The name servers of the zone do not agree: not all of them have the record yet.</source>
        <translation>Les serveurs de noms de la zone ne concordent pas&#xa0;: tous n’ont pas encore l’enregistrement.</translation>
    </message>
    <message>
        <source>The zone has the record. The resolver of this computer still gives what was there before: %1.</source>
        <translation>La zone a l’enregistrement. Le résolveur de cet ordinateur donne encore ce qui s’y trouvait avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no record of this name. What comes (%1) is the wildcard record of the zone.</source>
        <translation>Il n’y a pas d’enregistrement de ce nom. Ce qui répond (%1) est l’enregistrement générique de la zone.</translation>
    </message>
    <message>
        <source>The record was removed from the zone. The resolver of this computer still remembers it; that ends soon.</source>
        <translation>L’enregistrement a été retiré de la zone. Le résolveur de cet ordinateur s’en souvient encore&#xa0;; cela prendra bientôt fin.</translation>
    </message>
    <message>
        <source>There is no CNAME at this name, only other data: %1.</source>
        <translation>Il n’y a pas de CNAME à ce nom, seulement d’autres données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Il n’y a pas de tel enregistrement.</translation>
    </message>
    <message>
        <source>The CNAME points at %1: the zone&apos;s name was appended to the target.</source>
        <translation>Le CNAME pointe vers %1&#xa0;: le nom de la zone a été ajouté à la cible.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, not at %2.</source>
        <translation>Le CNAME pointe vers %1, pas vers %2.</translation>
    </message>
    <message>
        <source>The CNAME points at %1, which has the number of another account; %2 is wanted.</source>
        <translation>Le CNAME pointe vers %1, qui porte le numéro d’un autre compte&#xa0;; %2 est attendu.</translation>
    </message>
    <message>
        <source>The record stands at %1, which has the number of another account, and not at %2.</source>
        <translation>L’enregistrement se trouve à %1, qui porte le numéro d’un autre compte, et non à %2.</translation>
    </message>
    <message>
        <source>A copy of the key stands there in place of the CNAME. It stops to work when the key is changed.</source>
        <translation>Une copie de la clé s’y trouve à la place du CNAME. Elle cesse de fonctionner quand la clé est changée.</translation>
    </message>
    <message>
        <source>There are addresses in place of the CNAME: %1.</source>
        <translation>Des adresses s’y trouvent à la place du CNAME&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 The record is proxied by Cloudflare.</source>
        <translation>%1 L’enregistrement passe par le proxy de Cloudflare.</translation>
    </message>
    <message>
        <source>%1 The record is proxied or flattened.</source>
        <translation>%1 L’enregistrement passe par un proxy ou est aplati (flattening).</translation>
    </message>
    <message>
        <source>The CNAME is not alone at its name: %1. Servers may answer with one or the other.</source>
        <translation>Le CNAME n’est pas seul à son nom&#xa0;: %1. Les serveurs peuvent répondre l’un ou l’autre.</translation>
    </message>
    <message>
        <source>The zone&apos;s own name servers have the record, but the resolver of this computer says nothing (%1).</source>
        <translation>Les serveurs de noms de la zone ont l’enregistrement, mais le résolveur de cet ordinateur ne dit rien (%1).</translation>
    </message>
    <message>
        <source>Nobody could tell (%1), so nothing is known about the record.</source>
        <translation>Personne n’a pu répondre (%1), on ne sait donc rien de l’enregistrement.</translation>
    </message>
    <message>
        <source>Check again in a while. If it stays so, have the zone&apos;s name servers and its DNSSEC signatures looked at.</source>
        <translation>Contrôlez à nouveau dans un moment. Si cela persiste, faites examiner les serveurs de noms de la zone et ses signatures DNSSEC.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then check again.</source>
        <translation>Vérifiez le réseau de cet ordinateur, puis contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>Set this record to “DNS only” at Cloudflare.</source>
        <translation>Réglez cet enregistrement sur «&#xa0;DNS only&#xa0;» chez Cloudflare.</translation>
    </message>
    <message>
        <source>Turn proxying or flattening off for this record, or delete what is there, and publish the CNAME.</source>
        <translation>Désactivez le proxy ou l’aplatissement pour cet enregistrement, ou supprimez ce qui s’y trouve, et publiez le CNAME.</translation>
    </message>
    <message>
        <source>Publish a CNAME at %1 that points at %2.</source>
        <translation>Publiez à %1 un CNAME qui pointe vers %2.</translation>
    </message>
    <message>
        <source>there is no zone</source>
        <translation>il n’y a pas de zone</translation>
    </message>
    <message>
        <source>not asked: no name server found</source>
        <translation>non interrogé&#xa0;: aucun serveur de noms trouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name server: what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The domain %1 is not in the DNS: nobody has it, or it has expired.</source>
        <translation>Le domaine %1 n’est pas dans le DNS&#xa0;: personne ne le possède, ou il a expiré.</translation>
    </message>
    <message>
        <source>Wait: this can take as long as the time to live of the old record, mostly some minutes, at most a day or two.</source>
        <translation>Patientez&#xa0;: cela peut durer autant que le TTL de l’ancien enregistrement, le plus souvent quelques minutes, un jour ou deux au plus.</translation>
    </message>
    <message>
        <source>Change the target to %1. Where names are completed, write it with a dot at the end.</source>
        <translation>Changez la cible en %1. Là où les noms sont complétés, écrivez-la avec un point final.</translation>
    </message>
    <message>
        <source>%1 Leave the other record if that account still sends.</source>
        <translation>%1 Laissez l’autre enregistrement si ce compte envoie encore.</translation>
    </message>
    <message>
        <source>Delete all other records at %1, or have the service use another name.</source>
        <translation>Supprimez tous les autres enregistrements à %1, ou faites utiliser un autre nom par le service.</translation>
    </message>
    <message>
        <source>Look for a typing error in the domain, and see at the registrar whether it is paid for and has name servers.</source>
        <translation>Cherchez une faute de frappe dans le domaine, et vérifiez auprès du bureau d’enregistrement qu’il est payé et qu’il a des serveurs de noms.</translation>
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
        <translation>Ces sous-comptes peuvent envoyer depuis ce domaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Ces sous-comptes ne peuvent plus envoyer depuis ce domaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every subaccount that is added from now on can send from it.</source>
        <translation>Tout sous-compte ajouté désormais peut envoyer depuis ce domaine.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Change which subaccounts may use “%1”</source>
        <translation>Modifier quels sous-comptes peuvent utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Who may use “%1” was changed</source>
        <translation>Les droits d’utilisation de «&#xa0;%1&#xa0;» ont été modifiés</translation>
    </message>
    <message>
        <source>It can be changed back.</source>
        <translation>On peut revenir à l’état précédent.</translation>
    </message>
</context>
<context>
    <name>DomainActions</name>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Ajouter un domaine…</translation>
    </message>
    <message>
        <source>Add a domain to send from (Ctrl+N)</source>
        <translation>Ajouter un domaine depuis lequel envoyer (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Have SMTP2GO look for the records of the chosen domains now</source>
        <translation>Faire chercher maintenant par SMTP2GO les enregistrements des domaines choisis</translation>
    </message>
    <message>
        <source>&amp;Check DNS</source>
        <translation>Contrôler le &amp;DNS</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for the chosen domains, or for all that are shown when none is chosen (Ctrl+D)</source>
        <translation>Interroger le DNS depuis cet ordinateur pour les domaines choisis, ou pour tous ceux affichés si aucun n’est choisi (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check DNS of a&amp;ll</source>
        <translation>Contrôler &amp;tous les DNS</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for all domains</source>
        <translation>Interroger le DNS depuis cet ordinateur pour tous les domaines</translation>
    </message>
    <message>
        <source>Show rec&amp;ords…</source>
        <translation>Afficher les &amp;enregistrements…</translation>
    </message>
    <message>
        <source>The records to publish, in a window of their own</source>
        <translation>Les enregistrements à publier, dans une fenêtre à part</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Partager…</translation>
    </message>
    <message>
        <source>Choose which subaccounts may send from the domain</source>
        <translation>Choisir quels sous-comptes peuvent envoyer depuis le domaine</translation>
    </message>
    <message>
        <source>Edit return &amp;path…</source>
        <translation>Modifier le &amp;Return-Path…</translation>
    </message>
    <message>
        <source>Another name for the return path</source>
        <translation>Un autre nom pour le Return-Path</translation>
    </message>
    <message>
        <source>Edit &amp;tracking…</source>
        <translation>Modifier le su&amp;ivi…</translation>
    </message>
    <message>
        <source>Another name for tracked links</source>
        <translation>Un autre nom pour les liens suivis</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the domain; what it stops is shown before</source>
        <translation>Supprimer le domaine&#xa0;; ce que cela arrête est montré avant</translation>
    </message>
    <message>
        <source>Add &amp;many domains…</source>
        <translation>Ajouter p&amp;lusieurs domaines…</translation>
    </message>
    <message>
        <source>From a pasted list or a CSV file</source>
        <translation>À partir d’une liste collée ou d’un fichier CSV</translation>
    </message>
    <message>
        <source>V&amp;erify many domains…</source>
        <translation>Vérifier plusieurs d&amp;omaines…</translation>
    </message>
</context>
<context>
    <name>DomainAddBulk</name>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add sender domains</source>
        <translation>Ajouter des domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>The part behind the @ of the addresses that send.</source>
        <translation>La partie après le @ des adresses qui envoient.</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Nom de suivi</translation>
    </message>
    <message>
        <source>The name before the domain in tracked links. Empty: as SMTP2GO chooses.</source>
        <translation>Le nom devant le domaine dans les liens suivis. Vide&#xa0;: au choix de SMTP2GO.</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>The name before the domain that takes bounces. Empty: as SMTP2GO chooses.</source>
        <translation>Le nom devant le domaine qui reçoit les rebonds. Vide&#xa0;: au choix de SMTP2GO.</translation>
    </message>
    <message>
        <source>It is among the sender domains already.</source>
        <translation>Il figure déjà parmi les domaines d’expéditeur.</translation>
    </message>
</context>
<context>
    <name>DomainAddition</name>
    <message>
        <source>Its mail counts as verified once DNS has the records that are shown afterwards.</source>
        <translation>Son courrier est considéré comme vérifié dès que le DNS a les enregistrements affichés ensuite.</translation>
    </message>
    <message>
        <source>Subaccounts can send from it, too.</source>
        <translation>Les sous-comptes peuvent aussi envoyer depuis ce domaine.</translation>
    </message>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Ajouter le domaine d’expéditeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté</translation>
    </message>
    <message>
        <source>It can be removed again.</source>
        <translation>Il peut être supprimé ensuite.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
</context>
<context>
    <name>DomainChecker</name>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les domaines d’expéditeur.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains, but it isn&apos;t known whether it is new.</source>
        <translation>«&#xa0;%1&#xa0;» figure parmi les domaines d’expéditeur, mais on ne sait pas s’il est nouveau.</translation>
    </message>
    <message>
        <source>“%1” was among the sender domains before, so nothing was added.</source>
        <translation>«&#xa0;%1&#xa0;» figurait déjà parmi les domaines d’expéditeur, rien n’a donc été ajouté.</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains.</source>
        <translation>«&#xa0;%1&#xa0;» figure parmi les domaines d’expéditeur.</translation>
    </message>
    <message>
        <source>“%1” is still among the sender domains.</source>
        <translation>«&#xa0;%1&#xa0;» figure encore parmi les domaines d’expéditeur.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains any more.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure plus parmi les domaines d’expéditeur.</translation>
    </message>
    <message>
        <source>The return path of “%1” is “%2”.</source>
        <translation>Le Return-Path de «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The tracking name of “%1” is “%2”.</source>
        <translation>Le nom de suivi de «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say who may use “%1”.</source>
        <translation>SMTP2GO ne dit pas qui peut utiliser «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Those who should may use “%1”.</source>
        <translation>Ceux qui doivent pouvoir utiliser «&#xa0;%1&#xa0;» le peuvent.</translation>
    </message>
    <message>
        <source>Others than those who should may use “%1”.</source>
        <translation>D’autres que ceux prévus peuvent utiliser «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DomainChecks</name>
    <message numerus="yes">
        <source>DNS of %Ln domain(s) checked</source>
        <translation>
            <numerusform>DNS de %Ln domaine contrôlé</numerusform>
            <numerusform>DNS de %Ln domaines contrôlé</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>aucun défaut trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln avec un défaut</numerusform>
            <numerusform>%Ln avec un défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then cancelled: %2</source>
        <translation>%1, puis annulé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DomainDetails</name>
    <message>
        <source>Sender domain details</source>
        <translation>Détails du domaine d’expéditeur</translation>
    </message>
    <message>
        <source>Choose a domain to see its records, what became of it and who may use it.</source>
        <translation>Choisissez un domaine pour voir ses enregistrements, ce qu’il est devenu et qui peut l’utiliser.</translation>
    </message>
    <message>
        <source>Parts of the sender domain</source>
        <translation>Parties du domaine d’expéditeur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the domain</source>
        <translation>Historique du domaine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Subaccounts with access</source>
        <translation>Sous-comptes ayant accès</translation>
    </message>
    <message>
        <source>Share this domain</source>
        <translation>Partager ce domaine</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Raw JSON of the domain</source>
        <translation>JSON brut du domaine</translation>
    </message>
    <message>
        <source>Nothing has been noted of this domain yet.</source>
        <translation>Rien n’a encore été noté pour ce domaine.</translation>
    </message>
    <message>
        <source>What changed since Outpost first saw the domain, on this computer.</source>
        <translation>Ce qui a changé depuis qu’Outpost a vu le domaine pour la première fois, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only the master account may send from this domain.</source>
        <translation>Seul le compte principal peut envoyer depuis ce domaine.</translation>
    </message>
    <message>
        <source>This domain can be shared by the master account only.</source>
        <translation>Seul le compte principal peut partager ce domaine.</translation>
    </message>
    <message>
        <source>The master account shares this domain; it can be changed there only.</source>
        <translation>Le compte principal partage ce domaine&#xa0;; il ne peut être modifié que là.</translation>
    </message>
    <message>
        <source>These subaccounts may send from it, too:</source>
        <translation>Ces sous-comptes peuvent aussi envoyer depuis ce domaine&#xa0;:</translation>
    </message>
    <message>
        <source>Every new subaccount gets access.</source>
        <translation>Tout nouveau sous-compte y a accès.</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>Only the name is needed, without “https://” and without what follows it.</source>
        <translation>Seul le nom est nécessaire, sans «&#xa0;https://&#xa0;» ni ce qui le suit.</translation>
    </message>
    <message>
        <source>This is an IP address, not a domain.</source>
        <translation>Ceci est une adresse IP, pas un domaine.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A domain is what follows the “@”; a single address can be added under Single senders.</source>
        <translation>Ceci est une adresse e-mail. Un domaine est ce qui suit le «&#xa0;@&#xa0;»&#xa0;; une adresse isolée s’ajoute sous «&#xa0;Expéditeurs individuels&#xa0;».</translation>
    </message>
    <message>
        <source>SMTP2GO takes one domain at a time, none with “*”.</source>
        <translation>SMTP2GO n’accepte qu’un domaine à la fois, et aucun avec «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>This is more than one word: type one domain.</source>
        <translation>Il y a plus d’un mot&#xa0;: saisissez un seul domaine.</translation>
    </message>
    <message>
        <source>There is a dot too many.</source>
        <translation>Il y a un point de trop.</translation>
    </message>
    <message>
        <source>“%1…” is too long: no part of a domain has more than 63 characters.</source>
        <translation>«&#xa0;%1…&#xa0;» est trop long&#xa0;: aucune partie d’un domaine ne dépasse 63 caractères.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be part of a domain: those are of letters, digits and hyphens, without a hyphen at either end.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie d’un domaine&#xa0;: ses parties se composent de lettres, de chiffres et de tirets, sans tiret au début ni à la fin.</translation>
    </message>
    <message>
        <source>This is too long for a domain.</source>
        <translation>C’est trop long pour un domaine.</translation>
    </message>
    <message>
        <source>A domain has a dot in it, e.g. “%1.com”.</source>
        <translation>Un domaine contient un point, par exemple «&#xa0;%1.com&#xa0;».</translation>
    </message>
    <message>
        <source>A domain that sends mail has no underscore in it.</source>
        <translation>Un domaine qui envoie du courrier ne contient pas de tiret bas.</translation>
    </message>
    <message>
        <source>“%1” belongs to no one: people have domains below it.</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient à personne&#xa0;: on possède des domaines en dessous.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Mail seldom comes from “www”: “%1” may be meant.</source>
        <translation>Le courrier vient rarement de «&#xa0;www&#xa0;»&#xa0;: il s’agit peut-être de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This lies below “%1”. Addresses at that domain itself are not covered by it.</source>
        <translation>Ceci se trouve sous «&#xa0;%1&#xa0;». Les adresses de ce domaine lui-même ne sont pas couvertes.</translation>
    </message>
    <message>
        <source>SMTP2GO and DNS know it as “%1”.</source>
        <translation>SMTP2GO et le DNS le connaissent sous le nom de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Type the name that stands before the domain, e.g. “link”.</source>
        <translation>Saisissez le nom qui précède le domaine, par exemple «&#xa0;link&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DomainRecordsPanel</name>
    <message>
        <source>DNS records of the domain</source>
        <translation>Enregistrements DNS du domaine</translation>
    </message>
    <message>
        <source>All records as lines of a zone file</source>
        <translation>Tous les enregistrements sous forme de lignes d’un fichier de zone</translation>
    </message>
    <message>
        <source>Copy zone lines</source>
        <translation>Copier les lignes de zone</translation>
    </message>
    <message>
        <source>A message to whoever runs the DNS of this domain</source>
        <translation>Un message pour la personne qui gère le DNS de ce domaine</translation>
    </message>
    <message>
        <source>Send to DNS admin</source>
        <translation>Envoyer à l’admin DNS</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail…</source>
        <translation>&amp;Rédiger un e-mail…</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>The lines for the zone file are in the clipboard.</source>
        <translation>Les lignes pour le fichier de zone sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>Le message est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Enregistrements DNS pour %1</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the message.</source>
        <translation>L’ouverture du message a été demandée à votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>No mail program could be opened; the message is in the clipboard.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert&#xa0;; le message est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>DomainRemoving</name>
    <message>
        <source>It is verified: mail from addresses at “%1” is no longer signed for it, and SMTP2GO may refuse it.</source>
        <translation>Il est vérifié&#xa0;: le courrier des adresses de «&#xa0;%1&#xa0;» n’est plus signé pour lui, et SMTP2GO peut le refuser.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail counts as verified by it now.</source>
        <translation>Il n’est pas vérifié, aucun courrier n’est donc considéré comme vérifié grâce à lui actuellement.</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>Ces sous-comptes ne peuvent plus envoyer depuis ce domaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1.%2” and may stop working.</source>
        <translation>Les liens des e-mails déjà envoyés passent par «&#xa0;%1.%2&#xa0;» et peuvent cesser de fonctionner.</translation>
    </message>
    <message>
        <source>It can be added again with the same settings. Should SMTP2GO then give it another number, DNS needs the new records.</source>
        <translation>Il peut être ajouté à nouveau avec les mêmes réglages. Si SMTP2GO lui donne alors un autre numéro, le DNS a besoin des nouveaux enregistrements.</translation>
    </message>
    <message>
        <source>Look then whether tracking is still off.</source>
        <translation>Vérifiez alors que le suivi est toujours désactivé.</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Supprimer le domaine d’expéditeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
</context>
<context>
    <name>DomainRenaming</name>
    <message>
        <source>Somebody has changed it to “%1” meanwhile.</source>
        <translation>Quelqu’un l’a changé en «&#xa0;%1&#xa0;» entre-temps.</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>Le suivi et le Return-Path ne peuvent pas porter le même nom.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, the domain doesn&apos;t count as verified.</source>
        <translation>Le DNS a besoin d’un enregistrement pour «&#xa0;%1&#xa0;». Tant que SMTP2GO ne le voit pas, le domaine n’est pas considéré comme vérifié.</translation>
    </message>
    <message>
        <source>Bounces of mail that was sent already come to “%1”: leave its record in place for some days.</source>
        <translation>Les rebonds des e-mails déjà envoyés arrivent à «&#xa0;%1&#xa0;»&#xa0;: laissez son enregistrement en place quelques jours.</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, opens and clicks aren&apos;t counted.</source>
        <translation>Le DNS a besoin d’un enregistrement pour «&#xa0;%1&#xa0;». Tant que SMTP2GO ne le voit pas, les ouvertures et les clics ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1”: leave its record in place.</source>
        <translation>Les liens des e-mails déjà envoyés passent par «&#xa0;%1&#xa0;»&#xa0;: laissez son enregistrement en place.</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Modifier le Return-Path de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Modifier le nom de suivi de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The return path of “%1” was changed</source>
        <translation>Le Return-Path de «&#xa0;%1&#xa0;» a été modifié</translation>
    </message>
    <message>
        <source>The tracking name of “%1” was changed</source>
        <translation>Le nom de suivi de «&#xa0;%1&#xa0;» a été modifié</translation>
    </message>
    <message>
        <source>It can be changed back to “%1”.</source>
        <translation>Il peut redevenir «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DomainState</name>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les domaines d’expéditeur.</translation>
    </message>
    <message>
        <source>“%1” belongs to the master account, which alone can change it.</source>
        <translation>«&#xa0;%1&#xa0;» appartient au compte principal, seul à pouvoir le modifier.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>Domaine d’expéditeur</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>Nom de suivi</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>Du compte principal</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Sous-comptes pouvant l’utiliser</translation>
    </message>
    <message>
        <source>Subaccounts to come may use it</source>
        <translation>Utilisable par les sous-comptes à venir</translation>
    </message>
</context>
<context>
    <name>DomainVerifyBulk</name>
    <message>
        <source>Looked up.</source>
        <translation>Recherche faite.</translation>
    </message>
    <message>
        <source>Verify sender domains</source>
        <translation>Vérifier des domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>One of the sender domains that are there.</source>
        <translation>L’un des domaines d’expéditeur existants.</translation>
    </message>
    <message>
        <source>This is not the name of a domain.</source>
        <translation>Ce n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>It is not among the sender domains.</source>
        <translation>Il ne figure pas parmi les domaines d’expéditeur.</translation>
    </message>
    <message>
        <source>It belongs to the master account, which verifies it.</source>
        <translation>Il appartient au compte principal, qui le vérifie.</translation>
    </message>
    <message>
        <source>It is verified already.</source>
        <translation>Il est déjà vérifié.</translation>
    </message>
</context>
<context>
    <name>DomainVerifying</name>
    <message>
        <source>Verify “%1”</source>
        <translation>Vérifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>SMTP2GO has looked for the records of “%1”</source>
        <translation>SMTP2GO a cherché les enregistrements de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>SMTP2GO looks for the records now, as it does by itself every few minutes.</source>
        <translation>SMTP2GO cherche les enregistrements maintenant, comme il le fait de lui-même à quelques minutes d’intervalle.</translation>
    </message>
    <message>
        <source>There is nothing to undo: what DNS says decides.</source>
        <translation>Il n’y a rien à annuler&#xa0;: c’est le DNS qui décide.</translation>
    </message>
</context>
<context>
    <name>DomainsTab</name>
    <message>
        <source>Filter sender domains</source>
        <translation>Filtrer les domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Filter: words of the domain, its state, its DNS… (Ctrl+F)</source>
        <translation>Filtre&#xa0;: mots du domaine, de son état, de son DNS… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Relire la liste (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>Ajouter un domaine…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check DNS</source>
        <translation>Contrôler le DNS</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Other names for return path and tracking</source>
        <translation>Autres noms pour le Return-Path et le suivi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Add or verify many domains from a list</source>
        <translation>Ajouter ou vérifier de nombreux domaines à partir d’une liste</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>Par lot</translation>
    </message>
    <message>
        <source>Bulk…</source>
        <translation>Par lot…</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Domains done</source>
        <translation>Domaines traités</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Annuler le contrôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sender domains status</source>
        <translation>État des domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Watch: off</source>
        <translation>Surveillance&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Export sender domains</source>
        <translation>Exporter les domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>No sender domains yet</source>
        <translation>Aucun domaine d’expéditeur pour l’instant</translation>
    </message>
    <message>
        <source>A sender domain lets every address of it send, signed by DKIM and with a return path of its own.</source>
        <translation>Un domaine d’expéditeur permet à chacune de ses adresses d’envoyer, signée par DKIM et avec son propre Return-Path.</translation>
    </message>
    <message>
        <source>Add one, then publish the records that are shown.</source>
        <translation>Ajoutez-en un, puis publiez les enregistrements affichés.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 affiché sur %Ln domaine</numerusform>
            <numerusform>%1 affichés sur %Ln domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domaine</numerusform>
            <numerusform>%Ln domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) care</source>
        <translation>
            <numerusform>%Ln à surveiller</numerusform>
            <numerusform>%Ln à surveiller</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Sender domains are switched off</source>
        <translation>Les domaines d’expéditeur sont désactivés</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>La liste des expéditeurs autorisés est active&#xa0;: elle seule décide qui peut envoyer.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>SMTP2GO looks for records: %1 of %2</source>
        <translation>SMTP2GO cherche les enregistrements&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Asking the DNS: %1 of %2</source>
        <translation>Interrogation du DNS&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Watch: every %Ln min</source>
        <translation>
            <numerusform>Surveillance&#xa0;: toutes les minutes</numerusform>
            <numerusform>Surveillance&#xa0;: toutes les %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked %1</source>
        <translation>Dernière vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looks after the DNS of all sender domains in the background</source>
        <translation>Surveille en arrière-plan le DNS de tous les domaines d’expéditeur</translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>New API ke&amp;y</source>
        <translation>No&amp;uvelle clé API</translation>
    </message>
    <message>
        <source>Replacement API key</source>
        <translation>Clé API de remplacement</translation>
    </message>
    <message>
        <source>Empty: the key stays as it is</source>
        <translation>Vide&#xa0;: la clé reste telle quelle</translation>
    </message>
    <message>
        <source>Asks SMTP2GO what the key can do</source>
        <translation>Demande à SMTP2GO ce que peut la clé</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
</context>
<context>
    <name>EmailDock</name>
    <message>
        <source>Life of the &amp;e-mail</source>
        <translation>Parcours de l’&amp;e-mail</translation>
    </message>
    <message>
        <source>As&amp;k for all events of the e-mail</source>
        <translation>Demander tous les événements de l’e-&amp;mail</translation>
    </message>
    <message>
        <source>Copy the e-mail for a &amp;ticket</source>
        <translation>Copier l’e-mail pour un &amp;ticket</translation>
    </message>
</context>
<context>
    <name>EmailHistoryQuery</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>Emulator::DemoThread</name>
    <message>
        <source>The emulator could not listen on port %1 of 127.0.0.1.</source>
        <translation>L’émulateur n’a pas pu écouter sur le port %1 de 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>EstateJudge</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a domain, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>It has no sender domain.</source>
        <translation>Il n’a aucun domaine d’expéditeur.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%1: not verified</source>
        <translation>%1&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>only %L1</source>
        <translation>seulement %L1</translation>
    </message>
    <message>
        <source>not %L1</source>
        <translation>sauf %L1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It has sent nothing in the last 30 days.</source>
        <translation>Il n’a rien envoyé ces 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>dans les dernières 24 heures</numerusform>
            <numerusform>dans les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells it by period, not to the day.</source>
        <translation>Le service l’indique par période, pas au jour près.</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>aucun e-mail</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%L1 of %L2 e-mails in the last 30 days</source>
        <translation>%L1 e-mails sur %L2 ces 30 derniers jours</translation>
    </message>
    <message>
        <source>The service tells it by the name only, and several subaccounts have this name.</source>
        <translation>Le service ne l’indique que par nom, et plusieurs sous-comptes portent ce nom.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>EstateModel</name>
    <message>
        <source>Subaccount</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Its oldest cell was read on %1</source>
        <translation>Sa cellule la plus ancienne a été lue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EstatePanel</name>
    <message>
        <source>How the senders of the subaccounts stand: domains, return path, tracking, single senders, restrictions, last mail and bounces. Gathered in the background, and kept; every cell says when it was read.</source>
        <translation>Où en sont les expéditeurs des sous-comptes&#xa0;: domaines, Return-Path, suivi, expéditeurs individuels, restrictions, dernier e-mail et rebonds. Relevé en arrière-plan et conservé&#xa0;; chaque cellule dit quand elle a été lue.</translation>
    </message>
    <message>
        <source>Read the state of these subaccounts, at the price named</source>
        <translation>Lire l’état de ces sous-comptes, au coût indiqué</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop after the call under way, and go on later</source>
        <translation>S’arrêter après l’appel en cours et continuer plus tard</translation>
    </message>
    <message>
        <source>Pause gathering</source>
        <translation>Mettre le relevé en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived</source>
        <translation>Arrêter et garder ce qui est arrivé</translation>
    </message>
    <message>
        <source>Cancel gathering</source>
        <translation>Annuler le relevé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Calls done</source>
        <translation>Appels effectués</translation>
    </message>
    <message>
        <source>Estate of the subaccounts</source>
        <translation>Parc des sous-comptes</translation>
    </message>
    <message>
        <source>State of the estate</source>
        <translation>État du parc</translation>
    </message>
    <message>
        <source>&amp;Gather again</source>
        <translation>&amp;Relever à nouveau</translation>
    </message>
    <message>
        <source>The price is that of all rows again</source>
        <translation>Le coût est à nouveau celui de toutes les lignes</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Toutes les 6 heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing was gathered yet</source>
        <translation>Rien n’a encore été relevé</translation>
    </message>
    <message>
        <source>No subaccounts yet</source>
        <translation>Aucun sous-compte pour l’instant</translation>
    </message>
    <message>
        <source>Choose subaccounts in the first view, then press “Estate” there. You see first how many calls that takes, and how long.</source>
        <translation>Choisissez des sous-comptes dans la première vue, puis appuyez-y sur «&#xa0;Parc&#xa0;». Vous verrez d’abord combien d’appels cela demande, et combien de temps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) could not be read wholly</source>
        <translation>
            <numerusform>%Ln sous-compte n’a pas pu être lu entièrement</numerusform>
            <numerusform>%Ln sous-comptes n’ont pas pu être lus entièrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was gathered before…</source>
        <translation>Lecture de ce qui a été relevé auparavant…</translation>
    </message>
    <message>
        <source>%1 of %2 calls done, about %3 left.</source>
        <translation>%1 appels sur %2 effectués, encore %3 environ.</translation>
    </message>
    <message>
        <source>Paused after %1 of %2 calls; about %3 left.</source>
        <translation>En pause après %1 appels sur %2&#xa0;; encore %3 environ.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s): %1.</source>
        <translation>
            <numerusform>%Ln sous-compte&#xa0;: %1.</numerusform>
            <numerusform>%Ln sous-comptes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln sous-compte</numerusform>
            <numerusform>%Ln sous-comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bad state</source>
        <translation>
            <numerusform>%Ln en mauvais état</numerusform>
            <numerusform>%Ln en mauvais état</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstatePrice</name>
    <message numerus="yes">
        <source>%n call(s) to SMTP2GO</source>
        <translation>
            <numerusform>%n appel à SMTP2GO</numerusform>
            <numerusform>%n appels à SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateText</name>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>ni bon ni mauvais</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Expéditeurs individuels</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Dernier e-mail</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taux de rebond</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetailsPanel</name>
    <message>
        <source>Event details</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Choisissez un événement pour le voir en entier.</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Parties de l’événement</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Event fields</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>E-mail headers</source>
        <translation>En-têtes de l’e-mail</translation>
    </message>
    <message>
        <source>No headers. Tick “Fetch headers” under More filters and search again.</source>
        <translation>Pas d’en-têtes. Cochez «&#xa0;Récupérer les en-têtes&#xa0;» sous «&#xa0;Plus de filtres&#xa0;» et relancez la recherche.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Tentatives de distribution</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Raw JSON of the event</source>
        <translation>JSON brut de l’événement</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>The event as SMTP2GO sent it</source>
        <translation>L’événement tel que SMTP2GO l’a envoyé</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>Tentatives (%1)</translation>
    </message>
</context>
<context>
    <name>EventKindButton</name>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>ID de l’e-mail</translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation>Expéditeur d’enveloppe</translation>
    </message>
    <message>
        <source>Sender with name</source>
        <translation>Expéditeur avec nom</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Submitted by host</source>
        <translation>Soumis par l’hôte</translation>
    </message>
    <message>
        <source>Outbound IP</source>
        <translation>IP sortante</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>Tentatives de distribution</translation>
    </message>
    <message>
        <source>E-mail client</source>
        <translation>Logiciel de messagerie</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Rebond temporaire</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Rebond définitif</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Plainte pour spam</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Réabonné</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A sheet can have %1 rows besides its titles, these are %2. Choose fewer rows, or CSV.</source>
        <translation>Une feuille peut contenir %1 lignes en plus de ses titres, il y en a %2. Choisissez moins de lignes, ou le format CSV.</translation>
    </message>
    <message>
        <source>The clipboard takes %1 rows, these are %2. Choose fewer rows, or a file.</source>
        <translation>Le presse-papiers accepte %1 lignes, il y en a %2. Choisissez moins de lignes, ou un fichier.</translation>
    </message>
    <message>
        <source>The clipboard takes %1, the texts of these rows are longer. Choose fewer rows or fields, or a file.</source>
        <translation>Le presse-papiers accepte %1, les textes de ces lignes sont plus longs. Choisissez moins de lignes ou de champs, ou un fichier.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Indiquez dans quel fichier écrire.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the name of a file.</source>
        <translation>%1 est un dossier. Ajoutez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder %1.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2 A file that was there before is as it was.</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2 Un fichier déjà présent est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Completing the export…</source>
        <translation>Achèvement de l’exportation…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows…</source>
        <translation>Exportation de %1 lignes sur %2…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>Cham&amp;ps</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>As in the &amp;table</source>
        <translation>Comme dans le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>T&amp;ous les champs</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Texts exactly as SMTP2GO sent them (&amp;not for spreadsheets)</source>
        <translation>Textes exactement tels que SMTP2GO les a envoyés (&amp;déconseillé pour les tableurs)</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, for Excel</source>
        <translation>&amp;Marque d’ordre des octets (BOM), pour Excel</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xporter vers</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>In my zone (%1)</source>
        <translation>Dans mon fuseau (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Sélectionnées (%1)</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>Affichées dans le tableau (%1)</translation>
    </message>
    <message>
        <source>All fetched (%1)</source>
        <translation>Toutes celles récupérées (%1)</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>Copier dans le presse-papiers</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Il n’y a aucune ligne à exporter.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Choisissez au moins un champ.</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>Indiquez dans quel fichier écrire.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is complete.</source>
        <translation>Ce fichier existe et sera remplacé une fois le nouveau complet.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard</source>
        <translation>
            <numerusform>%Ln ligne copiée dans le presse-papiers</numerusform>
            <numerusform>%Ln lignes copiées dans le presse-papiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln ligne exportée</numerusform>
            <numerusform>%Ln lignes exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had more than the 32,767 characters that a cell can hold and were cut. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln texte dépassait les 32&#xa0;767 caractères qu’une cellule peut contenir et a été coupé. Le CSV le conserve en entier.</numerusform>
            <numerusform>%Ln textes dépassaient les 32&#xa0;767 caractères qu’une cellule peut contenir et ont été coupés. Le CSV les conserve en entier.</numerusform>
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
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Markdown table, to the clipboard</source>
        <translation>Tableau Markdown, vers le presse-papiers</translation>
    </message>
    <message>
        <source>Tab-separated, to the clipboard</source>
        <translation>Séparé par des tabulations, vers le presse-papiers</translation>
    </message>
    <message>
        <source>Byte for byte, times as RFC 3339 in UTC. A spreadsheet may take texts that strangers wrote for formulas: don&apos;t open this file in one.</source>
        <translation>Octet pour octet, heures selon RFC 3339 en UTC. Un tableur peut prendre pour des formules des textes écrits par des inconnus&#xa0;: n’ouvrez pas ce fichier avec un tableur.</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>Les textes qu’un tableur prendrait pour une formule reçoivent une apostrophe.</translation>
    </message>
    <message>
        <source>Each event as SMTP2GO sent it, with all its fields, on a line of its own.</source>
        <translation>Chaque événement tel que SMTP2GO l’a envoyé, avec tous ses champs, sur une ligne à part.</translation>
    </message>
    <message>
        <source>Times as times, texts never as formulas. A sheet can have 1,048,576 rows, a cell 32,767 characters.</source>
        <translation>Les heures comme des heures, les textes jamais comme des formules. Une feuille contient 1&#xa0;048&#xa0;576 lignes au plus, une cellule 32&#xa0;767 caractères.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, for tickets and notes.</source>
        <translation>Jusqu’à 20&#xa0;000 lignes, pour les tickets et les notes.</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, to be pasted into a spreadsheet, without formulas.</source>
        <translation>Jusqu’à 20&#xa0;000 lignes, à coller dans un tableur, sans formules.</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportation annulée</translation>
    </message>
    <message>
        <source>Nothing was written. A file that was there is as it was.</source>
        <translation>Rien n’a été écrit. Un fichier déjà présent est resté tel quel.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>For accounts with subaccounts whose data lies elsewhere: without it, SMTP2GO searches only the region of your master account. Costs a search for each region, more where there are events.</source>
        <translation>Pour les comptes dont des sous-comptes ont leurs données ailleurs&#xa0;: sans cela, SMTP2GO ne parcourt que la région de votre compte principal. Coûte une recherche par région, davantage là où il y a des événements.</translation>
    </message>
    <message>
        <source>In all regions (US, EU, AU)</source>
        <translation>Dans toutes les régions (US, EU, AU)</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <translation>région de votre compte</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 à venir</translation>
    </message>
    <message>
        <source>%1 complete, without events</source>
        <translation>%1 complète, sans événements</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 complète</translation>
    </message>
    <message>
        <source>%1 is your account’s region</source>
        <translation>%1 est la région de votre compte</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1&#xa0;: %2 pages sur %3</translation>
    </message>
    <message>
        <source>SMTP2GO allows %1 searches a minute; %2 are left in this one.</source>
        <translation>SMTP2GO permet %1 recherches par minute&#xa0;; il en reste %2 dans celle-ci.</translation>
    </message>
    <message>
        <source> It runs in the background: what you search for meanwhile goes first.</source>
        <translation> Cela s’exécute en arrière-plan&#xa0;: ce que vous cherchez entre-temps passe en premier.</translation>
    </message>
    <message>
        <source>SMTP2GO didn’t say how many there are. %1%2</source>
        <translation>SMTP2GO n’a pas dit combien il y en a. %1%2</translation>
    </message>
    <message>
        <source>At least %1, about %2; more where other regions have events. %3%4</source>
        <translation>Au moins %1, environ %2&#xa0;; davantage là où d’autres régions ont des événements. %3%4</translation>
    </message>
    <message>
        <source>%1, about %2. %3%4</source>
        <translation>%1, environ %2. %3%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Following has stopped: SMTP2GO got too many requests from this address.</source>
        <translation>Le suivi en direct s’est arrêté&#xa0;: SMTP2GO a reçu trop de requêtes de cette adresse.</translation>
    </message>
    <message>
        <source>Following has stopped: %1</source>
        <translation>Le suivi en direct s’est arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Following has stopped after %1 new events, to keep memory bounded. Search again to let the older ones go.</source>
        <translation>Le suivi en direct s’est arrêté après %1 nouveaux événements, pour limiter la mémoire utilisée. Relancez la recherche pour abandonner les plus anciens.</translation>
    </message>
    <message>
        <source>Following has stopped: more than %1 events have come since. Search again up to now first.</source>
        <translation>Le suivi en direct s’est arrêté&#xa0;: plus de %1 événements sont arrivés depuis. Relancez d’abord la recherche jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>Only searches for all events can be followed, not for the latest ones.</source>
        <translation>Seules les recherches de tous les événements peuvent être suivies en direct, pas celles des derniers.</translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>complet jusqu’à %1</translation>
    </message>
    <message>
        <source>Follow rests while the window is hidden; %1</source>
        <translation>Le suivi en direct se repose tant que la fenêtre est masquée&#xa0;; %1</translation>
    </message>
    <message>
        <source>Following; the last look failed; %1</source>
        <translation>Suivi en direct&#xa0;; la dernière consultation a échoué&#xa0;; %1</translation>
    </message>
    <message>
        <source>Following; %1; about %2 requests a minute, at most %3</source>
        <translation>Suivi en direct&#xa0;; %1&#xa0;; environ %2 requêtes par minute, %3 au plus</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO shows events late, so each look reads the last %n minute(s) again: newer events may be here, too, but more can still come.</source>
        <translation>
            <numerusform>SMTP2GO montre les événements avec retard, chaque consultation relit donc la dernière minute&#xa0;: des événements plus récents peuvent déjà être là, mais d’autres peuvent encore venir.</numerusform>
            <numerusform>SMTP2GO montre les événements avec retard, chaque consultation relit donc les %n dernières minutes&#xa0;: des événements plus récents peuvent déjà être là, mais d’autres peuvent encore venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the other regions?</source>
        <translation>Regarder dans les autres régions&#xa0;?</translation>
    </message>
    <message>
        <source>Fetch all the other events?</source>
        <translation>Récupérer tous les autres événements&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the other %Ln event(s)?</source>
        <translation>
            <numerusform>Récupérer l’autre événement (%Ln)&#xa0;?</numerusform>
            <numerusform>Récupérer les %Ln autres événements&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les récupérer</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln page(s)</source>
        <translation>
            <numerusform>Récupérer %Ln page</numerusform>
            <numerusform>Récupérer %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Fetching all events: %Ln page(s) so far</source>
        <translation>
            <numerusform>Récupération de tous les événements&#xa0;: %Ln page jusqu’ici</numerusform>
            <numerusform>Récupération de tous les événements&#xa0;: %Ln pages jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all events: page %1 of %2, about %3 left</source>
        <translation>Récupération de tous les événements&#xa0;: page %1 sur %2, encore %3 environ</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>Régions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All regions are fetched</source>
        <translation>Toutes les régions sont récupérées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>“Load all” was cut off when Outpost ended</source>
        <translation>«&#xa0;Tout charger&#xa0;» a été interrompu par l’arrêt d’Outpost</translation>
    </message>
    <message>
        <source>%1 of %2 events between %3 and %4 had arrived at %5; the rest is missing. The events themselves aren’t kept: fetching starts anew.</source>
        <translation>Événements entre %3 et %4 arrivés à %5&#xa0;: %1 sur %2&#xa0;; le reste manque. Les événements eux-mêmes ne sont pas conservés&#xa0;: la récupération repart de zéro.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln nouvel événement</numerusform>
            <numerusform>%Ln nouveaux événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchingControls</name>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Tout charger</translation>
    </message>
    <message>
        <source>Load all r&amp;egions…</source>
        <translation>Charger toutes les &amp;régions…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre en direct</translation>
    </message>
    <message>
        <source>Show new events as they come (Ctrl+T). Costs 1 to 12 searches a minute.</source>
        <translation>Afficher les nouveaux événements à mesure qu’ils arrivent (Ctrl+T). Coûte 1 à 12 recherches par minute.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>Applied to the rows fetched</source>
        <translation>Appliquée aux lignes récupérées</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Non %1</translation>
    </message>
    <message>
        <source>Find what does not fit (N)</source>
        <translation>Chercher ce qui ne correspond pas (N)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove this condition (Delete)</source>
        <translation>Supprimer cette condition (Suppr)</translation>
    </message>
    <message>
        <source>Switched off: kept, but not applied</source>
        <translation>Désactivée&#xa0;: conservée, mais pas appliquée</translation>
    </message>
    <message>
        <source>Asked of SMTP2GO</source>
        <translation>Demandée à SMTP2GO</translation>
    </message>
    <message>
        <source>Inverted. %1</source>
        <translation>Inversée. %1</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Edit in the line</source>
        <translation>&amp;Modifier dans la ligne</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Changer en %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Return asks SMTP2GO again</source>
        <translation>Entrée interroge à nouveau SMTP2GO</translation>
    </message>
    <message numerus="yes">
        <source>Return asks SMTP2GO again; %n condition(s) applied to the rows fetched already</source>
        <translation>
            <numerusform>Entrée interroge à nouveau SMTP2GO&#xa0;; %n condition déjà appliquée aux lignes récupérées</numerusform>
            <numerusform>Entrée interroge à nouveau SMTP2GO&#xa0;; %n conditions déjà appliquées aux lignes récupérées</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a filter or fill in the fields; Ctrl+Space completes, Return searches</source>
        <translation>Saisissez un filtre ou remplissez les champs&#xa0;; Ctrl+Espace complète, Entrée lance la recherche</translation>
    </message>
    <message>
        <source>Return searches</source>
        <translation>Entrée lance la recherche</translation>
    </message>
    <message>
        <source>The table shows what fits this filter</source>
        <translation>Le tableau montre ce qui correspond à ce filtre</translation>
    </message>
</context>
<context>
    <name>FilterHistoryMenu</name>
    <message>
        <source>Earlier filters</source>
        <translation>Filtres précédents</translation>
    </message>
    <message>
        <source>&amp;Forget earlier filters</source>
        <translation>&amp;Oublier les filtres précédents</translation>
    </message>
</context>
<context>
    <name>FilterKey</name>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc contains</source>
        <translation>ID de l’e-mail, objet, À, destinataire ou Cci contient</translation>
    </message>
    <message>
        <source>Sender contains</source>
        <translation>Expéditeur contient</translation>
    </message>
    <message>
        <source>Recipient contains</source>
        <translation>Destinataire contient</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>Objet contient</translation>
    </message>
    <message>
        <source>Kind of event is</source>
        <translation>Type d’événement est</translation>
    </message>
    <message>
        <source>Username is</source>
        <translation>Nom d’utilisateur est</translation>
    </message>
    <message>
        <source>Subaccount is</source>
        <translation>Sous-compte est</translation>
    </message>
    <message>
        <source>E-mail ID is</source>
        <translation>ID de l’e-mail est</translation>
    </message>
    <message>
        <source>Has a header, or Name=text in it</source>
        <translation>A un en-tête, ou Nom=texte dedans</translation>
    </message>
    <message>
        <source>Server reply, reason or error contains</source>
        <translation>Réponse du serveur, motif ou erreur contient</translation>
    </message>
    <message>
        <source>Host or IP address contains</source>
        <translation>Hôte ou adresse IP contient</translation>
    </message>
    <message>
        <source>From a time on: 2h, today, 2026-11-24</source>
        <translation>À partir d’un moment&#xa0;: 2h, today, 2026-11-24</translation>
    </message>
    <message>
        <source>Up to a time: 30m, yesterday, 2026-11-24T10:00</source>
        <translation>Jusqu’à un moment&#xa0;: 30m, yesterday, 2026-11-24T10:00</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</source>
        <translation>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>Filtres précédents</translation>
    </message>
    <message>
        <source>Earlier filters (Up, Down)</source>
        <translation>Filtres précédents (Haut, Bas)</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>État du filtre</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas un mot-clé.</translation>
    </message>
    <message>
        <source>Put text with a colon in quotes. The keys are %1</source>
        <translation>Mettez entre guillemets un texte contenant un deux-points. Les mots-clés sont %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Put text with a colon in quotes.</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;? Mettez entre guillemets un texte contenant un deux-points.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Type it directly behind; with blanks or brackets in it, in quotes.</source>
        <translation>Saisissez-la juste après&#xa0;; entre guillemets si elle contient des espaces ou des parenthèses.</translation>
    </message>
    <message>
        <source>The name of the header is missing.</source>
        <translation>Le nom de l’en-tête manque.</translation>
    </message>
    <message>
        <source>Type it directly behind, like header:X-Ticket or header:X-Ticket=4711.</source>
        <translation>Saisissez-le juste après, comme header:X-Ticket ou header:X-Ticket=4711.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>Type what to look for, or remove the condition.</source>
        <translation>Saisissez ce qu’il faut chercher, ou supprimez la condition.</translation>
    </message>
    <message>
        <source>The quote isn&apos;t closed.</source>
        <translation>Le guillemet n’est pas refermé.</translation>
    </message>
    <message>
        <source>Type another &quot; at its end. A quote inside is written \&quot;.</source>
        <translation>Saisissez un autre &quot; à la fin. Un guillemet à l’intérieur s’écrit \&quot;.</translation>
    </message>
    <message>
        <source>A blank is missing here.</source>
        <translation>Il manque un espace ici.</translation>
    </message>
    <message>
        <source>Or put quotes around the whole text; a quote inside is written \&quot;.</source>
        <translation>Ou mettez tout le texte entre guillemets&#xa0;; un guillemet à l’intérieur s’écrit \&quot;.</translation>
    </message>
    <message>
        <source>A condition is missing behind “%1”.</source>
        <translation>Il manque une condition après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Type the alternative, or remove the bar.</source>
        <translation>Saisissez l’alternative, ou supprimez la barre.</translation>
    </message>
    <message>
        <source>Type it directly behind, without a blank.</source>
        <translation>Saisissez-la juste après, sans espace.</translation>
    </message>
    <message>
        <source>There is nothing before this “%1”.</source>
        <translation>Il n’y a rien avant ce «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it, or put it in quotes if you look for it.</source>
        <translation>Supprimez-le, ou mettez-le entre guillemets si c’est ce que vous cherchez.</translation>
    </message>
    <message>
        <source>There is no condition in these brackets.</source>
        <translation>Il n’y a pas de condition dans ces parenthèses.</translation>
    </message>
    <message>
        <source>Remove them, or put them in quotes if you look for them.</source>
        <translation>Supprimez-les, ou mettez-les entre guillemets si c’est ce que vous cherchez.</translation>
    </message>
    <message>
        <source>This bracket isn&apos;t closed.</source>
        <translation>Cette parenthèse n’est pas refermée.</translation>
    </message>
    <message>
        <source>Type ) at its end.</source>
        <translation>Saisissez ) à la fin.</translation>
    </message>
    <message>
        <source>This bracket closes none.</source>
        <translation>Cette parenthèse n’en ferme aucune.</translation>
    </message>
    <message>
        <source>There are too many brackets in one another.</source>
        <translation>Trop de parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>Simplify the filter.</source>
        <translation>Simplifiez le filtre.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’événement.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Les types sont %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment.</translation>
    </message>
    <message>
        <source>Write 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 or 2026-11-24T10:00, with Z at its end for UTC.</source>
        <translation>Écrivez 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 ou 2026-11-24T10:00, avec Z à la fin pour UTC.</translation>
    </message>
    <message>
        <source>“%1:” takes one time only.</source>
        <translation>«&#xa0;%1:&#xa0;» n’accepte qu’un seul moment.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Supprimez les autres.</translation>
    </message>
    <message>
        <source>“%1:” is there already.</source>
        <translation>«&#xa0;%1:&#xa0;» est déjà présent.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be inverted.</source>
        <translation>«&#xa0;%1:&#xa0;» ne peut pas être inversé.</translation>
    </message>
    <message>
        <source>Use “%1:” in its place.</source>
        <translation>Utilisez plutôt «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be in brackets or beside a bar.</source>
        <translation>«&#xa0;%1:&#xa0;» ne peut être ni entre parenthèses ni à côté d’une barre.</translation>
    </message>
    <message>
        <source>The time range holds for the whole filter: put brackets around the rest, and this before them.</source>
        <translation>La période vaut pour tout le filtre&#xa0;: mettez le reste entre parenthèses, et ceci devant.</translation>
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
        <translation>Rebonds du jour</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Queued longer than 10 minutes</source>
        <translation>En file depuis plus de 10 minutes</translation>
    </message>
    <message>
        <source>Complaints and unsubscribes</source>
        <translation>Plaintes et désabonnements</translation>
    </message>
</context>
<context>
    <name>FollowBar</name>
    <message>
        <source>Follow status</source>
        <translation>État du suivi en direct</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Suivre à nouveau</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Nouveaux événements</translation>
    </message>
</context>
<context>
    <name>FollowControl</name>
    <message>
        <source>Following has ended with the new search, which doesn’t go up to now.</source>
        <translation>Le suivi en direct a pris fin avec la nouvelle recherche, qui ne va pas jusqu’à maintenant.</translation>
    </message>
</context>
<context>
    <name>FormAccess</name>
    <message>
        <source>Clear %1</source>
        <translation>Effacer %1</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>GeneralSettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>When Outpost starts</source>
        <translation>Au démarrage d’Outpost</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>A&amp;ccount to open</source>
        <translation>&amp;Compte à ouvrir</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>La page d’accueil</translation>
    </message>
    <message>
        <source>The account that was opened last</source>
        <translation>Le dernier compte ouvert</translation>
    </message>
    <message>
        <source>This account:</source>
        <translation>Ce compte&#xa0;:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the system has it: %1</source>
        <translation>Comme le système&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Outpost help</source>
        <translation>Aide d’Outpost</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln ici</numerusform>
            <numerusform>%Ln ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, on %Ln other page(s)</source>
        <translation>
            <numerusform>, sur %Ln autre page</numerusform>
            <numerusform>, sur %Ln autres pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The account “%1” is read-only in Outpost.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est en lecture seule dans Outpost.</translation>
    </message>
    <message numerus="yes">
        <source>The key of the account “%1” lacks %n permission(s): %2.</source>
        <translation>
            <numerusform>Il manque %n autorisation à la clé du compte «&#xa0;%1&#xa0;»&#xa0;: %2.</numerusform>
            <numerusform>Il manque %n autorisations à la clé du compte «&#xa0;%1&#xa0;»&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To change something, let Outpost do so under Account &gt; Manage accounts.</source>
        <translation>Pour modifier quelque chose, permettez-le à Outpost sous Compte &gt; Gérer les comptes.</translation>
    </message>
    <message numerus="yes">
        <source>Ask whoever manages the API keys at SMTP2GO to add %n permission(s) to this key.</source>
        <translation>
            <numerusform>Demandez à la personne qui gère les clés API chez SMTP2GO d’ajouter %n autorisation à cette clé.</numerusform>
            <numerusform>Demandez à la personne qui gère les clés API chez SMTP2GO d’ajouter %n autorisations à cette clé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>no CNAME</source>
        <translation>pas de CNAME</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nom inexistant</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>refuse de répondre</translation>
    </message>
    <message>
        <source>could not find out (server failure)</source>
        <translation>n’a pas pu le savoir (échec du serveur)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>can&apos;t be asked: not a name</source>
        <translation>ne peut pas être interrogé&#xa0;: pas un nom</translation>
    </message>
</context>
<context>
    <name>JsonDifference</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>KeyAbility</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>search activity</source>
        <translation>parcourir l’activité</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>read archived mail</source>
        <translation>lire les e-mails archivés</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>voir les rapports</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>envoyer des e-mails</translation>
    </message>
    <message>
        <source>see scheduled mail</source>
        <translation>voir les e-mails programmés</translation>
    </message>
    <message>
        <source>cancel scheduled mail</source>
        <translation>annuler les e-mails programmés</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>see SMS</source>
        <translation>voir les SMS</translation>
    </message>
    <message>
        <source>send SMS</source>
        <translation>envoyer des SMS</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>see templates</source>
        <translation>voir les modèles</translation>
    </message>
    <message>
        <source>change templates</source>
        <translation>modifier les modèles</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domaines d’expéditeur</translation>
    </message>
    <message>
        <source>see sender domains</source>
        <translation>voir les domaines d’expéditeur</translation>
    </message>
    <message>
        <source>change sender domains</source>
        <translation>modifier les domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Expéditeurs individuels</translation>
    </message>
    <message>
        <source>see single senders</source>
        <translation>voir les expéditeurs individuels</translation>
    </message>
    <message>
        <source>change single senders</source>
        <translation>modifier les expéditeurs individuels</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Expéditeurs autorisés</translation>
    </message>
    <message>
        <source>see allowed senders</source>
        <translation>voir les expéditeurs autorisés</translation>
    </message>
    <message>
        <source>change allowed senders</source>
        <translation>modifier les expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>Destinataires autorisés</translation>
    </message>
    <message>
        <source>see allowed recipients</source>
        <translation>voir les destinataires autorisés</translation>
    </message>
    <message>
        <source>change allowed recipients</source>
        <translation>modifier les destinataires autorisés</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>Liste de suppression</translation>
    </message>
    <message>
        <source>see suppressions</source>
        <translation>voir la liste de suppression</translation>
    </message>
    <message>
        <source>change suppressions</source>
        <translation>modifier la liste de suppression</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>see API keys</source>
        <translation>voir les clés API</translation>
    </message>
    <message>
        <source>change API keys</source>
        <translation>modifier les clés API</translation>
    </message>
    <message>
        <source>SMTP users</source>
        <translation>Utilisateurs SMTP</translation>
    </message>
    <message>
        <source>see SMTP users</source>
        <translation>voir les utilisateurs SMTP</translation>
    </message>
    <message>
        <source>change SMTP users</source>
        <translation>modifier les utilisateurs SMTP</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>Authentification par IP</translation>
    </message>
    <message>
        <source>see IP authentication</source>
        <translation>voir l’authentification par IP</translation>
    </message>
    <message>
        <source>change IP authentication</source>
        <translation>modifier l’authentification par IP</translation>
    </message>
    <message>
        <source>IP allow list</source>
        <translation>Liste d’IP autorisées</translation>
    </message>
    <message>
        <source>see the IP allow list</source>
        <translation>voir la liste d’IP autorisées</translation>
    </message>
    <message>
        <source>change the IP allow list</source>
        <translation>modifier la liste d’IP autorisées</translation>
    </message>
    <message>
        <source>Dedicated IPs</source>
        <translation>IP dédiées</translation>
    </message>
    <message>
        <source>see dedicated IPs</source>
        <translation>voir les IP dédiées</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>see subaccounts</source>
        <translation>voir les sous-comptes</translation>
    </message>
    <message>
        <source>change subaccounts</source>
        <translation>modifier les sous-comptes</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>see webhooks</source>
        <translation>voir les webhooks</translation>
    </message>
    <message>
        <source>change webhooks</source>
        <translation>modifier les webhooks</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>Peut tout faire.</translation>
    </message>
    <message>
        <source>Can do nothing but tell what it can do.</source>
        <translation>Ne peut rien faire, sinon dire ce qu’elle peut.</translation>
    </message>
    <message>
        <source>can %1</source>
        <translation>peut %1</translation>
    </message>
    <message>
        <source>can partly %1</source>
        <translation>peut en partie %1</translation>
    </message>
    <message>
        <source>can&apos;t %1</source>
        <translation>ne peut pas %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>&#xa0;; </translation>
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
        <translation>Résultat de l’essai de la clé</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Essai de la clé</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>Ce que peut cette clé</translation>
    </message>
    <message>
        <source>Try the other &amp;regions</source>
        <translation>Essayer les autres &amp;régions</translation>
    </message>
    <message>
        <source>Can %1</source>
        <translation>Peut %1</translation>
    </message>
    <message>
        <source>Can %1 in part (lacks %2)</source>
        <translation>Peut en partie %1 (il manque %2)</translation>
    </message>
    <message>
        <source>Can’t %1</source>
        <translation>Ne peut pas %1</translation>
    </message>
    <message>
        <source>No region knows this key</source>
        <translation>Aucune région ne connaît cette clé</translation>
    </message>
    <message>
        <source>It may have been removed. Copy it once more, or make a new one.</source>
        <translation>Elle a peut-être été supprimée. Copiez-la encore une fois, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Essai de la clé…</translation>
    </message>
    <message>
        <source>SMTP2GO is slow to answer. Outpost tries again by itself.</source>
        <translation>SMTP2GO tarde à répondre. Outpost réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Asking %1 what this key can do.</source>
        <translation>On demande à %1 ce que peut cette clé.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>This key has no rights</source>
        <translation>Cette clé n’a aucun droit</translation>
    </message>
    <message>
        <source>SMTP2GO knows it, but it can do nothing in Outpost. Give it permissions in SMTP2GO’s settings, or add another key.</source>
        <translation>SMTP2GO la connaît, mais elle ne peut rien faire dans Outpost. Donnez-lui des autorisations dans les paramètres de SMTP2GO, ou ajoutez une autre clé.</translation>
    </message>
    <message>
        <source>SMTP2GO knows this key</source>
        <translation>SMTP2GO connaît cette clé</translation>
    </message>
    <message>
        <source>It belongs to the region %1.</source>
        <translation>Elle appartient à la région %1.</translation>
    </message>
</context>
<context>
    <name>KeyProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Keep the key in &amp;memory only</source>
        <translation>Garder la clé en &amp;mémoire seulement</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The key store has no key for this account. Enter the key again.</source>
        <translation>Le trousseau de clés n’a pas de clé pour ce compte. Saisissez à nouveau la clé.</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it, or enter the key for this session.</source>
        <translation>Le trousseau de clés est verrouillé. Déverrouillez-le, ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>There is no key store in this session. The key can be kept in memory until Outpost ends; it is never written to a file.</source>
        <translation>Il n’y a pas de trousseau de clés dans cette session. La clé peut être gardée en mémoire jusqu’à la fermeture d’Outpost&#xa0;; elle n’est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <source>The key store doesn&apos;t answer. Try again later, or enter the key for this session.</source>
        <translation>Le trousseau de clés ne répond pas. Réessayez plus tard, ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>The key store stayed locked because its prompt was dismissed. Unlock it, or enter the key for this session.</source>
        <translation>Le trousseau de clés est resté verrouillé, car sa demande a été fermée. Déverrouillez-le, ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>The key store failed and doesn&apos;t say why.</source>
        <translation>Le trousseau de clés a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>Le trousseau de clés a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>It didn&apos;t keep the key.</source>
        <translation>Il n’a pas conservé la clé.</translation>
    </message>
    <message>
        <source>It didn&apos;t remove the key.</source>
        <translation>Il n’a pas supprimé la clé.</translation>
    </message>
</context>
<context>
    <name>LifeModel</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Tous les destinataires</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 after the one before</source>
        <translation>%1 après le précédent</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <source>Life of the e-mail</source>
        <translation>Parcours de l’e-mail</translation>
    </message>
    <message>
        <source>Choose an event to see what became of its e-mail.</source>
        <translation>Choisissez un événement pour voir ce qu’est devenu son e-mail.</translation>
    </message>
    <message>
        <source>Time line of the e-mail</source>
        <translation>Chronologie de l’e-mail</translation>
    </message>
    <message>
        <source>Why the sentence says so</source>
        <translation>Pourquoi la phrase dit cela</translation>
    </message>
    <message>
        <source>The rule, events and replies that led to the sentence</source>
        <translation>La règle, les événements et les réponses qui ont conduit à cette phrase</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Ask SMTP2GO for all events of this e-mail, as far back as the history goes: one search (Shift+F7)</source>
        <translation>Demander à SMTP2GO tous les événements de cet e-mail, aussi loin que remonte l’historique&#xa0;: une recherche (Maj+F7)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Copy sentence, events and rule as text for a ticket</source>
        <translation>Copier la phrase, les événements et la règle en texte pour un ticket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Copier pour un ticket</translation>
    </message>
    <message>
        <source>%1; asking SMTP2GO…</source>
        <translation>%1&#xa0;; interrogation de SMTP2GO…</translation>
    </message>
    <message>
        <source>%1; asking failed: %2</source>
        <translation>%1&#xa0;; l’interrogation a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; SMTP2GO finds no events of this e-mail</source>
        <translation>%1&#xa0;; SMTP2GO ne trouve aucun événement de cet e-mail</translation>
    </message>
</context>
<context>
    <name>LifeSource</name>
    <message>
        <source>From the %1 rows fetched</source>
        <translation>D’après les %1 lignes récupérées</translation>
    </message>
    <message>
        <source>The newest %1 events of SMTP2GO as of %2</source>
        <translation>Les %1 événements les plus récents de SMTP2GO à la date du %2</translation>
    </message>
    <message>
        <source>All events of SMTP2GO as of %1</source>
        <translation>Tous les événements de SMTP2GO à la date du %1</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(sans date)</translation>
    </message>
    <message>
        <source>There is neither a delivery nor a refusal, and no other known event that would tell.</source>
        <translation>Il n’y a ni distribution ni refus, et aucun autre événement connu qui renseignerait.</translation>
    </message>
    <message>
        <source>Only “Processed” is known, and no attempt. SMTP2GO shows events about two minutes late. Mail also waits when an hourly or daily limit of the plan is reached, or while a new account is reviewed.</source>
        <translation>Seul «&#xa0;Traité&#xa0;» est connu, sans aucune tentative. SMTP2GO montre les événements avec environ deux minutes de retard. Le courrier attend aussi quand une limite horaire ou quotidienne du forfait est atteinte, ou pendant l’examen d’un nouveau compte.</translation>
    </message>
    <message>
        <source>No delivery and no refusal is known, but attempts that failed for now.</source>
        <translation>Aucune distribution ni aucun refus n’est connu, mais des tentatives ont échoué pour l’instant.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a delivery. The receiving server has taken the mail; whether it lies in the inbox or among spam, no event tells.</source>
        <translation>Le dernier parmi «&#xa0;Distribué&#xa0;», «&#xa0;Rebond définitif&#xa0;» et «&#xa0;Rejeté&#xa0;» décide&#xa0;: c’est une distribution. Le serveur de réception a pris l’e-mail&#xa0;; qu’il soit dans la boîte de réception ou parmi les spams, aucun événement ne le dit.</translation>
    </message>
    <message>
        <source>What was opened, clicked or complained of must have arrived.</source>
        <translation>Ce qui a été ouvert, cliqué ou signalé par une plainte est forcément arrivé.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a hard bounce. SMTP2GO doesn&apos;t try again.</source>
        <translation>Le dernier parmi «&#xa0;Distribué&#xa0;», «&#xa0;Rebond définitif&#xa0;» et «&#xa0;Rejeté&#xa0;» décide&#xa0;: c’est un rebond définitif. SMTP2GO ne réessaie pas.</translation>
    </message>
    <message>
        <source>A hard bounce after a delivery: the receiver took the mail and then sent it back.</source>
        <translation>Un rebond définitif après une distribution&#xa0;: le serveur de réception a pris l’e-mail, puis l’a renvoyé.</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: SMTP2GO rejected it and did not send it.</source>
        <translation>Le dernier parmi «&#xa0;Distribué&#xa0;», «&#xa0;Rebond définitif&#xa0;» et «&#xa0;Rejeté&#xa0;» décide&#xa0;: SMTP2GO l’a rejeté et ne l’a pas envoyé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Décidé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attempts that failed for now: %1 (soft bounces, and delivery attempts that have no event of their own)</source>
        <translation>Tentatives échouées pour l’instant&#xa0;: %1 (rebonds temporaires, et tentatives de distribution sans événement propre)</translation>
    </message>
    <message>
        <source>“Opened” and “clicked” mean that an image or a link was fetched. That may have been a program (a scanner, the image proxy of a receiver) as well as a person.</source>
        <translation>«&#xa0;Ouvert&#xa0;» et «&#xa0;Cliqué&#xa0;» signifient qu’une image ou un lien a été récupéré. Ce peut être le fait d’un programme (un analyseur, le proxy d’images d’un serveur de réception) aussi bien que d’une personne.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Événement sans nom</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>Rebond temporaire</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>Rebond définitif</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Plainte pour spam</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Cliqué</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>Réabonné</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>E-mail %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Expéditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation>le serveur de réception</translation>
    </message>
    <message>
        <source>, %1 after it was sent</source>
        <translation>, %1 après l’envoi</translation>
    </message>
    <message>
        <source> after %1 attempts</source>
        <translation> après %1 tentatives</translation>
    </message>
    <message>
        <source> at the first attempt</source>
        <translation> à la première tentative</translation>
    </message>
    <message>
        <source>Nothing here says what became of it</source>
        <translation>Rien ici ne dit ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Still queued at SMTP2GO: no attempt to deliver it is known</source>
        <translation>Encore en file d’attente chez SMTP2GO&#xa0;: aucune tentative de distribution n’est connue</translation>
    </message>
    <message>
        <source>Not delivered yet: %1 put it off %2; SMTP2GO tries again. Last answer%3</source>
        <translation>Pas encore distribué&#xa0;: différé %2 par %1&#xa0;; SMTP2GO réessaie. Dernière réponse%3</translation>
    </message>
    <message>
        <source>Accepted by %1%2%3</source>
        <translation>Accepté par %1%2%3</translation>
    </message>
    <message>
        <source>Arrived at %1, though no delivery is among the events</source>
        <translation>Reçu par %1, bien qu’aucune distribution ne figure parmi les événements</translation>
    </message>
    <message>
        <source>Refused for good by %1%2%3%4</source>
        <translation>Refusé définitivement par %1%2%3%4</translation>
    </message>
    <message>
        <source>Accepted by %1, but sent back afterwards%2</source>
        <translation>Accepté par %1, mais renvoyé ensuite%2</translation>
    </message>
    <message>
        <source>Not sent: SMTP2GO rejected it; %1</source>
        <translation>Non envoyé&#xa0;: SMTP2GO l’a rejeté&#xa0;; %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert %1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>cliqué %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (within seconds: perhaps by a scanner)</source>
        <translation>%1 (en quelques secondes&#xa0;: peut-être par un analyseur)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>reported as spam</source>
        <translation>signalé comme spam</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>unsubscribed and subscribed again</source>
        <translation>désabonné puis réabonné</translation>
    </message>
    <message>
        <source>all %1 recipients: %2</source>
        <translation>les %1 destinataires&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 recipients: %3</source>
        <translation>%1 destinataires sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>refusé définitivement</translation>
    </message>
    <message>
        <source>accepted, but sent back afterwards</source>
        <translation>accepté, mais renvoyé ensuite</translation>
    </message>
    <message>
        <source>rejected by SMTP2GO</source>
        <translation>rejeté par SMTP2GO</translation>
    </message>
    <message>
        <source>put off, SMTP2GO tries again</source>
        <translation>différé, SMTP2GO réessaie</translation>
    </message>
    <message>
        <source>still queued</source>
        <translation>encore en file d’attente</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>une fois</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>As far as the rows fetched tell: %1</source>
        <translation>D’après les lignes récupérées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ListPanels</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>En attente de son tour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>En attente de la réponse de SMTP2GO.</translation>
    </message>
    <message>
        <source>This key may not read the list</source>
        <translation>Cette clé n’a pas le droit de lire la liste</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The list has not been read.</source>
        <translation>La liste n’a pas été lue.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Each word must occur somewhere in a row.</source>
        <translation>Chaque mot doit apparaître quelque part dans une ligne.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The rows below are from the reading before.</source>
        <translation>Les lignes ci-dessous proviennent de la lecture précédente.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Account bar</source>
        <translation>Barre du compte</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>&amp;Gérer les comptes…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>Ferme&amp;r le compte</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation>&amp;Aide sur l’élément actif</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copier le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About Outpost</source>
        <translation>À &amp;propos d’Outpost</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
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
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>&amp;Conserver le mot de passe</translation>
    </message>
    <message>
        <source>Where a proxy is set, nothing ever goes around it: if it refuses, Outpost says so and sends nothing. The demo and services on this computer never go through a proxy.</source>
        <translation>Quand un proxy est défini, rien ne le contourne jamais&#xa0;: s’il refuse, Outpost le dit et n’envoie rien. La démo et les services de cet ordinateur ne passent jamais par un proxy.</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
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
        <translation>Dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>En mémoire, jusqu’à la fermeture d’Outpost</translation>
    </message>
    <message>
        <source>Enter the host of the proxy: a name or an address, without “http://” and without the port.</source>
        <translation>Saisissez l’hôte du proxy&#xa0;: un nom ou une adresse, sans «&#xa0;http://&#xa0;» et sans le port.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>Saisissez le port du proxy.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Calls go straight to SMTP2GO, whatever the system says.</source>
        <translation>Les appels vont directement à SMTP2GO, quoi que dise le système.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names no proxy at this moment.</source>
        <translation>Pour SMTP2GO, le système n’indique aucun proxy en ce moment.</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names %1 at this moment.</source>
        <translation>Pour SMTP2GO, le système indique %1 en ce moment.</translation>
    </message>
</context>
<context>
    <name>NewSubaccount</name>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO n’a pas de forfait de %L1 e-mails par mois.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Une adresse IP dédiée exige un forfait de plus de %L1 e-mails par mois.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>La limite de SMS ne peut pas être négative.</translation>
    </message>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Un sous-compte doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>Le nom contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers beside the list</source>
        <translation>Chiffres en regard de la liste</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Types d’événement</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Listes de chiffres</translation>
    </message>
    <message>
        <source>Failing receivers</source>
        <translation>Domaines destinataires en échec</translation>
    </message>
    <message>
        <source>Replies to failures</source>
        <translation>Réponses aux échecs</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Domaine destinataire</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>No bounces and no rejections among the rows shown</source>
        <translation>Aucun rebond ni rejet parmi les lignes affichées</translation>
    </message>
    <message>
        <source>The charts of Outpost are of another version. Install Outpost again.</source>
        <translation>Les graphiques d’Outpost sont d’une autre version. Réinstallez Outpost.</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Événements au fil du temps</translation>
    </message>
    <message>
        <source>Soft bounced: %1, hard bounced: %2, rejected: %3, delivered: %4</source>
        <translation>Rebonds temporaires&#xa0;: %1, rebonds définitifs&#xa0;: %2, rejetés&#xa0;: %3, distribués&#xa0;: %4</translation>
    </message>
    <message>
        <source>Click or Return: only events to this receiver</source>
        <translation>Clic ou Entrée&#xa0;: seulement les événements vers ce domaine</translation>
    </message>
    <message>
        <source>Failing receivers (%1)</source>
        <translation>Domaines destinataires en échec (%1)</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click or Return: only events with “%1”</source>
        <translation>Clic ou Entrée&#xa0;: seulement les événements avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Réponses (%1)</translation>
    </message>
    <message>
        <source>Of the %1 rows shown.</source>
        <translation>Sur les %1 lignes affichées.</translation>
    </message>
    <message>
        <source>%1 Bars of %2: drag over them, or mark with arrows and Shift, to search only that time.</source>
        <translation>%1 Barres de %2&#xa0;: glissez dessus, ou marquez avec les flèches et Maj, pour ne chercher que dans cette période.</translation>
    </message>
    <message>
        <source>Click or Return: only events of this kind</source>
        <translation>Clic ou Entrée&#xa0;: seulement les événements de ce type</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>API &amp;key for this session</source>
        <translation>&amp;Clé API pour cette session</translation>
    </message>
    <message>
        <source>API key for this session</source>
        <translation>Clé API pour cette session</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Use key</source>
        <translation>&amp;Utiliser la clé</translation>
    </message>
    <message>
        <source>What is wrong with the key</source>
        <translation>Ce qui ne va pas avec la clé</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>&amp;Retour à la page d’accueil</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Asking the key store for the key.</source>
        <translation>Demande de la clé au trousseau de clés.</translation>
    </message>
    <message>
        <source>The key store asks for its password in a window of its own.</source>
        <translation>Le trousseau de clés demande son mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>%1 can’t be opened without its key</source>
        <translation>%1 ne peut pas être ouvert sans sa clé</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Démarrage de la démo…</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>La démo n’a pas pu démarrer</translation>
    </message>
</context>
<context>
    <name>PageGate</name>
    <message>
        <source>%1 (not allowed)</source>
        <translation>%1 (non autorisé)</translation>
    </message>
    <message>
        <source>This key may not use “%1”</source>
        <translation>Cette clé n’a pas le droit d’utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 Then ask for its rights again. Until then nothing is sent from here.</source>
        <translation>%1 Redemandez ensuite ses droits. Jusque-là, rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Ask for its rights again</source>
        <translation>Redemander ses droits</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Pause by SMTP2GO</source>
        <translation>Pause imposée par SMTP2GO</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>Trop de requêtes. %1</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>The part “%1” of Outpost can&apos;t be loaded (%2). Install Outpost again.</source>
        <translation>La partie «&#xa0;%1&#xa0;» d’Outpost ne peut pas être chargée (%2). Réinstallez Outpost.</translation>
    </message>
</context>
<context>
    <name>PrivacySettingsPage</name>
    <message>
        <source>What Outpost keeps, and where</source>
        <translation>Ce qu’Outpost conserve, et où</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Ce qui est stocké, et où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Oublier un compte</translation>
    </message>
    <message>
        <source>Takes its key out of the key store and makes sure that it is gone, removes it from the list, and deletes its settled changes and what the settings say of it. Nothing changes at SMTP2GO.</source>
        <translation>Retire sa clé du trousseau de clés et s’assure qu’elle a disparu, le retire de la liste, et supprime ses modifications réglées et ce que les paramètres en disent. Rien ne change chez SMTP2GO.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>Tout ou&amp;blier…</translation>
    </message>
    <message>
        <source>Forget account and key</source>
        <translation>Oublier le compte et la clé</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Co&amp;nserver</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>key store of this computer, or memory</source>
        <translation>trousseau de clés de cet ordinateur, ou mémoire</translation>
    </message>
    <message>
        <source>The keys of your accounts and the password of the proxy. They are in no file of Outpost, no log and no message.</source>
        <translation>Les clés de vos comptes et le mot de passe du proxy. Ils ne figurent dans aucun fichier d’Outpost, aucun journal et aucun message.</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Comptes et paramètres</translation>
    </message>
    <message>
        <source>The list of accounts without their keys, what you chose here, and looks: the window, columns, light or dark. Also settings and lists that were set aside.</source>
        <translation>La liste des comptes sans leurs clés, ce que vous avez choisi ici, et l’apparence&#xa0;: fenêtre, colonnes, clair ou sombre. Aussi les paramètres et les listes mis de côté.</translation>
    </message>
    <message>
        <source>Limits and changes</source>
        <translation>Limites et modifications</translation>
    </message>
    <message>
        <source>How much of the limits is used, pauses, and changes: account, operation, a sentence and what became of it. Never the request itself. The log of changes also has what was before and after, without keys and passwords.</source>
        <translation>La part utilisée des limites, les pauses, et les modifications&#xa0;: compte, opération, une phrase et ce qu’il en est advenu. Jamais la requête elle-même. Le journal des modifications a aussi l’état avant et après, sans clés ni mots de passe.</translation>
    </message>
    <message>
        <source>Lock of the running copy</source>
        <translation>Verrou de l’instance en cours</translation>
    </message>
    <message>
        <source>A lock, and the socket by which a second start raises the window. They hold nothing of yours.</source>
        <translation>Un verrou, et le socket par lequel un second démarrage ramène la fenêtre au premier plan. Ils ne contiennent rien de vous.</translation>
    </message>
    <message>
        <source>E-mail activity</source>
        <translation>Activité des e-mails</translation>
    </message>
    <message>
        <source>Events, answers of SMTP2GO and the list of requests are in memory only, and gone when Outpost ends.</source>
        <translation>Les événements, les réponses de SMTP2GO et la liste des requêtes ne sont qu’en mémoire, et disparaissent à la fermeture d’Outpost.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>aucun compte</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>Forget “%1” and everything that Outpost keeps of it? This can&apos;t be undone.</source>
        <translation>Oublier «&#xa0;%1&#xa0;» et tout ce qu’Outpost en conserve&#xa0;? C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The folder %1 can&apos;t be made private.</source>
        <translation>Le dossier %1 ne peut pas être rendu privé.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The account has no name.</source>
        <translation>Le compte n’a pas de nom.</translation>
    </message>
    <message>
        <source>The name of the account is too long.</source>
        <translation>Le nom du compte est trop long.</translation>
    </message>
    <message>
        <source>The name of the account has a line break or a character that can&apos;t be shown.</source>
        <translation>Le nom du compte contient un saut de ligne ou un caractère qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The name of the account has an API key in it. Names are shown everywhere.</source>
        <translation>Le nom du compte contient une clé API. Les noms sont affichés partout.</translation>
    </message>
    <message>
        <source>The API URL has an API key in it.</source>
        <translation>L’URL de l’API contient une clé API.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The colour isn&apos;t one.</source>
        <translation>La couleur n’en est pas une.</translation>
    </message>
    <message>
        <source>The history must be between 1 and %1 days deep.</source>
        <translation>L’historique doit remonter de 1 à %1 jours.</translation>
    </message>
    <message>
        <source>The id of the subaccount may only have letters and digits.</source>
        <translation>L’ID du sous-compte ne peut contenir que des lettres et des chiffres.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The list of accounts is from a newer version of Outpost.</source>
        <translation>La liste des comptes provient d’une version plus récente d’Outpost.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged.</source>
        <translation>La liste des comptes est endommagée.</translation>
    </message>
    <message>
        <source>%1 %2 was left as it is. Changes to the accounts can&apos;t be saved.</source>
        <translation>%1 %2 a été laissé tel quel. Les modifications des comptes ne peuvent pas être enregistrées.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Elle a été mise de côté sous %2.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read.</source>
        <translation>La liste des comptes ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be saved in %1: %2</source>
        <translation>La liste des comptes ne peut pas être enregistrée dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Il existe déjà un compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is one demo, and only it can be hidden.</source>
        <translation>Il n’y a qu’une démo, et elle seule peut être masquée.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Ce compte est déjà dans la liste.</translation>
    </message>
    <message>
        <source>This account isn&apos;t in the list any more.</source>
        <translation>Ce compte n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>The demo stays what it is, and only it can be hidden.</source>
        <translation>La démo reste ce qu’elle est, et elle seule peut être masquée.</translation>
    </message>
    <message>
        <source>The demo can&apos;t be removed, only hidden.</source>
        <translation>La démo ne peut pas être supprimée, seulement masquée.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts is still being read. Try again in a moment.</source>
        <translation>La liste des comptes est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Changes to the accounts are not saved: a list of accounts that can&apos;t be used is in the way, see the message before.</source>
        <translation>Les modifications des comptes ne sont pas enregistrées&#xa0;: une liste de comptes inutilisable fait obstacle, voir le message précédent.</translation>
    </message>
</context>
<context>
    <name>ProxyKeeper</name>
    <message>
        <source>The password of the proxy can&apos;t be read: %1 It can be entered under File &gt; Settings &gt; Network.</source>
        <translation>Le mot de passe du proxy ne peut pas être lu&#xa0;: %1 Il peut être saisi sous Fichier &gt; Paramètres &gt; Réseau.</translation>
    </message>
    <message>
        <source>The key store did not take the change of the proxy&apos;s password, which holds until Outpost ends: %1</source>
        <translation>Le trousseau de clés n’a pas pris la modification du mot de passe du proxy, valable jusqu’à la fermeture d’Outpost&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QueueConditionBar</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all e-mails, not only queued ones</source>
        <translation>Afficher tous les e-mails, pas seulement ceux en file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>Only e-mails that were processed more than %Ln minute(s) ago and of which nothing else is known among the events fetched.</source>
        <translation>
            <numerusform>Seulement les e-mails traités il y a plus de %Ln minute et dont rien d’autre n’est connu parmi les événements récupérés.</numerusform>
            <numerusform>Seulement les e-mails traités il y a plus de %Ln minutes et dont rien d’autre n’est connu parmi les événements récupérés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueStatusBar</name>
    <message>
        <source>Account and host</source>
        <translation>Compte et hôte</translation>
    </message>
    <message>
        <source>Queue status</source>
        <translation>État de la file d’attente</translation>
    </message>
    <message>
        <source>Searches left</source>
        <translation>Recherches restantes</translation>
    </message>
    <message>
        <source>SMTP2GO allows this many activity searches a minute. Outpost counts them and lets searches wait for their turn.</source>
        <translation>SMTP2GO permet autant de recherches d’activité par minute. Outpost les compte et fait attendre leur tour aux recherches.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1, la prochaine dans %2</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, resumes in %1</source>
        <translation>En pause imposée par SMTP2GO, reprise dans %1</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, trying one request</source>
        <translation>En pause imposée par SMTP2GO, essai d’une requête</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n requête attend&#xa0;; rien n’est perdu.</numerusform>
            <numerusform>%n requêtes attendent&#xa0;; rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches left</source>
        <translation>%1 recherches restantes sur %2</translation>
    </message>
</context>
<context>
    <name>QueuedKeyProbe</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit Outpost</source>
        <translation>Quitter Outpost</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still under way.</source>
        <translation>
            <numerusform>%n modification est encore en cours.</numerusform>
            <numerusform>%n modifications sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now, what has not been sent is dropped, and nobody knows what became of the rest: it will be listed under “Changes in doubt” when you start Outpost again.</source>
        <translation>Si vous quittez maintenant, ce qui n’a pas été envoyé est abandonné, et personne ne sait ce qu’il est advenu du reste&#xa0;: cela figurera sous «&#xa0;Modifications incertaines&#xa0;» au prochain démarrage d’Outpost.</translation>
    </message>
    <message>
        <source>&amp;Wait, then quit</source>
        <translation>&amp;Attendre, puis quitter</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>All changes are done by now.</source>
        <translation>Toutes les modifications sont terminées à présent.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBadge</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Read-only account</source>
        <translation>Compte en lecture seule</translation>
    </message>
    <message>
        <source>Outpost changes nothing in this account: every change is refused before it is sent.</source>
        <translation>Outpost ne modifie rien dans ce compte&#xa0;: toute modification est refusée avant d’être envoyée.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>To be published</source>
        <translation>À publier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>SMTP2GO believes</source>
        <translation>Avis de SMTP2GO</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>Réponse du DNS</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>%1&#xa0;: nom</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>%1&#xa0;: type</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1&#xa0;: enregistrement</translation>
    </message>
    <message>
        <source>Tracking is off: nothing has to be published.</source>
        <translation>Le suivi est désactivé&#xa0;: rien n’est à publier.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Sees %1</source>
        <translation>Voit %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>“Check DNS” asks from this computer.</source>
        <translation>«&#xa0;Contrôler le DNS&#xa0;» interroge depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>At the zone: %1</source>
        <translation>Dans la zone&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Records to publish for %1</source>
        <translation>Enregistrements à publier pour %1</translation>
    </message>
    <message>
        <source>These records belong into the DNS of the domain. SMTP2GO looks for them every seven minutes, or when you press “Verify”.</source>
        <translation>Ces enregistrements doivent figurer dans le DNS du domaine. SMTP2GO les cherche toutes les sept minutes, ou quand vous appuyez sur «&#xa0;Vérifier&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>It is there already</source>
        <translation>Cela existe déjà</translation>
    </message>
    <message>
        <source>The plan of the account has no room for more</source>
        <translation>Le forfait du compte n’a plus de place</translation>
    </message>
    <message>
        <source>It isn&apos;t there</source>
        <translation>Cela n’existe pas</translation>
    </message>
    <message>
        <source>Reload the list. If it isn&apos;t there, look at the subaccounts and ask SMTP2GO&apos;s support who has it.</source>
        <translation>Rechargez la liste. Si cela n’y figure pas, regardez dans les sous-comptes et demandez à l’assistance de SMTP2GO qui l’a.</translation>
    </message>
    <message>
        <source>Remove one that isn&apos;t needed any more, or change the plan in the web app of SMTP2GO.</source>
        <translation>Supprimez un élément devenu inutile, ou changez de forfait dans l’application web de SMTP2GO.</translation>
    </message>
    <message>
        <source>Reload the list: somebody else may have removed it.</source>
        <translation>Rechargez la liste&#xa0;: quelqu’un d’autre l’a peut-être supprimé.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>The API URL has no host. It looks like https://api.smtp2go.com/v3.</source>
        <translation>L’URL de l’API n’a pas d’hôte. Elle ressemble à https://api.smtp2go.com/v3.</translation>
    </message>
    <message>
        <source>The API URL must begin with https: over http the API key could be read on the way to %1. Plain http is for this computer only.</source>
        <translation>L’URL de l’API doit commencer par https&#xa0;: avec http, la clé API pourrait être lue sur le chemin vers %1. Le http en clair n’est permis que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The API URL must begin with https://.</source>
        <translation>L’URL de l’API doit commencer par https://.</translation>
    </message>
    <message>
        <source>The API URL must be only a host and a path.</source>
        <translation>L’URL de l’API ne doit comporter qu’un hôte et un chemin.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Global (nearest)</source>
        <translation>Mondiale (la plus proche)</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>Other address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>it doesn&apos;t say why. Possible: the recipient is on the suppression list, the sender is not verified, or the credential is in sandbox mode</source>
        <translation>sans dire pourquoi. Causes possibles&#xa0;: le destinataire est sur la liste de suppression, l’expéditeur n’est pas vérifié, ou l’identifiant est en mode bac à sable (sandbox)</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, since an earlier mail bounced</source>
        <translation>le destinataire est sur la liste de suppression, car un e-mail antérieur a rebondi</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, having unsubscribed</source>
        <translation>le destinataire est sur la liste de suppression, car il s’est désabonné</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list after a spam complaint</source>
        <translation>le destinataire est sur la liste de suppression après une plainte pour spam</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list</source>
        <translation>le destinataire est sur la liste de suppression</translation>
    </message>
    <message>
        <source>the sender is not verified</source>
        <translation>l’expéditeur n’est pas vérifié</translation>
    </message>
    <message>
        <source>the credential is in sandbox mode</source>
        <translation>l’identifiant est en mode bac à sable (sandbox)</translation>
    </message>
    <message>
        <source>Look at the suppressions, at the verified senders, and whether the credential is in sandbox mode.</source>
        <translation>Consultez la liste de suppression et les expéditeurs vérifiés, et regardez si l’identifiant est en mode bac à sable (sandbox).</translation>
    </message>
    <message>
        <source>The suppression ends by itself a week after a hard bounce; remove it sooner if the address is right.</source>
        <translation>L’inscription prend fin d’elle-même une semaine après un rebond définitif&#xa0;; retirez-la plus tôt si l’adresse est correcte.</translation>
    </message>
    <message>
        <source>It stays until somebody removes it. Only do so when the recipient wants it.</source>
        <translation>Elle reste jusqu’à ce que quelqu’un la retire. Ne le faites que si le destinataire le souhaite.</translation>
    </message>
    <message>
        <source>Look at the suppressions for the reason.</source>
        <translation>Cherchez le motif dans la liste de suppression.</translation>
    </message>
    <message>
        <source>Verify the domain or the address of the sender at SMTP2GO.</source>
        <translation>Faites vérifier le domaine ou l’adresse de l’expéditeur chez SMTP2GO.</translation>
    </message>
    <message>
        <source>Mail of that credential is shown as rejected on purpose. Switch the sandbox off to send in earnest.</source>
        <translation>Le courrier de cet identifiant est affiché comme rejeté à dessein. Désactivez le bac à sable pour envoyer réellement.</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>A newer question took its place</source>
        <translation>Une demande plus récente a pris sa place</translation>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>Nouvel essai bientôt</translation>
    </message>
    <message>
        <source>Joined an equal request</source>
        <translation>Jointe à une requête identique</translation>
    </message>
    <message>
        <source>Done, joined an equal request</source>
        <translation>Terminée, jointe à une requête identique</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>paused by SMTP2GO</source>
        <translation>mise en pause par SMTP2GO</translation>
    </message>
    <message>
        <source>another request tries whether the pause is over</source>
        <translation>une autre requête essaie si la pause est finie</translation>
    </message>
    <message>
        <source>a moment before the next attempt</source>
        <translation>un instant avant la prochaine tentative</translation>
    </message>
    <message>
        <source>a change of this account is under way</source>
        <translation>une modification de ce compte est en cours</translation>
    </message>
    <message>
        <source>too many error answers</source>
        <translation>trop de réponses d’erreur</translation>
    </message>
    <message>
        <source>the limit of this operation</source>
        <translation>la limite de cette opération</translation>
    </message>
    <message>
        <source>background work is spaced out</source>
        <translation>le travail d’arrière-plan est espacé</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>d’autres passent avant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>%1 d’attente</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Shows requests whose operation, account, status or request ID contain this</source>
        <translation>Montre les requêtes dont l’opération, le compte, le statut ou l’ID de requête contiennent ceci</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Operation, account, status, request ID</source>
        <translation>Opération, compte, statut, ID de requête</translation>
    </message>
    <message>
        <source>Only requests that failed</source>
        <translation>Seulement les requêtes échouées</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Only requests that wait</source>
        <translation>Seulement les requêtes en attente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de requêtes</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>Ce que demande l’assistance de SMTP2GO</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Copier l’ID de requête</translation>
    </message>
    <message>
        <source>As a command line, with the key as $SMTP2GO_API_KEY</source>
        <translation>Sous forme de ligne de commande, avec la clé dans $SMTP2GO_API_KEY</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Remove the requests that have ended from this list</source>
        <translation>Retirer de cette liste les requêtes terminées</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Retirer les terminées</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>Copier l’&amp;ID de requête</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier comme &amp;curl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 sur %Ln requête</numerusform>
            <numerusform>%1 sur %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1. An export has no such limit.</source>
        <translation>Copié&#xa0;: %1. Une exportation n’a pas cette limite.</translation>
    </message>
</context>
<context>
    <name>SecretServiceUnlock</name>
    <message>
        <source>Default keyring</source>
        <translation>Trousseau par défaut</translation>
    </message>
</context>
<context>
    <name>SenderDomainChange</name>
    <message>
        <source>“%1” is no domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine.</translation>
    </message>
    <message>
        <source>Type the domain to add.</source>
        <translation>Saisissez le domaine à ajouter.</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>Le suivi et le Return-Path ne peuvent pas porter le même nom.</translation>
    </message>
    <message>
        <source>Type only what stands before “%1”.</source>
        <translation>Saisissez seulement ce qui précède «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is the name that it has now.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà le nom actuel.</translation>
    </message>
</context>
<context>
    <name>SenderDomainModel</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Suivi</translation>
    </message>
    <message>
        <source>DNS from here</source>
        <translation>DNS vu d’ici</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Name in DNS</source>
        <translation>Nom dans le DNS</translation>
    </message>
</context>
<context>
    <name>SenderDomainQuery</name>
    <message>
        <source>The domain has a line break or another control character in it.</source>
        <translation>Le domaine contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>SenderDomainService</name>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>Ajouter le domaine d’expéditeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Verify sender domain “%1”</source>
        <translation>Vérifier le domaine d’expéditeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>Modifier le Return-Path de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>Modifier le nom de suivi de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change who may use “%1”</source>
        <translation>Modifier qui peut utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>Supprimer le domaine d’expéditeur «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SenderDomainState</name>
    <message>
        <source>DKIM is seen, the return path isn&apos;t: mail is signed, but bounces don&apos;t find their way and SPF doesn&apos;t match the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>DKIM est vu, le Return-Path ne l’est pas&#xa0;: le courrier est signé, mais les rebonds ne trouvent pas leur chemin et SPF ne correspond pas au domaine. SMTP2GO ne le considère pas comme vérifié.</translation>
    </message>
    <message>
        <source>The return path is seen, DKIM isn&apos;t: mail goes out without the signature of the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>Le Return-Path est vu, DKIM ne l’est pas&#xa0;: le courrier part sans la signature du domaine. SMTP2GO ne le considère pas comme vérifié.</translation>
    </message>
    <message>
        <source>The return path isn&apos;t seen any more.</source>
        <translation>Le Return-Path n’est plus vu.</translation>
    </message>
    <message>
        <source>The DKIM record isn&apos;t seen any more.</source>
        <translation>L’enregistrement DKIM n’est plus vu.</translation>
    </message>
    <message>
        <source>Neither the DKIM record nor the return path is seen any more.</source>
        <translation>Ni l’enregistrement DKIM ni le Return-Path ne sont plus vus.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t see the records of this domain in DNS yet.</source>
        <translation>SMTP2GO ne voit pas encore les enregistrements de ce domaine dans le DNS.</translation>
    </message>
    <message>
        <source>Mail from this domain is signed, and its bounces are understood.</source>
        <translation>Le courrier de ce domaine est signé, et ses rebonds sont interprétés.</translation>
    </message>
    <message>
        <source>This domain was verified before. %1 Its mail may be held back or refused.</source>
        <translation>Ce domaine était vérifié auparavant. %1 Son courrier peut être retenu ou refusé.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say whether it sees the records of this domain.</source>
        <translation>SMTP2GO ne dit pas s’il voit les enregistrements de ce domaine.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Half verified</source>
        <translation>Partiellement vérifié</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation>N’est plus vérifié</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>It belongs to the master account, which alone can change it.</source>
        <translation>Il appartient au compte principal, seul à pouvoir le modifier.</translation>
    </message>
    <message>
        <source>Opens and clicks aren&apos;t counted: tracking is off.</source>
        <translation>Les ouvertures et les clics ne sont pas comptés&#xa0;: le suivi est désactivé.</translation>
    </message>
</context>
<context>
    <name>SenderDomainText</name>
    <message>
        <source>SMTP2GO, for mail from %1</source>
        <translation>SMTP2GO, pour le courrier de %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>We send mail from %1 through SMTP2GO. For receivers to trust that mail, please publish these records in the DNS of that domain:</source>
        <translation>Nous envoyons du courrier de %1 avec SMTP2GO. Pour que les destinataires fassent confiance à ce courrier, merci de publier ces enregistrements dans le DNS de ce domaine&#xa0;:</translation>
    </message>
    <message>
        <source>  Name:  %1</source>
        <translation>  Nom&#xa0;:    %1</translation>
    </message>
    <message>
        <source>  Type:  %1</source>
        <translation>  Type&#xa0;:   %1</translation>
    </message>
    <message>
        <source>  Value: %1</source>
        <translation>  Valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing else may stand at these names, and they must not go through a proxy (at Cloudflare: “DNS only”). Some forms add the domain to the name by themselves; then type only what stands before it.</source>
        <translation>Rien d’autre ne doit se trouver à ces noms, et ils ne doivent pas passer par un proxy (chez Cloudflare&#xa0;: «&#xa0;DNS only&#xa0;»). Certains formulaires ajoutent d’eux-mêmes le domaine au nom&#xa0;; ne saisissez alors que ce qui le précède.</translation>
    </message>
    <message>
        <source>Please leave them in place: without them the mail stops.</source>
        <translation>Merci de les laisser en place&#xa0;: sans eux, le courrier ne part plus.</translation>
    </message>
    <message>
        <source>As lines of a zone file:</source>
        <translation>Sous forme de lignes d’un fichier de zone&#xa0;:</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Émis le %1</translation>
    </message>
    <message>
        <source>%1, from master</source>
        <translation>%1, du compte principal</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>From master</source>
        <translation>Du compte principal</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Future subaccounts</source>
        <translation>Sous-comptes futurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) and future ones</source>
        <translation>
            <numerusform>%Ln sous-compte et les futurs</numerusform>
            <numerusform>%Ln sous-comptes et les futurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln sous-compte</numerusform>
            <numerusform>%Ln sous-comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
</context>
<context>
    <name>SenderDomainTips</name>
    <message>
        <source>“Check DNS” asks the DNS from this computer, and the name servers of the zone.</source>
        <translation>«&#xa0;Contrôler le DNS&#xa0;» interroge le DNS depuis cet ordinateur, et les serveurs de noms de la zone.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Contrôlé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What SMTP2GO believes, by DKIM and return path</source>
        <translation>Avis de SMTP2GO, d’après DKIM et le Return-Path</translation>
    </message>
    <message>
        <source>The signature of mail, by a key in DNS</source>
        <translation>La signature du courrier, par une clé dans le DNS</translation>
    </message>
    <message>
        <source>Where bounces go, by which SPF passes</source>
        <translation>Où vont les rebonds, et ce qui fait passer SPF</translation>
    </message>
    <message>
        <source>The host of tracked links and of opens</source>
        <translation>L’hôte des liens suivis et des ouvertures</translation>
    </message>
    <message>
        <source>What the DNS says when asked from this computer</source>
        <translation>Ce que le DNS répond aux questions de cet ordinateur</translation>
    </message>
    <message>
        <source>For the host of tracked links</source>
        <translation>Pour l’hôte des liens suivis</translation>
    </message>
    <message>
        <source>Whether the domain comes from the master account</source>
        <translation>Si le domaine vient du compte principal</translation>
    </message>
    <message>
        <source>Subaccounts that may send from it</source>
        <translation>Sous-comptes pouvant envoyer depuis ce domaine</translation>
    </message>
</context>
<context>
    <name>SenderExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>Écrire des lignes dans un fichier ou dans le presse-papiers (Ctrl+Maj+E)</translation>
    </message>
</context>
<context>
    <name>SenderNoteText</name>
    <message>
        <source>%1 verified</source>
        <translation>%1 vérifié</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 non vérifié</translation>
    </message>
    <message>
        <source>SMTP2GO: %1.</source>
        <translation>SMTP2GO&#xa0;: %1.</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>DNS: %1.</source>
        <translation>DNS&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SenderNotices</name>
    <message>
        <source>%1 got worse</source>
        <translation>%1 s’est dégradé</translation>
    </message>
    <message numerus="yes">
        <source>%n senders got worse</source>
        <translation>
            <numerusform>%n expéditeur s’est dégradé</numerusform>
            <numerusform>%n expéditeurs se sont dégradés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 et %n autre.</numerusform>
            <numerusform>%1 et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderWatch</name>
    <message>
        <source>SMTP2GO no longer verifies it: %1.</source>
        <translation>SMTP2GO ne le considère plus comme vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: Missing</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>DNS has a fault: %1.</source>
        <translation>Le DNS a un défaut&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SendersPage</name>
    <message>
        <source>Kinds of senders</source>
        <translation>Types d’expéditeurs</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domaines d’expéditeur</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Expéditeurs individuels</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Expéditeurs autorisés</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Sender details</source>
        <translation>Détails de l’expéditeur</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>Aller au &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>SendersSettingsPage</name>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Check sender domains</source>
        <translation>&amp;Contrôler les domaines d’expéditeur</translation>
    </message>
    <message>
        <source>While an account is open, Outpost asks SMTP2GO once for its sender domains and the DNS for their records. When a sender gets worse, the desktop shows a notice. The history stays on this computer and goes when the account is forgotten.</source>
        <translation>Tant qu’un compte est ouvert, Outpost demande une fois à SMTP2GO ses domaines d’expéditeur, et au DNS leurs enregistrements. Quand un expéditeur se dégrade, le bureau affiche une notification. L’historique reste sur cet ordinateur et disparaît quand le compte est oublié.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Toutes les 10 minutes</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Toutes les 30 minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Toutes les 6 heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The settings are not saved</source>
        <translation>Les paramètres ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>The password of the proxy</source>
        <translation>Le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Outpost begins with other settings</source>
        <translation>Outpost démarre avec d’autres paramètres</translation>
    </message>
    <message>
        <source>“%1” is forgotten. The key store was asked again: its key is gone.</source>
        <translation>«&#xa0;%1&#xa0;» est oublié. Le trousseau de clés a été interrogé à nouveau&#xa0;: sa clé a disparu.</translation>
    </message>
    <message numerus="yes">
        <source>%n settled change(s) were deleted.</source>
        <translation>
            <numerusform>%n modification réglée a été supprimée.</numerusform>
            <numerusform>%n modifications réglées ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt stay until you settle them.</source>
        <translation>
            <numerusform>%n modification incertaine reste jusqu’à ce que vous la régliez.</numerusform>
            <numerusform>%n modifications incertaines restent jusqu’à ce que vous les régliez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the settings can&apos;t be saved.</source>
        <translation>%1 %2 a été laissé tel quel. Les modifications des paramètres ne peuvent pas être enregistrées.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of Outpost.</source>
        <translation>Les paramètres proviennent d’une version plus récente d’Outpost.</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>Les paramètres sont endommagés.</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 Ils ont été mis de côté sous %2.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read.</source>
        <translation>Les paramètres ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in %1: %2</source>
        <translation>Les paramètres ne peuvent pas être enregistrés dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The disk is full, or the file is not ours to write.</source>
        <translation>Le disque est plein, ou nous n’avons pas le droit d’écrire dans le fichier.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Partager %1</translation>
    </message>
    <message>
        <source>Who may send from %1, beside the master account?</source>
        <translation>Qui peut envoyer depuis %1, outre le compte principal&#xa0;?</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>A command or a key, for example Ctrl+F</source>
        <translation>Une commande ou une touche, par exemple Ctrl+F</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Nothing has this name or key.</source>
        <translation>Rien n’a ce nom ou cette touche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%Ln commande avec un raccourci</numerusform>
            <numerusform>%Ln commandes avec un raccourci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%1 sur %Ln commande avec un raccourci</numerusform>
            <numerusform>%1 sur %Ln commandes avec un raccourci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) copied as text</source>
        <translation>
            <numerusform>%Ln commande copiée en texte</numerusform>
            <numerusform>%Ln commandes copiées en texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another version of Outpost is open (process %1). Close it first.</source>
        <translation>Une autre version d’Outpost est ouverte (processus %1). Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Outpost is open already (process %1), but it does not answer. Wait a moment, or end that process.</source>
        <translation>Outpost est déjà ouvert (processus %1), mais ne répond pas. Patientez un instant, ou arrêtez ce processus.</translation>
    </message>
</context>
<context>
    <name>SingleSender</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail unique.</translation>
    </message>
    <message>
        <source>The address has a line break or another control character in it.</source>
        <translation>L’adresse contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>SingleSenderAddition</name>
    <message>
        <source>Send “%1” the verification mail again</source>
        <translation>Renvoyer à «&#xa0;%1&#xa0;» l’e-mail de vérification</translation>
    </message>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Ajouter l’expéditeur individuel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” gets the verification mail again</source>
        <translation>«&#xa0;%1&#xa0;» reçoit à nouveau l’e-mail de vérification</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté</translation>
    </message>
    <message>
        <source>SMTP2GO sends a mail to “%1”. The account can send from that address once its owner has clicked the link in it.</source>
        <translation>SMTP2GO envoie un e-mail à «&#xa0;%1&#xa0;». Le compte peut envoyer depuis cette adresse dès que son titulaire a cliqué le lien qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is verified already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà vérifié.</translation>
    </message>
    <message>
        <source>A mail can&apos;t be called back.</source>
        <translation>Un e-mail ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>It can be removed again, but not the mail.</source>
        <translation>L’expéditeur peut être supprimé ensuite, mais pas l’e-mail.</translation>
    </message>
</context>
<context>
    <name>SingleSenderChecker</name>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les expéditeurs individuels.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders.</source>
        <translation>«&#xa0;%1&#xa0;» figure parmi les expéditeurs individuels.</translation>
    </message>
    <message>
        <source>“%1” is among the single senders, but nothing shows whether its verification mail went out once more.</source>
        <translation>«&#xa0;%1&#xa0;» figure parmi les expéditeurs individuels, mais rien n’indique si son e-mail de vérification est reparti.</translation>
    </message>
    <message>
        <source>“%1” is still among the single senders.</source>
        <translation>«&#xa0;%1&#xa0;» figure encore parmi les expéditeurs individuels.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders any more.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure plus parmi les expéditeurs individuels.</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Waits for its owner</source>
        <translation>Attend son titulaire</translation>
    </message>
</context>
<context>
    <name>SingleSenderRemoving</name>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Supprimer l’expéditeur individuel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>Mail from “%1” is refused from now on, unless its domain is a verified sender domain.</source>
        <translation>Le courrier de «&#xa0;%1&#xa0;» est désormais refusé, sauf si son domaine est un domaine d’expéditeur vérifié.</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail is sent from it now.</source>
        <translation>Il n’est pas vérifié, aucun courrier n’est donc envoyé depuis cette adresse actuellement.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les expéditeurs individuels.</translation>
    </message>
    <message>
        <source>It can be added again, but its owner has to click the link in a new mail before it can be used.</source>
        <translation>Il peut être ajouté à nouveau, mais le titulaire devra cliquer le lien d’un nouvel e-mail avant que l’adresse puisse servir.</translation>
    </message>
    <message>
        <source>It can be added again, which sends its owner another mail.</source>
        <translation>Il peut être ajouté à nouveau, ce qui envoie un autre e-mail au titulaire.</translation>
    </message>
</context>
<context>
    <name>SingleSenderService</name>
    <message>
        <source>Add single sender “%1”</source>
        <translation>Ajouter l’expéditeur individuel «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>Supprimer l’expéditeur individuel «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SingleSenderState</name>
    <message>
        <source>Single sender</source>
        <translation>Expéditeur individuel</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>SinglesTab</name>
    <message>
        <source>Filter single senders</source>
        <translation>Filtrer les expéditeurs individuels</translation>
    </message>
    <message>
        <source>Filter: a part of the address, or its state (Ctrl+F)</source>
        <translation>Filtre&#xa0;: une partie de l’adresse, ou son état (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh single senders</source>
        <translation>Actualiser les expéditeurs individuels</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Relire la liste (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Add single sender</source>
        <translation>Ajouter un expéditeur individuel</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Resend verification</source>
        <translation>Renvoyer la vérification</translation>
    </message>
    <message>
        <source>Resend verification…</source>
        <translation>Renvoyer la vérification…</translation>
    </message>
    <message>
        <source>Remove single sender</source>
        <translation>Supprimer l’expéditeur individuel</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>Expéditeurs individuels</translation>
    </message>
    <message>
        <source>Single senders status</source>
        <translation>État des expéditeurs individuels</translation>
    </message>
    <message>
        <source>No single senders yet</source>
        <translation>Aucun expéditeur individuel pour l’instant</translation>
    </message>
    <message>
        <source>A single sender is one address whose domain you can’t verify, e.g. at a mail provider.</source>
        <translation>Un expéditeur individuel est une adresse dont vous ne pouvez pas vérifier le domaine, par exemple chez un fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Add one; whoever reads its mail has to open a link.</source>
        <translation>Ajoutez-en un&#xa0;; la personne qui lit ses e-mails doit ouvrir un lien.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add s&amp;ingle sender…</source>
        <translation>Ajouter un expéditeur &amp;individuel…</translation>
    </message>
    <message>
        <source>Add an address to send from</source>
        <translation>Ajouter une adresse depuis laquelle envoyer</translation>
    </message>
    <message>
        <source>Rese&amp;nd verification…</source>
        <translation>Re&amp;nvoyer la vérification…</translation>
    </message>
    <message>
        <source>Send the mail with the link again</source>
        <translation>Renvoyer l’e-mail avec le lien</translation>
    </message>
    <message>
        <source>Remove sin&amp;gle sender…</source>
        <translation>Su&amp;pprimer l’expéditeur individuel…</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Supprimer l’adresse</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Single senders are switched off</source>
        <translation>Les expéditeurs individuels sont désactivés</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>La liste des expéditeurs autorisés est active&#xa0;: elle seule décide qui peut envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified; the free plan has room for %1</source>
        <translation>
            <numerusform>%Ln vérifiée&#xa0;; le forfait gratuit en admet %1</numerusform>
            <numerusform>%Ln vérifiées&#xa0;; le forfait gratuit en admet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an address to see how it stands.</source>
        <translation>Choisissez une adresse pour voir où elle en est.</translation>
    </message>
    <message>
        <source>This address may be sent from.</source>
        <translation>On peut envoyer depuis cette adresse.</translation>
    </message>
    <message>
        <source>SMTP2GO has sent a mail with a link to this address. It may be sent from once somebody has opened the link; “Resend verification” sends the mail again.</source>
        <translation>SMTP2GO a envoyé à cette adresse un e-mail contenant un lien. On pourra envoyer depuis cette adresse dès que quelqu’un aura ouvert le lien&#xa0;; «&#xa0;Renvoyer la vérification&#xa0;» renvoie l’e-mail.</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>StatusCode</name>
    <message>
        <source>No more is said than the class of the code.</source>
        <translation>Rien de plus n’est dit que la classe du code.</translation>
    </message>
    <message>
        <source>Read the words of the reply.</source>
        <translation>Lisez le texte de la réponse.</translation>
    </message>
    <message>
        <source>Something about an address.</source>
        <translation>Quelque chose au sujet d’une adresse.</translation>
    </message>
    <message>
        <source>Check the address of the recipient.</source>
        <translation>Vérifiez l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the receiver.</source>
        <translation>Cette boîte aux lettres n’existe pas sur le serveur de réception.</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list.</source>
        <translation>Corrigez l’adresse ou retirez-la de la liste.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist or takes no mail.</source>
        <translation>Le domaine du destinataire n’existe pas ou n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>Check the part behind the @ for typing errors.</source>
        <translation>Vérifiez que la partie après le @ ne contient pas de faute de frappe.</translation>
    </message>
    <message>
        <source>The address of the recipient is malformed.</source>
        <translation>L’adresse du destinataire est mal formée.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>L’adresse correspond à plus d’une boîte aux lettres.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Demandez une autre adresse au destinataire.</translation>
    </message>
    <message>
        <source>The address is valid.</source>
        <translation>L’adresse est valide.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>La boîte aux lettres a déménagé sans laisser de nouvelle adresse.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Demandez la nouvelle adresse au destinataire.</translation>
    </message>
    <message>
        <source>The address of the sender is malformed.</source>
        <translation>L’adresse de l’expéditeur est mal formée.</translation>
    </message>
    <message>
        <source>Correct the address that the mail is sent from.</source>
        <translation>Corrigez l’adresse depuis laquelle l’e-mail est envoyé.</translation>
    </message>
    <message>
        <source>The address of the sender can&apos;t be answered: its domain is unknown.</source>
        <translation>On ne peut pas répondre à l’adresse de l’expéditeur&#xa0;: son domaine est inconnu.</translation>
    </message>
    <message>
        <source>Check the DNS of the sender&apos;s domain.</source>
        <translation>Vérifiez le DNS du domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>The mail was passed on to a system that does not speak in codes.</source>
        <translation>L’e-mail a été transmis à un système qui ne s’exprime pas en codes.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain or directory says that it takes no mail there.</source>
        <translation>Le domaine ou l’annuaire du destinataire indique qu’il n’y accepte pas de courrier.</translation>
    </message>
    <message>
        <source>Check the address; take it off the list if it is right.</source>
        <translation>Vérifiez l’adresse&#xa0;; retirez-la de la liste si elle est correcte.</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>Quelque chose au sujet de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Joignez le destinataire autrement.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail for now.</source>
        <translation>La boîte aux lettres est désactivée ou n’accepte pas de courrier pour l’instant.</translation>
    </message>
    <message>
        <source>Reach the recipient another way; take the address off the list if it stays so.</source>
        <translation>Joignez le destinataire autrement&#xa0;; retirez l’adresse de la liste si cela persiste.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>La boîte aux lettres est pleine.</translation>
    </message>
    <message>
        <source>The recipient must make room.</source>
        <translation>Le destinataire doit faire de la place.</translation>
    </message>
    <message>
        <source>The mail is larger than this mailbox takes.</source>
        <translation>L’e-mail est plus gros que ce qu’accepte cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Send it smaller, for example a link in place of an attachment.</source>
        <translation>Envoyez-le plus petit, par exemple avec un lien à la place d’une pièce jointe.</translation>
    </message>
    <message>
        <source>The mailing list behind the address can&apos;t be expanded.</source>
        <translation>La liste de diffusion derrière l’adresse ne peut pas être développée.</translation>
    </message>
    <message>
        <source>Tell whoever runs the list.</source>
        <translation>Prévenez la personne qui gère la liste.</translation>
    </message>
    <message>
        <source>Something about the receiving system.</source>
        <translation>Quelque chose au sujet du système de réception.</translation>
    </message>
    <message>
        <source>Wait, or tell the receiver&apos;s postmaster.</source>
        <translation>Attendez, ou prévenez le postmaster du serveur de réception.</translation>
    </message>
    <message>
        <source>The receiving system has run out of space.</source>
        <translation>Le système de réception n’a plus d’espace.</translation>
    </message>
    <message>
        <source>Wait; the receiver must make room.</source>
        <translation>Attendez&#xa0;; le serveur de réception doit faire de la place.</translation>
    </message>
    <message>
        <source>The receiving system takes no mail at the moment.</source>
        <translation>Le système de réception n’accepte pas de courrier en ce moment.</translation>
    </message>
    <message>
        <source>The receiving system can&apos;t do what the mail asks for.</source>
        <translation>Le système de réception ne peut pas faire ce que demande l’e-mail.</translation>
    </message>
    <message>
        <source>Send it in a plainer form.</source>
        <translation>Envoyez-le sous une forme plus simple.</translation>
    </message>
    <message>
        <source>The mail is larger than the receiving system takes.</source>
        <translation>L’e-mail est plus gros que ce qu’accepte le système de réception.</translation>
    </message>
    <message>
        <source>Send it smaller.</source>
        <translation>Envoyez-le plus petit.</translation>
    </message>
    <message>
        <source>The receiving system is set up wrongly.</source>
        <translation>Le système de réception est mal configuré.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster.</source>
        <translation>Prévenez le postmaster du serveur de réception.</translation>
    </message>
    <message>
        <source>The mail asks for a priority that was changed or isn&apos;t offered.</source>
        <translation>L’e-mail demande une priorité qui a été changée ou n’est pas proposée.</translation>
    </message>
    <message>
        <source>Send it without a priority.</source>
        <translation>Envoyez-le sans priorité.</translation>
    </message>
    <message>
        <source>Something about the network or the way to the receiver.</source>
        <translation>Quelque chose au sujet du réseau ou du chemin vers le serveur de réception.</translation>
    </message>
    <message>
        <source>Wait; check the DNS of the recipient&apos;s domain if it goes on.</source>
        <translation>Attendez&#xa0;; vérifiez le DNS du domaine du destinataire si cela continue.</translation>
    </message>
    <message>
        <source>The receiving server doesn&apos;t answer or turns the connection away.</source>
        <translation>Le serveur de réception ne répond pas ou repousse la connexion.</translation>
    </message>
    <message>
        <source>Wait. Some receivers say this also of addresses that they don&apos;t know.</source>
        <translation>Attendez. Certains serveurs le disent aussi d’adresses qu’ils ne connaissent pas.</translation>
    </message>
    <message>
        <source>The connection broke or was too slow.</source>
        <translation>La connexion a été coupée ou était trop lente.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Attendez.</translation>
    </message>
    <message>
        <source>A directory that the receiver needs doesn&apos;t answer.</source>
        <translation>Un annuaire dont le serveur de réception a besoin ne répond pas.</translation>
    </message>
    <message>
        <source>Wait; the DNS of one of the two domains may be at fault.</source>
        <translation>Attendez&#xa0;; le DNS de l’un des deux domaines est peut-être en cause.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s domain is known.</source>
        <translation>Aucun chemin vers le domaine du destinataire n’est connu.</translation>
    </message>
    <message>
        <source>Check the domain; its MX record is missing or wrong.</source>
        <translation>Vérifiez le domaine&#xa0;; son enregistrement MX manque ou est erroné.</translation>
    </message>
    <message>
        <source>The receiver is overloaded.</source>
        <translation>Le serveur de réception est surchargé.</translation>
    </message>
    <message>
        <source>The mail went round in a circle.</source>
        <translation>L’e-mail a tourné en rond.</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster: a forwarding leads back to itself.</source>
        <translation>Prévenez le postmaster du serveur de réception&#xa0;: une redirection ramène à elle-même.</translation>
    </message>
    <message>
        <source>It was tried for too long and given up.</source>
        <translation>Les tentatives ont duré trop longtemps et ont été abandonnées.</translation>
    </message>
    <message>
        <source>See the attempts before; send it again when their cause is gone.</source>
        <translation>Regardez les tentatives précédentes&#xa0;; renvoyez-le quand leur cause aura disparu.</translation>
    </message>
    <message>
        <source>The two servers did not understand each other.</source>
        <translation>Les deux serveurs ne se sont pas compris.</translation>
    </message>
    <message>
        <source>Read the words of the reply; some receivers say this for unknown mailboxes.</source>
        <translation>Lisez le texte de la réponse&#xa0;; certains serveurs disent cela pour des boîtes aux lettres inconnues.</translation>
    </message>
    <message>
        <source>A command came out of turn or is unknown.</source>
        <translation>Une commande est arrivée hors de son tour ou est inconnue.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO.</source>
        <translation>Prévenez l’assistance de SMTP2GO.</translation>
    </message>
    <message>
        <source>A command was malformed.</source>
        <translation>Une commande était mal formée.</translation>
    </message>
    <message>
        <source>Check the addresses.</source>
        <translation>Vérifiez les adresses.</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>Trop de destinataires à la fois.</translation>
    </message>
    <message>
        <source>Send to fewer recipients a mail.</source>
        <translation>Envoyez chaque e-mail à moins de destinataires.</translation>
    </message>
    <message>
        <source>A command has a wrong argument, often an address.</source>
        <translation>Une commande a un mauvais argument, souvent une adresse.</translation>
    </message>
    <message>
        <source>The servers speak different versions of the protocol.</source>
        <translation>Les serveurs parlent des versions différentes du protocole.</translation>
    </message>
    <message>
        <source>Signing in would take a line that is too long.</source>
        <translation>L’authentification demanderait une ligne trop longue.</translation>
    </message>
    <message>
        <source>The mail was delivered in part only.</source>
        <translation>L’e-mail n’a été distribué qu’en partie.</translation>
    </message>
    <message>
        <source>Look at each recipient.</source>
        <translation>Regardez chaque destinataire.</translation>
    </message>
    <message>
        <source>Something about the content of the mail.</source>
        <translation>Quelque chose au sujet du contenu de l’e-mail.</translation>
    </message>
    <message>
        <source>Look at what is unusual in it: kinds of attachments, characters, form.</source>
        <translation>Regardez ce qu’il a d’inhabituel&#xa0;: types de pièces jointes, caractères, forme.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take this kind of content.</source>
        <translation>Le serveur de réception n’accepte pas ce type de contenu.</translation>
    </message>
    <message>
        <source>Send it without the attachment, or in another format.</source>
        <translation>Envoyez-le sans la pièce jointe, ou dans un autre format.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which is forbidden.</source>
        <translation>Le contenu devrait être converti, ce qui est interdit.</translation>
    </message>
    <message>
        <source>The content would have to be converted, which the receiver can&apos;t.</source>
        <translation>Le contenu devrait être converti, ce que le serveur de réception ne sait pas faire.</translation>
    </message>
    <message>
        <source>The content was converted and lost something.</source>
        <translation>Le contenu a été converti et a perdu quelque chose.</translation>
    </message>
    <message>
        <source>Send it in a plainer form if it matters.</source>
        <translation>Envoyez-le sous une forme plus simple si cela importe.</translation>
    </message>
    <message>
        <source>Converting the content failed.</source>
        <translation>La conversion du contenu a échoué.</translation>
    </message>
    <message>
        <source>The content of the mail isn&apos;t to be had.</source>
        <translation>Le contenu de l’e-mail est introuvable.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Renvoyez-le.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take addresses with other than ASCII letters.</source>
        <translation>Le serveur de réception n’accepte que des adresses en caractères ASCII.</translation>
    </message>
    <message>
        <source>Use an address in ASCII.</source>
        <translation>Utilisez une adresse en ASCII.</translation>
    </message>
    <message>
        <source>A reply would need other than ASCII letters, which isn&apos;t possible.</source>
        <translation>Une réponse demanderait d’autres caractères que l’ASCII, ce qui n’est pas possible.</translation>
    </message>
    <message>
        <source>Use addresses in ASCII.</source>
        <translation>Utilisez des adresses en ASCII.</translation>
    </message>
    <message>
        <source>The header has letters that the receiver can&apos;t take.</source>
        <translation>L’en-tête contient des caractères que le serveur de réception ne peut pas accepter.</translation>
    </message>
    <message>
        <source>Encode the header, or use ASCII in it.</source>
        <translation>Encodez l’en-tête, ou n’y utilisez que l’ASCII.</translation>
    </message>
    <message>
        <source>The mail has letters that the receiver can&apos;t take.</source>
        <translation>L’e-mail contient des caractères que le serveur de réception ne peut pas accepter.</translation>
    </message>
    <message>
        <source>Use ASCII in addresses and headers.</source>
        <translation>Utilisez l’ASCII dans les adresses et les en-têtes.</translation>
    </message>
    <message>
        <source>The envelope or form of the mail isn&apos;t acceptable.</source>
        <translation>L’enveloppe ou la forme de l’e-mail n’est pas acceptable.</translation>
    </message>
    <message>
        <source>Look at its headers: one may be missing, doubled or malformed.</source>
        <translation>Regardez ses en-têtes&#xa0;: l’un d’eux peut manquer, être en double ou mal formé.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy or security stands against it.</source>
        <translation>La politique ou la sécurité du serveur de réception s’y oppose.</translation>
    </message>
    <message>
        <source>Read the words of the reply; often it names a page to look at.</source>
        <translation>Lisez le texte de la réponse&#xa0;; souvent il indique une page à consulter.</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy refuses it: a block list, a filter, a rule.</source>
        <translation>La politique du serveur de réception le refuse&#xa0;: une liste de blocage, un filtre, une règle.</translation>
    </message>
    <message>
        <source>Look at the reputation of the sending address and at the content; ask the receiver&apos;s postmaster.</source>
        <translation>Examinez la réputation de l’adresse d’envoi et le contenu&#xa0;; demandez au postmaster du serveur de réception.</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>Cet expéditeur n’a pas le droit d’écrire à cette liste de diffusion.</translation>
    </message>
    <message>
        <source>Ask whoever runs the list.</source>
        <translation>Demandez à la personne qui gère la liste.</translation>
    </message>
    <message>
        <source>Security would have to be converted, which isn&apos;t possible.</source>
        <translation>La sécurité devrait être convertie, ce qui n’est pas possible.</translation>
    </message>
    <message>
        <source>Send it without signature or encryption.</source>
        <translation>Envoyez-le sans signature ni chiffrement.</translation>
    </message>
    <message>
        <source>A security feature that is asked for isn&apos;t offered.</source>
        <translation>Une fonction de sécurité demandée n’est pas proposée.</translation>
    </message>
    <message>
        <source>Allow a connection without it, or tell the receiver&apos;s postmaster.</source>
        <translation>Permettez une connexion sans elle, ou prévenez le postmaster du serveur de réception.</translation>
    </message>
    <message>
        <source>Something about keys and cryptography failed.</source>
        <translation>Quelque chose a échoué au sujet de clés et de cryptographie.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the cryptography of the mail.</source>
        <translation>Le serveur de réception ne connaît pas la cryptographie de l’e-mail.</translation>
    </message>
    <message>
        <source>The content was changed on its way, or its signature doesn&apos;t fit.</source>
        <translation>Le contenu a été modifié en chemin, ou sa signature ne correspond pas.</translation>
    </message>
    <message>
        <source>Look at whatever changes the mail between you and SMTP2GO.</source>
        <translation>Regardez ce qui modifie l’e-mail entre vous et SMTP2GO.</translation>
    </message>
    <message>
        <source>The sign-in is refused.</source>
        <translation>L’authentification est refusée.</translation>
    </message>
    <message>
        <source>Check user name and password of the sending program.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe du programme d’envoi.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak for the receiver.</source>
        <translation>Le mode d’authentification est trop faible pour le serveur de réception.</translation>
    </message>
    <message>
        <source>Sign in another way.</source>
        <translation>Authentifiez-vous d’une autre manière.</translation>
    </message>
    <message>
        <source>Encryption is needed and missing.</source>
        <translation>Le chiffrement est nécessaire et manque.</translation>
    </message>
    <message>
        <source>Switch TLS on for the connection.</source>
        <translation>Activez TLS pour la connexion.</translation>
    </message>
    <message>
        <source>This way of signing in needs encryption.</source>
        <translation>Ce mode d’authentification exige le chiffrement.</translation>
    </message>
    <message>
        <source>The password must be changed first.</source>
        <translation>Le mot de passe doit d’abord être changé.</translation>
    </message>
    <message>
        <source>Change the password of the sending program.</source>
        <translation>Changez le mot de passe du programme d’envoi.</translation>
    </message>
    <message>
        <source>The account that sends is switched off.</source>
        <translation>Le compte qui envoie est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on, or send with another.</source>
        <translation>Activez-le, ou envoyez avec un autre.</translation>
    </message>
    <message>
        <source>The receiver needs a relation of trust that is missing.</source>
        <translation>Le serveur de réception exige une relation de confiance qui manque.</translation>
    </message>
    <message>
        <source>Ask the receiver&apos;s postmaster.</source>
        <translation>Demandez au postmaster du serveur de réception.</translation>
    </message>
    <message>
        <source>The priority of the mail is too low to be taken now.</source>
        <translation>La priorité de l’e-mail est trop basse pour qu’il soit pris maintenant.</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Renvoyez-le plus tard.</translation>
    </message>
    <message>
        <source>The mail is too large for its priority.</source>
        <translation>L’e-mail est trop gros pour sa priorité.</translation>
    </message>
    <message>
        <source>Send it smaller or later.</source>
        <translation>Envoyez-le plus petit ou plus tard.</translation>
    </message>
    <message>
        <source>The mailbox has another owner than the mail expects.</source>
        <translation>La boîte aux lettres a un autre titulaire que celui attendu par l’e-mail.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the address is still theirs.</source>
        <translation>Demandez au destinataire si l’adresse est encore la sienne.</translation>
    </message>
    <message>
        <source>The domain has another owner than the mail expects.</source>
        <translation>Le domaine a un autre titulaire que celui attendu par l’e-mail.</translation>
    </message>
    <message>
        <source>Whether the mailbox is still the same owner&apos;s can&apos;t be tested.</source>
        <translation>On ne peut pas vérifier si la boîte aux lettres a toujours le même titulaire.</translation>
    </message>
    <message>
        <source>Send it without asking for that test.</source>
        <translation>Envoyez-le sans demander cette vérification.</translation>
    </message>
    <message>
        <source>The mail has no valid DKIM signature.</source>
        <translation>L’e-mail n’a pas de signature DKIM valide.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain; check the DKIM record in its DNS.</source>
        <translation>Faites vérifier le domaine de l’expéditeur&#xa0;; contrôlez l’enregistrement DKIM dans son DNS.</translation>
    </message>
    <message>
        <source>The DKIM signature isn&apos;t one that the receiver accepts.</source>
        <translation>La signature DKIM n’est pas de celles qu’accepte le serveur de réception.</translation>
    </message>
    <message>
        <source>Check the DKIM record in the DNS of the sender&apos;s domain.</source>
        <translation>Contrôlez l’enregistrement DKIM dans le DNS du domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>The DKIM signature is of another domain than the author&apos;s.</source>
        <translation>La signature DKIM est d’un autre domaine que celui de l’auteur.</translation>
    </message>
    <message>
        <source>Verify the domain in the From header, so that it signs itself.</source>
        <translation>Faites vérifier le domaine de l’en-tête From, pour qu’il signe lui-même.</translation>
    </message>
    <message>
        <source>SPF did not pass: the sending server isn&apos;t listed for the domain.</source>
        <translation>SPF n’est pas passé&#xa0;: le serveur d’envoi n’est pas répertorié pour le domaine.</translation>
    </message>
    <message>
        <source>Check the return path record in the DNS of the sender&apos;s domain.</source>
        <translation>Contrôlez l’enregistrement du Return-Path dans le DNS du domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>SPF could not be evaluated: the record is broken.</source>
        <translation>SPF n’a pas pu être évalué&#xa0;: l’enregistrement est erroné.</translation>
    </message>
    <message>
        <source>Correct the SPF record in the DNS of the sender&apos;s domain.</source>
        <translation>Corrigez l’enregistrement SPF dans le DNS du domaine de l’expéditeur.</translation>
    </message>
    <message>
        <source>The address of the sending server has no valid name in DNS.</source>
        <translation>L’adresse du serveur d’envoi n’a pas de nom valide dans le DNS.</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO; with a dedicated address, check its reverse DNS.</source>
        <translation>Prévenez l’assistance de SMTP2GO&#xa0;; avec une adresse dédiée, contrôlez son DNS inverse.</translation>
    </message>
    <message>
        <source>The mail isn&apos;t authenticated: neither SPF nor DKIM passes, or DMARC refuses it.</source>
        <translation>L’e-mail n’est pas authentifié&#xa0;: ni SPF ni DKIM ne passent, ou DMARC le refuse.</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain and check SPF, DKIM and DMARC in its DNS.</source>
        <translation>Faites vérifier le domaine de l’expéditeur et contrôlez SPF, DKIM et DMARC dans son DNS.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares that it takes no mail.</source>
        <translation>Le domaine de l’expéditeur déclare ne pas accepter de courrier.</translation>
    </message>
    <message>
        <source>Remove the null MX record, or send from another domain.</source>
        <translation>Supprimez l’enregistrement MX nul, ou envoyez depuis un autre domaine.</translation>
    </message>
    <message>
        <source>Too much mail at once from this address or domain.</source>
        <translation>Trop de courrier à la fois de cette adresse ou de ce domaine.</translation>
    </message>
    <message>
        <source>Send more slowly; it is tried again.</source>
        <translation>Envoyez plus lentement&#xa0;; une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The mail&apos;s seals of authentication (ARC) don&apos;t hold.</source>
        <translation>Les sceaux d’authentification (ARC) de l’e-mail ne tiennent pas.</translation>
    </message>
    <message>
        <source>A forwarder on the way changed it; ask the receiver&apos;s postmaster.</source>
        <translation>Un relais l’a modifié en chemin&#xa0;; demandez au postmaster du serveur de réception.</translation>
    </message>
    <message>
        <source>The mail demands encryption all the way, which isn&apos;t offered.</source>
        <translation>L’e-mail exige le chiffrement de bout en bout du trajet, ce qui n’est pas proposé.</translation>
    </message>
    <message>
        <source>Send it without that demand.</source>
        <translation>Envoyez-le sans cette exigence.</translation>
    </message>
    <message>
        <source>A status of the server.</source>
        <translation>Un état du serveur.</translation>
    </message>
    <message>
        <source>A help text of the server.</source>
        <translation>Un texte d’aide du serveur.</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>Le serveur est prêt.</translation>
    </message>
    <message>
        <source>The server ends the connection in order.</source>
        <translation>Le serveur met fin normalement à la connexion.</translation>
    </message>
    <message>
        <source>Done: the server took it.</source>
        <translation>C’est fait&#xa0;: le serveur l’a pris.</translation>
    </message>
    <message>
        <source>The recipient is elsewhere; the server passes it on.</source>
        <translation>Le destinataire est ailleurs&#xa0;; le serveur transmet l’e-mail.</translation>
    </message>
    <message>
        <source>The server can&apos;t tell whether the recipient exists, and tries.</source>
        <translation>Le serveur ne peut pas dire si le destinataire existe, et essaie.</translation>
    </message>
    <message>
        <source>The server takes nothing at the moment and hangs up.</source>
        <translation>Le serveur n’accepte rien en ce moment et raccroche.</translation>
    </message>
    <message>
        <source>Wait; it is tried again.</source>
        <translation>Attendez&#xa0;; une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be reached now. Often greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>La boîte aux lettres est injoignable actuellement. Souvent du greylisting&#xa0;: la première tentative d’un inconnu est différée à dessein.</translation>
    </message>
    <message>
        <source>An error at the receiver, or it wants to be asked again.</source>
        <translation>Une erreur du serveur de réception, ou il veut qu’on redemande.</translation>
    </message>
    <message>
        <source>The receiver or the mailbox has no room now.</source>
        <translation>Le serveur de réception ou la boîte aux lettres n’a pas de place actuellement.</translation>
    </message>
    <message>
        <source>Signing in or encryption isn&apos;t possible now.</source>
        <translation>L’authentification ou le chiffrement n’est pas possible actuellement.</translation>
    </message>
    <message>
        <source>The receiver can&apos;t deal with the parameters now.</source>
        <translation>Le serveur de réception ne peut pas traiter les paramètres actuellement.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t understand the command.</source>
        <translation>Le serveur de réception ne comprend pas la commande.</translation>
    </message>
    <message>
        <source>A command has a malformed argument, often an address.</source>
        <translation>Une commande a un argument mal formé, souvent une adresse.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer the command.</source>
        <translation>Le serveur de réception ne propose pas la commande.</translation>
    </message>
    <message>
        <source>The commands came in a wrong order.</source>
        <translation>Les commandes sont arrivées dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer this parameter.</source>
        <translation>Le serveur de réception ne propose pas ce paramètre.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Ce serveur n’accepte aucun courrier.</translation>
    </message>
    <message>
        <source>Check the domain of the recipient.</source>
        <translation>Vérifiez le domaine du destinataire.</translation>
    </message>
    <message>
        <source>Signing in or encryption is needed first.</source>
        <translation>Une authentification ou un chiffrement est d’abord nécessaire.</translation>
    </message>
    <message>
        <source>Check user name, password and TLS of the sending program.</source>
        <translation>Vérifiez le nom d’utilisateur, le mot de passe et TLS du programme d’envoi.</translation>
    </message>
    <message>
        <source>Refused for good: there is no such mailbox, or a rule of the receiver stands against it.</source>
        <translation>Refusé définitivement&#xa0;: la boîte aux lettres n’existe pas, ou une règle du serveur de réception s’y oppose.</translation>
    </message>
    <message>
        <source>Read the words of the reply; correct the address or ask the postmaster.</source>
        <translation>Lisez le texte de la réponse&#xa0;; corrigez l’adresse ou demandez au postmaster.</translation>
    </message>
    <message>
        <source>The recipient isn&apos;t here.</source>
        <translation>Le destinataire n’est pas ici.</translation>
    </message>
    <message>
        <source>The reply may name the new address.</source>
        <translation>La réponse indique peut-être la nouvelle adresse.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the mail is too large.</source>
        <translation>Pas de place&#xa0;: la boîte aux lettres est pleine, ou l’e-mail est trop gros.</translation>
    </message>
    <message>
        <source>The recipient must make room, or send it smaller.</source>
        <translation>Le destinataire doit faire de la place, ou envoyez-le plus petit.</translation>
    </message>
    <message>
        <source>The name of a mailbox isn&apos;t allowed.</source>
        <translation>Le nom d’une boîte aux lettres n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Correct the addresses of sender and recipient.</source>
        <translation>Corrigez les adresses de l’expéditeur et du destinataire.</translation>
    </message>
    <message>
        <source>Refused for good, without a closer code: often a block list or a filter of contents.</source>
        <translation>Refusé définitivement, sans code plus précis&#xa0;: souvent une liste de blocage ou un filtre de contenu.</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the parameters of the sender or recipient.</source>
        <translation>Le serveur de réception ne connaît pas les paramètres de l’expéditeur ou du destinataire.</translation>
    </message>
    <message>
        <source>The domain of the recipient takes no mail.</source>
        <translation>Le domaine du destinataire n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>Check the part behind the @.</source>
        <translation>Vérifiez la partie après le @.</translation>
    </message>
    <message>
        <source>The receiving server didn&apos;t answer in time.</source>
        <translation>Le serveur de réception n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No mail server listens at the receiver&apos;s address.</source>
        <translation>Aucun serveur de messagerie n’écoute à l’adresse du serveur de réception.</translation>
    </message>
    <message>
        <source>Wait; check the domain of the recipient if it goes on.</source>
        <translation>Attendez&#xa0;; vérifiez le domaine du destinataire si cela continue.</translation>
    </message>
    <message>
        <source>The receiver broke the connection off.</source>
        <translation>Le serveur de réception a interrompu la connexion.</translation>
    </message>
    <message>
        <source>There is no way through the network to the receiver.</source>
        <translation>Aucun chemin du réseau ne mène au serveur de réception.</translation>
    </message>
    <message>
        <source>No mail server is known for the recipient&apos;s domain.</source>
        <translation>Aucun serveur de messagerie n’est connu pour le domaine du destinataire.</translation>
    </message>
    <message>
        <source>The DNS of the recipient&apos;s domain gave no answer.</source>
        <translation>Le DNS du domaine du destinataire n’a pas répondu.</translation>
    </message>
    <message>
        <source>Wait; check the part behind the @ if it goes on.</source>
        <translation>Attendez&#xa0;; vérifiez la partie après le @ si cela continue.</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist.</source>
        <translation>Le domaine du destinataire n’existe pas.</translation>
    </message>
    <message>
        <source>Greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>Greylisting&#xa0;: la première tentative d’un inconnu est différée à dessein.</translation>
    </message>
    <message>
        <source>The two servers could not agree on encryption.</source>
        <translation>Les deux serveurs n’ont pas pu s’accorder sur un chiffrement.</translation>
    </message>
    <message>
        <source>Wait; tell the receiver&apos;s postmaster if it goes on.</source>
        <translation>Attendez&#xa0;; prévenez le postmaster du serveur de réception si cela continue.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>For now: it is tried again.</source>
        <translation>Pour l’instant&#xa0;: une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>For good: it is not tried again.</source>
        <translation>Définitivement&#xa0;: il n’y aura pas de nouvelle tentative.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Whoever sends</source>
        <translation>l’expéditeur</translation>
    </message>
    <message>
        <source>The receiving server</source>
        <translation>le serveur de réception</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>The DNS of the sender&apos;s domain</source>
        <translation>le DNS du domaine de l’expéditeur</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Whose turn: %2. %3</source>
        <translation>%1 À qui d’agir&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>SubaccountActions</name>
    <message>
        <source>&amp;Add subaccount…</source>
        <translation>&amp;Ajouter un sous-compte…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Fermer…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Rouvrir…</translation>
    </message>
    <message>
        <source>&amp;Work as this subaccount</source>
        <translation>&amp;Travailler en tant que ce sous-compte</translation>
    </message>
    <message>
        <source>Show its ac&amp;tivity</source>
        <translation>Afficher son act&amp;ivité</translation>
    </message>
    <message>
        <source>&amp;State of its senders (estate)</source>
        <translation>&amp;État de ses expéditeurs (parc)</translation>
    </message>
</context>
<context>
    <name>SubaccountAddBulk</name>
    <message>
        <source>Add subaccounts</source>
        <translation>Ajouter des sous-comptes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it shows in SMTP2GO.</source>
        <translation>Tel qu’il apparaît dans SMTP2GO.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Of the first team member, who is invited by mail. May be empty.</source>
        <translation>Du premier membre de l’équipe, invité par e-mail. Peut rester vide.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name: %1 (%2).</source>
        <translation>Il existe un sous-compte de ce nom&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>dedicated IP address: %L1</source>
        <translation>adresse IP dédiée&#xa0;: %L1</translation>
    </message>
    <message>
        <source>archiving: %L1</source>
        <translation>archivage&#xa0;: %L1</translation>
    </message>
    <message>
        <source>SMS: %L1</source>
        <translation>SMS&#xa0;: %L1</translation>
    </message>
    <message>
        <source>SMTP2GO bills the plan sizes to your account.</source>
        <translation>SMTP2GO facture les tailles de forfait à votre compte.</translation>
    </message>
    <message>
        <source>What costs extra in this list: %1.</source>
        <translation>Ce qui coûte en supplément dans cette liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added as %1.</source>
        <translation>Ajouté en tant que %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddChecker</name>
    <message>
        <source>SMTP2GO shows no new subaccount named “%1”.</source>
        <translation>SMTP2GO n’affiche aucun nouveau sous-compte nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is a subaccount named “%1” (id %2), but it isn&apos;t known whether it is new.</source>
        <translation>Il existe un sous-compte nommé «&#xa0;%1&#xa0;» (ID %2), mais on ne sait pas s’il est nouveau.</translation>
    </message>
    <message>
        <source>The subaccount “%1” is there, with the id %2.</source>
        <translation>Le sous-compte «&#xa0;%1&#xa0;» existe, avec l’ID %2.</translation>
    </message>
</context>
<context>
    <name>SubaccountAddition</name>
    <message>
        <source>Nobody is invited: it has no team member until one is added.</source>
        <translation>Personne n’est invité&#xa0;: il n’a aucun membre d’équipe tant qu’on n’en ajoute pas.</translation>
    </message>
    <message>
        <source>SMTP2GO sends an invitation to %1 by e-mail, at once.</source>
        <translation>SMTP2GO envoie aussitôt une invitation à %1 par e-mail.</translation>
    </message>
    <message>
        <source>There is a subaccount of this name already (id %1): only the ids will tell them apart.</source>
        <translation>Il existe déjà un sous-compte de ce nom (ID %1)&#xa0;: seuls les ID les distingueront.</translation>
    </message>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Ajouter le sous-compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Subaccount “%1” was added</source>
        <translation>Le sous-compte «&#xa0;%1&#xa0;» a été ajouté</translation>
    </message>
    <message>
        <source>A subaccount can&apos;t be removed, only closed.</source>
        <translation>Un sous-compte ne peut pas être supprimé, seulement fermé.</translation>
    </message>
</context>
<context>
    <name>SubaccountCells</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vide&#xa0;: inchangé.</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>Vide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Plan size</source>
        <translation>Taille du forfait</translation>
    </message>
    <message>
        <source>E-mails a month, of the sizes that SMTP2GO sells.</source>
        <translation>E-mails par mois, parmi les tailles que vend SMTP2GO.</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>IP dédiée</translation>
    </message>
    <message>
        <source>Yes or no; only with a plan of more than 100,000.</source>
        <translation>yes ou no&#xa0;; seulement avec un forfait de plus de 100&#xa0;000.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>yes ou no.</translation>
    </message>
    <message>
        <source>Enforce 2FA</source>
        <translation>Imposer la 2FA</translation>
    </message>
    <message>
        <source>Yes or no: members need a second factor.</source>
        <translation>yes ou no&#xa0;: les membres ont besoin d’un second facteur.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Yes or no. Costs.</source>
        <translation>yes ou no. Payant.</translation>
    </message>
    <message>
        <source>SMS limit</source>
        <translation>Limite de SMS</translation>
    </message>
    <message>
        <source>Messages a month, with SMS only.</source>
        <translation>Messages par mois, seulement avec les SMS.</translation>
    </message>
</context>
<context>
    <name>SubaccountClosing</name>
    <message>
        <source>It is closed already.</source>
        <translation>Il est déjà fermé.</translation>
    </message>
    <message>
        <source>Only an active subaccount can be closed. The state of this one is “%1”.</source>
        <translation>Seul un sous-compte actif peut être fermé. L’état de celui-ci est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It sends no mail any more, and nobody can log in to it.</source>
        <translation>Il n’envoie plus d’e-mails, et personne ne peut s’y connecter.</translation>
    </message>
    <message>
        <source>Close subaccount %1</source>
        <translation>Fermer le sous-compte %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was closed</source>
        <translation>Le sous-compte %1 a été fermé</translation>
    </message>
    <message>
        <source>It can be reopened, with its senders and users.</source>
        <translation>Il peut être rouvert, avec ses expéditeurs et ses utilisateurs.</translation>
    </message>
</context>
<context>
    <name>SubaccountColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Used up on</source>
        <translation>Épuisé le</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebonds</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taux de rebond</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>Reject rate</source>
        <translation>Taux de rejet</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>Taux de spam</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>Désabonnements</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>Taux de désabonnement</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>IP dédiée</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivage</translation>
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
        <translation>Le forfait de %L1 e-mails par mois est facturé au compte lui-même.</translation>
    </message>
    <message>
        <source>SMTP2GO assigns an IP address to it that nobody else sends from.</source>
        <translation>SMTP2GO lui attribue une adresse IP depuis laquelle personne d’autre n’envoie.</translation>
    </message>
    <message>
        <source>It loses its own IP address: its mail goes out from shared ones.</source>
        <translation>Il perd sa propre adresse IP&#xa0;: son courrier part d’adresses partagées.</translation>
    </message>
    <message>
        <source>Archiving may be switched on for its senders, which costs extra.</source>
        <translation>L’archivage peut être activé pour ses expéditeurs, ce qui coûte en supplément.</translation>
    </message>
    <message>
        <source>The mail of its senders is archived no more.</source>
        <translation>Le courrier de ses expéditeurs n’est plus archivé.</translation>
    </message>
    <message>
        <source>Its team members need a second factor to log in.</source>
        <translation>Les membres de son équipe ont besoin d’un second facteur pour se connecter.</translation>
    </message>
    <message>
        <source>SMS messages cost extra, each of them; the account itself is billed.</source>
        <translation>Les SMS coûtent en supplément, chacun d’eux&#xa0;; le compte lui-même est facturé.</translation>
    </message>
</context>
<context>
    <name>SubaccountDetails</name>
    <message>
        <source>Details of the subaccount</source>
        <translation>Détails du sous-compte</translation>
    </message>
    <message>
        <source>Choose a subaccount to see all of it.</source>
        <translation>Choisissez un sous-compte pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Use of the plan, day by day</source>
        <translation>Utilisation du forfait, jour par jour</translation>
    </message>
    <message>
        <source>More of the subaccount</source>
        <translation>Plus sur le sous-compte</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Expéditeurs</translation>
    </message>
    <message>
        <source>Latest problems</source>
        <translation>Derniers problèmes</translation>
    </message>
    <message>
        <source>Senders of the subaccount</source>
        <translation>Expéditeurs du sous-compte</translation>
    </message>
    <message>
        <source>Latest problems of the subaccount</source>
        <translation>Derniers problèmes du sous-compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccounts are chosen. Choose one to see all of it.</source>
        <translation>
            <numerusform>%Ln sous-compte est choisi. Choisissez-en un pour tout voir à son sujet.</numerusform>
            <numerusform>%Ln sous-comptes sont choisis. Choisissez-en un pour tout voir à son sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>Taux de rebond</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>%1 e-mails a month, %2 used</source>
        <translation>%1 e-mails par mois, %2 utilisés</translation>
    </message>
    <message>
        <source>Dedicated IP: %1, archiving: %2, 2FA: %3, SMS: %4</source>
        <translation>IP dédiée&#xa0;: %1, archivage&#xa0;: %2, 2FA&#xa0;: %3, SMS&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>SubaccountDialog</name>
    <message>
        <source>Edit subaccount</source>
        <translation>Modifier le sous-compte</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Ajouter un sous-compte</translation>
    </message>
    <message>
        <source>&amp;Next: the plan…</source>
        <translation>&amp;Suivant&#xa0;: le plan…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Shows what will be changed. Nothing is sent before you agree to that.</source>
        <translation>Montre ce qui sera modifié. Rien n’est envoyé avant votre accord.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Another subaccount has this name. That is allowed; only the IDs tell them apart.</source>
        <translation>Un autre sous-compte porte ce nom. C’est permis&#xa0;; seuls les ID les distinguent.</translation>
    </message>
</context>
<context>
    <name>SubaccountEdit</name>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>Un sous-compte doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>Le nom contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>It isn&apos;t said which subaccount to change.</source>
        <translation>Il n’est pas dit quel sous-compte modifier.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO n’a pas de forfait de %L1 e-mails par mois.</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>Une adresse IP dédiée exige un forfait de plus de %L1 e-mails par mois.</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>La limite de SMS ne peut pas être négative.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditBulk</name>
    <message>
        <source>There is no subaccount with this id or name.</source>
        <translation>Il n’existe aucun sous-compte avec cet ID ou ce nom.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name. Say which one by its id: %1.</source>
        <translation>Plusieurs sous-comptes portent ce nom. Indiquez lequel par son ID&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change subaccounts</source>
        <translation>Modifier des sous-comptes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Its id, or its name where only one has it.</source>
        <translation>Son ID, ou son nom s’il est seul à le porter.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vide&#xa0;: inchangé.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>SMTP2GO bills plan sizes, dedicated IP addresses, archiving and SMS to your account.</source>
        <translation>SMTP2GO facture à votre compte les tailles de forfait, les adresses IP dédiées, l’archivage et les SMS.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
</context>
<context>
    <name>SubaccountEditChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO n’affiche aucun sous-compte avec l’ID %1.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) isn&apos;t as it was to be.</source>
        <translation>Le sous-compte «&#xa0;%1&#xa0;» (ID %2) n’est pas tel qu’il devait être.</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) is as it was to be.</source>
        <translation>Le sous-compte «&#xa0;%1&#xa0;» (ID %2) est tel qu’il devait être.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell what was to change of the subaccount “%1” (id %2).</source>
        <translation>SMTP2GO n’indique pas ce qui devait changer dans le sous-compte «&#xa0;%1&#xa0;» (ID %2).</translation>
    </message>
</context>
<context>
    <name>SubaccountEditing</name>
    <message>
        <source>It can be changed back.</source>
        <translation>On peut revenir à l’état précédent.</translation>
    </message>
    <message>
        <source>It can be changed back, but for what isn&apos;t known now.</source>
        <translation>On peut revenir à l’état précédent, sauf pour ce qui n’est pas connu actuellement.</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell how it is now, so it can&apos;t be put back automatically.</source>
        <translation>SMTP2GO n’indique pas l’état actuel, il ne peut donc pas être rétabli automatiquement.</translation>
    </message>
    <message>
        <source>It is as wanted already.</source>
        <translation>C’est déjà comme voulu.</translation>
    </message>
    <message>
        <source>It has sent %L1 e-mails this month, more than the new plan has.</source>
        <translation>Il a envoyé %L1 e-mails ce mois-ci, plus que n’en compte le nouveau forfait.</translation>
    </message>
    <message>
        <source>Only what you change is sent. SMTP2GO doesn&apos;t show whether archiving, two-factor authentication and SMS are on, so look there afterwards that they stayed as they were.</source>
        <translation>Seul ce que vous modifiez est envoyé. SMTP2GO n’indique pas si l’archivage, l’authentification à deux facteurs et les SMS sont activés&#xa0;; vérifiez donc là-bas ensuite qu’ils sont restés tels quels.</translation>
    </message>
    <message>
        <source>Change subaccount %1</source>
        <translation>Modifier le sous-compte %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was changed</source>
        <translation>Le sous-compte %1 a été modifié</translation>
    </message>
</context>
<context>
    <name>SubaccountExport</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>SubaccountExtraPanel</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The newest, as of %1. There are more.</source>
        <translation>Les plus récents, à la date du %1. Il y en a d’autres.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>À la date du %1.</translation>
    </message>
</context>
<context>
    <name>SubaccountFilterBar</name>
    <message>
        <source>Shows subaccounts whose name, ID or e-mail address contain this, as you type (Ctrl+F)</source>
        <translation>Montre les sous-comptes dont le nom, l’ID ou l’adresse e-mail contiennent ceci, au fil de la saisie (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search subaccounts</source>
        <translation>Rechercher des sous-comptes</translation>
    </message>
    <message>
        <source>Name, ID or e-mail address</source>
        <translation>Nom, ID ou adresse e-mail</translation>
    </message>
    <message>
        <source>Let SMTP2GO search for this among all its subaccounts</source>
        <translation>Faire chercher ceci par SMTP2GO parmi tous ses sous-comptes</translation>
    </message>
    <message>
        <source>Ask SMTP2GO</source>
        <translation>Demander à SMTP2GO</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Trouble</source>
        <translation>&amp;Problème</translation>
    </message>
    <message>
        <source>&amp;Numbers of</source>
        <translation>&amp;Chiffres de</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>For what &amp;contains it, in any case</source>
        <translation>Ce qui le &amp;contient, sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>For exactly &amp;this name, ID or address</source>
        <translation>&amp;Exactement ce nom, cet ID ou cette adresse</translation>
    </message>
</context>
<context>
    <name>SubaccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Forfait</translation>
    </message>
    <message>
        <source>&amp;Dedicated IP address</source>
        <translation>Adresse IP &amp;dédiée</translation>
    </message>
    <message>
        <source>&amp;Archiving may be switched on</source>
        <translation>L’&amp;archivage peut être activé</translation>
    </message>
    <message>
        <source>&amp;Two-factor authentication for everybody</source>
        <translation>Authentification à deux facteurs pour &amp;tous</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>SMS a &amp;month</source>
        <translation>SMS par &amp;mois</translation>
    </message>
    <message>
        <source>SMS a month</source>
        <translation>SMS par mois</translation>
    </message>
    <message>
        <source>%1 e-mails a month</source>
        <translation>%1 e-mails par mois</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, inchangé</translation>
    </message>
    <message>
        <source>As it is (not told by SMTP2GO)</source>
        <translation>Inchangé (non indiqué par SMTP2GO)</translation>
    </message>
    <message>
        <source>Who has this address is invited by e-mail as the first member of its team, and gets the mail about its reviews. May be empty.</source>
        <translation>Le titulaire de cette adresse est invité par e-mail comme premier membre de l’équipe, et reçoit les e-mails sur ses examens. Peut rester vide.</translation>
    </message>
    <message>
        <source>The address can’t be changed from here.</source>
        <translation>L’adresse ne peut pas être modifiée d’ici.</translation>
    </message>
    <message>
        <source>Kept copies of e-mails cost extra, once a sender switches them on.</source>
        <translation>Les copies conservées des e-mails coûtent en supplément, dès qu’un expéditeur les active.</translation>
    </message>
    <message>
        <source>A box that is half ticked stays as it is: SMTP2GO doesn’t tell what that is.</source>
        <translation>Une case à demi cochée reste telle quelle&#xa0;: SMTP2GO ne dit pas ce qu’il en est.</translation>
    </message>
    <message>
        <source>Every SMS is charged to the master account, up to this limit.</source>
        <translation>Chaque SMS est facturé au compte principal, jusqu’à cette limite.</translation>
    </message>
    <message>
        <source>Mail is sent from an IP address that no other account uses.</source>
        <translation>Le courrier est envoyé depuis une adresse IP qu’aucun autre compte n’utilise.</translation>
    </message>
    <message>
        <source>Only with a plan of more than %1 e-mails a month.</source>
        <translation>Seulement avec un forfait de plus de %1 e-mails par mois.</translation>
    </message>
</context>
<context>
    <name>SubaccountPeriod</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Aujourd’hui et hier</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>%1 derniers jours</translation>
    </message>
</context>
<context>
    <name>SubaccountPicker</name>
    <message>
        <source>Find subaccounts</source>
        <translation>Trouver des sous-comptes</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nom, adresse ou ID</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>Sous-comptes pouvant l’utiliser</translation>
    </message>
    <message>
        <source>&amp;Every subaccount that is added later gets access, too</source>
        <translation>&amp;Tout sous-compte ajouté plus tard y a aussi accès</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 On peut tout de même saisir un ID.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. On peut tout de même saisir un ID.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>Interrogation de SMTP2GO…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) chosen</source>
        <translation>
            <numerusform>%Ln sous-compte choisi</numerusform>
            <numerusform>%Ln sous-comptes choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountProblems</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No bounces, rejections or complaints in the last %1 days.</source>
        <translation>Aucun rebond, rejet ni plainte ces %1 derniers jours.</translation>
    </message>
    <message>
        <source>Read its problems</source>
        <translation>Lire ses problèmes</translation>
    </message>
    <message>
        <source>One search of the last %1 days.</source>
        <translation>Une recherche sur les %1 derniers jours.</translation>
    </message>
</context>
<context>
    <name>SubaccountQuery</name>
    <message>
        <source>A page can have 1 to %1 subaccounts.</source>
        <translation>Une page peut contenir de 1 à %1 sous-comptes.</translation>
    </message>
    <message>
        <source>A search term has a line break or another control character in it.</source>
        <translation>Un terme de recherche contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>SubaccountReopening</name>
    <message>
        <source>Only a closed subaccount can be reopened. The state of this one is “%1”.</source>
        <translation>Seul un sous-compte fermé peut être rouvert. L’état de celui-ci est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reopen subaccount %1</source>
        <translation>Rouvrir le sous-compte %1</translation>
    </message>
    <message>
        <source>Subaccount %1 was reopened</source>
        <translation>Le sous-compte %1 a été rouvert</translation>
    </message>
    <message>
        <source>Its senders and users can send again.</source>
        <translation>Ses expéditeurs et ses utilisateurs peuvent à nouveau envoyer.</translation>
    </message>
    <message>
        <source>The account itself is billed for its plan.</source>
        <translation>Son forfait est facturé au compte lui-même.</translation>
    </message>
    <message>
        <source>It can be closed again.</source>
        <translation>Il peut être refermé.</translation>
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
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>The plan is used up</source>
        <translation>Le forfait est épuisé</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Mauvais taux de rebond</translation>
    </message>
    <message>
        <source>The plan will be used up before it is renewed</source>
        <translation>Le forfait sera épuisé avant son renouvellement</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>Le forfait est presque épuisé</translation>
    </message>
</context>
<context>
    <name>SubaccountSenders</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>A single sender, verified.</source>
        <translation>Un expéditeur individuel, vérifié.</translation>
    </message>
    <message>
        <source>A single sender: the link in its mail was not clicked.</source>
        <translation>Un expéditeur individuel&#xa0;: le lien de son e-mail n’a pas été cliqué.</translation>
    </message>
    <message>
        <source>Domain or address</source>
        <translation>Domaine ou adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>It has neither sender domains nor single senders: it can’t send.</source>
        <translation>Il n’a ni domaine d’expéditeur ni expéditeur individuel&#xa0;: il ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>Read its senders</source>
        <translation>Lire ses expéditeurs</translation>
    </message>
    <message>
        <source>Two calls to SMTP2GO.</source>
        <translation>Deux appels à SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>SubaccountService</name>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>Ajouter le sous-compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change subaccount “%1” (id %2)</source>
        <translation>Modifier le sous-compte «&#xa0;%1&#xa0;» (ID %2)</translation>
    </message>
    <message>
        <source>Close subaccount “%1” (id %2)</source>
        <translation>Fermer le sous-compte «&#xa0;%1&#xa0;» (ID %2)</translation>
    </message>
    <message>
        <source>Reopen subaccount “%1” (id %2)</source>
        <translation>Rouvrir le sous-compte «&#xa0;%1&#xa0;» (ID %2)</translation>
    </message>
</context>
<context>
    <name>SubaccountState</name>
    <message>
        <source>“%1” (id %2)</source>
        <translation>«&#xa0;%1&#xa0;» (ID %2)</translation>
    </message>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO n’affiche aucun sous-compte avec l’ID %1.</translation>
    </message>
    <message>
        <source>Archiving allowed</source>
        <translation>Archivage autorisé</translation>
    </message>
    <message>
        <source>Subaccounts of this name</source>
        <translation>Sous-comptes de ce nom</translation>
    </message>
    <message>
        <source>Dedicated IP address</source>
        <translation>Adresse IP dédiée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Two-factor authentication enforced</source>
        <translation>Authentification à deux facteurs imposée</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mails a month</source>
        <translation>E-mails par mois</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS messages a month</source>
        <translation>SMS par mois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>SubaccountStateChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO n’affiche aucun sous-compte avec l’ID %1.</translation>
    </message>
    <message>
        <source>The state of the subaccount “%1” (id %2) is “%3”.</source>
        <translation>L’état du sous-compte «&#xa0;%1&#xa0;» (ID %2) est «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SubaccountStops</name>
    <message>
        <source>It has no sender domain.</source>
        <translation>Il n’a aucun domaine d’expéditeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n sender domain(s) can send no more: %1.</source>
        <translation>
            <numerusform>%n domaine d’expéditeur ne peut plus envoyer&#xa0;: %1.</numerusform>
            <numerusform>%n domaines d’expéditeur ne peuvent plus envoyer&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no single sender.</source>
        <translation>Il n’a aucun expéditeur individuel.</translation>
    </message>
    <message numerus="yes">
        <source>%n single sender(s) can send no more.</source>
        <translation>
            <numerusform>%n expéditeur individuel ne peut plus envoyer.</numerusform>
            <numerusform>%n expéditeurs individuels ne peuvent plus envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no SMTP user.</source>
        <translation>Il n’a aucun utilisateur SMTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMTP user(s) can send no more.</source>
        <translation>
            <numerusform>%n utilisateur SMTP ne peut plus envoyer.</numerusform>
            <numerusform>%n utilisateurs SMTP ne peuvent plus envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sender domains could not be read: none of them can send then.</source>
        <translation>Ses domaines d’expéditeur n’ont pas pu être lus&#xa0;: aucun d’eux ne pourra alors envoyer.</translation>
    </message>
    <message>
        <source>Its single senders could not be read: none of them can send then.</source>
        <translation>Ses expéditeurs individuels n’ont pas pu être lus&#xa0;: aucun d’eux ne pourra alors envoyer.</translation>
    </message>
    <message>
        <source>Its SMTP users could not be read: none of them can send then.</source>
        <translation>Ses utilisateurs SMTP n’ont pas pu être lus&#xa0;: aucun d’eux ne pourra alors envoyer.</translation>
    </message>
    <message>
        <source>It sent %L1 e-mails in the last 7 days.</source>
        <translation>Il a envoyé %L1 e-mails ces 7 derniers jours.</translation>
    </message>
    <message>
        <source>It could not be read how much it sent in the last 7 days.</source>
        <translation>Ce qu’il a envoyé ces 7 derniers jours n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>SubaccountStrip</name>
    <message>
        <source>This page is not that of “%1”</source>
        <translation>Cette page n’est pas celle de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>SMTP2GO has it for the account itself only: what you see and change here is the account’s.</source>
        <translation>SMTP2GO ne l’a que pour le compte lui-même&#xa0;: ce que vous voyez et modifiez ici est au compte.</translation>
    </message>
    <message>
        <source>Only of “%1”</source>
        <translation>Seulement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The filter leaves all other accounts out.</source>
        <translation>Le filtre écarte tous les autres comptes.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Afficher tous les comptes</translation>
    </message>
    <message>
        <source>Not only of “%1”</source>
        <translation>Pas seulement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You work as this subaccount, but the filter does not keep to it.</source>
        <translation>Vous travaillez en tant que ce sous-compte, mais le filtre ne s’y limite pas.</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>N’afficher que celui-ci</translation>
    </message>
</context>
<context>
    <name>SubaccountText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>percentage, judgement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>Rien n’a été envoyé pendant cette période.</translation>
    </message>
    <message>
        <source>SMTP2GO gives these numbers by name, and several subaccounts have this one: whose they are can’t be told.</source>
        <translation>SMTP2GO donne ces chiffres par nom, et plusieurs sous-comptes portent celui-ci&#xa0;: impossible de dire à qui ils appartiennent.</translation>
    </message>
    <message>
        <source>The numbers of the period are not there yet.</source>
        <translation>Les chiffres de la période ne sont pas encore là.</translation>
    </message>
    <message>
        <source>Several subaccounts have this name.</source>
        <translation>Plusieurs sous-comptes portent ce nom.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails a month are used, %3 remain.</source>
        <translation>%1 e-mails par mois sur %2 sont utilisés, il en reste %3.</translation>
    </message>
    <message>
        <source>SMTP2GO tells this only when a subaccount is added or changed.</source>
        <translation>SMTP2GO ne l’indique que lorsqu’un sous-compte est ajouté ou modifié.</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails bounced.
Below 8 % is good, up to 12 % fair, above poor.</source>
        <translation>%1 e-mails sur %2 ont rebondi.
Moins de 8&#xa0;% est bon, jusqu’à 12&#xa0;% passable, au-delà mauvais.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>passable</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln sous-compte</numerusform>
            <numerusform>%Ln sous-comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 utilisés sur %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>%1 bounces (%2)</source>
        <translation>%1 rebonds (%2)</translation>
    </message>
    <message>
        <source>%1 spam</source>
        <translation>%1 spams</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without numbers</source>
        <translation>
            <numerusform>%Ln sans chiffres</numerusform>
            <numerusform>%Ln sans chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountTroubles</name>
    <message>
        <source>With and without trouble</source>
        <translation>Avec et sans problème</translation>
    </message>
    <message>
        <source>Any trouble</source>
        <translation>Tout problème</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>Mauvais taux de rebond</translation>
    </message>
    <message>
        <source>Fair or poor bounce rate</source>
        <translation>Taux de rebond passable ou mauvais</translation>
    </message>
    <message>
        <source>Plan nearly used up</source>
        <translation>Forfait presque épuisé</translation>
    </message>
    <message>
        <source>Spam complaints</source>
        <translation>Plaintes pour spam</translation>
    </message>
    <message>
        <source>Name used more than once</source>
        <translation>Nom porté plusieurs fois</translation>
    </message>
</context>
<context>
    <name>SubaccountsPage</name>
    <message>
        <source>Views of the subaccounts</source>
        <translation>Vues des sous-comptes</translation>
    </message>
    <message>
        <source>All subaccounts</source>
        <translation>Tous les sous-comptes</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>Ajouter un sous-compte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Work as this subaccount</source>
        <translation>Travailler en tant que ce sous-compte</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Subaccounts read</source>
        <translation>Sous-comptes lus</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Quelles colonnes sont affichées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Subaccount details</source>
        <translation>Détails du sous-compte</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisis&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Edit &amp;many from a list…</source>
        <translation>&amp;Modifier plusieurs à partir d’une liste…</translation>
    </message>
    <message>
        <source>&amp;Go to search</source>
        <translation>Aller à la rec&amp;herche</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Co&amp;pier les lignes</translation>
    </message>
</context>
<context>
    <name>SubaccountsState</name>
    <message>
        <source>Only the key of a master account can read its subaccounts; one of a subaccount never can.</source>
        <translation>Seule la clé d’un compte principal peut lire ses sous-comptes&#xa0;; jamais celle d’un sous-compte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading subaccounts…</source>
        <translation>Lecture des sous-comptes…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>En attente de son tour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>En attente de la réponse de SMTP2GO.</translation>
    </message>
    <message>
        <source>This account has no subaccounts</source>
        <translation>Ce compte n’a pas de sous-comptes</translation>
    </message>
    <message>
        <source>A subaccount has senders, users and a plan of its own; the bill goes to this account.</source>
        <translation>Un sous-compte a ses propres expéditeurs, utilisateurs et forfait&#xa0;; la facture va à ce compte.</translation>
    </message>
    <message>
        <source>Add a subaccount…</source>
        <translation>Ajouter un sous-compte…</translation>
    </message>
    <message>
        <source>No subaccount matches</source>
        <translation>Aucun sous-compte ne correspond</translation>
    </message>
    <message>
        <source>All are left out by the search, the state or the trouble above.</source>
        <translation>Tous sont écartés par la recherche, l’état ou le problème ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The subaccounts were not read.</source>
        <translation>Les sous-comptes n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>The rows below are as of %1.</source>
        <translation>Les lignes ci-dessous datent du %1.</translation>
    </message>
    <message>
        <source>%1 of %2 subaccounts have arrived: the rest is missing below.</source>
        <translation>%1 sous-comptes sur %2 sont arrivés&#xa0;: le reste manque ci-dessous.</translation>
    </message>
    <message>
        <source>%1 subaccounts have arrived: the rest is missing below.</source>
        <translation>%1 sous-comptes sont arrivés&#xa0;: le reste manque ci-dessous.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The numbers of the period are missing or older.</source>
        <translation>Les chiffres de la période manquent ou sont plus anciens.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO for “%1”…</source>
        <translation>Recherche de «&#xa0;%1&#xa0;» chez SMTP2GO…</translation>
    </message>
    <message>
        <source>SMTP2GO’s answer to “%1”</source>
        <translation>Réponse de SMTP2GO pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No subaccount.</source>
        <translation>Aucun sous-compte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s).</source>
        <translation>
            <numerusform>%Ln sous-compte.</numerusform>
            <numerusform>%Ln sous-comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading subaccounts: %1 of %2</source>
        <translation>Lecture des sous-comptes&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SubdomainDialog</name>
    <message>
        <source>Return path of %1</source>
        <translation>Return-Path de %1</translation>
    </message>
    <message>
        <source>Tracking of %1</source>
        <translation>Suivi de %1</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Sous-domaine du Return-Path</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>Sous-domaine de suivi</translation>
    </message>
    <message>
        <source>&amp;Subdomain</source>
        <translation>&amp;Sous-domaine</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Say which name to use.</source>
        <translation>Indiquez quel nom utiliser.</translation>
    </message>
    <message>
        <source>The record must then stand at %1.%2; until it does, this part of the domain is not verified.</source>
        <translation>L’enregistrement devra alors se trouver à %1.%2&#xa0;; d’ici là, cette partie du domaine n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>This is the name that is used now.</source>
        <translation>C’est le nom utilisé actuellement.</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Suggestions de filtre</translation>
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
        <translation>Ajouter «&#xa0;%1&#xa0;» à la liste de suppression</translation>
    </message>
    <message>
        <source>“%1” is suppressed</source>
        <translation>«&#xa0;%1&#xa0;» est sur la liste de suppression</translation>
    </message>
    <message>
        <source>No address at this domain gets mail from the account any more.</source>
        <translation>Plus aucune adresse de ce domaine ne reçoit d’e-mails du compte.</translation>
    </message>
    <message>
        <source>This address gets no mail from the account any more.</source>
        <translation>Cette adresse ne reçoit plus d’e-mails du compte.</translation>
    </message>
    <message>
        <source>It can be freed again.</source>
        <translation>On peut l’en retirer.</translation>
    </message>
    <message>
        <source>“%1” is suppressed by hand already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été ajouté à la main à la liste de suppression.</translation>
    </message>
</context>
<context>
    <name>SuppressionChange</name>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse e-mail unique ni un domaine.</translation>
    </message>
    <message>
        <source>The description has a line break or another control character in it.</source>
        <translation>La description contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Choose for which reasons the address is to be free again.</source>
        <translation>Choisissez pour quels motifs l’adresse doit être à nouveau libre.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t remove a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO ne peut pas retirer un motif qui ne figure pas dans sa liste.</translation>
    </message>
</context>
<context>
    <name>SuppressionChecker</name>
    <message>
        <source>“%1” is suppressed by hand.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté à la main à la liste de suppression.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed by hand.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ajouté à la main à la liste de suppression.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus sur la liste de suppression pour ce motif.</translation>
    </message>
    <message>
        <source>“%1” is still suppressed (%2).</source>
        <translation>«&#xa0;%1&#xa0;» est encore sur la liste de suppression (%2).</translation>
    </message>
    <message>
        <source>“%1” is still suppressed for a part of the reasons (%2).</source>
        <translation>«&#xa0;%1&#xa0;» est encore sur la liste de suppression pour une partie des motifs (%2).</translation>
    </message>
</context>
<context>
    <name>SuppressionFreeing</name>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste de suppression</translation>
    </message>
    <message>
        <source>“%1” was freed from suppression</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la liste de suppression</translation>
    </message>
    <message>
        <source>Mail is sent there again.</source>
        <translation>Du courrier y est à nouveau envoyé.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas sur la liste de suppression pour ce motif.</translation>
    </message>
    <message>
        <source>It can be suppressed again, with the same description.</source>
        <translation>On peut l’ajouter à nouveau à la liste de suppression, avec la même description.</translation>
    </message>
    <message>
        <source>SMTP2GO itself suppressed it, and only SMTP2GO can say so again. You could suppress it by hand.</source>
        <translation>C’est SMTP2GO qui l’avait inscrit, et lui seul peut le refaire. Vous pourriez l’ajouter à la main.</translation>
    </message>
</context>
<context>
    <name>SuppressionQuery</name>
    <message>
        <source>The time range needs a beginning and an end.</source>
        <translation>La période doit avoir un début et une fin.</translation>
    </message>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>La fin de la période doit être postérieure à son début.</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO ne peut pas rechercher un motif qui ne figure pas dans sa liste.</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>Un champ de recherche contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>SuppressionService</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la liste de suppression</translation>
    </message>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste de suppression</translation>
    </message>
</context>
<context>
    <name>SuppressionState</name>
    <message>
        <source>Suppressed for</source>
        <translation>Motif de suppression</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
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
        <translation>%1 heure locale</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask in one line</source>
        <translation>Demander en une ligne</translation>
    </message>
    <message>
        <source>Type what you look for, such as to:jo@example.com event:bounced, and press Return. Suggestions come as you type; the fields below say the same.</source>
        <translation>Saisissez ce que vous cherchez, par exemple to:jo@example.com event:bounced, et appuyez sur Entrée. Des suggestions viennent pendant la saisie&#xa0;; les champs en dessous disent la même chose.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Each row is an event. A column’s head sorts; the context menu filters by a cell and copies; scrolling down fetches more.</source>
        <translation>Chaque ligne est un événement. Un titre de colonne trie&#xa0;; le menu contextuel filtre sur une cellule et copie&#xa0;; faire défiler vers le bas en récupère d’autres.</translation>
    </message>
    <message>
        <source>The life of an e-mail</source>
        <translation>Le parcours d’un e-mail</translation>
    </message>
    <message>
        <source>For the row you choose: what became of the e-mail in one sentence, every delivery attempt, and the receiving server’s own words. F9 shows and hides it.</source>
        <translation>Pour la ligne choisie&#xa0;: ce qu’il est advenu de l’e-mail en une phrase, chaque tentative de distribution, et les mots mêmes du serveur de réception. F9 l’affiche et le masque.</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>Et au-delà</translation>
    </message>
    <message>
        <source>Who may send, and all subaccounts, are here. F12 lists every request that Outpost sends, F1 explains the page. Help &gt; Tour shows this again.</source>
        <translation>Qui peut envoyer, et tous les sous-comptes, c’est ici. F12 énumère chaque requête qu’Outpost envoie, F1 explique la page. Aide &gt; Visite guidée montre ceci à nouveau.</translation>
    </message>
</context>
<context>
    <name>TourDesk</name>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
</context>
<context>
    <name>TourPopover</name>
    <message>
        <source>It is not shown again by itself; Help &gt; Tour shows it</source>
        <translation>Elle n’est plus montrée d’elle-même&#xa0;; Aide &gt; Visite guidée la montre</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Visite guidée, étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Paused by SMTP2GO</source>
        <translation>Mise en pause par SMTP2GO</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n modification incertaine</numerusform>
            <numerusform>%n modifications incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) got worse</source>
        <translation>
            <numerusform>%n expéditeur s’est dégradé</numerusform>
            <numerusform>%n expéditeurs se sont dégradés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;New search</source>
        <translation>&amp;Nouvelle recherche</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
</context>
<context>
    <name>UnknownWriteText</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Elle n’a pas eu lieu</translation>
    </message>
    <message>
        <source>SMTP2GO shows no trace of it either way</source>
        <translation>SMTP2GO n’en montre aucune trace, ni dans un sens ni dans l’autre</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>La vérification a échoué</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the account “%1” to have it checked.</source>
        <translation>Ouvrez le compte «&#xa0;%1&#xa0;» pour la faire vérifier.</translation>
    </message>
    <message>
        <source>Outpost looks whether it shows at SMTP2GO.</source>
        <translation>Outpost regarde si elle apparaît chez SMTP2GO.</translation>
    </message>
    <message>
        <source>Do not make this change again.</source>
        <translation>Ne refaites pas cette modification.</translation>
    </message>
    <message>
        <source>Once this is settled you can make the change again.</source>
        <translation>Une fois ceci réglé, vous pourrez refaire la modification.</translation>
    </message>
    <message>
        <source>Look yourself, for example on SMTP2GO&apos;s website, before you make it again.</source>
        <translation>Regardez vous-même, par exemple sur le site web de SMTP2GO, avant de la refaire.</translation>
    </message>
    <message>
        <source>Check again later, or look yourself.</source>
        <translation>Vérifiez à nouveau plus tard, ou regardez vous-même.</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Opération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome: unknown, it may or may not have happened</source>
        <translation>Résultat&#xa0;: inconnu, elle a peut-être eu lieu, peut-être pas</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came</source>
        <translation>Outpost s’est arrêté avant l’arrivée de la réponse</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>UnknownWritesBanner</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Modifications incertaines</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may or may not have happened</source>
        <translation>
            <numerusform>%n modification a peut-être eu lieu, peut-être pas</numerusform>
            <numerusform>%n modifications ont peut-être eu lieu, peut-être pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>UnknownWritesDesk</name>
    <message>
        <source>&amp;Changes in doubt</source>
        <translation>Modifications in&amp;certaines</translation>
    </message>
</context>
<context>
    <name>UnknownWritesModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>What a check found</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>UnknownWritesPanel</name>
    <message>
        <source>Changes in doubt</source>
        <translation>Modifications incertaines</translation>
    </message>
    <message>
        <source>Look once more whether the change shows at SMTP2GO; only reads</source>
        <translation>Regarder encore une fois si la modification apparaît chez SMTP2GO&#xa0;; lecture seule</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support needs</source>
        <translation>Ce dont l’assistance de SMTP2GO a besoin</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>You know what happened: forget this entry and allow the next such change again</source>
        <translation>Vous savez ce qui s’est passé&#xa0;: oublier cette entrée et permettre à nouveau la prochaine modification semblable</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marquer comme réglée</translation>
    </message>
    <message>
        <source>No change is in doubt.</source>
        <translation>Aucune modification n’est incertaine.</translation>
    </message>
    <message>
        <source>“Mark as settled” allows the next such change again; it sends nothing and changes nothing at SMTP2GO.</source>
        <translation>«&#xa0;Marquer comme réglée&#xa0;» permet à nouveau la prochaine modification semblable&#xa0;; cela n’envoie rien et ne change rien chez SMTP2GO.</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>The charts of Outpost are of another version.</source>
        <translation>Les graphiques d’Outpost sont d’une autre version.</translation>
    </message>
    <message>
        <source>Use of the plan over time</source>
        <translation>Utilisation du forfait au fil du temps</translation>
    </message>
    <message>
        <source>%1 Outpost notes the use of every day on which this page is read.</source>
        <translation>%1 Outpost note l’utilisation de chaque jour où cette page est lue.</translation>
    </message>
</context>
<context>
    <name>UsageChartTexts</name>
    <message>
        <source>%1: %2 of %3 used</source>
        <translation>%1&#xa0;: %2 utilisés sur %3</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1&#xa0;: %2 utilisés</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1&#xa0;: non consulté</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message>
        <source>Recorded on one day only. %1.</source>
        <translation>Noté un seul jour. %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded on %Ln day(s). First %1. Last %2. Most %3.</source>
        <translation>
            <numerusform>Noté %Ln jour. Premier&#xa0;: %1. Dernier&#xa0;: %2. Maximum&#xa0;: %3.</numerusform>
            <numerusform>Noté %Ln jours. Premier&#xa0;: %1. Dernier&#xa0;: %2. Maximum&#xa0;: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageForecast</name>
    <message>
        <source>SMTP2GO tells no plan.</source>
        <translation>SMTP2GO n’indique pas de forfait.</translation>
    </message>
    <message>
        <source>The plan is used up.</source>
        <translation>Le forfait est épuisé.</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: Outpost needs to have seen the use of about %n day(s).</source>
        <translation>
            <numerusform>Pas encore connu&#xa0;: Outpost doit avoir vu l’utilisation d’environ %n jour.</numerusform>
            <numerusform>Pas encore connu&#xa0;: Outpost doit avoir vu l’utilisation d’environ %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The use is too uneven to say a day.</source>
        <translation>L’utilisation est trop irrégulière pour indiquer un jour.</translation>
    </message>
    <message>
        <source>Lasts until the plan is renewed.</source>
        <translation>Suffit jusqu’au renouvellement du forfait.</translation>
    </message>
    <message>
        <source>Used up about %1.</source>
        <translation>Épuisé vers le %1.</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not all records were found of %1. “Check DNS” says what is wrong.</source>
        <translation>Tous les enregistrements n’ont pas été trouvés pour %1. «&#xa0;Contrôler le DNS&#xa0;» dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Vérifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save view &amp;as…</source>
        <translation>Enregistrer la vue &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Revert view</source>
        <translation>&amp;Rétablir la vue</translation>
    </message>
    <message>
        <source>Re&amp;name view…</source>
        <translation>Re&amp;nommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>Su&amp;pprimer la vue</translation>
    </message>
    <message>
        <source>Move view &amp;up</source>
        <translation>Mon&amp;ter la vue</translation>
    </message>
    <message>
        <source>Move view do&amp;wn</source>
        <translation>&amp;Descendre la vue</translation>
    </message>
    <message>
        <source>&amp;Export view to a file…</source>
        <translation>E&amp;xporter la vue vers un fichier…</translation>
    </message>
    <message>
        <source>&amp;Import view from a file…</source>
        <translation>&amp;Importer une vue d’un fichier…</translation>
    </message>
    <message>
        <source>&amp;Colour rows by event</source>
        <translation>&amp;Colorer les lignes par événement</translation>
    </message>
    <message>
        <source>Only e-mails &amp;queued longer than 10 minutes</source>
        <translation>Seulement les e-mails en &amp;file depuis plus de 10 minutes</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the views can&apos;t be saved.</source>
        <translation>%1 %2 a été laissé tel quel. Les modifications des vues ne peuvent pas être enregistrées.</translation>
    </message>
    <message>
        <source>The list of saved views is from a newer version of Outpost.</source>
        <translation>La liste des vues enregistrées provient d’une version plus récente d’Outpost.</translation>
    </message>
    <message>
        <source>The list of saved views is damaged.</source>
        <translation>La liste des vues enregistrées est endommagée.</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 Elle a été mise de côté sous %2.</translation>
    </message>
    <message>
        <source>The list of saved views can&apos;t be read.</source>
        <translation>La liste des vues enregistrées ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The saved views can&apos;t be written to %1: %2</source>
        <translation>Les vues enregistrées ne peuvent pas être écrites dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>This file is no saved view, or is damaged.</source>
        <translation>Ce fichier n’est pas une vue enregistrée, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This view was saved by a newer version of Outpost.</source>
        <translation>Cette vue a été enregistrée par une version plus récente d’Outpost.</translation>
    </message>
    <message>
        <source>This view is damaged.</source>
        <translation>Cette vue est endommagée.</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name can have %1 characters.</source>
        <translation>Un nom peut avoir %1 caractères.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifiée)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Ctrl+Maj+%1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Actions for saved views</source>
        <translation>Actions sur les vues enregistrées</translation>
    </message>
    <message>
        <source>Save, rename, order, import and export views</source>
        <translation>Enregistrer, renommer, ordonner, importer et exporter des vues</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>Changes to the views are not saved: a list of views that can&apos;t be used is in the way, see the message before.</source>
        <translation>Les modifications des vues ne sont pas enregistrées&#xa0;: une liste de vues inutilisable fait obstacle, voir le message précédent.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Outpost</source>
        <translation>Bienvenue dans Outpost</translation>
    </message>
    <message>
        <source>Add your SMTP2GO account to keep its key in the key store of your system, or use a key once: it stays in memory and is forgotten when you leave the account.</source>
        <translation>Ajoutez votre compte SMTP2GO pour garder sa clé dans le trousseau de clés de votre système, ou utilisez une clé une seule fois&#xa0;: elle reste en mémoire et est oubliée quand vous quittez le compte.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>A world of made-up e-mails: no account, no network.</source>
        <translation>Un monde d’e-mails inventés&#xa0;: ni compte, ni réseau.</translation>
    </message>
    <message>
        <source>Add an accoun&amp;t…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>Your key goes into the key store of your system.</source>
        <translation>Votre clé va dans le trousseau de clés de votre système.</translation>
    </message>
    <message>
        <source>&amp;What Outpost does with a key</source>
        <translation>Ce &amp;qu’Outpost fait d’une clé</translation>
    </message>
    <message>
        <source>Where it is kept, what it is sent with, and what it is never in.</source>
        <translation>Où elle est conservée, avec quoi elle est envoyée, et où elle n’est jamais.</translation>
    </message>
    <message>
        <source>Use a key &amp;once…</source>
        <translation>Utiliser une clé une &amp;seule fois…</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>C&amp;omptes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show key</source>
        <translation>&amp;Afficher la clé</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>Problème de connexion</translation>
    </message>
    <message>
        <source>A world of its own with made-up e-mails: no account, no network</source>
        <translation>Un monde à part avec des e-mails inventés&#xa0;: ni compte, ni réseau</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>Use key once</source>
        <translation>Utiliser une fois</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Outpost shows what became of the mail that you send through SMTP2GO. Nothing is sent anywhere before you choose.</source>
        <translation>Outpost montre ce qu’il est advenu du courrier que vous envoyez avec SMTP2GO. Rien n’est envoyé nulle part avant votre choix.</translation>
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
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
</context>
<context>
    <name>WorkAsModel</name>
    <message>
        <source>Master account</source>
        <translation>Compte principal</translation>
    </message>
    <message>
        <source>The subaccount with the id %1</source>
        <translation>Le sous-compte avec l’ID %1</translation>
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
        <translation>ID&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WorkAsPopup</name>
    <message>
        <source>Choose whom to work as</source>
        <translation>Choisir en tant que qui travailler</translation>
    </message>
    <message>
        <source>Find a subaccount</source>
        <translation>Trouver un sous-compte</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>Asking SMTP2GO</source>
        <translation>Interrogation de SMTP2GO</translation>
    </message>
    <message>
        <source>Id of a subaccount</source>
        <translation>ID d’un sous-compte</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nom, adresse ou ID</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 On peut tout de même saisir un ID.</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1. On peut tout de même saisir un ID.</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>Interrogation de SMTP2GO…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln sous-compte</numerusform>
            <numerusform>%Ln sous-comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) fit</source>
        <translation>
            <numerusform>%Ln sous-compte correspond</numerusform>
            <numerusform>%Ln sous-comptes correspondent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkAsSwitcher</name>
    <message>
        <source>Work as</source>
        <translation>Travailler en tant que</translation>
    </message>
    <message>
        <source>You work as the master account.</source>
        <translation>Vous travaillez en tant que compte principal.</translation>
    </message>
    <message>
        <source>You work as the subaccount “%1”.</source>
        <translation>Vous travaillez en tant que sous-compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Master account</source>
        <translation>Compte principal</translation>
    </message>
</context>
<context>
    <name>WriteCheckers</name>
    <message>
        <source>Search the activity for its recipient or subject: mail that SMTP2GO took shows there within some minutes.</source>
        <translation>Cherchez dans l’activité son destinataire ou son objet&#xa0;: le courrier pris par SMTP2GO y apparaît en quelques minutes.</translation>
    </message>
    <message>
        <source>Look at the SMS messages sent, in the web app of SMTP2GO.</source>
        <translation>Consultez les SMS envoyés dans l’application web de SMTP2GO.</translation>
    </message>
    <message>
        <source>Verify the domain once more: that changes nothing else.</source>
        <translation>Faites vérifier le domaine encore une fois&#xa0;: cela ne change rien d’autre.</translation>
    </message>
    <message>
        <source>Outpost can&apos;t read this back. Look in the web app of SMTP2GO.</source>
        <translation>Outpost ne peut pas relire ceci. Regardez dans l’application web de SMTP2GO.</translation>
    </message>
</context>
</TS>
