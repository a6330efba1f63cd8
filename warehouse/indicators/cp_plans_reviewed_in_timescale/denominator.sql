select month
from marts.fct_children_due_review
