# uk
